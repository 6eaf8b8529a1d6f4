import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { bundleServer } from '../../../game/tools/server-bundle';
import { freePort } from './redis';

/** A live server in a process of its own, on a port that stays the same. */
export interface LiveProcess {
  readonly port: number;
  readonly base: string;
  kill(): Promise<void>; // -9
  start(): Promise<void>; // again, upon what it had stored
  stop(): Promise<void>;
}

const bundle = '.cache/killed-server';
let bundled: Promise<void> | undefined;

/** Starts the very program that `npm start` starts, upon SQLite, or upon Redis when an address is given. */
export async function startProcess(redisUrl?: string): Promise<LiveProcess> {
  await (bundled ??= bundleServer(['game/tools/serve.ts'], bundle));
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'sam-live-'));
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'dist/index.html'), ''); // there is a game to serve
  const env = { ...process.env, PORT: String(port), ROOMS: folder, ...(redisUrl ? { REDIS_URL: redisUrl } : {}) };
  let child: ChildProcess;
  const start = (): Promise<void> => {
    child = spawn(process.execPath, [resolve(bundle, 'serve.js')], { cwd: folder, env, stdio: ['ignore', 'pipe', 'ignore'] });
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
