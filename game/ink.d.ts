declare module '*.ink' {
  import type { CompiledStory } from './story/compiled';

  const story: CompiledStory;
  export default story;
}
