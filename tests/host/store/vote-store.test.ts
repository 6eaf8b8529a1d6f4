import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ballot } from '../../../game/host/ballots';
import type { Order } from '../../../game/host/protocol';
import { type Head, newHead, obey, passTime } from '../../../game/host/room';
import { MemoryStore } from '../../../game/host/store/memory-store';
import { RedisStore } from '../../../game/host/store/redis-store';
import { SqliteStore } from '../../../game/host/store/sqlite-store';
import { seatPoll, type VoteStore } from '../../../game/host/store/vote-store';
import { askForNote, askOf } from '../helpers/questions';
import { hasRedis, startRedis } from '../helpers/redis';

interface Kind {
  readonly name: string;
  /** Opens the store, upon what it kept where it keeps anything. */
  open(): VoteStore;
  readonly keeps: boolean;
  begin?(): Promise<void>;
  end?(): Promise<void>;
}

const now = (): number => Date.now();
const mustNotComplain = (sentence: string): void => expect.unreachable(sentence);

function sqlite(): Kind {
  const folder = mkdtempSync(join(tmpdir(), 'sam-rooms-'));
  return {
    name: 'SQLite',
    keeps: true,
    open: () => new SqliteStore(join(folder, 'rooms.db'), now, mustNotComplain),
    end: () => Promise.resolve(rmSync(folder, { recursive: true })),
  };
}

function redis(): Kind {
  let server: Awaited<ReturnType<typeof startRedis>>;
  return {
    name: 'Redis',
    keeps: true,
    begin: async () => {
      server = await startRedis();
    },
    open: () => new RedisStore(server.url, mustNotComplain),
    end: () => server.stop(),
  };
}

if (!hasRedis) console.log('There is no redis-server here: the same tests over Redis are left out. Debian: apt-get install redis-server');
const kinds: readonly Kind[] = [{ name: 'memory', keeps: false, open: () => new MemoryStore(now) }, sqlite(), ...(hasRedis ? [redis()] : [])];

let rooms = 0;
const newWord = (): string => `BCDF${'BCDFGHJKMN'[Math.floor(++rooms / 10)]}${'BCDFGHJKMN'[rooms % 10]}`;

async function logged(store: VoteStore, word: string, order: Order): Promise<Head> {
  const before = await headOf(store, word);
  const head = obey(before, { id: `order-${before.rev}`, epoch: 0, order }, now()) as Head;
  expect(await store.log(word, head)).toBe(true);
  return head;
}
async function headOf(store: VoteStore, word: string): Promise<Head> {
  const snapshot = await store.snapshot(word);
  if (!snapshot) throw new Error(`There is no room ${word}.`);
  return snapshot.head;
}
async function roomIn(store: VoteStore, ...orders: readonly Order[]): Promise<string> {
  const word = newWord();
  expect(await store.log(word, newHead('hash', now()))).toBe(true);
  for (const order of orders) await logged(store, word, order);
  return word;
}

const vote = (seat: string, choice: number, part: Partial<Ballot> = {}): Ballot => ({ poll: 'q1', seat, choice, nth: 1, ...part });
const open: Order = { do: 'open', ask: askOf('q1') };

