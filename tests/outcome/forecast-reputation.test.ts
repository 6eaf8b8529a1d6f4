import { describe, expect, it } from 'vitest';
import { isRestricted } from '../../game/outcome/forecast-reputation';

const poor = { sent: 40, accepted: 5 }; // 12.5 %
const fair = { sent: 40, accepted: 6 }; // 15 %, no longer under it

describe('the network', () => {
  it('holds back the next round after two poor ones in a row', () => expect(isRestricted([poor, poor], 0)).toBe(true));
  it('looks at the last two: what was before is forgotten', () => {
    expect(isRestricted([fair, poor, poor], 0)).toBe(true);
    expect(isRestricted([poor, poor, fair], 0)).toBe(false);
  });
  it('lets one poor round pass', () => {
    expect(isRestricted([], 0)).toBe(false);
    expect(isRestricted([poor], 0)).toBe(false);
    expect(isRestricted([poor, fair, poor], 0)).toBe(false);
  });
  it('takes 15 % for enough', () => expect(isRestricted([fair, fair], 0)).toBe(false));
  it('holds back at once whom people reported', () => expect(isRestricted([fair], 1)).toBe(true));
  it('does not count a round in which nothing was sent', () => expect(isRestricted([poor, { sent: 0, accepted: 0 }], 0)).toBe(false));
});
