import type { JSX } from 'preact';
import type { Lang } from '../../words/say';
import { say } from '../../words/say';
import { outcomeWords } from '../../words/result';
import { wipe } from './wipe';
import './wipe-handle.css';

interface Props {
  readonly lang: Lang;
  readonly hero: string; // the hero's first name
  readonly onTouch: () => void; // the opening sweep stops here
}

/** The split between the two towns, to drag or to move with the arrow keys. A real range input, so that both come with it. */
export function WipeHandle({ lang, hero, onTouch }: Props): JSX.Element {
  const percent = Math.round(wipe.value * 100);
  return (
    <div class="wipe">
      <input
        class="wipe-range"
        type="range"
        min={0}
        max={100}
        step={1}
        value={percent}
        aria-label={say(outcomeWords.wipe, lang)}
        aria-valuetext={say(outcomeWords.wipeAt, lang, { n: percent, hero })}
        onPointerDown={onTouch}
        onKeyDown={onTouch}
        onInput={(event) => {
          onTouch();
          wipe.value = Number(event.currentTarget.value) / 100;
        }}
      />
      <span class="wipe-grip" style={{ left: `${wipe.value * 100}%` }} aria-hidden="true">
        <svg viewBox="0 0 48 48" width="100%" height="100%">
          <path d="M18 14L8 24l10 10M30 14l10 10-10 10" fill="none" stroke="currentColor" stroke-width="5" stroke-linecap="round" stroke-linejoin="round" />
        </svg>
      </span>
    </div>
  );
}

interface ToggleProps {
  readonly lang: Lang;
  readonly kind: 'model' | 'starter';
  readonly shown: 'mine' | 'other' | undefined; // undefined: both halves are
  readonly onShow: (side: 'mine' | 'other') => void;
}

/** The same as two buttons: on a phone, and wherever nothing should move. */
export function TownToggle({ lang, kind, shown, onShow }: ToggleProps): JSX.Element {
  const button = (side: 'mine' | 'other', words: string) => (
    <button type="button" class="town-button" aria-pressed={shown === side} onClick={() => onShow(side)}>
      {words}
    </button>
  );
  return (
    <div class="town-toggle plate" role="group" aria-label={say(outcomeWords.whichTown, lang)}>
      {button('mine', say(outcomeWords.townSent, lang))}
      {button('other', say(kind === 'model' ? outcomeWords.townJo : outcomeWords.townStarter, lang))}
    </div>
  );
}
