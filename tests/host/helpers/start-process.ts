import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort } from './redis';

/** A live server in a process of its own, on a port that stays the same. */
export interface LiveProcess {
  readonly port: number;
  readonly base: string;
  kill(): Promise<void>; // -9
  start(): Promise<void>; // again, upon what it had stored
  stop(): Promise<void>;
}

/** Starts one upon SQLite, or upon Redis when an address is given. */
export async function startProcess(redisUrl?: string): Promise<LiveProcess> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'sam-live-'));
  const env = { ...process.env, PORT: String(port), ROOMS: folder, ...(redisUrl ? { REDIS_URL: redisUrl } : {}) };
  let child: ChildProcess;
  const start = (): Promise<void> => {
    child = spawn(process.execPath, ['--import', 'tsx', resolve(import.meta.dirname, 'live-process.ts')], { env, stdio: ['ignore', 'pipe', 'ignore'] });
    return new Promise((ready, failed) => {
      child.stdout?.once('data', () => ready());
      child.once('exit', (code) => failed(new Error(`The live server stopped with ${code}.`)));
    });
  };
  const kill = (): Promise<void> =>
    new Promise((dead) => {
      child.removeAllListeners('exit');
      child.once('exit', () => dead());
      child.kill('SIGKILL');
    });
  await start();
  return {
    port,
    base: `http://127.0.0.1:${port}`,
    kill,
    start,
    stop: async () => {
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
