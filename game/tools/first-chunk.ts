import type { Rolldown } from 'vite';

/** Everything that `entry` needs before it can run, by way of static imports. */
function needsOf(entry: string, modules: Rolldown.ChunkingContext): ReadonlySet<string> {
  const needs = new Set([entry]);
  for (const id of needs) for (const next of modules.getModuleInfo(id)?.importedIds ?? []) needs.add(next);
  return needs;
}

/**
 * Puts all that the game's first moment needs into one file: left to itself the bundler cuts it into
 * a dozen, for the sake of other pages and later panels that share a piece of it, and each costs a
 * request that the first words would wait for.
 */
export function firstChunk(entry: string): Rolldown.CodeSplittingGroup {
  let needs: ReadonlySet<string> | undefined;
  return {
    debugName: 'first',
    name: (id, modules) => {
      needs ??= needsOf(entry, modules);
      return needs.has(id) ? 'first' : null;
    },
  };
}
