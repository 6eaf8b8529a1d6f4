import type { JSX } from 'preact';
import type { Lang } from '../outcome/drafts';
import { stops } from '../stage/map-stops';
import type { TrailEpisode } from '../story/trail';
import { say } from '../words/say';
import { shell } from '../words/shell';
import { Icon } from './icon';
import type { BulbState } from './progress-wire';
import './trail-list.css';

const stateWords = { done: shell.stopDone, current: shell.stopCurrent, open: shell.stopOpen, coming: shell.stopComing } as const;

/** Puts a label where its town is drawn. Through the element, as a style attribute would not pass the page's policy. */
function stand(label: HTMLElement | null, number: number): void {
  const spot = stops.find(({ episode }) => episode === number)?.label;
  label?.style.setProperty('--x', `${spot?.x ?? 50}%`);
  label?.style.setProperty('--y', `${spot?.y ?? 50}%`);
}

interface TrailListProps {
  readonly episodes: readonly TrailEpisode[];
  readonly stateOf: (episode: TrailEpisode) => BulbState;
  readonly shown: string; // the episode on the card
  readonly lang: Lang;
  readonly onShow: (id: string) => void;
}

/**
 * The stops of the season: labels on the picture, or one under the other on a phone. A stop that can be
 * played is a button that puts it on the card. Done, current, open and coming differ in shape, words and tone.
 */
export function TrailList({ episodes, stateOf, shown, lang, onShow }: TrailListProps): JSX.Element {
  return (
    <nav class="trail" aria-label={say(shell.trail, lang)}>
      <ol>
        {episodes.map((episode) => {
          const bulb = stateOf(episode);
          const state = bulb === 'coming' && episode.open ? 'open' : bulb;
          const label = (
            <>
              <span class="stop-number figures">{episode.number}</span>
              <span class="stop-town">{say(episode.town, lang)}</span>
              <span class="stop-state">
                {state === 'done' && <Icon name="check" size={0.9} />}
                <span>{say(stateWords[state], lang)}</span>
              </span>
            </>
          );
          return (
            <li key={episode.id} class="stop" data-state={state} ref={(li) => stand(li, episode.number)}>
              {episode.open ? (
                <button type="button" class="stop-label" aria-pressed={shown === episode.id} onClick={() => onShow(episode.id)}>
                  {label}
                </button>
              ) : (
                <span class="stop-label">{label}</span>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
