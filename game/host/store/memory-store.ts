import { type Ballot, Ballots, type Receipt, type Tally } from '../ballots';
import type { Note } from '../protocol';
import { choicesOf, type Head, takesVotes } from '../room';
import { seatPoll, type Snapshot, type VoteStore } from './vote-store';

interface KeptRoom {
  head: Head;
  v: number;
  readonly polls: Map<string, Ballots>; // by name; only the current one takes votes
}

const noVotes: Tally = { n: 0, counts: [], byTable: [] };

/** Counts in this process and forgets everything with it. SQLite's store counts here too, and writes down what changed. */
export class MemoryStore implements VoteStore {
  private readonly rooms = new Map<string, KeptRoom>();

  /** `now` gives the server's time in ms. */
  constructor(private readonly now: () => number) {}

  vote(word: string, ballot: Ballot): Promise<Receipt | 'late' | 'no-choice' | 'no-room'> {
    const cast = this.cast(word, ballot);
    return Promise.resolve(typeof cast === 'string' ? cast : cast.receipt);
  }

  /** The same at once, and whether it changed anything. */
  cast(word: string, ballot: Ballot): { readonly receipt: Receipt; readonly changed: boolean } | 'late' | 'no-choice' | 'no-room' {
    const room = this.find(word);
    if (!room) return 'no-room';
    const { ask } = room.head;
    if (ballot.poll !== seatPoll) {
      if (!ask || !takesVotes(room.head, ballot.poll)) return 'late';
      if (ballot.choice >= choicesOf(ask) || (ballot.text === undefined) !== (ask.kind === 'choice')) return 'no-choice';
    }
    const cast = this.ballotsOf(room, ballot.poll).cast(ballot);
    if (cast.changed) this.touch(room);
    return cast;
  }

  /** Puts a room back that was kept elsewhere; then its ballots, in their order, with `restoreVotes`. */
  restore(word: string, head: Head): void {
    const room: KeptRoom = { head, v: 0, polls: new Map() };
    this.rooms.set(word, room);
    this.touch(room);
  }

  restoreVotes(word: string, receipts: readonly Receipt[]): void {
    const room = this.rooms.get(word);
    if (!room) return;
    for (const receipt of receipts) this.ballotsOf(room, receipt.poll).restore(receipt);
    this.touch(room);
  }

  snapshot(word: string): Promise<Snapshot | undefined> {
    const room = this.find(word);
    if (!room) return Promise.resolve(undefined);
    const { head, v } = room;
    const ballots = head.ask && this.ballotsOf(room, head.ask.poll);
    return Promise.resolve({ head, v, seats: room.polls.get(seatPoll)?.size ?? 0, tally: ballots?.tally() ?? noVotes });
  }

  log(word: string, head: Head): Promise<boolean> {
    return Promise.resolve(this.take(word, head));
  }

  take(word: string, head: Head): boolean {
    const room = this.find(word);
    if (head.rev !== (room?.head.rev ?? 0) + 1) return false;
    const kept: KeptRoom = room ?? { head, v: 0, polls: new Map() };
    kept.head = head;
    if (head.phase === 'over') kept.polls.clear();
    this.rooms.set(word, kept);
    this.touch(kept);
    return true;
  }

  receipt(word: string, poll: string, seat: string): Promise<Receipt | undefined> {
    return Promise.resolve(this.find(word)?.polls.get(poll)?.of(seat));
  }

  notes(word: string, poll: string, from: number): Promise<readonly Note[]> {
    return Promise.resolve(this.find(word)?.polls.get(poll)?.notes.slice(from) ?? []);
  }

  /** Forgets the rooms whose time is over and names them. */
  sweep(): readonly string[] {
    const now = this.now();
    const ended = [...this.rooms].filter(([, { head }]) => now >= head.endsAt).map(([word]) => word);
    for (const word of ended) this.rooms.delete(word);
    return ended;
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  private find(word: string): KeptRoom | undefined {
    const room = this.rooms.get(word);
    return room && this.now() < room.head.endsAt ? room : undefined;
  }

  private ballotsOf(room: KeptRoom, poll: string): Ballots {
    const found = room.polls.get(poll);
    if (found) return found;
    const { ask } = room.head;
    const isCurrent = ask?.poll === poll;
    const ballots = new Ballots(isCurrent ? choicesOf(ask) : 1, isCurrent ? ask.moves : true);
    room.polls.set(poll, ballots);
    return ballots;
  }

  private touch(room: KeptRoom): void {
    room.v = Math.max(room.v + 1, Math.floor(this.now() * 1000));
  }
}
