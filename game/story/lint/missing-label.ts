import { itemsOf, type SourceChoice, type SourceItem } from '../scan';
import { labelFor } from './new-label';
import type { Mend } from '../diagnostic';
import { choiceKeys, isOneOf } from './choice-tags';
import type { Rule } from './rule';

/** Asks for a label where a save, a score or the other language must find a choice again. */
export const missingLabel: Rule = {
  id: 'missing-label',
  about: 'A choice that moves something has a (label).',
  clean: { story: '=== saloon\n* (ask) [Ask for a call # effect: timing -20]\n  Sam asks.' },
  faulty: { story: '=== saloon\n* [Ask for a call # effect: timing -20]\n  Sam asks.' },
  check: ({ items }) =>
    itemsOf(items, 'choice')
      .filter((choice) => choice.label === undefined && choice.tags.some((tag) => isOneOf(choiceKeys, tag.raw)))
      .map((choice) => ({
        file: choice.file,
        line: choice.line,
        rule: 'missing-label',
        severity: 'error',
        what: `The choice "${choice.text}" moves something but has no label.`,
        why: 'A save would know it by its words only, and lose it when they are edited or translated.',
        fix: 'Put a short name in round brackets before it, the same in both languages: * (ask) […]',
        mends: [addLabel(choice, items)],
      })),
};

function addLabel({ file, line, mark, text, flow }: SourceChoice, items: readonly SourceItem[]): Mend {
  const taken = itemsOf(items, 'choice').flatMap((other) => (other.flow === flow && other.label !== undefined ? [other.label] : []));
  const name = labelFor(text, taken);
  return { kind: 'add-label', name, changes: [{ file, line, find: mark, put: `${mark} (${name})` }] };
}
