import { itemsOf } from '../scan';
import { lengthOf } from './decisions';
import type { Rule } from './rule';

const mostOfCard = 220; // letters: five lines of a card on a projector
const mostOfChoice = 120; // letters: two lines of a choice

const words = (letters: number): string =>
  'Lorem '
    .repeat(Math.ceil(letters / 6))
    .slice(0, letters)
    .trim();

/** Finds cards and choices too long to be read from the last row. */
export const longLine: Rule = {
  id: 'long-line',
  about: `A card has at most ${mostOfCard} letters, a choice at most ${mostOfChoice}.`,
  clean: { story: `${words(200)}\n* (a) [${words(100)}]\n- -> END` },
  faulty: { story: `${words(260)}\n* (a) [${words(160)}]\n- -> END` },
  check: ({ items }) =>
    [...itemsOf(items, 'text'), ...itemsOf(items, 'choice')].flatMap(({ kind, file, line, text }) => {
      const [most, letters] = [kind === 'choice' ? mostOfChoice : mostOfCard, lengthOf(text)];
      if (letters <= most) return [];
      return [
        {
          file,
          line,
          rule: 'long-line',
          severity: 'warning',
          what: `This ${kind === 'choice' ? 'choice' : 'card'} has ${letters} letters.`,
          why: `Beyond ${most} it is too small on a projector and too tall on a phone.`,
          fix: kind === 'choice' ? 'Cut it: what is done, not why.' : 'Cut it in two cards, or cut it.',
        },
      ];
    }),
};
