import { describe, expect, it } from 'vitest';
import { readPlan } from '../../game/tools/check/plan';

describe('a plan', () => {
  it('is read verb by verb, with the fields of a form below it', () => {
    const { episode, steps } = readPlan(
      '# a remark\nride the-note\nchoose listen\nsubmit invitation\n  text fr: Bonjour : Nadia\n  text en: Hello\n  and more\nbet 4 2 0 6 2\nexpect timing at least 80\nexpect tone 53\nexpect ending listener\nend\n',
      'x',
    );
    expect(episode).toBe('the-note');
    expect(steps).toEqual([
      { line: 3, verb: 'choose', label: 'listen' },
      { line: 4, verb: 'submit', form: 'invitation', fields: { 'text fr': 'Bonjour : Nadia', 'text en': 'Hello\nand more' } },
      { line: 8, verb: 'bet', numbers: [4, 2, 0, 6, 2] },
      { line: 9, verb: 'expect', what: 'timing', how: 'at least', number: 80 },
      { line: 10, verb: 'expect', what: 'tone', how: 'is', number: 53 },
      { line: 11, verb: 'expect-ending', ending: 'listener' },
      { line: 12, verb: 'end' },
    ]);
  });
  it('lays the tables', () => {
    expect(readPlan('lay cards 1 3\nlay zones easy panic\nlay planner 20 0 15', 'x').steps).toEqual([
      { line: 1, verb: 'lay', table: 'cards', numbers: [1, 3] },
      { line: 2, verb: 'lay', table: 'zones', zones: ['easy', 'panic'] },
      { line: 3, verb: 'lay', table: 'planner', numbers: [20, 0, 15] },
    ]);
  });
  it.each(['lay zones easy mild', 'lay cards one', 'lay dice 3', 'chose listen', 'bet 1 2 3', 'expect luck 3', 'expect tone', 'submit prediction'])(
    'does not understand "%s", and says in which line',
    (line) => {
      expect(() => readPlan(`choose a\n${line}`, 'x.plan.txt')).toThrow('x.plan.txt:2');
    },
  );
});
