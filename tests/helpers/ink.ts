import { compileInk } from '../../game/story/compile';
import type { CompiledStory } from '../../game/story/compiled';
import { formatDiagnostic } from '../../game/story/diagnostic';

/** Compiles Ink that a test has written out. @throws with the diagnostics when it is not right. */
export function ink(source: string): CompiledStory {
  const { story, diagnostics } = compileInk(source, 'test.ink');
  if (!story) throw new Error(diagnostics.map(formatDiagnostic).join('\n'));
  return story;
}
