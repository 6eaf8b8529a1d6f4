import { checkFile } from './check-file';
import type { ExploreOptions } from './explore';

/**
 * Checks one story in a process of its own: Ink from outside may hang or eat all memory, and must not
 * take the check of the other stories along.
 */
process.on('message', ({ path, options }: { readonly path: string; readonly options: ExploreOptions }) => {
  let told = performance.now();
  const onRide = (done: number): void => {
    if (performance.now() - told < 500) return;
    told = performance.now();
    process.send?.({ done });
  };
  process.send?.({ report: checkFile(path, { ...options, onRide }) }, () => process.exit(0));
});
