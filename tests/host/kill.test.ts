import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { acknowledged, voteWithin } from './helpers/ballot-book';
import { pause, until } from './helpers/outside';
import { askOf } from './helpers/questions';
import { hasRedis, type RedisServer, startRedis } from './helpers/redis';
import { TestRoom } from './helpers/room';
import { type LiveProcess, startProcess } from './helpers/start-process';

const crowd = 300;
const closers: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).toReversed()) await close();
});

function stopLater<Thing extends { stop(): Promise<void> }>(thing: Thing): Thing {
  closers.push(() => thing.stop());
  return thing;
}

async function voting(base: string, otherBase = base): Promise<TestRoom> {
  const room = await TestRoom.at(base, crowd / 2);
  closers.push(() => room.leave());
  await room.seat(crowd / 2, otherBase);
  await room.host.open(askOf('q1'));
  await room.everybodySees('q1');
  return room;
}

/** Everybody's vote is there, once: the tally is what phones were told, and their number. */
async function expectAllCounted(room: TestRoom): Promise<void> {
  await room.allKept(15_000);
  await until('the host sees all votes', () => room.host.view.n === crowd);
  await room.host.close();
  await until('the vote is final', () => room.host.view.phase === 'final');
  expect(room.host.view.counts).toEqual(acknowledged(room.phones, 3));
  expect(room.host.view).toMatchObject({ n: crowd, seats: crowd });
}

describe('a server that is killed in the middle of a vote', () => {
  it('has every acknowledged vote when it is back, and the others come again', { timeout: 40_000 }, async () => {
    const server = stopLater(await startProcess());
    const room = await voting(server.base);
    voteWithin(room.phones, 600);
    await pause(300);
    await server.kill();
    const before = acknowledged(room.phones, 3);
    expect(before.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(0);
    await server.start();
    await until('the host is back', () => room.host.view.link === 'live' && room.host.view.leads);
    const after = room.host.view.counts;
    for (const [choice, count] of before.entries()) expect(after[choice]).toBeGreaterThanOrEqual(count);
    await expectAllCounted(room);
  });
});

if (!hasRedis) console.log('There is no redis-server here: kills of one of two processes and of Redis are left out. Debian: apt-get install redis-server');

describe.each(hasRedis ? ['a Redis of our own'] : [])('two processes over %s', () => {
  let redis: RedisServer;
  let processes: readonly LiveProcess[];
  beforeAll(async () => {
    redis = await startRedis();
    processes = await Promise.all([startProcess(redis.url), startProcess(redis.url)]);
  }, 20_000);
  afterAll(async () => {
    for (const one of [...processes, redis]) await one.stop();
  });

  it('lose no vote and count none twice when one is killed', { timeout: 40_000 }, async () => {
    const [mine, other] = processes as [LiveProcess, LiveProcess];
    const room = await voting(mine.base, other.base);
    voteWithin(room.phones, 600);
    await pause(300);
    await other.kill();
    await other.start();
    await expectAllCounted(room);
  });

  it('go on when Redis is killed and comes back', { timeout: 40_000 }, async () => {
    const [mine, other] = processes as [LiveProcess, LiveProcess];
    const room = await voting(mine.base, other.base);
    voteWithin(room.phones, 600);
    await pause(300);
    await redis.kill();
    await pause(700);
    await redis.start();
    await expectAllCounted(room);
  });
});
