import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Lang } from '../outcome/drafts';
import type { Choice } from '../story/beat';
import { typeset } from '../words/say';
import { ChoiceShape, letterOf } from './choice-mark';
import { prefersStill } from './prefers-still';
import './choice-list.css';

const liftMs = 160;

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
                <ChoiceShape position={position} />
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
