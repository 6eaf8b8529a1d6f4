import { describe, expect, it } from 'vitest';
import type { Stage } from '../../../game/outcome/drafts';
import { graphemes } from '../../../game/outcome/invitation/length';
import { gradeMessage } from '../../../game/outcome/invitation/rubric';
import { messageOf } from '../../helpers/describe-message-rule';

/** A note of so many characters; `unit` counts for one. */
const long = (count: number, unit = 'a'): string => unit.repeat(count);
const grade = (text: string, stage: Stage = 'invitation') => gradeMessage(messageOf('fr', text, { stage }));
const told = (text: string, stage?: Stage): readonly (readonly [string, unknown])[] =>
  grade(text, stage)
    .findings.filter((finding) => finding.criterion === 'length')
    .map((finding) => [finding.case, finding.values]);

describe('the length of an invitation', () => {
  it('is nobody’s business up to 200 characters', () => expect([told(''), told('Bonjour Claire'), told(long(200))]).toEqual([[], [], []]));
  it('is a warning from 201 on, where a basic account may stop', () => {
    expect(told(long(201))).toEqual([['basic-account', { count: 201, limit: 200 }]]);
    expect(told(long(300))).toEqual([['basic-account', { count: 300, limit: 200 }]]);
  });
  it('cannot be sent from 301 on', () => {
    expect(told(long(301))).toEqual([['cannot-send', { count: 301, limit: 300 }]]);
    expect(grade(long(300)).length).toEqual({ graphemes: 300, limit: 300, over: false });
    expect(grade(long(301)).length).toEqual({ graphemes: 301, limit: 300, over: true });
  });
  it('costs no points, however long', () => {
    for (const text of [long(201), long(400)]) for (const finding of grade(text).findings) if (finding.criterion === 'length') expect(finding.points).toBe(0);
  });
  it('has no limit once people are connected', () => {
    for (const stage of ['first_message', 'nurtured', 'they_asked'] as const) {
      expect(told(long(4000), stage)).toEqual([]);
      expect(grade(long(4000), stage).length).toEqual({ graphemes: 4000, limit: undefined, over: false });
    }
  });
});

describe('a character', () => {
  const units: readonly (readonly [name: string, unit: string])[] = [
    ['a letter', 'a'],
    ['an accented letter', 'é'],
    ['a letter with its accent apart', 'e\u0301'],
    ['an emoji', '🎈'],
    ['a hand with its skin tone', '👋🏽'],
    ['a family, four people joined', '👨‍👩‍👧‍👦'],
    ['a flag', '🇫🇷'],
    ['a keycap', '1️⃣'],
    ['a Windows line end', '\r\n'],
    ['a no-break space', '\u00a0'],
    ['a Chinese character outside the basic plane', '𠮷'],
  ];
  it.each(units)('is what a reader counts as one: %s', (_, unit) => {
    expect(graphemes(unit)).toBe(1);
    expect(grade(`x${unit}`.repeat(150)).length.over).toBe(false);
    expect(grade(`x${unit}`.repeat(151)).length.over).toBe(true);
  });
  it('is nothing in an empty text', () => expect(graphemes('')).toBe(0));
});
