import type { JSX } from 'preact';

/** A tick in the colour of the words beside it. */
export function Tick(): JSX.Element {
  return (
    <svg class="tick" viewBox="0 0 24 24" width="1.05em" height="1.05em" aria-hidden="true">
      <path d="M4.5 12.5l5 5L19.5 7" fill="none" stroke="currentColor" stroke-width="3.4" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
}

/** The arrow of a button that goes on. */
export function Onward(): JSX.Element {
  return (
    <svg class="onward" viewBox="0 0 24 24" width="1.05em" height="1.05em" aria-hidden="true">
      <path d="M8.5 4.5L16 12l-7.5 7.5" fill="none" stroke="currentColor" stroke-width="3.2" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
}
