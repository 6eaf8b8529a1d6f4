import { spawn } from 'node:child_process';

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly told: string; // the error output
}

/** Runs a program to its end, as a shell would, with a text on its standard input. */
export function run(command: string, args: readonly string[], input = '', options: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {}): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, shell: process.platform === 'win32' });
    let out = '';
    let told = '';
    child.stdout.setEncoding('utf8').on('data', (data: string) => (out += data));
    child.stderr.setEncoding('utf8').on('data', (data: string) => (told += data));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, told }));
    child.stdin.on('error', () => undefined); // a program may end without having read it
    child.stdin.end(input);
  });
}

/** Runs one of the scripts of package.json, silently as to npm itself. */
export function runScript(name: string, args: readonly string[] = [], input = ''): Promise<Ran> {
  return run('npm', ['run', '-s', name, '--', ...args], input);
}
