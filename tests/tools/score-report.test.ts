import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scoreLine } from '../../game/tools/score-line';
import { runScript } from '../helpers/run-script';

const folder = mkdtempSync(join(tmpdir(), 'sam-report-'));
afterAll(() => rmSync(folder, { recursive: true }));

type Labels = Readonly<Record<string, unknown>>;

/** Letters to which a person says the very labels of the engine, but for those that are given. */
function labelled(id: string, lang: string, text: string, but: Labels = {}): string {
  const draft = { id, lang, stage: 'invitation', text };
  const { labels } = scoreLine({ number: 1, text: JSON.stringify(draft) }) as { readonly labels: Labels };
  return JSON.stringify({ ...draft, labels: { ...labels, ...but } });
}
const asks = 'Bonjour Claire, pourriez-vous m’accorder un rendez-vous mardi à 14h ?';
const quiet = 'Bonjour Claire, merci pour votre article sur les haies.';
const asksToo = 'Hi Claire, could we have a call on Tuesday at 2pm?';

const file = (name: string, lines: readonly string[]): string => {
  const path = join(folder, name);
  writeFileSync(path, `\uFEFF${lines.join('\r\n')}\r\n`);
  return path;
};

describe('npm run score:report', () => {
  let report: string;
  let told: string;
  let code: number | null;
  beforeAll(async () => {
    // In French the engine sees two requests of which a person confirms one, and misses one: 1/2, 1/2, 1/2.
    const ran = await runScript('score:report', [
      file('labelled.jsonl', [
        labelled('right', 'fr', asks),
        labelled('alarm', 'fr', asks, { meeting_request: false }),
        '',
        labelled('miss', 'fr', quiet, { meeting_request: true }),
        labelled('none', 'fr', quiet),
        'not json',
        labelled('english', 'en', asksToo, { tone: 'warm' }),
        labelled('odd', 'fr', quiet, { pitch: 7, tone: 'rude' }),
        JSON.stringify({ id: 'unlabelled', lang: 'fr', stage: 'invitation', text: quiet }),
        JSON.stringify({ id: 'part', lang: 'en', company: 'Ardent', headline: 'Sales at Ardent', summary: '', labels: { overall: 'weak' } }),
      ]),
    ]);
    report = ran.out;
    told = ran.told;
    code = ran.code;
  });
  const row = (part: string, label: string): string =>
    report
      .split(/\n(?=Messages|Profiles|Lines)/)
      .find((block) => block.startsWith(part))
      ?.split('\n')
      .find((line) => line.trim().startsWith(label)) ?? '';

  it('counts French and English, messages and profiles apart', () => {
    expect(report.match(/^(Messages|Profiles), (FR|EN): \d+$/gm)).toEqual(['Messages, FR: 4', 'Messages, EN: 1', 'Profiles, EN: 1']);
  });

  it('gives precision, recall and F1 of the yes/no labels', () => {
    expect(row('Messages, FR', 'meeting_request')).toMatch(/0\.500\s+0\.500\s+0\.500$/);
    expect(row('Messages, FR', 'premature')).toMatch(/1\.000\s+1\.000\s+1\.000$/);
    expect(row('Messages, EN', 'meeting_request')).toMatch(/1\.000\s+1\.000\s+1\.000$/);
  });

  it('gives kappa and within-1 of the levels, and how often the tone is the same', () => {
    for (const level of ['pitch', 'personalised', 'about_them', 'respectful']) expect(row('Messages, FR', level)).toMatch(/1\.000\s+1\.000\s+1\.000$/);
    expect(row('Messages, FR', 'tone')).toMatch(/1\.000$/);
    expect(row('Messages, EN', 'tone')).toMatch(/0\.000$/);
  });

  it('compares only the labels that a person gave', () => {
    expect(row('Profiles, EN', 'overall')).toMatch(/1\.000$/);
    expect(row('Profiles, EN', 'cv_like')).toBe('');
  });

  it('shows the lines on which they differ, with both readings', () => {
    expect(report).toContain('Lines it got wrong: 3 of 6');
    expect(report).toContain(`  alarm [invitation] ${asks}\n      meeting_request: false -> true\n`);
    expect(report).toContain(`  miss [invitation] ${quiet}\n      meeting_request: true -> false\n`);
    expect(report).toMatch(/ {2}english .*\n {6}tone: warm -> /);
    expect(report).not.toMatch(/^ {2}(right|none) /m);
  });

  it('tells of each line that cannot be compared where it stands, what, why and how to mend it', () => {
    expect(told.match(/labelled\.jsonl:\d+\n {2}what {2}.+\n {2}why {3}.+\n {2}fix {3}.+/g)).toHaveLength(3);
    expect(told).toMatch(/:6\n {2}what .*JSON/);
    expect(told).toMatch(/:8\n {2}what {2}"pitch" is 7; it must be a level from 0 to 3\. "tone" is "rude"; it must be one of spammy, pushy, neutral, warm\./);
    expect(told).toMatch(/:9\n {2}what {2}"labels" is missing\.\n.*\n {2}fix {3}Add \{"labels": \{meeting_request, /);
    expect(code).toBe(1);
  });

  it('keeps to the figures when asked, and ends well when every line was good', async () => {
    const ran = await runScript('score:report', ['--figures'], `${labelled('right', 'fr', asks)}\n`);
    expect(ran).toMatchObject({ code: 0, told: '' });
    expect(ran.out).toContain('Messages, FR: 1');
    expect(ran.out).not.toContain('Lines');
  });

  it('says when it got every line right', async () => {
    const ran = await runScript('score:report', [file('right.jsonl', [labelled('right', 'fr', asks)])]);
    expect(ran.out).toContain('It got every line right.');
  });

  it('says when there is nothing to compare', async () => {
    const ran = await runScript('score:report', [file('empty.jsonl', [])]);
    expect(ran).toMatchObject({ code: 1, out: 'There is nothing to compare: no line carries a text and its labels.\n' });
  });

  it('says when there is no such file', async () => {
    const ran = await runScript('score:report', [join(folder, 'nowhere.jsonl')]);
    expect(ran.code).toBe(2);
    expect(ran.told).toMatch(/nowhere\.jsonl\n {2}what .*\n {2}why .*ENOENT.*\n {2}fix /);
  });
});
