import { describe, expect, it } from 'vitest';
import { gradeRide, type Move } from '../../../game/story/explore/grade-ride';
import type { RideGraph } from '../../../game/story/explore/report';
import { explored } from '../../helpers/explored';

const source = `-> a
=== a
A.
* (ask) [Ask # effect: tone 10]
* (thank) [Thank # effect: tone 7]
* (flatter) [Flatter # effect: tone -1]
* (call) [Call # effect: timing -30]
- -> b
=== b
B.
* (wait) [Wait # effect: tone 45]
* (push) [Push # effect: timing -80]
- -> END
`;
const graph = explored(source, { withGraph: true }).graph as RideGraph;
const opening = { profile: 30, tone: 50, timing: 100 };
const move = (choice: string, offered: readonly string[], before = opening, isForm = false): Move => ({ choice, offered, before, isForm });
const [atA, atB] = [
  ['a.ask', 'a.thank', 'a.flatter', 'a.call'],
  ['b.wait', 'b.push'],
];
const ride = (first: string, tone: number, timing: number, isForm = false) => {
  const between = { ...opening, tone, timing };
  return gradeRide(graph, [move(first, atA, opening, isForm), move('b.wait', atB, between)], { ...between, tone: Math.min(100, tone + 45) });
};

describe('a ride is graded move by move', () => {
  it.each([
    ['a.ask', 60, 100, 'best', 0],
    ['a.thank', 57, 100, 'good', 3],
    ['a.flatter', 49, 100, 'inaccuracy', 11],
    ['a.call', 50, 70, 'mistake', 40],
  ])('%s', (choice, tone, timing, grade, loss) => {
    const [first, second] = ride(choice, tone, timing);
    expect([first?.grade, first?.loss]).toEqual([grade, loss]);
    expect([second?.grade, second?.loss]).toEqual(['best', 0]);
  });

  it('with the best that could still be had before and after', () => {
    const [first] = ride('a.call', 50, 70);
    expect(first?.best).toEqual({ profile: 30, tone: 100, timing: 100 });
    expect(first?.still).toEqual({ profile: 30, tone: 95, timing: 70 });
    expect(first?.exact).toBe(true);
  });

  it('holding what was written against what could still be had, so that a better text loses nothing', () => {
    expect(ride('a.ask', 90, 100, true)[0]).toMatchObject({ grade: 'best', loss: 0 });
    expect(ride('a.ask', 30, 100, true)[0]).toMatchObject({ grade: 'mistake', loss: 25 });
  });

  it('as far as the story knows the way', () => {
    expect(gradeRide(graph, [move('a.gone', atA)], opening)).toEqual([]);
    expect(gradeRide(graph, [move('a.ask', ['a.ask'])], opening)).toEqual([]);
  });
});