describe.each(kinds)('a store in $name', (kind) => {
  let store: VoteStore;
  beforeAll(async () => {
    await kind.begin?.();
    store = kind.open();
  });
  afterAll(async () => {
    await store.close();
    await kind.end?.();
  });

  it('knows no room that nobody made', async () => {
    expect(await store.snapshot('BBBBBB')).toBeUndefined();
    expect(await store.vote('BBBBBB', vote('ana', 0))).toBe('no-room');
    expect(await store.receipt('BBBBBB', 'q1', 'ana')).toBeUndefined();
  });

  it('takes a new head only upon the one it follows', async () => {
    const word = await roomIn(store, open);
    const head = await headOf(store, word);
    const [mine, theirs] = [0, 1].map((choice) => ({ ...head, rev: head.rev + 1, picked: choice }));
    const both = await Promise.all([store.log(word, mine as Head), store.log(word, theirs as Head)]);
    expect(both.filter(Boolean)).toHaveLength(1);
    expect(await store.log(word, newHead('another', now()))).toBe(false);
  });

  it('counts each seat once and gives the same receipt again', async () => {
    const word = await roomIn(store, open);
    const receipts = await Promise.all([vote('ana', 2), vote('ben', 0), vote('ana', 2)].map((ballot) => store.vote(word, ballot)));
    expect(receipts[0]).toEqual(receipts[2]);
    expect(receipts[1]).toMatchObject({ seat: 'ben', seq: 2, choice: 0 });
    expect((await store.snapshot(word))?.tally).toMatchObject({ n: 2, counts: [1, 0, 1] });
    expect(await store.receipt(word, 'q1', 'ana')).toMatchObject({ choice: 2, seq: 1 });
  });

  it('moves a vote to the last change of mind, in whatever order they come', async () => {
    const word = await roomIn(store, open);
    for (const [choice, nth] of [
      [0, 1],
      [2, 3],
      [1, 2],
    ] as const)
      await store.vote(word, vote('ana', choice, { nth }));
    expect((await store.snapshot(word))?.tally.counts).toEqual([0, 0, 1]);
  });

  it('moves no vote where the host allows none', async () => {
    const word = await roomIn(store, { do: 'open', ask: askOf('q1', { moves: false }) });
    await store.vote(word, vote('ana', 0));
    expect(await store.vote(word, vote('ana', 1, { nth: 2 }))).toMatchObject({ choice: 0, nth: 1 });
  });

  it('takes votes while the poll is open or closing, and none after', async () => {
    const word = await roomIn(store, open, { do: 'close', poll: 'q1' });
    expect(await store.vote(word, vote('ana', 1))).toMatchObject({ seq: 1 });
    expect(await store.log(word, passTime(await headOf(store, word), now() + 1000))).toBe(true);
    expect(await store.vote(word, vote('ben', 1))).toBe('late');
    expect(await store.vote(word, vote('ben', 1, { poll: 'q0' }))).toBe('late');
    expect((await store.snapshot(word))?.tally).toMatchObject({ n: 1, counts: [0, 1, 0] });
  });

  it('takes no choice that is not there, and no text where a choice is asked', async () => {
    const word = await roomIn(store, open);
    expect(await store.vote(word, vote('ana', 3))).toBe('no-choice');
    expect(await store.vote(word, vote('ana', 0, { text: 'Hello' }))).toBe('no-choice');
  });

  it('counts by table', async () => {
    const word = await roomIn(store, open);
    for (const ballot of [vote('ana', 0, { table: 12 }), vote('ben', 1, { table: 12 }), vote('cy', 1, { table: 3 }), vote('ben', 0, { table: 12, nth: 2 })]) {
      await store.vote(word, ballot);
    }
    expect((await store.snapshot(word))?.tally.byTable).toEqual([
      { table: 3, counts: [0, 1, 0] },
      { table: 12, counts: [2, 0, 0] },
    ]);
  });

  it('counts seats apart from votes', async () => {
    const word = await roomIn(store);
    for (const seat of ['ana', 'ben', 'ana']) await store.vote(word, vote(seat, 0, { poll: seatPoll }));
    expect(await store.snapshot(word)).toMatchObject({ seats: 2, tally: { n: 0 } });
  });

  it('gives the notes in the order they came, from any place on', async () => {
    const word = await roomIn(store, { do: 'open', ask: askForNote('n1') });
    const note = (seat: string, text: string, nth = 1): Ballot => ({ poll: 'n1', seat, choice: 0, text, nth, table: seat === 'ana' ? 4 : undefined });
    for (const ballot of [note('ana', 'Bonjour « Claire » ’'), note('ben', ''), note('ana', 'Bonjour', 2)]) await store.vote(word, ballot);
    expect(await store.notes(word, 'n1', 0)).toEqual([
      { id: 1, text: 'Bonjour « Claire » ’', table: 4 },
      { id: 2, text: '', table: null },
      { id: 1, text: 'Bonjour', table: 4 },
    ]);
    expect(await store.notes(word, 'n1', 2)).toEqual([{ id: 1, text: 'Bonjour', table: 4 }]);
    expect((await store.snapshot(word))?.tally.n).toBe(2);
  });

  it('names each change by a later moment', async () => {
    const word = await roomIn(store, open);
    const moments: number[] = [];
    for (const seat of ['a', 'b', 'c', 'd']) {
      await store.vote(word, vote(seat, 0));
      moments.push((await store.snapshot(word))?.v ?? 0);
    }
    expect(moments).toEqual([...new Set(moments)].toSorted((a, b) => a - b));
    await store.vote(word, vote('d', 0));
    expect((await store.snapshot(word))?.v).toBe(moments.at(-1));
  });

  it('keeps rooms apart', async () => {
    const [one, two] = [await roomIn(store, open), await roomIn(store, open)];
    await store.vote(one, vote('ana', 0));
    expect((await store.snapshot(two))?.tally.n).toBe(0);
  });

  it('deletes votes and notes when the host ends the room', async () => {
    const word = await roomIn(store, open);
    await store.vote(word, vote('ana', 0));
    await logged(store, word, { do: 'end' });
    expect(await store.receipt(word, 'q1', 'ana')).toBeUndefined();
    expect(await store.vote(word, vote('ana', 0))).toBe('late');
  });

  it('forgets a room when its time is over', async () => {
    const word = newWord();
    expect(await store.log(word, { ...newHead('hash', now()), endsAt: now() + 60 })).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 90));
    expect(await store.snapshot(word)).toBeUndefined();
    expect(await store.log(word, newHead('another', now()))).toBe(true);
  });

  if (!kind.keeps) return;
  it('is as it was when it is opened again', async () => {
    const word = await roomIn(store, open);
    for (const ballot of [vote('ana', 0, { table: 2 }), vote('ben', 1), vote('ana', 2, { nth: 2, table: 2 })]) await store.vote(word, ballot);
    await store.vote(word, vote('ana', 0, { poll: seatPoll }));
    const before = await store.snapshot(word);
    await store.close();
    store = kind.open();
    const after = await store.snapshot(word);
    expect({ ...after, v: 0 }).toEqual({ ...before, v: 0 });
    expect(after?.v).toBeGreaterThanOrEqual(before?.v ?? 0);
    expect(await store.vote(word, vote('ben', 1))).toMatchObject({ seq: 2 });
    expect(await store.vote(word, vote('cy', 1))).toMatchObject({ seq: 3 });
  });
});

it('SQLite keeps no sign of a ballot in any of its files once the room has ended', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sam-rooms-'));
  const holds = (seat: string): boolean => readdirSync(folder).some((file) => readFileSync(join(folder, file)).includes(seat));
  const store = new SqliteStore(join(folder, 'rooms.db'), now, mustNotComplain);
  const [ended, other] = [await roomIn(store, open), await roomIn(store, open)];
  for (let at = 0; at < 200; at++) void store.vote(ended, vote(`seat-of-the-ended-room-${at}`, 0));
  await store.vote(other, vote('seat-of-another-room', 1));
  expect(holds('seat-of-the-ended-room')).toBe(true);
  await logged(store, ended, { do: 'end' });
  expect(holds('seat-of-the-ended-room')).toBe(false);
  expect(holds('seat-of-another-room')).toBe(true);
  await store.close();
  rmSync(folder, { recursive: true });
});
