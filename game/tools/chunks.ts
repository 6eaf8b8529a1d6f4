import { resolve } from 'node:path';
import type { Rolldown } from 'vite';

/** Everything that `entries` need before they can run, by way of static imports. */
function needsOf(entries: readonly string[], modules: Rolldown.ChunkingContext): ReadonlySet<string> {
  const needs = new Set(entries.map((entry) => resolve(entry)));
  for (const id of needs) for (const next of modules.getModuleInfo(id)?.importedIds ?? []) needs.add(next);
  return needs;
}

/** What `entries` need; with `others`, only what those need as well. */
function together(name: string, priority: number, entries: readonly string[], others = entries): Rolldown.CodeSplittingGroup {
  let needs: readonly ReadonlySet<string>[] | undefined;
  return {
    debugName: name,
    priority,
    name: (id, modules) => {
      needs ??= [needsOf(entries, modules), needsOf(others, modules)];
      return needs.every((set) => set.has(id)) ? name : null;
    },
  };
}

const page = ['game/main.tsx'];
const session = ['game/session/session.ts', 'game/session/save-store.ts', 'game/session/warm-up.ts', 'game/story/adopt.ts', 'game/story/trail.ts'];
const workers = ['game/session/grade-worker.ts', 'game/story/compile-worker.ts'];

/**
 * What travels in one file. Left to itself the bundler cuts code wherever two panels share a piece,
 * and gives every drawing a file of its own: each costs a request, and what is alike in them (a hat,
 * a sentence about a note) is no longer compressed. The whole cast in one file weighs 24 kB, the
 * dozen people of one episode in their own files 31.
 */
export const chunks: readonly Rolldown.CodeSplittingGroup[] = [
  // A worker takes the session's file from the page's cache. It must not take the page's own along: that would start the game in it.
  together('common', 5, page, [...session, ...workers]),
  together('first', 4, page),
  together('session', 3, session),
  together('stage', 2, ['game/stage/svg-stage.ts', 'game/stage/faces.ts']),
  { name: 'cast', priority: 1, test: /[\\/]assets[\\/]art[\\/](people|poses|props|palettes|expressions)/ },
  { name: 'panels', priority: 1, test: /[\\/]game[\\/](ui[\\/](forms|result)|words)[\\/]/ },
];
