import { itemsOf } from '../scan';
import { parseTag } from '../tag';
import type { Rule } from './rule';

/** Names a tag that the game would pass over in silence, with the nearest one it knows. */
export const unknownTag: Rule = {
  id: 'unknown-tag',
  about: 'Every tag with a colon is one that the game knows, with words it knows.',
  clean: { story: '# place: saloon night\nThe room goes quiet. #a remark without a colon is the writer’s own' },
  faulty: { story: '# place: saloom night\nThe room goes quiet.' },
  check: ({ items }) =>
    itemsOf(items, 'tag').flatMap(({ file, line, raw }) => {
      // What braces print is only known while playing: the random rides look at it then.
      const read = raw.includes('{') ? undefined : parseTag(raw);
      if (!read || !('problem' in read)) return [];
      const { what, fix, near } = read.problem;
      return [
        {
          file,
          line,
          rule: 'unknown-tag',
          severity: 'error',
          what,
          why: 'The game would pass over it, and nothing would happen.',
          fix,
          // The whole tag is looked for, so that the same word elsewhere on the line stays as it is.
          ...(near && { mends: [{ kind: 'replace' as const, name: near.right.replace(/:$/, ''), changes: [{ file, line, find: raw, put: replaceWord(raw, near) }] }] }),
        },
      ];
    }),
};

function replaceWord(raw: string, { wrong, right }: { readonly wrong: string; readonly right: string }): string {
  const word = new RegExp(`(?<![\\p{L}\\p{N}_-])${wrong.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}_-])`, 'u');
  return raw.replace(word, () => right);
}
