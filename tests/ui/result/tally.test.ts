import { describe, expect, it } from 'vitest';
import { fold, lastInvitation, opening, replayable, tallyOf } from '../../../game/ui/result/tally';
import { journal, ledger } from './states';

const standing = { profile: 30, tone: 40, timing: 62 };

describe('a score’s column', () => {
  it('adds up: start and changes make the total', () => {
    expect(tallyOf(ledger, standing, 'tone')).toMatchObject({ start: 50, change: -10, total: 40 });
    expect(tallyOf(ledger, standing, 'timing')).toMatchObject({ start: 100, change: -38, total: 62 });
  });

  it('keeps a score that never moved at its start', () => {
    expect(tallyOf(ledger, standing, 'profile')).toEqual({ start: 30, moves: [], change: 0, total: 30 });
  });
});

describe('folding a long column', () => {
  it('keeps the heaviest rows in the order they happened', () => {
    expect(fold(ledger, 2).shown.map((entry) => entry.points)).toEqual([-16, -30]);
  });

  it('says what the hidden ones add up to, so that the column still does', () => {
    const { shown, hidden } = fold(ledger, 2);
    expect(hidden).toEqual({ count: 2, points: -2 });
    expect(shown.reduce((sum, entry) => sum + entry.points, 0) + (hidden?.points ?? 0)).toBe(-48);
  });

  it('never hides a row that can be replayed', () => {
    const light = ledger[3]!;
    expect(fold(ledger, 1, new Set([light])).shown).toEqual([light]);
  });

  it('hides nothing where everything fits', () => {
    expect(fold(ledger, 4)).toEqual({ shown: ledger, hidden: undefined });
  });
});

describe('What if?', () => {
  it('stands once per crossroads, beside what cost most there', () => {
    expect([...replayable(ledger, [1, 2])].map((entry) => entry.points)).toEqual([-30, -8]);
  });

  it('does not stand beside a decision that only gained', () => {
    expect(replayable(ledger, [0]).size).toBe(0);
  });

  it('finds the last letter that was sent, to rewrite it', () => {
    expect(lastInvitation(journal)).toBe(1);
    expect(lastInvitation(journal.slice(0, 1))).toBeUndefined();
  });
});

describe('the first words of a text', () => {
  it('end between words, with an ellipsis and no stray comma', () => {
    expect(opening('Bonjour Nadia, je vends des cartons.', 16)).toBe('Bonjour Nadia…');
  });

  it('leave a short text alone, on one line', () => {
    expect(opening('Bonjour\nNadia', 40)).toBe('Bonjour Nadia');
  });
});
