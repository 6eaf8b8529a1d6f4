import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { openLiveServer } from '../../game/host/server/open-live-server';
import { inkPlugin } from '../../game/tools/ink-plugin';
import { type GameServer, startServer } from '../../game/tools/server';

/** The pages of a live room, built as they are shipped, and a server that can go down and come back. */
export interface LivePages {
  readonly url: string; // ends with a slash; the same after a restart
  stop(): Promise<void>;
  start(): Promise<void>;
  close(): Promise<void>;
}

const root = resolve(import.meta.dirname, '../..');

export async function buildLivePages(folder: string): Promise<void> {
  await build({
    configFile: false,
    root,
    base: './',
    logLevel: 'error',
    plugins: [inkPlugin()],
    build: {
      outDir: folder,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      target: 'es2022',
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 2500,
      rolldownOptions: { input: ['host.html', 'ballot.html'].map((page) => resolve(root, page)) },
    },
  });
}

/** `withServer`: live rooms are to be had; without, only pages are served, as on a static site. */
export async function serveLivePages({ withServer }: { readonly withServer: boolean }): Promise<LivePages> {
  const folder = await mkdtemp(join(tmpdir(), 'live-pages-'));
  await buildLivePages(join(folder, 'site'));
  let port = 0;
  let server: GameServer | undefined;
  const start = async (): Promise<void> => {
    server = await startServer({
      root: join(folder, 'site'),
      stories: join(root, 'stories'),
      port,
      ...(withServer && { live: (taken: number) => openLiveServer(taken, { ROOMS: join(folder, 'rooms') }, (sentence) => console.error(sentence)) }),
    });
    port = Number(new URL(server.url).port);
  };
  const stop = async (): Promise<void> => {
    await server?.close();
    server = undefined;
  };
  await start();
  return {
    url: `http://localhost:${port}/`,
    start,
    stop,
    async close() {
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
