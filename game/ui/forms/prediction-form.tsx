import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PredictionDraft } from '../../outcome/drafts';
import type { Send } from '../../session/intent';
import type { GameState } from '../../session/state';
import { bet } from '../../words/forms';
import { say, typeset } from '../../words/say';
import { type BetField, betFields, betLimit, placeBet } from './bet';
import { BetTicket } from './bet-ticket';
import { Icon } from '../icon';
import './form-screen.css';
import './prediction-form.css';

interface Props {
  readonly state: GameState;
  readonly send: Send;
}

/** Invitations of a round when nothing says how many were sent: the most that the robot of the story sends. */
const defaultInvitations = 200;

/** The bet before the reveal: five figures on a wire, and no result in sight. */
export function PredictionForm({ state, send }: Props): JSX.Element | null {
  const { draft } = state;
  return draft?.kind === 'prediction' ? <Bets state={state} send={send} draft={draft} /> : null;
}

function Bets({ state, send, draft }: Props & { readonly draft: PredictionDraft }): JSX.Element {
  const { lang } = state.settings;
  const invitations = state.outcome?.mine.invitations ?? defaultInvitations;
  const [touched, setTouched] = useState<readonly BetField[]>([]);
  const placed = betFields.filter((field) => touched.includes(field) || draft[field] > 0);
  const move = (field: BetField, value: number) => {
    setTouched([...new Set([...touched, field])]);
    send({ type: 'revise-draft', draft: placeBet(draft, field, value, invitations) });
  };
  return (
    <div class="form-room">
      <form
        class="form-screen bets"
        onSubmit={(event) => {
          event.preventDefault();
          send({ type: 'submit-draft' });
        }}
      >
        <header class="bets-head plate">
          <h2 class="display">{state.beat?.ask ? typeset(state.beat.ask, lang) : say(bet.title, lang)}</h2>
          <p>{say(bet.lede, lang, { n: invitations })}</p>
        </header>
        <ul class="tickets" role="list">
          {betFields.map((field) => (
            <BetTicket
              key={field}
              field={field}
              value={draft[field]}
              most={betLimit(field, invitations)}
              placed={placed.includes(field)}
              lang={lang}
              onBet={(value) => move(field, value)}
            />
          ))}
        </ul>
        <div class="bets-foot form-sheet">
          <p class="bets-note secondary">
            <b>{say(bet.placed, lang, { n: placed.length, of: betFields.length })}</b> <span>{say(bet.simulation, lang)}</span>
          </p>
          <div class="form-actions">
            <button type="submit" class="button button--primary">
              {say(bet.place, lang)} <Icon name="next" size={1.05} />
            </button>
          </div>
        </div>
      </form>
    </div>
  );
}
