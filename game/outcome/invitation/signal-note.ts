import type { Stage } from '../drafts';

/** One signal in words: what is read, and the shortest line that has it. Told in docs/scoring.md. */
export interface SignalNote {
  readonly reads: { readonly fr: string; readonly en: string };
  readonly example: { readonly fr: string; readonly en: string };
  readonly stage?: Stage; // of the example; an invitation when not said
}

export type SignalNotes = Readonly<Record<string, SignalNote>>;
