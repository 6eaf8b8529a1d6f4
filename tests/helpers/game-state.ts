import type { GameState } from '../../game/session/state';
import type { Beat, Choice, Line } from '../../game/story/beat';
import type { TrailEpisode } from '../../game/story/trail';

const picture = {
  place: 'main-street',
  time: 'dusk',
  left: { who: 'sam', expression: 'eager', pose: 'draw' },
  right: { who: 'nadia', expression: 'sceptical', pose: 'own' },
} as const;

/** A line in front of Sam (left) and Nadia (right). */
export function line(text: string, speaker?: Line['speaker']): Line {
  return { text, speaker, picture, sounds: [], showsOutcome: false, pinned: false };
}

export function choice(index: number, text: string): Choice {
  return { index, id: `street.${index}`, text, effects: [], why: undefined, campaign: {}, profile: [], google: [], verdict: undefined, way: undefined };
}

export function beat(lines: readonly Line[], choices: readonly Choice[] = [], more: Partial<Beat> = {}): Beat {
  return { knot: 'street', lines, ask: undefined, hint: undefined, note: undefined, form: undefined, choices, replies: [], silence: undefined, ending: undefined, ...more };
}

const start: GameState = {
  place: 'trail-map',
  settings: { lang: 'en', hero: 'sam', textSize: 100, motion: 'auto', sound: false, lowPower: false },
  busy: false,
  episode: undefined,
  beat: undefined,
  line: 0,
  decisions: { taken: 0, of: undefined },
  standing: { profile: 30, tone: 50, timing: 100 },
  ledger: [],
  hat: 1,
  gauge: undefined,
  ways: { listens: 0, pushes: 0, hides: 0, copies: 0 },
  habit: undefined,
  help: 'visible',
  tables: [],
  profile: undefined,
  draft: undefined,
  grade: undefined,
  tries: 0,
  outcome: undefined,
  earlier: [],
  crossroads: [],
  grades: [],
  journal: [],
  resumable: undefined,
  finished: [],
  notices: [],
};

/** The title as a newcomer sees it, with whatever the test changes. */
export function onTheMap(more: Partial<GameState> = {}): GameState {
  return { ...start, ...more };
}

/** A scene of an episode of ours, three of twelve decisions in, with whatever the test changes. */
export function inAScene(shown: Beat, more: Partial<GameState> = {}): GameState {
  return { ...start, place: 'episode', episode: { id: 'second', title: 'Second', foreign: false }, beat: shown, decisions: { taken: 3, of: 12 }, ...more };
}

/** Three stops: the first and the second can be played, the third is still to come. */
export const season: readonly TrailEpisode[] = [1, 2, 3].map((number) => ({
  id: ['first', 'second', 'third'][number - 1] ?? '',
  number,
  open: number < 3,
  minutes: 12,
  title: { fr: `Titre ${number}`, en: `Title ${number}` },
  town: { fr: `Ville ${number}`, en: `Town ${number}` },
  teaser: { fr: `Accroche ${number}`, en: `Teaser ${number}` },
}));
