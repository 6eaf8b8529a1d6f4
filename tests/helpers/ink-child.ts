import { compileInk } from '../../game/story/compile';
import { Episode } from '../../game/story/episode';
import { StoryFault } from '../../game/story/fault';
import { lintStory } from '../../game/story/lint/lint-story';
import { scanInk } from '../../game/story/scan';

/** What became of a file: it plays, it is refused or it breaks off, each with words; never nothing. */
export type Fate = { readonly kind: 'plays' } | { readonly kind: 'refused' | 'breaks off'; readonly said: string; readonly milliseconds: number };

/** Compiles, lints and plays whatever it is given, in a process that may die of it. */
function tryOut(source: string): Fate {
  const began = performance.now();
  const { story, diagnostics } = compileInk(source, 'broken.ink');
  const lint = lintStory({ file: 'broken.ink', items: scanInk(source, 'broken.ink') });
  const wordless = [...diagnostics, ...lint].find(({ what, why, fix }) => [what, why, fix].some((words) => words.trim() === ''));
  if (wordless) return { kind: 'refused', said: '', milliseconds: performance.now() - began };
  const error = diagnostics.find((d) => d.severity === 'error');
  if (!story) return { kind: 'refused', said: error?.what ?? '', milliseconds: performance.now() - began };
  try {
    const episode = new Episode(story, 7);
    let beat = episode.next();
    for (let taken = 0; taken < 12 && beat.choices.length > 0; taken++) beat = episode.choose((taken * 7) % beat.choices.length);
    return { kind: 'plays' };
  } catch (fault) {
    return { kind: 'breaks off', said: fault instanceof StoryFault ? `${fault.kind}: ${fault.message}` : '', milliseconds: performance.now() - began };
  }
}

process.on('message', (source: string) => process.send?.(tryOut(source)));
process.send?.('ready');
