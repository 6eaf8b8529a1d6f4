import { describe, expect, it } from 'vitest';
import { newcomerState, type Openings } from '../../game/session/opening';
import { MemoryStore } from '../../game/session/save-store';
import { Session } from '../../game/session/session';
import type { GameState } from '../../game/session/state';
import { Understudy } from '../../game/session/understudy';
import { recordOpenings } from '../../game/tools/prerender-opening';
import { ink } from '../helpers/ink';
import { begin, choose, guess, noteSource, readOn, trail, worldWith } from '../helpers/season';

const openings = (await recordOpenings(trail, 'the-note', { fr: ink(noteSource.fr), en: ink(noteSource.en) })) as Openings;
const plain = (state: GameState): unknown => JSON.parse(JSON.stringify({ ...state, busy: false }));

/** An understudy whose every state is kept. */
function standIn(fetch: () => Promise<Openings | undefined> = () => Promise.resolve(openings)) {
  const states: GameState[] = [];
  const understudy = new Understudy(guess, fetch, (now) => states.push(now));
  return { understudy, states };
}

const ride = { type: 'ride', episode: 'the-note', fresh: false } as const;
const turn = { type: 'continue' } as const;
const pick = (index: number) => ({ type: 'choose', index }) as const;

describe('the understudy', () => {
  it('shows a newcomer the title that the session would show', async () => {
    expect(standIn().understudy.state).toEqual((await Session.open(worldWith(), guess)).state);
    expect(newcomerState(guess).place).toBe('trail-map');
  });

  it('plays the first decision of an episode and the answer to it as the session would', async () => {
    const { understudy } = standIn();
    const session = await Session.open(worldWith(), guess);
    for (const intent of [ride, turn, { type: 'back-a-line' }, turn, turn, pick(1)] as const) {
      await Promise.all([understudy.send(intent), session.send(intent)]);
      expect(plain(understudy.state)).toEqual(plain(session.state));
      expect(understudy.state.busy).toBe(false);
    }
  });

  it('hands everything over, so that the ride is the session’s own', async () => {
    const { understudy } = standIn();
    const store = new MemoryStore();
    for (const intent of [ride, turn, pick(0)]) await understudy.send(intent);
    const session = await Session.open(worldWith(store), guess);
    await understudy.handOver(session);
    expect(plain(session.state)).toEqual(plain(understudy.state));
    const again = await Session.open(worldWith(store), guess);
    expect(again.state.resumable).toEqual({ episode: 'the-note', decisions: 1 });
  });

  it('keeps what it cannot answer, says so, and takes it once however often it is pressed', async () => {
    const { understudy } = standIn();
    for (const intent of [ride, turn, pick(0), turn, turn, turn, turn]) await understudy.send(intent);
    expect(understudy.state.busy).toBe(true);
    await understudy.needed; // has been told
    const session = await Session.open(worldWith(), guess);
    await understudy.handOver(session);
    expect(session.state.place).toBe('invitation');
    expect(session.state.busy).toBe(false);
  });

  it('waits with the title when there is no recording', async () => {
    for (const fetch of [() => Promise.resolve(undefined), () => Promise.reject(new Error('offline'))]) {
      const { understudy } = standIn(fetch);
      await understudy.send(ride);
      expect(understudy.state).toMatchObject({ place: 'trail-map', busy: true });
      const session = await Session.open(worldWith(), guess);
      await understudy.handOver(session);
      expect(session.state.place).toBe('episode');
    }
  });

  it('makes no pick in a ride that waited elsewhere', async () => {
    const store = new MemoryStore();
    const earlier = await begin(worldWith(store));
    await choose(earlier, 'listen');
    await readOn(earlier);
    await earlier.send({ type: 'leave' });
    const { understudy } = standIn();
    for (const intent of [ride, turn, pick(0)]) await understudy.send(intent);
    const session = await Session.open(worldWith(store), guess);
    await understudy.handOver(session);
    expect(session.state.journal).toMatchObject([{ type: 'chose', id: 'street.listen' }]);
  });

  it('turns to the other language where it is', async () => {
    const { understudy } = standIn();
    for (const intent of [ride, turn, { type: 'set', settings: { lang: 'fr' } }] as const) await understudy.send(intent);
    expect(understudy.state).toMatchObject({ place: 'episode', line: 1, settings: { lang: 'fr' }, busy: false });
    expect(understudy.state.beat?.lines[1]?.text).toBe('La rue attend.');
  });
});
