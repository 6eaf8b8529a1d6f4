import { describe, expect, it } from 'vitest';
import { acceptancesByDay, inboxOf } from '../../../game/ui/result/inbox';
import { ghost, lively, replies } from './states';

describe('what comes back', () => {
  it('lets only those speak who replied in the simulation, each with the story’s line', () => {
    expect(inboxOf(replies, ghost).spoke).toEqual([]);
    expect(inboxOf(replies, lively).spoke.map((reply) => reply.who)).toEqual(['nadia', 'omar']);
  });

  it('counts conversations that have no line of their own', () => {
    expect(inboxOf(replies, lively).unnamed).toBe(1);
  });

  it('names who accepted without a word, strangers excepted', () => {
    expect(inboxOf(replies, ghost).mute).toEqual(['nadia']);
  });

  it('loses nobody: replies, named silent acceptances and the silence of the others add up to the invitations', () => {
    for (const forecast of [ghost, lively]) {
      const { spoke, unnamed, mute, silent } = inboxOf(replies, forecast);
      expect(spoke.length + unnamed + mute.length + silent).toBe(40);
    }
  });

  it('counts acceptances after one day, a week and 15 days; a later one waits', () => {
    expect(acceptancesByDay(ghost)).toEqual([1, 2, 2]);
  });
});
