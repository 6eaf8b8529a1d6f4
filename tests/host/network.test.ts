import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { LiveVotes } from '../../game/host/live-votes';
import { type FaultProxy, startFaultProxy } from './fault-proxy';
import { acknowledged, voteWithin } from './helpers/ballot-book';
import { outsideAt, pause, until } from './helpers/outside';
import { askOf } from './helpers/questions';
import { startLive, TestRoom, type TestServer } from './helpers/room';

const crowd = 300;

interface Venue {
  readonly server: TestServer;
  readonly proxy: FaultProxy;
  readonly room: TestRoom;
}

/** A room whose phones are all behind a network with faults. */
async function inVenue(play: (venue: Venue) => Promise<void>): Promise<void> {
  const server = await startLive();
  const proxy = await startFaultProxy(Number(new URL(server.base).port));
  const room = await TestRoom.at(server.base);
  try {
    await play({ server, proxy, room });
  } finally {
    room.leave();
    await proxy.close();
    await server.close();
  }
}

async function voting({ room, proxy }: Venue): Promise<void> {
  await room.seat(crowd, proxy.base);
  await room.host.open(askOf('q1'));
  await room.everybodySees('q1');
}
async function expectAllCounted({ room }: Venue, milliseconds?: number): Promise<void> {
  await room.allKept(milliseconds);
  await until('the host sees all', () => room.host.view.n === crowd);
  expect(room.host.view.counts).toEqual(acknowledged(room.phones, 3));
}
const links = ({ room }: Venue): readonly string[] => [...new Set(room.phones.map(({ view }) => view.link))];

/* The network is at its worst while people vote. A vote must be stored within 6 s wherever anything gets through. */
describe('votes get through', { timeout: 40_000 }, () => {
  it('where open lines die without a word', () =>
    inVenue(async (venue) => {
      const { proxy, room } = venue;
      await voting(venue);
      proxy.fault = 'old-lines-die';
      voteWithin(room.phones, 200);
      await expectAllCounted(venue, 6000);
      expect(['slow', 'live']).toEqual(expect.arrayContaining([...links(venue)])); // live: over a new line, where a plain request failed too
    }));

  it('where every line is cut', () =>
    inVenue(async (venue) => {
      const { proxy, room } = venue;
      await voting(venue);
      voteWithin(room.phones, 400);
      await pause(200);
      proxy.reset();
      await expectAllCounted(venue, 6000);
    }));

  it('where no WebSocket is let through', () =>
    inVenue(async (venue) => {
      const { proxy, room } = venue;
      proxy.fault = 'refuse-upgrade';
      await voting(venue);
      voteWithin(room.phones, 200);
      await expectAllCounted(venue, 6000);
      expect(links(venue)).toEqual(['slow']);
    }));

  it('where answers are held until they are whole', () =>
    inVenue(async (venue) => {
      const { proxy, room } = venue;
      proxy.fault = 'hold-answers';
      await voting(venue);
      voteWithin(room.phones, 200);
      await expectAllCounted(venue, 6000);
    }));

  it('where everything takes 300 ms more', () =>
    inVenue(async (venue) => {
      const { proxy, room } = venue;
      proxy.fault = 'slow';
      await voting(venue);
      voteWithin(room.phones, 200);
      await expectAllCounted(venue, 3000);
      expect(links(venue)).toEqual(['live']);
    }));

  it('where 2 kilobytes a second do', () =>
    inVenue(async (venue) => {
      const { proxy, room } = venue;
      await voting(venue);
      proxy.fault = 'trickle';
      voteWithin(room.phones, 200);
      await expectAllCounted(venue, 6000);
    }));

  it('after a time in which nothing did', () =>
    inVenue(async (venue) => {
      const { proxy, room } = venue;
      await voting(venue);
      proxy.fault = 'black-hole';
      voteWithin(room.phones, 200);
      await until('the phones say so', () => room.phones.every(({ view }) => view.link === 'lost' || view.link === 'connecting'), 14_000);
      expect(room.host.view.n).toBe(0);
      proxy.fault = 'none';
      await expectAllCounted(venue, 12_000);
    }));
});

describe('a phone', { timeout: 40_000 }, () => {
  it('comes back at once when its page is seen again', () =>
    inVenue(async ({ proxy, room }) => {
      const outside = outsideAt(proxy.base);
      const host = new LiveVotes(room.made, outside);
      await until('it leads', () => host.view.link === 'live');
      await pause(1100);
      proxy.fault = 'old-lines-die';
      const before = performance.now();
      await until('it tries again', () => {
        outside.wake();
        return host.view.link === 'connecting';
      });
      await until('it is back', () => host.view.link === 'live');
      expect(performance.now() - before).toBeLessThan(1500);
      host.dispose();
    }));

  it('and the host may have any clock', () =>
    inVenue(async ({ proxy, room }) => {
      await room.seat(3, proxy.base);
      await room.host.open(askOf('q1', { seconds: 5 }));
      await room.everybodySees('q1');
      onTestFinished(() => void vi.useRealTimers());
      vi.useFakeTimers({ toFake: ['Date'] });
      vi.setSystemTime(Date.now() + 86_400_000);
      room.phones[0]?.vote(0);
      await pause(300);
      vi.setSystemTime(Date.now() - 2 * 86_400_000);
      room.phones[1]?.vote(0);
      room.phones[2]?.vote(0);
      await room.allKept();
      expect(room.host.view.phase).toBe('open');
      const left = (room.phones[0]?.view.closesAt ?? 0) - performance.now();
      expect(left).toBeGreaterThan(2000);
      expect(left).toBeLessThan(5000);
    }));
});

describe('an old host page', { timeout: 40_000 }, () => {
  it('that wakes up after another one took over changes nothing', () =>
    inVenue(async ({ proxy, room }) => {
      await room.seat(2);
      const asleep = new LiveVotes(room.made, outsideAt(proxy.base));
      await until('it leads', () => asleep.view.link === 'live' && asleep.view.step === 0);
      proxy.fault = 'black-hole';
      const late = asleep.advance().catch((error: unknown) => error);
      room.host.takeLead();
      await until('the other one leads', () => room.host.view.leads && room.host.view.link === 'live');
      await room.host.advance();
      proxy.fault = 'none';
      await until('it is told', () => !asleep.view.leads, 15_000);
      expect(room.host.view.step).toBe(1);
      expect(await late).toMatchObject({ why: 'epoch' });
    }));
});
