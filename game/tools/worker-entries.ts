import type { Plugin } from 'vite';

/**
 * Builds a worker (`…?worker&url`) as one more entry of the page's own build. Left to itself Vite
 * builds each worker apart, with everything it needs once more: a player would fetch the story
 * engine and the judges twice. This way the worker asks for the files that the page already has.
 */
export function workerEntries(): Plugin {
  return {
    name: 'worker-entries',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      const [path = '', query] = id.split('?');
      if (query !== 'worker&url') return null;
      const entry = this.emitFile({ type: 'chunk', id: path });
      return { code: `export default import.meta.ROLLDOWN_FILE_URL_${entry};`, moduleType: 'js' };
    },
  };
}
