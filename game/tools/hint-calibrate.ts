import { languages } from '../outcome/drafts';
import { readRequest } from '../outcome/invitation/meeting-request';
import { hintNames, hintsOf, readHints } from '../outcome/invitation/request-hints';
import type { Signals } from '../outcome/invitation/signals';
import type { Weights } from '../outcome/invitation/weights';
import { read } from '../outcome/reading/reading';
import { fitClasses, less } from './fitting';
import { type Labelled, labelledIn, weightsTable } from './labelled';

/*
 * tsx game/tools/hint-calibrate.ts LABELLED.jsonl … > game/outcome/invitation/hint-weights.ts
 * Fits how much each hint says for or against a request for a meeting. A file named more than once counts as
 * often. How often hints alone are right about a writer they were not fitted to is told on standard error.
 */

/** A hint seen in fewer messages than this teaches nothing about the next one. */
const rare = 4;
/** So many hints are kept, the most telling ones: those left out are worth no byte. */
const kept = 600;
/** How strongly a hint is drawn towards saying nothing. */
const pull = 5;

interface Example {
  readonly one: Labelled;
  readonly row: Signals;
}

/** The hints seen often enough, as rows of ones. */
function fit(examples: readonly Example[], names: ReadonlySet<string>, drawn: number): Weights {
  const rows = examples.map(({ row }) => Object.fromEntries(Object.keys(row).flatMap((name) => (names.has(name) ? [[name, 1]] : []))));
  const [no, yes] = fitClasses(
    rows,
    examples.map(({ one }) => (one.labels.meeting_request ? 1 : 0)),
    2,
    {},
    drawn,
  );
  if (no === undefined || yes === undefined) throw new Error('Requests were not fitted.');
  return less(yes, no);
}

function learn(examples: readonly Example[]): Weights {
  const seen = new Map<string, number>();
  for (const { row } of examples) for (const name of Object.keys(row)) seen.set(name, (seen.get(name) ?? 0) + 1);
  const first = fit(examples, new Set(Array.from(seen).flatMap(([name, count]) => (count >= rare ? [name] : []))), pull);
  const telling = ([name, weight]: readonly [string, number]): number => {
    const share = (seen.get(name) ?? 0) / examples.length;
    return Math.abs(weight) * Math.sqrt(share * (1 - share));
  };
  const most = Object.entries(first.each)
    .sort((a, b) => telling(b) - telling(a))
    .slice(0, kept);
  return fit(examples, new Set(most.map(([name]) => name)), pull / 1.5);
}

const named = process.argv.slice(2);
const known = new Map<Labelled, Example>();
const examples = labelledIn(named).map((one): Example => {
  const made = known.get(one) ?? { one, row: Object.fromEntries(Array.from(hintNames(hintsOf(read(one.draft.text, one.draft.lang)), one.draft.stage), (name) => [name, 1])) };
  known.set(one, made);
  return made;
});

for (const file of new Set(named)) {
  const taught = learn(examples.filter(({ one }) => one.file !== file));
  for (const lang of languages) {
    const mine = Array.from(new Set(examples.filter(({ one }) => one.file === file && one.draft.lang === lang)));
    const judged = mine.map(({ one: { draft, labels } }) => {
      const reading = read(draft.text, lang);
      const { request } = readRequest(reading, draft.stage, taught);
      return { truth: labels.meeting_request, hinted: readHints(reading, draft.stage, taught).odds >= 0.5, ours: request !== undefined && request.form !== 'open-offer' };
    });
    const f1 = (said: (row: (typeof judged)[number]) => boolean): string => {
      const both = judged.filter((row) => row.truth && said(row)).length;
      return ((2 * both) / (judged.filter((row) => row.truth).length + judged.filter(said).length)).toFixed(3);
    };
    process.stderr.write(`${lang}, left out ${file.split('/').at(-1) ?? ''}: F1 of hints alone ${f1((row) => row.hinted)}, of rules and hints ${f1((row) => row.ours)}\n`);
  }
}

const { base, each } = learn(examples);
process.stdout.write(`import { type Weights, weights } from './weights';

/*
 * Written by game/tools/hint-calibrate.ts from ${known.size} labelled messages. Change the messages or the lists of
 * phrases and run it again rather than editing a figure here.
 */

/** What each hint says for a request (above zero) or against one. A name such as \`live_day\` is a list of phrases, \`en_pop\` a word's stem. */
export const hintWeights: Weights = {
  base: ${base},
  each: weights\`
${weightsTable(each, '    ')}  \`,
};
`);
