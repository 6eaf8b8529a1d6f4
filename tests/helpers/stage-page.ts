import { createServer, type Server } from 'node:http';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import sirv from 'sirv';
import { build } from 'vite';
import { phaserFromSource } from '../../game/tools/phaser-source';
import { securityHeaders } from '../../game/tools/security-headers';

/** A page with nothing on it but a host for a stage, built and served as players get it. */
export interface StagePages {
  /** Opens it in a browser of its own. `flags` choose what is behind WebGL. */
  open(options?: { readonly flags?: readonly string[]; readonly width?: number; readonly height?: number; readonly density?: number }): Promise<OpenPage>;
  close(): Promise<void>;
}

export interface OpenPage {
  readonly page: Page;
  /** Errors, warnings and broken rules of the security policy, as the console told them. */
  readonly complaints: readonly string[];
}

/** WebGL drawn by the processor: the only kind a build machine has. */
export const softwareWebgl = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'];
/** No WebGL at all. */
export const noWebgl = ['--disable-3d-apis', '--disable-gpu'];

const quiet = ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** `room` names the folder of tests whose page it is. */
export async function buildStagePages(room: 'scenes' | 'stage' = 'scenes'): Promise<StagePages> {
  const folder = await mkdtemp(join(tmpdir(), 'stage-page-'));
  await build({
    configFile: false,
    logLevel: 'error',
    root: resolve(import.meta.dirname, `../${room}/page`),
    base: './',
    plugins: [phaserFromSource()],
    build: { outDir: folder, emptyOutDir: true, assetsInlineLimit: 0, target: 'es2022', modulePreload: { polyfill: false } },
  });
  const server = await serve(folder);
  const browsers: Browser[] = [];
  return {
    async open({ flags = noWebgl, width = 1280, height = 720, density = 1 } = {}) {
      const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: [...quiet, ...flags] });
      browsers.push(browser);
      const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: density });
      const complaints: string[] = [];
      page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(String(error)));
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      await page.waitForFunction(() => 'doors' in window);
      return { page, complaints };
    },
    async close() {
      await Promise.all(browsers.map((browser) => browser.close()));
      server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function serve(folder: string): Promise<Server> {
  const files = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    files(request, response);
  });
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done(server)));
}
