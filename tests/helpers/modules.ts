import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseSync } from 'vite';

/** One arrow from a file to another of ours. */
export interface Arrow {
  readonly to: string; // from the repository's root, with its ending
  readonly type: boolean; // nothing of it is left at run time
  readonly lazy: boolean; // import() instead of import
}

export interface ModuleFile {
  readonly path: string; // from the repository's root
  readonly code: string; // without comments
  readonly arrows: readonly Arrow[];
}

const root = resolve(import.meta.dirname, '../..');

function resolveArrow(from: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined; // a package
  const base = resolve(root, dirname(from), specifier.split('?')[0] ?? specifier);
  const file = [base, `${base}.ts`, `${base}.tsx`, `${base}.d.ts`, join(base, 'index.ts')].find((path) => /\.\w+$/.test(path) && existsSync(path));
  return relative(root, file ?? base).replaceAll('\\', '/');
}

function withoutComments(code: string, comments: readonly { readonly start: number; readonly end: number }[]): string {
  return comments.reduce((left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end), code);
}

function readModule(path: string): ModuleFile {
  const source = readFileSync(join(root, path), 'utf8');
  const { module, comments, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path} cannot be read: ${errors[0]?.message}`);
  const found: { specifier: string; type: boolean; lazy: boolean }[] = [
    ...module.staticImports.map((i) => ({
      specifier: i.moduleRequest.value,
      type: i.entries.length > 0 && i.entries.every((entry) => entry.isType),
      lazy: false,
    })),
    ...module.staticExports.flatMap((e) => e.entries.flatMap((entry) => (entry.moduleRequest ? [{ specifier: entry.moduleRequest.value, type: entry.isType, lazy: false }] : []))),
    ...module.dynamicImports.map((i) => ({ specifier: source.slice(i.moduleRequest.start + 1, i.moduleRequest.end - 1), type: false, lazy: true })),
  ];
  const arrows = found.flatMap(({ specifier, type, lazy }) => {
    const to = resolveArrow(path, specifier);
    return to ? [{ to, type, lazy }] : [];
  });
  return { path, code: withoutComments(source, comments), arrows };
}

/** Every TypeScript file under a folder, with the arrows that leave it. */
export function readModules(folder: string): readonly ModuleFile[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readModule(`${folder}/${name.replaceAll('\\', '/')}`))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** A walk along arrows that comes back to where it began, or undefined when there is none. */
export function findCircle(modules: readonly ModuleFile[]): readonly string[] | undefined {
  const byPath = new Map(modules.map((m) => [m.path, m]));
  const done = new Set<string>();
  const walk = (path: string, way: readonly string[]): readonly string[] | undefined => {
    if (way.includes(path)) return [...way.slice(way.indexOf(path)), path];
    if (done.has(path)) return undefined;
    for (const arrow of byPath.get(path)?.arrows ?? []) {
      const circle = walk(arrow.to, [...way, path]);
      if (circle) return circle;
    }
    done.add(path);
    return undefined;
  };
  for (const { path } of modules) {
    const circle = walk(path, []);
    if (circle) return circle;
  }
  return undefined;
}
