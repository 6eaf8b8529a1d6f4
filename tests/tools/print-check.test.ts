import { describe, expect, it } from 'vitest';
import { table } from '../../game/tools/check/print-check';
import { explored } from '../helpers/explored';

const report = (file: string, source: string) => {
  const exploration = explored(source, { rides: 20 });
  return { file, diagnostics: [], choices: exploration.choices.length, exploration };
};
const ending = '# ending: lit-street\nLit.\n-> END';
const many = Array.from({ length: 12 }, (_, at) => `Mile ${at}.\n* [a]\n* [b]\n* [c]\n* [d]\n* [e]\n* [f]\n-\n`).join('');

describe('the tables of a check', () => {
  const lines = table([
    report('stories/02-takes-up-social-selling/fr.ink', `Hm.\n* [On # effect: tone 10]\n* [Off]\n- ${ending}`),
    report('../elsewhere/somebody-else/adventure-of-the-lost-herd.ink', 'Hm.\n+ [On]\n-> END'),
    report('many.ink', `${many}${ending}`),
    report('breaks.ink', '-> a\n=== a\nHm.\n* [On]'),
  ]);

  it('fit a terminal of 80 characters, with straight edges', () => {
    const [first, second] = lines.join('\n').split('\n\n');
    for (const block of [first, second]) expect(new Set(block?.split('\n').map((line) => line.length)).size).toBe(1);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('name a story by what tells it from others', () => {
    expect(lines[1]).toMatch(/^02-takes-up-…elling.fr.ink /);
    expect(lines[2]).toMatch(/^….*-lost-herd.ink /);
  });

  it('show ranges, the number of rides and endings, and nothing where no ride ends', () => {
    expect(lines.filter((line) => line.startsWith('02-'))[1]).toMatch(/ 2 +1 +30 +50–60 +100 +30\/60\/100$/);
    expect(lines.filter((line) => line.startsWith('many'))[1]).toMatch(/ 10\^9 +12 /);
    expect(lines.filter((line) => line.startsWith('breaks'))).toHaveLength(1);
    expect(lines.at(-1)).toBe('many.ink: lit-street 100 %');
  });
});
