import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Send } from '../session/intent';
import type { GameState } from '../session/state';
import { say, typeset } from '../words/say';
import { shell } from '../words/shell';
import { ChoiceList } from './choice-list';
import { letterOf } from './choice-mark';
import { DialogueBox } from './dialogue-box';
import { Hint } from './hint';
import { Icon } from './icon';
import { useStoryKeys } from './use-story-keys';
import './episode-panel.css';

/**
 * A scene being played: one line at a time, then the decision. Keyboard focus never gets lost between
 * lines: it waits on the continue button, or in the decision when there is one, so that letters choose.
 */
export function EpisodePanel({ state, send }: { readonly state: GameState; readonly send: Send }): JSX.Element {
  const { beat, line: at, settings, episode, decisions } = state;
  const { lang, hero } = settings;
  const foreign = episode?.foreign ?? false;
  const still = settings.motion === 'still';
  const lineKey = `${decisions.taken}.${at}`;
  const [firstKey] = useState(lineKey);
  const next = useRef<HTMLButtonElement>(null);
  const decision = useRef<HTMLElement>(null);

  const choices = beat && !beat.form && at >= beat.lines.length - 1 ? beat.choices : [];
  const decides = choices.length > 0;
  const onContinue = (): void => send({ type: 'continue' });
  const onBack = at > 0 ? (): void => send({ type: 'back-a-line' }) : undefined;
  useStoryKeys({ onNext: decides ? undefined : onContinue, onBack });

  useLayoutEffect(() => {
    // Before the new line is painted, so that a quick key never falls between two lines.
    if (lineKey !== firstKey) window.scrollTo({ top: 0 });
    if (document.activeElement && document.activeElement !== document.body) return;
    if (decides) decision.current?.focus({ preventScroll: true });
    else next.current?.focus();
  }, [lineKey, firstKey, decides]);

  return (
    <div class="episode">
      <DialogueBox line={beat?.lines[at]} lineKey={lineKey} enters={lineKey !== firstKey} lang={lang} hero={hero} foreign={foreign} onBack={onBack} />
      {decides && beat ? (
        <section class="decision" key={decisions.taken} ref={decision} tabIndex={-1} aria-labelledby="question" onKeyDown={chooseByKey}>
          <div class="decision-ask">
            <h2 id="question" class={`display decision-question${foreign ? ' sr-only' : ''}`}>
              {beat.ask !== undefined ? typeset(beat.ask, lang) : say(foreign ? shell.yourChoice : shell.whatNow, lang, { hero: hero === 'sam' ? 'Sam' : 'Samantha' })}
            </h2>
            {beat.hint !== undefined && <Hint text={beat.hint} lang={lang} />}
          </div>
          <ChoiceList choices={choices} lang={lang} foreign={foreign} enters={lineKey !== firstKey} still={still} onChoose={(index) => send({ type: 'choose', index })} />
          {choices.length > 1 && (
            <p class="floor decision-keys">{say(choices.length === 2 ? shell.keysTwo : shell.keysMany, lang, { first: letterOf(0), last: letterOf(choices.length - 1) })}</p>
          )}
        </section>
      ) : (
        <button type="button" class="button button--primary episode-next" ref={next} onClick={onContinue} aria-keyshortcuts="ArrowRight">
          {say(shell.next, lang)} <Icon name="next" />
        </button>
      )}
    </div>
  );
}

/** Letters and figures pick a card while the decision has the focus (and only then: they stay free elsewhere). */
function chooseByKey(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
  const figure = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1]; // by place: on a French keyboard figures need Shift
  const position = figure ? Number(figure) - 1 : /^[a-z]$/i.test(event.key) ? event.key.toUpperCase().charCodeAt(0) - 65 : -1;
  const card = event.currentTarget.querySelectorAll<HTMLButtonElement>('.choice')[position];
  if (!card) return;
  event.preventDefault();
  card.click();
}
