import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Send } from '../../session/intent';
import type { GameState } from '../../session/state';
import type { Choice } from '../../story/beat';
import { outcomeWords } from '../../words/result';
import { say, typeset } from '../../words/say';
import { ChoiceList } from '../choice-list';
import { Icon } from '../icon';
import { useStoryKeys } from '../use-story-keys';
import { firstName } from './inbox-cards';
import { LoopMark } from './marks';
import { lastInvitation } from './tally';

/** The choices that wait: only with the last line, and never before a form. */
function waitingChoices({ beat, line }: GameState): readonly Choice[] {
  return beat && !beat.form && line >= beat.lines.length - 1 ? beat.choices : [];
}

/** The story's line under the picture. */
export function OutcomeCaption({ state }: { readonly state: GameState }): JSX.Element | null {
  const { beat, line, settings } = state;
  const caption = beat?.lines[line];
  if (!caption) return null;
  const speaker = caption.speaker && firstName(caption.speaker === 'sam' ? settings.hero : caption.speaker, settings.lang);
  return (
    <div class="outcome-caption card" aria-live="polite">
      <p>
        {speaker && <span class="outcome-speaker">{speaker}</span>} <span class="voice">{typeset(caption.text, settings.lang)}</span>
      </p>
      {beat.ask !== undefined && waitingChoices(state).length > 0 && <p class="outcome-ask">{typeset(beat.ask, settings.lang)}</p>}
    </div>
  );
}

interface Props {
  readonly state: GameState;
  readonly send: Send;
  readonly still: boolean;
}

/** The ways out: on with the story, or back to the letter. One is as easy to find as the other. */
export function WayOn({ state, send, still }: Props): JSX.Element {
  const { beat, line, settings, journal, decisions } = state;
  const { lang } = settings;
  const choices = waitingChoices(state);
  const ends = !beat || (line >= beat.lines.length - 1 && choices.length === 0 && !beat.form);
  const invitation = lastInvitation(journal);
  const onContinue = (): void => send({ type: 'continue' });
  useStoryKeys({ onNext: choices.length > 0 ? undefined : onContinue, onBack: line > 0 ? () => send({ type: 'back-a-line' }) : undefined });
  const next = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The button that led here may be gone: reading and keys go on from the one that leads further.
    if (document.activeElement === document.body) next.current?.focus({ preventScroll: true });
  }, [decisions.taken, line]);
  return (
    <>
      {choices.length > 0 && (
        <div class="outcome-choices">
          <ChoiceList choices={choices} lang={lang} foreign={false} enters={false} still={still} onChoose={(index) => send({ type: 'choose', index })} />
        </div>
      )}
      <div class="outcome-buttons">
        {invitation !== undefined && (
          <button type="button" class="button button--quiet" onClick={() => send({ type: 'rewind', decision: invitation })}>
            <LoopMark /> {say(outcomeWords.rewrite, lang)}
          </button>
        )}
        {choices.length === 0 && (
          <button type="button" class="button button--primary" ref={next} onClick={onContinue} aria-keyshortcuts="ArrowRight">
            {say(ends ? outcomeWords.toCampfire : outcomeWords.goOn, lang)} <Icon name="next" />
          </button>
        )}
      </div>
    </>
  );
}
