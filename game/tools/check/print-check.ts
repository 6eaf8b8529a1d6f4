import { type Diagnostic, formatDiagnostic } from '../../story/diagnostic';
import type { ExplorationReport, ScoreReport } from '../../story/explore/report';
import type { FileReport } from './check-file';

const hintsShown = 12; // per story; a story of others is full of rare lines

export type Severity = Diagnostic['severity'];

export function count(diagnostics: readonly Diagnostic[], severity: Severity): number {
  return diagnostics.filter((one) => one.severity === severity).length;
}

/** Findings as file:line, what, why and fix; of many hints only the first. */
export function findings({ file, diagnostics }: Pick<FileReport, 'file' | 'diagnostics'>): readonly string[] {
  const grave = diagnostics.filter(({ severity }) => severity !== 'hint');
  const hints = diagnostics.filter(({ severity }) => severity === 'hint');
  const more = hints.length > hintsShown ? [`${file}: and ${hints.length - hintsShown} more hints (--json has all).`] : [];
  return [...[...grave, ...hints.slice(0, hintsShown)].map(formatDiagnostic), ...more];
}

function percent(share: number): string {
  return share > 0 && share < 0.01 ? '<1 %' : `${Math.round(share * 100)} %`;
}

function range({ least, most }: ScoreReport): string {
  return `${least}–${most}`;
}

function decisionsOf({ rides: { decisions } }: ExplorationReport): string {
  if (decisions.most === undefined) return `${decisions.least}–∞`;
  return decisions.least === decisions.most ? String(decisions.least) : `${decisions.least}–${decisions.most}`;
}

function ridesOf({ rides, effort }: ExplorationReport): string {
  return rides.count === undefined ? `${effort.sampledRides} played` : rides.count >= 1e6 ? `${(rides.count / 1e6).toFixed(1)} M` : String(rides.count);
}

function endingsOf({ endings }: ExplorationReport): string {
  return endings.map(({ id, share }) => `${id || '(no name)'} ${percent(share)}`).join(', ');
}

/** One line per story. Scores stand as Profile, Tone, Timing. */
export function table(reports: readonly FileReport[]): readonly string[] {
  const head = ['story', 'choices', 'rides', 'decisions', 'profile', 'tone', 'timing', 'par', 'known', 'err', 'warn', 'hint', 'endings under random play'];
  const rows = reports.map(({ file, choices, exploration: seen, diagnostics }) => [
    file,
    String(choices),
    ...(seen
      ? [
          ridesOf(seen),
          decisionsOf(seen),
          range(seen.scores.profile),
          range(seen.scores.tone),
          range(seen.scores.timing),
          seen.par ? [seen.par.standing.profile, seen.par.standing.tone, seen.par.standing.timing].join('/') : '–',
          seen.certainty,
        ]
      : ['–', '–', '–', '–', '–', '–', '–']),
    String(count(diagnostics, 'error')),
    String(count(diagnostics, 'warning')),
    String(count(diagnostics, 'hint')),
    seen ? endingsOf(seen) : '–',
  ]);
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const isText = (column: number): boolean => column === 0 || column === head.length - 1;
  return [head, ...rows].map((row) =>
    row
      .map((cell, column) => (isText(column) ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}

/** A bar for a terminal: how much of all stories is done, from 0 to 1. */
export function bar(share: number, width = 30): string {
  const full = Math.round(Math.max(0, Math.min(1, share)) * width);
  return `[${'█'.repeat(full)}${'·'.repeat(width - full)}] ${String(Math.round(share * 100)).padStart(3)} %`;
}
