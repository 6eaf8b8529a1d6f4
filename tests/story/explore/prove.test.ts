import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileInk } from '../../../game/story/compile';
import { attemptProof, everyRide, explored, proofOf, shadow } from '../../helpers/explored';
import { ink } from '../../helpers/ink';
import { noteSource } from '../../helpers/season';

const states = (source: string): number => proofOf(ink(source)).nodes.length;

describe('a proof keeps states apart only by what is read later', () => {
  it('takes three ways to one place for one state when nothing remembers them', () => {
    // The opening, one state after all three choices, and the end.
    expect(states('-> a\n=== a\nA.\n* [x]\n* [y]\n* [z]\n- B.\n* [on] -> END')).toBe(3);
  });

  it('keeps them apart while a condition still asks, and no longer', () => {
    const asks = '-> a\n=== a\nA.\n* (x) [x]\n* (y) [y]\n* (z) [z]\n- B.\n* [on]\n- {x: X.|Other.}\n* [off] -> END';
    // The opening, with and without x before the question, one state after it, and the end.
    expect(states(asks)).toBe(5);
  });

  it('counts no further than the story does', () => {
    const source = 'VAR n = 0\n-> a\n=== a\n+ [more]\n  ~ n++\n  -> a\n+ {n > 2} [enough] -> END\n';
    // n is 0, 1, 2, or more; and the end.
    expect(states(source)).toBe(5);
    const cycle = '-> a\n=== a\n{&one|two|three}\n+ [more] -> a\n+ [enough] -> END';
    expect(states(cycle)).toBe(4);
  });

  it('does not care for what is only printed', () => {
    expect(states('VAR n = 0\n-> a\n=== a\nYou have {n}.\n+ [more]\n  ~ n++\n  -> a\n+ [enough] -> END')).toBe(2);
  });

  it('foresees draws, and what a shuffle has left', () => {
    const deck = '-> a\n=== a\n+ [draw] -> card\n=== card\n{shuffle once:\n- One.\n  -> a\n- Two.\n  -> a\n}\n-> END';
    const proof = proofOf(ink(deck));
    // Nothing drawn, one of two drawn, both drawn (in either order), and the end.
    expect(proof.nodes).toHaveLength(5);
  });
});

describe('a proof is not to be had', () => {
  it.each([
    ['counts-turns', '-> a\n=== a\n{TURNS_SINCE(-> a) > 3: yes}\n+ [more] -> a\n* [on] -> END'],
    ['seeds-draws', '~ SEED_RANDOM(7)\n-> a\n=== a\n{RANDOM(1, 6) > 3: high|low}\n+ [more] -> a\n* [on] -> END'],
    ['wide-draw', '-> a\n=== a\n{RANDOM(1, 1000) > 3: yes}\n+ [more] -> a\n* [on] -> END'],
    ['too-many-states', 'VAR n = 0\nVAR m = 0\n-> a\n=== a\n{n == m: yes}\n+ [more]\n  ~ n++\n  -> a\n* [on] -> END'],
  ])('because of %s, and says so', (kind, source) => {
    const report = explored(source, { states: 300, seconds: 6 });
    expect(report.certainty).toBe('sampled');
    expect(report.doubts).toMatchObject([{ kind }]);
  });

  it('because its states hold long texts, while there is memory left', () => {
    const source = '-> a\n=== a\n+ [longer]\n  ~ t = t + t\n+ [more]\n  ~ n = n * 3\n* {n > 1 && t != "no"} [on] -> END\n- -> a\nVAR t = "ab"\nVAR n = 1';
    expect(attemptProof(ink(source))).toMatchObject({ kind: 'too-many-states', detail: expect.stringContaining('long texts') });
  });
});

describe('a proof foresees where every ride stands', () => {
  const stories: Readonly<Record<string, string>> = {
    'with temporary variables, tunnels and functions':
      'VAR n = 0\n-> a\n=== a\n-> t(n) ->\n+ {n < 4} [more]\n  ~ n = next(n)\n  -> a\n* [on] -> END\n=== t(x)\n~ temp y = x * 2\n{y > 4: high|low}\n* [in the tunnel {y}]\n+ [out]\n- ->->\n=== function next(x)\n~ return x + 1',
    'with threads':
      'VAR met = 0\n-> hub\n=== hub\n<- ask("Nadia")\n<- ask("Omar")\n+ {met > 1} [leave] -> END\n- -> DONE\n=== ask(who)\n* [ask {who}]\n  ~ met++\n  {who} nods.\n  -> hub\n+ [wave] -> hub',
    'with lists':
      'LIST bag = rope, lamp, (map)\n-> a\n=== a\n* [rope]\n  ~ bag += rope\n  -> a\n* [lamp]\n  ~ bag += lamp\n  -> a\n* {bag ? (rope, lamp)} [go]\n  {LIST_COUNT(bag) > 2: heavy}\n  -> END\n* [stay]\n  ~ bag -= map\n  {bag ? map: how|alas}\n  -> END',
    'with sequences, once-only text and diverts in variables':
      'VAR where = -> b\n-> a\n=== a\n{one|two|three}{!first}\n+ [b]\n  ~ where = -> b\n+ [c]\n  ~ where = -> c\n- -> where\n=== b\nB{b > 2: again}.\n-> a2\n=== c\nC.\n-> a2\n=== a2\n+ {a < 4} [again] -> a\n* [end] -> END',
    'with counting by reference, and down again':
      'VAR gold = 3\nVAR debt = 0\n-> a\n=== a\n+ {gold > 0} [pay]\n  ~ alter(gold, -1)\n  ~ alter(debt, 1)\n+ {debt > 0} [borrow]\n  ~ alter(gold, 1)\n  ~ debt--\n* {gold == 0} [broke] -> END\n* {debt == 2} [leave] -> END\n- -> a\n=== function alter(ref x, by)\n~ x = x + by',
    'with draws': 'VAR n = 0\n-> a\n=== a\n{shuffle:\n- red\n- blue\n- green\n}\n~ n = RANDOM(1, 3)\n+ {n > 1} [high]\n+ {n <= 2} [low]\n* {a > 3} [end] -> END\n- -> a',
    'with glue, nested choices and gathers':
      '-> a\n=== a\nOne <>\n{a > 1: more}\ntwo.\n+ [x]\n  ++ [xx]\n  ++ [xy] {y: Y}\n  -- (in) deep\n* (y) [y]\n- (out) {in: was deep}\n+ {out < 3} [again] -> a\n+ [end] -> END',
    'a short season': noteSource.en,
  };
  for (const [name, source] of Object.entries(stories)) {
    it(`${name}`, () => {
      const story = ink(source);
      expect(shadow(story, proofOf(story), 40)).toBeGreaterThan(60);
    });
  }
});

