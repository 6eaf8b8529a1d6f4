import { readFileSync } from 'node:fs';
import { gradeMessage } from '../outcome/invitation/rubric';
import { gradeProfile } from '../outcome/profile/rubric';
import { quadraticKappa, withinOne, yesNo } from './agreement';
import { draftOf } from './score-line';

/*
 * npm run score:report -- LABELLED.jsonl [--figures]
 * Holds the engine against labels given by people: precision, recall and F1 of the yes/no labels, quadratic
 * kappa and within-1 of the levels, French and English apart, then the lines it got wrong (not with --figures).
 */
type Labels = Readonly<Record<string, unknown>>;
interface Judged {
  readonly id: string;
  readonly lang: string;
  readonly kind: string;
  readonly truth: Labels;
  readonly guess: Labels;
  readonly text: string;
}

const files = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const figuresOnly = process.argv.includes('--figures');
if (files.length === 0) {
  process.stderr.write('Which file? npm run score:report -- LABELLED.jsonl\n');
  process.exit(2);
}

const judged: Judged[] = [];
for (const file of files) {
  readFileSync(file, 'utf8')
    .split('\n')
    .forEach((line, index) => {
      if (line.trim() === '') return;
      const value = JSON.parse(line) as { labels?: Labels };
      const drawn = draftOf(value);
      if (typeof drawn === 'string' || value.labels === undefined) {
        process.stderr.write(`${file}:${index + 1} has no usable draft or labels${typeof drawn === 'string' ? `: ${drawn}` : ''}\n`);
        process.exitCode = 1;
        return;
      }
      const { draft } = drawn;
      const message = draft.kind === 'invitation';
      const guess = message ? gradeMessage(draft).labels : gradeProfile(draft).labels;
      judged.push({
        id: String(drawn.id),
        lang: draft.lang,
        kind: draft.kind,
        truth: value.labels,
        guess: { ...guess },
        text: message ? `[${draft.stage}] ${draft.text}` : `[${draft.company}] ${draft.headline} // ${draft.summary}`,
      });
    });
}

const percent = (value: number): string => value.toFixed(3);
const worth = (value: unknown): number => (typeof value === 'number' ? value : ['weak', 'ok', 'strong'].indexOf(String(value)));
const show = (row: readonly (string | number)[]): void => {
  process.stdout.write(`  ${row.map((cell, i) => (i === 0 ? String(cell).padEnd(18) : String(cell).padStart(10))).join('')}\n`);
};

for (const kind of ['invitation', 'profile']) {
  for (const lang of ['fr', 'en']) {
    const rows = judged.filter((one) => one.kind === kind && one.lang === lang);
    if (rows.length === 0) continue;
    process.stdout.write(`\n${kind === 'invitation' ? 'Messages' : 'Profiles'}, ${lang.toUpperCase()}: ${rows.length}\n`);
    if (kind === 'invitation') {
      show(['', 'precision', 'recall', 'F1']);
      for (const label of ['meeting_request', 'premature']) {
        const { precision, recall, f1 } = yesNo(rows.map((row) => [row.truth[label] === true, row.guess[label] === true]));
        show([label, percent(precision), percent(recall), percent(f1)]);
      }
    }
    show(['', 'kappa', 'within 1', 'exact']);
    for (const label of kind === 'invitation'
      ? ['pitch', 'personalised', 'about_them', 'respectful']
      : ['customer_centric', 'specific', 'cv_like', 'brand_consistent', 'overall']) {
      const pairs = rows.map((row) => [worth(row.truth[label]), worth(row.guess[label])] as const);
      show([label, percent(quadraticKappa(pairs, 3)), percent(withinOne(pairs)), percent(pairs.filter(([a, b]) => a === b).length / pairs.length)]);
    }
    if (kind === 'invitation') show(['tone (accuracy)', percent(rows.filter((row) => row.truth['tone'] === row.guess['tone']).length / rows.length)]);
  }
}

if (!figuresOnly) {
  process.stdout.write('\nLines it got wrong (label: theirs -> ours)\n');
  for (const one of judged) {
    const wrong = Object.keys(one.truth).filter((label) => one.truth[label] !== one.guess[label]);
    if (wrong.length > 0)
      process.stdout.write(`  ${one.id} ${one.text}\n      ${wrong.map((label) => `${label}: ${String(one.truth[label])} -> ${String(one.guess[label])}`).join(', ')}\n`);
  }
}
