/**
 * The names a writer may use in tags. One list each, so that the check can offer the nearest valid
 * name, the studio can complete it, and the stage knows what drawings it must have.
 */
export const places = [
  'main-street',
  'home-office',
  'sheriff-office',
  'telegraph-office',
  'saloon',
  'crossroads',
  'glass-tower',
  'boardroom',
  'training-room',
  'workshop',
  'campfire',
  'eldorado',
  'town-facade',
  'trail-map',
] as const;
export type PlaceName = (typeof places)[number];

export const times = ['day', 'dusk', 'night', 'ghost'] as const;
export type TimeOfDay = (typeof times)[number];

/** Everyone who can stand on the stage. `sam` is drawn as the hero that the player picked. */
export const characters = [
  'sam',
  'jo',
  'nadia',
  'henri',
  'ingrid',
  'lin',
  'omar',
  'claire',
  'paul',
  'yasmine',
  'delatour',
  'sheriff',
  'doc',
  'awa',
  'okafor',
  'marguerite',
  'theo',
  'nadege',
  'elie',
  'bouchard',
  'maud',
  'gerard',
  'leila',
] as const;
export type CharacterName = (typeof characters)[number];

/** How the cast is greeted in writing, where it is not the id with a capital. The same in both languages. */
export const firstNames: Readonly<Partial<Record<CharacterName, string>>> = { theo: 'Théo', nadege: 'Nadège', elie: 'Élie', gerard: 'Gérard', leila: 'Leïla' };

export const expressions = ['neutral', 'listening', 'warm', 'delighted', 'eager', 'smug', 'worried', 'sceptical', 'weary', 'talking'] as const;
export type Expression = (typeof expressions)[number];

/** `own` keeps the pose the character was drawn in. */
export const poses = ['own', 'draw', 'note', 'open', 'hips', 'arms-crossed', 'cup', 'point'] as const;
export type Pose = (typeof poses)[number];

export const sounds = ['tick', 'ting', 'thunk', 'wind', 'hooves', 'knock'] as const;
export type Sound = (typeof sounds)[number];

/** Which habit a choice shows. A ride is read by the one it shows most. */
export const ways = [
  'listens', // starts from the other person, or gives
  'pushes', // asks or sells too soon, wants more volume
  'hides', // too shy: waits, says nothing
  'copies', // imitates others: the brochure, the half-measure, the tempting middle
] as const;
export type Way = (typeof ways)[number];

/** How much of the writing checklist an episode shows while a draft is written. It always comes with the debrief. */
export const helps = ['visible', 'on-demand', 'none'] as const;
export type Help = (typeof helps)[number];
