import type { Stage } from '../drafts';
import { registerLexicon } from '../lexicon/register';
import type { Hit, Phrases } from '../reading/phrase-book';
import type { Reading } from '../reading/reading';
import { isBareManners } from './bare-manners';

/** How the message addresses its reader: French has a choice that English has not. */
export interface RegisterReading {
  readonly tu: Hit | undefined; // a first "tu", when it comes too early
  readonly mixed: Hit | undefined; // the "tu" beside a "vous" for the same person
  readonly textSpeak: Hit | undefined;
}

/**
 * Reads the register. "Vous" is the norm with a stranger; "tu" is normal among peers, in Québec and once the
 * two know each other. A plural "vous" (a team, everyone) beside "tu" is no mix, and the Québec question mark
 * "-tu" ("t'as-tu", "on se parle-tu") is no pronoun. Thanks in a sentence of their own ("Merci à vous.")
 * address nobody. Accents and dictation are nobody's business.
 */
export function readRegister(reading: Reading, stage: Stage): RegisterReading {
  const { textSpeak, tu, vous, plural, peers } = registerLexicon;
  const shorthand = reading.find(textSpeak[reading.lang])[0];
  if (reading.lang !== 'fr') return { tu: undefined, mixed: undefined, textSpeak: shorthand };
  const manners = reading.sentences.filter(({ clauses }) => clauses.every((clause) => isBareManners(reading, clause)));
  const said = (list: Phrases): readonly Hit[] => reading.find(list).filter((hit) => !manners.some(({ from, to }) => hit.from >= from && hit.to <= to));
  const yours = said(tu);
  const many = reading.find(plural).length > 0;
  const both = yours.length > 0 && said(vous).length > 0 && !many;
  const among = reading.find(peers).length > 0 || stage === 'nurtured' || stage === 'they_asked';
  return { tu: among || both ? undefined : yours[0], mixed: both ? yours[0] : undefined, textSpeak: shorthand };
}
