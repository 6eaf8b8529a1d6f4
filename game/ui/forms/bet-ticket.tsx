import type { JSX } from 'preact';
import type { Lang } from '../../outcome/drafts';
import { bet } from '../../words/forms';
import { say } from '../../words/say';
import type { BetField } from './bet';

interface Props {
  readonly field: BetField;
  readonly value: number;
  readonly most: number;
  readonly placed: boolean;
  readonly lang: Lang;
  readonly onBet: (value: number) => void;
}

/** One bet: a figure, moved by one with the buttons, or at large with the slider. */
export function BetTicket({ field, value, most, placed, lang, onBet }: Props): JSX.Element {
  const what = say(bet[field], lang);
  const of = say(field === 'googleChecks' ? bet.ofChecks : bet.ofInvitations, lang, { n: most });
  return (
    <li class="ticket card" data-placed={placed}>
      <span class="ticket-bulb" aria-hidden="true" />
      <label class="ticket-name" for={`bet-${field}`}>
        {what}
      </label>
      <p class="ticket-figure display figures" aria-hidden="true">
        {value}
      </p>
      <p class="ticket-of muted secondary">{of}</p>
      <div class="ticket-steps">
        <button type="button" class="step-button" disabled={value <= 0} aria-label={say(bet.less, lang, { what })} onClick={() => onBet(value - 1)}>
          −
        </button>
        <input
          id={`bet-${field}`}
          type="range"
          min={0}
          max={most}
          step={1}
          value={value}
          aria-valuetext={`${value} ${of}`}
          onInput={(event) => onBet(event.currentTarget.valueAsNumber)}
        />
        <button type="button" class="step-button" disabled={value >= most} aria-label={say(bet.more, lang, { what })} onClick={() => onBet(value + 1)}>
          +
        </button>
      </div>
    </li>
  );
}
