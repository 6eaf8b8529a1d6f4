import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audienceMessage, readMessage } from '../../../game/host/protocol';
import { readWrittenVote } from '../../../game/host/server/written-vote';

const written = (poll: string, choice: unknown, nth: unknown): string => JSON.stringify({ type: 'vote', poll, choice, nth });

describe('a vote as phones write it', () => {
  it('is read without the schema', () => {
    expect(readWrittenVote(written('03-radio-silence/the-reply.2', 0, 1))).toEqual({ type: 'vote', poll: '03-radio-silence/the-reply.2', choice: 0, nth: 1 });
    expect(readWrittenVote(written('q1', 8, 200))).toEqual({ type: 'vote', poll: 'q1', choice: 8, nth: 200 });
  });

  it('is left to the schema when anything is unusual', () => {
    const unusual = [
      written('q1', 9, 1),
      written('q1', 0, 201),
      written('q1', 0, 0),
      written('', 0, 1),
      written('@', 0, 1),
      written('a"b', 0, 1),
      ` ${written('q1', 0, 1)}`,
      '{"type":"vote"}',
    ];
    expect(unusual.map(readWrittenVote)).toEqual(unusual.map(() => undefined));
  });

  it('is never read otherwise than by the schema', () => {
    const polls = fc.oneof(fc.string({ maxLength: 125 }), fc.string({ unit: 'binary', maxLength: 8 }), fc.constant('é'.repeat(121)));
    const numbers = fc.oneof(fc.integer({ min: -2, max: 203 }), fc.constant(0.5), fc.constant('1'));
    const cut = fc.record({ at: fc.nat(90), put: fc.constantFrom('', '"', ',', '}', '0', '\\', '\u202e') });
    fc.assert(
      fc.property(polls, numbers, numbers, fc.option(cut), (poll, choice, nth, cutting) => {
        const whole = written(poll, choice, nth);
        const raw = cutting ? whole.slice(0, cutting.at) + cutting.put + whole.slice(cutting.at + 1) : whole;
        const read = readWrittenVote(raw);
        if (read) expect(read).toEqual(readMessage(audienceMessage, raw));
      }),
      { numRuns: 200 },
    );
  });
});
