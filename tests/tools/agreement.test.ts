import { describe, expect, it } from 'vitest';
import { quadraticKappa, withinOne, yesNo } from '../../game/tools/agreement';

const pairs = (rows: string): [number, number][] => rows.split(' ').map((row) => [Number(row[0]), Number(row[1])]);
const answers = (rows: string): [boolean, boolean][] => rows.split(' ').map((row) => [row[0] === 'y', row[1] === 'y']);

// Each pair is written person first, engine second.
describe('precision, recall and F1', () => {
  it('count what was rightly found among all that was found, and among all there was', () => {
    // Three found and right, one found and wrong, two missed: 3/4, 3/5, and their harmonic mean 2/3.
    const { precision, recall, f1 } = yesNo(answers('yy yy yy ny yn yn nn'));
    expect(precision).toBeCloseTo(3 / 4);
    expect(recall).toBeCloseTo(3 / 5);
    expect(f1).toBeCloseTo(2 / 3);
  });
  it('are 0 where nothing is right', () => expect(yesNo(answers('yn ny'))).toEqual({ precision: 0, recall: 0, f1: 0 }));
  it('are 1 where there is nothing to find and nothing is found', () => expect(yesNo(answers('nn nn'))).toEqual({ precision: 1, recall: 1, f1: 1 }));
  it('forgive no false alarm because there was nothing to find', () => expect(yesNo(answers('ny nn'))).toEqual({ precision: 0, recall: 1, f1: 0 }));
});

describe('the quadratic kappa', () => {
  it('is 1 for the same levels and -1 for opposite ones', () => {
    expect(quadraticKappa(pairs('00 11 22 33'), 3)).toBeCloseTo(1);
    expect(quadraticKappa(pairs('03 30'), 3)).toBeCloseTo(-1);
  });
  it('is 0 for an engine that always says the same', () => expect(quadraticKappa(pairs('01 11 21 31'), 3)).toBeCloseTo(0));
  it('weighs a miss by the square of its distance', () => {
    // Observed: (0-1)² + 0 + 0 + 0 = 1. Expected from the margins 1,1,1,1 and 0,2,1,1 over 4 pairs:
    // (0: 2·1 + 1·4 + 1·9) + (1: 0 + 1·1 + 1·4) + (2: 2·1 + 0 + 1·1) + (3: 2·4 + 1·1 + 0) = 15 + 5 + 3 + 9 = 32, over 4 = 8.
    expect(quadraticKappa(pairs('01 11 22 33'), 3)).toBeCloseTo(1 - 1 / 8);
    // The same with the miss three levels wide. Observed: 9; margins of the engine 0,1,1,2:
    // (0: 1 + 4 + 18) + (1: 0 + 1 + 8) + (2: 1 + 0 + 2) + (3: 4 + 1 + 0) = 23 + 9 + 3 + 5 = 40, over 4 = 10.
    expect(quadraticKappa(pairs('03 11 22 33'), 3)).toBeCloseTo(1 - 9 / 10);
  });
  it('does not depend on levels that nobody uses', () => expect(quadraticKappa(pairs('01 11 22 21'), 2)).toBeCloseTo(quadraticKappa(pairs('01 11 22 21'), 3)));
  it('takes one level for all, by both, for agreement', () => expect(quadraticKappa(pairs('22 22'), 3)).toBe(1));
});

describe('within one level', () => {
  it('is the share of pairs no further apart', () => expect(withinOne(pairs('00 01 12 31 03'))).toBeCloseTo(3 / 5));
});
