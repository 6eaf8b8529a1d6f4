import { describe, expect, it } from 'vitest';
import { barsOf, inHundred, strengthOf } from '../../../game/ui/result/pull';
import { ghost, lively } from './states';

describe('the bars of the why panel', () => {
  it('give the base no bar: it is where everybody starts', () => {
    expect(barsOf(ghost.why.acceptance, []).map((bar) => bar.id)).toEqual(['profile', 'tone', 'request']);
  });

  it('share one scale, on which the strongest pull fills its half', () => {
    const [profile, tone, request] = barsOf(ghost.why.acceptance, []);
    expect(request?.reach).toBe(100);
    expect(tone?.reach).toBe(64);
    expect(profile?.reach).toBe(6);
  });

  it('mark where the other note stands on the same scale', () => {
    const [profile, tone] = barsOf(ghost.why.acceptance, lively.why.acceptance);
    expect(tone?.other).toBe(30);
    expect(profile?.other).toBeUndefined();
  });

  it('do not blow a whisper up: small pulls stay small even alone', () => {
    expect(barsOf([{ id: 'tone', value: 0.06 }], [])[0]?.reach).toBe(10);
  });

  it('call a pull by steps that a reader can tell apart, on either side', () => {
    expect([0, 0.09, 0.2, -0.2, 0.5, -0.75].map(strengthOf)).toEqual(['none', 'none', 'little', 'little', 'some', 'much']);
  });

  it('say a base in plain numbers: about 28 in a hundred', () => {
    expect(inHundred(-0.94)).toBe(28);
    expect(inHundred(0)).toBe(50);
  });
});
