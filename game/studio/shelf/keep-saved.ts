import type { Workshop } from '../workshop';
import { leaveNote, takeNotes } from './last-words';
import type { Shelf } from './shelf';

const pause = 700; // milliseconds without a keystroke before the shelf is asked

/**
 * Keeps what is on the desk saved: after every pause in writing, and at once when the page is left.
 * `keep` does so now; `marks` makes what was there before a version of its own.
 */
export function keepSaved(workshop: Workshop, shelf: Shelf): { readonly keep: (marks: boolean) => void } {
  let timer: number | undefined;
  const keep = (marks: boolean): void => {
    clearTimeout(timer);
    timer = undefined;
    const { manuscript } = workshop.state;
    if (!manuscript) return;
    const at = Date.now();
    shelf.keep(manuscript, at, marks).then(
      (isElsewhere) => workshop.state.manuscript?.id === manuscript.id && workshop.set({ saved: at, isElsewhere: workshop.state.isElsewhere || isElsewhere }),
      () => workshop.set({ saved: 'failed' }),
    );
  };
  workshop.subscribe(({ manuscript }, before) => {
    if (!manuscript || manuscript === before.manuscript || manuscript.id !== before.manuscript?.id) return;
    clearTimeout(timer);
    timer = window.setTimeout(() => keep(false), pause);
  });
  window.addEventListener('pagehide', () => {
    const { manuscript } = workshop.state;
    if (timer === undefined || !manuscript) return;
    leaveNote(manuscript, Date.now()); // the shelf may not come to its end before the page does
    keep(false);
  });
  document.addEventListener('visibilitychange', () => document.hidden && timer !== undefined && keep(false));
  window.addEventListener('beforeunload', (event) => workshop.state.saved === 'failed' && event.preventDefault()); // nothing else would keep it
  return { keep };
}

/** Puts onto the shelf what a page that was closed in mid-sentence left behind, unless the shelf knows better. */
export async function keepLastWords(shelf: Shelf): Promise<void> {
  for (const { at, manuscript } of takeNotes()) {
    const known = (await shelf.list()).find((one) => one.manuscript.id === manuscript.id);
    if (known === undefined || known.at < at) await shelf.keep(manuscript, at, true);
  }
}
