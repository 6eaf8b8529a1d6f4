import { renderToString } from 'preact-render-to-string';
import trailJson from '../../stories/trail.json';
import { languages, type Lang } from '../outcome/drafts';
import { newcomerState } from '../session/opening';
import type { GameState } from '../session/state';
import { direct } from '../stage/direct';
import { readTrail, type TrailEpisode } from '../story/trail';
import { Shell } from '../ui/shell';
import { type Pen, redraw } from './coarse-pen';
import { openingsIn } from './prerender-opening';
import { posterFor } from './prerender-poster';

const trail = readTrail(trailJson);
/** Portraits are 430 units on 46 pixels, and the game draws them again within a second. */
const portraitPen: Pen = { grid: 8, least: 4000, leastOfFigure: 4000 };

const firstOpen = trail.find(({ open }) => open);

/** One page of the game as it is before any script: its first screen in both languages, and its picture. */
export interface FirstScreen {
  readonly file: string; // in the built folder
  readonly place: string; // what is on screen: the title or an episode
  readonly episode: string | undefined; // id of the episode that the page opens on
  readonly folder: string | undefined; // under stories/: of the episode that is played next
  readonly words: string; // HTML
  readonly picture: string; // SVG
}

function screen(file: string, states: Readonly<Record<Lang, GameState>>, next: TrailEpisode | undefined, opens: boolean): FirstScreen {
  return {
    file,
    place: states.fr.place,
    episode: opens ? next?.id : undefined,
    folder: next?.folder,
    words: languages.map((lang) => wordsOf(states[lang])).join(''),
    picture: pictureOf(states.fr),
  };
}

const named = /\s(id|name|for|aria-labelledby|aria-describedby|aria-controls)="([^"]+)"/g;

/** The real shell. Both languages stand in one page, so that names within it carry theirs until the game draws it again. */
function wordsOf(state: GameState): string {
  const { lang } = state.settings;
  const words = renderToString(<Shell state={state} send={() => undefined} map={{ episodes: trail }} />)
    .replace(/<svg class="portrait".*?<\/svg>/g, (portrait) => redraw(portrait, portraitPen))
    .replace(named, (_, attribute: string, name: string) => ` ${attribute}="${name}-${lang}"`);
  return `<div class="words" lang="${lang}">${words}</div>`;
}

function pictureOf(state: GameState): string {
  return posterFor(direct(state, { wipe: 0.5, current: firstOpen?.number ?? 1, done: [] }));
}

const titleIn = (lang: Lang): GameState => newcomerState({ lang, hero: 'sam', textSize: 100, motion: 'auto', sound: false, lowPower: false });

/** The title, and a page for each open episode whose opening could be recorded. */
export async function firstScreens(): Promise<readonly FirstScreen[]> {
  const screens = [screen('index.html', { fr: titleIn('fr'), en: titleIn('en') }, firstOpen, false)];
  for (const episode of trail.filter(({ open }) => open)) {
    const openings = await openingsIn(episode.folder ?? '');
    if (openings) screens.push(screen(`${episode.id}.html`, { fr: openings.fr.sam.begins, en: openings.en.sam.begins }, episode, true));
  }
  return screens;
}
