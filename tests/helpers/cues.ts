import type { Cue, Figure } from '../../game/stage/cue';
import type { CharacterName, Expression } from '../../game/story/vocabulary';

export const figure = (who: CharacterName, expression: Expression = 'neutral'): Figure => ({ who, expression, pose: 'own' });

/** Sam draws, Nadia doubts, in the street at dusk. */
export const street: Cue = {
  picture: { kind: 'scene', place: 'main-street', time: 'dusk', left: figure('sam', 'eager'), right: figure('nadia', 'sceptical'), speaker: 'right', backdropOnly: false },
  hero: 'sam',
  bearing: 1,
};

/** The valley, with the second episode waiting. */
export const valley: Cue = { picture: { kind: 'map', current: 2, done: [1] }, hero: 'sam', bearing: 1 };

/** A dead street beside one where Nadia and Omar answer. */
export const twoTowns: Cue = {
  picture: { kind: 'towns', left: { mood: 'ghost', lit: [] }, right: { mood: 'live', lit: ['nadia', 'omar'] }, wipe: 0.5 },
  hero: 'sam',
  bearing: 1,
};

/** Six people around the fire. */
export const fire: Cue = {
  picture: { kind: 'campfire', circle: (['awa', 'okafor', 'sam', 'jo', 'marguerite', 'theo'] as const).map((who) => figure(who, 'warm')) },
  hero: 'sam',
  bearing: 2,
};
