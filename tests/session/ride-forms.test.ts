import { describe, expect, it } from 'vitest';
import type { Draft, InvitationDraft } from '../../game/outcome/drafts';
import { Ride } from '../../game/session/ride';
import { nothingCarried } from '../../game/session/stored';
import { ink } from '../helpers/ink';

const begin = (source: string, seed = 7) => new Ride(ink(source), { episode: 'forms', seed, hero: 'sam', lang: 'en', carried: nothingCarried });
const take = (ride: Ride, id: string): void => ride.choose(ride.beat.choices.find((c) => c.id === id)?.index ?? -1);

const message = (form: string, more = ''): string => `-> letter
=== letter
# form: invitation nadia${form}
# starter: text = Hello
The pen waits.
* (asks) [asks # verdict: asks]
* (pitches) [pitches # verdict: pitches]
* (generic) [generic # verdict: generic]
* (connects) [connects # verdict: connects]
${more}
- # ending: end
The end.
-> END
`;
const send = (ride: Ride, text: string): void => ride.submit({ ...(ride.openDraft() as InvitationDraft), text });

describe('a message', () => {
  it('is written at the stage its form names', () => {
    expect(begin(message('')).openDraft()).toMatchObject({ stage: 'invitation' });
    expect(begin(message(' they_asked')).openDraft()).toMatchObject({ stage: 'they_asked' });
  });

  it('may be longer than an invitation from the first message on', () => {
    const long = `Thank you, Nadia. ${'What gave way first in March? '.repeat(12)}`;
    const over = (ride: Ride) => ride.grade({ ...(ride.openDraft() as InvitationDraft), text: long });
    expect(over(begin(message('')))).toMatchObject({ length: { limit: 300, over: true } });
    expect(over(begin(message(' first_message')))).toMatchObject({ length: { limit: undefined, over: false } });
  });

  const silent = 'Thank you, Nadia. Your trucks in March stayed with me all week.';

  it('that lets a ripe moment pass goes where the story answers it, and costs timing', () => {
    const ride = begin(message(' they_asked', '* (misses) [misses # verdict: misses]'));
    send(ride, silent);
    expect(ride.log.at(-1)).toMatchObject({ id: 'letter.misses' });
    expect(ride.books.standing.timing).toBeLessThan(100);
    expect(ride.ways).toMatchObject({ hides: 1 });
  });

  it('that lets it pass in a story without an answer goes where any note goes', () => {
    const ride = begin(message(' they_asked'));
    send(ride, silent);
    expect(ride.log.at(-1)).toMatchObject({ id: 'letter.generic' });
  });

  it('lets the note be remembered by the one it went to; a later message is no note', () => {
    const ride = begin(message(''));
    send(ride, 'My words.');
    expect(ride.notes).toEqual({ nadia: { lang: 'en', text: 'My words.' } });
    const later = begin(message(' nurtured'));
    send(later, 'My words.');
    expect(later.notes).toEqual({});
  });
});

const tables = `-> a
=== a
# form: cards 2
# card: good = A
# card: good = B
# card: poor = C
# ask: Which two?
Pick.
* (sound) [sound # verdict: sound # effect: tone +4]
* (uneven) [uneven # verdict: uneven]
* (off) [off # verdict: off # effect: tone -4]
- -> b
=== b
# form: zones
# zone: easy = At home
# zone: stretch = On the ridge
# zone: panic = Off the map
# gesture: easy = Like a post
# gesture: panic = Go live
Lay them out.
* (sound) [sound # verdict: sound]
* (uneven) [uneven # verdict: uneven]
* (off) [off # verdict: off]
- -> c
=== c
# form: planner 60
# slot: 20-30 = Read
# slot: 20-30 = Write
# slot: 0-0 = Scroll
Share it out.
* (sound) [sound # verdict: sound]
* (uneven) [uneven # verdict: uneven]
* (off) [off # verdict: off]
- # ending: end
The end.
-> END
`;

const sorted: readonly Draft[] = [
  { kind: 'cards', picked: [0, 1] },
  {
    kind: 'zones',
    placed: [
      { gesture: 0, zone: 'panic' },
      { gesture: 1, zone: 'easy' },
    ],
  },
  { kind: 'planner', minutes: [25, 25, 5] },
];

describe('a table', () => {
  it('opens empty, and goes where the verdict on what was laid leads', () => {
    const ride = begin(tables);
    const opened: unknown[] = [];
    for (const draft of sorted) {
      opened.push(ride.openDraft());
      ride.submit(draft);
    }
    expect(opened).toEqual([
      { kind: 'cards', picked: [] },
      { kind: 'zones', placed: [] },
      { kind: 'planner', minutes: [0, 0, 0] },
    ]);
    expect(ride.log.map((entry) => entry.id)).toEqual(['a.sound', 'b.off', 'c.uneven']);
    expect(ride.books.standing.tone).toBe(54);
  });

  it('tells nothing while it is being sorted, and everything once it is handed in', () => {
    const ride = begin(tables);
    expect(ride.grade({ kind: 'cards', picked: [0, 1] })).toBeUndefined();
    ride.submit({ kind: 'cards', picked: [0, 2] });
    expect(ride.tables).toMatchObject([
      { decision: 0, ask: 'Which two?', grade: { verdict: 'off', findings: [{ item: 0 }, { item: 1, case: 'missed' }, { item: 2, case: 'poor' }] } },
    ]);
  });

  it('replayed from the log is the same', () => {
    const ride = begin(tables);
    for (const draft of sorted) ride.submit(draft);
    const again = begin(tables);
    expect(again.replay(ride.log)).toBe(3);
    expect(again.tables).toEqual(ride.tables);
  });
});

describe('a gauge', () => {
  const gauged = `# meter: sponsor 0 10 = Sponsor
VAR sponsor = 4
-> a
=== a
A.
* (up) [Up] ~ sponsor = sponsor + 3
* (high) [High] ~ sponsor = 99
- B.
* [End] -> END
`.replaceAll('] ~', ']\n  ~');
  it('shows the variable of its name, within its bounds', () => {
    const ride = begin(gauged);
    expect(ride.gauge()).toEqual({ name: 'Sponsor', value: 4, least: 0, most: 10 });
    take(ride, 'a.up');
    expect(ride.gauge()?.value).toBe(7);
    const other = begin(gauged);
    take(other, 'a.high');
    expect(other.gauge()?.value).toBe(10);
  });
  it('is not there when the story has no such variable, or no gauge', () => {
    expect(begin('# meter: sponsor 0 10 = Sponsor\nA.\n* [End] -> END').gauge()).toBeUndefined();
    expect(begin('A.\n* [End] -> END').gauge()).toBeUndefined();
  });
});

describe('ways', () => {
  it('are counted by the choices taken', () => {
    const ride = begin('-> a\n=== a\nA.\n* (x) [X # way: pushes]\n* (y) [Y]\n- B.\n* (z) [Z # way: listens]\n- C.\n-> END');
    take(ride, 'a.x');
    take(ride, 'a.z');
    expect(ride.ways).toEqual({ listens: 1, pushes: 1, hides: 0, copies: 0 });
  });
});
