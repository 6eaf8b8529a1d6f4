import type { Diagnostic } from '../../story/diagnostic';
import { emptyReading, type Reading, type Sources } from './read-manuscript';
import type { ReadReply, ReadRequest } from './reader-worker';

const patience = 10_000; // milliseconds for one reading; a thousand lines in two languages take half a second

/** What did not change stays the very same thing, so that nothing is drawn again because of it. */
function sameOr<T>(before: T, now: T): T {
  return JSON.stringify(before) === JSON.stringify(now) ? before : now;
}

/**
 * Keeps one reader busy with the newest text, and only with that: what is typed while it reads waits,
 * and only the last of it is read next. A reader that breaks, or does not come to an end, is replaced.
 */
export class ReadingDesk {
  private worker: Worker | undefined;
  private turn = 0;
  private waiting: { readonly episode: string; readonly sources: Sources } | undefined;
  private episode = '';
  private reads: Sources = { files: {}, roots: {} };
  private busy = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
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
    clearTimeout(this.timer);
    if (!next) return;
    if (next.episode !== this.episode) this.last = emptyReading;
    this.episode = next.episode;
    this.reads = next.sources;
    this.worker ??= this.open();
    this.worker.postMessage({ turn: ++this.turn, ...next } satisfies ReadRequest);
    this.timer = setTimeout(() => this.giveUp(), patience);
  }

  private open(): Worker {
    const worker = this.startWorker();
    worker.onmessage = ({ data }: MessageEvent<ReadReply>) => {
      if (data.turn !== this.turn) return;
      if (this.waiting && this.waiting.episode !== this.episode) return data.whole ? this.next() : undefined; // that episode left the desk
      this.take(data);
    };
    worker.onerror = () => this.giveUp();
    return worker;
  }

  /** Says that what is being read could not be, and reads what was written since. */
  private giveUp(): void {
    const { roots } = this.reads;
    this.worker?.terminate();
    this.worker = undefined;
    const problem: Diagnostic = {
      file: roots.fr ?? roots.en ?? '',
      line: 1,
      rule: 'given-up',
      severity: 'error',
      what: 'This text could not be read to its end.',
      why: 'What cannot be read cannot be played.',
      fix: 'Look for many braces or stars inside one another.',
    };
    this.last = { ...this.last, problems: [problem] };
    this.onReading(this.last, !this.waiting);
    this.next();
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
