import type { ComponentChildren, JSX } from 'preact';
import type { Send } from '../../session/intent';
import type { GameState } from '../../session/state';
import { say, typeset } from '../../words/say';
import { shell } from '../../words/shell';
import { Hint } from '../hint';
import { Icon } from '../icon';
import { type BulbState, ProgressWire } from '../progress-wire';
import { LiveText } from './live-text';
import './form-screen.css';
import './table-room.css';

interface Props {
  readonly state: GameState;
  readonly send: Send;
  readonly name: string; // of the table, for its style sheet
  readonly lede: string;
  readonly bulbs: readonly BulbState[]; // how far the table is filled
  readonly said: string; // the same in words
  readonly news: { readonly text: string; readonly at: number } | undefined; // why something just asked for did not happen
  readonly ready: boolean; // whether it can be handed in
  readonly button: string;
  readonly children: ComponentChildren;
}

/** Whatever is sorted on a table: the question over it, the wire that fills up below it, and one way on. */
export function TableRoom({ state, send, name, lede, bulbs, said, news, ready, button, children }: Props): JSX.Element {
  const { settings, beat } = state;
  const { lang, hero } = settings;
  return (
    <div class="form-room">
      <form
        class={`form-screen table-room ${name}`}
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) send({ type: 'submit-draft' });
        }}
      >
        <header class="table-head plate">
          <div>
            <h2 id="table-ask" class="display">
              {beat?.ask !== undefined ? typeset(beat.ask, lang) : say(shell.whatNow, lang, { hero: hero === 'sam' ? 'Sam' : 'Samantha' })}
            </h2>
            <p id="table-lede">{lede}</p>
          </div>
          {beat?.hint !== undefined && <Hint text={beat.hint} lang={lang} />}
        </header>
        {children}
        <footer class="table-foot form-sheet">
          <ProgressWire bulbs={bulbs} label={said} ground="paper" />
          <p class="table-count figures" role="status">
            {said}
          </p>
          {news && (
            <p class="table-news" aria-hidden="true">
              {news.text}
            </p>
          )}
          <LiveText text={news?.text ?? ''} at={news?.at} />
          <div class="form-actions">
            <button type="submit" class="button button--primary" aria-disabled={!ready}>
              {button} <Icon name="next" size={1.05} />
            </button>
          </div>
        </footer>
      </form>
    </div>
  );
}
