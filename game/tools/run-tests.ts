import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium, howToGetChromium } from './find-chromium';
import { runStep, type Step, type Tally } from './steps';

/**
 * `npm test`: everything that must hold, one step after the other. A failing step does not stop the
 * next ones. The last line is for machines and people alike: "N passed, N failed".
 */
function vitest(project: string): Pick<Step, 'command' | 'report' | 'live'> {
  const report = join(tmpdir(), `sam-${process.pid}-${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return { command: ['vitest', 'run', '--configLoader', 'runner', '--project', project, ...reporters], report, live: true };
}

const steps: readonly Step[] = [
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'lint', command: ['oxlint', '--type-aware', '--deny-warnings'] },
  { name: 'format', command: ['biome', 'format'] },
  { name: 'unused code', command: ['knip', '--no-progress'] },
  { name: 'unit tests', ...vitest('unit') },
  { name: 'crowds and faults', ...vitest('live') },
  { name: 'story checks', command: ['tsx', 'game/tools/check-stories.ts'], live: true },
  { name: 'build', command: ['vite', 'build', '--configLoader', 'runner', '--logLevel', 'warn'] },
  { name: 'browser tests', ...vitest('browser') },
];

const started = performance.now();
const browser = ensureChromium();
const tallies: Tally[] = [];
for (const [at, step] of steps.entries()) {
  const needsBrowser = step.name === 'browser tests';
  if (needsBrowser && browser === undefined) {
    console.log(`\n[${at + 1}/${steps.length}] ${step.name}: FAILED\n${howToGetChromium}`);
    tallies.push({ passed: 0, failed: 1 });
  } else {
    const tally = await runStep(step, at + 1, steps.length);
    tallies.push(tally);
    if (step.name === 'build' && tally.failed === 0) process.env['BUILT_GAME'] = 'dist'; // played as it is: no second build
  }
}
const sum = (key: keyof Tally): number => tallies.reduce((total, tally) => total + tally[key], 0);
console.log(`\nAll steps together: ${Math.round((performance.now() - started) / 1000)} s`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
