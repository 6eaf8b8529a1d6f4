import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { LiveServer } from '../host/server/live-server';
import { openLiveServer } from '../host/server/open-live-server';
import { type GameServer, startServer } from './server';

/**
 * `npm start`: serves the built game until Ctrl-C. PORT names the port (4173 or the next free one
 * without it), STORIES a folder whose stories are found under /stories/ (the game's own without it).
 * It is the server of the live rooms too; `docs/hosting.md` has the settings of those.
 */
const firstPort = 4173;
const portsToTry = 20;
const root = resolve('dist');
const stories = resolve(process.env.STORIES ?? 'stories');
const live = (port: number): LiveServer => openLiveServer(port, process.env, (sentence) => console.error(sentence));

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

async function start(): Promise<GameServer> {
  if (process.env.PORT) return startServer({ root, stories, live, port: Number(process.env.PORT) });
  for (let port = firstPort; port < firstPort + portsToTry; port++) {
    try {
      return await startServer({ root, stories, live, port });
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
  }
  return startServer({ root, stories, live, port: 0 });
}

if (!existsSync(resolve(root, 'index.html'))) {
  console.error('There is no built game in dist/ yet. Run: npm start');
  process.exit(1);
}

try {
  const server = await start();
  console.log(`\n  Sam the Smart Social Cowboy is at ${server.url}\n  Ctrl-C closes it.\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.close().then(() => process.exit(0)));
} catch (error) {
  console.error(isTaken(error) ? `Port ${process.env.PORT} is taken. Choose another one: PORT=8080 npm start` : error);
  process.exit(1);
}
