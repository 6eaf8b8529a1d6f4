import { readFileSync } from 'node:fs';
import type { MessageLabels } from '../outcome/grade';
import { cut, toneOf, weigh, withLevels } from '../outcome/invitation/levels';
import { readMessage } from '../outcome/invitation/message';
import type { Signals } from '../outcome/invitation/signals';
import type { Weights } from '../outcome/invitation/weights';
import { quadraticKappa } from './agreement';
import { draftOf } from './score-draft';

/*
 * tsx game/tools/score-calibrate.ts LABELLED.jsonl … > game/outcome/invitation/level-weights.ts
 * Fits the weights of the levels to labelled messages: a ridge regression for each level, its three cuts
 * chosen for the best quadratic kappa, weights that do next to nothing left out. Never give it held-out lines.
 */
interface Example {
  readonly signals: Signals;
  readonly labels: MessageLabels;
}
type Level = 'pitch' | 'personalised' | 'about_them' | 'respectful';

/**
 * What a level must not look at. An offer is no smaller for being polite, and a reason no better, so that adding
 * thanks can never cost points; and how one asks says nothing about how closely one has looked.
 */
const manners = ['named', 'greeting', 'thanks', 'formula', 'smallTalk', 'wayOut', 'modesty', 'warmth', 'close', 'exclaims', 'grateful'];
const asking = ['request', 'imposed', 'summons', 'link', 'meal', 'timed', 'salesAsk', 'salesSlot', 'curt', 'statement', 'denied', 'accepted', 'cancelled', 'demands', 'urgency'];
const blind: Readonly<Record<Level, readonly string[]>> = {
  pitch: [...manners, 'timed', 'curt', 'statement', 'salesSlot'],
  personalised: [...manners, ...asking],
  about_them: [],
  respectful: [],
};

/** How strongly weights are drawn towards zero; more examples outweigh it. */
const ridge = 4;
/** A weight whose signal moves the level by less than this, on average, is left out. */
const idle = 0.012;

const examples: Example[] = process.argv.slice(2).flatMap((file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) => {
      const value = JSON.parse(line) as { labels?: MessageLabels };
      const drawn = draftOf(value);
      if ('what' in drawn || drawn.draft.kind !== 'invitation' || value.labels === undefined) return [];
      return [{ signals: readMessage(drawn.draft).signals, labels: value.labels }];
    }),
);

