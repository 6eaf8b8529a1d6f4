import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages, type ProfileDraft } from '../../../game/outcome/drafts';
import type { ProfileLabels } from '../../../game/outcome/grade';
import { gradeProfile } from '../../../game/outcome/profile/rubric';
import { quadraticKappa, withinOne } from '../../../game/tools/agreement';
import { draftOf } from '../../../game/tools/score-draft';

/*
 * How far the engine agrees with people who labelled profiles by the codebook. The tuning file was
 * looked at while the rules were written; the held-out one never was.
 */
const files = [
  { path: 'tests/fixtures/profiles/profiles.tuning.jsonl', kappa: { overall: 0.9, levels: 0.8 } },
  { path: 'tests/fixtures/profiles/profiles.held-out.jsonl', kappa: { overall: 0.75, levels: 0.6 } },
] as const;
const levels = ['customer_centric', 'specific', 'cv_like', 'brand_consistent'] as const;
const overall = ['weak', 'ok', 'strong'] as const;

interface Labelled {
  readonly draft: ProfileDraft;
  readonly labels: ProfileLabels;
}

function labelled(path: string): readonly Labelled[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) => {
      const value = JSON.parse(line) as { readonly labels: ProfileLabels };
      const drawn = draftOf(value);
      return !('what' in drawn) && drawn.draft.kind === 'profile' ? [{ draft: drawn.draft, labels: value.labels }] : [];
    });
}

describe.each(files)('the labels of $path', ({ path, kappa }) => {
  for (const lang of languages) {
    const rows = labelled(path).filter((row) => row.draft.lang === lang);
    const read = rows.map((row) => gradeProfile(row.draft).labels);

    it(`are met by the overall reading in ${lang}: within one level in 97 of 100, and kappa`, () => {
      expect(rows.length).toBeGreaterThan(20);
      const pairs = rows.map((row, i) => [overall.indexOf(row.labels.overall), overall.indexOf(read[i]?.overall ?? 'weak')] as const);
      expect(withinOne(pairs)).toBeGreaterThanOrEqual(0.97);
      expect(quadraticKappa(pairs, overall.length - 1)).toBeGreaterThanOrEqual(kappa.overall);
    });

    it.each(levels)(`are met by %s in ${lang}`, (level) => {
      const pairs = rows.map((row, i) => [row.labels[level], read[i]?.[level] ?? 0] as const);
      expect(withinOne(pairs)).toBeGreaterThanOrEqual(0.95);
      expect(quadraticKappa(pairs, 3)).toBeGreaterThanOrEqual(kappa.levels);
    });
  }
});

describe('the samples beside the repository', () => {
  const path = '../shared/sample-messages.jsonl';
  it.runIf(existsSync(path))('are read as their labels say, give or take one level', () => {
    for (const { draft, labels } of labelled(path)) {
      const read = gradeProfile(draft).labels;
      expect(read.overall).toBe(labels.overall);
      for (const level of levels) expect(Math.abs(read[level] - labels[level])).toBeLessThanOrEqual(1);
    }
  });
});
