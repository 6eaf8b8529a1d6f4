import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { coefficients } from '../../game/outcome/forecast-coefficients';
import { scoringGuide, scoringGuidePath } from '../../game/tools/scoring-guide';
import { typeset } from '../../game/words/say';

const guide = scoringGuide();
const [french = '', english = ''] = guide.split('## English\n');

describe('the guide to the scores', () => {
  it('on disk is what the rules say today (npm run guide writes it)', () => expect(readFileSync(scoringGuidePath, 'utf8')).toBe(guide));

  it('says the same in French and in English: the same headings, tables and rows', () => {
    const shape = (text: string): readonly string[] =>
      text
        .split('\n')
        .flatMap((line) =>
          /^#{3,}/.exec(line)?.[0] ? [line.replace(/[^#].*/, '')] : line.startsWith('|') ? [`${line.split(/(?<!\\)\|/).length} cells`] : line.startsWith('- ') ? ['item'] : [],
        );
    expect(shape(english)).toEqual(shape(french));
  });

  it('tells every number the simulation rests on, with its grade and its year', () => {
    for (const [name, { why, evidence, dated }] of Object.entries(coefficients)) {
      for (const [text, lang] of [
        [french, 'fr'],
        [english, 'en'],
      ] as const) {
        const row = text.split('\n').filter((line) => line.startsWith(`| ${typeset(why[lang], lang)} |`));
        expect(row, name).toHaveLength(1);
        expect(row[0], name).toMatch(new RegExp(`\\| ${evidence} \\| ${dated} \\|$`));
      }
    }
  });

  it('leaves no blank open and names no label of the code that a trainer would not know', () => {
    expect(guide).not.toMatch(/\{\w+\}|undefined|NaN|Infinity/);
    expect(guide).not.toMatch(/acceptBase|customer_centric|premature-meeting/);
  });
});
