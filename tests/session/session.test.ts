import { describe, expect, it } from 'vitest';
import { MemoryStore, type SaveStore } from '../../game/session/save-store';
import { Session } from '../../game/session/session';
import type { GameState } from '../../game/session/state';
import { ink } from '../helpers/ink';
import { begin, choose, finish, guess, noteSource, readOn, trail, worldWith, write } from '../helpers/season';

const notices = (session: Session) => session.state.notices.map((n) => n.kind);
const told = (state: GameState) => state.beat?.lines[state.line]?.text;

/** A store that forbids everything, as a browser with storage turned off does. */
class ForbiddenStore implements SaveStore {
  private no(): Promise<never> {
    return Promise.reject(new DOMException('The operation is insecure.', 'SecurityError'));
  }
  read = () => this.no();
  write = () => this.no();
  remove = () => this.no();
  keys = () => this.no();
}

/** A store that reads but is full. */
class FullStore extends MemoryStore {
  override write(): Promise<void> {
    return Promise.reject(new DOMException('Full.', 'QuotaExceededError'));
  }
}

describe('a ride through the session', () => {
  it('goes from the map to the campfire, one place after the other', async () => {
    const session = await Session.open(worldWith(), guess);
    const places: string[] = [session.state.place];
    session.subscribe((now) => {
      if (places.at(-1) !== now.place) places.push(now.place);
    });
    await session.send({ type: 'ride', episode: 'the-note', fresh: false });
    await choose(session, 'listen');
    await finish(session, 'Hello Nadia, your post on the shortage stayed with me.');
    expect(places).toEqual(['trail-map', 'episode', 'invitation', 'episode', 'prediction', 'outcome', 'episode', 'debrief']);
    expect(session.state.beat?.ending?.id).toBe('listener');
    expect(session.state.finished).toEqual(['the-note']);
    expect(session.state.decisions).toEqual({ taken: 4, of: 4 });
  });

  it('takes fast clicks one after the other', async () => {
    const session = await begin();
    await readOn(session);
    await Promise.all([session.send({ type: 'choose', index: 0 }), session.send({ type: 'choose', index: 0 })]);
    expect(session.state.journal.filter((e) => e.type === 'chose')).toHaveLength(1);
  });

  it('rereads a line, and stops at the first and before a choice', async () => {
    const session = await begin();
    await session.send({ type: 'back-a-line' });
    expect(session.state.line).toBe(0);
    await readOn(session);
    expect(told(session.state)).toBe('The street waits.');
    await session.send({ type: 'back-a-line' });
    expect(told(session.state)).toBe('Good day, Sam.');
  });

  it('grades a draft at each keystroke without moving any score', async () => {
    const session = await begin();
    await choose(session, 'listen');
    await readOn(session);
    const before = session.state.standing;
    const { draft } = session.state;
    if (draft?.kind !== 'invitation') throw new Error('no note');
    void session.send({ type: 'revise-draft', draft: { ...draft, text: 'Could we have a call on Tuesday?' } });
    expect(session.state.grade).toMatchObject({ kind: 'invitation' });
    expect(session.state.standing).toEqual(before);
  });
});

describe('What if?', () => {
  it('goes back to that very decision, clears the later ones and keeps what was reached', async () => {
    const session = await begin();
    await choose(session, 'ask');
    await finish(session, 'Hello Nadia.');
    const reached = session.state.standing;
    await session.send({ type: 'rewind', decision: 0 });
    expect(session.state.place).toBe('episode');
    expect(session.state.journal).toEqual([]);
    expect(session.state.standing).toEqual({ profile: 30, tone: 50, timing: 100 });
    expect(session.state.earlier).toMatchObject([{ standing: reached }]);
    expect(session.state.beat?.choices.map((c) => c.id)).toEqual(['street.ask', 'street.listen']);
  });

  it('keeps the text that was written, to be edited, and then shows a worked example', async () => {
    const session = await begin();
    await choose(session, 'listen');
    expect(session.state.tries).toBe(0);
    await finish(session, 'Hello Nadia, my own words.');
    await session.send({ type: 'rewind', decision: 1 });
    expect(session.state.place).toBe('invitation');
    expect(session.state.draft).toMatchObject({ text: 'Hello Nadia, my own words.' });
    expect(session.state.tries).toBe(1);
  });

  it('offers the decisions that cost most, the worst first', async () => {
    const session = await begin();
    await choose(session, 'ask');
    await finish(session, 'Hello, we are the leader in glass. Could we schedule a 15-minute call next week?');
    const { crossroads } = session.state;
    expect(crossroads.length).toBeGreaterThan(0);
    expect(crossroads.length).toBeLessThanOrEqual(3);
    expect(crossroads.every((c, at) => c.points < 0 && (at === 0 || (crossroads[at - 1]?.points ?? 0) <= c.points))).toBe(true);
  });
});

