import { describe, expect, it } from 'vitest';
import { MemoryStore } from '../../game/session/save-store';
import { emptySeason, readSeason } from '../../game/session/season';
import { Session, type World } from '../../game/session/session';
import type { TrailEpisode } from '../../game/story/trail';
import { ink } from '../helpers/ink';
import { choose, guess, readOn, worldWith, write } from '../helpers/season';

const phrase = { fr: 'Titre', en: 'Title' };
const stop = (id: string, number: number): TrailEpisode => ({ id, number, open: true, folder: id, minutes: 10, title: phrase, town: phrase, teaser: phrase });
const trail = [stop('first', 1), stop('second', 2), stop('third', 3)];

/** Every episode: a poster choice, a note, and a promise that is carried on. */
const story = (title: string): string => `# title: ${title}
# company: Ardent
# carry: promise contacts
VAR promise = true
VAR contacts = 3
VAR hat = 0
VAR profile = 0
-> town
=== town
{title()}, promise {promise: kept|broken}, {contacts} contacts, hat {hat}, profile {profile}.
* (keep) [Keep it # effect: tone +40 # profile: photo recent]
* (break) [Break it # effect: tone -40]
  ~ promise = false
  ~ contacts = 9
- -> poster
=== poster
# form: profile
# starter: headline = The story’s own
The poster.
* (cv) [cv # verdict: cv]
* (half) [half # verdict: half]
* (customer) [customer # verdict: customer]
- -> letter
=== letter
# form: invitation nadia
# recall: note
# starter: text = The story’s own
The note.
* (asks) [asks # verdict: asks]
* (pitches) [pitches # verdict: pitches]
* (generic) [generic # verdict: generic]
* (connects) [connects # verdict: connects]
- # ending: end
The end.
-> END
=== function title
~ return "${title}"
`;

const world = (store = new MemoryStore()): World => ({ ...worldWith(store), trail, load: (folder) => Promise.resolve(ink(story(folder))) });

async function ride(session: Session, episode: string, way: 'keep' | 'break', note: string): Promise<void> {
  await session.send({ type: 'ride', episode, fresh: true });
  await choose(session, way);
  await readOn(session);
  const { draft } = session.state;
  if (draft?.kind !== 'profile') throw new Error('no poster');
  await session.send({ type: 'revise-draft', draft: { ...draft, headline: `Headline of ${episode}` } });
  await session.send({ type: 'submit-draft' });
  await write(session, note);
  await readOn(session);
}

const opening = (session: Session): string => session.state.beat?.lines[0]?.text ?? '';

describe('an episode', () => {
  it('played alone begins with the values its story declares', async () => {
    const session = await Session.open(world(), guess);
    await session.send({ type: 'ride', episode: 'second', fresh: true });
    expect(opening(session)).toBe('second, promise kept, 3 contacts, hat 1, profile 30.');
    expect(session.state.standing).toEqual({ profile: 30, tone: 50, timing: 100 });
  });

  it('after the one before it takes over the variables, the profile and the hat; tone and timing start afresh', async () => {
    const store = new MemoryStore();
    const session = await Session.open(world(store), guess);
    await ride(session, 'first', 'break', 'Hello Nadia.');
    const reached = session.state.standing.profile;
    await session.send({ type: 'leave' });
    await session.send({ type: 'ride', episode: 'second', fresh: true });
    expect(opening(session)).toBe(`second, promise broken, 9 contacts, hat 1, profile ${reached}.`);
    expect(session.state.standing).toEqual({ profile: reached, tone: 50, timing: 100 });
    expect(session.state.profile).toMatchObject({ headline: 'Headline of first' });
  });

  it('lets a well-worn hat stay on, until the ride goes against it', async () => {
    const session = await Session.open(world(), guess);
    await ride(session, 'first', 'keep', 'Hello Nadia, your post on the shortage made me reread our schedules. What gave way first?');
    expect(session.state.hat).toBe(3);
    await session.send({ type: 'ride', episode: 'second', fresh: true });
    expect(session.state.hat).toBe(3);
    await choose(session, 'break');
    expect(session.state.hat).toBe(1);
  });

  it('after an earlier one but not the one just before takes over variables and notes, not the profile', async () => {
    const session = await Session.open(world(), guess);
    await ride(session, 'first', 'break', 'My own words.');
    await session.send({ type: 'ride', episode: 'third', fresh: true });
    expect(opening(session)).toBe('third, promise broken, 9 contacts, hat 1, profile 30.');
    expect(session.state.profile).toMatchObject({ headline: '' });
    await choose(session, 'keep');
    await readOn(session);
    expect(session.state.draft).toMatchObject({ kind: 'profile', headline: 'The story’s own' });
    await session.send({ type: 'submit-draft' });
    await readOn(session);
    expect(session.state.draft).toMatchObject({ kind: 'invitation', text: 'My own words.' });
  });

  it('that comes later leaves nothing to one that comes before', async () => {
    const session = await Session.open(world(), guess);
    await ride(session, 'second', 'break', 'My own words.');
    await session.send({ type: 'ride', episode: 'first', fresh: true });
    expect(opening(session)).toContain('promise kept');
  });

  it('shows a poster that came along as the player wrote it, not as the story would begin', async () => {
    const session = await Session.open(world(), guess);
    await ride(session, 'first', 'keep', 'Hello.');
    await session.send({ type: 'ride', episode: 'second', fresh: true });
    await choose(session, 'keep');
    await readOn(session);
    expect(session.state.draft).toMatchObject({ kind: 'profile', headline: 'Headline of first' });
  });

  it('half played keeps what it began with, whatever is played meanwhile', async () => {
    const store = new MemoryStore();
    const session = await Session.open(world(store), guess);
    await session.send({ type: 'ride', episode: 'second', fresh: true });
    await choose(session, 'keep');
    const { standing, beat } = session.state;
    await ride(session, 'first', 'break', 'Hello.');
    await session.send({ type: 'ride', episode: 'second', fresh: false });
    expect(session.state.standing).toEqual(standing);
    expect(session.state.beat).toEqual(beat);
  });

  it('begun and not ended leaves nothing', async () => {
    const session = await Session.open(world(), guess);
    await session.send({ type: 'ride', episode: 'first', fresh: true });
    await choose(session, 'break');
    await session.send({ type: 'ride', episode: 'second', fresh: true });
    expect(opening(session)).toContain('promise kept');
  });
});

