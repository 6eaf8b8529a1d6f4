import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createRoom, Seat } from '../../../game/host/live-client';
import { LiveVotes } from '../../../game/host/live-votes';
import type { Conductor } from '../../../game/host/pages/conductor';
import { screenOf } from '../../../game/host/pages/direct-screen';
import { momentOf } from '../../../game/host/pages/host-state';
import { randomName } from '../../../game/host/random-name';
import type { Head } from '../../../game/host/room';
import { MemoryStore } from '../../../game/host/store/memory-store';
import { countHands, openHost, plan, pressUntil, step } from '../helpers/host-page';
import { outsideAt, pause, until } from '../helpers/outside';
import { startLive, type TestServer } from '../helpers/room';

/* The live server goes down in mid-seminar, and comes back upon what it had stored. */

const decided: (number | null)[] = []; // what the room was told that the story follows

class WatchedStore extends MemoryStore {
  override log(word: string, head: Head): Promise<boolean> {
    decided.push(head.picked);
    return super.log(word, head);
  }
}

const store = new WatchedStore(() => performance.timeOrigin + performance.now());
let server: TestServer;
let host: Conductor;
let phone: Seat;

async function comesBack(): Promise<void> {
  server = await startLive({ store }, Number(new URL(server.base).port));
}

async function goesDown(): Promise<void> {
  await server.close();
  await until('the host is told', () => host.state.isLost, 15_000);
}

beforeEach(async () => {
  server = await startLive({ store });
  const outside = outsideAt(server.base);
  host = openHost(undefined, { createRoom: () => createRoom(outside), connect: (room) => new LiveVotes(room, outside) });
  await host.begin({ ...plan, mode: 'phones' });
  phone = new Seat({ room: host.state.seminar?.room?.room ?? '', seat: randomName(16), outside });
  decided.length = 0;
  await pressUntil(host, 'asking');
  await step(host.next);
  await until('the phone is asked', () => phone.view.ask !== undefined);
  phone.vote(0);
  await until('it is counted', () => host.state.votes?.n === 1);
});
afterEach(async () => {
  await host.end();
  phone.dispose();
  await server.close();
});

describe('a server that is lost in the middle of a vote', { timeout: 60_000 }, () => {
  it('leaves the last tally for hands to go on from, and is told what they decided when it is back', async () => {
    await goesDown();
    expect(host.state.votes?.counts).toEqual([1, 0]);
    host.takeHands();
    expect(host.state).toMatchObject({ byHand: true, standsIn: true });
    expect(host.state.votes?.counts).toEqual([1, 0]);
    expect(screenOf(host.state, { word: 'BCDFGH', address: 'a', link: 'b' }).door).toBeUndefined(); // no phone gets in
    countHands(host, 2, 5);
    await pressUntil(host, 'shown');
    expect(host.state.seminar?.ballots.at(-1)).toMatchObject({ counts: [2, 5], n: 7 });
    await step(host.next);
    await comesBack();
    await until('phones count again', () => !host.state.byHand, 15_000);
    expect(host.state).toMatchObject({ isLost: false, standsIn: false });
    await until('the phone waits for the story', () => phone.view.snap?.phase === 'lobby', 15_000);
    expect(decided).toContain(1);
    expect(host.state.votes?.step).toBe(1);
    expect(host.state.game?.journal.map((entry) => entry.id)).toEqual(['street.listen']); // decided once
  });

  it('that is back before the hands are counted waits until the story has gone on', async () => {
    await goesDown();
    host.takeHands();
    await comesBack();
    await until('it answers', () => !host.state.isLost, 15_000);
    await pause(500);
    expect(host.state.byHand).toBe(true);
    countHands(host, 0, 3);
    expect(host.state.votes?.counts).toEqual([0, 3]);
    await pressUntil(host, 'shown');
    await step(host.next);
    await until('phones count again', () => !host.state.byHand, 15_000);
    expect(host.state.seminar?.ballots.at(-1)).toMatchObject({ counts: [0, 3], followed: 1 });
  });

  it('gives nothing up when the host waits for it instead', async () => {
    await goesDown();
    await comesBack();
    await until('it answers', () => ['live', 'slow'].includes(host.state.votes?.link ?? ''), 15_000);
    expect(momentOf(host.state)).toBe('voting');
    expect(host.state.votes).toMatchObject({ n: 1, counts: [1, 0] });
    phone.vote(1);
    await until('a vote is changed', () => host.state.votes?.counts[1] === 1, 15_000);
  });
});
