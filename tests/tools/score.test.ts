import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run, runScript } from '../helpers/run-script';

const folder = mkdtempSync(join(tmpdir(), 'sam-score-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Told {
  readonly id?: string | number;
  readonly line?: number;
  readonly error?: { readonly what: string; readonly why: string; readonly fix: string };
  readonly labels?: Readonly<Record<string, unknown>>;
  readonly scores?: Readonly<Record<string, unknown>>;
  readonly findings?: readonly Readonly<Record<string, unknown>>[];
}

const parsed = (out: string): Told[] =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Told);

const message = { id: 'm1', lang: 'fr', stage: 'invitation', text: 'Bonjour Claire, on se cale 15 min mardi ?' };
const profile = { id: 2, lang: 'en', company: 'Ardent Glass', headline: 'Sales Manager at Ardent Glass', summary: 'Ten years of experience. Proficient in Excel.' };
const separated = { ...message, id: 'a line end of Unicode', text: 'Bonjour Claire,\u2028votre article sur les haies m’a fait sourire.\u2029Merci !' };

/** Line by line, a file with a byte order mark, Windows line ends, blank lines, and everything that can be wrong with a line. */
const lines: readonly string[] = [
  `\uFEFF${JSON.stringify(message)}`,
  '',
  JSON.stringify(profile),
  '   ',
  '{"id": "m2", "lang": "fr",',
  JSON.stringify([message]),
  'null',
  JSON.stringify({ ...message, id: 'far', stage: 'chat' }),
  JSON.stringify({ ...message, id: 'lang', lang: 'de' }),
  JSON.stringify({ id: 'bare', lang: 'en' }),
  JSON.stringify({ ...profile, id: 'half', company: undefined }),
  JSON.stringify({ ...message, id: 'long', text: 'a'.repeat(3_000_000) }),
  JSON.stringify({ ...message, id: undefined }),
  JSON.stringify(separated),
  JSON.stringify({ ...message, id: 'last', text: '' }),
];

