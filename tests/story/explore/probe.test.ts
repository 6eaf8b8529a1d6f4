import { describe, expect, it } from 'vitest';
import { Episode } from '../../../game/story/episode';
import { attempt, Probe, type Witness } from '../../../game/story/explore/probe';
import { StoryFault } from '../../../game/story/fault';
import { ink } from '../../helpers/ink';

/** Notes everything, and decides every draw by a list. */
function watch(source: string, draws: readonly number[] = [], step = '') {
  const heard: string[] = [];
  const left = [...draws];
  const witness: Witness = {
    read: (slot, hasMoved) => heard.push(`reads ${slot}${hasMoved ? ' moved' : ''}`),
    wrote: (variable, isStep) => heard.push(`${isStep ? 'steps' : 'writes'} ${variable}`),
    isStep: (path) => path === step,
    readTurns: () => heard.push('reads turns'),
    draw: (of, from) => (heard.push(`draws ${of} from ${from}`), left.shift() ?? 0),
    shuffle: (_, of, shown) => (heard.push(`shuffles ${of} after ${shown}`), left.shift() ?? 0),
    stateChanged: () => undefined,
  };
  const probe = new Probe(ink(source), 1, witness);
  const texts = probe.next().lines.map((line) => line.text);
  return { heard: [...new Set(heard)], texts, probe };
}

describe('a probe', () => {
  it('restarted plays as a new one with that luck', () => {
    const source = 'VAR x = 0\n-> a\n=== a\n~ x++\nDice: {RANDOM(1, 1000)} {x} {a}.\n+ [On] -> a\n';
    const used = new Probe(ink(source), 1);
    used.next();
    used.choose(0);
    used.restart(77);
    expect(used.next()).toEqual(new Probe(ink(source), 77).next());
    expect(used.get('x')).toBe(1);
  });

  it('is told which variables and visit counts a beat reads, and which it writes', () => {
    const { heard } = watch('VAR x = 1\nVAR y = 2\nVAR z = 3\n-> a\n=== a\n{x > 0: yes}\n{a > 1: again}\n~ y = z\nDone.\n-> END');
    expect(heard).toEqual(expect.arrayContaining(['reads v:x', 'reads c:a moved', 'reads v:z', 'writes y']));
    expect(heard).not.toContain('reads v:y');
  });

  it('is told of no read where a variable is only counted up', () => {
    const { heard, probe } = watch('VAR x = 1\n-> a\n=== a\n~ x++\nDone.\n-> END', [], 'a.1');
    expect(heard).toEqual(['steps x']);
    expect(probe.get('x')).toBe(2);
  });

  it('is told of a variable that is counted up by reference', () => {
    const { heard } = watch('VAR gold = 1\n-> b\n=== b\n~ raise(gold)\nDone.\n-> END\n=== function raise(ref x)\n~ x = x + 1');
    expect(heard).toEqual(expect.arrayContaining(['reads v:gold', 'writes gold']));
  });

  it('decides every RANDOM, LIST_RANDOM and shuffle', () => {
    for (let wanted = 0; wanted < 6; wanted++) expect(watch('{RANDOM(3, 8)}', [wanted]).texts).toEqual([String(3 + wanted)]);
    for (let wanted = 0; wanted < 3; wanted++) expect(watch('LIST l = (a), (b), (c)\n{LIST_RANDOM(l)}', [wanted]).texts).toEqual([['a', 'b', 'c'][wanted]]);
    for (let wanted = 0; wanted < 3; wanted++) expect(watch('{shuffle:\n- one\n- two\n- three\n}', [wanted]).texts).toEqual([['one', 'two', 'three'][wanted]]);
  });

  it('goes back to any decision', () => {
    const probe = new Probe(ink('VAR x = 0\n-> a\n=== a\n{x}\n+ [up]\n  ~ x++\n- -> a'), 1);
    probe.next();
    const saved = probe.save();
    expect([probe.choose(0), probe.choose(0)].map((beat) => beat.lines[0]?.text)).toEqual(['1', '2']);
    probe.load(saved);
    expect(probe.choose(0).lines[0]?.text).toBe('1');
  });

  it('knows which pieces of text were shown, not those that were only weighed', () => {
    const probe = new Probe(ink('-> a\n=== a\nOne {false: two|three}.\n* [four] Five.\n- -> END'), 1);
    probe.next();
    expect([...probe.shown]).toEqual(['a.0.0', 'a.0.5.b.0', 'a.0.7']);
  });

  it('plays as an episode plays when nobody listens', () => {
    const story = ink('{shuffle:\n- Red.\n- Blue.\n}\n{RANDOM(1, 1000)}\n* [Again] {RANDOM(1, 1000)}\n-> END');
    const [probe, episode] = [new Probe(story, 42), new Episode(story, 42)];
    expect([probe.next(), probe.choose(0)]).toEqual([episode.next(), episode.choose(0)]);
  });

  it('stops a beat that goes on for ever by counting its steps', () => {
    const fault = attempt(() => new Probe(ink('-> a\n=== a\n-> a'), 1).next());
    expect(fault).toBeInstanceOf(StoryFault);
    expect(fault).toMatchObject({ kind: 'endless', knot: 'a' });
  });
});
