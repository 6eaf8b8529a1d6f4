import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Send } from '../../session/intent';
import type { GameState, HeroName } from '../../session/state';
import { outcomeWords, whyWords } from '../../words/result';
import { type Lang, type Phrase, say } from '../../words/say';
import { FigureStrip } from './figure-strip';
import { inboxOf } from './inbox';
import { firstName, InboxCards } from './inbox-cards';
import { TownPlate } from './town-plate';
import { useMedia, useStill } from './use-media';
import { OutcomeCaption, WayOn } from './way-on';
import { WhyBars } from './why-bars';
import { startSweep, whole, wipe } from './wipe';
import { TownToggle, WipeHandle } from './wipe-handle';
import './outcome.css';

interface Props {
  readonly state: GameState;
  readonly send: Send;
}

type Side = 'mine' | 'other';

/** What the other half of the screen is called: Jo's way, or what the hero would have sent unchanged. */
function otherHeading(kind: 'model' | 'starter', hero: HeroName, lang: Lang): string {
  const her = hero === 'samantha';
  if (kind === 'model') return say(her ? outcomeWords.likeJoHer : outcomeWords.likeJo, lang);
  return say(her ? outcomeWords.starterHer : outcomeWords.starter, lang);
}

const figureHeadings: Readonly<Record<'mine' | 'model' | 'starter', Phrase>> = {
  mine: outcomeWords.figures,
  model: outcomeWords.figuresJo,
  starter: outcomeWords.figuresStarter,
};

const diamonds: Readonly<Record<'mine' | 'model' | 'starter', Phrase>> = {
  mine: whyWords.diamondMine,
  model: whyWords.diamondJo,
  starter: whyWords.diamondStarter,
};

/** The simulated result: the town that was sent for beside the town that might have been. */
export function OutcomePanel({ state, send }: Props): JSX.Element | null {
  const { outcome, beat, settings } = state;
  const { lang, hero } = settings;
  const phone = useMedia('(max-width: 599.98px)');
  const still = useStill(settings.motion);
  const [why, setWhy] = useState(false);
  const stopSweep = useRef(() => {});
  useEffect(() => {
    if (phone) wipe.value = whole.mine;
    else if (still) wipe.value = 0.5;
    else stopSweep.current = startSweep(0.5);
    return () => stopSweep.current();
  }, [phone, still]);
  if (!outcome) return null;

  const { mine, other } = outcome;
  const forecasts = { mine, other: other.forecast };
  const name = firstName(hero, lang);
  const headings = { mine: say(outcomeWords.mine, lang, { hero: name }), other: otherHeading(other.kind, hero, lang) };
  const lead = mine.replies.drawn - other.forecast.replies.drawn;
  const shown = wipe.value > 0.99 ? 'mine' : wipe.value < 0.01 ? 'other' : undefined;
  const one: Side | undefined = phone ? (shown ?? 'mine') : undefined; // a phone shows one town at a time
  const sides: readonly Side[] = one ? [one] : ['mine', 'other'];
  const figured: Side = one ?? 'mine';
  const against: Side = figured === 'mine' ? 'other' : 'mine';

  return (
    <section class="outcome" aria-labelledby="outcome-title">
      <h2 id="outcome-title" class="sr-only">
        {say(outcomeWords.title, lang)}
      </h2>
      <div class="outcome-plates">
        {sides.map((side) => (
          <TownPlate key={side} lang={lang} heading={headings[side]} forecast={forecasts[side]} live={side === 'mine' ? lead > 0 : lead < 0} />
        ))}
      </div>
      <div class="outcome-picture">
        {phone || still ? (
          <TownToggle lang={lang} kind={other.kind} shown={shown} onShow={(side) => (wipe.value = whole[side])} />
        ) : (
          <WipeHandle lang={lang} hero={name} onTouch={() => stopSweep.current()} />
        )}
      </div>
      <OutcomeCaption state={state} />
      <div class="outcome-dock">
        {why ? (
          <WhyBars lang={lang} mine={forecasts[figured]} other={forecasts[against]} against={diamonds[against === 'mine' ? 'mine' : other.kind]} />
        ) : (
          sides.map((side) => (
            <InboxCards
              key={side}
              lang={lang}
              hero={hero}
              label={`${say(outcomeWords.replies, lang)}, ${headings[side]}`}
              inbox={inboxOf(beat?.replies ?? [], forecasts[side])}
              silence={one || side === (lead > 0 ? 'other' : 'mine') ? beat?.silence : undefined}
              open={one ? 3 : 1}
            />
          ))
        )}
        <FigureStrip
          lang={lang}
          heading={say(figureHeadings[figured === 'mine' ? 'mine' : other.kind], lang, { hero: name })}
          forecast={forecasts[figured]}
          google={outcome.google}
          bet={figured === 'mine' ? outcome.bet : undefined}
          why={why}
          onWhy={() => setWhy(!why)}
        />
      </div>
      <WayOn state={state} send={send} still={still} />
    </section>
  );
}
