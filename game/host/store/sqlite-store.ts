import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'libsql';
import type { Ballot, Receipt } from '../ballots';
import type { Note } from '../protocol';
import { type Head, readHead } from '../room';
import { MemoryStore } from './memory-store';
import type { Snapshot, VoteStore } from './vote-store';

const commitMs = 10; // writes are gathered this long: a laptop's disk needs 1 to 10 ms per commit, whatever is in it
const retryMs = 200;
const sweepMs = 10 * 60 * 1000;

const tables = `
  CREATE TABLE IF NOT EXISTS rooms (word TEXT PRIMARY KEY, head TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS ballots (
    word TEXT NOT NULL, poll TEXT NOT NULL, seat TEXT NOT NULL, seq INTEGER NOT NULL,
    choice INTEGER NOT NULL, nth INTEGER NOT NULL, seated INTEGER, text TEXT,
    PRIMARY KEY (word, poll, seat)
  ) STRICT;`;

interface BallotRow {
  readonly poll: string;
  readonly seat: string;
  readonly seq: number;
  readonly choice: number;
  readonly nth: number;
  readonly seated: number | null; // the table, whose name SQL keeps for itself
  readonly text: string | null;
}

type Write = { readonly word: string; readonly head: Head } | { readonly word: string; readonly receipt: Receipt };

/**
 * Rooms in one file on this machine, for one process: whose file it is, its port decides. Counts in memory and writes down every change; the
 * answer is given after the commit, so that what was acknowledged is there after a power cut too.
 */
export class SqliteStore implements VoteStore {
  private readonly memory: MemoryStore;
  private readonly database: Database.Database;
  private readonly statements;
  private writes: Write[] = [];
  private waiting: (() => void)[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
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
    this.database = new Database(file);
    for (const setting of ['journal_mode = WAL', 'synchronous = FULL', 'secure_delete = ON']) this.database.pragma(setting);
    this.database.exec(tables);
    this.statements = {
      head: this.database.prepare('INSERT INTO rooms VALUES (?, ?) ON CONFLICT DO UPDATE SET head = excluded.head'),
      ballots: this.database.prepare(`
        INSERT INTO ballots SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6, value ->> 7 FROM json_each(?) WHERE true
        ON CONFLICT DO UPDATE SET choice = excluded.choice, nth = excluded.nth, seated = excluded.seated, text = excluded.text`),
      forgetRoom: this.database.prepare('DELETE FROM rooms WHERE word = ?'),
      forgetBallots: this.database.prepare('DELETE FROM ballots WHERE word = ?'),
    };
    this.restore();
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

  close(): Promise<void> {
    clearInterval(this.sweeper);
    this.commit();
    clearTimeout(this.timer);
    this.isClosed = true;
    this.database.close();
    return Promise.resolve();
  }

  private committed(): Promise<void> {
    if (this.writes.length === 0) return Promise.resolve();
    this.timer ??= setTimeout(() => this.commit(), commitMs);
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  private commit(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.isClosed) return; // whoever still waits is never acknowledged, and asks again elsewhere
    try {
      this.writeDown();
    } catch (error) {
      this.complain(`Votes cannot be stored (${error instanceof Error ? error.message : String(error)}); none is acknowledged until they can.`);
      this.timer = setTimeout(() => this.commit(), retryMs);
      return;
    }
    const { waiting } = this;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }

  /** Ballots between two heads go down in one statement, which is a commit of its own. */
  private writeDown(): void {
    while (this.writes.length > 0) {
      const next = this.writes.findIndex((write) => 'head' in write);
      const ballots = next < 0 ? this.writes : this.writes.slice(0, next);
      const head = this.writes[ballots.length];
      if (ballots.length > 0) this.statements.ballots.run(JSON.stringify(ballots.map(rowOf)));
      if (head && 'head' in head) this.writeHead(head.word, head.head);
      this.writes = this.writes.slice(ballots.length + 1);
    }
  }

  private writeHead(word: string, head: Head): void {
    this.statements.head.run(word, JSON.stringify(head));
    if (head.phase === 'over') {
      this.statements.forgetBallots.run(word);
      this.clearJournal();
    }
  }

  private restore(): void {
    const ballots = this.database.prepare('SELECT poll, seat, seq, choice, nth, seated, text FROM ballots WHERE word = ? ORDER BY poll, seq');
    for (const { word, head } of this.database.prepare('SELECT word, head FROM rooms').all() as { word: string; head: string }[]) {
      const receipts = (ballots.all(word) as BallotRow[]).map(({ seated, text, ...row }) => ({ ...row, table: seated ?? undefined, text: text ?? undefined }));
      this.memory.restore(word, readHead(head), receipts);
    }
  }

  private sweep(): void {
    const ended = this.memory.sweep();
    for (const word of ended) {
      this.statements.forgetRoom.run(word);
      this.statements.forgetBallots.run(word);
    }
    if (ended.length > 0) this.clearJournal();
  }

  /** What was deleted would otherwise stay readable in the journal for a while. */
  private clearJournal(): void {
    this.database.pragma('wal_checkpoint(TRUNCATE)');
  }
}

function rowOf(write: Write): readonly (string | number | null)[] {
  if (!('receipt' in write)) return [];
  const { poll, seat, seq, choice, nth, table, text } = write.receipt;
  return [write.word, poll, seat, seq, choice, nth, table ?? null, text ?? null];
}
