import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LiveVotes } from '../../host/live-votes';
import { must, type Row } from './report';
import { freePort, Venue } from './venue';

const times = 20;
const phones = 500;
const votesWithin = 500;

interface Toll {
  readonly listening: number[]; // ms
  readonly back: number[]; // p99 of each kill, ms
  lost: number; // acknowledged votes that are not there
  extra: number; // votes counted twice
}

async function oneKill(venue: Venue, victim: Venue, bases: readonly string[], poll: string, toll: Toll): Promise<void> {
  const { word, host } = await venue.voting(poll);
  await venue.crowd.ask('sit', { bases, word, count: phones });
  await venue.crowd.ask('voteSitting', { within: votesWithin });
  await new Promise((resolve) => setTimeout(resolve, votesWithin / 2));
  toll.listening.push(await victim.restart());
  const { told, back } = await venue.crowd.ask('settle');
  await counted(host, phones);
  toll.back.push(back.p99);
  for (const [choice, count] of told.entries()) {
    const difference = (host.view.counts[choice] ?? 0) - count;
    toll.lost += Math.max(0, -difference);
    toll.extra += Math.max(0, difference);
  }
  await venue.crowd.ask('leave');
  host.dispose();
}

/** The room's own count, a moment after the last vote was stored. */
async function counted(host: LiveVotes, votes: number): Promise<void> {
  for (let tries = 0; tries < 300 && (host.view.n !== votes || host.view.link !== 'live'); tries++) await new Promise((resolve) => setTimeout(resolve, 20));
  await new Promise((resolve) => setTimeout(resolve, 250));
}

function rowsOf(what: string, toll: Toll, longestBack: number): readonly Row[] {
  const back = Math.max(...toll.back);
  return [
    must(`${what}: phones back, worst p99 of ${times}`, `${(back / 1000).toFixed(2)} s`, '', `≤ ${longestBack / 1000} s`, back <= longestBack),
    must(`${what}: acknowledged votes lost`, String(toll.lost), '', '0', toll.lost === 0),
    must(`${what}: votes counted twice`, String(toll.extra), '', '0', toll.extra === 0),
  ];
}

/** kill -9 of the only server in the middle of a vote, twenty times. */
export async function kills(): Promise<readonly Row[]> {
  const venue = await Venue.open();
  const toll: Toll = { listening: [], back: [], lost: 0, extra: 0 };
  try {
    for (let at = 0; at < times; at++) await oneKill(venue, venue, [venue.base], `kill-${at}`, toll);
  } finally {
    await venue.close();
  }
  const listening = Math.max(...toll.listening);
  return [must(`kill -9: listening again, worst of ${times}`, `${(listening / 1000).toFixed(2)} s`, '', '≤ 1 s', listening <= 1000), ...rowsOf('kill -9', toll, 2500)];
}

/** kill -9 of one of two processes over Redis, twenty times. */
export async function overRedis(): Promise<readonly Row[]> {
  if (spawnSync('redis-server', ['--version']).status !== 0) {
    console.log('There is no redis-server here: kills of one of two processes are left out.');
    return [];
  }
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'sam-bench-redis-'));
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', '', '--appendonly', 'yes', '--appendfsync', 'always'];
  const redis: ChildProcess = spawn('redis-server', args, { stdio: 'ignore' });
  const env = { REDIS_URL: `redis://127.0.0.1:${port}` };
  const [mine, other] = [await Venue.open(env), await Venue.open(env)];
  const toll: Toll = { listening: [], back: [], lost: 0, extra: 0 };
  try {
    for (let at = 0; at < times; at++) await oneKill(mine, other, [mine.base, other.base], `kill-${at}`, toll);
  } finally {
    await Promise.all([mine.close(), other.close()]);
    redis.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
  return rowsOf('kill -9 of one of two', toll, 2000);
}
