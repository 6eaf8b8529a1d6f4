import * as z from 'zod/mini';
import { languages } from '../../outcome/drafts';
import { scores } from '../../outcome/standing';
import { askStored, newRoom } from '../protocol';

const count = z.int().check(z.minimum(0));
const phrase = z.object({ fr: z.string(), en: z.string() });

/** What may be asked of the room: where the story goes, a note from everybody, or one of the poster's picks. */
export const subjects = ['choice', 'note', 'photo', 'banner', 'headline', 'summary'] as const;
export type Subject = (typeof subjects)[number];

const option = z.object({
  effects: z.array(z.object({ score: z.enum(scores), points: z.number() })), // what the story books for it
  why: z.optional(phrase), // the reason told at the campfire
});

/** One question to the room, with what came of it. Counts only: nobody's name or vote. */
const ballot = z.object({
  ask: askStored,
  subject: z.enum(subjects),
  decision: count, // index in the ride's log
  options: z.array(option), // beside ask.choices
  counts: z.array(count),
  n: count,
  seats: count,
  stage: z.enum([
    'open',
    'closed', // counted, but not yet seen by the room
    'shown',
    'followed', // the story went on by it
    'left', // asked again, or decided otherwise
  ]),
  followed: z.optional(count), // the option that the story took
});
export type Ballot = z.infer<typeof ballot>;

const seminar = z.object({
  version: z.literal(1),
  began: z.string(), // ISO date and time
  episode: z.string(),
  lang: z.enum(languages), // of the screen
  mode: z.enum(['hands', 'phones']),
  seats: count, // people in the room, as the host said; 0 when unknown
  tables: count, // that play as teams; 0: none
  seconds: z.nullable(count), // how long a vote stays open; null: until the host closes it
  room: z.optional(newRoom), // of the live server
  started: z.boolean(), // the lobby is over
  ballots: z.array(ballot), // oldest first
});
export type Seminar = z.infer<typeof seminar>;

/** What the host decides before the doors open. */
export type Plan = Pick<Seminar, 'episode' | 'lang' | 'mode' | 'seats' | 'tables' | 'seconds'>;

/** The seminar as it was kept, or undefined when there is none that can be read. */
export function readSeminar(raw: unknown): Seminar | undefined {
  return seminar.safeParse(raw).data;
}

/** The ballot that is open, or counted and not yet followed. */
export function currentBallot({ ballots }: Seminar): Ballot | undefined {
  const last = ballots.at(-1);
  return last && last.stage !== 'followed' && last.stage !== 'left' ? last : undefined;
}

/** The same seminar with its last ballot changed. */
export function withLast(of: Seminar, change: Partial<Ballot>): Seminar {
  return { ...of, ballots: of.ballots.map((one, at) => (at === of.ballots.length - 1 ? { ...one, ...change } : one)) };
}