describe('a report counts what everybody would count who took every choice', () => {
  const effect = fc.record({ score: fc.constantFrom('profile', 'tone', 'timing'), points: fc.integer({ min: -60, max: 60 }) });
  const option = fc.record({ effects: fc.array(effect, { maxLength: 2 }), step: fc.constantFrom('', '~ a++', '~ a--', '~ b++', '~ b = a'), label: fc.boolean() });
  const condition = fc.constantFrom('', '{a > 1}', '{b == 1}', '{a < b}', '{tone > 60}', '{timing < 90 && a > 0}', '{k0.o0}', '{not k1.o1}', '{k0.o1 > 0}');
  const decision = fc.array(fc.record({ option, condition }), { minLength: 1, maxLength: 3 });
  const story = fc.array(decision, { minLength: 1, maxLength: 4 }).map((decisions) => {
    const knots = decisions.map((options, k) => {
      const next = k + 1 < decisions.length ? `-> k${k + 1}` : '-> finish';
      const lines = options.map(({ option: { effects, step }, condition: when }, o) => {
        // What has no condition in the first place keeps every story going.
        const tags = effects.map(({ score, points }) => ` # effect: ${score} ${points}`).join('');
        return `* (o${o}) ${o === 0 ? '' : when} [${k}${o}${tags}]\n  ${step}\n  ${next}`;
      });
      return `=== k${k}\nAt {a}.\n${lines.join('\n')}`;
    });
    const labels = ['k0', 'k1'].filter((_, k) => k >= decisions.length).map((knot) => `=== ${knot}\n* (o0) [x] -> END\n* (o1) [y] -> END`);
    const missing = decisions[0] && decisions[0].length < 2 ? '' : '';
    return `VAR a = 0\nVAR b = 1\nVAR tone = 0\nVAR timing = 0\n-> k0\n${knots.join('\n')}\n${labels.join('\n')}${missing}\n=== finish\n{\n- a > 1:\n  # ending: high\n  High.\n- else:\n  # ending: low\n  Low.\n}\n-> END`;
  });

  it('least, most, par, endings and the number of rides', () => {
    fc.assert(
      fc.property(story, (source) => {
        const { story: compiled } = compileInk(source, 'x.ink');
        fc.pre(compiled !== undefined);
        if (!compiled) return;
        const [rides, report] = [everyRide(compiled), explored(source, { rides: 200 })];
        expect(report.certainty).toBe('proved');
        expect(report.rides.count).toBe(rides.length);
        expect(report.rides.decisions.least).toBe(Math.min(...rides.map((ride) => ride.way.length)));
        expect(report.endings.map((ending) => ending.id).toSorted()).toEqual([...new Set(rides.map((ride) => ride.ending))].toSorted());
        for (const score of ['profile', 'tone', 'timing'] as const) {
          const points = rides.map((ride) => ride.standing[score]);
          expect([report.scores[score].least, report.scores[score].most]).toEqual([Math.min(...points), Math.max(...points)]);
        }
        const total = (standing: Readonly<Record<string, number>>): number => Object.values(standing).reduce((sum, points) => sum + points, 0);
        expect(total({ ...report.par?.standing })).toBe(Math.max(...rides.map((ride) => total(ride.standing))));
        const taken = new Set(rides.flatMap((ride) => ride.way));
        for (const choice of report.choices)
          if (!/^k[01]\.o[01]$/.test(choice.id) || source.includes(`=== ${choice.id.slice(0, 2)}\nAt`))
            expect([choice.id, choice.reached]).toEqual([choice.id, taken.has(choice.id)]);
      }),
      { seed: 7, numRuns: 120 },
    );
  }, 60_000);

  it('gives up on a story whose proof would take for ever', () => {
    expect(attemptProof(ink('-> a\n=== a\n{RANDOM(1, 99) > 3: yes}\n* [on] -> END'))).toMatchObject({ kind: 'wide-draw' });
  });
});
