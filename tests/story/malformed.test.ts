import { type ChildProcess, fork } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { Fate } from '../helpers/ink-child';

/**
 * A thousand broken files: pieces of real ones, now and then a whole one, with parts cut out, doubled,
 * swapped and strewn with Ink's own signs. Each gets an answer in words: a diagnostic, a play, or the place where
 * it breaks off, within two seconds.
 */
const patience = 2000; // milliseconds
const second = 5 * patience; // a busy machine is slow; a hang is one however long it is waited for
const worker = fileURLToPath(new URL('../helpers/ink-child.ts', import.meta.url));
const files = 1000;
const wholeOnes = 25; // of them; a large story takes a second to compile
const pieceLines = 100; // of a piece, at most

/** Every story there is here: our own, and those of others where they lie beside this repository. */
function realFiles(): readonly string[] {
  const folders = ['tests/fixtures/ink', 'stories', '../shared/ink-samples'].filter((name) => existsSync(name));
  const paths = folders.flatMap((name) => readdirSync(name, { recursive: true, encoding: 'utf8' }).map((file) => `${name}/${file}`));
  return paths.filter((path) => path.endsWith('.ink')).map((path) => readFileSync(path, 'utf8'));
}
const sources = realFiles();

class Child {
  private process: ChildProcess | undefined;
  stopped = 0;

  async answer(source: string, wait: number): Promise<Fate | 'stopped' | 'died'> {
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
      const timer = setTimeout(() => end('stopped'), wait);
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
const changes = fc.array(change, { minLength: 1, maxLength: 5 });
const source = fc.constantFrom(...sources);

/** Some lines out of the middle: most begin in no knot and lead to knots that are not there, which is one more way to be broken. */
const piece = fc.tuple(source, where, fc.integer({ min: 5, max: pieceLines })).map(([text, at, length]) => {
  const lines = text.split('\n');
  const first = Math.floor(at * Math.max(1, lines.length - length));
  return lines.slice(first, first + length).join('\n');
});

type Change = typeof change extends fc.Arbitrary<infer Kind> ? Kind : never;

function breakIt(real: string, all: readonly Change[]): string {
  return all.reduce((text, one) => {
    const at = Math.floor(one.at * text.length);
    if (one.kind === 'put') return text.slice(0, at) + one.sign + text.slice(at);
    if (one.kind === 'cut') return text.slice(0, at) + text.slice(at + one.length);
    if (one.kind === 'double') return text.slice(0, at + one.length) + text.slice(at);
    const lines = text.split('\n');
    const [a, b] = [Math.floor(one.at * lines.length), Math.floor(one.to * lines.length)];
    return lines.map((line, index) => (index === a ? (lines[b] ?? line) : index === b ? (lines[a] ?? line) : line)).join('\n');
  }, real);
}

const sample = (real: fc.Arbitrary<string>, numRuns: number): readonly string[] =>
  fc.sample(fc.tuple(real, changes), { numRuns, seed: 20_26 }).map(([text, all]) => breakIt(text, all));

describe('malformed Ink', () => {
  const children = [new Child(), new Child()];
  afterAll(() => children.forEach((child) => child.stop()));

  if (!existsSync('../shared/ink-samples')) console.log('malformed Ink: no stories of others beside this repository, only our own are broken');

  it(`gives an answer in words, ${files} times over`, async () => {
    const queue = [...sample(source, wholeOnes), ...sample(piece, files - wholeOnes)];
    const wordless: string[] = [];
    const fates = { plays: 0, refused: 0, 'breaks off': 0, stopped: 0, died: 0 };
    const work = async (child: Child): Promise<void> => {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        const first = await child.answer(next, patience);
        const fate = first === 'stopped' ? await child.answer(next, second) : first;
        fates[typeof fate === 'string' ? fate : fate.kind]++;
        if (typeof fate !== 'string' && fate.kind !== 'plays' && fate.said.trim().length < 5) wordless.push(next);
      }
    };
    await Promise.all(children.map(work));
    expect(wordless).toEqual([]);
    expect(fates.died).toBe(0);
    expect(fates.stopped).toBe(0);
    expect(fates.plays + fates.refused + fates['breaks off']).toBe(files);
    expect(Math.min(fates.plays, fates.refused), JSON.stringify(fates)).toBeGreaterThan(files / 20); // both kinds were really tried
    console.log(`malformed Ink: ${JSON.stringify(fates)}`);
  }, 300_000);
});
