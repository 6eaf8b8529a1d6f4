import { describe, expect, it } from 'vitest';
import { momentName, tell } from '../../../game/ui/result/telling';
import { crossroads, journal, ledger } from './states';

describe('how a movement is told', () => {
  it('quotes a choice and gives the story’s reason', () => {
    expect(tell(ledger[0]!, journal, 'fr')).toEqual({
      title: '«\u202FCommenter le billet de Nadia\u202F»',
      where: undefined,
      quoted: undefined,
      why: 'Elle a vu votre nom avant votre lettre.',
    });
  });

  it('names the letter a finding stands in and quotes the player’s own phrase', () => {
    const told = tell(ledger[2]!, journal, 'fr');
    expect(told.where).toBe('Lettre à Nadia');
    expect(told.quoted).toBe('«\u202Fon se cale 15\u00A0min mardi\u202F?\u202F»');
    expect(told.title).not.toBe('');
    expect(told.why).not.toBe('');
  });

  it('tells a block of the profile by its name when no finding speaks for it', () => {
    expect(tell({ decision: 0, score: 'profile', points: 3, block: 'proof' }, journal, 'en').title).toBe('Proof and network');
  });

  it('says the same movement in either language', () => {
    expect(tell(ledger[1]!, journal, 'en').where).toBe('Note to Nadia');
    expect(tell(ledger[1]!, journal, 'en').title).not.toBe(tell(ledger[1]!, journal, 'fr').title);
  });
});

describe('the name of a crossroads', () => {
  it('is the choice itself, or the draft’s name where room is short', () => {
    expect(momentName(crossroads[1], journal, 'fr', 40)).toBe('«\u202FRelancer dès le lendemain\u202F»');
    expect(momentName(crossroads[0], journal, 'fr', 40)).toBe('«\u202FLettre à Nadia\u202F»');
  });

  it('adds a draft’s first words where there is room', () => {
    expect(momentName(crossroads[0], journal, 'fr', 75)).toContain('Lettre à Nadia, «\u202FBonjour Nadia');
  });
});
