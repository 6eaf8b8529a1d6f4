import { describe, expect, it } from 'vitest';
import { Allowance, NewRooms, WrongWords } from '../../../game/host/server/limits';

describe('one seat', () => {
  it('may say ten things at once and five a second', () => {
    const allowance = new Allowance();
    const said = (now: number, times: number): number => Array.from({ length: times }, () => allowance.take(now)).filter(Boolean).length;
    expect(said(10_000, 20)).toBe(10);
    expect(said(11_000, 20)).toBe(5);
    expect(said(60_000, 20)).toBe(10);
  });
});

describe('an address that guesses', () => {
  it('waits for its answers after ten wrong words in a minute, and starts afresh a minute later', () => {
    const wrong = new WrongWords();
    const waits = Array.from({ length: 12 }, () => wrong.note('10.0.0.1', 1000));
    expect(waits.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 0));
    expect(waits.slice(10)).toEqual([1000, 1000]);
    expect(wrong.note('10.0.0.2', 1000)).toBe(0);
    expect(wrong.note('10.0.0.1', 62_000)).toBe(0);
  });

  it('makes no more than 60 rooms in an hour', () => {
    const rooms = new NewRooms();
    const made = Array.from({ length: 70 }, () => rooms.take('10.0.0.1', 5_000_000)).filter(Boolean);
    expect(made).toHaveLength(60);
    expect(rooms.take('10.0.0.2', 5_000_000)).toBe(true);
    expect(rooms.take('10.0.0.1', 9_000_000)).toBe(true);
  });
});