describe('npm run score', () => {
  let told: readonly Told[];
  let code: number | null;
  beforeAll(async () => {
    const path = join(folder, 'lines.jsonl');
    writeFileSync(path, lines.join('\r\n'));
    const ran = await runScript('score', [path]);
    told = parsed(ran.out);
    code = ran.code;
  });
  const wrong = (line: number): string => told.find((one) => one.line === line)?.error?.what ?? 'no error';

  it('answers every line that is not blank, in order', () => {
    expect(told.map((one) => one.id ?? one.line)).toEqual(['m1', 2, 5, 6, 7, 'far', 'lang', 'bare', 'half', 'long', 13, 'a line end of Unicode', 'last']);
  });

  it('goes on after a bad line and says at the end that there was one', () => expect(code).toBe(1));

  it('gives a message its labels, scores and findings', () => {
    const { labels, scores, findings } = told[0] ?? {};
    expect(Object.keys(labels ?? {}).sort()).toEqual(['about_them', 'meeting_request', 'personalised', 'pitch', 'premature', 'respectful', 'tone']);
    expect(labels).toMatchObject({ meeting_request: true, premature: true, pitch: expect.any(Number) as number });
    expect(['spammy', 'pushy', 'neutral', 'warm']).toContain(labels?.['tone']);
    for (const score of ['tone', 'request']) expect(scores?.[score]).toSatisfy((value: number) => value >= 0 && value <= 100);
    const asks = findings?.find((one) => one['criterion'] === 'premature-meeting');
    expect(asks?.['points']).toBeLessThan(0);
    const [start, end] = (asks?.['span'] ?? []) as [number, number];
    expect(message.text.slice(start, end)).toBe(asks?.['quote']);
    expect(String(asks?.['reason']).length).toBeGreaterThan(20);
    expect(asks?.['better']).toContain(asks?.['quote']);
  });

  it('gives a profile its labels, scores and findings', () => {
    const { labels, scores, findings } = told[1] ?? {};
    expect(Object.keys(labels ?? {}).sort()).toEqual(['brand_consistent', 'customer_centric', 'cv_like', 'overall', 'specific']);
    expect(labels?.['overall']).toBe('weak');
    expect(scores?.['profile']).toSatisfy((value: number) => value >= 0 && value <= 100);
    for (const finding of findings ?? []) {
      expect(Object.keys(finding)).toEqual(expect.arrayContaining(['criterion', 'span', 'quote', 'points', 'reason']));
      if (finding['span'] !== null) {
        const [start, end] = finding['span'] as [number, number];
        expect(profile[finding['field'] as 'headline' | 'summary'].slice(start, end)).toBe(finding['quote']);
      }
    }
  });

  it('says of a bad line what is wrong, why that matters and how to mend it', () => {
    const errors = told.filter((one) => one.error !== undefined);
    expect(errors.map((one) => one.line)).toEqual([5, 6, 7, 8, 9, 10, 11, 12, 13]);
    for (const { error } of errors) for (const sentence of [error?.what, error?.why, error?.fix]) expect(sentence?.length).toBeGreaterThan(15);
    expect(wrong(5)).toMatch(/JSON/);
    expect(wrong(6)).toMatch(/^\[\{.* is no object/);
    expect(wrong(7)).toMatch(/^null is no object/);
    expect(wrong(8)).toBe('"stage" is "chat"; it must be one of invitation, first_message, nurtured, they_asked.');
    expect(wrong(9)).toBe('"lang" is "de"; it must be fr or en.');
    expect(wrong(10)).toMatch(/^"stage" is missing; .*"text" is missing/);
    expect(wrong(11)).toBe('"company" is missing; it must be a text.');
    expect(wrong(12)).toMatch(/^"text" is "a+… \(3000002 characters\); it must be a text of at most 10000 characters\.$/);
    expect(wrong(13)).toBe('"id" is missing; it must be a text or a number.');
  });

  it('keeps a text together that holds other line ends than those of the file', () => {
    expect(told.find((one) => one.id === separated.id)?.labels).toMatchObject({ personalised: 2 });
  });

  it('reads standard input too, and ends well when every line was good', async () => {
    const ran = await runScript('score', [], `${JSON.stringify(message)}\n${JSON.stringify(profile)}\n`);
    expect(parsed(ran.out)).toEqual(told.slice(0, 2));
    expect(ran.code).toBe(0);
  });

  it('says so when there is no such file', async () => {
    const ran = await runScript('score', [join(folder, 'nowhere.jsonl')]);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.told).toMatch(/nowhere\.jsonl\n {2}what .*\n {2}why .*ENOENT.*\n {2}fix /);
  });
});

describe('the set-up of a fresh clone', () => {
  const scripts = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts;
  const setUp = (name: string): string => scripts[name]?.split('&& tsx')[0] ?? '';

  it.each(['score', 'score:report'])('of npm run %s tells its progress on the error output only', async (name) => {
    const clone = join(folder, name.replace(':', '-'));
    cpSync('game/tools/setup.mjs', join(clone, 'game/tools/setup.mjs'), { recursive: true });
    writeFileSync(join(clone, 'package-lock.json'), JSON.stringify({ packages: { 'node_modules/missing': { version: '1.0.0' } } }));
    writeFileSync(join(clone, 'npm.js'), ''); // stands in for npm, which would go to the network
    const ran = await run(process.platform === 'win32' ? 'cmd' : 'sh', [process.platform === 'win32' ? '/c' : '-c', setUp(name)], '', {
      cwd: clone,
      env: { ...process.env, npm_execpath: join(clone, 'npm.js') },
    });
    expect(ran).toMatchObject({ code: 0, out: '' });
    expect(ran.told).toMatch(/Installing 1 packages/);
  });
});
