import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Ballot, Ballots } from '../../game/host/ballots';

function vote(seat: string, choice: number, nth = 1, table?: number): Ballot {
  return { poll: 'q', seat, choice, nth, table };
}

describe('the ballots of a poll', () => {
  it('hold one vote per seat, however often it arrives', () => {
    const ballots = new Ballots(2, true);
    for (const ballot of [vote('ana', 0), vote('ana', 0), vote('ben', 1), vote('ana', 0)]) ballots.cast(ballot);
    expect(ballots.tally()).toMatchObject({ n: 2, counts: [1, 1] });
  });

  it('follow a change of mind, and keep the seat’s number', () => {
    const ballots = new Ballots(2, true);
    ballots.cast(vote('ana', 0));
    ballots.cast(vote('ben', 0));
    expect(ballots.cast(vote('ana', 1, 2)).receipt).toMatchObject({ seq: 1, choice: 1 });
    expect(ballots.tally().counts).toEqual([1, 1]);
  });

  it('stay with the first vote when the host allows no change', () => {
    const ballots = new Ballots(2, false);
    ballots.cast(vote('ana', 0));
    expect(ballots.cast(vote('ana', 1, 2))).toMatchObject({ changed: false, receipt: { choice: 0 } });
    expect(ballots.tally().counts).toEqual([1, 0]);
  });

  it('give the same tally whatever is repeated and in whatever order it comes', () => {
    const minds = fc.array(fc.record({ seat: fc.constantFrom('a', 'b', 'c', 'd'), choice: fc.nat(2) }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(minds, fc.infiniteStream(fc.nat()), (said, luck) => {
        const nths = new Map<string, number>();
        const sent = said.map(({ seat, choice }) => {
          nths.set(seat, (nths.get(seat) ?? 0) + 1);
          return vote(seat, choice, nths.get(seat));
        });
        const [inOrder, shuffled] = [new Ballots(3, true), new Ballots(3, true)];
        for (const ballot of sent) inOrder.cast(ballot);
        const repeated = [...sent, ...sent, ...sent].map((ballot) => ({ ballot, at: luck.next().value ?? 0 }));
        for (const { ballot } of repeated.toSorted((a, b) => a.at - b.at)) shuffled.cast(ballot);
        expect(shuffled.tally()).toEqual(inOrder.tally());
      }),
    );
  });

  it('are counted by table too', () => {
    const ballots = new Ballots(2, true);
    for (const ballot of [vote('ana', 0, 1, 7), vote('ben', 1, 1, 7), vote('cy', 1, 1, 2), vote('dee', 0), vote('ben', 0, 2, 7)]) ballots.cast(ballot);
    expect(ballots.tally()).toEqual({
      n: 4,
      counts: [3, 1],
      byTable: [
        { table: 2, counts: [0, 1] },
        { table: 7, counts: [2, 0] },
      ],
    });
  });

  it('list notes as they come, a rewritten one under the same number', () => {
    const ballots = new Ballots(1, true);
    ballots.cast({ ...vote('ana', 0), text: 'Bonjour' });
    ballots.cast({ ...vote('ben', 0), text: 'Hello' });
    ballots.cast({ ...vote('ana', 0, 2), text: 'Bonjour Claire' });
    expect(ballots.notes.map(({ id, text }) => [id, text])).toEqual([
      [1, 'Bonjour'],
      [2, 'Hello'],
      [1, 'Bonjour Claire'],
    ]);
  });
});
