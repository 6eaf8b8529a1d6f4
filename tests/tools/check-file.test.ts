import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkFile, nameOf } from '../../game/tools/check/check-file';

const folder = mkdtempSync(join(tmpdir(), 'sam-check-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const check = (path: string) => checkFile(path, { seconds: 5, states: 1000, rides: 20, alone: true }, () => undefined);

describe('the check of a story with INCLUDEs', () => {
  mkdirSync(join(folder, 'parts'));
  write('parts/cellar.ink', '=== cellar\nDark.\n* [Up] -> END\n* [Stay]\n');
  write('parts/all.ink', 'INCLUDE parts/cellar.ink\n'); // Ink takes every name from the folder of the story
  const story = write('story.ink', 'INCLUDE parts/all.ink\nHm.\n-> cellar\n');

  it('names an included file by its path, so that the place can be opened', () => {
    const fault = check(story).diagnostics.find(({ rule }) => rule === 'cannot-go-on');
    expect(fault).toMatchObject({ file: nameOf(join(folder, 'parts/cellar.ink')), line: 4 });
  });

  it('does the same for what Ink complains about', () => {
    write('parts/broken.ink', 'Hm.\n-> nowhere\n');
    const { diagnostics } = check(write('other.ink', 'INCLUDE parts/broken.ink\nHm.\n'));
    expect(diagnostics).toMatchObject([{ file: nameOf(join(folder, 'parts/broken.ink')), line: 2, severity: 'error' }]);
  });
});

describe('the check of one language alone', () => {
  it('still compares it with the other', () => {
    const story = (words: string): string => `-> a\n=== a\nHm.\n* (ask) [${words} # effect: tone 5]\n- # ending: lit-street\nHm.\n-> END\n`;
    write('en.ink', story('Ask').replace('(ask)', '(question)'));
    const said = check(write('fr.ink', story('Demander'))).diagnostics.filter(({ rule }) => rule === 'uneven-twins');
    expect(said.map(({ what }) => what).join()).toContain('The choice (a.ask) has no match');
  });
});
