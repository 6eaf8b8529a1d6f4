import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../game/story/explore/diagnose';
import { scanInk } from '../../../game/story/scan';
import { explored } from '../../helpers/explored';

const told = (source: string) => diagnose(explored(source), scanInk(source, 'x.ink'), 'x.ink', false);
const first = (source: string) => told(source).find(({ severity }) => severity === 'error');

describe('a story that breaks off', () => {
  it('is told at the line after which it does, not where the ride came from', () => {
    const source = '-> street\n=== street\nThe street.\n* [Knock] -> door\n* [Ride on] -> END\n=== door\nA door.\nNobody comes.\n';
    expect(first(source)).toMatchObject({ line: 8, what: 'In "door": The story stops here without a choice and without an end.', why: 'A player gets there by "Knock".' });
  });

  it('is told at the choice when nothing is said after it', () => {
    expect(first('-> street\n=== street\nThe street.\n* [Ride on] -> END\n* [Stand]\n')).toMatchObject({ line: 5 });
  });

  it.each([
    ['a remainder of a division by 0', 'VAR n = 0\nHm.\n* [On] {7 % n}\n- -> END', 'is no number', 'right side can be 0'],
    ['a sum with a text', 'VAR s = "a"\nHm.\n* [On] {s * 2}\n- -> END', 'computes "*"', 'one of them holds a text'],
    ['a tunnel that leads nowhere', 'Hm.\n* [On] -> cellar ->\n- -> END\n=== cellar\nDark.\n', 'tunnel stops here', '->->'],
    ['a function of another program', 'EXTERNAL bell(times)\nHm.\n* [On] {bell(3)}\n- -> END', 'calls "bell"', '=== function bell(…) ==='],
    ['a text that doubles', 'VAR t = "ab"\nHm.\n* [On] -> twice\n=== twice\n~ t = t + t\n-> twice', 'grew beyond', 'begin anew'],
    ['a text that doubles in a function', 'Hm.\n* [On] {twice("ab")}\n- -> END\n=== function twice(t)\n~ return twice(t + t)', 'grew beyond', 'begin anew'],
    ['a line that never ends', 'Hm.\n* [On] -> on\n=== on\nand on <>\n-> on', 'without reaching a choice', 'way out'],
    ['a beat of too many lines', 'Hm.\n* [On] -> say(700)\n=== say(n)\nA line.\n{n > 0: -> say(n - 1)}\n-> END', 'More than 500 lines', 'way out'],
  ])('says what is wrong and what mends it: %s', (_, source, what, fix) => {
    const fault = first(source);
    expect(fault?.what).toContain(what);
    expect(fault?.fix).toContain(fix);
    expect(`${fault?.what} ${fault?.fix}`).not.toMatch(/RUNTIME|Ink Pointer|undefined/);
  });

  it('is no proof that what stands behind is out of reach', () => {
    expect(told('EXTERNAL bell()\n{bell()} rings.\n* [On] Gone.\n- -> END').filter(({ rule }) => rule === 'never-reached')).toMatchObject([
      { severity: 'hint' },
      { severity: 'hint' },
      { severity: 'hint' },
    ]);
  });

  it('leaves a ride of more than 400 decisions its end', () => {
    const road = 'VAR mile = 0\n-> a\n=== a\n+ {mile < 450} [On]\n  ~ mile++\n+ {mile == 450} [There] -> END\n- -> a';
    expect(explored(road, { rides: 20 }).rides).toMatchObject({ unended: 0, decisions: { least: 451, most: 451 } });
  });

  it('has rides of no decisions when none comes to an end', () => {
    expect(explored('-> a\n=== a\nHm.\n* [On]\n').rides.decisions).toMatchObject({ least: 0, most: 0 });
  });
});
