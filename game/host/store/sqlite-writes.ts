import type { Receipt } from '../ballots';
import type { Head } from '../room';

/** A change to be written down. `forget` takes the room and all that is in it away. */
export type Write = { readonly word: string } & ({ readonly head: Head } | { readonly receipt: Receipt } | { readonly forget: true });

/** Ballots lie in the order of their numbers, so that those of one moment are written side by side. */
export const tables = `
  CREATE TABLE IF NOT EXISTS rooms (word TEXT PRIMARY KEY, head TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS ballots (
    word TEXT NOT NULL, poll TEXT NOT NULL, seat TEXT NOT NULL, seq INTEGER NOT NULL,
    choice INTEGER NOT NULL, nth INTEGER NOT NULL, seated INTEGER, text TEXT,
    PRIMARY KEY (word, poll, seq)
  ) STRICT, WITHOUT ROWID;`;

/** Puts changes into one transaction, in their order; ballots that follow one another go into one statement. */
export function transactionOf(writes: readonly Write[]): string {
  const statements: string[] = [];
  let ballots: WrittenBallot[] = [];
  const putBallots = (): void => {
    if (ballots.length > 0) statements.push(insertOf(ballots));
    ballots = [];
  };
  for (const write of writes) {
    if ('receipt' in write) {
      ballots.push({ word: write.word, ...write.receipt });
      continue;
    }
    putBallots();
    if ('head' in write) statements.push(`INSERT INTO rooms VALUES (${quote(write.word)}, ${quote(JSON.stringify(write.head))}) ON CONFLICT DO UPDATE SET head = excluded.head`);
    else statements.push(`DELETE FROM rooms WHERE word = ${quote(write.word)}`);
    if (deletes(write)) statements.push(`DELETE FROM ballots WHERE word = ${quote(write.word)}`);
  }
  putBallots();
  return ['BEGIN', ...statements, 'COMMIT', ...(writes.some(deletes) ? [clearJournal] : [])].join(';\n');
}

/** What was deleted would otherwise stay readable in the journal for a while. */
const clearJournal = 'PRAGMA wal_checkpoint(TRUNCATE)';

type WrittenBallot = Receipt & { readonly word: string };

function deletes(write: Write): boolean {
  return 'forget' in write || ('head' in write && write.head.phase === 'over');
}

function insertOf(ballots: readonly WrittenBallot[]): string {
  const rows = ballots.map(({ word, poll, seat, seq, choice, nth, table, text }) => [word, poll, seat, seq, choice, nth, table ?? null, text ?? null]);
  return `INSERT INTO ballots
    SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6, value ->> 7 FROM json_each(${quote(JSON.stringify(rows))}) WHERE true
    ON CONFLICT DO UPDATE SET choice = excluded.choice, nth = excluded.nth, seated = excluded.seated, text = excluded.text`;
}

/** A text as SQL writes one: only the quote itself means anything in it. */
function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
