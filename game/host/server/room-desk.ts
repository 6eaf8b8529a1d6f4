import type { Ballot, Receipt } from '../ballots';
import { closeCodes, type Command, type Refusal, type ServerMessage, type Snap, tidyNote, type VoteMessage, type WriteMessage } from '../protocol';
import { type Head, obey, passTime, takeLead } from '../room';
import { seatPoll, type Snapshot, type VoteStore } from '../store/vote-store';
import { Allowance } from './limits';

/** Somebody who sits in the room. */
export interface Sitter {
  readonly seat: string;
  readonly table: number | undefined;
}

export interface DeskOptions {
  readonly store: VoteStore;
  readonly now: () => number; // server's time in ms
  readonly seatsPerRoom: number;
}

const tries = 8; // of an order, when other processes change the room at the same moment

/** Where a room's business is done in this process: asks the store, keeps its last answer, puts it into messages. */
export class RoomDesk {
  private readonly allowances = new Map<string, Allowance>(); // by seat

  constructor(
    readonly word: string,
    private readonly options: DeskOptions,
    private known: Snapshot, // at most a tenth of a second old
  ) {}

  get head(): Head {
    return this.known.head;
  }

  get v(): number {
    return this.known.v;
  }

  mayTalk(seat: string): boolean {
    const allowance = this.allowances.get(seat) ?? new Allowance();
    this.allowances.set(seat, allowance);
    return allowance.take(this.options.now());
  }

  /** Asks the store how things are and lets time pass. False when the room is no more. */
  async refresh(): Promise<boolean> {
    const { store, now } = this.options;
    const snapshot = await store.snapshot(this.word);
    if (!snapshot) return false;
    const due = passTime(snapshot.head, now());
    // Whichever process is first writes it down; the others read it a moment later.
    const isDue = due !== snapshot.head && (await store.log(this.word, due));
    const latest = isDue ? await store.snapshot(this.word) : snapshot;
    if (latest && latest.v >= this.known.v) this.known = latest;
    return true;
  }

  /** Gives a seat, the same one as ever. Answers with what the phone has to know, or the code to hang up with. */
  async sit({ seat, table }: Sitter): Promise<readonly ServerMessage[] | number> {
    const { store, seatsPerRoom } = this.options;
    const { head, seats } = this.known;
    if (head.phase === 'over') return closeCodes.over;
    const isFull = head.locked || seats >= seatsPerRoom;
    if (isFull && !(await store.receipt(this.word, seatPoll, seat))) return closeCodes.full;
    store.vote(this.word, { poll: seatPoll, seat, choice: 0, table, nth: 1 }).catch(() => undefined); // nobody waits for it: the next joining counts it too
    const mine = head.ask && (await store.receipt(this.word, head.ask.poll, seat));
    return [...(await this.forAudience()), ...(mine ? [ackOf(mine)] : [])];
  }

  async vote({ seat, table }: Sitter, message: VoteMessage | WriteMessage): Promise<readonly ServerMessage[]> {
    const { store } = this.options;
    const { poll, nth } = message;
    const ballot: Ballot = message.type === 'vote' ? { poll, seat, choice: message.choice, table, nth } : { poll, seat, choice: 0, text: tidyNote(message.text), table, nth };
    const answer = ballot.text === '' ? 'no-choice' : await store.vote(this.word, ballot);
    if (typeof answer !== 'string') return [ackOf(answer)];
    const stands = await store.receipt(this.word, poll, seat);
    return [{ type: 'refused', poll, why: answer === 'no-choice' ? 'no-choice' : 'late' }, ...(stands ? [ackOf(stands)] : [])];
  }

  /** A host page takes the lead or goes on with it. Its epoch, or undefined when another page leads. */
  async lead(epoch: number | undefined): Promise<number | undefined> {
    const head = await this.change((before) => takeLead(before, epoch));
    return typeof head === 'string' ? undefined : head.epoch;
  }

  /** Carries out an order. The room's new state comes before the answer, so that the host never acts on an old one. */
  async command({ id, epoch, order }: Command): Promise<readonly ServerMessage[]> {
    const head = await this.change((before) => obey(before, { id, epoch, order }, this.options.now()));
    return typeof head === 'string' ? [{ type: 'not-done', id, why: head }] : [this.snap(true), { type: 'done', id }];
  }

  /** What everybody may know, the question's words before the snapshot that names it. */
  async forAudience(): Promise<readonly ServerMessage[]> {
    return [...this.words(), this.snap(false), ...(await this.aloud())];
  }

  /** What the host may know; notes of that poll from that place on. */
  async forHost(notes: { readonly poll: string; readonly from: number } | undefined): Promise<readonly ServerMessage[]> {
    return [...this.words(), this.snap(true), ...(await this.notes(notes)), ...(await this.aloud())];
  }

  words(): readonly ServerMessage[] {
    const { ask } = this.head;
    return ask ? [{ type: 'ask', ask }] : [];
  }

  snap(forHost: boolean): Snap {
    const { head, v, seats, tally } = this.known;
    const open = forHost || head.shown;
    return {
      type: 'snap',
      epoch: head.epoch,
      v,
      step: head.step,
      phase: head.phase,
      poll: head.ask?.poll ?? null,
      n: tally.n,
      seats,
      shown: head.shown,
      counts: open && head.ask ? [...tally.counts] : null,
      picked: head.picked,
      aloud: head.aloud.length,
      tables: head.tables,
      locked: head.locked,
      remainMs: head.phase === 'open' && head.until !== null ? Math.max(0, Math.round(head.until - this.options.now())) : null,
      ...(open && tally.byTable.length > 0 ? { byTable: [...tally.byTable] } : {}),
    };
  }

  /** The notes the host picked, for all to see. */
  async aloud(): Promise<readonly ServerMessage[]> {
    const { ask, aloud } = this.head;
    if (!ask || aloud.length === 0) return [];
    const all = new Map((await this.options.store.notes(this.word, ask.poll, 0)).map((note) => [note.id, note]));
    return [{ type: 'aloud', poll: ask.poll, notes: aloud.flatMap((id) => all.get(id) ?? []) }];
  }

  /** Notes that came in since; nothing while there are none, or no notes are asked for. */
  async notes(since: { readonly poll: string; readonly from: number } | undefined): Promise<readonly Extract<ServerMessage, { type: 'notes' }>[]> {
    const { ask } = this.head;
    if (ask?.kind !== 'note') return [];
    const from = since?.poll === ask.poll ? since.from : 0;
    const notes = await this.options.store.notes(this.word, ask.poll, from);
    return notes.length > 0 ? [{ type: 'notes', poll: ask.poll, upTo: from + notes.length, notes: [...notes] }] : [];
  }

  private async change(step: (head: Head) => Head | Refusal): Promise<Head | Refusal> {
    for (let left = tries; left > 0; left--) {
      if (!(await this.refresh())) return 'phase';
      const { head } = this;
      const next = step(head);
      if (typeof next === 'string' || next === head) return next;
      if (await this.options.store.log(this.word, next)) {
        await this.refresh();
        return next;
      }
    }
    throw new Error(`The room ${this.word} changed ${tries} times while one order was carried out.`);
  }
}

function ackOf({ poll, seq, choice, text, nth }: Receipt): ServerMessage {
  return { type: 'ack', poll, seq, choice, nth, ...(text === undefined ? {} : { text }) };
}
