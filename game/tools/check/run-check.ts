import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Diagnostic } from '../../story/diagnostic';
import { type CheckLimits, type FileReport, nameOf } from './check-file';
import type { CheckReply, CheckRequest } from './check-worker';

const worker = fileURLToPath(new URL('./check-worker.ts', import.meta.url));
const patience = (seconds: number): number => 3 * seconds + 30; // by the clock: the exploration counts what it has of the processor, and a long story must be compiled first
const memory = 1536; // megabytes

/** A process that checks one story after the other, and is replaced when a story takes it down. */
export class Checker {
  private child: ChildProcess | undefined;
  private said = '';

  /** Checks one story, with a limit on time and memory. Never rejects. */
  check(path: string, limits: CheckLimits, onProgress: (share: number) => void): Promise<FileReport> {
    const child = this.ready();
    return new Promise((resolve) => {
      const end = (report: FileReport): void => {
        clearTimeout(timer);
        child.removeAllListeners('message').removeAllListeners('close');
        resolve(report);
      };
      const giveUp = (what: string): void => {
        this.stop();
        end(givenUp(nameOf(path), what));
      };
      const timer = setTimeout(() => giveUp(`The check was stopped after ${patience(limits.seconds)} seconds.`), patience(limits.seconds) * 1000);
      child.on('message', (reply: CheckReply) => ('report' in reply ? end(reply.report) : onProgress(reply.share)));
      child.on('close', () => giveUp(`The check of this story broke off. ${firstError(this.said)}`.trim()));
      const request: CheckRequest = { path, limits };
      child.send(request);
    });
  }

  stop(): void {
    this.child?.kill('SIGKILL');
    this.child = undefined;
  }

  private ready(): ChildProcess {
    if (this.child) return this.child;
    const child = fork(worker, { execArgv: ['--import', 'tsx', `--max-old-space-size=${memory}`], stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
    this.said = '';
    child.stderr?.on('data', (data: Buffer) => (this.said += data.toString()));
    this.child = child;
    return child;
  }
}

function firstError(said: string): string {
  const line = said.split('\n').find((one) => /error/i.test(one));
  return line?.trim() ?? '';
}

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
  return { file, diagnostics: [diagnostic], choices: 0, exploration: undefined };
}
