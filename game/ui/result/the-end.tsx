import type { JSX } from 'preact';
import type { Send } from '../../session/intent';
import type { GameState } from '../../session/state';
import { debriefWords } from '../../words/result';
import { say, typeset } from '../../words/say';
import { Icon } from '../icon';
import './the-end.css';

/** A story from elsewhere has no scores: it simply ends. */
export function TheEnd({ state, send }: { readonly state: GameState; readonly send: Send }): JSX.Element {
  const { lang } = state.settings;
  return (
    <section class="the-end" aria-labelledby="the-end-title">
      <div class="the-end-card card">
        <h1 id="the-end-title" class="display">
          {say(debriefWords.theEnd, lang)}
        </h1>
        {state.episode && <p class="voice">{typeset(state.episode.title, lang)}</p>}
        <p class="muted">{say(debriefWords.theEndWhy, lang)}</p>
        <button type="button" class="button button--primary" onClick={() => send({ type: 'leave' })}>
          {say(debriefWords.leave, lang)} <Icon name="next" />
        </button>
      </div>
    </section>
  );
}
