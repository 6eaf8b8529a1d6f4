import { describe, expect, it } from 'vitest';
import { hardToRead, lix } from '../../../game/story/lint/hard-to-read';
import { describeRule } from '../../helpers/describe-rule';

describeRule(hardToRead, { silent: ['Incomprehensibilities.', 'Le four, le verre, la rue : tout y est. On y va, et on voit bien qui vient.'] });

describe('the reading level', () => {
  it('is words per sentence plus the percentage of long words', () => {
    expect(lix('One two three. Four five six.')).toBe(3);
    expect(lix('One lengthier word.')).toBeCloseTo(3 + 100 / 3);
    expect(lix('')).toBe(0);
  });
  it('does not take an elision for a long word', () => {
    expect(lix('L’usine d’Albi.')).toBe(2);
  });
});
