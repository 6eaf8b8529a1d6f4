import type { GameState, Outcome } from '../session/state';
import type { Line } from '../story/beat';
import type { CharacterName } from '../story/vocabulary';
import { characters } from '../story/vocabulary';
import { circleFor } from './circle';
import type { Cue, SceneCue, Town } from './cue';

function sceneFrom(line: Line | undefined, backdropOnly: boolean): SceneCue {
  const picture = line?.picture;
  const speaker = line?.speaker !== undefined ? (picture?.left?.who === line.speaker ? 'left' : picture?.right?.who === line.speaker ? 'right' : undefined) : undefined;
  return {
    kind: 'scene',
    place: picture?.place ?? 'main-street',
    time: picture?.time ?? 'dusk',
    left: picture?.left,
    right: picture?.right,
    speaker,
    backdropOnly,
  };
}

/** Among so many strangers one conversation is the usual (28 in 100 accept, 21 in 100 of those reply); no more than that is a ghost town. */
const invitationsPerConversation = 15;

function townFrom(forecast: Outcome['mine']): Town {
  const lit = forecast.prospects.filter((p) => p.replied).map((p) => p.id);
  const lives = forecast.replies.drawn * invitationsPerConversation > forecast.invitations;
  return { mood: lives ? 'live' : 'ghost', lit: characters.filter((id): id is CharacterName => lit.includes(id)) };
}

/** What the screen knows that the state does not. */
export interface Elsewhere {
  readonly wipe: number; // 0..1, where the outcome's split stands
  readonly current: number; // number of the episode that waits on the map
  readonly done: readonly number[]; // numbers of the episodes played to an end
}

/** The picture that belongs to a state. */
export function direct(state: GameState, elsewhere: Elsewhere): Cue {
  const { beat, place, line, outcome, settings, hat: bearing } = state;
  const shown = beat?.lines[line] ?? beat?.lines.at(-1);
  const hero = settings.hero;
  if (place === 'trail-map') return { picture: { kind: 'map', current: elsewhere.current, done: elsewhere.done }, hero, bearing };
  if (place === 'outcome' && outcome) {
    return { picture: { kind: 'towns', left: townFrom(outcome.mine), right: townFrom(outcome.other.forecast), wipe: elsewhere.wipe }, hero, bearing };
  }
  if (place === 'debrief' && !state.episode?.foreign) return { picture: { kind: 'campfire', circle: circleFor(beat?.ending?.peers.map((peer) => peer.who) ?? []) }, hero, bearing };
  return { picture: sceneFrom(shown, place !== 'episode'), hero, bearing };
}
