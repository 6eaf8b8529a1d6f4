import type { Mend } from '../diagnostic';
import { itemsOf, type SourceItem } from '../scan';
import { choiceKeys, isOneOf } from './choice-tags';
import type { Rule } from './rule';

/** Finds scores that no choice will ever move, because their tag stands where no choice sees it. */
export const lostEffect: Rule = {
  id: 'lost-effect',
  about: 'Effects stand in the bracket of their choice.',
  clean: { story: '* (ask) [Ask for a call # effect: timing -20]\n  Sam asks.' },
  faulty: { story: '* (ask) [Ask for a call] # effect: timing -20\n  Sam asks.' },
  check: ({ items }) =>
    itemsOf(items, 'tag')
      .filter((tag) => tag.seenBy !== 'choice' && isOneOf(choiceKeys, tag.raw))
      .map(({ file, line, raw, seenBy }) => ({
        file,
        line,
        rule: 'lost-effect',
        severity: 'error',
        what: seenBy === 'reply' ? `"# ${raw}" comes after the bracket of its choice.` : `"# ${raw}" stands on a line that is no choice.`,
        why: 'There it belongs to the text, so no choice would ever bring it about.',
        fix: `Move it inside the bracket: * (label) [What is offered # ${raw}]`,
        ...moveInside(items, file, line, raw),
      })),
};

/** The choice that a tag was meant for is the one it follows. Only one with a bracket can take it in. */
function moveInside(items: readonly SourceItem[], file: string, line: number, raw: string): { readonly mends?: readonly Mend[] } {
  const choice = itemsOf(items, 'choice').findLast((one) => one.line <= line);
  const flow = itemsOf(items, 'flow').findLast((one) => one.line <= line);
  if (!choice || (flow && flow.line > choice.line)) return {};
  const changes = [
    { file, line, find: `# ${raw}`, put: '' },
    { file, line: choice.line, find: ']', put: ` # ${raw}]` },
  ];
  return { mends: [{ kind: 'move-inside', name: raw, changes }] };
}
