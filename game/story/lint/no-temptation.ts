import { itemsOf } from '../scan';
import { decisionsOf, wordsUnder } from './decisions';
import type { Rule } from './rule';

/** Finds decisions that teach nothing, because every option shows the same habit, or none does. */
export const noTemptation: Rule = {
  id: 'no-temptation',
  about: 'A decision has one option that listens, and one that tempts away from it.',
  clean: { story: '* (ask) [Ask what got stuck # way: listens]\n* (call) [Ask for a call # way: pushes]\n- -> END' },
  faulty: { story: '* (ask) [Ask what got stuck # way: listens]\n* (thank) [Thank her # way: listens]\n- -> END' },
  check: ({ items }) => {
    const usesWays = itemsOf(items, 'choice').some((choice) => wordsUnder(choice, 'way').length > 0);
    if (!usesWays) return []; // a story without ways is not held to them
    return decisionsOf(items).flatMap(({ choices, form }) => {
      const [first] = choices;
      const ways = choices.flatMap((choice) => wordsUnder(choice, 'way'));
      const scored = choices.some((choice) => choice.tags.length > 0);
      if (!first || form !== undefined || choices.length < 2 || !scored) return [];
      const lacks = !ways.includes('listens') ? 'listens' : ways.every((way) => way === 'listens') ? 'tempts' : undefined;
      if (lacks === undefined) return [];
      return [
        {
          file: first.file,
          line: first.line,
          rule: 'no-temptation',
          severity: 'warning',
          what: lacks === 'listens' ? 'No option of this decision is tagged "# way: listens".' : 'Every option of this decision listens.',
          why: lacks === 'listens' ? 'The debrief could never say that somebody got it right here.' : 'Where nothing tempts, nobody learns which habit was theirs.',
          fix:
            lacks === 'listens'
              ? 'Say with "# way:" what each option shows, one of them "listens".'
              : 'Add what people really do on a Tuesday at six: # way: copies, pushes or hides.',
        },
      ];
    });
  },
};
