import type { FinishedRide } from './grade-log';
import type { GradedDecision } from './state';

/** Asks a worker for a ride's grades and lets it go. Rejects when it breaks, or has no memory left. */
export async function askGrades(ride: FinishedRide, startWorker: () => Worker): Promise<readonly GradedDecision[]> {
  const worker = startWorker();
  try {
    return await new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<readonly GradedDecision[]>) => resolve(data);
      worker.onerror = (event) => reject(new Error(event.message));
      worker.postMessage(ride);
    });
  } finally {
    worker.terminate();
  }
}
