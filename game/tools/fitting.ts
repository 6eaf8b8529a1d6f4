import type { Signals } from '../outcome/invitation/signals';
import type { Weights } from '../outcome/invitation/weights';
import { cut, weigh } from '../outcome/invitation/levels';
import { quadraticKappa } from './agreement';

/*
 * How the weights of score-calibrate.ts are found: a ridge regression with three cuts for a level, one sum for
 * each tone (a multinomial regression), both drawn towards zero so that rare signals do not run wild.
 */

/** How strongly a level's weights are drawn towards zero; more examples outweigh it. */
const levelPull = 6;
/** A weight whose signal moves the level by less than this, on average, is left out. */
const idle = 0.006;
/** The least a level spans: in a narrow one a single word read otherwise would move a message by two. */
const span = 0.7;
const tonePull = 10;
const toneSteps = 250;

/** Signals a sum may not look at, and those that may only raise it or only lower it. */
export interface Bounds {
  readonly unseen?: readonly string[];
  readonly rising?: readonly string[];
  readonly falling?: readonly string[];
}

const round = (value: number): number => Math.round(value * 100) / 100;

const namesOf = (rows: readonly Signals[], unseen: readonly string[] = []): string[] =>
  Array.from(new Set(rows.flatMap((row) => Object.keys(row))))
    .filter((name) => !unseen.includes(name))
    .sort();

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
      if (factor !== 0) for (let k = pivot; k <= size; k += 1) row[k] = (row[k] ?? 0) - factor * (lead[k] ?? 0);
    }
  }
  return rows.map((row, i) => (row[size] ?? 0) / (row[i] || 1e-9));
}

/** Sums of products of every two columns: all that a regression needs to know of its rows. */
function products(columns: readonly (readonly number[])[]): number[][] {
  return columns.map((one) => columns.map((other) => one.reduce((sum, value, row) => (value === 0 ? sum : sum + value * (other[row] ?? 0)), 0)));
}

/** Least squares with a pull towards zero; signals that hardly matter or pull the wrong way are dropped and the rest fitted again. */
function fit(rows: readonly Signals[], targets: readonly number[], { unseen, rising = [], falling = [] }: Bounds): Weights {
  const all = namesOf(rows, unseen);
  const sums = products([rows.map(() => 1), ...all.map((name) => rows.map((row) => row[name] ?? 0)), targets]);
  const at = (i: number, j: number): number => sums[i]?.[j] ?? 0;
  for (let kept = all.map((_, i) => i + 1); ; ) {
    const used = [0, ...kept];
    const matrix = used.map((i) => used.map((j) => at(i, j) + (i === j && i > 0 ? levelPull : 0)));
    const [base = 0, ...weights] = solve(
      matrix,
      used.map((i) => at(i, all.length + 1)),
    );
    const fits = (i: number, weight: number): boolean => {
      const name = all[i - 1] ?? '';
      if ((weight < 0 && rising.includes(name)) || (weight > 0 && falling.includes(name))) return false;
      return Math.abs(weight) * Math.sqrt(Math.abs(at(0, i)) / rows.length) >= idle;
    };
    const moving = kept.filter((i, k) => fits(i, weights[k] ?? 0));
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
  for (let pass = 0; pass < 3; pass += 1) {
    for (let k = 0; k < 3; k += 1) {
      const choices = grid.filter((value) => value >= (cuts[k - 1] ?? -Infinity) + span && value <= (cuts[k + 1] ?? Infinity) - span);
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

/** The weights and cuts of one level, 0..3. */
export function fitLevel(rows: readonly Signals[], targets: readonly number[], bounds: Bounds): Weights & { readonly cuts: readonly number[] } {
  const weights = fit(rows, targets, bounds);
  return {
    ...weights,
    cuts: chooseCuts(
      rows.map((row) => weigh(row, weights)),
      targets,
    ),
  };
}

/** Makes a row of numbers rise, by levelling neighbours that fall. */
function levelled(row: number[]): void {
  for (let again = true; again; ) {
    again = false;
    for (let k = 1; k < row.length; k += 1) {
      const [before = 0, here = 0] = [row[k - 1], row[k]];
      if (before <= here + 1e-9) continue;
      row[k - 1] = row[k] = (before + here) / 2;
      again = true;
    }
  }
}

/**
 * One sum for each class, in an order from worst to best; the class whose sum is greatest is the likeliest. What
 * may only raise has weights that rise along that order, so that more of it never moves a message to a worse class.
 */
export function fitClasses(rows: readonly Signals[], classes: readonly number[], count: number, { rising = [], falling = [] }: Bounds, pull = tonePull): Weights[] {
  const names = namesOf(rows);
  const sparse = rows.map((row) => names.flatMap((name, i) => (row[name] ? [[i + 1, row[name]] as const] : [])));
  // No step may be longer than the steepest direction allows; the longest row, squared, bounds it.
  const mean = sparse.reduce((sum, row) => sum + row.reduce((square, [, value]) => square + value * value, 1), 0) / rows.length;
  const step = 2 / (mean + pull / rows.length);
  let now = Array.from({ length: names.length + 1 }, () => Array.from({ length: count }, () => 0));
  let ahead = now.map((row) => [...row]);
  let pace = 1;
  for (let turn = 0; turn < toneSteps; turn += 1) {
    const slope = ahead.map((row, i) => row.map((weight) => (i === 0 ? 0 : (pull / rows.length) * weight)));
    sparse.forEach((row, r) => {
      const sums = Array.from({ length: count }, (_, k) => row.reduce((sum, [i, value]) => sum + value * (ahead[i]?.[k] ?? 0), ahead[0]?.[k] ?? 0));
      const top = Math.max(...sums);
      const odds = sums.map((sum) => Math.exp(sum - top));
      const whole = odds.reduce((sum, one) => sum + one, 0);
      for (let k = 0; k < count; k += 1) {
        const off = ((odds[k] ?? 0) / whole - (classes[r] === k ? 1 : 0)) / rows.length;
        for (const [i, value] of [[0, 1] as const, ...row]) {
          const line = slope[i];
          if (line !== undefined) line[k] = (line[k] ?? 0) + off * value;
        }
      }
    });
    const next = ahead.map((row, i) => row.map((weight, k) => weight - step * (slope[i]?.[k] ?? 0)));
    next.forEach((row, i) => {
      const name = names[i - 1] ?? '';
      if (rising.includes(name)) levelled(row);
      if (!falling.includes(name)) return;
      row.reverse();
      levelled(row);
      row.reverse();
    });
    const quicker = (1 + Math.sqrt(1 + 4 * pace * pace)) / 2;
    ahead = next.map((row, i) => row.map((weight, k) => weight + ((pace - 1) / quicker) * (weight - (now[i]?.[k] ?? 0))));
    now = next;
    pace = quicker;
  }
  const of = (k: number): Weights => ({ base: now[0]?.[k] ?? 0, each: Object.fromEntries(names.map((name, i) => [name, now[i + 1]?.[k] ?? 0])) });
  return Array.from({ length: count }, (_, k) => of(k));
}

/** One sum less another, rounded; what hardly weighs is left out. */
export function less(one: Weights, other: Weights): Weights {
  const each = Object.entries(one.each).map(([name, weight]) => [name, round(weight - (other.each[name] ?? 0))] as const);
  return { base: round(one.base - other.base), each: Object.fromEntries(each.filter(([, weight]) => Math.abs(weight) >= 0.05)) };
}