describe('a change of language in mid-scene', () => {
  it('stays at the same line of the same beat, and comes back', async () => {
    const session = await begin();
    await session.send({ type: 'continue' });
    expect(told(session.state)).toBe('The street waits.');
    await session.send({ type: 'set', settings: { lang: 'fr' } });
    expect(told(session.state)).toBe('La rue attend.');
    await session.send({ type: 'set', settings: { lang: 'en' } });
    expect(told(session.state)).toBe('The street waits.');
  });

  it('keeps a note that is being written, and turns a starter that nobody touched', async () => {
    const session = await begin();
    await choose(session, 'listen');
    await readOn(session);
    await session.send({ type: 'set', settings: { lang: 'fr' } });
    expect(session.state.draft).toMatchObject({ text: 'Bonjour' });
    const { draft } = session.state;
    if (draft?.kind !== 'invitation') throw new Error('no note');
    await session.send({ type: 'revise-draft', draft: { ...draft, text: 'Mes mots.' } });
    await session.send({ type: 'set', settings: { lang: 'en' } });
    expect(session.state.place).toBe('invitation');
    expect(session.state.draft).toMatchObject({ text: 'Mes mots.' });
  });

  it('keeps every score', async () => {
    const session = await begin();
    await choose(session, 'ask');
    await write(session, 'Hello Nadia.');
    const { standing } = session.state;
    await session.send({ type: 'set', settings: { lang: 'fr' } });
    expect(session.state.standing).toEqual(standing);
  });
});

