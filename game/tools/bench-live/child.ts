import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';

type Handlers = Readonly<Record<string, (input: never) => unknown>>;
type Output<H extends Handlers, N extends keyof H> = Awaited<ReturnType<H[N]>>;

/** A process of ours that answers questions. `H` is what it can be asked. */
export class Child<H extends Handlers> {
  private readonly process: ChildProcess;
  private readonly waiting = new Map<number, { done(value: unknown): void; failed(error: Error): void }>();
  private asked = 0;

  /** Starts a program: TypeScript, or what was bundled of it. */
  constructor(file: string, env: Readonly<Record<string, string>> = {}) {
    const args = ['--expose-gc', ...(file.endsWith('.ts') ? ['--import', 'tsx'] : []), resolve(file)];
    this.process = spawn(process.execPath, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    this.process.on('message', ({ id, value, error }: { id: number; value?: unknown; error?: string }) => {
      const waiting = this.waiting.get(id);
      this.waiting.delete(id);
      if (error === undefined) waiting?.done(value);
      else waiting?.failed(new Error(error));
    });
    this.process.on('exit', (code, signal) => {
      for (const waiting of this.waiting.values()) waiting.failed(new Error(`${file} ended with ${code ?? signal}.`));
      this.waiting.clear();
    });
  }

  ask<N extends keyof H & string>(name: N, ...input: Parameters<H[N]>): Promise<Output<H, N>> {
    const id = ++this.asked;
    return new Promise((resolvePromise, reject) => {
      this.waiting.set(id, { done: (value) => resolvePromise(value as Output<H, N>), failed: reject });
      this.process.send({ id, name, input: input[0] as unknown });
    });
  }

  /** Kills it as a power cut would. */
  kill(): Promise<void> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return Promise.resolve();
    return new Promise((done) => {
      this.process.once('exit', () => done());
      this.process.kill('SIGKILL');
    });
  }
}

/** The other end: answers what the parent asks, until the parent goes. */
export function answerParent(handlers: Handlers): void {
  process.on('message', ({ id, name, input }: { id: number; name: string; input: never }) => {
    void (async () => {
      try {
        process.send?.({ id, value: await handlers[name]?.(input) });
      } catch (error) {
        process.send?.({ id, error: error instanceof Error ? error.message : String(error) });
      }
    })();
  });
  process.on('disconnect', () => process.exit(0));
}
