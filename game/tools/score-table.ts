import { languages } from '../outcome/drafts';
import { quadraticKappa, withinOne, yesNo } from './agreement';
import type { Judged, Labels } from './score-labelled';

const levels = {
  invitation: ['pitch', 'personalised', 'about_them', 'respectful'],
  profile: ['customer_centric', 'specific', 'cv_like', 'brand_consistent', 'overall'],
} as const;

type Label = NonNullable<Labels[string]>;
type Pair = readonly [theirs: Label, ours: Label];

/** The two readings of one label, where a person gave it. */
function pairsOf(rows: readonly Judged[], label: string): Pair[] {
  return rows.flatMap(({ theirs, ours }) => (theirs[label] === undefined || ours[label] === undefined ? [] : [[theirs[label], ours[label]] as const]));
}

const figure = (value: number): string => value.toFixed(3);
const row = (name: string, cells: readonly string[]): string => `  ${name.padEnd(18)}${cells.map((cell) => cell.padStart(10)).join('')}`;
const exact = (pairs: readonly Pair[]): number => pairs.filter(([theirs, ours]) => theirs === ours).length / pairs.length;
const worth = (label: Label): number => (typeof label === 'number' ? label : ['weak', 'ok', 'strong'].indexOf(String(label)));

/** A heading and a row for each label that somebody gave; nothing when nobody gave any. */
function block(rows: readonly Judged[], heading: readonly string[], labels: readonly string[], cells: (pairs: readonly Pair[]) => readonly string[]): string[] {
  const told = labels.flatMap((label) => {
    const pairs = pairsOf(rows, label);
    return pairs.length === 0 ? [] : [row(label, cells(pairs))];
  });
  return told.length === 0 ? [] : [row('', heading), ...told];
}

/**
 * How far the engine agrees with people: precision, recall and F1 of the yes/no labels, quadratic kappa and
 * within-1 of the levels, messages and profiles, French and English apart.
 */
export function figures(judged: readonly Judged[]): string[] {
  return (['invitation', 'profile'] as const).flatMap((kind) =>
    languages.flatMap((lang) => {
      const rows = judged.filter(({ draft }) => draft.kind === kind && draft.lang === lang);
      if (rows.length === 0) return [];
      return [
        `${kind === 'invitation' ? 'Messages' : 'Profiles'}, ${lang.toUpperCase()}: ${rows.length}`,
        ...block(rows, ['precision', 'recall', 'F1'], ['meeting_request', 'premature'], (pairs) => {
          const { precision, recall, f1 } = yesNo(pairs.map(([theirs, ours]) => [theirs === true, ours === true]));
          return [precision, recall, f1].map(figure);
        }),
        ...block(rows, ['kappa', 'within 1', 'exact'], levels[kind], (pairs) => {
          const both = pairs.map(([theirs, ours]) => [worth(theirs), worth(ours)] as const);
          return [quadraticKappa(both, 3), withinOne(both), exact(pairs)].map(figure);
        }),
        ...block(rows, ['exact'], ['tone'], (pairs) => [figure(exact(pairs))]),
        '',
      ];
    }),
  );
}

/** The lines on which the two readings differ, with both. */
export function mistakes(judged: readonly Judged[]): string[] {
  const wrong = judged.flatMap(({ id, draft, theirs, ours }) => {
    const labels = Object.keys(theirs).filter((label) => theirs[label] !== ours[label]);
    const text = draft.kind === 'invitation' ? `[${draft.stage}] ${draft.text}` : `[${draft.company}] ${draft.headline} // ${draft.summary}`;
    return labels.length === 0 ? [] : [`  ${id} ${text}`, `      ${labels.map((label) => `${label}: ${String(theirs[label])} -> ${String(ours[label])}`).join(', ')}`];
  });
  return [wrong.length === 0 ? 'It got every line right.' : `Lines it got wrong: ${wrong.length / 2} of ${judged.length} (label: theirs -> ours)`, ...wrong];
}
