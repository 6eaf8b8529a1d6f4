import { itemsOf } from '../scan';
import type { Rule } from './rule';

/** Finds web addresses that Ink takes for a comment: everything from their two slashes on is gone. */
export const cutAddress: Rule = {
  id: 'cut-address',
  about: 'Two slashes begin a comment in Ink, in a web address too.',
  clean: { story: String.raw`Her page is at https:\/\/dock.example and she reads every note.` },
  faulty: { story: 'Her page is at https://… and she reads every note.' },
  check(story) {
    return [...itemsOf(story.items, 'text'), ...itemsOf(story.items, 'choice')].flatMap(({ file, line, text }) => {
      const scheme = /\b(https?):$/i.exec(text.trimEnd())?.[1];
      if (scheme === undefined) return [];
      return [
        {
          file,
          line,
          rule: 'cut-address',
          severity: 'error',
          what: `This line ends at "${scheme}:", the rest of it is lost.`,
          why: 'Ink takes two slashes for the beginning of a comment, in an address too.',
          fix: String.raw`Put a backslash before each slash: ${scheme}:\/\/ and so on.`,
        },
      ];
    });
  },
};
