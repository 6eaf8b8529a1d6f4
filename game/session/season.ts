import * as z from 'zod/mini';
import type { Standing } from '../outcome/standing';
import type { TrailEpisode } from '../story/trail';
import type { Ride } from './ride';
import { type Carried, hatStored, nothingCarried, notesStored, profileStored, standingStored, variablesStored } from './stored';

/** What one episode left behind, each time it was played to an end on this device. */
const episodeRecord = z.object({
  last: standingStored,
  best: standingStored, // each score for itself: there is never a lone total
  hat: hatStored,
  profile: profileStored, // Sam's profile as the last ride left it
  variables: variablesStored, // those the story carries on, as the last ride left them
  notes: notesStored, // sent in the last ride
});

/** The record as it is written today. A new shape gets a new number and a migration, as saves do. */
const seasonVersion = 1;
const seasonRecord = z.object({
  version: z.literal(seasonVersion),
  current: z.optional(z.string()), // the episode that was begun or taken up last
  episodes: z.record(z.string(), episodeRecord),
});
export type Season = z.infer<typeof seasonRecord>;

export const emptySeason: Season = { version: seasonVersion, episodes: {} };

/** Reads what the store gave back. Undefined when it cannot be understood: the caller sets it aside. */
export function readSeason(raw: unknown): Season | undefined {
  if (raw === undefined) return emptySeason;
  const read = seasonRecord.safeParse(raw);
  return read.success ? read.data : undefined;
}

function better(one: Standing, other: Standing | undefined): Season['episodes'][string]['best'] {
  const pick = (score: keyof Standing): number => Math.max(one[score], other?.[score] ?? 0);
  return { profile: pick('profile'), tone: pick('tone'), timing: pick('timing') };
}

/** Writes down what a ride that came to its end leaves behind. */
export function recordEnd(season: Season, ride: Ride): Season {
  const { standing } = ride.books;
  const ended = {
    last: { ...standing },
    best: better(standing, season.episodes[ride.start.episode]?.best),
    hat: ride.hat(),
    profile: { ...ride.profile, google: [...ride.profile.google] },
    variables: ride.carriedOn(),
    notes: { ...ride.notes },
  };
  return { ...season, episodes: { ...season.episodes, [ride.start.episode]: ended } };
}

/**
 * What an episode takes over: the profile and the hat from the one just before it, variables and notes
 * from all before it, the nearer one winning. Only what was played to an end on this device counts.
 */
export function carriedInto(season: Season, trail: readonly TrailEpisode[], id: string): Carried {
  const number = trail.find((episode) => episode.id === id)?.number ?? 0;
  const before = trail.filter((episode) => episode.number < number).toSorted((a, b) => a.number - b.number);
  let carried = nothingCarried;
  for (const episode of before) {
    const ended = season.episodes[episode.id];
    if (!ended) continue;
    carried = { ...carried, variables: { ...carried.variables, ...ended.variables }, notes: { ...carried.notes, ...ended.notes } };
    if (episode.number === number - 1) carried = { ...carried, hat: ended.hat, profile: { draft: ended.profile, score: ended.last.profile } };
  }
  return carried;
}
