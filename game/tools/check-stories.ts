import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { languages } from '../outcome/drafts';
import { formatDiagnostic } from '../story/diagnostic';
import { readTrail } from '../story/trail';
import type { FileReport } from './check/check-file';
import { runCheck } from './check/run-check';

/**
 * `npm run check [files]`: compiles stories, holds them to the rules and plays them at random, the same
 * rides each time. Without files: every open episode of the trail, in both languages.
 */
const options = { rides: 500, seconds: 40, mostDecisions: 400 };
const hintsShown = 12; // per story; a story of others is full of rare lines
const atOnce = 2;

function openStories(): readonly string[] {
  const trail = readTrail(JSON.parse(readFileSync('stories/trail.json', 'utf8')));
  return trail.flatMap((episode) => (episode.open ? languages.map((lang) => resolve('stories', episode.folder ?? '', `${lang}.ink`)) : []));
}

const count = (report: FileReport, severity: 'error' | 'warning' | 'hint'): number => report.diagnostics.filter((d) => d.severity === severity).length;

function printReport(report: FileReport): void {
  const loud = report.diagnostics.filter((d) => d.severity !== 'hint');
  const hints = report.diagnostics.filter((d) => d.severity === 'hint');
  for (const diagnostic of [...loud, ...hints.slice(0, hintsShown)]) console.log(`${formatDiagnostic(diagnostic)}\n`);
  if (hints.length > hintsShown) console.log(`${report.file}: ${hints.length - hintsShown} more hints of this kind\n`);
}

function printTable(reports: readonly FileReport[]): void {
  const head = ['story', 'choices', 'rides', 'decisions', 'endings', 'errors', 'warnings', 'hints'];
  const rows = reports.map((r) =>
    [r.file, r.choices, r.rides, r.decisions, r.endings.length > 0 ? r.endings.join(' ') : '–', count(r, 'error'), count(r, 'warning'), count(r, 'hint')].map(String),
  );
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of [head, ...rows])
    console.log(row.map((cell, column) => (column === 0 || column === 4 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '));
}

const wanted = process.argv.slice(2).map((path) => resolve(path));
const missing = wanted.filter((path) => !existsSync(path));
if (missing.length > 0) {
  console.error(`There is no file ${missing.join(', ')}.`);
  process.exit(1);
}
const stories = wanted.length > 0 ? wanted : openStories();

/* Progress stays on one line of a terminal; a log gets one line per story. */
const progress = new Map<string, number>();
let ready = 0;
function showProgress(): void {
  if (process.stdout.isTTY)
    process.stdout.write(`\rRiding through ${stories.length} stories: ${ready} done, ${[...progress.values()].reduce((sum, rides) => sum + rides, 0)} rides …`);
}

const queue = [...stories];
const reports: FileReport[] = [];
async function work(): Promise<void> {
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const current = path;
    const report = await runCheck(current, options, (rides) => {
      progress.set(current, rides);
      showProgress();
    });
    ready++;
    progress.set(current, report.rides);
    if (process.stdout.isTTY) showProgress();
    else console.log(`${report.file}: ${report.rides} rides, ${count(report, 'error')} errors`);
    reports.push(report);
  }
}
await Promise.all(Array.from({ length: atOnce }, work));
console.log('\n');

reports.sort((a, b) => stories.indexOf(resolve(a.file)) - stories.indexOf(resolve(b.file)));
for (const report of reports) printReport(report);
printTable(reports);
process.exitCode = reports.some((report) => count(report, 'error') > 0) ? 1 : 0;
