import { editsBetween } from '../nearest';
import { itemsOf } from '../scan';
import { splitSpeaker } from '../speaker';
import { characters } from '../vocabulary';
import type { Rule } from './rule';

const nameAndColon = /^(\p{Lu}[\p{L}\p{M}’'-]*(?: \p{Lu}[\p{L}\p{M}’'-]*)?)[ \u00A0\u202F]*:\s+\S/u;

/** A slip of one letter in a short name, of two (or two swapped) in a longer one. Farther away it is narration. */
function meant(name: string): string | undefined {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const slips = plain.length > 4 ? 2 : plain.length > 2 ? 1 : 0;
  return characters.find((id) => editsBetween(plain, id) <= slips);
}

/** Finds speech that would be told by the narrator because its speaker's name has a slip in it. */
export const unknownSpeaker: Rule = {
  id: 'unknown-speaker',
  about: 'Who speaks is one of the cast.',
  clean: { story: 'Nadia: We know each other?\nOne thing: she had never heard of him.' },
  faulty: { story: 'Nadai: We know each other?' },
  check: ({ items }) =>
    itemsOf(items, 'text').flatMap(({ file, line, text }) => {
      const name = nameAndColon.exec(text)?.[1];
      if (name === undefined || splitSpeaker(text).speaker !== undefined) return [];
      const near = meant(name);
      if (near === undefined) return [];
      const right = near.charAt(0).toUpperCase() + near.slice(1);
      return [
        {
          file,
          line,
          rule: 'unknown-speaker',
          severity: 'warning',
          what: `"${name}:" is close to "${near}", but it is nobody of the cast.`,
          why: 'The narrator would read this line, name and all.',
          fix: `Write "${right}:", or reword the line if nobody speaks.`,
          mends: [{ kind: 'replace', name: right, changes: [{ file, line, find: name, put: right }] }],
        },
      ];
    }),
};
