import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface LockFile {
  readonly packages: Readonly<
    Record<string, { readonly version?: string; readonly integrity?: string; readonly resolved?: string; readonly optionalDependencies?: Readonly<Record<string, string>> }>
  >;
}

/* `npm ci` refuses a lock file that knows this machine's packages only, and then nobody can start. */
describe('the lock file', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as LockFile;
  const entries = Object.entries(packages).filter(([path]) => path !== '');

  it('names version and checksum of every package', () => {
    expect(entries.filter(([, entry]) => !entry.version || !entry.integrity).map(([path]) => path)).toEqual([]);
  });

  it('holds the builds for every platform, not only for the one it was written on', () => {
    const missing = entries.flatMap(([path, entry]) =>
      Object.keys(entry.optionalDependencies ?? {}).filter((name) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`]),
    );
    expect(missing).toEqual([]);
  });

  it('ties nobody to one registry', () => {
    expect(entries.filter(([, entry]) => entry.resolved).map(([path]) => path)).toEqual([]);
  });
});
