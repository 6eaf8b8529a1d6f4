import type { SourceChoice } from '../scan';
import { decisionsOf, effectsOf, wordsUnder } from './decisions';
import type { Rule } from './rule';

const gains = (choice: SourceChoice): boolean =>
  effectsOf(choice).some((points) => points > 0) || ['profile', 'google', 'campaign'].some((key) => wordsUnder(choice, key).length > 0);

/** An option that is better than another in something, and worse in nothing. */
function dominates(one: SourceChoice, other: SourceChoice): boolean {
  const [here, there] = [effectsOf(one), effectsOf(other)];
  return here.every((points, score) => points >= (there[score] ?? 0)) && here.some((points, score) => points > (there[score] ?? 0));
}

/** The option that beats every other at no cost, where none of the others gains anything. */
function obvious(choices: readonly SourceChoice[]): SourceChoice | undefined {
  const best = choices.find((choice) => effectsOf(choice).every((points) => points >= 0) && choices.every((other) => other === choice || dominates(choice, other)));
  return best && !choices.some((choice) => choice !== best && gains(choice)) ? best : undefined;
}

const fewest = 5; // decisions: fewer tell nothing
const scene = (wrong: string): string =>
  [1, 2, 3, 4, 5].map((n) => `=== k${n}\n* (ask) [Ask # effect: tone 5]\n* (flatter) [Flatter ${wrong}]\n* (call) [Ask for a call # effect: timing -14]\n- -> END`).join('\n');

/** Finds an episode where, most of the time, one option beats all others at no cost and none of the others gains anything. */
export const obviousOption: Rule = {
  id: 'obvious-option',
  about: 'In some decisions, an option that loses gains something too: that is what tempts.',
  clean: { story: scene('# effect: profile 2 # effect: tone -3') },
  faulty: { story: scene('# effect: tone -3') },
  check({ items }) {
    const decisions = decisionsOf(items).filter(
      ({ choices, form }) => form === undefined && choices.length > 1 && choices.some((choice) => effectsOf(choice).some((points) => points !== 0)),
    );
    const found = decisions.flatMap(({ choices }) => obvious(choices) ?? []);
    const [first] = found;
    if (!first || decisions.length < fewest || found.length * 5 < decisions.length * 4) return [];
    return [
      {
        file: first.file,
        line: first.line,
        rule: 'obvious-option',
        severity: 'hint',
        what: `In ${found.length} of ${decisions.length} decisions one option beats all others at no cost, and none of the others gains anything.`,
        why: 'Whoever looks at points instead of people has nothing to weigh.',
        fix: 'Let a tempting option gain a little of something here and there, or let the right one cost a little.',
      },
    ];
  },
};