describe('a ride taken up again', () => {
  it('goes on from the same line, and says so', async () => {
    const store = new MemoryStore();
    const first = await begin(worldWith(store));
    await choose(first, 'ask');
    await write(first, 'Hello Nadia.');
    await first.send({ type: 'continue' });
    const second = await Session.open(worldWith(store), guess);
    expect(second.state.resumable).toEqual({ episode: 'the-note', decisions: 2 });
    await second.send({ type: 'ride', episode: 'the-note', fresh: false });
    expect(second.state.place).toBe(first.state.place);
    expect(second.state.line).toBe(first.state.line);
    expect(second.state.beat).toEqual(first.state.beat);
    expect(second.state.standing).toEqual(first.state.standing);
    expect(notices(second)).toEqual(['resumed']);
  });

  it('has the save on the shelf before the next line is shown', async () => {
    const store = new MemoryStore();
    const session = await begin(worldWith(store));
    await readOn(session);
    const seen: unknown[] = [];
    session.subscribe(() => seen.push((store.shelf.get('ride:the-note') as { log: unknown[] }).log.length));
    await session.send({ type: 'choose', index: 0 });
    expect(seen).toEqual([1]);
  });

  it('keeps a note that was only half written', async () => {
    const store = new MemoryStore();
    const first = await begin(worldWith(store));
    await choose(first, 'listen');
    await readOn(first);
    const { draft } = first.state;
    if (draft?.kind !== 'invitation') throw new Error('no note');
    await first.send({ type: 'revise-draft', draft: { ...draft, text: 'Half a' } });
    await Promise.resolve();
    const second = await begin(worldWith(store));
    expect(second.state.draft).toMatchObject({ text: 'Half a' });
  });

  it('starts over when asked to', async () => {
    const store = new MemoryStore();
    await choose(await begin(worldWith(store)), 'ask');
    const session = await Session.open(worldWith(store), guess);
    await session.send({ type: 'ride', episode: 'the-note', fresh: true });
    expect(session.state.journal).toEqual([]);
    expect(notices(session)).toEqual([]);
  });

  it('after the story was edited goes on from the last certain point, and says so', async () => {
    const store = new MemoryStore();
    const first = await begin(worldWith(store));
    await choose(first, 'ask');
    await write(first, 'Hello Nadia.');
    const edited = {
      ...noteSource,
      en: noteSource.en
        .replaceAll('(connects)', '(links)')
        .replaceAll('(asks)', '(begs)')
        .replaceAll('(pitches)', '(sells)')
        .replaceAll('(generic)', '(same)')
        .replace('# form: invitation nadia\n', ''),
    };
    const second = await begin(worldWith(store, edited));
    expect(second.state.journal).toHaveLength(1);
    expect(second.state.line).toBe(0);
    expect(notices(second)).toEqual(['story-changed']);
  });

  it('after an edit that left its decisions alone has them all, from the first line of the beat', async () => {
    const store = new MemoryStore();
    const first = await begin(worldWith(store));
    await first.send({ type: 'continue' });
    const second = await begin(worldWith(store, { ...noteSource, en: noteSource.en.replace('The street waits.', 'The street waits, still.') }));
    expect(second.state.line).toBe(0);
    expect(notices(second)).toEqual(['story-changed']);
  });

  it('in the other language is at the same line', async () => {
    const store = new MemoryStore();
    const first = await begin(worldWith(store));
    await first.send({ type: 'continue' });
    const second = await begin(worldWith(store), { ...guess, lang: 'fr' });
    expect(told(second.state)).toBe('La rue attend.');
  });
});

describe('a save that cannot be read', () => {
  it('is set aside whole, never overwritten, and the player is told', async () => {
    const store = new MemoryStore();
    const broken = { version: 1, log: 'eaten by a coyote' };
    store.shelf.set('ride:the-note', broken);
    const session = await Session.open(worldWith(store), guess);
    expect(notices(session)).toEqual(['save-set-aside']);
    expect(session.state.resumable).toBeUndefined();
    await session.send({ type: 'ride', episode: 'the-note', fresh: false });
    await choose(session, 'listen');
    const aside = [...store.shelf].filter(([key]) => key.startsWith('aside:'));
    expect(aside.map(([, value]) => value)).toEqual([broken]);
    expect(store.shelf.get('ride:the-note')).toMatchObject({ log: [{ id: 'street.listen' }] });
  });
});

describe('storage that does not work', () => {
  it.each([
    ['forbidden', () => new ForbiddenStore()],
    ['full', () => new FullStore()],
  ])('because it is %s lets the ride go on, and says that nothing is kept', async (_, store) => {
    const session = await begin(worldWith(store()));
    await choose(session, 'listen');
    await finish(session, 'Hello Nadia.');
    expect(session.state.place).toBe('debrief');
    expect(notices(session)).toContain('cannot-save');
    await session.send({ type: 'dismiss-notice', kind: 'cannot-save' });
    expect(notices(session)).toEqual([]);
  });
});

