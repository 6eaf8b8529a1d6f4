import { describe, expect, it } from 'vitest';
import type { Beat } from '../../../game/story/beat';
import { type Position, Positions, type Step } from '../../../game/story/explore/positions';
import type { SlotValue } from '../../../game/story/explore/slots';

const option = { choice: 0, text: undefined, effects: [], carries: {} };
const choice = { index: 0, id: 'on', text: 'On', effects: [], why: undefined, campaign: {}, profile: [], google: [], verdict: undefined, way: undefined };

/** A road of so many places, each of which asks for a count of its own. `onAsked` hears whenever a step is asked whether it sets a slot. */
function road(length: number, onAsked: () => void): { readonly positions: Positions; readonly places: readonly Position[] } {
  class Sets extends Map<string, SlotValue> {
    override has(slot: string): boolean {
      onAsked();
      return super.has(slot);
    }
  }
  const positions = new Positions();
  const places = Array.from({ length }, (_, at) => {
    const beat: Beat = {
      knot: `k${at}`,
      lines: [],
      ask: undefined,
      hint: undefined,
      note: undefined,
      form: undefined,
      choices: [choice],
      replies: [],
      silence: undefined,
      ending: undefined,
    };
    const flow = { callstack: { threads: [] }, currentChoices: [{ originalChoicePath: `k${at}`, originalThreadIndex: 0, targetPath: `k${at}.on` }] };
    return positions.arrive({ saved: { flows: { main: flow }, variablesState: {}, visitCounts: {}, evalStack: [], turnIdx: 0, storySeed: 1 }, beat, paths: [`k${at}.on`] });
  });
  for (const [at, from] of places.entries()) {
    const step: Step = { to: places[at + 1], fault: undefined, sets: new Sets(), adds: new Map([[`c:k${at}`, 1]]), strays: new Map(), shown: [] };
    positions.learn(from, `c:k${at}`);
    positions.connect(from, option, step);
  }
  return { positions, places };
}

describe('what positions learn', () => {
  it('lives at every place before the one that asks, and varies at every place behind the one that changes it', () => {
    const { positions, places } = road(5, () => undefined);
    positions.spread();
    expect(places.map(({ live }) => [...live].toSorted().join())).toEqual(['c:k0,c:k1,c:k2,c:k3,c:k4', 'c:k1,c:k2,c:k3,c:k4', 'c:k2,c:k3,c:k4', 'c:k3,c:k4', 'c:k4']);
    expect(places.map(({ varied }) => [...varied].filter((slot) => slot.startsWith('c:')).length)).toEqual([0, 1, 2, 3, 4]);
  });

  it('is handed on once from place to place, however long the road', () => {
    let asked = 0;
    const { positions } = road(100, () => asked++);
    positions.spread();
    expect(asked).toBeLessThan(100 * 100);
  });
});
