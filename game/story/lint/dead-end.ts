import { itemsOf } from '../scan';
import { keyOf } from './choice-tags';
import type { Rule } from './rule';

/** Finds ends that the campfire could not speak of: a story that names its endings names them all. */
export const deadEnd: Rule = {
  id: 'dead-end',
  about: 'Whatever leads to END says which ending it is.',
  clean: { story: '-> fire\n=== fire\n# ending: lit-street\nA few windows.\n-> END' },
  faulty: { story: '-> fire\n=== fire\n# ending: lit-street\nA few windows.\n-> END\n=== night\nDark.\n-> END' },
  check: ({ items }) => {
    const named = new Set(
      itemsOf(items, 'tag')
        .filter(({ raw }) => keyOf(raw) === 'ending')
        .map(({ flow }) => flow),
    );
    if (named.size === 0) return [];
    return itemsOf(items, 'divert')
      .filter(({ target, flow }) => target === 'END' && !named.has(flow))
      .map(({ file, line, flow }) => ({
        file,
        line,
        rule: 'dead-end',
        severity: 'warning' as const,
        what: `${flow === '' ? 'The opening' : `"${flow}"`} ends the story without "# ending:".`,
        why: 'The campfire would not know which end it talks about.',
        fix: 'Put # ending: and a name above the last line, or lead on to an ending.',
      }));
  },
};
