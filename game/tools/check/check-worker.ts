import { checkFile, type CheckLimits, type FileReport } from './check-file';

/** What the parent asks, and what it hears. */
export interface CheckRequest {
  readonly path: string;
  readonly limits: CheckLimits;
}
export type CheckReply = { readonly share: number } | { readonly report: FileReport };

/**
 * Checks stories in a process of its own, one after the other: Ink from outside may hang or eat all
 * memory, and must not take the check of the other stories along.
 */
process.on('message', ({ path, limits }: CheckRequest) => {
  const say = (reply: CheckReply): void => void process.send?.(reply);
  say({ report: checkFile(path, limits, ({ share }) => say({ share })) });
});
