import type { Compilation } from './compile';
import { adoptJson, type CompiledStory } from './compiled';
import { formatDiagnostic } from './diagnostic';

const patience = 10_000; // milliseconds to compile a story; The Intercept's 1,600 lines take about one second

/**
 * Takes a story from outside: Ink source is compiled in a worker, compiled JSON is taken as it is.
 * Rejects with where, what, why and how to fix when it is refused.
 */
export async function adoptStory(name: string, source: string, startWorker: () => Worker): Promise<CompiledStory> {
  if (/\.json$/i.test(name) || /^\uFEFF?\s*\{\s*"inkVersion"/.test(source)) return adoptJson(source);
  const worker = startWorker();
  try {
    const { story, diagnostics } = await new Promise<Compilation>((resolve, reject) => {
      const timer = setTimeout(
        () =>
          reject(
            new Error(
              `${name}:0  compile\n  what  This story did not compile within ${patience / 1000} seconds.\n  why   A story that cannot be compiled cannot be played.\n  fix   Look for very deeply nested braces { }, or cut the file in two with INCLUDE.`,
            ),
          ),
        patience,
      );
      worker.onmessage = (event: MessageEvent<Compilation>) => {
        clearTimeout(timer);
        resolve(event.data);
      };
      worker.onerror = (event) => {
        clearTimeout(timer);
        reject(new Error(event.message));
      };
      worker.postMessage({ name, source });
    });
    if (!story)
      throw new Error(
        diagnostics
          .filter((d) => d.severity === 'error')
          .slice(0, 5)
          .map(formatDiagnostic)
          .join('\n'),
      );
    return story;
  } finally {
    worker.terminate();
  }
}
