import * as z from 'zod/mini';

/**
 * What the pages and the server say to each other, as JSON, each way checked on arrival. Over a
 * WebSocket a message is a frame; over plain HTTP the same messages travel in a request and its answer
 * (`http-lane`). The server only seats people and counts: the story is never sent, only a question's words.
 */

/** The 24 signs of a join word: nothing that looks like another one, and no vowels, so that no word comes out. */
export const wordSigns = 'BCDFGHJKMNPQRTVWXY234679';
export const wordLength = 6;

/** Close codes of a socket, for which there is no message left to send. */
export const closeCodes = {
  badMessage: 4000, // not of this protocol, too long or too fast
  seatTakenOver: 4001, // the same seat was opened elsewhere, as after a reload
  leadTakenOver: 4002, // another host page leads the room now
  notJoined: 4003, // nobody said who they are within 5 s
  noRoom: 4004, // no room has this word; also the wrong key
  full: 4005, // every seat of the room is taken, or the door is locked
  over: 4006, // the room has ended
} as const;

/** A note has the room that an invitation note has, counted in graphemes (`outcome/drafts`, invitationLimit). */
export const noteLimit = 300;
export const mostChoices = 9; // keys 1 to 9
export const mostTables = 99;

const count = z.int().check(z.minimum(0));
const words = z.string().check(z.maxLength(600));
const phrase = z.strictObject({ fr: words, en: words });
const room = z.string().check(z.regex(new RegExp(`^[${wordSigns}]{${wordLength}}$`)));
const seat = z.string().check(z.regex(/^[\w-]{22}$/)); // 128 random bits in base64url, made by the phone and kept there
const key = z.string().check(z.regex(/^[\w-]{43}$/)); // 256 random bits, given to the host once
const poll = z.string().check(z.regex(/^[^\p{C}@]{1,120}$/u)); // named by the host, never twice in a room
const choice = z.int().check(z.minimum(0), z.maximum(mostChoices - 1));
const table = z.int().check(z.minimum(1), z.maximum(mostTables));
const commandId = z.string().check(z.regex(/^[\w-]{8,40}$/));

/** A question, in both languages: phones show their own. Sent once per poll; snapshots only name it. */
const ask = z.strictObject({
  poll,
  kind: z.enum(['choice', 'note']), // pick one; or write a note, hidden until the host picks it
  question: phrase,
  choices: z.array(phrase).check(z.maxLength(mostChoices)), // in the order of the letters; empty for a note
  moves: z.boolean(), // whether a vote may be changed until the poll closes
  seconds: z.nullable(z.int().check(z.minimum(5), z.maximum(3600))), // closes by itself after them
});
export type Ask = z.infer<typeof ask>;
export const askStored = ask;

export const phases = [
  'lobby', // no question: the story is being read
  'open', // votes count
  'closing', // the host closed; votes on their way count for half a second more
  'final', // frozen; the story follows this
  'over', // the room has ended and its votes are deleted
] as const;
export type Phase = (typeof phases)[number];

/* From the audience. */

const joinMessage = z.strictObject({ type: z.literal('join'), room, seat, table: z.optional(table) }); // the same seat again is the same person
const watchMessage = z.strictObject({ type: z.literal('watch'), room }); // a screen: reads along, has no vote
const nth = z.int().check(z.minimum(1), z.maximum(200)); // which of this seat's changes of mind: one that arrives late never undoes a later one
const voteMessage = z.strictObject({ type: z.literal('vote'), poll, choice, nth });
const writeMessage = z.strictObject({ type: z.literal('write'), poll, text: z.string().check(z.minLength(1), z.maxLength(4 * noteLimit)), nth });
export type VoteMessage = z.infer<typeof voteMessage>;
export type WriteMessage = z.infer<typeof writeMessage>;

export const audienceMessage = z.discriminatedUnion('type', [joinMessage, watchMessage, voteMessage, writeMessage]);
export type AudienceMessage = z.infer<typeof audienceMessage>;

/* From the host. */

const order = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('open'), ask }), // also votes again, under a new poll name
  z.strictObject({ do: z.literal('close'), poll }),
  z.strictObject({ do: z.literal('show'), poll }), // the counts, to everyone
  z.strictObject({ do: z.literal('override'), poll, choice }), // which choice the story follows: the winner, the host's, or the tie's
  z.strictObject({ do: z.literal('read-aloud'), poll, notes: z.array(count).check(z.maxLength(12)) }), // shows these notes, by their ids, to everyone
  z.strictObject({ do: z.literal('advance'), step: count }), // from this step to the next: a second one from there does nothing
  z.strictObject({ do: z.literal('seat-tables'), tables: z.int().check(z.minimum(0), z.maximum(mostTables)) }), // tables play as teams; 0: nobody asks for one
  z.strictObject({ do: z.literal('door'), locked: z.boolean() }), // locked: nobody new gets a seat
  z.strictObject({ do: z.literal('end') }), // deletes votes and notes at once
]);
export type Order = z.infer<typeof order>;

const commandMessage = z.strictObject({ type: z.literal('command'), id: commandId, epoch: count, order });
export type Command = z.infer<typeof commandMessage>;

