import type { Ballot, Receipt, Tally } from '../ballots';
import type { Note } from '../protocol';
import type { Head } from '../room';

/** A room as a store knows it. */
export interface Snapshot {
  readonly head: Head;
  readonly v: number; // microsecond of the last change of head, ballots or seats; always growing, also over a restart
  readonly seats: number;
  readonly tally: Tally; // of head.ask; all zero without one
}

/** Taking a seat is a ballot too: choice 0 in this poll, which is always open. No host can name a poll so. */
export const seatPoll = '@';

/**
 * Where rooms are kept. Memory, SQLite and Redis behave alike (`tests/host/store`). A room is
 * forgotten at its `head.endsAt`, and one whose phase is `over` loses its ballots at once.
 */
export interface VoteStore {
  /** Counts a ballot and resolves once it would survive a crash; with a refusal when it does not count. */
  vote(word: string, ballot: Ballot): Promise<Receipt | 'late' | 'no-choice' | 'no-room'>;
  /** The room as it is, or undefined when there is none. */
  snapshot(word: string): Promise<Snapshot | undefined>;
  /** Takes a new head (rev n) upon the one before (rev n-1; none for a new room). False when another one was there first. */
  log(word: string, head: Head): Promise<boolean>;
  /** What a seat has said in a poll. */
  receipt(word: string, poll: string, seat: string): Promise<Receipt | undefined>;
  /** A poll's notes from that place on, in the order of arrival; a rewritten one comes again under its id. */
  notes(word: string, poll: string, from: number): Promise<readonly Note[]>;
  close(): Promise<void>;
}
