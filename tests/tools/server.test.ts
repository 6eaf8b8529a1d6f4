import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { precompressFolder } from '../../game/tools/precompress';
import { contentSecurityPolicy } from '../../game/tools/security-headers';
import { type GameServer, startServer } from '../../game/tools/server';

let home: string;
let server: GameServer;
const page = `<!doctype html><title>Sam</title>${'<p>trail</p>'.repeat(50)}`;

/** Asks for an address as it is written: fetch() would tidy `..` away before the server sees it. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: Buffer }> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(server.url);
    request({ port, path, headers, method }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) }));
    })
      .on('error', reject)
      .end();
  });
}

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'sam-server-'));
  for (const folder of ['dist/assets', 'stories/02-note', 'stories-secret']) mkdirSync(join(home, folder), { recursive: true });
  writeFileSync(join(home, 'dist/index.html'), page);
  writeFileSync(join(home, 'dist/ballot.html'), '<title>Your vote</title>');
  writeFileSync(join(home, 'dist/the-note.html'), '<title>The note</title>');
  writeFileSync(join(home, 'dist/assets/main-Ab3dEf9h.js'), 'export const trail = 10;'.repeat(20));
  writeFileSync(join(home, 'stories/02-note/fr.ink'), 'Bonjour.');
  writeFileSync(join(home, 'stories/.hidden.ink'), 'secret');
  writeFileSync(join(home, 'stories/notes.txt'), 'secret');
  writeFileSync(join(home, 'stories-secret/plan.ink'), 'secret');
  writeFileSync(join(home, 'outside.ink'), 'secret');
  symlinkSync(join(home, 'outside.ink'), join(home, 'stories/link.ink'));
  precompressFolder(join(home, 'dist'));
  server = await startServer({ root: join(home, 'dist'), stories: join(home, 'stories'), port: 0 });
});
afterAll(async () => {
  await server.close();
  rmSync(home, { recursive: true });
});

describe('the server', () => {
  it('sends the page with its policy', async () => {
    const { status, headers, body } = await ask('/');
    expect(status).toBe(200);
    expect(body.toString()).toBe(page);
    expect(headers['content-security-policy']).toBe(`${contentSecurityPolicy}; frame-ancestors 'self'`);
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it('sends the ballot to whoever types its short address', async () => {
    for (const path of ['/b', '/b/', '/b?room=BCDFGH']) expect((await ask(path)).body.toString()).toContain('Your vote');
    expect((await ask('/bb')).status).toBe(404);
  });

  it('sends an episode that has a page of its own to whoever names it', async () => {
    for (const path of ['/?episode=the-note', '/?lang=en&episode=the-note&stage=svg']) expect((await ask(path)).body.toString()).toContain('The note');
    for (const path of ['/?episode=later', '/?episode=../outside', '/?chosen-episode=the-note']) expect((await ask(path)).body.toString()).toBe(page);
  });

  it('sends what was compressed at build to whoever takes it', async () => {
    const { headers, body } = await ask('/', { 'accept-encoding': 'gzip, br' });
    expect(headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(body).toString()).toBe(page);
  });

  it('lets files that are named after their content be kept, and the page be asked for again', async () => {
    expect((await ask('/assets/main-Ab3dEf9h.js')).headers['cache-control']).toContain('immutable');
    expect((await ask('/')).headers['cache-control']).toBe('no-cache');
  });

  it('serves stories of the writers’ folder, and those put beside the page while it runs', async () => {
    expect((await ask('/stories/02-note/fr.ink')).body.toString()).toBe('Bonjour.');
    writeFileSync(join(home, 'dist/late.ink'), 'Late.');
    expect(await ask('/late.ink')).toMatchObject({ status: 200, headers: { 'content-type': 'text/plain;charset=utf-8' } });
  });

  it.each([
    '/stories/../outside.ink',
    '/stories/..%2foutside.ink',
    '/stories/%2e%2e/outside.ink',
    '/stories/..%5coutside.ink',
    '/stories/../stories-secret/plan.ink',
    '/stories/link.ink',
    '/stories/.hidden.ink',
    '/stories/notes.txt',
    '/stories/%00.ink',
    '/stories/%',
    '/../outside.ink',
    '/..%2foutside.ink',
    '//outside.ink',
    '/%E0%A4%A.ink',
    '/none.html',
  ])('sends nothing for %s', async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(404);
    expect(body.toString()).not.toContain('secret');
  });

  it('takes no orders, only questions', async () => {
    expect((await ask('/', {}, 'POST')).status).toBe(405);
    expect((await ask('/', {}, 'HEAD')).status).toBe(200);
  });

  it('says when a port is taken', async () => {
    const { port } = new URL(server.url);
    await expect(startServer({ root: join(home, 'dist'), stories: home, port: Number(port) })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
