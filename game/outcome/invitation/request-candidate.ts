import type { Clause, Sentence } from '../reading/clauses';
import type { Stretch } from '../reading/reading';
import type { Lead } from './sentence-sense';

/** How a live exchange is asked for, from the most imposing form to the softest. */
export type RequestForm = 'link' | 'imposed' | 'explicit' | 'indirect' | 'soft' | 'open-offer';

/** What opened a candidate: the kind of phrase it was found by. */
export type Opened = 'link' | 'announce' | 'summon' | 'available' | 'number' | 'live' | 'verb' | 'talk' | 'showing' | 'meal' | 'moving' | 'option' | 'polite' | 'slot';

/** A phrase that may ask for a live exchange. Its context has yet to confirm or to cancel it. */
export interface Candidate {
  readonly form: RequestForm;
  readonly opened: Opened;
  readonly from: number; // folded offsets
  readonly to: number;
  readonly sentence: Sentence;
  readonly clause: Clause;
  readonly lead: Lead | undefined;
  readonly asks: boolean; // false for what is only named: worth telling why it was not counted, if it was denied or is over
}

/** Opens a candidate of some form, or none when the form is undefined. */
export type Add = (form: RequestForm | undefined, opened: Opened, at: Stretch) => void;
