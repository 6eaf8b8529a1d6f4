import { describe, expect, it } from 'vitest';
import { adoptJson } from '../../game/story/compiled';
import { Episode } from '../../game/story/episode';
import { StoryFault } from '../../game/story/fault';
import { ink } from '../helpers/ink';

const play = (source: string, seed = 1) => new Episode(ink(source), seed);
const faultOf = (run: () => unknown): StoryFault => {
  try {
    run();
  } catch (error) {
    if (error instanceof StoryFault) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
};

describe('a beat', () => {
  it('runs through diverts and gathers to the next decision', () => {
    const episode = play('-> a\n=== a\nOne.\n-> b\n=== b\nTwo.\n* [Go] Going.\n- Gone.\n* [End] -> END');
    const beat = episode.next();
    expect(beat.lines.map((line) => line.text)).toEqual(['One.', 'Two.']);
    expect(beat.knot).toBe('a');
    const after = episode.choose(beat.choices[0]?.index ?? -1);
    expect(after.lines.map((line) => line.text)).toEqual(['Going.', 'Gone.']);
  });

  it('gives each line its speaker and its picture, which stays until a tag changes it', () => {
    const { lines } = play(
      '# place: saloon night\n# left: sam eager\nSam: Hello.\n# right: nadia\n# mood: weary\nNadia: Again?\n# pose: cup\nShe drinks.\n# right: nobody\nGone.',
    ).next();
    expect(lines.map((line) => line.speaker)).toEqual(['sam', 'nadia', undefined, undefined]);
    expect(lines[0]?.picture).toEqual({ place: 'saloon', time: 'night', left: { who: 'sam', expression: 'eager', pose: 'own' }, right: undefined });
    expect(lines[1]?.picture.right).toEqual({ who: 'nadia', expression: 'weary', pose: 'own' });
    expect(lines[2]?.picture.right).toEqual({ who: 'nadia', expression: 'weary', pose: 'cup' });
    expect(lines[3]?.picture.right).toBeUndefined();
    expect(lines[3]?.picture.place).toBe('saloon');
  });

  it('gives a choice what stands in its bracket, and its label as a name', () => {
    const { choices } = play(
      '-> a\n=== a\nWell?\n* (ask) [Ask # effect: timing -20 # effect: tone 2 # why: too soon # campaign: invitations 12 # profile: photo recent # google: namesake no # verdict: asks] -> END\n* [Plain] -> END',
    ).next();
    expect(choices[0]).toMatchObject({
      id: 'a.ask',
      text: 'Ask',
      why: 'too soon',
      effects: [
        { score: 'timing', points: -20 },
        { score: 'tone', points: 2 },
      ],
      campaign: { invitations: 12 },
      profile: [['photo', 'recent']],
      google: [['namesake', false]],
      verdict: 'asks',
    });
    expect(choices[1]).toMatchObject({ id: 'text:Plain', effects: [], verdict: undefined });
  });

  it('never gives a choice what stands after its bracket', () => {
    expect(play('* (a) [Ask] # effect: timing -20\n-> END').next().choices[0]?.effects).toEqual([]);
  });

  it('holds the form with its facts, chips and starters', () => {
    const { form, ask, hint, note } = play(
      '# ask: What now?\n# hint: Look again.\n# note: Read two aloud.\n# form: invitation nadia\n# fact: post = Monday’s post\n# chip: opening = I read…\n# pick: headline = I help\n# starter: text = Hello\n# model: text = Hello Nadia\nThe pen waits.\n* (c) [on # verdict: connects] -> END',
    ).next();
    expect(form).toEqual({
      kind: 'invitation',
      to: 'nadia',
      stage: 'invitation',
      recallsNote: false,
      facts: [{ kind: 'post', text: 'Monday’s post' }],
      chips: [{ group: 'opening', text: 'I read…' }],
      picks: [{ field: 'headline', text: 'I help' }],
      starter: { text: 'Hello' },
      model: { text: 'Hello Nadia' },
      table: undefined,
    });
    expect([ask, hint, note]).toEqual(['What now?', 'Look again.', 'Read two aloud.']);
  });

  it('says how far the relation has come, and whether an earlier note is taken up', () => {
    const { form } = play('# form: invitation nadia they_asked\n# recall: note\nThe pen waits.\n* (c) [on # verdict: connects] -> END').next();
    expect(form).toMatchObject({ kind: 'invitation', to: 'nadia', stage: 'they_asked', recallsNote: true });
  });

  const table = (tags: string, seed = 1) => play(`${tags}\nThe table.\n* (s) [s # verdict: sound] -> END`, seed).next().form?.table;

  it('lays cards out, known by their place in the list, always the same for one seed', () => {
    const tags = '# form: cards 2\n# card: good = A\n# card: fair = B\n# card: poor = C\n# card: poor = D';
    const laid = table(tags);
    expect(laid).toMatchObject({ kind: 'cards', picks: 2 });
    if (laid?.kind !== 'cards') throw new Error('no cards');
    expect(laid.cards.toSorted((a, b) => a.id - b.id)).toEqual([
      { id: 0, worth: 'good', text: 'A' },
      { id: 1, worth: 'fair', text: 'B' },
      { id: 2, worth: 'poor', text: 'C' },
      { id: 3, worth: 'poor', text: 'D' },
    ]);
    expect(table(tags)).toEqual(laid);
    const orders = [1, 2, 3, 4, 5, 6].map((seed) => JSON.stringify(table(tags, seed)));
    expect(new Set(orders).size).toBeGreaterThan(1);
  });

  it('asks for no more cards than lie there', () => {
    expect(table('# form: cards 9\n# card: good = A')).toMatchObject({ picks: 1 });
  });

  it('lays gestures out beside their zones, and keeps a week in its order', () => {
    expect(table('# form: zones\n# zone: easy = Chez soi\n# zone: panic = Au large\n# gesture: panic = Filmer')).toEqual({
      kind: 'zones',
      zones: [
        { zone: 'easy', text: 'Chez soi' },
        { zone: 'panic', text: 'Au large' },
      ],
      gestures: [{ id: 0, zone: 'panic', text: 'Filmer' }],
    });
    expect(table('# form: planner 60\n# slot: 15-25 = Lire\n# slot: 0-0 = Défiler')).toEqual({
      kind: 'planner',
      minutes: 60,
      slots: [
        { id: 0, from: 15, to: 25, text: 'Lire' },
        { id: 1, from: 0, to: 0, text: 'Défiler' },
      ],
    });
  });

  it('tells a pinned card from a line that shows the result', () => {
    const { lines } = play('# show: card\nAn objection.\n# show: outcome\nThe street.\nA line.').next();
    expect(lines.map((line) => [line.pinned, line.showsOutcome])).toEqual([
      [true, false],
      [false, true],
      [false, false],
    ]);
  });

  it('names the habit that a choice shows', () => {
    expect(
      play('* (a) [Ask # way: pushes] -> END\n* (b) [Wait] -> END')
        .next()
        .choices.map((c) => c.way),
    ).toEqual(['pushes', undefined]);
  });

  it('holds the ending with its peers and one action, only where nothing is left to choose', () => {
    const source = '# ending: listener\n# peer: awa = Who was in a hurry?\n# action: Reread your headline.\nThe end.';
    expect(play(source).next().ending).toEqual({ id: 'listener', peers: [{ who: 'awa', text: 'Who was in a hurry?' }], action: 'Reread your headline.' });
    expect(play(`${source}\n* [No, wait] -> END`).next().ending).toBeUndefined();
  });

  it('shows markup in a story as the letters it is written with', () => {
    const beat = play('<b>Bold</b> <img src=x onerror="boom()">\n* [<script>boom(1)</script>] -> END').next();
    expect(beat.lines[0]?.text).toBe('<b>Bold</b> <img src=x onerror="boom()">');
    expect(beat.choices[0]?.text).toBe('<script>boom(1)</script>');
  });

  it('plays on over a faulty tag: naming it is the check’s business', () => {
    expect(play('# place: nowhere\n# right: nadja\nHello.').next().lines).toHaveLength(1);
  });
});

describe('the heading of a story', () => {
  it('says what stands above its first line', () => {
    const { heading } = play(
      '# title: Sam\n# company: Ardent\n# decisions: 12\n# meter: sponsor 0 10 = Parrain\n# carry: contacts promise_kept\n# help: none\nVAR sponsor = 5\nHello.',
    );
    expect(heading).toEqual({
      title: 'Sam',
      company: 'Ardent',
      decisions: 12,
      meter: { variable: 'sponsor', least: 0, most: 10, name: 'Parrain' },
      carry: ['contacts', 'promise_kept'],
      help: 'none',
    });
  });

  it('is empty, and helps visibly, where a story says nothing', () => {
    expect(play('Hello.').heading).toEqual({ title: undefined, company: '', decisions: undefined, meter: undefined, carry: [], help: 'visible' });
  });
});

describe('the same story, seed and choices', () => {
  const source = '{shuffle:\n- Red.\n- Blue.\n- Green.\n}\n{RANDOM(1, 1000)}\n* [Again] {RANDOM(1, 1000)}\n-> END';
  const ride = (seed: number) => {
    const episode = play(source, seed);
    return JSON.stringify([episode.next(), episode.choose(0)]);
  };
  it('give the same beats', () => expect(ride(42)).toBe(ride(42)));
  it('with another seed give other luck', () => expect(new Set([1, 2, 3, 4, 5].map(ride)).size).toBeGreaterThan(1));
});

describe('a variable', () => {
  it('is set when the story declares it, whatever its first value', () => {
    const episode = play('VAR tone = 0\nVAR she = false\nVAR sam = ""\n{sam}, {she: her|him}, {tone}.');
    episode.set('tone', 53);
    episode.set('she', true);
    episode.set('sam', 'Samantha');
    expect(episode.next().lines[0]?.text).toBe('Samantha, her, 53.');
  });
  it('that the story does not know is none of its business', () => {
    expect(() => play('Hello.').set('tone', 53)).not.toThrow();
  });
});

describe('a story that cannot go on', () => {
  it.each([
    ['without a line', '-> a\n=== a\n-> a'],
    ['with a line each time', '-> a\n=== a\nAgain.\n-> a'],
    ['in a function that calls itself', '{ f(1) }\n=== function f(x)\n~ return f(x + 1)'],
    ['by doubling a text', 'VAR s = "xxxxxxxx"\n-> a\n=== a\n~ s = s + s\n-> a'],
  ])('because it loops %s is stopped within two seconds', (_, source) => {
    const episode = play(source);
    const started = performance.now();
    const fault = faultOf(() => episode.next());
    expect(performance.now() - started).toBeLessThan(2000);
    expect(['endless', 'runtime']).toContain(fault.kind);
  });

  it('is named by its knot', () => {
    expect(faultOf(() => play('-> town\n=== town\nHello.\n-> treadmill\n=== treadmill\n-> treadmill').next())).toMatchObject({ kind: 'endless', knot: 'treadmill' });
  });

  it('because of a runtime error says where', () => {
    const fault = faultOf(() => play('-> mine\n=== mine\nDig.\n->->').next());
    expect(fault).toMatchObject({ kind: 'runtime', knot: 'mine' });
  });

  it('because it ran out of content is a runtime error', () => {
    const episode = play('-> a\n=== a\nHello.\n* [Go]');
    episode.next();
    expect(faultOf(() => episode.choose(0))).toMatchObject({ kind: 'runtime', knot: 'a' });
  });

  it.each(['', '{}', '[]', 'no json', '{"inkVersion":1,"root":[]}', '{"inkVersion":21}', '{"inkVersion":21,"root":[["^x",{"->":"nowhere"}],null]}'])(
    'because it is no compiled Ink, %j, is refused',
    (json) => {
      expect(faultOf(() => new Episode(adoptJson(json), 1).next()).kind).toMatch(/unreadable|runtime/);
    },
  );
});
