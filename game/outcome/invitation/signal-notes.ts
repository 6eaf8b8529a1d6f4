import type { SignalNotes } from './signal-note';
import { askingNotes, pressingNotes } from './signal-notes-asking';
import { levelNotes, mannersNotes } from './signal-notes-manners';
import { sellingNotes } from './signal-notes-selling';
import { themNotes } from './signal-notes-them';

/** Every signal of `signalsOf` and `withLevels`, in the groups a trainer would sort them into. */
export const signalNotes = {
  selling: sellingNotes,
  them: themNotes,
  manners: mannersNotes,
  asking: askingNotes,
  pressing: pressingNotes,
  levels: levelNotes,
} satisfies Readonly<Record<string, SignalNotes>>;
