import { scores } from '../../outcome/standing';
import type { SourceChoice, SourceItem, SourceTag } from '../scan';
import { keyOf, wordsOf } from './choice-tags';

/** A place where the player decides, as it stands in the source. */
export interface SourceDecision {
  readonly choices: readonly SourceChoice[]; // of one level, one after the other
  readonly form: string | undefined; // kind of the form whose verdicts they are
}

/** All decisions of a story, in order. A gather of their level, a knot or another form ends one. */
export function decisionsOf(items: readonly SourceItem[]): readonly SourceDecision[] {
  const done: SourceDecision[] = [];
  let open: { readonly level: number; readonly form: string | undefined; readonly choices: SourceChoice[] }[] = [];
  let form: string | undefined;
  const close = (level: number): void => {
    done.push(...open.filter((one) => one.level >= level));
    open = open.filter((one) => one.level < level);
  };
  for (const item of items) {
    if (item.kind === 'flow') close(1);
    else if (item.kind === 'gather') close(item.level);
    else if (item.kind === 'tag' && keyOf(item.raw) === 'form') form = wordsOf(item.raw).split(' ')[0];
    else if (item.kind === 'choice') {
      close(item.level + 1);
      const here = open.at(-1);
      if (here?.level === item.level) here.choices.push(item);
      else {
        open.push({ level: item.level, form, choices: [item] });
        form = undefined;
      }
    }
  }
  close(1);
  return done.toSorted((a, b) => (a.choices[0]?.line ?? 0) - (b.choices[0]?.line ?? 0));
}

/** What a choice's tags of one key say. */
export function wordsUnder(choice: SourceChoice, key: string): readonly string[] {
  return choice.tags.filter((tag: SourceTag) => keyOf(tag.raw) === key).map((tag) => wordsOf(tag.raw));
}

/** Points that a choice's effects move, score by score, in the order of `scores`. */
export function effectsOf(choice: SourceChoice): readonly number[] {
  const words = wordsUnder(choice, 'effect').map((effect) => effect.split(' '));
  return scores.map((score) => words.reduce((sum, [name, points]) => (name === score ? sum + (Number(points) || 0) : sum), 0));
}

const totalOf = (choice: SourceChoice): number => effectsOf(choice).reduce((sum, points) => sum + points, 0);

/** The option a trainer would take: the one that listens, else the one whose effects are best. Undefined where that is open. */
export function rightOption(choices: readonly SourceChoice[]): SourceChoice | undefined {
  const listening = choices.filter((choice) => wordsUnder(choice, 'way').includes('listens'));
  if (listening.length > 0) return listening.length === 1 ? listening[0] : undefined;
  const [first, second] = choices.toSorted((a, b) => totalOf(b) - totalOf(a));
  return first && second && totalOf(first) > totalOf(second) ? first : undefined;
}

/** Letters that a choice shows: braces count by their longest side. */
export function lengthOf(text: string): number {
  return withoutLogic(text).trim().length;
}

/** A text as one reader sees it: of a condition, its longest side. */
export function withoutLogic(text: string): string {
  let plain = text;
  for (let before = ''; before !== plain; ) {
    before = plain;
    plain = plain.replace(/\{([^{}]*)\}/g, (_, inner: string) => longestSide(inner));
  }
  return plain;
}

function longestSide(inner: string): string {
  const sides = inner
    .replace(/^[^|]*?:/, '')
    .replace(/^[!&~]/, '')
    .split('|');
  const isValue = !inner.includes('|') && !inner.includes(':');
  return isValue ? 'Sam' : sides.reduce((longest, side) => (side.length > longest.length ? side : longest), '');
}

/** Chance that something with this probability happens at least `times` in `of` tries. */
export function chanceOfAtLeast(times: number, of: number, probability: number): number {
  let [term, sum] = [(1 - probability) ** of, 0];
  for (let hits = 0; hits <= of; hits++) {
    if (hits >= times) sum += term;
    term *= ((of - hits) / (hits + 1)) * (probability / (1 - probability));
  }
  return Math.min(1, sum);
}
