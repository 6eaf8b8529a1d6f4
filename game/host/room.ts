import * as z from 'zod/mini';
import { type Ask, askStored, type Command, mostTables, type Order, phases, type Refusal } from './protocol';

/**
 * What the host has decided so far. Everything else about a room is its ballots. Plain functions from one
 * head to the next: a store keeps heads, and whoever counts (a server, or the page with hands up) asks here.
 */
const headStored = z.strictObject({
  rev: z.int(), // how often the head changed: a store takes a new one only upon the one it follows
  epoch: z.int(), // which host page leads: each that takes the lead has a higher one, and older ones are refused
  step: z.int(), // how often the story went on
  phase: z.enum(phases),
  ask: z.nullable(askStored), // the question that is or was last open
  shown: z.boolean(),
  picked: z.nullable(z.int()),
  aloud: z.array(z.int()), // ids of the notes everybody sees
  until: z.nullable(z.number()), // server's time in ms when an open poll closes, or a closing one is final
  tables: z.int().check(z.minimum(0), z.maximum(mostTables)),
  locked: z.boolean(), // nobody new gets a seat
  keyHash: z.string(), // SHA-256 of the host's key; the key itself is nowhere
  endsAt: z.number(), // server's time in ms when the room is deleted
  done: z.array(z.string()), // names of the last orders carried out
  polls: z.array(z.string()), // names of the polls there were, so that none is opened twice
});
export type Head = z.infer<typeof headStored>;

/** Votes that were on their way when the host closed count for this long. */
export const closingMs = 500;
/** A room and all that is in it is deleted after this time. */
export const roomLifeMs = 12 * 60 * 60 * 1000;
const rememberedOrders = 64;

export function newHead(keyHash: string, now: number): Head {
  return {
    rev: 1,
    epoch: 0,
    step: 0,
    phase: 'lobby',
    ask: null,
    shown: false,
    picked: null,
    aloud: [],
    until: null,
    tables: 0,
    locked: false,
    keyHash,
    endsAt: now + roomLifeMs,
    done: [],
    polls: [],
  };
}

/** @throws Error when what a store gave back is no head. */
export function readHead(json: string): Head {
  return headStored.parse(JSON.parse(json));
}

/** Whether a ballot for this poll counts now. */
export function takesVotes(head: Head, poll: string): boolean {
  return head.ask?.poll === poll && (head.phase === 'open' || head.phase === 'closing');
}

/** Which choice an answer to this poll may name: a note is choice 0 of 1. */
export function choicesOf(ask: Ask): number {
  return ask.kind === 'note' ? 1 : ask.choices.length;
}

/** The choices with most votes, the first first; more than one is a tie, all of them when nobody voted. */
export function leadingChoices(counts: readonly number[]): readonly number[] {
  const most = Math.max(...counts);
  return counts.flatMap((count, choice) => (count === most ? [choice] : []));
}

/**
 * A host page takes the lead: without an epoch it shuts out whoever led before; with one it goes on
 * after a lost connection, unless another page has taken over.
 */
export function takeLead(head: Head, epoch: number | undefined): Head | Refusal {
  if (epoch === undefined) return { ...head, rev: head.rev + 1, epoch: head.epoch + 1 };
  return epoch === head.epoch ? head : 'epoch';
}

/** Carries out an order. The same head comes back for an order that was carried out before. */
export function obey(head: Head, { id, epoch, order }: Omit<Command, 'type'>, now: number): Head | Refusal {
  if (head.done.includes(id)) return head;
  if (epoch !== head.epoch) return 'epoch';
  const next = carryOut(head, order, now);
  return typeof next === 'string' ? next : { ...head, ...next, rev: head.rev + 1, done: [...head.done, id].slice(-rememberedOrders) };
}

function carryOut(head: Head, order: Order, now: number): Partial<Head> | Refusal {
  if (head.phase === 'over') return 'phase';
  switch (order.do) {
    case 'open':
      return open(head, order.ask, now);
    case 'close':
      return aboutOpenPoll(head, order.poll) ?? { phase: 'closing', until: now + closingMs };
    case 'show':
      return aboutClosedPoll(head, order.poll) ?? { shown: true };
    case 'override':
      if (head.ask && (head.ask.kind === 'note' || order.choice >= choicesOf(head.ask))) return 'no-choice';
      return aboutClosedPoll(head, order.poll) ?? { picked: order.choice };
    case 'read-aloud':
      return aboutClosedPoll(head, order.poll) ?? { aloud: order.notes };
    case 'advance':
      if (order.step !== head.step) return 'step';
      return head.phase === 'open' || head.phase === 'closing' ? 'phase' : { step: head.step + 1, phase: 'lobby', ask: null, shown: false, picked: null, aloud: [], until: null };
    case 'seat-tables':
      return { tables: order.tables };
    case 'door':
      return { locked: order.locked };
    case 'end':
      return { phase: 'over', ask: null, shown: false, picked: null, aloud: [], until: null };
  }
}

function open(head: Head, ask: Ask, now: number): Partial<Head> | Refusal {
  if (head.phase === 'open' || head.phase === 'closing' || head.polls.includes(ask.poll)) return 'phase';
  if (choicesOf(ask) < 1) return 'no-choice';
  const until = ask.seconds === null ? null : now + ask.seconds * 1000;
  return { phase: 'open', ask, shown: false, picked: null, aloud: [], until, polls: [...head.polls, ask.poll] };
}

function aboutOpenPoll(head: Head, poll: string): Refusal | undefined {
  return head.phase === 'open' && head.ask?.poll === poll ? undefined : 'phase';
}

function aboutClosedPoll(head: Head, poll: string): Refusal | undefined {
  return head.phase === 'final' && head.ask?.poll === poll ? undefined : 'phase';
}

/** What time alone does: an open poll closes, a closing one is final. The same head while nothing is due. */
export function passTime(head: Head, now: number): Head {
  if (head.until === null || now < head.until) return head;
  if (head.phase === 'open') return { ...head, rev: head.rev + 1, phase: 'closing', until: now + closingMs };
  if (head.phase === 'closing') return { ...head, rev: head.rev + 1, phase: 'final', until: null };
  return head;
}
