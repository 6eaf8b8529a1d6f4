const slice = 250; // sockets written to in one turn, some 3 ms: acknowledgements go in between

/** Somebody who can be sent to. `isSlow` is true while what was sent before has not left this machine. */
export interface Listener {
  readonly isSlow: boolean;
  write(frame: Buffer): void;
}

interface Round {
  readonly frame: Buffer;
  readonly to: Iterable<Listener>;
  readonly lane?: object; // a later round of the same lane says all that this one says
}

/**
 * Sends frames to many, some sockets a turn, whatever rooms they are of. Whoever is slow is left out: the
 * next snapshot heals that. A round waits for those before it; a newer one of its lane takes its place.
 */
export class FanOut {
  private readonly waiting: Round[] = [];
  private frame: Buffer = Buffer.alloc(0);
  private to: readonly Listener[] = [];
  private at = 0;
  private isRunning = false;

  send(round: Round): void {
    const older = round.lane === undefined ? -1 : this.waiting.findIndex(({ lane }) => lane === round.lane);
    if (older >= 0) this.waiting.splice(older, 1);
    this.waiting.push(round);
    if (!this.isRunning) this.runSoon();
  }

  private runSoon(): void {
    this.isRunning = true;
    setImmediate(() => this.turn());
  }

  private turn(): void {
    for (let written = 0; written < slice; written++) {
      const listener = this.next();
      if (!listener) {
        this.isRunning = false;
        return;
      }
      if (!listener.isSlow) listener.write(this.frame);
    }
    this.runSoon();
  }

  private next(): Listener | undefined {
    while (this.at === this.to.length) {
      const round = this.waiting.shift();
      this.to = round ? [...round.to] : [];
      this.at = 0;
      if (!round) return undefined;
      this.frame = round.frame;
    }
    return this.to[this.at++];
  }
}
