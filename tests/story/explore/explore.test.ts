import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scanInk } from '../../../game/story/scan';
import { diagnose } from '../../../game/story/explore/diagnose';
import { bracketReferee } from '../../../game/story/explore/referee';
import { explored } from '../../helpers/explored';
import { noteSource } from '../../helpers/season';

const said = (source: string) => diagnose(explored(source), scanInk(source, 'x.ink'), 'x.ink', true).map((d) => `${d.line} ${d.rule} ${d.severity}`);

/** Two decisions: two rides after asking, three after calling. */
const small = `# title: x
-> a
=== a
At a.
* (ask) [Ask # effect: tone 10]
  She answers.
* (call) [Call # effect: timing -30 # effect: tone -20]
  She is gone.
- -> b
=== b
At b.
* (wait) [Wait # effect: tone 5]
* (push) {a.call} [Push # effect: timing -80]
* (leave) [Leave]
- {a.call: -> rushed}
# ending: calm
Calm.
-> END
=== rushed
# ending: rushed
Rushed.
-> END
`;

describe('a report', () => {
  const report = explored(small, { rides: 6000 });

  it('is proved, and counts rides, decisions and ends as by hand', () => {
    expect([report.certainty, report.doubts]).toEqual(['proved', []]);
    expect(report.rides).toMatchObject({ count: 5, unended: 0, decisions: { least: 2, mean: 2, most: 2 } });
    expect(report.endings.map(({ id }) => id).toSorted()).toEqual(['calm', 'rushed']);
  });

  it('gives each score its least and most, and each end its own', () => {
    expect([report.scores.tone.least, report.scores.tone.most]).toEqual([30, 65]); // 50-20, 50+10+5
    expect([report.scores.timing.least, report.scores.timing.most]).toEqual([0, 100]); // 100-30-80 stops at 0
    const rushed = report.endings.find(({ id }) => id === 'rushed');
    expect(rushed?.scores).toEqual({ profile: [30, 30], tone: [30, 35], timing: [0, 70] });
    expect(rushed?.way).toHaveLength(2);
  });

  it('gives shares under random play', () => {
    expect(report.endings.find(({ id }) => id === 'calm')?.share).toBeCloseTo(0.5, 1);
    expect(report.choices.find(({ id }) => id === 'b.push')).toMatchObject({ offered: expect.closeTo(0.5, 1), taken: expect.closeTo(1 / 6, 1) });
    expect(report.scores.tone.spread.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
    expect(report.scores.timing.spread[0]).toBeCloseTo(1 / 6, 1);
  });

  it('names the best ride, and what each option gives away', () => {
    expect(report.par).toEqual({ standing: { profile: 30, tone: 65, timing: 100 }, way: ['a.ask', 'b.wait'], exact: true });
    const [first, second] = report.decisions;
    expect(first?.options.map(({ id, loss, move }) => [id, loss?.mean, move])).toEqual([
      ['a.ask', 0, 'best'],
      ['a.call', 60, 'mistake'],
    ]);
    expect(second?.options.find(({ id }) => id === 'b.leave')).toMatchObject({ worth: [0, 0], loss: { mean: 5, worst: 5 }, move: 'inaccuracy' });
  });

  it('gives every choice and line its place', () => {
    expect(report.choices.map(({ id, place }) => [id, place?.line])).toEqual([
      ['a.ask', 5],
      ['a.call', 7],
      ['b.wait', 12],
      ['b.push', 13],
      ['b.leave', 14],
    ]);
    expect(report.lines.map(({ place, text, reached }) => [place.line, text, reached])).toEqual([
      [4, 'At a.', true],
      [6, 'She answers.', true],
      [8, 'She is gone.', true],
      [11, 'At b.', true],
      [17, 'Calm.', true],
      [21, 'Rushed.', true],
    ]);
  });

  it('is plain data, the same each time', () => {
    const again = explored(small, { rides: 6000 });
    const plain = (one: typeof report): unknown => ({ ...one, effort: undefined });
    expect(plain(structuredClone(again))).toEqual(plain(report));
  });

  it('stops when asked to, and says so', () => {
    const stopped = explored('VAR n = 0\nVAR m = 0\n-> a\n=== a\n{n == m: yes}\n+ [more]\n  ~ n++\n  -> a\n* [on] -> END', {
      seconds: 60,
      states: 1_000_000,
      onProgress: () => true,
    });
    expect(stopped.certainty).toBe('sampled');
    expect(stopped.doubts.map(({ kind }) => kind)).toContain('cancelled');
    expect(stopped.effort.seconds).toBeLessThan(20);
  });

  it('tells which values of the game it took as possible', () => {
    const told = explored(
      'VAR accepted = 3\n-> a\n=== a\n{accepted > 12: many|few}\n* (on) [on]\n- {accepted > 40: -> b}\n# ending: low\nLow.\n-> END\n=== b\n# ending: high\nHigh.\n-> END',
      {
        referee: { ...bracketReferee, told: { accepted: [0, 400] } },
      },
    );
    expect(told.doubts).toEqual([{ kind: 'game-values', detail: 'accepted' }]);
    expect(told.endings.map(({ id }) => id).toSorted()).toEqual(['high', 'low']);
  });

  it('begins from what earlier episodes may have left, too', () => {
    const carried = explored('# carry: promise_kept\nVAR promise_kept = true\n-> a\n=== a\n{promise_kept: Kept.|Broken.}\n* (on) [on]\n- # ending: x\nX.\n-> END');
    expect(carried.lines.every(({ reached }) => reached)).toBe(true);
  });
});

describe('what it has to say to a writer', () => {
  it('is nothing about a story that is right', () => expect(said(noteSource.en)).toEqual([]));

  it('is a branch without an end, and how a player gets there', () => {
    const source = '# ending: x\n-> a\n=== a\nA.\n* (left) [Left] -> b\n* (right) [Right] -> END\n=== b\nB.\n* (on) [On]';
    const fault = diagnose(explored(source), scanInk(source, 'x.ink'), 'x.ink', true).find((d) => d.rule === 'cannot-go-on');
    expect(fault).toMatchObject({ line: 9, severity: 'error' });
    expect(fault?.why).toContain('a.left, then b.on');
  });

  it.each([
    ['a circle without a choice', '-> a\n=== a\nA.\n-> a', '3 endless error'],
    ['a circle of choices that nobody leaves', '-> a\n=== a\nA.\n+ (on) [On] -> b\n=== b\nB.\n+ (back) [Back] -> a', '4 never-ends error'],
    ['an end without a name', '-> a\n=== a\nA.\n* (on) [On] B. -> END', '0 nameless-ending error'],
    [
      'a form without an answer',
      '-> a\n=== a\n# form: prediction\nA.\n-> b\n=== b\n* (h) [h # verdict: hopeful]\n* (s) [s # verdict: sober]\n- # ending: x\nB. -> END',
      '7 missing-verdict',
    ],
    ['a choice that is never offered', 'VAR never = false\n-> a\n=== a\nA.\n* (on) [On]\n* (no) {never} [No]\n- # ending: x\nB.\n-> END', '6 never-reached warning'],
    ['a line that is never shown', 'VAR never = false\n-> a\n=== a\nA.\n{never:\n  Nobody reads this.\n}\n* (on) [On]\n- # ending: x\nB.\n-> END', '6 never-reached warning'],
  ])('is %s', (_, source, about) => expect(said(source).some((one) => one.startsWith(about))).toBe(true));
});

const folder = '../shared/ink-samples';
const samples = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.ink') && !name.startsWith('broken-') && name !== 'the-intercept.ink') : [];
if (samples.length === 0) console.log(`There are no stories of others in ${folder}: none is explored here.`);

describe('stories of other authors', () => {
  it('are looked for beside the repository', () => expect(Array.isArray(samples)).toBe(true));
  for (const name of samples) {
    it(`${name} is explored, and said to be proved or sampled`, () => {
      const report = explored(readFileSync(`${folder}/${name}`, 'utf8'), { seconds: 4, rides: 100 });
      expect(report.certainty === 'proved' || report.doubts.length > 0).toBe(true);
      expect(report.effort.beats).toBeGreaterThan(0);
    }, 60_000);
  }
});
