import { describe, expect, it } from 'vitest';
import type { Order } from '../../game/host/protocol';
import { closingMs, type Head, leadingChoices, newHead, obey, passTime, readHead, roomLifeMs, takesVotes, takeLead } from '../../game/host/room';
import { askForNote, askOf } from './helpers/questions';

let orders = 0;

/** A room led by its first host page, after these orders at second 0. */
function roomAfter(...given: readonly Order[]): Head {
  const led = takeLead(newHead('hash', 0), undefined) as Head;
  return given.reduce((head, order) => give(head, order) as Head, led);
}
function give(head: Head, order: Order, now = 0, epoch = head.epoch): Head | string {
  return obey(head, { id: `order-${++orders}`, epoch, order }, now);
}

const opened = roomAfter({ do: 'open', ask: askOf('q1') });
const final = passTime(give(opened, { do: 'close', poll: 'q1' }) as Head, closingMs);

describe('a poll', () => {
  it('takes votes from its opening until half a second after the host closed it', () => {
    expect(takesVotes(roomAfter(), 'q1')).toBe(false);
    expect(takesVotes(opened, 'q1')).toBe(true);
    const closing = give(opened, { do: 'close', poll: 'q1' }, 1000) as Head;
    expect(takesVotes(closing, 'q1')).toBe(true);
    expect(passTime(closing, 1000 + closingMs - 1).phase).toBe('closing');
    expect(takesVotes(passTime(closing, 1000 + closingMs), 'q1')).toBe(false);
  });

  it('closes by itself when it was opened for a number of seconds', () => {
    const timed = give(roomAfter(), { do: 'open', ask: askOf('q1', { seconds: 30 }) }, 5000) as Head;
    expect(passTime(timed, 34_999)).toBe(timed);
    const closing = passTime(timed, 35_000);
    expect(closing.phase).toBe('closing');
    expect(passTime(closing, 35_000 + closingMs).phase).toBe('final');
  });

  it('takes no vote for another poll', () => {
    expect(takesVotes(opened, 'q0')).toBe(false);
  });

  it('is never opened twice, so that an old vote cannot fall into a new poll', () => {
    expect(give(final, { do: 'open', ask: askOf('q1') })).toBe('phase');
    expect(give(final, { do: 'open', ask: askOf('q1-again') })).toMatchObject({ phase: 'open' });
    expect(give(opened, { do: 'open', ask: askOf('q2') })).toBe('phase');
  });

  it('with no choices is refused, unless a note is asked for', () => {
    expect(give(roomAfter(), { do: 'open', ask: askOf('q1', { choices: [] }) })).toBe('no-choice');
    expect(give(roomAfter(), { do: 'open', ask: askForNote('n1') })).toMatchObject({ phase: 'open' });
  });
});

describe('a result', () => {
  it('is shown and followed only once it is final', () => {
    for (const order of [
      { do: 'show', poll: 'q1' },
      { do: 'override', poll: 'q1', choice: 1 },
    ] as const) {
      expect(give(opened, order)).toBe('phase');
      expect(typeof give(final, order)).toBe('object');
    }
  });

  it('may be overruled, but only by a choice that was there', () => {
    expect(give(final, { do: 'override', poll: 'q1', choice: 2 })).toMatchObject({ picked: 2 });
    expect(give(final, { do: 'override', poll: 'q1', choice: 3 })).toBe('no-choice');
  });

  it('is a tie when several choices have most votes', () => {
    expect(leadingChoices([3, 5, 1])).toEqual([1]);
    expect(leadingChoices([4, 1, 4])).toEqual([0, 2]);
    expect(leadingChoices([0, 0])).toEqual([0, 1]);
  });
});

describe('an order', () => {
  it('given twice is carried out once', () => {
    const order = { id: 'advance-once', epoch: opened.epoch, order: { do: 'close', poll: 'q1' } } as const;
    const once = obey(opened, order, 0) as Head;
    expect(obey(once, order, 100)).toBe(once);
  });

  it('of a host page that no longer leads is refused', () => {
    const taken = takeLead(opened, undefined) as Head;
    expect(taken.epoch).toBe(opened.epoch + 1);
    expect(give(taken, { do: 'close', poll: 'q1' }, 0, opened.epoch)).toBe('epoch');
    expect(takeLead(taken, opened.epoch)).toBe('epoch');
    expect(takeLead(taken, taken.epoch)).toBe(taken);
  });

  it('to go on does so once from each step, and not while people vote', () => {
    expect(give(opened, { do: 'advance', step: 0 })).toBe('phase');
    const on = give(final, { do: 'advance', step: 0 }) as Head;
    expect(on).toMatchObject({ step: 1, phase: 'lobby', ask: null, picked: null, shown: false });
    expect(give(on, { do: 'advance', step: 0 })).toBe('step');
  });

  it('to end leaves nothing to order', () => {
    const over = give(final, { do: 'end' }) as Head;
    expect(over).toMatchObject({ phase: 'over', ask: null });
    expect(give(over, { do: 'open', ask: askOf('q9') })).toBe('phase');
  });
});

describe('a head', () => {
  it('survives being written down', () => {
    expect(readHead(JSON.stringify(final))).toEqual(final);
  });

  it('tells when the room is deleted', () => {
    expect(newHead('hash', 1000).endsAt).toBe(1000 + roomLifeMs);
  });
});
