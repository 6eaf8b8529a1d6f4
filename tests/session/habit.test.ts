import { describe, expect, it } from 'vitest';
import { habitOf, noWays, wayOf } from '../../game/session/habit';

const ride = (listens: number, pushes: number, hides: number, copies: number) => habitOf({ listens, pushes, hides, copies });

describe('the habit of a ride', () => {
  it.each([
    ['listens two times in three', ride(6, 1, 1, 1), { way: 'listens', times: 6, of: 9 }],
    ['pushes most', ride(4, 5, 2, 1), { way: 'pushes', times: 5, of: 12 }],
    ['hides most', ride(4, 1, 5, 2), { way: 'hides', times: 5, of: 12 }],
    ['copies most', ride(5, 2, 1, 4), { way: 'copies', times: 4, of: 12 }],
    ['shows two faults alike', ride(0, 2, 2, 0), { way: 'pushes', times: 2, of: 4 }],
  ])('that %s is told so', (_, habit, told) => expect(habit).toEqual(told));

  it('is not told when no choice showed any', () => expect(habitOf(noWays)).toBeUndefined());
});

describe('the habit of a choice', () => {
  it('is the one the story names', () => expect(wayOf({ way: 'hides' }, 'asks')).toBe('hides'));

  it.each([
    ['asks', 'pushes'],
    ['pitches', 'pushes'],
    ['generic', 'copies'],
    ['connects', 'listens'],
    ['misses', 'hides'],
    ['customer', undefined],
    ['sound', undefined],
    [undefined, undefined],
  ])('after a message that %s is read from it where the story says nothing', (verdict, way) => expect(wayOf({ way: undefined }, verdict)).toBe(way));
});
