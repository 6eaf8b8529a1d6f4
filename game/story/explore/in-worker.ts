import type { Lang } from '../../outcome/drafts';
import type { CompiledStory } from '../compiled';
import type { ExploreOptions, Progress } from './explore';
import type { ExplorationReport } from './report';

/** What the worker is asked. */
export type ExploreRequest = Omit<ExploreOptions, 'referee' | 'onProgress'> & { readonly story: CompiledStory; readonly lang: Lang };

/** What it answers: how far it is, some times a second, and at last the report. */
export type ExploreReply = { readonly progress: Progress } | { readonly report: ExplorationReport };

export interface Exploration {
  readonly report: Promise<ExplorationReport>; // rejects when it was cancelled, or when the worker broke down or kept silent
  cancel(): void;
}

const grace = 10; // seconds beyond those granted: a beat that eats time is not interrupted in the middle

/** Explores a story in a worker that `startWorker` gives (session/explore-worker), without holding up the page. */
export function exploreInWorker(startWorker: () => Worker, request: ExploreRequest, onProgress: (progress: Progress) => void): Exploration {
  const worker = startWorker();
  let cancel = (): void => undefined;
  const report = new Promise<ExplorationReport>((resolve, reject) => {
    const end = (finish: () => void): void => {
      clearTimeout(timer);
      worker.terminate();
      finish();
    };
    const fail = (message: string): void => end(() => reject(new Error(message)));
    const timer = setTimeout(() => fail(`This story was not explored within ${request.seconds + grace} seconds.`), (request.seconds + grace) * 1000);
    cancel = () => fail('The exploration was cancelled.');
    worker.onmessage = ({ data }: MessageEvent<ExploreReply>) => {
      if ('report' in data) end(() => resolve(data.report));
      else onProgress(data.progress);
    };
    worker.onerror = (event) => fail(event.message);
    worker.postMessage(request);
  });
  return { report, cancel: () => cancel() };
}
