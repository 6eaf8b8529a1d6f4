import { readFileSync } from 'node:fs';
import { type Lang, languages } from '../outcome/drafts';
import type { MessageLabels } from '../outcome/grade';
import { cut, levelOf, readLevels, toneOf, weigh, withLevels } from '../outcome/invitation/levels';
import { readMessage } from '../outcome/invitation/message';
import type { Signals } from '../outcome/invitation/signals';
import type { Weights } from '../outcome/invitation/weights';
import { quadraticKappa } from './agreement';
import { draftOf } from './score-draft';

/*
 * tsx game/tools/score-calibrate.ts LABELLED.jsonl … > game/outcome/invitation/level-weights.ts
 * Fits the weights of the levels to labelled messages: a ridge regression for each level, its three cuts
 * chosen for the best quadratic kappa, weights that do next to nothing left out. A file named more than once
 * counts as often. What the weights are worth on messages they were not fitted to is told on standard error:
 * five times, a fifth of the messages is left out and judged by what the others taught.
 */
interface Example {
  readonly lang: Lang;
  readonly fold: number; // a message and its translation, and every mention of either, lie in one fifth
  readonly signals: Signals;
  readonly labels: MessageLabels;
}
type Level = 'pitch' | 'personalised' | 'about_them' | 'respectful';
interface Learned {
  readonly levels: Readonly<Record<Level, Weights & { readonly cuts: readonly number[] }>>;
  readonly tone: Readonly<Record<'pushy' | 'warm', Weights & { readonly cut: number }>>;
}

const folds = 5;

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

/** Sums of products of every two columns: all that a regression needs to know of its rows. */
function products(columns: readonly (readonly number[])[]): number[][] {
  return columns.map((one) => columns.map((other) => one.reduce((sum, value, row) => sum + value * (other[row] ?? 0), 0)));
}

/** Least squares with a pull towards zero; signals that hardly matter are dropped and the rest fitted again. */
function fit(rows: readonly Signals[], targets: readonly number[], unseen: readonly string[] = []): Weights {
  const all = Object.keys(rows[0] ?? {})
    .filter((name) => !unseen.includes(name))
    .sort();
  const sums = products([rows.map(() => 1), ...all.map((name) => rows.map((row) => row[name] ?? 0)), targets]);
  const at = (i: number, j: number): number => sums[i]?.[j] ?? 0;
  for (let kept = all.map((_, i) => i + 1); ; ) {
    const used = [0, ...kept];
    const matrix = used.map((i) => used.map((j) => at(i, j) + (i === j && i > 0 ? ridge : 0)));
    const [base = 0, ...weights] = solve(
      matrix,
      used.map((i) => at(i, all.length + 1)),
    );
    const moving = kept.filter((i, k) => Math.abs(weights[k] ?? 0) * Math.sqrt(Math.abs(at(0, i)) / rows.length) >= idle);
    if (moving.length === kept.length) return { base: round(base), each: Object.fromEntries(kept.map((i, k) => [all[i - 1] ?? '', round(weights[k] ?? 0)])) };
    kept = moving;
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

function learnLevel(level: Level, rows: readonly Signals[], targets: readonly number[]): Weights & { readonly cuts: readonly number[] } {
  const weights = fit(rows, targets, blind[level]);
  return {
    ...weights,
    cuts: chooseCuts(
      rows.map((row) => weigh(row, weights)),
      targets,
    ),
  };
}

/** Learns all levels; those that build on others are learned from what the others say, not from the labels. */
function learn(examples: readonly Example[]): Learned {
  const rows = examples.map((one) => one.signals);
  const level = (name: Level, from: readonly Signals[]): Learned['levels'][Level] =>
    learnLevel(
      name,
      from,
      examples.map((one) => one.labels[name]),
    );
  const [pitch, personalised, respectful] = [level('pitch', rows), level('personalised', rows), level('respectful', rows)];
  const first = rows.map((row) => ({
    pitch: levelOf('pitch', row, pitch),
    personalised: levelOf('personalised', row, personalised),
    respectful: levelOf('respectful', row, respectful),
  }));
  const built = rows.map((row, i) => withLevels(row, first[i] ?? { pitch: 0, personalised: 0, respectful: 0 }));
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
      const agree = examples.filter((one, i) => toneOf(one.signals, first[i] ?? { pitch: 0, personalised: 0, respectful: 0 }, tried) === one.labels.tone).length;
      if (agree > right) [right, pushy.cut, warm.cut] = [agree, round(p), round(w)];
    }
  }
  return { levels: { pitch, personalised, about_them: level('about_them', built), respectful }, tone: { pushy, warm } };
}

/** Says on standard error how well weights agree with messages they were not fitted to. */
function tellWorth(examples: readonly Example[]): void {
  const judged = Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const taught = learn(examples.filter((one) => one.fold !== fold));
    return examples.filter((one) => one.fold === fold).map((one) => ({ one, levels: readLevels(one.signals, taught) }));
  });
  for (const lang of languages) {
    const mine = judged.filter(({ one }) => one.lang === lang);
    const kappas = (['pitch', 'personalised', 'about_them', 'respectful'] as const).map(
      (level) =>
        `${level} ${quadraticKappa(
          mine.map(({ one, levels }) => [one.labels[level], levels[level]]),
          3,
        ).toFixed(3)}`,
    );
    const tones = mine.filter(({ one, levels }) => one.labels.tone === levels.tone).length / mine.length;
    process.stderr.write(`${lang}, left out: ${kappas.join('  ')}  tone ${tones.toFixed(3)}\n`);
  }
}

const examples: Example[] = process.argv.slice(2).flatMap((file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) => {
      const value = JSON.parse(line) as { labels?: MessageLabels };
      const drawn = draftOf(value);
      if ('what' in drawn || drawn.draft.kind !== 'invitation' || value.labels === undefined) return [];
      const fold = Number(/\d+/.exec(String(drawn.id))?.[0] ?? 0) % folds;
      return [{ lang: drawn.draft.lang, fold, signals: readMessage(drawn.draft).signals, labels: value.labels }];
    }),
);

tellWorth(examples);
const { levels, tone } = learn(examples);

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

const show = (name: string, { base, each, cuts, cut: least }: Weights & { cuts?: readonly number[]; cut?: number }): string =>
  `  ${name}: {\n    base: ${base},\n    ${cuts === undefined ? `cut: ${least}` : `cuts: [${cuts.join(', ')}]`},\n    each: weights\`\n${table(each)}    \`,\n  },`;

process.stdout.write(`import { type Weights, weights } from './weights';

/*
 * Written by game/tools/score-calibrate.ts from ${examples.length} labelled messages. Change the messages or the
 * signals and run it again rather than editing a figure here.
 */

/** What adds to a level and what takes from it, and where the sum is cut into 0, 1, 2, 3. */
export const levelWeights: Readonly<Record<'pitch' | 'personalised' | 'about_them' | 'respectful', Weights & { readonly cuts: readonly number[] }>> = {
${show('pitch', levels.pitch)}
${show('personalised', levels.personalised)}
${show('about_them', levels.about_them)}
${show('respectful', levels.respectful)}
};

/** What makes a tone pushy or warm where no rule settles it; at the cut and above, it is. */
export const toneWeights: Readonly<Record<'pushy' | 'warm', Weights & { readonly cut: number }>> = {
${show('pushy', tone.pushy)}
${show('warm', tone.warm)}
};
`);
