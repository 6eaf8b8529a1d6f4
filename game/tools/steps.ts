import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** One step of `npm test`. Its program comes from node_modules/.bin, by way of Node. */
export interface Step {
  readonly name: string;
  readonly command: readonly string[];
  readonly report?: string; // where vitest writes its JSON; each of its tests is then counted
  readonly live?: boolean; // its own progress is worth watching
}

export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** What of vitest's JSON report is read here. */
interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

/** Counts the tests of a report; a file that could not even be loaded counts as one failure. */
export function readReport(path: string, succeeded: boolean): Tally {
  if (!existsSync(path)) return { passed: 0, failed: 1 };
  const report = JSON.parse(readFileSync(path, 'utf8')) as VitestReport;
  const unloaded = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
  const failed = report.numFailedTests + unloaded;
  // An error outside every test (an unhandled rejection, say) fails the run without failing a test.
  return { passed: report.numPassedTests, failed: failed === 0 && !succeeded ? 1 : failed };
}

function run(command: readonly string[], live: boolean): Promise<{ code: number; said: string }> {
  return new Promise((resolve) => {
    const [program = '', ...args] = command;
    const child = spawn(program, args, {
      stdio: live ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, PATH: `${join('node_modules', '.bin')}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH ?? ''}` },
      shell: process.platform === 'win32',
    });
    let said = '';
    child.stdout?.on('data', (data: Buffer) => (said += data.toString()));
    child.stderr?.on('data', (data: Buffer) => (said += data.toString()));
    child.on('error', (error) => resolve({ code: 1, said: String(error) }));
    child.on('close', (code) => resolve({ code: code ?? 1, said }));
  });
}

/** Runs one step, says how it went and how long it took, and counts it. */
export async function runStep(step: Step, at: number, of: number): Promise<Tally> {
  const started = performance.now();
  const seconds = (): string => `${((performance.now() - started) / 1000).toFixed(1)} s`;
  if (step.live) console.log(`\n[${at}/${of}] ${step.name}`);
  else process.stdout.write(`[${at}/${of}] ${step.name} … `);
  if (step.report) rmSync(step.report, { force: true });
  const { code, said } = await run(step.command, step.live ?? false);
  const tally = step.report ? readReport(step.report, code === 0) : { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  const verdict = tally.failed === 0 ? 'passed' : 'FAILED';
  console.log(step.live ? `[${at}/${of}] ${step.name}: ${verdict} in ${seconds()}` : `${verdict} in ${seconds()}`);
  if (code !== 0 && said) console.log(said.trimEnd());
  return tally;
}
