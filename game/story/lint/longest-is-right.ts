import { findTell, isClearlyLongest } from './episode-tells';
import type { Rule } from './rule';

const scene = (right: string, wrong: string, last: string): string =>
  [1, 2, 3, 4, 5, 6]
    .map(
      (n) =>
        `=== k${n}\n* (a) [${n % 2 ? right : wrong} # way: ${n % 2 ? 'listens' : 'pushes'}]\n* (b) [${n % 2 ? wrong : right} # way: ${n % 2 ? 'pushes' : 'listens'}]\n* (c) [${last} # way: hides]\n- -> END`,
    )
    .join('\n');

/** Finds an episode whose right options give themselves away by their length. */
export const longestIsRight: Rule = {
  id: 'longest-is-right',
  about: 'Over an episode, the right option is the longest no more often than chance would have it.',
  clean: { story: scene('Ask what got stuck first', 'Ask for an hour on Tuesday', 'Say nothing and walk on') },
  faulty: { story: scene('Ask what got stuck first, and listen to the whole answer', 'Ask for an hour', 'Walk on') },
  check: (story) =>
    findTell(story, isClearlyLongest, (told, of) => ({
      rule: 'longest-is-right',
      what: `In ${told} of ${of} decisions the longest option is the right one.`,
      why: 'A room notices before the third decision, and reads lengths instead of people.',
      fix: 'Cut the right option, or give the wrong ones the reasons that tempt people: all about as long.',
    })),
};
