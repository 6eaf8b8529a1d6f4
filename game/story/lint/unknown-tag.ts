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
      return [
        { file, line, rule: 'unknown-tag', severity: 'error', what: read.problem.what, why: 'The game would pass over it, and nothing would happen.', fix: read.problem.fix },
      ];
    }),
};
