import * as z from 'zod/mini';
import { languages } from '../outcome/drafts';
import { carriedStored, draftStored, nothingCarried, standingStored } from './stored';

/**
 * A save is the choice log, not Ink's state: Ink's own state breaks silently when a story is edited,
 * while the same seed and log always give the same ride. It also proves the score.
 */
const logEntry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('chose'), id: z.string() }),
  z.object({ type: z.literal('submitted'), id: z.string(), draft: draftStored }),
]);
export type LogEntry = z.infer<typeof logEntry>;

const earlierTry = z.object({
  standing: standingStored,
  accepted: z.optional(z.number()),
  replies: z.optional(z.number()),
  meetings: z.optional(z.number()),
});

/** The save as it is written today. A new shape gets a new number and a migration below. */
export const currentVersion = 2;
const rideSave = z.object({
  version: z.literal(currentVersion),
  episode: z.string(),
  lang: z.enum(languages), // of the story file that the hash belongs to
  hash: z.string(),
  hero: z.enum(['sam', 'samantha']),
  seed: z.int(),
  log: z.array(logEntry),
  line: z.int(), // within the beat after the log
  draft: z.optional(draftStored), // being written when the tab closed
  submitted: z.record(z.string(), z.int()), // form decision -> times submitted, over all tries
  earlier: z.array(earlierTry),
  carried: carriedStored, // what the ride began with
  ended: z.boolean(), // it stands at the campfire: nothing waits to be gone on with
});
export type RideSave = z.infer<typeof rideSave>;

/** Older shapes, each turned into the next one. */
const migrations: Readonly<Record<number, (old: Record<string, unknown>) => Record<string, unknown>>> = {
  // Rides began from nothing then, and were offered again even when they had come to their end.
  1: (old) => ({ ...old, version: 2, carried: nothingCarried, ended: false }),
};

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
