import { describe, expect, it } from 'vitest';
import { orderOf } from '../../../game/host/pages/keys';

describe('the keys of a clicker', () => {
  it.each([
    ['PageDown', 'next'],
    ['PageUp', 'back'],
    ['.', 'blank'],
    ['b', 'blank'],
    ['B', 'blank'],
    ['Escape', 'escape'],
  ])('%s means "%s"', (key, order) => expect(orderOf(key)).toEqual({ do: order }));

  it('F5 is swallowed: on many clickers it shares a button with Escape', () => expect(orderOf('F5')).toEqual({ do: 'none' }));
});

describe('the keys of a keyboard', () => {
  it('digits are digits, for counting and for picking', () => expect(orderOf('7')).toEqual({ do: 'digit', digit: '7' }));
  it.each(['Tab', 'F11', 'x', 'Shift', 'Home'])('leaves %s to the browser', (key) => expect(orderOf(key)).toBeUndefined());
});