describe('the season’s record', () => {
  it('keeps the last and the best of each score, over all rides', async () => {
    const store = new MemoryStore();
    const session = await Session.open(world(store), guess);
    await ride(session, 'first', 'keep', 'Hello.');
    const high = session.state.standing;
    await ride(session, 'first', 'break', 'Hello.');
    const season = readSeason(store.shelf.get('season'));
    expect(season?.episodes['first']).toMatchObject({ last: session.state.standing, best: { tone: high.tone } });
    expect(season?.episodes['first']?.last.tone).toBeLessThan(high.tone);
  });

  it('lasts longer than the page', async () => {
    const store = new MemoryStore();
    await ride(await Session.open(world(store), guess), 'first', 'break', 'Hello.');
    const later = await Session.open(world(store), guess);
    await later.send({ type: 'ride', episode: 'second', fresh: true });
    expect(opening(later)).toContain('promise broken');
  });

  it('that cannot be read is set aside whole, and the player is told', async () => {
    const store = new MemoryStore();
    store.shelf.set('season', { version: 99 });
    const session = await Session.open(world(store), guess);
    expect(session.state.notices.map((notice) => notice.kind)).toEqual(['save-set-aside']);
    expect([...store.shelf].find(([key]) => key.startsWith('aside:season'))?.[1]).toEqual({ version: 99 });
    expect(readSeason(undefined)).toEqual(emptySeason);
  });
});

describe('on the map', () => {
  it('a ride that came to its end no longer waits', async () => {
    const session = await Session.open(world(), guess);
    await ride(session, 'first', 'keep', 'Hello.');
    await session.send({ type: 'leave' });
    expect(session.state.resumable).toBeUndefined();
    expect(session.state.finished).toEqual(['first']);
  });

  it('of several rides left half way the latest is offered', async () => {
    const session = await Session.open(world(), guess);
    for (const episode of ['third', 'first', 'second']) {
      await session.send({ type: 'ride', episode, fresh: true });
      await choose(session, 'keep');
    }
    await session.send({ type: 'ride', episode: 'first', fresh: false });
    await session.send({ type: 'leave' });
    expect(session.state.resumable).toEqual({ episode: 'first', decisions: 1 });
  });

  it('Sam wears the hat that his last episode left him', async () => {
    const store = new MemoryStore();
    const session = await Session.open(world(store), guess);
    expect(session.state.hat).toBe(1);
    await ride(session, 'first', 'keep', 'Hello Nadia, your post on the shortage made me reread our schedules. What gave way first?');
    await session.send({ type: 'leave' });
    expect(session.state.hat).toBe(3);
  });
});
