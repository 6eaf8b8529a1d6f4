import type { LedgerEntry } from '../../outcome/grade';
import type { Score, Standing } from '../../outcome/standing';
import type { JournalEntry } from '../../session/state';

/** One score's column: where it started, what moved it and where it ended. */
export interface Tally {
  readonly start: number;
  readonly moves: readonly LedgerEntry[]; // in the order they happened
  readonly change: number; // start + change = total, always
  readonly total: number;
}

/** Reads the start back from the total, so that the column adds up whatever the ride started with. */
export function tallyOf(ledger: readonly LedgerEntry[], standing: Standing, score: Score): Tally {
  const moves = ledger.filter((entry) => entry.score === score);
  const change = moves.reduce((sum, entry) => sum + entry.points, 0);
  return { start: standing[score] - change, moves, change, total: standing[score] };
}

/** The rows that show while a column is folded, and what the hidden ones add up to. */
export interface Folded {
  readonly shown: readonly LedgerEntry[];
  readonly hidden: { readonly count: number; readonly points: number } | undefined;
}

/** Keeps `limit` rows in their own order: those in `first`, then the heaviest. */
export function fold(moves: readonly LedgerEntry[], limit: number, first: ReadonlySet<LedgerEntry> = new Set()): Folded {
  const weight = (entry: LedgerEntry) => Math.abs(entry.points) + (first.has(entry) ? 1000 : 0);
  const kept = new Set(moves.toSorted((a, b) => weight(b) - weight(a)).slice(0, limit));
  const rest = moves.filter((entry) => !kept.has(entry));
  return {
    shown: moves.filter((entry) => kept.has(entry)),
    hidden: rest.length === 0 ? undefined : { count: rest.length, points: rest.reduce((sum, entry) => sum + entry.points, 0) },
  };
}

/** The rows that carry a *What if?*: for each decision that can be replayed, the one movement that cost most. */
export function replayable(ledger: readonly LedgerEntry[], decisions: readonly number[]): ReadonlySet<LedgerEntry> {
  const rows = decisions.map((decision) => ledger.filter((entry) => entry.decision === decision && entry.points < 0).toSorted((a, b) => a.points - b.points)[0]);
  return new Set(rows.filter((entry) => entry !== undefined));
}

/** The decision that sent the last invitation, to rewrite it; undefined when none was sent. */
export function lastInvitation(journal: readonly JournalEntry[]): number | undefined {
  const at = journal.findLastIndex((entry) => entry.type === 'submitted' && entry.draft.kind === 'invitation');
  return at < 0 ? undefined : at;
}

/** The first words of a longer text, cut between words. `most` counts characters as readers do. */
export function opening(text: string, most: number): string {
  const letters = Array.from(text.replace(/\s+/g, ' ').trim());
  if (letters.length <= most) return letters.join('');
  const cut = letters.slice(0, most).join('');
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), Math.floor(most / 2))).replace(/[\s,;:.!?…-]+$/u, '')}…`;
}
