const slice = 250; // sockets written to in one turn, some 3 ms: acknowledgements go in between

/** Somebody who can be sent to. `isSlow` is true while what was sent before has not left this machine. */
export interface Listener {
  readonly isSlow: boolean;
  write(frame: Buffer): void;
}

interface Round {
  readonly frame: Buffer;
  readonly to: Iterable<Listener>;
  readonly passing: boolean; // a later one says all that it says
}

/**
 * Sends one frame to everybody, some sockets a turn. Whoever is slow is left out: the next snapshot heals
 * that. A frame waits until everybody was sent the one before, unless a newer one takes its place meanwhile.
 */
export class FanOut {
  private waiting: Round[] = [];
  private running = false;

  send(round: Round): void {
    if (this.waiting.at(-1)?.passing) this.waiting.pop();
    this.waiting.push(round);
    if (!this.running) this.begin();
  }

  private begin(): void {
    const round = this.waiting.shift();
    this.running = round !== undefined;
    if (round) this.step(round.frame, [...round.to], 0);
  }

  private step(frame: Buffer, to: readonly Listener[], from: number): void {
    const end = Math.min(from + slice, to.length);
    for (let at = from; at < end; at++) {
      const listener = to[at];
      if (listener && !listener.isSlow) listener.write(frame);
    }
    if (end < to.length) setImmediate(() => this.step(frame, to, end));
    else this.begin();
  }
}
