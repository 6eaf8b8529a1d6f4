import type { Lang } from '../../outcome/drafts';
import { MemoryStore } from '../../session/save-store';
import { Session, type World } from '../../session/session';
import type { Settings } from '../../session/state';

/** How the host's pages play: nothing of it is a player's own wish. */
export function settingsFor(lang: Lang): Settings {
  return { lang, hero: 'sam', textSize: 100, motion: 'auto', sound: false, lowPower: false };
}

/**
 * The same ride once more, in memory: replayed from what the store holds, in either language. What
 * happens to it never reaches the room's own ride.
 */
export async function forkRide(world: World, episode: string, lang: Lang): Promise<Session> {
  const copy = new MemoryStore();
  for (const key of await world.store.keys()) await copy.write(key, await world.store.read(key));
  const fork = await Session.open({ ...world, store: copy }, settingsFor(lang));
  await fork.send({ type: 'set', settings: { lang } });
  await fork.send({ type: 'ride', episode, fresh: false });
  return fork;
}

/** Turns the next line. Returns false when there is none: a decision, a form or the fire comes next. */
export async function readOn(session: Session): Promise<boolean> {
  const { line, place } = session.state;
  await session.send({ type: 'continue' });
  return session.state.line !== line || session.state.place !== place;
}
