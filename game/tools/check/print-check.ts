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
  return least === most ? String(least) : `${least}–${most}`;
}

function decisionsOf({ rides: { decisions } }: ExplorationReport): string {
  if (decisions.most === undefined) return `${decisions.least}–∞`;
  return decisions.least === decisions.most ? String(decisions.least) : `${decisions.least}–${decisions.most}`;
}

/** How many different rides there are: without end where they go in circles, and not known where they were only sampled. */
function ridesOf({ rides: { count: all }, certainty }: ExplorationReport): string {
  if (all === undefined) return certainty === 'proved' ? '∞' : '–';
  if (all >= 1e9) return `10^${Math.floor(Math.log10(all))}`;
  return all >= 1e6 ? `${(all / 1e6).toFixed(1)} M` : String(all);
}

function endingsOf({ endings }: ExplorationReport): string {
  return endings.map(({ id, share }) => `${id || '(no name)'} ${percent(share)}`).join(', ');
}

const longestName = 26; // characters, so that a line stays within a terminal of 80

/** A file's name: one of ours is cut in the middle, for its number and its language stand at the ends. */
function short(file: string): string {
  const name = file.replace(/^stories\//, '');
  if (name.length <= longestName) return name;
  const head = name.startsWith('.') ? '' : name.slice(0, 12);
  return `${head}…${name.slice(head.length + 1 - longestName)}`;
}

/** Cells in columns with straight edges, the first to the left and numbers to the right. */
function columns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '));
}

/**
 * What was found in each story, what its rides are like, and how likely its endings are. No line of the two
 * tables is longer than 80 characters. `par` is the best ride: Profile, Tone and Timing at its end.
 */
export function table(reports: readonly FileReport[]): readonly string[] {
  const found = reports.map(({ file, choices, exploration, diagnostics }) => [
    short(file),
    String(choices),
    exploration?.certainty ?? 'no',
    ...(['error', 'warning', 'hint'] as const).map((severity) => String(count(diagnostics, severity))),
  ]);
  const played = reports.flatMap(({ file, exploration: seen }) => {
    if (!seen || seen.endings.length === 0) return [];
    const { profile, tone, timing } = seen.scores;
    return [[short(file), ridesOf(seen), decisionsOf(seen), range(profile), range(tone), range(timing), seen.par ? Object.values(seen.par.standing).join('/') : '–']];
  });
  const endings = reports.flatMap(({ file, exploration: seen }) => (seen?.endings.some(({ id }) => id !== '') ? [`${short(file)}: ${endingsOf(seen)}`] : []));
  return [
    ...columns([['story', 'choices', 'explored', 'errors', 'warnings', 'hints'], ...found]),
    ...(played.length > 0 ? ['', ...columns([['story', 'rides', 'length', 'profile', 'tone', 'timing', 'par'], ...played])] : []),
    ...(endings.length > 0 ? ['', 'Endings under random play', ...endings] : []),
  ];
}

/** A bar for a terminal: how much of all stories is done, from 0 to 1. */
export function bar(share: number, width = 30): string {
  const full = Math.round(Math.max(0, Math.min(1, share)) * width);
  return `[${'█'.repeat(full)}${'·'.repeat(width - full)}] ${String(Math.round(share * 100)).padStart(3)} %`;
}
