const perSecond = 5;
const burst = 10;

/** How much one seat may say: 5 messages a second, 10 at once. Never counted per address: a whole room shares one. */
export class Allowance {
  private left = burst;
  private at = 0;

  /** Takes one message at `now` (ms); false when it is one too many. */
  take(now: number): boolean {
    this.left = Math.min(burst, this.left + ((now - this.at) / 1000) * perSecond);
    this.at = now;
    if (this.left < 1) return false;
    this.left--;
    return true;
  }
}

const wrongPerMinute = 10;
const slowAnswerMs = 1000;
const slowAtOnce = 50;

/**
 * Slows down whoever guesses join words or keys, by address. Right ones are never counted, so a hotel's
 * single address that also holds a guesser still lets its phones in. The guard proper is the number of
 * words: a guess finds one of 100 open rooms 5 times in ten million.
 */
export class WrongWords {
  private readonly byAddress = new Map<string, { count: number; since: number }>();
  private slow = 0;

  /** How long (ms) the answer to a wrong word is to be held back; undefined: too many wait already, so hang up. */
  note(address: string, now: number): number | undefined {
    const known = this.byAddress.get(address);
    const entry = known && now - known.since < 60_000 ? known : { count: 0, since: now };
    entry.count++;
    if (this.byAddress.size > 10_000) this.byAddress.clear();
    this.byAddress.set(address, entry);
    if (entry.count <= wrongPerMinute) return 0;
    return this.slow < slowAtOnce ? slowAnswerMs : undefined;
  }

  /** Holds an answer back, counted. */
  async hold(milliseconds: number): Promise<void> {
    this.slow++;
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    this.slow--;
  }
}

const roomsPerHour = 60; // many hosts may share an office's address

/** Keeps one address from filling the store with empty rooms. */
export class NewRooms {
  private readonly byAddress = new Map<string, number>();
  private since = 0;

  take(address: string, now: number): boolean {
    if (now - this.since > 3_600_000) {
      this.byAddress.clear();
      this.since = now;
    }
    const made = (this.byAddress.get(address) ?? 0) + 1;
    this.byAddress.set(address, made);
    return made <= roomsPerHour;
  }
}
