import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'libsql';
import AsyncDatabase from 'libsql/promise';
import type { Ballot, Receipt } from '../ballots';
import type { Note } from '../protocol';
import { type Head, readHead } from '../room';
import { MemoryStore } from './memory-store';
import { tables, transactionOf, type Write } from './sqlite-writes';
import type { Snapshot, VoteStore } from './vote-store';

const commitMs = 25; // the first write waits this long for others: a laptop's disk needs 1 to 10 ms per commit, whatever is in it
const retryMs = 200;
const sweepMs = 10 * 60 * 1000;

/**
 * Rooms in one file on this machine, for one process: whose file it is, its port decides. Counts in
 * memory and writes down every change; the answer is given after the commit, so that what was acknowledged
 * is there after a power cut too. Commits run beside this thread: a slow disk holds up nobody's tally.
 */
export class SqliteStore implements VoteStore {
  private readonly memory: MemoryStore;
  private readonly database: AsyncDatabase;
  private writes: Write[] = [];
  private next: Promise<void> | undefined; // the commit of all that is in `writes`
  private busy: Promise<unknown>; // what the disk does now: one thing at a time
  private readonly sweeper: ReturnType<typeof setInterval>;
  private isClosed = false;

  /** @throws Error when the file cannot be opened. `now` gives the server's time in ms, `complain` is told about a disk that refuses. */
  constructor(
    file: string,
    now: () => number,
    private readonly complain: (sentence: string) => void,
  ) {
    mkdirSync(dirname(file), { recursive: true });
    this.memory = new MemoryStore(now);
    this.restore(file);
    this.database = new AsyncDatabase(file, {});
    this.busy = this.database.exec('PRAGMA synchronous = FULL; PRAGMA secure_delete = ON');
    this.sweep();
    this.sweeper = setInterval(() => this.sweep(), sweepMs);
    this.sweeper.unref();
  }

  async vote(word: string, ballot: Ballot): Promise<Receipt | 'late' | 'no-choice' | 'no-room'> {
    const cast = this.memory.cast(word, ballot);
    if (typeof cast === 'string') return cast;
    if (cast.changed) this.writes.push({ word, receipt: cast.receipt });
    await this.committed(); // of a repeated vote too: the first one may still be on its way to the disk
    return cast.receipt;
  }

  async log(word: string, head: Head): Promise<boolean> {
    if (!this.memory.take(word, head)) return false;
    this.writes.push({ word, head });
    await this.committed();
    return true;
  }

  snapshot(word: string): Promise<Snapshot | undefined> {
    return this.memory.snapshot(word);
  }

  receipt(word: string, poll: string, seat: string): Promise<Receipt | undefined> {
    return this.memory.receipt(word, poll, seat);
  }

  notes(word: string, poll: string, from: number): Promise<readonly Note[]> {
    return this.memory.notes(word, poll, from);
  }

  async close(): Promise<void> {
    clearInterval(this.sweeper);
    this.isClosed = true;
    await (this.next ?? this.busy);
    this.database.close();
  }

  /** Resolves when all that was written up to now would survive a crash; never when that is too late. */
  private committed(): Promise<unknown> {
    if (this.isClosed) return new Promise(() => undefined); // whoever votes now asks again elsewhere
    if (this.writes.length > 0) this.next ??= this.gather();
    return this.next ?? this.busy;
  }

  private async gather(): Promise<void> {
    await pause(commitMs);
    await this.busy;
    const { writes } = this;
    this.writes = [];
    this.busy = this.next ?? this.busy;
    this.next = undefined;
    while (!(await this.commit(writes))) await pause(retryMs);
  }

  private async commit(writes: readonly Write[]): Promise<boolean> {
    try {
      await this.database.exec(transactionOf(writes));
      return true;
    } catch (error) {
      this.complain(`Votes cannot be stored (${error instanceof Error ? error.message : String(error)}); none is acknowledged until they can.`);
      await this.database.exec('ROLLBACK').catch(() => undefined); // it may not even have begun
      return false;
    }
  }

  private restore(file: string): void {
    const database = new Database(file);
    database.pragma('journal_mode = WAL');
    database.exec(tables);
    for (const { word, head } of database.prepare('SELECT word, head FROM rooms').all() as { word: string; head: string }[]) this.memory.restore(word, readHead(head));
    for (const { word, receipts } of database.prepare('SELECT word, receipts FROM votes ORDER BY at').all() as { word: string; receipts: string }[]) {
      this.memory.restoreVotes(word, JSON.parse(receipts) as Receipt[]);
    }
    database.close();
  }

  private sweep(): void {
    for (const word of this.memory.sweep()) this.writes.push({ word, forget: true });
    void this.committed();
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
