import { existsSync, readFileSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { languages } from '../outcome/drafts';
import { formatDiagnostic } from '../story/diagnostic';
import { languageOf } from '../story/lint/language';
import { scanInk } from '../story/scan';
import { readTrail, type TrailEpisode } from '../story/trail';
import { textsOf } from '../words/studio-script';
import { type FileReport, twinOf } from './check/check-file';
import { checkPlans } from './check/check-plans';
import { bar, count, findings, table } from './check/print-check';
import { Checker } from './check/run-check';
import { scriptOf } from './check/script';

/**
 * `npm run check [-- FILES]`: compiles stories, holds them to the rules, plays them through all they can
 * reach and rides their plans. Without files: every open episode, in both languages. `--json` prints
 * { reports: FileReport[], plans } as data, with every hint; `--script FILE` prints an episode for a
 * reviewer. Exits with 0 when there is no error (warnings do no harm), 1 on any error, 2 when it was called wrongly.
 */
const usage = `npm run check [-- FILES] [--json]     checks these stories, or every open episode
npm run check -- --script FILES        prints them for a reviewer`;
const limits = { seconds: 30, states: 200_000, rides: 4000 };
const atOnce = 2;

const args = process.argv.slice(2);
const options = args.filter((arg) => arg.startsWith('--'));
const named = args.filter((arg) => !arg.startsWith('--')).map((path) => resolve(path));
const wrong = [
  ...options.filter((option) => !['--json', '--script'].includes(option)).map((option) => `There is no option ${option}.`),
  ...named.filter((path) => !existsSync(path)).map((path) => `There is no file ${path}.`),
  ...named.filter((path) => statSync(path, { throwIfNoEntry: false })?.isDirectory()).map((path) => `${path} is a folder: name the stories in it.`),
];
if (wrong.length > 0) {
  console.error(`${wrong.join('\n')}\n\n${usage}`);
  process.exit(2);
}
if (options.includes('--script')) {
  for (const path of named) {
    const file = relative(process.cwd(), path);
    const source = readFileSync(path, 'utf8');
    const items = scanInk(source, file);
    console.log(scriptOf(items, languageOf({ file, items }), textsOf(source)).join('\n'));
  }
  process.exit(0);
}

const trail: readonly TrailEpisode[] = existsSync('stories/trail.json') ? readTrail(JSON.parse(readFileSync('stories/trail.json', 'utf8'))) : [];
const filesOf = ({ open, folder }: TrailEpisode): readonly string[] => (open ? languages.map((lang) => resolve('stories', folder ?? '', `${lang}.ink`)) : []);
const stories = named.length > 0 ? named : trail.flatMap(filesOf);
const isLive = process.stdout.isTTY && !options.includes('--json');

const shares = new Map<string, number>();
function showProgress(): void {
  if (isLive) process.stdout.write(`\r${bar([...shares.values()].reduce((sum, share) => sum + share, 0) / stories.length)} of ${stories.length} stories `);
}

const queue = [...stories];
const reports: FileReport[] = [];
async function work(): Promise<void> {
  const checker = new Checker();
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const current = path;
    const alone = !stories.includes(twinOf(current) ?? current);
    const report = await checker.check(current, { ...limits, alone }, (share) => {
      shares.set(current, Math.min(0.95, share));
      showProgress();
    });
    shares.set(current, 1);
    showProgress();
    reports.push(report);
    if (!isLive) console.error(`${report.file}: ${report.exploration?.certainty ?? 'not explored'}, errors: ${count(report.diagnostics, 'error')}`);
  }
  checker.stop();
}
await Promise.all(Array.from({ length: atOnce }, work));
const plans = await checkPlans(trail, (episode) => filesOf(episode).some((path) => stories.includes(path)));
if (isLive) process.stdout.write('\n\n');

reports.sort((a, b) => stories.indexOf(resolve(a.file)) - stories.indexOf(resolve(b.file)));
if (options.includes('--json')) console.log(JSON.stringify({ reports, plans }, null, 1));
else {
  for (const line of [...reports.flatMap(findings), ...plans.diagnostics.map(formatDiagnostic)]) console.log(`${line}\n`);
  console.log(table(reports).join('\n'));
  console.log(`\n${plans.rides} rides by plan, ${plans.diagnostics.length} broken.`);
}
process.exitCode = [...reports, plans].some(({ diagnostics }) => count(diagnostics, 'error') > 0) ? 1 : 0;
