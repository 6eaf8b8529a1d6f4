import { emptyReading, type Reading, type Sources } from './read-manuscript';
import type { ReadReply, ReadRequest } from './reader-worker';

/** What did not change stays the very same thing, so that nothing is drawn again because of it. */
function sameOr<T>(before: T, now: T): T {
  return JSON.stringify(before) === JSON.stringify(now) ? before : now;
}

/**
 * Keeps one reader busy with the newest text, and only with that: what is typed while it reads waits,
 * and only the last of it is read next. A reader that breaks is replaced.
 */
export class ReadingDesk {
  private worker: Worker | undefined;
  private turn = 0;
  private waiting: { readonly episode: string; readonly sources: Sources } | undefined;
  private episode = '';
  private busy = false;
  private last = emptyReading;

  constructor(
    private readonly startWorker: () => Worker,
    private readonly onReading: (reading: Reading, whole: boolean) => void,
  ) {}

  /** Reads an episode's sources; its id tells one episode from another. */
  read(episode: string, sources: Sources): void {
    this.waiting = { episode, sources };
    if (!this.busy) this.next();
  }

  private next(): void {
    const next = this.waiting;
    this.waiting = undefined;
    this.busy = next !== undefined;
    if (!next) return;
    if (next.episode !== this.episode) this.last = emptyReading;
    this.episode = next.episode;
    this.worker ??= this.open();
    this.worker.postMessage({ turn: ++this.turn, ...next } satisfies ReadRequest);
  }

  private open(): Worker {
    const worker = this.startWorker();
    worker.onmessage = ({ data }: MessageEvent<ReadReply>) => {
      if (data.turn !== this.turn) return;
      if (this.waiting && this.waiting.episode !== this.episode) return data.whole ? this.next() : undefined; // that episode left the desk
      this.take(data);
    };
    worker.onerror = () => {
      worker.terminate();
      this.worker = undefined;
      this.next();
    };
    return worker;
  }

  private take({ reading, stories, whole }: ReadReply): void {
    const { last } = this;
    const each = <T>(before: Readonly<Record<'fr' | 'en', T>>, now: Readonly<Record<'fr' | 'en', T>>) =>
      sameOr(before, { fr: sameOr(before.fr, now.fr), en: sameOr(before.en, now.en) });
    this.last = {
      problems: sameOr(last.problems, reading.problems),
      maps: each(last.maps, reading.maps),
      choices: each(last.choices, reading.choices),
      stories: stories ?? last.stories,
    };
    this.onReading(this.last, whole && !this.waiting);
    if (whole) this.next();
  }
}
