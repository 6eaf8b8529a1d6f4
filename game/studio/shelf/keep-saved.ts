import type { Workshop } from '../workshop';
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
      () => workshop.state.manuscript?.id === manuscript.id && workshop.set({ saved: at }),
      () => workshop.set({ saved: 'failed' }),
    );
  };
  workshop.subscribe(({ manuscript }, before) => {
    if (!manuscript || manuscript === before.manuscript || manuscript.id !== before.manuscript?.id) return;
    clearTimeout(timer);
    timer = window.setTimeout(() => keep(false), pause);
  });
  window.addEventListener('pagehide', () => timer !== undefined && keep(false));
  document.addEventListener('visibilitychange', () => document.hidden && timer !== undefined && keep(false));
  return { keep };
}
