import type { Diagnostic } from '../diagnostic';
import { itemsOf, type SourceChoice } from '../scan';
import { chanceOfAtLeast, decisionsOf, lengthOf, rightOption } from './decisions';
import type { LintedStory } from './rule';

const fewest = 5; // decisions: fewer tell nothing
const unlikely = 0.01; // that chance alone would do this: below it the room notices

/**
 * Looks over a whole episode for something that gives the right option away. `isTold` says whether it
 * does so in one decision; chance would do it in one of as many as there are options. Told at the first
 * such decision, where one waiver covers the episode.
 */
export function findTell(
  { items, file }: LintedStory,
  isTold: (right: SourceChoice, choices: readonly SourceChoice[]) => boolean,
  say: (told: number, of: number) => Pick<Diagnostic, 'rule' | 'what' | 'why' | 'fix'>,
): readonly Diagnostic[] {
  if (itemsOf(items, 'choice').length === 0) return [];
  const decisions = decisionsOf(items).flatMap(({ choices, form }) => {
    const right = form === undefined && choices.length > 1 ? rightOption(choices) : undefined;
    return right ? [{ choices, told: isTold(right, choices) }] : [];
  });
  const told = decisions.filter((one) => one.told);
  const options = decisions.reduce((sum, { choices }) => sum + choices.length, 0) / Math.max(1, decisions.length);
  if (decisions.length < fewest || chanceOfAtLeast(told.length, decisions.length, 1 / options) >= unlikely) return [];
  return [{ file, line: told[0]?.choices[0]?.line ?? 0, severity: 'warning', ...say(told.length, decisions.length) }];
}

/** By how much an option must be longer than all others to stand out: a tenth, or eight letters. */
export function isClearlyLongest(right: SourceChoice, choices: readonly SourceChoice[]): boolean {
  const others = choices.filter((choice) => choice !== right).map(({ text }) => lengthOf(text));
  const longest = Math.max(...others);
  return lengthOf(right.text) >= Math.max(longest * 1.1, longest + 8);
}