/** Takes the lead. With an epoch: only goes on with it, after a lost connection; without: shuts out whoever led before. */
const leadMessage = z.strictObject({ type: z.literal('lead'), room, key, epoch: z.optional(count) });

export const hostMessage = z.discriminatedUnion('type', [leadMessage, commandMessage]);
export type HostMessage = z.infer<typeof hostMessage>;

/* From the server. */

/** The whole state of the room. Replaces the one before; dropped when (epoch, v) is not newer. */
const snap = z.strictObject({
  type: z.literal('snap'),
  epoch: count,
  v: count, // microsecond of the room's last change, always growing
  step: count,
  phase: z.enum(phases),
  poll: z.nullable(poll),
  n: count, // votes or notes so far
  seats: count, // people who joined, ever
  shown: z.boolean(), // whether everybody may see the counts
  counts: z.nullable(z.array(count)), // per choice; null for the audience until shown
  picked: z.nullable(choice), // what the story follows, once the host has said it
  aloud: count, // how many notes the host shows to everybody
  tables: count, // how many play as teams; 0: none
  locked: z.boolean(), // nobody new gets a seat
  remainMs: z.nullable(count), // until the poll closes by itself
  byTable: z.optional(z.array(z.strictObject({ table, counts: z.array(count) }))), // to the host, and to all once shown
});
export type Snap = z.infer<typeof snap>;

const note = z.strictObject({ id: count, text: z.string(), table: z.nullable(table) });
export type Note = z.infer<typeof note>;

/** Why something was not done. `words/` has no sentence for each: pages show `late` and `lead`, the rest are mistakes. */
const refusals = [
  'late', // the poll is closed
  'no-choice', // not a choice of this poll, or a vote where a note is asked
  'epoch', // another host page leads now
  'step', // the story has already gone on from there
  'phase', // not possible now
] as const;
export type Refusal = (typeof refusals)[number];

const askMessage = z.strictObject({ type: z.literal('ask'), ask });
const ackMessage = z.strictObject({ type: z.literal('ack'), poll, seq: count, choice, text: z.optional(z.string()), nth }); // stored for good, and what is stored
const lateMessage = z.strictObject({ type: z.literal('refused'), poll, why: z.enum(refusals) });
const aloudMessage = z.strictObject({ type: z.literal('aloud'), poll, notes: z.array(note) });
const leadingMessage = z.strictObject({ type: z.literal('leading'), epoch: count });
const notesMessage = z.strictObject({ type: z.literal('notes'), poll, upTo: count, notes: z.array(note) }); // new or rewritten ones; a rewritten one keeps its id
const doneMessage = z.strictObject({ type: z.literal('done'), id: commandId });
const notDoneMessage = z.strictObject({ type: z.literal('not-done'), id: commandId, why: z.enum(refusals) });

export const serverMessage = z.discriminatedUnion('type', [snap, askMessage, ackMessage, lateMessage, aloudMessage, leadingMessage, notesMessage, doneMessage, notDoneMessage]);
export type ServerMessage = z.infer<typeof serverMessage>;

/* Plain HTTP: `POST /live` makes a room; `GET /live/WORD` is the audience's snapshot; `POST /live/WORD` is a connection of one exchange. */

const address = z.string().check(z.maxLength(200));
export const newRoom = z.strictObject({ room, key, addresses: z.array(address) }); // where phones find this server, the likeliest first; empty when it does not know
export type NewRoom = z.infer<typeof newRoom>;
export const audienceRequest = z.strictObject({
  join: z.discriminatedUnion('type', [joinMessage, watchMessage]),
  message: z.optional(z.discriminatedUnion('type', [voteMessage, writeMessage])),
});
export const hostRequest = z.strictObject({ lead: leadMessage, message: z.optional(commandMessage), notes: z.optional(z.strictObject({ poll, from: count })) });
export const serverAnswer = z.array(serverMessage);

/** Whether this is a join word exactly as they are made. */
export function isWord(text: string): boolean {
  return room.safeParse(text).success;
}

/** The join word as somebody typed it, or undefined. Spaces, dashes and small letters are fine; look-alikes are mended. */
export function readWord(typed: string): string | undefined {
  const word = typed
    .toUpperCase()
    .replace(/[\s–-]/gu, '')
    .replaceAll('8', 'B')
    .replaceAll('Z', '2');
  return room.safeParse(word).data;
}

const graphemes = new Intl.Segmenter('fr', { granularity: 'grapheme' });

/** A note as it is kept: composed, without control or direction characters, and no longer than it may be. */
export function tidyNote(text: string): string {
  const clean = text.normalize('NFC').replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, (sign) => (sign === '\n' || sign === '\u200d' ? sign : ''));
  return Array.from(graphemes.segment(clean), ({ segment }) => segment)
    .slice(0, noteLimit)
    .join('')
    .trim();
}

/** A message as it came over the wire, or undefined when it is not one. */
export function readMessage<Schema extends z.ZodMiniType>(schema: Schema, raw: string): z.infer<Schema> | undefined {
  try {
    return schema.safeParse(JSON.parse(raw)).data;
  } catch {
    return undefined; // no JSON
  }
}
