import type { JSX } from 'preact';
import { ChoiceShape, letterOf } from '../../../ui/choice-mark';

/** A choice's letter in its shape; its colour comes from the style sheet. The same on the screen and on every phone. */
export function LetterMark({ position }: { readonly position: number }): JSX.Element {
  return (
    <span class="letter-mark" data-letter={letterOf(position)}>
      <svg viewBox="0 0 24 24" fill="currentColor" aria-hidden="true">
        <ChoiceShape position={position} />
      </svg>
      <b>{letterOf(position)}</b>
    </span>
  );
}
