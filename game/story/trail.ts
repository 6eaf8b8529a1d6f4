import * as z from 'zod/mini';

const phrase = z.object({ fr: z.string().check(z.minLength(1)), en: z.string().check(z.minLength(1)) });

const trailEpisode = z.object({
  id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  number: z.int().check(z.minimum(1), z.maximum(10)),
  open: z.boolean(), // false: shown on the map, not yet playable
  folder: z.optional(z.string()), // under stories/, when open
  minutes: z.int().check(z.minimum(1)),
  title: phrase,
  town: phrase,
  teaser: phrase,
});
export type TrailEpisode = z.infer<typeof trailEpisode>;

const trail = z.object({ episodes: z.array(trailEpisode).check(z.minLength(1)) });

/**
 * Reads stories/trail.json: the season's episodes in order.
 * @throws Error that names the entry and the field when the file is not right.
 */
export function readTrail(json: unknown): readonly TrailEpisode[] {
  const read = trail.safeParse(json);
  if (!read.success) {
    const first = read.error.issues[0];
    throw new Error(`stories/trail.json is not right at ${first?.path.join('.') ?? 'the top'}: ${first?.message ?? 'unknown'}`);
  }
  return read.data.episodes;
}

/** @throws Error naming the neighbours when there is no such episode. */
export function findEpisode(episodes: readonly TrailEpisode[], id: string): TrailEpisode {
  const found = episodes.find((episode) => episode.id === id);
  if (!found) throw new Error(`There is no episode "${id}" in stories/trail.json. It lists: ${episodes.map((e) => e.id).join(', ')}.`);
  return found;
}
