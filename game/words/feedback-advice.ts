import type { Phrase } from './say';

/** What is said about one case of one rule. `better` is a wording pattern, shown after a first try only. */
export interface Advice {
  readonly title: Phrase; // six words at most
  readonly why: Phrase; // the effect on the other person, never the player's worth
  readonly better?: Phrase;
}

/** For a case that nobody has written words for: true of every finding. */
export const fallback: Advice = {
  title: { fr: 'À relire', en: 'Worth another look' },
  why: { fr: 'Relisez ce passage avec les yeux de la personne qui le reçoit.', en: 'Read this again through the eyes of the person who gets it.' },
};
