import type { Redis } from 'ioredis';
import * as z from 'zod/mini';
import { type Ballot, noteOf, type Receipt, type Tally } from '../ballots';
import type { Note } from '../protocol';
import { choicesOf, type Head, readHead } from '../room';
import { logScript, snapshotScript, voteScript } from './redis-scripts';
import { seatPoll, type Snapshot, type VoteStore } from './vote-store';

const keptBallot = z.strictObject({ seq: z.int(), choice: z.int(), nth: z.int(), table: z.optional(z.int()), text: z.optional(z.string()) });

interface Scripted extends Redis {
  vote(prefix: string, ...args: (string | number)[]): Promise<string>;
  log(prefix: string, ...args: (string | number)[]): Promise<number>;
  room(prefix: string, seats: string): Promise<[string, string, string, string[]] | null>;
}

/**
 * Rooms in Redis (7.0 or newer) or Valkey, for any number of like processes: whichever a phone lands on
 * counts the same votes. What is acknowledged is as safe as Redis keeps it: `appendfsync always`.
 * While Redis is away every call rejects; nothing is acknowledged, so phones send it again.
 */
export class RedisStore implements VoteStore {
  private readonly redis: Promise<Scripted>;

  constructor(address: string, complain: (sentence: string) => void) {
    this.redis = connect(address, complain);
  }

  async vote(word: string, { poll, seat, choice, nth, table, text }: Ballot): Promise<Receipt | 'late' | 'no-choice' | 'no-room'> {
    const answer = await (await this.redis).vote(prefixOf(word), poll, seat, choice, nth, table ?? '', text ?? '', text === undefined ? 0 : 1, seatPoll);
    return answer === 'late' || answer === 'no-choice' || answer === 'no-room' ? answer : readBallot(answer, poll, seat);
  }

  async snapshot(word: string): Promise<Snapshot | undefined> {
    const answer = await (await this.redis).room(prefixOf(word), seatPoll);
    if (!answer) return undefined;
    const [json, v, seats, counted] = answer;
    const head = readHead(json);
    return { head, v: Number(v), seats: Number(seats), tally: tallyOf(head, counted) };
  }

  async log(word: string, head: Head): Promise<boolean> {
    const { rev, ask, phase, endsAt } = head;
    const votes = phase === 'open' || phase === 'closing';
    const about = [ask?.poll ?? '', votes ? 1 : 0, ask ? choicesOf(ask) : 0, ask?.kind ?? '', ask?.moves === true ? 1 : 0];
    return (await (await this.redis).log(prefixOf(word), JSON.stringify(head), rev, ...about, Math.ceil(endsAt), phase === 'over' ? 1 : 0)) === 1;
  }

  async receipt(word: string, poll: string, seat: string): Promise<Receipt | undefined> {
    const kept = await (await this.redis).hget(`${prefixOf(word)}b:${poll}`, seat);
    return kept === null ? undefined : readBallot(kept, poll, seat);
  }

  async notes(word: string, poll: string, from: number): Promise<readonly Note[]> {
    const kept = await (await this.redis).lrange(`${prefixOf(word)}n:${poll}`, from, -1);
    return kept.map((json) => noteOf(readBallot(json, poll, '')));
  }

  async close(): Promise<void> {
    (await this.redis).disconnect();
  }
}

/** The client is fetched only here: a server without Redis starts without it. */
async function connect(address: string, complain: (sentence: string) => void): Promise<Scripted> {
  const { Redis: Client } = await import('ioredis');
  const options = { commandTimeout: 2000, maxRetriesPerRequest: 1, retryStrategy: (tries: number) => Math.min(50 * tries, 500) };
  const redis = new Client(address, options) as Scripted;
  redis.defineCommand('vote', { numberOfKeys: 1, lua: voteScript });
  redis.defineCommand('log', { numberOfKeys: 1, lua: logScript });
  redis.defineCommand('room', { numberOfKeys: 1, lua: snapshotScript });
  let saidAway = false;
  redis.on('error', (error: Error) => {
    if (!saidAway) complain(`Redis is away (${error.message}); votes are not acknowledged until it is back.`);
    saidAway = true;
  });
  redis.on('ready', () => {
    saidAway = false;
  });
  return redis;
}

function prefixOf(word: string): string {
  return `sam:{${word}}:`;
}

function readBallot(json: string, poll: string, seat: string): Receipt {
  return { poll, seat, ...keptBallot.parse(JSON.parse(json)) };
}

/** Counts are kept as `choice` → votes and `table:choice` → votes of that table. */
function tallyOf({ ask }: Head, counted: readonly string[]): Tally {
  const choices = ask ? choicesOf(ask) : 0;
  const none = (): number[] => Array.from({ length: choices }, () => 0);
  const counts = none();
  const tables = new Map<number, number[]>();
  let n = 0;
  for (let at = 0; at < counted.length; at += 2) {
    const [name = '', votes] = [counted[at], Number(counted[at + 1])];
    const [table, choice] = name.split(':').map(Number);
    if (name === 'n') n = votes;
    else if (choice === undefined) counts[Number(name)] = votes;
    else {
      const ofTable = tables.get(table ?? 0) ?? none();
      ofTable[choice] = votes;
      tables.set(table ?? 0, ofTable);
    }
  }
  const byTable = [...tables].toSorted(([a], [b]) => a - b).map(([table, votes]) => ({ table, counts: votes }));
  return { n, counts, byTable };
}
