import { createReadStream, existsSync } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, sep } from 'node:path';
import sirv from 'sirv';
import type { LiveServer } from '../host/server/live-server';
import { securityHeaders } from './security-headers';

export interface ServerOptions {
  readonly root: string; // the built game
  readonly stories: string; // a writer's folder, read-only under /stories/
  readonly port: number; // 0: any free one
  readonly live?: (port: number) => LiveServer; // the live rooms, once the port is known; none without it
}

export interface GameServer {
  readonly url: string; // ends with a slash
  close(): Promise<void>;
}

const keepAliveMs = 65_000; // a phone on plain requests asks every second; Node's own 5 s cut into them
const backlog = 4096; // a hall joins at once

const storyTypes: Readonly<Record<string, string>> = { '.ink': 'text/plain;charset=utf-8', '.json': 'application/json' };

/**
 * The story file that an address means, or undefined. Links are followed before the look whether it
 * lies within the folder, so that nothing outside is ever served.
 */
export async function findStory(folder: string, address: string): Promise<string | undefined> {
  try {
    const name = decodeURIComponent(address).replace(/^\/+/, '');
    if (!(extname(name) in storyTypes) || name.includes('\0') || /(^|[\\/])\./.test(name)) return undefined;
    const [home, file] = await Promise.all([realpath(folder), realpath(join(folder, name))]);
    return file.startsWith(home + sep) && (await stat(file)).isFile() ? file : undefined;
  } catch {
    return undefined; // no such file, or an address that is none
  }
}

async function sendStory(folder: string, address: string, response: ServerResponse): Promise<void> {
  const file = await findStory(folder, address);
  if (!file) {
    response.writeHead(404, { 'Content-Type': 'text/plain;charset=utf-8' }).end('There is nothing here.');
    return;
  }
  response.writeHead(200, { 'Content-Type': storyTypes[extname(file)] ?? 'text/plain', 'Cache-Control': 'no-store' });
  createReadStream(file).pipe(response);
}

/**
 * An episode named in the address has a page of its own, which opens on its first words; and `/b` is
 * the ballot's address as people type it.
 */
function ownPage(root: string, url: string): string {
  if (/^\/b\/?(?:[?#]|$)/.test(url)) return url.replace(/^\/b\/?/, '/ballot.html');
  const episode = /^\/\?(?:.*&)?episode=([a-z0-9-]+)/.exec(url)?.[1];
  return episode !== undefined && existsSync(join(root, `${episode}.html`)) ? url.replace('/', `/${episode}.html`) : url;
}

/** Serves the built game with its security headers and its brotli files. Rejects when the port is taken. */
export async function startServer({ root, stories, port, live }: ServerOptions): Promise<GameServer> {
  const pathOf = (request: IncomingMessage): string => (request.url ?? '/').split(/[?#]/)[0] ?? '/';
  const game = sirv(root, {
    etag: true,
    brotli: true,
    setHeaders(response, path) {
      // Vite names these files after their content, so they never change.
      response.setHeader('Cache-Control', /^\/assets\/.+-[\w-]{8}\.\w+$/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
    // A story may be put beside the page while the server runs; the rest was listed at the start.
    onNoMatch: (request, response) => void sendStory(root, pathOf(request), response),
  });
  let rooms: LiveServer | undefined;
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    const path = pathOf(request);
    if (rooms && (path === '/live' || path.startsWith('/live/'))) return rooms.handle(request, response);
    if (request.method !== 'GET' && request.method !== 'HEAD') response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    else if (path.startsWith('/stories/')) void sendStory(stories, path.slice('/stories/'.length), response);
    else {
      request.url = ownPage(root, request.url ?? '/');
      game(request, response);
    }
  });
  server.keepAliveTimeout = keepAliveMs;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, backlog }, resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  rooms = live?.(taken);
  server.on('upgrade', (request, stream, head) => (rooms ? rooms.upgrade(request, stream, head) : stream.destroy()));
  return {
    url: `http://localhost:${taken}/`,
    close: () =>
      new Promise((resolve) => {
        const saved = rooms?.close();
        server.close(() => void Promise.resolve(saved).then(() => resolve()));
        server.closeAllConnections();
      }),
  };
}
