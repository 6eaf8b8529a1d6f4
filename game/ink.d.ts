declare module '*.ink' {
  import type { CompiledStory } from './story/compiled';

  const story: CompiledStory;
  export default story;
}

declare module '*.ink?raw' {
  const source: string;
  export default source;
}
