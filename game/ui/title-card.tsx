import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Send } from '../session/intent';
import type { GameState } from '../session/state';
import type { TrailEpisode } from '../story/trail';
import { plural, say } from '../words/say';
import { shell } from '../words/shell';
import { OpenStoryButton } from './drop-story';
import { HeroPicker } from './hero-picker';
import { Icon } from './icon';
import { ProgressWire, type BulbState } from './progress-wire';
import { TrailList } from './trail-list';
import './title-card.css';

interface TitleCardProps {
  readonly state: GameState;
  readonly send: Send;
  readonly episodes: readonly TrailEpisode[];
  readonly onSettings: () => void;
}

/** The episode that waits: the ride left half way, else the first open one not yet finished, else the first open one. */
function waitingEpisode(state: GameState, episodes: readonly TrailEpisode[]): TrailEpisode | undefined {
  const open = episodes.filter((episode) => episode.open);
  return open.find(({ id }) => id === state.resumable?.episode) ?? open.find(({ id }) => !state.finished.includes(id)) ?? open[0];
}

/** The title over the valley: name, language, the stops of the season and the card of the episode that waits. */
export function TitleCard({ state, send, episodes, onSettings }: TitleCardProps): JSX.Element {
  const { settings, finished } = state;
  const { lang, hero } = settings;
  const waiting = waitingEpisode(state, episodes);
  const [picked, setPicked] = useState<string>();
  const shown = episodes.find(({ id }) => id === picked) ?? waiting;
  const stateOf = ({ id }: TrailEpisode): BulbState => (id === waiting?.id ? 'current' : finished.includes(id) ? 'done' : 'coming');
  return (
    <div class="title">
      <header class="title-head">
        <h1 class="display title-name">
          <span class="title-hero">{say(hero === 'sam' ? shell.smart : shell.smartHer, lang, { hero: hero === 'sam' ? 'Sam' : 'Samantha' })}</span>{' '}
          <span class="title-brand">{say(shell.brand, lang)}</span>
        </h1>
        <p class="voice title-tagline">{say(shell.tagline, lang)}</p>
      </header>
      <div class="title-tools">
        <div class="plate title-lang" role="group" aria-label={say(shell.language, lang)}>
          {(['fr', 'en'] as const).map((one) => (
            <button
              type="button"
              key={one}
              lang={one}
              aria-pressed={lang === one}
              aria-label={one === 'fr' ? shell.french.fr : shell.english.en}
              onClick={() => send({ type: 'set', settings: { lang: one } })}
            >
              {one.toUpperCase()}
            </button>
          ))}
        </div>
        <button
          type="button"
          class="plate hud-button title-sound"
          aria-label={say(shell.sound, lang)}
          aria-pressed={settings.sound}
          onClick={() => send({ type: 'set', settings: { sound: !settings.sound } })}
        >
          <Icon name={settings.sound ? 'sound-on' : 'sound-off'} size={1.5} />
        </button>
        <button type="button" class="plate hud-button" aria-label={say(shell.settings, lang)} aria-haspopup="dialog" onClick={onSettings}>
          <Icon name="settings" size={1.5} />
        </button>
      </div>
      <TrailList episodes={episodes} stateOf={stateOf} shown={shown?.id ?? ''} lang={lang} onShow={setPicked} />
      {shown && <EpisodeCard key={shown.id} episode={shown} state={state} send={send} bulbs={episodes.map(stateOf)} />}
      <OpenStoryButton lang={lang} onOpen={(name, source) => send({ type: 'open-story', name, source })} />
    </div>
  );
}

interface EpisodeCardProps {
  readonly episode: TrailEpisode;
  readonly state: GameState;
  readonly send: Send;
  readonly bulbs: readonly BulbState[];
}

/** One episode: what it is, who rides, and the way in. Starting over asks first, as it erases the ride that waits. */
function EpisodeCard({ episode, state, send, bulbs }: EpisodeCardProps): JSX.Element {
  const { settings, busy, resumable, finished } = state;
  const { lang } = settings;
  const [asking, setAsking] = useState(false);
  const asked = useRef(false);
  const go = useRef<HTMLButtonElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The button just pressed is gone: focus goes to the safe answer, and back to the way in.
    if (asking) keep.current?.focus();
    else if (asked.current) go.current?.focus();
    asked.current = asking;
  }, [asking]);
  const waits = resumable?.episode === episode.id ? resumable : undefined;
  const ride = (fresh: boolean): void => {
    if (!busy) send({ type: 'ride', episode: episode.id, fresh });
  };
  return (
    <section class="card title-card" aria-labelledby="episode-title">
      <p class="title-card-top">
        <span class="eyebrow muted">{say(shell.episodeOf, lang, { n: episode.number, of: bulbs.length })}</span>
        <span class="secondary muted">{say(shell.about, lang, { n: episode.minutes })}</span>
      </p>
      <h2 id="episode-title" class="display">
        {say(episode.title, lang)}
      </h2>
      <p class="voice title-card-teaser">{say(episode.teaser, lang)}</p>
      <ProgressWire bulbs={bulbs} label={say(shell.seasonProgress, lang, { n: finished.length, of: bulbs.length })} ground="paper" />
      <HeroPicker hero={settings.hero} lang={lang} onPick={(hero) => send({ type: 'set', settings: { hero } })} />
      {asking && waits ? (
        <div class="title-card-ask" role="alert">
          <p>{say(shell.restartAsk, lang)}</p>
          <button type="button" class="button button--quiet" onClick={() => ride(true)}>
            {say(shell.restartYes, lang)}
          </button>
          <button type="button" class="button button--primary" ref={keep} onClick={() => setAsking(false)}>
            {say(shell.restartNo, lang)}
          </button>
        </div>
      ) : (
        <>
          <button type="button" class="button button--primary title-card-go" ref={go} aria-disabled={busy} onClick={() => ride(!waits)}>
            {busy ? say(shell.opening, lang) : say(shell.ride, lang)} <Icon name="next" />
          </button>
          {waits && (
            <div class="title-card-waits">
              <p class="secondary">{plural(waits.decisions, lang, shell.waitingOne, shell.waiting)}</p>
              <button type="button" class="title-card-again" onClick={() => setAsking(true)}>
                {say(shell.restart, lang)}
              </button>
            </div>
          )}
        </>
      )}
    </section>
  );
}
