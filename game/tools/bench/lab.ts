import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { findChromium, howToGetChromium } from '../find-chromium';
import { inkPlugin } from '../ink-plugin';
import { precompressFolder } from '../precompress';
import { type GameServer, startServer } from '../server';

/** A network as the browser is made to feel it. */
export interface Network {
  readonly name: string;
  readonly latency: number; // milliseconds before each answer
  readonly kilobits: number; // per second, down and up
}

export const networks: readonly Network[] = [
  { name: '150 ms, 1.6 Mb/s', latency: 150, kilobits: 1600 },
  { name: '562 ms, 1.44 Mb/s', latency: 562, kilobits: 1440 },
];

export const phone = { width: 390, height: 844, density: 2 };
export const fullHd = { width: 1920, height: 1080, density: 1 };
export const slowdown = 4; // of the processor

/** A page about to be opened, in a browser that has never seen it. */
export interface Visit {
  readonly page: Page;
  readonly devtools: CDPSession;
  readonly close: () => Promise<void>;
}

interface VisitOptions {
  readonly screen?: typeof phone;
  readonly network?: Network;
  readonly slow?: number; // times slower than this machine
  readonly still?: boolean; // asks for reduced motion
}

const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** What all sections share: the game and the yardstick, built once and served alike, and one browser. */
export class Lab {
  private folder: string | undefined;
  private readonly servers = new Map<'game' | 'inky', Promise<GameServer>>();
  private started: Promise<Browser> | undefined;

  /** The address of the built game, or of the page that plays the same text as Ink's own export does. */
  async address(what: 'game' | 'inky'): Promise<string> {
    const serving = this.servers.get(what) ?? this.serve(what);
    this.servers.set(what, serving);
    return (await serving).url;
  }

  browser(): Promise<Browser> {
    const executablePath = findChromium();
    if (!executablePath) throw new Error(howToGetChromium);
    this.started ??= chromium.launch({ executablePath, args: quiet });
    return this.started;
  }

  async visit({ screen = phone, network, slow = 1, still = false }: VisitOptions = {}): Promise<Visit> {
    const { width, height, density } = screen;
    const context: BrowserContext = await (await this.browser()).newContext({
      viewport: { width, height },
      deviceScaleFactor: density,
      locale: 'en-GB',
      reducedMotion: still ? 'reduce' : 'no-preference',
    });
    const page = await context.newPage();
    await page.addInitScript({ content: 'globalThis.__name ??= (it) => it' }); // tsx leaves calls of it in functions that are sent to the page
    const devtools = await context.newCDPSession(page);
    if (network) {
      const throughput = (network.kilobits * 1000) / 8;
      await devtools.send('Network.emulateNetworkConditions', { offline: false, latency: network.latency, downloadThroughput: throughput, uploadThroughput: throughput });
    }
    if (slow > 1) await devtools.send('Emulation.setCPUThrottlingRate', { rate: slow });
    return { page, devtools, close: () => context.close() };
  }

  async close(): Promise<void> {
    await (await this.started)?.close();
    for (const server of this.servers.values()) await (await server).close();
    if (this.folder) await rm(this.folder, { recursive: true, force: true });
  }

  private async serve(what: 'game' | 'inky'): Promise<GameServer> {
    this.folder ??= await mkdtemp(join(tmpdir(), 'sam-bench-'));
    const outDir = join(this.folder, what);
    const common = { logLevel: 'error', configLoader: 'runner', build: { outDir, emptyOutDir: true } } as const;
    if (what === 'game') await build(common);
    else {
      await build({ ...common, configFile: false, root: resolve(import.meta.dirname, 'inky-page'), base: './', plugins: [inkPlugin()] });
      precompressFolder(outDir);
    }
    return startServer({ root: outDir, stories: resolve('stories'), port: 0 });
  }
}
