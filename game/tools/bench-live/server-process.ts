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

/** What this process holds after a clean-up, in bytes. */
async function memory(): Promise<{ rss: number; heap: number }> {
  global.gc?.();
  await new Promise((resolve) => setTimeout(resolve, 500)); // sweeping goes on beside it, and is no part of what is measured next
  const { rss, heapUsed } = process.memoryUsage();
  return { rss, heap: heapUsed };
}

/** The processor's time that it has used, in ms. */
function processor(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const handlers = { listen, memory, processor };
export type ServerHandlers = typeof handlers;
answerParent(handlers);
