import { describe, expect, it } from 'vitest';
import { editsBetween, nearest } from '../../game/story/nearest';

describe('the nearest name', () => {
  it('counts single-letter edits', () => {
    expect(editsBetween('nadia', 'nadia')).toBe(0);
    expect(editsBetween('nadja', 'nadia')).toBe(1);
    expect(editsBetween('nadai', 'nadia')).toBe(2);
    expect(editsBetween('', 'sam')).toBe(3);
  });
  it('is the one with the fewest edits, upper or lower case', () => {
    expect(nearest('Salon', ['saloon', 'boardroom'])).toBe('saloon');
  });
  it('is nobody when more than half of the letters would change', () => {
    expect(nearest('marshal', ['sam', 'jo', 'nadia'])).toBeUndefined();
  });
});