describe('a story from outside', () => {
  it('plays without scores, and is not kept', async () => {
    const store = new MemoryStore();
    const session = await Session.open(worldWith(store), guess);
    await session.send({ type: 'open-story', name: 'mine.ink', source: 'Once.\n* [Go]\nUpon a time.\n-> END' });
    expect(session.state.episode).toEqual({ id: 'mine.ink', title: 'mine.ink', foreign: true });
    await choose(session, 'text:Go');
    await readOn(session);
    expect(session.state.place).toBe('debrief');
    expect([...store.shelf.keys()].filter((key) => key.startsWith('ride:'))).toEqual([]);
    expect(session.state.finished).toEqual([]);
  });

  it('that does not compile is refused with where, what, why and how to fix', async () => {
    const session = await Session.open(worldWith(), guess);
    await session.send({ type: 'open-story', name: 'mine.ink', source: 'Hello.\n-> nowhere' });
    expect(session.state.place).toBe('trail-map');
    expect(session.state.busy).toBe(false);
    expect(session.state.notices).toMatchObject([{ kind: 'story-refused', detail: expect.stringContaining('test.ink:2') }]);
  });

  it('that never reaches a choice is stopped within two seconds, its knot named', async () => {
    const session = await Session.open(worldWith(), guess);
    const started = performance.now();
    await session.send({ type: 'open-story', name: 'mine.ink', source: '-> town\n=== town\nHello.\n-> treadmill\n=== treadmill\n-> treadmill' });
    expect(performance.now() - started).toBeLessThan(2000);
    expect(session.state.notices).toMatchObject([{ kind: 'story-fault', detail: expect.stringContaining('treadmill') }]);
  });

  it('that fails in mid-ride goes back to the last beat', async () => {
    const session = await Session.open(worldWith(), guess);
    await session.send({ type: 'open-story', name: 'mine.ink', source: '-> a\n=== a\nA.\n* [Fall] -> b\n+ [Stay] -> a\n=== b\nB.\n->->' });
    await choose(session, 'text:Fall');
    expect(session.state.notices).toMatchObject([{ kind: 'story-fault', detail: expect.stringContaining('b: ') }]);
    expect(session.state.beat?.choices.map((c) => c.text)).toEqual(['Fall', 'Stay']);
    await choose(session, 'text:Stay');
    expect(session.state.beat?.lines[0]?.text).toBe('A.');
  });

  it('holding markup hands it on as plain letters', async () => {
    const session = await Session.open(worldWith(), guess);
    await session.send({ type: 'open-story', name: 'mine.ink', source: '<img src=x onerror=alert(1)>\n* [<b>Go</b>] -> END' });
    expect(told(session.state)).toBe('<img src=x onerror=alert(1)>');
    expect(session.state.beat?.choices[0]?.text).toBe('<b>Go</b>');
  });
});

describe('a line that would show the result', () => {
  it('is told as any other line while nothing was sent', async () => {
    const session = await Session.open(worldWith(), guess);
    await session.send({ type: 'open-story', name: 'mine.ink', source: '# show: outcome\nThe street.\n* [On] -> END' });
    expect(session.state.place).toBe('episode');
  });
});

describe('orders that cannot be followed', () => {
  it('leave the ride as it was', async () => {
    const session = await begin();
    await readOn(session);
    const { beat } = session.state;
    await session.send({ type: 'choose', index: 99 });
    expect(session.state.beat).toEqual(beat);
    await session.send({ type: 'submit-draft' });
    expect(session.state.beat).toEqual(beat);
    await session.send({ type: 'continue' });
    expect(session.state.place).toBe('episode');
  });

  it('name an episode that is closed or not there', async () => {
    const session = await Session.open(worldWith(), guess);
    await session.send({ type: 'ride', episode: 'later', fresh: false });
    expect(session.state.notices[0]?.detail).toContain('not open yet');
    await session.send({ type: 'ride', episode: 'nope', fresh: false });
    expect(session.state.notices[0]?.detail).toContain(trail.map((e) => e.id).join(', '));
    expect(session.state.busy).toBe(false);
  });

  it('to a story that cannot be fetched say so and stay on the map', async () => {
    const session = await Session.open({ ...worldWith(), load: () => Promise.reject(new Error('offline')) }, guess);
    await session.send({ type: 'ride', episode: 'the-note', fresh: false });
    expect(session.state).toMatchObject({ place: 'trail-map', busy: false });
    expect(session.state.notices[0]?.detail).toContain('offline');
  });
});

describe('hot reload', () => {
  it('puts an edited story under the ride, at the same place', async () => {
    const session = await begin();
    await session.send({ type: 'continue' });
    await session.replaceStory('02-note', 'en', ink(noteSource.en.replace('The street waits.', 'The street is waiting.')));
    expect(told(session.state)).toBe('The street is waiting.');
  });
});
