import type { Note, Snap } from './protocol';

/** What one seat says in one poll. A note is choice 0 with a text. */
export interface Ballot {
  readonly poll: string;
  readonly seat: string;
  readonly choice: number;
  readonly text?: string | undefined;
  readonly table?: number | undefined;
  readonly nth: number; // which of the seat's changes of mind
}

/** What is stored of it. */
export interface Receipt extends Ballot {
  readonly seq: number; // 1 for the poll's first voter; a seat keeps its number when it changes its mind
}

/** What was counted in one poll. */
export interface Tally {
  readonly n: number;
  readonly counts: readonly number[];
  readonly byTable: NonNullable<Snap['byTable']>;
}

/** A note to be shown is known by its seat's number in the poll, which tells nobody whose it is. */
export function noteOf({ seq, text, table }: Receipt): Note {
  return { id: seq, text: text ?? '', table: table ?? null };
}

/**
 * The ballots of one poll: one per seat, however often and in whatever order they arrive. A change of
 * mind counts when the poll allows it and no later one was here before.
 */
export class Ballots {
  private readonly bySeat = new Map<string, Receipt>();
  private readonly counts: number[];
  private readonly tables = new Map<number, number[]>();
  /** Every note and every rewriting, in the order of arrival. */
  readonly notes: Note[] = [];

  constructor(
    private readonly choices: number, // how many there are
    private readonly moves: boolean,
  ) {
    this.counts = Array.from({ length: choices }, () => 0);
  }

  /** Counts a ballot. `changed` is false when nothing was to be done: the receipt is then of what stands. */
  cast(ballot: Ballot): { readonly receipt: Receipt; readonly changed: boolean } {
    const before = this.bySeat.get(ballot.seat);
    if (before && (!this.moves || ballot.nth <= before.nth)) return { receipt: before, changed: false };
    const { poll, seat, choice, text, table, nth } = ballot;
    const receipt: Receipt = { poll, seat, choice, text, table, nth, seq: before?.seq ?? this.bySeat.size + 1 };
    this.restore(receipt);
    return { receipt, changed: true };
  }

  /** Puts back what a store had kept. */
  restore(receipt: Receipt): void {
    const before = this.bySeat.get(receipt.seat);
    if (before) this.add(before, -1);
    this.bySeat.set(receipt.seat, receipt);
    this.add(receipt, 1);
    if (receipt.text !== undefined) this.notes.push(noteOf(receipt));
  }

  of(seat: string): Receipt | undefined {
    return this.bySeat.get(seat);
  }

  get size(): number {
    return this.bySeat.size;
  }

  tally(): Tally {
    const byTable = [...this.tables].toSorted(([a], [b]) => a - b).map(([table, counts]) => ({ table, counts: [...counts] }));
    return { n: this.bySeat.size, counts: [...this.counts], byTable };
  }

  private add({ choice, table }: Receipt, by: 1 | -1): void {
    this.counts[choice] = (this.counts[choice] ?? 0) + by;
    if (table === undefined) return;
    const counts = this.tables.get(table) ?? Array.from({ length: this.choices }, () => 0);
    counts[choice] = (counts[choice] ?? 0) + by;
    this.tables.set(table, counts);
  }
}
