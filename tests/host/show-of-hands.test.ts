import { describe, expect, it } from 'vitest';
import { ShowOfHands } from '../../game/host/show-of-hands';
import { askOf } from './helpers/questions';

describe('raised hands', () => {
  it('are keyed in, corrected, shown and followed like votes', async () => {
    const hands = new ShowOfHands(40);
    const phases: string[] = [];
    hands.subscribe(({ phase }) => phases.push(phase));
    await hands.open(askOf('q1', { seconds: 60 }));
    hands.count(0, 12);
    hands.count(1, 20);
    hands.count(0, 14);
    await hands.close();
    expect(hands.view).toMatchObject({ link: 'none', phase: 'final', counts: [14, 20, 0], n: 34, seats: 40, leads: true });
    hands.count(2, 3);
    await hands.show();
    await hands.override(1);
    hands.count(0, 99);
    expect(hands.view).toMatchObject({ shown: true, picked: 1, counts: [14, 20, 3] });
    await hands.advance();
    expect(hands.view).toMatchObject({ phase: 'lobby', step: 1, ask: undefined, counts: [], n: 0 });
    expect(new Set(phases)).toEqual(new Set(['open', 'final', 'lobby']));
  });

  it('refuse what a live room refuses', async () => {
    const hands = new ShowOfHands();
    await expect(hands.show()).rejects.toMatchObject({ why: 'phase' });
    await hands.open(askOf('q1'));
    await expect(hands.open(askOf('q2'))).rejects.toMatchObject({ why: 'phase' });
    await hands.close();
    await expect(hands.override(3)).rejects.toMatchObject({ why: 'no-choice' });
  });
});
