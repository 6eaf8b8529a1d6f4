import type { JSX } from 'preact';

/** The arrow that turns back: *What if?*, rewrite. */
export function LoopMark(): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 24 24" width="1.15em" height="1.15em" aria-hidden="true">
      <path d="M5.2 10.4a7.4 7.4 0 1 1 1.7 6.8" fill="none" stroke="currentColor" stroke-width="2.9" stroke-linecap="round" />
      <path d="M3.6 4.2l1 7.2 6.7-2z" fill="currentColor" />
    </svg>
  );
}

/** A tangle of dead wire: silence. */
export function TumbleweedMark(): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 24 24" width="1.15em" height="1.15em" aria-hidden="true">
      <g fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round">
        <circle cx="12" cy="12.4" r="8.6" />
        <path d="M4.6 9.4Q12.8 4 19.4 13.6M6.2 18.2Q7 7.4 19.4 7.6M12.4 4Q7 12.2 15.4 20.2M4.2 14.8Q12.4 19.4 19.8 11" />
      </g>
    </svg>
  );
}
