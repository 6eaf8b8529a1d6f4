import * as z from 'zod/mini';
import { banners, googleChecks, languages, photos, stages } from '../outcome/drafts';

/**
 * A save is the choice log, not Ink's state: Ink's own state breaks silently when a story is edited,
 * while the same seed and log always give the same ride. It also proves the score.
 */
const profileDraft = z.object({
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
const invitationDraft = z.object({
  kind: z.literal('invitation'),
  lang: z.enum(languages),
  stage: z.enum(stages),
  to: z.string(),
  from: z.string(),
  company: z.string(),
  text: z.string(),
});
const predictionDraft = z.object({
  kind: z.literal('prediction'),
  accepted: z.number(),
  replies: z.number(),
  meetings: z.number(),
  visits: z.number(),
  googleChecks: z.number(),
});
const draft = z.discriminatedUnion('kind', [profileDraft, invitationDraft, predictionDraft]);

const logEntry = z.discriminatedUnion('type', [z.object({ type: z.literal('chose'), id: z.string() }), z.object({ type: z.literal('submitted'), id: z.string(), draft })]);
export type LogEntry = z.infer<typeof logEntry>;

const earlierTry = z.object({
  standing: z.object({ profile: z.number(), tone: z.number(), timing: z.number() }),
  accepted: z.optional(z.number()),
  replies: z.optional(z.number()),
  meetings: z.optional(z.number()),
});

/** The save as it is written today. A new shape gets a new number and a migration below. */
export const currentVersion = 1;
const rideSave = z.object({
  version: z.literal(currentVersion),
  episode: z.string(),
  lang: z.enum(languages), // of the story file that the hash belongs to
  hash: z.string(),
  hero: z.enum(['sam', 'samantha']),
  seed: z.int(),
  log: z.array(logEntry),
  line: z.int(), // within the beat after the log
  draft: z.optional(draft), // being written when the tab closed
  submitted: z.record(z.string(), z.int()), // form decision -> times submitted, over all tries
  earlier: z.array(earlierTry),
});
export type RideSave = z.infer<typeof rideSave>;

/** Older shapes, each turned into the next one. Empty while there has been only one version. */
const migrations: Readonly<Record<number, (old: Record<string, unknown>) => Record<string, unknown>>> = {};

/** Reads what the store gave back. Undefined when it cannot be understood: the caller sets it aside. */
export function readSave(raw: unknown): RideSave | undefined {
  let value = raw;
  for (let steps = 0; steps < currentVersion; steps++) {
    const version = typeof value === 'object' && value !== null && 'version' in value ? value.version : undefined;
    const migrate = typeof version === 'number' ? migrations[version] : undefined;
    if (!migrate) break;
    value = migrate(value as Record<string, unknown>);
  }
  const read = rideSave.safeParse(value);
  return read.success ? read.data : undefined;
}

const settingsSave = z.object({
  lang: z.enum(languages),
  hero: z.enum(['sam', 'samantha']),
  textSize: z.union([z.literal(100), z.literal(125), z.literal(150)]),
  motion: z.enum(['auto', 'still']),
  sound: z.boolean(),
  lowPower: z.boolean(),
});

/** Settings as last chosen, or undefined when there are none that can be read. */
export function readSettings(raw: unknown): z.infer<typeof settingsSave> | undefined {
  const read = settingsSave.safeParse(raw);
  return read.success ? read.data : undefined;
}

/** Ids of the episodes that were played to an end here. */
export function readFinished(raw: unknown): string[] {
  const read = z.array(z.string()).safeParse(raw);
  return read.success ? read.data : [];
}
