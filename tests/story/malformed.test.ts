import { type ChildProcess, fork } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { Fate } from '../helpers/ink-child';

/**
 * A thousand broken files: real ones with pieces cut out, doubled, swapped and strewn with Ink's own
 * signs. Each gets an answer in words: a diagnostic, a play, or the place where it breaks off. What would
 * hang is stopped from outside after two seconds, as the check and the page do.
 */
const patience = 2000; // milliseconds
const worker = fileURLToPath(new URL('../helpers/ink-child.ts', import.meta.url));
const folder = fileURLToPath(new URL('../fixtures/ink/', import.meta.url));
const sources = readdirSync(folder).map((name) => readFileSync(`${folder}${name}`, 'utf8'));
const files = 1000;

class Child {
  private process: ChildProcess | undefined;
  stopped = 0;

  async answer(source: string): Promise<Fate | 'stopped' | 'died'> {
    const child = await this.ready();
    return new Promise((resolve) => {
      const end = (fate: Fate | 'stopped' | 'died'): void => {
        clearTimeout(timer);
        child.removeAllListeners('message').removeAllListeners('exit');
        if (typeof fate === 'string') {
          this.stopped++;
          this.stop();
        }
        resolve(fate);
      };
      const timer = setTimeout(() => end('stopped'), patience);
      child.on('message', (fate: Fate) => end(fate));
      child.on('exit', () => end('died'));
      child.send(source);
    });
  }

  stop(): void {
    this.process?.kill('SIGKILL');
    this.process = undefined;
  }

  private ready(): Promise<ChildProcess> {
    if (this.process) return Promise.resolve(this.process);
    const child = fork(worker, { execArgv: ['--import', 'tsx', '--max-old-space-size=512'], stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    this.process = child;
    return new Promise((resolve) => child.once('message', () => resolve(child)));
  }
}

const signs = [
  '{',
  '}',
  '[',
  ']',
  '->',
  '->->',
  '<-',
  '<>',
  '* ',
  '+ ',
  '- ',
  '=== ',
  '= ',
  '~ ',
  '|',
  '#',
  '/*',
  '//',
  '"',
  '(',
  ')',
  '\\',
  '\u0000',
  '\uFEFF',
  'VAR ',
  'LIST ',
  'INCLUDE x.ink\n',
  '__proto__',
  '{&',
  '!',
  'é',
  '😀',
  '\n',
];
const where = fc.double({ min: 0, max: 1, noNaN: true });
const change = fc.oneof(
  fc.record({ kind: fc.constant('put' as const), at: where, sign: fc.constantFrom(...signs) }),
  fc.record({ kind: fc.constant('cut' as const), at: where, length: fc.integer({ min: 1, max: 60 }) }),
  fc.record({ kind: fc.constant('double' as const), at: where, length: fc.integer({ min: 1, max: 200 }) }),
  fc.record({ kind: fc.constant('swap' as const), at: where, to: where }),
);
const broken = fc.tuple(fc.nat({ max: sources.length - 1 }), fc.array(change, { minLength: 1, maxLength: 5 })).map(([which, changes]) =>
  changes.reduce((text, one) => {
    const at = Math.floor(one.at * text.length);
    if (one.kind === 'put') return text.slice(0, at) + one.sign + text.slice(at);
    if (one.kind === 'cut') return text.slice(0, at) + text.slice(at + one.length);
    if (one.kind === 'double') return text.slice(0, at + one.length) + text.slice(at);
    const lines = text.split('\n');
    const [a, b] = [Math.floor(one.at * lines.length), Math.floor(one.to * lines.length)];
    return lines.map((line, index) => (index === a ? (lines[b] ?? line) : index === b ? (lines[a] ?? line) : line)).join('\n');
  }, sources[which] ?? ''),
);

describe('malformed Ink', () => {
  const children = [new Child(), new Child()];
  afterAll(() => children.forEach((child) => child.stop()));

  it(`gives an answer in words, ${files} times over`, async () => {
    const queue = [...fc.sample(broken, { numRuns: files, seed: 20_26 }).entries()];
    const wordless: string[] = [];
    const fates = { plays: 0, refused: 0, 'breaks off': 0, stopped: 0, died: 0 };
    const work = async (child: Child): Promise<void> => {
      for (let next = queue.shift(); next; next = queue.shift()) {
        const fate = await child.answer(next[1]);
        fates[typeof fate === 'string' ? fate : fate.kind]++;
        if (typeof fate !== 'string' && fate.kind !== 'plays' && fate.said.trim().length < 5) wordless.push(next[1]);
      }
    };
    await Promise.all(children.map(work));
    expect(wordless).toEqual([]);
    expect(fates.died).toBe(0);
    expect(fates.plays + fates.refused + fates['breaks off'] + fates.stopped).toBe(files);
    expect(fates.stopped, JSON.stringify(fates)).toBeLessThan(files / 50);
    expect(Math.min(fates.plays, fates.refused), JSON.stringify(fates)).toBeGreaterThan(files / 20); // both kinds were really tried
    console.log(`malformed Ink: ${JSON.stringify(fates)}`);
  }, 300_000);
});
