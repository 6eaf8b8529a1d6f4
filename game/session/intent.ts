import type { Draft } from '../outcome/drafts';
import type { Settings } from './state';

/** Orders to the session: the only way anything changes. Clicks, keys, votes and tests send the same ones. */
export type Intent =
  | { readonly type: 'ride'; readonly episode: string; readonly fresh: boolean } // fresh: from the start, even when a ride waits
  | { readonly type: 'continue' } // the next line, or nothing when choices wait
  | { readonly type: 'back-a-line' } // reread the line before, within this beat
  | { readonly type: 'choose'; readonly index: number } // a choice's index in the beat
  | { readonly type: 'revise-draft'; readonly draft: Draft } // on each keystroke; regraded at once
  | { readonly type: 'submit-draft' }
  | { readonly type: 'rewind'; readonly decision: number } // What if?: back to that very decision, later ones cleared
  | { readonly type: 'leave' } // to the trail map; the ride waits
  | { readonly type: 'set'; readonly settings: Partial<Settings> }
  | { readonly type: 'open-story'; readonly name: string; readonly source: string } // a dropped .ink or compiled .json
  | { readonly type: 'dismiss-notice'; readonly kind: string };

export type Send = (intent: Intent) => void;
