import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { compileInk } from '../story/compile';
import type { CompiledStory } from '../story/compiled';
import { formatDiagnostic } from '../story/diagnostic';

/** Compiles one Ink file with its INCLUDEs. @throws Error with file, line, what, why and fix. */
export function compileFile(path: string): CompiledStory {
  const file = relative(process.cwd(), path);
  const { story, diagnostics } = compileInk(readFileSync(path, 'utf8'), file, (name) => readFileSync(resolve(dirname(path), name), 'utf8'));
  if (!story)
    throw new Error(
      `\n${diagnostics
        .filter((d) => d.severity === 'error')
        .map(formatDiagnostic)
        .join('\n')}`,
    );
  return story;
}

/**
 * Lets modules import `.ink` files as compiled stories, and sends an edited story to the running
 * game, which plays on from the same place instead of reloading.
 */
export function inkPlugin(): Plugin {
  return {
    name: 'ink',
    load(id) {
      const path = id.split('?')[0] ?? id;
      if (!path.endsWith('.ink')) return null;
      this.addWatchFile(path);
      return { code: `export default ${JSON.stringify(compileFile(path))};`, moduleType: 'js' };
    },
    hotUpdate({ file, server, modules }) {
      if (!file.endsWith('.ink')) return undefined;
      try {
        server.ws.send('ink:edited', { file: relative(process.cwd(), file), story: compileFile(file) });
      } catch (error) {
        server.ws.send({ type: 'error', err: { message: error instanceof Error ? error.message : String(error), stack: '' } });
      }
      for (const module of modules) server.environments.client.moduleGraph.invalidateModule(module);
      return [];
    },
  };
}
