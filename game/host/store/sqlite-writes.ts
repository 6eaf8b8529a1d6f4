import type { Receipt } from '../ballots';
import type { Head } from '../room';

/** A change to be written down. `forget` takes the room and all that is in it away. */
export type Write = { readonly word: string } & ({ readonly head: Head } | { readonly receipt: Receipt } | { readonly forget: true });

/** What was stored at one moment for one room is one row, as JSON: a row per ballot costs the processor half as much again. */
export const tables = `
  CREATE TABLE IF NOT EXISTS rooms (word TEXT PRIMARY KEY, head TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS votes (at INTEGER PRIMARY KEY, word TEXT NOT NULL, receipts TEXT NOT NULL) STRICT;
  PRAGMA secure_delete = ON;
  DROP TABLE IF EXISTS ballots;`; // of the first version of this file; nobody would delete it in time

/** Puts changes into one transaction. A room's ballots are in their order; nothing else of it depends on one. */
export function transactionOf(writes: readonly Write[]): string {
  const statements: string[] = [];
  const receipts = new Map<string, Receipt[]>(); // by room
  const putReceipts = (): void => {
    for (const [word, those] of receipts) statements.push(`INSERT INTO votes (word, receipts) VALUES (${quote(word)}, ${quote(JSON.stringify(those))})`);
    receipts.clear();
  };
  for (const write of writes) {
    const { word } = write;
    if ('receipt' in write) {
      const those = receipts.get(word);
      if (those) those.push(write.receipt);
      else receipts.set(word, [write.receipt]);
      continue;
    }
    putReceipts();
    if ('head' in write) statements.push(`INSERT INTO rooms VALUES (${quote(word)}, ${quote(JSON.stringify(write.head))}) ON CONFLICT DO UPDATE SET head = excluded.head`);
    else statements.push(`DELETE FROM rooms WHERE word = ${quote(word)}`);
    if (deletes(write)) statements.push(`DELETE FROM votes WHERE word = ${quote(word)}`);
  }
  putReceipts();
  return ['BEGIN', ...statements, 'COMMIT', ...(writes.some(deletes) ? [clearJournal] : [])].join(';\n');
}

/** What was deleted would otherwise stay readable in the journal for a while. */
const clearJournal = 'PRAGMA wal_checkpoint(TRUNCATE)';

function deletes(write: Write): boolean {
  return 'forget' in write || ('head' in write && write.head.phase === 'over');
}

/** A text as SQL writes one: only the quote itself means anything in it. */
function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
