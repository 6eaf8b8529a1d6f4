import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type GameServer, startServer } from '../../game/tools/server';

const root = resolve(import.meta.dirname, '../..');
const sources = ['game', 'stories', 'assets', 'index.html', 'studio.html', 'studio-preview.html', 'host.html', 'ballot.html', 'vite.config.ts', 'package-lock.json'];
const prefix = 'sam-built-game-';
const day = 86_400_000; // milliseconds

/** Names the state of everything a build reads: it changes with every file that is touched. */
function stampOf(paths: readonly string[]): string {
  const stamp = createHash('sha256');
  for (const path of paths) {
    const files = statSync(join(root, path)).isDirectory() ? readdirSync(join(root, path), { recursive: true, encoding: 'utf8' }).map((file) => join(path, file)) : [path];
    for (const file of files.toSorted()) {
      const { size, mtimeMs } = statSync(join(root, file));
      stamp.update(`${file} ${size} ${mtimeMs}\n`);
    }
  }
  return stamp.digest('hex').slice(0, 16);
}

/** Builds into a folder of its own and puts it in place whole, so that nobody ever serves half a build. */
function build(folder: string): void {
  const fresh = mkdtempSync(`${folder}-`);
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const args = [vite, 'build', '--configLoader', 'runner', '--logLevel', 'error', '--emptyOutDir', '--outDir', fresh];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production' } });
  if (status !== 0) throw new Error(`The game does not build:\n${stderr}`);
  if (existsSync(folder)) rmSync(fresh, { recursive: true });
  else renameSync(fresh, folder);
}

/**
 * The game as players get it, served with its headers: the folder that BUILT_GAME names (`npm test` has just
 * built it), else built once for every state of its sources, whatever lies in dist/.
 */
export async function serveGame(): Promise<GameServer> {
  const built = process.env['BUILT_GAME'];
  if (built) return startServer({ root: resolve(root, built), stories: join(root, 'stories'), port: 0 });
  const folder = join(tmpdir(), prefix + stampOf(sources));
  for (const name of readdirSync(tmpdir()).filter((other) => other.startsWith(prefix))) {
    if (Date.now() - statSync(join(tmpdir(), name)).mtimeMs > day) rmSync(join(tmpdir(), name), { recursive: true, force: true });
  }
  if (!existsSync(folder)) build(folder);
  return startServer({ root: folder, stories: join(root, 'stories'), port: 0 });
}
