import type { JSX } from 'preact';

/** How a row of feedback stands. */
export type MarkState = 'connects' | 'weak' | 'pushes' | 'missing';

/** Shape and glyph of a judgement: round tick, lamp square, rust diamond. Colour is the third cue, never the only one. */
export function StateMark({ state, name }: { readonly state: MarkState; readonly name: string }): JSX.Element {
  return (
    <svg class="state-mark" viewBox="0 0 40 40" role="img" aria-label={name}>
      {state === 'connects' && (
        <>
          <circle cx="20" cy="20" r="18" fill="var(--teal)" />
          <path d="M12 20.5l5.5 5.5L28.5 15" fill="none" stroke="var(--paper)" stroke-width="4" stroke-linecap="round" stroke-linejoin="round" />
        </>
      )}
      {state === 'weak' && (
        <>
          <rect x="3" y="3" width="34" height="34" rx="7" fill="var(--lamp)" />
          <path d="M11.5 22c2.5-5.5 6-5.5 8.5-2s6 3.5 8.5-2" fill="none" stroke="var(--ink)" stroke-width="3.6" stroke-linecap="round" />
        </>
      )}
      {(state === 'pushes' || state === 'missing') && (
        <>
          <path d="M20 .8L39.2 20 20 39.2 .8 20z" fill="var(--rust)" stroke="var(--rust)" stroke-width="1.5" stroke-linejoin="round" />
          <path d="M14.5 14.5l11 11m0-11l-11 11" stroke="var(--paper)" stroke-width="3.8" stroke-linecap="round" />
        </>
      )}
    </svg>
  );
}
