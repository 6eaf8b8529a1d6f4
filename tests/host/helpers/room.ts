import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createRoom, Seat } from '../../../game/host/live-client';
import { LiveVotes } from '../../../game/host/live-votes';
import type { NewRoom } from '../../../game/host/protocol';
import { randomName } from '../../../game/host/random-name';
import { type LiveOptions, LiveServer } from '../../../game/host/server/live-server';
import { MemoryStore } from '../../../game/host/store/memory-store';
import { outsideAt, until } from './outside';

export interface TestServer {
  readonly base: string; // http, without a slash at the end
  readonly live: LiveServer;
  close(): Promise<void>;
}

/** A live server in this process, in memory unless told otherwise; on any free port unless it comes back to one. */
export async function startLive(options: Partial<LiveOptions> = {}, port = 0): Promise<TestServer> {
  const now = (): number => performance.timeOrigin + performance.now();
  const live = new LiveServer({ store: new MemoryStore(now), now, addresses: () => [], ...options });
  const server = createServer((request, response) => live.handle(request, response));
  server.on('upgrade', (request, stream, head) => live.upgrade(request, stream, head));
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    live,
    close: async () => {
      await live.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A room with its host and as many phones as wanted, all at `base` unless the phones go another way. */
export class TestRoom {
  readonly phones: Seat[] = [];

  private constructor(
    readonly base: string,
    readonly made: NewRoom,
    readonly host: LiveVotes,
  ) {}

  static async at(base: string, phones = 0): Promise<TestRoom> {
    const made = await createRoom(outsideAt(base));
    const room = new TestRoom(base, made, new LiveVotes(made, outsideAt(base)));
    await until('the host leads', () => room.host.view.link === 'live');
    await room.seat(phones);
    return room;
  }

  /** Lets more phones in and waits until each knows the room. */
  async seat(count: number, base = this.base): Promise<readonly Seat[]> {
    const more = Array.from({ length: count }, () => this.phone(base));
    await until('all phones are in', () => more.every(({ view }) => view.snap !== undefined), 12_000);
    return more;
  }

  phone(base = this.base, seat = randomName(16)): Seat {
    const phone = new Seat({ room: this.made.room, seat, outside: outsideAt(base) });
    this.phones.push(phone);
    return phone;
  }

  async everybodySees(poll: string): Promise<void> {
    await until(`all phones see ${poll}`, () => this.phones.every(({ view }) => view.snap?.poll === poll && view.ask?.poll === poll), 12_000);
  }

  /** Until each vote is stored, or found too late. */
  async allKept(milliseconds?: number): Promise<void> {
    await until('all votes are kept', () => this.phones.every(({ view }) => view.said?.kept === true), milliseconds);
  }

  leave(): void {
    this.host.dispose();
    for (const phone of this.phones) phone.dispose();
  }
}
