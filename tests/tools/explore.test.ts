import { describe, expect, it } from 'vitest';
import { scanInk } from '../../game/story/scan';
import { explore, reportOn } from '../../game/tools/check/explore';
import { ink } from '../helpers/ink';
import { noteSource } from '../helpers/season';

const options = { rides: 60, seconds: 10, mostDecisions: 40 };
const check = (source: string) => {
  const seen = explore(ink(source), 'en', options);
  return { seen, said: reportOn(seen, scanInk(source, 'x.ink'), 'x.ink', true) };
};
const rules = (source: string) => check(source).said.map((d) => `${d.line} ${d.rule} ${d.severity}`);

describe('random rides', () => {
  it('have nothing to say about a story that is right, and see all of it', () => {
    const { seen, said } = check(noteSource.en);
    expect(said).toEqual([]);
    expect(Object.keys(seen.endings).toSorted()).toEqual(['listener', 'rushed']);
    expect(seen.decisions).toEqual({ least: 4, most: 4 });
  });

  it('are the same each time', () => {
    const [one, two] = [check(noteSource.fr).seen, check(noteSource.fr).seen];
    expect(two.endings).toEqual(one.endings);
    expect([...two.texts]).toEqual([...one.texts]);
  });

  it('find a branch without an end, and how a player gets there', () => {
    const { said } = check('# ending: x\n-> a\n=== a\nA.\n* (left) [Left] -> b\n* (right) [Right] -> END\n=== b\nB.\n* (on) [On]');
    const fault = said.find((d) => d.rule === 'cannot-go-on');
    expect(fault).toMatchObject({ line: 7, severity: 'error' });
    expect(fault?.why).toContain('a.left, then b.on');
  });

  it('find a circle without a choice', () => {
    expect(rules('-> a\n=== a\nA.\n-> a')).toContain('2 endless error');
  });

  it('find a ride that never ends', () => {
    expect(rules('-> a\n=== a\nA.\n+ (on) [On] -> a')).toEqual(['0 never-ends warning']);
  });

  it('find an end without a name, and a form without an answer', () => {
    expect(rules('-> a\n=== a\nA.\n* (on) [On] B. -> END')).toEqual(['0 nameless-ending error']);
    expect(rules('-> a\n=== a\n# form: prediction\nA.\n-> b\n=== b\n* (h) [h # verdict: hopeful]\n* (s) [s # verdict: sober]\n- # ending: x\nB. -> END')).toEqual([
      '6 missing-verdict error',
    ]);
  });

  it('hint at a choice that is never offered and a line that is never shown', () => {
    expect(rules('VAR never = false\n-> a\n=== a\nA.\n* (on) [On]\n* (no) {never} [No]\n  Nobody reads this.\n- # ending: x\nB.\n-> END')).toEqual([
      '6 never-seen hint',
      '7 never-seen hint',
    ]);
  });
});
