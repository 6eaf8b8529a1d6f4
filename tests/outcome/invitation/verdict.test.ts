import { describe, expect, it } from 'vitest';
import type { MessageLabels } from '../../../game/outcome/grade';
import { messageVerdict } from '../../../game/outcome/invitation/verdict';

const good: MessageLabels = { meeting_request: false, premature: false, pitch: 0, personalised: 2, about_them: 2, respectful: 2, tone: 'neutral' };

// The story goes on by the first that fits, worst first.
describe('the way a story goes on after a message', () => {
  it('is "connects" for a personal, respectful message about the reader', () => {
    expect(messageVerdict(good)).toBe('connects');
    expect(messageVerdict({ ...good, pitch: 1, meeting_request: true })).toBe('connects'); // a trade in passing, a ripe request
  });
  it('is "generic" as soon as one of the three is missing', () => {
    for (const level of ['personalised', 'about_them', 'respectful'] as const) expect(messageVerdict({ ...good, [level]: 1 })).toBe('generic');
  });
  it('is "pitches" from the level at which the offer is a main part', () => {
    expect(messageVerdict({ ...good, pitch: 2 })).toBe('pitches');
    expect(messageVerdict({ ...good, pitch: 3, personalised: 0 })).toBe('pitches');
  });
  it('is "asks" for a request that comes too soon, whatever else', () => {
    expect(messageVerdict({ ...good, meeting_request: true, premature: true })).toBe('asks');
    expect(messageVerdict({ ...good, premature: true, pitch: 3 })).toBe('asks');
  });
});
