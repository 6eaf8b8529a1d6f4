import * as z from 'zod/mini';
import { banners, googleChecks, languages, photos, stages, zones } from '../outcome/drafts';

/** The shapes that a save and the season's record have in common. What a store gives back is checked by them. */
export const standingStored = z.object({ profile: z.number(), tone: z.number(), timing: z.number() });
export const hatStored = z.literal([1, 2, 3]);

export const profileStored = z.object({
  kind: z.literal('profile'),
  lang: z.enum(languages),
  company: z.string(),
  photo: z.enum(photos),
  banner: z.enum(banners),
  headline: z.string(),
  summary: z.string(),
  postsPerWeek: z.number(),
  commentsPerWeek: z.number(),
  repostsPerWeek: z.number(),
  proof: z.boolean(),
  google: z.array(z.enum(googleChecks)),
});
const invitationStored = z.object({
  kind: z.literal('invitation'),
  lang: z.enum(languages),
  stage: z.enum(stages),
  to: z.string(),
  from: z.string(),
  company: z.string(),
  text: z.string(),
});
const predictionStored = z.object({
  kind: z.literal('prediction'),
  accepted: z.number(),
  replies: z.number(),
  meetings: z.number(),
  visits: z.number(),
  googleChecks: z.number(),
});
const cardsStored = z.object({ kind: z.literal('cards'), picked: z.array(z.int()) });
const zonesStored = z.object({ kind: z.literal('zones'), placed: z.array(z.object({ gesture: z.int(), zone: z.enum(zones) })) });
const plannerStored = z.object({ kind: z.literal('planner'), minutes: z.array(z.number()) });

export const draftStored = z.discriminatedUnion('kind', [profileStored, invitationStored, predictionStored, cardsStored, zonesStored, plannerStored]);

/** Values of Ink variables, by name. */
export const variablesStored = z.record(z.string(), z.union([z.number(), z.string(), z.boolean()]));

/** The notes that were sent, by the character they went to. */
export const notesStored = z.record(z.string(), z.object({ lang: z.enum(languages), text: z.string() }));

/** What a ride takes over from the episodes before it. It never changes while the ride lasts, so that a replay stays the same. */
export const carriedStored = z.object({
  profile: z.optional(z.object({ draft: profileStored, score: z.number() })), // of the episode before, when it was played to an end
  hat: hatStored, // worn when the ride begins
  variables: variablesStored,
  notes: notesStored,
});
export type Carried = z.infer<typeof carriedStored>;

/** What an episode played alone begins with. */
export const nothingCarried: Carried = { hat: 1, variables: {}, notes: {} };
