import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Send } from '../../session/intent';
import type { GameState } from '../../session/state';
import { outcomeWords } from '../../words/result';
import { say, typeset } from '../../words/say';
import { Icon } from '../icon';
import { FigureStrip } from './figure-strip';
import { inboxOf } from './inbox';
import { firstName, InboxCards } from './inbox-cards';
import { LoopMark } from './marks';
import { lastInvitation } from './tally';
import { TownPlate } from './town-plate';
import { useMedia, useStill } from './use-media';
import { WhyBars } from './why-bars';
import { startSweep, wipe } from './wipe';
import { TownToggle, WipeHandle } from './wipe-handle';
import './outcome.css';

interface Props {
  readonly state: GameState;
  readonly send: Send;
}

/** The simulated result: the town that was sent for beside the town that might have been. */
export function OutcomePanel({ state, send }: Props): JSX.Element | null {
  const { outcome, beat, settings } = state;
  const { lang, hero } = settings;
  const phone = useMedia('(max-width: 599px)');
  const wide = useMedia('(min-width: 1600px)');
  const still = useStill(settings.motion);
  const [why, setWhy] = useState(false);
  const stopSweep = useRef(() => {});
  useEffect(() => {
    if (phone) wipe.value = 1;
    else if (still) wipe.value = 0.5;
    else stopSweep.current = startSweep(0.5);
    return () => stopSweep.current();
  }, [phone, still]);
  if (!outcome) return null;

  const { mine, other } = outcome;
  const forecasts = { mine, other: other.forecast };
  const name = firstName(hero, lang);
  const her = hero === 'samantha';
  const otherTitle = say(other.kind === 'model' ? (her ? outcomeWords.likeJoHer : outcomeWords.likeJo) : her ? outcomeWords.starterHer : outcomeWords.starter, lang);
  const headings = { mine: say(outcomeWords.mine, lang, { hero: name }), other: otherTitle };
  const mineIsBetter = mine.replies.drawn > other.forecast.replies.drawn;
  const otherIsBetter = other.forecast.replies.drawn > mine.replies.drawn;
  const shown = wipe.value > 0.99 ? 'mine' : wipe.value < 0.01 ? 'other' : undefined;
  const sides = phone ? ([shown === 'other' ? 'other' : 'mine'] as const) : (['mine', 'other'] as const);
  const figuresOf = phone && shown === 'other' ? 'other' : 'mine';
  const figuresHeading = figuresOf === 'mine' ? outcomeWords.figures : other.kind === 'model' ? outcomeWords.figuresJo : outcomeWords.figuresStarter;
  const silenceOf = mineIsBetter ? 'other' : 'mine';

  return (
    <section class="outcome" data-why={why} aria-labelledby="outcome-title">
      <h1 id="outcome-title" class="sr-only">
        {say(outcomeWords.title, lang)}
      </h1>
      <div class="outcome-plates">
        {sides.map((side) => (
          <TownPlate key={side} lang={lang} heading={headings[side]} forecast={forecasts[side]} live={side === 'mine' ? mineIsBetter : otherIsBetter} />
        ))}
      </div>
      <div class="outcome-picture">
        {phone || still ? (
          <TownToggle lang={lang} kind={other.kind} shown={shown} onShow={(side) => (wipe.value = side === 'mine' ? 1 : 0)} />
        ) : (
          <WipeHandle lang={lang} hero={name} onTouch={() => stopSweep.current()} />
        )}
      </div>
      <div class="outcome-dock">
        {why ? (
          <WhyBars lang={lang} mine={mine} other={other.forecast} otherName={otherTitle} />
        ) : (
          sides.map((side) => (
            <InboxCards
              key={side}
              lang={lang}
              hero={hero}
              label={`${say(outcomeWords.replies, lang)}, ${headings[side]}`}
              inbox={inboxOf(beat?.replies ?? [], forecasts[side])}
              silence={side === silenceOf || phone ? beat?.silence : undefined}
              open={phone ? 3 : wide ? 2 : 1}
            />
          ))
        )}
        <FigureStrip
          lang={lang}
          heading={say(figuresHeading, lang, { hero: name })}
          forecast={forecasts[figuresOf]}
          google={outcome.google}
          bet={figuresOf === 'mine' ? outcome.bet : undefined}
        />
        <button type="button" class="outcome-why button button--quiet" aria-expanded={why} onClick={() => setWhy(!why)}>
          {say(why ? outcomeWords.backToReplies : outcomeWords.why, lang)}
        </button>
      </div>
      <WayOn state={state} send={send} />
    </section>
  );
}

/** The story's caption and the ways out: on with the story, or back to the letter. */
function WayOn({ state, send }: Props): JSX.Element {
  const { beat, line, settings, journal } = state;
  const { lang } = settings;
  const caption = beat?.lines[line];
  const last = !beat || line >= beat.lines.length - 1;
  const choices = last ? (beat?.choices ?? []) : [];
  const ends = last && choices.length === 0 && !beat?.form;
  const invitation = lastInvitation(journal);
  const speaker = caption?.speaker && firstName(caption.speaker === 'sam' ? settings.hero : caption.speaker, lang);
  return (
    <div class="outcome-way" data-choices={choices.length > 0}>
      {caption && (
        <div class="outcome-caption card" aria-live="polite">
          {speaker && <p class="outcome-speaker">{speaker}</p>}
          <p class="voice">{typeset(caption.text, lang)}</p>
          {choices.length > 0 && beat?.ask && <p class="outcome-ask">{typeset(beat.ask, lang)}</p>}
        </div>
      )}
      <div class="outcome-buttons">
        {invitation !== undefined && (
          <button type="button" class="button button--quiet" onClick={() => send({ type: 'rewind', decision: invitation })}>
            <LoopMark /> {say(outcomeWords.rewrite, lang)}
          </button>
        )}
        {choices.length === 0 && (
          <button type="button" class="button button--primary" onClick={() => send({ type: 'continue' })}>
            {say(ends ? outcomeWords.toCampfire : outcomeWords.goOn, lang)} <Icon name="next" />
          </button>
        )}
      </div>
      {choices.length > 0 && (
        <ul class="outcome-choices">
          {choices.map((choice) => (
            <li key={choice.id}>
              <button type="button" class="outcome-choice card voice" onClick={() => send({ type: 'choose', index: choice.index })}>
                {typeset(choice.text, lang)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