/** Solves a symmetric system by elimination. */
function solve(matrix: number[][], right: number[]): number[] {
  const size = right.length;
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  for (let pivot = 0; pivot < size; pivot += 1) {
    let best = pivot;
    for (let r = pivot + 1; r < size; r += 1) if (Math.abs(rows[r]?.[pivot] ?? 0) > Math.abs(rows[best]?.[pivot] ?? 0)) best = r;
    [rows[pivot], rows[best]] = [rows[best] ?? [], rows[pivot] ?? []];
    const lead = rows[pivot] ?? [];
    for (let r = 0; r < size; r += 1) {
      const row = rows[r];
      if (r === pivot || row === undefined) continue;
      const factor = (row[pivot] ?? 0) / (lead[pivot] || 1e-9);
      for (let k = pivot; k <= size; k += 1) row[k] = (row[k] ?? 0) - factor * (lead[k] ?? 0);
    }
  }
  return rows.map((row, i) => (row[size] ?? 0) / (row[i] || 1e-9));
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** Least squares with a pull towards zero; signals that hardly matter are dropped and the rest fitted again. */
function fit(rows: readonly Signals[], targets: readonly number[], unseen: readonly string[] = []): Weights {
  let names = Object.keys(rows[0] ?? {})
    .filter((name) => !unseen.includes(name))
    .sort();
  for (;;) {
    const columns = rows.map((row) => [1, ...names.map((name) => row[name] ?? 0)]);
    const size = names.length + 1;
    const matrix = Array.from({ length: size }, (_, i) =>
      Array.from({ length: size }, (__, j) => columns.reduce((sum, row) => sum + (row[i] ?? 0) * (row[j] ?? 0), i === j && i > 0 ? ridge : 0)),
    );
    const right = Array.from({ length: size }, (_, i) => columns.reduce((sum, row, r) => sum + (row[i] ?? 0) * (targets[r] ?? 0), 0));
    const [base = 0, ...weights] = solve(matrix, right);
    const mean = (name: string): number => rows.reduce((sum, row) => sum + Math.abs(row[name] ?? 0), 0) / rows.length;
    const kept = names.filter((name, i) => Math.abs(weights[i] ?? 0) * Math.sqrt(mean(name)) >= idle);
    if (kept.length === names.length) return { base: round(base), each: Object.fromEntries(names.map((name, i) => [name, round(weights[i] ?? 0)])) };
    names = kept;
  }
}

/** The three cuts that agree best with the labels, found by moving one at a time. */
function chooseCuts(sums: readonly number[], targets: readonly number[]): number[] {
  const sorted = [...sums].sort((a, b) => a - b);
  const grid = Array.from({ length: 80 }, (_, i) => round(sorted[Math.floor((i * sorted.length) / 80)] ?? 0));
  const cuts = [0.5, 1.5, 2.5];
  const worth = (tried: readonly number[]): number => {
    const pairs = sums.map((sum, i) => [targets[i] ?? 0, cut(sum, tried)] as const);
    return quadraticKappa(pairs, 3) + (0.3 * pairs.filter(([a, b]) => a === b).length) / pairs.length;
  };
  for (let pass = 0; pass < 4; pass += 1) {
    for (let k = 0; k < 3; k += 1) {
      const choices = grid.filter((value) => value >= (cuts[k - 1] ?? -Infinity) && value <= (cuts[k + 1] ?? Infinity));
      let best = -Infinity;
      let at = cuts[k] ?? 0;
      for (const value of choices) {
        const tried = cuts.map((old, i) => (i === k ? value : old));
        const score = worth(tried);
        if (score > best) [best, at] = [score, value];
      }
      cuts[k] = at;
    }
  }
  return cuts;
}

function learn(level: Level, rows: readonly Signals[]): { weights: Weights & { cuts: number[] }; levels: number[] } {
  const targets = examples.map((one) => one.labels[level]);
  const weights = fit(rows, targets, blind[level]);
  const sums = rows.map((row) => weigh(row, weights));
  const cuts = chooseCuts(sums, targets);
  return { weights: { ...weights, cuts }, levels: sums.map((sum) => cut(sum, cuts)) };
}

const plain = examples.map((one) => one.signals);
const pitch = learn('pitch', plain);
const personalised = learn('personalised', plain);
const respectful = learn('respectful', plain);
const built = plain.map((signals, i) => withLevels(signals, { pitch: pitch.levels[i] ?? 0, personalised: personalised.levels[i] ?? 0, respectful: respectful.levels[i] ?? 0 }));
const aboutThem = learn('about_them', built);
const tone = (name: string): Weights =>
  fit(
    built,
    examples.map((one) => (one.labels.tone === name ? 1 : 0)),
  );
const pushy = { ...tone('pushy'), cut: 0.5 };
const warm = { ...tone('warm'), cut: 0.5 };
let right = -1;
for (let p = 0.35; p < 0.9; p += 0.05) {
  for (let w = 0.25; w < 0.65; w += 0.05) {
    const tried = { pushy: { ...pushy, cut: round(p) }, warm: { ...warm, cut: round(w) } };
    const agree = examples.filter((one, i) => {
      const levels = { pitch: pitch.levels[i] ?? 0, personalised: personalised.levels[i] ?? 0, respectful: respectful.levels[i] ?? 0 };
      return toneOf(one.signals, levels, tried) === one.labels.tone;
    }).length;
    if (agree > right) [right, pushy.cut, warm.cut] = [agree, round(p), round(w)];
  }
}

/** The weights of one sum, heaviest first, a few to a line. */
function table(each: Weights['each']): string {
  const lines = [''];
  for (const [name, weight] of Object.entries(each).sort(([, a], [, b]) => b - a)) {
    const entry = `${name} ${weight < 0 ? '' : '+'}${weight}`;
    const line = lines.at(-1) ?? '';
    if (line.length + entry.length > 150) lines.push(entry);
    else lines[lines.length - 1] = line === '' ? entry : `${line}  ${entry}`;
  }
  return lines.map((line) => `      ${line}\n`).join('');
}

const show = (name: string, { base, each, cuts, cut: least }: Weights & { cuts?: number[]; cut?: number }): string =>
  `  ${name}: {\n    base: ${base},\n    ${cuts === undefined ? `cut: ${least}` : `cuts: [${cuts.join(', ')}]`},\n    each: weights\`\n${table(each)}    \`,\n  },`;

process.stdout.write(`import { type Weights, weights } from './weights';

/*
 * Written by game/tools/score-calibrate.ts from ${examples.length} labelled messages. Change the messages or the
 * signals and run it again rather than editing a figure here.
 */

/** What adds to a level and what takes from it, and where the sum is cut into 0, 1, 2, 3. */
export const levelWeights: Readonly<Record<'pitch' | 'personalised' | 'about_them' | 'respectful', Weights & { readonly cuts: readonly number[] }>> = {
${show('pitch', pitch.weights)}
${show('personalised', personalised.weights)}
${show('about_them', aboutThem.weights)}
${show('respectful', respectful.weights)}
};

/** What makes a tone pushy or warm where no rule settles it; at the cut and above, it is. */
export const toneWeights: Readonly<Record<'pushy' | 'warm', Weights & { readonly cut: number }>> = {
${show('pushy', pushy)}
${show('warm', warm)}
};
`);
