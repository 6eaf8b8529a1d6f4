import type { Reading, Sources } from './read-manuscript';
import type { ReadReply } from './reader-worker';

/**
 * Keeps one reader busy with the newest text, and only with that: what is typed while it reads waits,
 * and only the last of it is read next. A reader that breaks is replaced.
 */
export class ReadingDesk {
  private worker: Worker | undefined;
  private turn = 0;
  private waiting: Sources | undefined;
  private busy = false;

  constructor(
    private readonly startWorker: () => Worker,
    private readonly onReading: (reading: Reading, whole: boolean) => void,
  ) {}

  read(sources: Sources): void {
    this.waiting = sources;
    if (!this.busy) this.next();
  }

  private next(): void {
    const sources = this.waiting;
    this.waiting = undefined;
    this.busy = sources !== undefined;
    if (!sources) return;
    this.worker ??= this.open();
    this.worker.postMessage({ turn: ++this.turn, sources });
  }

  private open(): Worker {
    const worker = this.startWorker();
    worker.onmessage = ({ data }: MessageEvent<ReadReply>) => {
      if (data.turn !== this.turn) return;
      this.onReading(data.reading, data.whole);
      if (data.whole) this.next();
    };
    worker.onerror = () => {
      worker.terminate();
      this.worker = undefined;
      this.next();
    };
    return worker;
  }
}
