import { verdictsOf } from '../form';
import type { SourceChoice, SourceItem } from '../scan';
import { formKinds } from '../tag';
import { keyOf, wordsOf } from './choice-tags';
import type { Rule } from './rule';

function verdictsOn(kind: string): readonly string[] {
  return formKinds.flatMap((known) => (known === kind ? verdictsOf[known] : [])); // a form of no known kind is another rule's business
}

/** The choices a form leads to: the next ones of one level, up to the gather or knot that ends them. */
function choicesAfter(items: readonly SourceItem[], at: number): readonly SourceChoice[] {
  const found: SourceChoice[] = [];
  for (const item of items.slice(at + 1)) {
    const level = found[0]?.level;
    if (item.kind === 'flow' || (item.kind === 'gather' && level !== undefined && item.level <= level)) break;
    if (item.kind === 'tag' && keyOf(item.raw) === 'form') break;
    if (item.kind !== 'choice') continue;
    if (level !== undefined && item.level < level) break;
    if (level === undefined || item.level === level) found.push(item);
  }
  return found;
}

/** Makes sure that a story has an answer to whatever is written in its forms. */
export const missingVerdict: Rule = {
  id: 'missing-verdict',
  about: 'A form has one choice for each verdict on what is written in it.',
  clean: { story: '# form: prediction\nYour bet?\n* (a) [a # verdict: hopeful]\n* (b) [b # verdict: sober]\n* (c) [c # verdict: doubtful]\n- So be it.' },
  faulty: { story: '# form: prediction\nYour bet?\n* (a) [a # verdict: hopeful]\n* (b) [b # verdict: sober]\n- So be it.' },
  check: ({ items }) =>
    items.flatMap((item, at) => {
      if (item.kind !== 'tag' || keyOf(item.raw) !== 'form') return [];
      const kind = wordsOf(item.raw).split(' ')[0] ?? '';
      const choices = choicesAfter(items, at);
      const there = choices.flatMap((choice) => choice.tags.filter((tag) => keyOf(tag.raw) === 'verdict').map((tag) => wordsOf(tag.raw)));
      // A form whose choices stand elsewhere (behind a divert) is watched by the random rides instead.
      const missing = choices.length === 0 ? [] : verdictsOn(kind).filter((verdict) => !there.includes(verdict));
      if (missing.length === 0) return [];
      return [
        {
          file: item.file,
          line: item.line,
          rule: 'missing-verdict',
          severity: 'error',
          what: `The form "${kind}" has no choice for ${missing.map((verdict) => `"${verdict}"`).join(', ')}.`,
          why: 'Somebody who writes just that would get the answer meant for somebody else.',
          fix: `Add a choice for each: * (${missing[0]}) [${missing[0]} # verdict: ${missing[0]}]`,
          mends: [
            {
              kind: 'add-choices',
              name: missing.join(', '),
              changes: [{ file: item.file, line: choices[0]?.line ?? 0, find: '', put: missing.map((verdict) => `* (${verdict}) [${verdict} # verdict: ${verdict}]`).join('\n') }],
            },
          ],
        },
      ];
    }),
};
