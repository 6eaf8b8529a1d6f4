import { networkInterfaces } from 'node:os';
import { join, resolve } from 'node:path';
import { RedisStore } from '../store/redis-store';
import { SqliteStore } from '../store/sqlite-store';
import { LiveServer } from './live-server';

/**
 * The live server as the environment wants it. REDIS_URL: rooms are in Redis, shared by all processes
 * that name it; otherwise in a file of this port's own under ROOMS (`.rooms` without it). PUBLIC_URL: the
 * address phones find it at. SEATS: people per room, 5,000 without it. ORIGINS: pages elsewhere that may connect.
 */
export function openLiveServer(port: number, env: NodeJS.ProcessEnv, complain: (sentence: string) => void): LiveServer {
  const now = steadyClock();
  const { REDIS_URL, ROOMS = '.rooms', PUBLIC_URL, SEATS, ORIGINS } = env;
  const store = REDIS_URL ? new RedisStore(REDIS_URL, complain) : new SqliteStore(join(resolve(ROOMS), `${port}.db`), now, complain);
  return new LiveServer({
    store,
    now,
    addresses: () => (PUBLIC_URL ? [PUBLIC_URL.replace(/\/$/, '')] : localAddresses(port)),
    ...(SEATS ? { seatsPerRoom: Number(SEATS) } : {}),
    ...(ORIGINS ? { origins: ORIGINS.split(',') } : {}),
  });
}

/** The time of day in ms as it was at the start, and counted on from there: setting the clock moves no deadline. */
function steadyClock(): () => number {
  const began = Date.now() - performance.now();
  return () => began + performance.now();
}

/** This machine's addresses in its networks; a phone in the same one reaches it there. */
function localAddresses(port: number): readonly string[] {
  const all = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
  return all.filter(({ family, internal }) => family === 'IPv4' && !internal).map(({ address }) => `http://${address}:${port}`);
}
