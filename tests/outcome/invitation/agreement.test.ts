import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../game/outcome/drafts';
import { quadraticKappa, withinOne, yesNo } from '../../../game/tools/agreement';
import { judgeLine, type Judged } from '../../../game/tools/score-labelled';

/*
 * How far the engine agrees with people who labelled messages by the codebook of docs/scoring.md. These files
 * were read while the rules were written, so they say what must not be lost, not how well it reads the next person.
 */
const files = ['tuning', 'held-out', 'second'].map((name) => `tests/fixtures/messages/messages.${name}.jsonl`);
const levels = ['pitch', 'personalised', 'about_them', 'respectful'] as const;

function labelled(path: string): readonly Judged[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((text, index) => {
      const read = judgeLine({ number: index + 1, text });
      return 'what' in read || read.draft.kind !== 'invitation' ? [] : [read];
    });
}
const pairs = (rows: readonly Judged[], label: string): [number, number][] => rows.map(({ theirs, ours }) => [Number(theirs[label]), Number(ours[label])]);

describe('the labels that people gave', () => {
  const all = files.flatMap(labelled);

  for (const lang of languages) {
    const rows = all.filter(({ draft }) => draft.lang === lang);
    const f1 = (label: string): number => yesNo(rows.map(({ theirs, ours }) => [theirs[label] === true, ours[label] === true])).f1;

    it(`are met by the reading of requests in ${lang}`, () => {
      expect(rows.length).toBeGreaterThan(700);
      expect(f1('meeting_request')).toBeGreaterThanOrEqual(0.93);
      expect(f1('premature')).toBeGreaterThanOrEqual(0.9);
    });
    it.each(levels)(`are met by %s in ${lang}`, (level) => {
      expect(quadraticKappa(pairs(rows, level), 3)).toBeGreaterThanOrEqual(0.75);
      expect(withinOne(pairs(rows, level))).toBeGreaterThanOrEqual(0.95);
    });
    it(`are met by the tone in ${lang}, in eight messages of ten`, () => {
      expect(rows.filter(({ theirs, ours }) => theirs['tone'] === ours['tone']).length / rows.length).toBeGreaterThanOrEqual(0.8);
    });
  }
});

describe('the samples beside the repository', () => {
  const path = '../shared/sample-messages.jsonl';
  it.runIf(existsSync(path))('are read as their labels say, levels give or take one', () => {
    for (const { theirs, ours } of labelled(path)) {
      expect([ours['meeting_request'], ours['premature']]).toEqual([theirs['meeting_request'], theirs['premature']]);
      for (const level of levels) expect(Math.abs(Number(ours[level]) - Number(theirs[level]))).toBeLessThanOrEqual(1);
    }
  });
});
