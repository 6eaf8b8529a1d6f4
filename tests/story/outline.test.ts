import { describe, expect, it } from 'vitest';
import { outlineOf, reachedFlows } from '../../game/story/outline';
import { scanInk } from '../../game/story/scan';

const outline = (source: string) => outlineOf(scanInk(source, 'x.ink'), 'x.ink');
const arrows = (source: string) => Object.fromEntries(outline(source).map(({ name, arrows: to }) => [name, to]));

describe('an outline', () => {
  it('has the arrows between knots and stitches, found as Ink finds them', () => {
    expect(arrows('-> a\n=== a\n-> one\n= one\n* [x] -> two\n* [y] -> b.one\n= two\n-> END\n=== b\n= one\n-> a.two\n')).toEqual({
      '': ['a'],
      a: ['a.one'],
      'a.one': ['a.two', 'b.one'],
      'a.two': [],
      b: ['b.one'],
      'b.one': ['a.two'],
    });
  });
  it('follows arrows to a label into its knot, and leaves ends, labels and comments alone', () => {
    expect(arrows('-> a.door\n// -> b\n=== a\n- (door) Knock.\n-> door\n=== b\n-> DONE')).toEqual({ '': ['a'], a: [], b: [] });
  });
  it('tells where each stands, and which is a function', () => {
    expect(outline('Hello.\n=== a\nA.\n=== function f(x)\n~ return x').map(({ name, line, isFunction }) => [name, line, isFunction])).toEqual([
      ['', 0, false],
      ['a', 2, false],
      ['f', 4, true],
    ]);
  });
  it('knows what the opening leads to', () => {
    expect([...(reachedFlows(outline('-> a\n=== a\n-> c\n=== b\n-> a\n=== c\n-> END')) ?? [])]).toEqual(['', 'a', 'c']);
    expect(reachedFlows(outline('=== a\nA loose knot.\n-> END'))).toBeUndefined();
  });
});
