import * as z from 'zod/mini';
import { type Manuscript, manuscript } from '../manuscript';

const prefix = 'studio:last-words:';
const note = z.object({ version: z.literal(1), at: z.number(), manuscript });
type Note = z.infer<typeof note>;

/** Writes an episode down in the one store that is done before a page has closed. It may be full or forbidden: then nothing is. */
export function leaveNote(now: Manuscript, at: number): void {
  try {
    localStorage.setItem(prefix + now.id, JSON.stringify({ version: 1, at, manuscript: now } satisfies Note));
  } catch {
    // a text that is too long for it, or no storage at all: the shelf was asked, too
  }
}

/** Takes up all that was written down so. What cannot be read stays where it is. */
export function takeNotes(): readonly Note[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(prefix))
      .flatMap((key) => {
        const read = note.safeParse(JSON.parse(localStorage.getItem(key) ?? 'null'));
        if (!read.success) return [];
        localStorage.removeItem(key);
        return [read.data];
      });
  } catch {
    return [];
  }
}
