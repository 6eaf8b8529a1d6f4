import type { JSX } from 'preact';
import type { Send } from '../session/intent';
import type { GameState } from '../session/state';
import type { TrailEpisode } from '../story/trail';
import { say, typeset } from '../words/say';
import { shell } from '../words/shell';
import { Icon } from './icon';
import { Meters } from './meters';
import { bulbsOf, ProgressWire } from './progress-wire';
import './top-bar.css';

interface TopBarProps {
  readonly state: GameState;
  readonly send: Send;
  readonly episodes: readonly TrailEpisode[];
  readonly onSettings: () => void;
}

/** Over every screen of a ride: the way back, where one is, how far, the three scores and the story's own gauge, the settings. */
export function TopBar({ state, send, episodes, onSettings }: TopBarProps): JSX.Element {
  const { settings, episode, decisions, standing } = state;
  const { lang } = settings;
  const ours = episode?.foreign === false;
  const bare = ours && state.place === 'debrief'; // the fire has its own title, figures and way out
  const stop = ours ? episodes.find(({ id }) => id === episode.id) : undefined;
  const title = stop ? say(stop.title, lang) : ours ? typeset(episode.title, lang) : (episode?.title ?? '');
  const { taken, of } = decisions;
  return (
    <header class="top-bar">
      {!bare && (
        <div class="plate top-bar-where">
          <button type="button" class="hud-button" aria-label={say(shell.leave, lang)} onClick={() => send({ type: 'leave' })}>
            <Icon name="back" size={1.4} />
          </button>
          <div class="top-bar-title">
            <h1 class="display">{title}</h1>
            <p class="floor">{stop ? say(shell.episodeIn, lang, { n: stop.number, town: stop.town[lang] }) : say(shell.yourStory, lang)}</p>
          </div>
        </div>
      )}
      {ours && !bare && (
        <div class="plate top-bar-progress">
          {of !== undefined && <ProgressWire bulbs={bulbsOf(taken, of)} label={say(shell.decisions, lang, { n: taken, of: Math.max(of, taken) })} ground="ink" />}
        </div>
      )}
      {ours && !bare && (
        <div class="plate top-bar-meters">
          <Meters standing={standing} gauge={state.gauge} lang={lang} still={settings.motion === 'still'} />
        </div>
      )}
      <button type="button" class="plate hud-button top-bar-settings" aria-label={say(shell.settings, lang)} aria-haspopup="dialog" onClick={onSettings}>
        <Icon name="settings" size={1.5} />
      </button>
    </header>
  );
}
