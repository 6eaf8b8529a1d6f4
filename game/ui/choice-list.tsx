import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Lang } from '../outcome/drafts';
import type { Choice } from '../story/beat';
import { typeset } from '../words/say';
import { prefersStill } from './prefers-still';
import './choice-list.css';

const liftMs = 160;

/** A, B, C… in the order shown. */
export function letterOf(position: number): string {
  return String.fromCharCode(65 + (position % 26));
}

/** A square, B round, C triangle, D pentagon: told apart without colour. Later ones repeat the square. */
function Shape({ position }: { readonly position: number }): JSX.Element {
  switch (position) {
    case 1:
      return <circle cx="12" cy="12" r="10.6" />;
    case 2:
      return <path d="M12 2.6L22.3 21H1.7z" stroke="currentColor" stroke-width="1.6" stroke-linejoin="round" />;
    case 3:
      return <path d="M12 1.4l10.6 7.8-4 12.5H5.4l-4-12.5z" />;
    default:
      return <rect x="2.4" y="2.4" width="19.2" height="19.2" rx="3.2" />;
  }
}

interface ChoiceListProps {
  readonly choices: readonly Choice[];
  readonly lang: Lang;
  readonly foreign: boolean;
  readonly enters: boolean; // cards come in one after the other; false when they are there from the start
  readonly still: boolean;
  readonly onChoose: (index: number) => void; // the choice's own index, after the card has lifted
}

/** The answers as cards, all alike until one is taken: that one lifts, the others fade, then the story goes on. */
export function ChoiceList({ choices, lang, foreign, enters, still, onChoose }: ChoiceListProps): JSX.Element {
  const [taken, setTaken] = useState<number>();
  const timers = useRef<number[]>([]);
  useEffect(() => () => timers.current.forEach((timer) => clearTimeout(timer)), []);

  function take(index: number): void {
    if (taken !== undefined) return;
    if (still || prefersStill()) return onChoose(index);
    setTaken(index);
    // If the story does not move on (it may stumble), the cards come back to be tried again.
    timers.current = [window.setTimeout(() => onChoose(index), liftMs), window.setTimeout(() => setTaken(undefined), liftMs + 1200)];
  }

  return (
    <ul class={`choices${enters ? ' choices--enter' : ''}`} data-count={Math.min(choices.length, 5)}>
      {choices.map((choice, position) => (
        <li key={choice.index}>
          <button
            type="button"
            class={`card choice${taken === undefined ? '' : taken === choice.index ? ' choice--taken' : ' choice--left'}`}
            data-letter={letterOf(position)}
            onClick={() => take(choice.index)}
          >
            <span class="choice-mark">
              <svg viewBox="0 0 24 24" fill="currentColor" aria-hidden="true">
                <Shape position={position} />
              </svg>
              <b>{letterOf(position)}</b>
            </span>
            <span class="voice choice-text" lang={foreign ? '' : lang}>
              {foreign ? choice.text : typeset(choice.text, lang)}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
