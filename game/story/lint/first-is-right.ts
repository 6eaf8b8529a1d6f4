import { findTell } from './episode-tells';
import type { Rule } from './rule';

const scene = (right: readonly number[]): string =>
  right
    .map((place, n) => {
      const options = [0, 1, 2].map((at) => `* (o${at}) [Option ${at} of this scene # way: ${at === place ? 'listens' : 'pushes'}]`);
      return `=== k${n}\n${options.join('\n')}\n- -> END`;
    })
    .join('\n');

/** Finds an episode whose right options give themselves away by standing first. */
export const firstIsRight: Rule = {
  id: 'first-is-right',
  about: 'Over an episode, the right option stands first no more often than chance would have it.',
  clean: { story: scene([0, 1, 2, 1, 0, 2]) },
  faulty: { story: scene([0, 0, 0, 0, 0, 0]) },
  check: (story) =>
    findTell(
      story,
      (right, choices) => choices[0] === right,
      (told, of) => ({
        rule: 'first-is-right',
        what: `In ${told} of ${of} decisions the first option is the right one.`,
        why: 'Whoever always takes the first would come out as the best listener.',
        fix: 'Move the right option about: first, middle and last should take turns.',
      }),
    ),
};
