/** The parts of the desk that F6 goes round, in that order. Each carries its name as `data-part`. */
const parts = ['bar', 'text', 'map', 'preview', 'problems'] as const;
export type Part = (typeof parts)[number];

const partOf = (name: Part): HTMLElement | undefined => [...document.querySelectorAll<HTMLElement>(`[data-part="${name}"]`)].find((one) => one.checkVisibility());

/** Where the focus lands in a part: in its text, on its frame, else on the first thing to press. */
function landing(part: HTMLElement): HTMLElement | undefined {
  const text = part.querySelector('.editor-host')?.shadowRoot?.querySelector<HTMLElement>('.cm-content');
  return (
    text ??
    part.querySelector<HTMLElement>('iframe') ??
    part.querySelector<HTMLElement>('.scene[tabindex="0"]') ??
    part.querySelector<HTMLElement>('button, [tabindex]') ??
    undefined
  );
}

/** Brings the focus to a part. False where that part is not on the screen. */
export function goToPart(name: Part): boolean {
  const target = landing(partOf(name) ?? document.createElement('i'));
  if (target instanceof HTMLIFrameElement) target.contentWindow?.focus();
  target?.focus();
  return target !== undefined;
}

/** Brings the focus to the part after the one that has it, or before. */
export function goAround(back: boolean): void {
  const here = document.activeElement?.closest<HTMLElement>('[data-part]')?.dataset['part'];
  const at = parts.findIndex((name) => name === here);
  const order = back ? parts.toReversed() : parts;
  const first = back ? parts.length - at : at + 1;
  for (let step = 0; step < parts.length; step++) {
    const next = order[(first + step) % parts.length];
    if (next && goToPart(next)) return;
  }
}

interface Keys {
  readonly onPlay: () => void;
  readonly onKeep: () => void;
}

/** The keys that hold anywhere on the desk: F6, Ctrl + Enter, Ctrl + S. Heard before the text hears them. */
export function listenToKeys({ onPlay, onKeep }: Keys): void {
  const act = (event: KeyboardEvent): (() => void) | undefined => {
    const command = event.ctrlKey || event.metaKey;
    if (command && !event.altKey && event.key.toLowerCase() === 's') return onKeep;
    if (document.querySelector('dialog[open]')) return undefined; // what lies over the desk has the keys
    if (event.key === 'F6' && !command) return () => goAround(event.shiftKey);
    return command && event.key === 'Enter' ? onPlay : undefined;
  };
  window.addEventListener(
    'keydown',
    (event) => {
      const wanted = act(event);
      if (!wanted) return;
      event.preventDefault();
      event.stopPropagation();
      wanted();
    },
    { capture: true },
  );
}
