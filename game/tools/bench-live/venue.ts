import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRoom } from '../../host/live-client';
import { LiveVotes } from '../../host/live-votes';
import type { Ask } from '../../host/protocol';
import { bundleServer } from '../server-bundle';
import { Child } from './child';
import type { CrowdHandlers } from './crowd-process';
import { nodeOutside } from './node-outside';
import type { ServerHandlers } from './server-process';

const bundles = '.cache/bench-live';

/** Bundles the server as `npm run build` does. Once, before the first venue opens. */
export function readyServer(): Promise<void> {
  return bundleServer(['game/tools/bench-live/server-process.ts'], bundles);
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('There is no free port.');
  return address.port;
}

function askOf(poll: string): Ask {
  const words = { fr: 'Que fait Sam maintenant ?', en: 'What does Sam do now?' };
  return { poll, kind: 'choice', question: words, choices: [words, words, words], moves: true, seconds: null };
}

/** A server in a process of its own on a port that stays, with a crowd in another one. */
export class Venue {
  readonly crowd = new Child<CrowdHandlers>('game/tools/bench-live/crowd-process.ts');
  server: Child<ServerHandlers>;
  private readonly folder = mkdtempSync(join(tmpdir(), 'sam-bench-live-'));
  private readonly hosts: LiveVotes[] = [];

  private constructor(
    readonly port: number,
    private readonly env: Readonly<Record<string, string>>,
  ) {
    this.server = this.newServer();
  }

  static async open(env: Readonly<Record<string, string>> = {}): Promise<Venue> {
    const venue = new Venue(await freePort(), env);
    await venue.server.ask('listen', { port: venue.port });
    return venue;
  }

  get base(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** A room in the middle of a vote. */
  async voting(poll: string): Promise<{ readonly word: string; readonly host: LiveVotes }> {
    const made = await createRoom(nodeOutside(this.base));
    const host = new LiveVotes(made, nodeOutside(this.base));
    this.hosts.push(host);
    await host.open(askOf(poll));
    return { word: made.room, host };
  }

  /** Kills the server and starts it again upon what it had stored. Milliseconds until it listened. */
  async restart(): Promise<number> {
    await this.server.kill();
    const began = performance.now();
    this.server = this.newServer();
    await this.server.ask('listen', { port: this.port });
    return performance.now() - began;
  }

  async close(): Promise<void> {
    for (const host of this.hosts) host.dispose();
    await Promise.all([this.crowd.kill(), this.server.kill()]);
    rmSync(this.folder, { recursive: true, force: true });
  }

  private newServer(): Child<ServerHandlers> {
    return new Child<ServerHandlers>(`${bundles}/server-process.js`, { ROOMS: this.folder, SEATS: '10000', ...this.env });
  }
}
