import { fork } from 'node:child_process';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Diagnostic } from '../../story/diagnostic';
import type { FileReport } from './check-file';
import type { ExploreOptions } from './explore';

const worker = fileURLToPath(new URL('./check-worker.ts', import.meta.url));
const grace = 30; // seconds beyond the rides, to compile a long story on a slow machine

function givenUp(file: string, what: string): FileReport {
  const diagnostic: Diagnostic = {
    file,
    line: 0,
    rule: 'given-up',
    severity: 'error',
    what,
    why: 'A browser would freeze or crash on this story too.',
    fix: 'Look for a text or a list that grows each time around, or for a function that calls itself.',
  };
  return { file, diagnostics: [diagnostic], choices: 0, rides: 0, decisions: '0', endings: [] };
}

/** Checks one story in its own process, with a limit on time and memory. Never rejects. */
export function runCheck(path: string, options: ExploreOptions, onProgress: (rides: number) => void): Promise<FileReport> {
  const file = relative(process.cwd(), path).replaceAll('\\', '/');
  return new Promise((resolve) => {
    const child = fork(worker, { execArgv: ['--import', 'tsx', '--max-old-space-size=1024'], stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
    let said = '';
    child.stderr?.on('data', (data: Buffer) => (said += data.toString()));
    const timer = setTimeout(
      () => {
        child.kill('SIGKILL');
        resolve(givenUp(file, `The check was stopped after ${options.seconds + grace} seconds.`));
      },
      (options.seconds + grace) * 1000,
    );
    child.on('message', (message: { readonly done?: number; readonly report?: FileReport }) => {
      if (message.done !== undefined) onProgress(message.done);
      if (message.report) resolve(message.report);
    });
    child.on('close', () => {
      clearTimeout(timer);
      resolve(
        givenUp(
          file,
          `The check of this story broke off. ${
            said
              .split('\n')
              .find((line) => /error/i.test(line))
              ?.trim() ?? ''
          }`.trim(),
        ),
      );
    });
    child.send({ path, options: { ...options, onRide: undefined } });
  });
}
