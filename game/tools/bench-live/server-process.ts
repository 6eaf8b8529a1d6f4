import { createServer, type IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { openLiveServer } from '../../host/server/open-live-server';
import { BareRoom } from './bare-room';
import { answerParent } from './child';

/** The server that is measured: the live one as `npm start` opens it, or the bare one when BARE is set. */
const server = createServer();
server.keepAliveTimeout = 65_000;

async function listen({ port }: { port: number }): Promise<null> {
  if (process.env.BARE) {
    const bare = new BareRoom();
    server.on('upgrade', (request: IncomingMessage, stream: Duplex, head: Buffer) => bare.upgrade(request, stream, head));
  } else {
    const live = openLiveServer(port, process.env, (sentence) => console.error(sentence));
    server.on('request', (request, response) => live.handle(request, response));
    server.on('upgrade', (request: IncomingMessage, stream: Duplex, head: Buffer) => live.upgrade(request, stream, head));
  }
  await new Promise<void>((resolve) => server.listen({ port, host: '127.0.0.1', backlog: 4096 }, resolve));
  return null;
}

/** What this process has used: processor in ms, memory in bytes after a clean-up. */
function usage(): { cpu: number; rss: number; heap: number } {
  const { user, system } = process.cpuUsage(); // before the clean-up, which is no part of the work
  global.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  return { cpu: (user + system) / 1000, rss, heap: heapUsed };
}

const handlers = { listen, usage };
export type ServerHandlers = typeof handlers;
answerParent(handlers);
