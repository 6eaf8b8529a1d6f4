import { basename, dirname, resolve } from 'node:path';
import type { Plugin } from 'vite';
import trailJson from '../../stories/trail.json';
import { type Lang, languages } from '../outcome/drafts';
import type { Opening, Openings } from '../session/opening';
import { MemoryStore } from '../session/save-store';
import { Session } from '../session/session';
import type { GameState, HeroName } from '../session/state';
import type { CompiledStory } from '../story/compiled';
import { readTrail, type TrailEpisode } from '../story/trail';
import { compileFile } from './ink-plugin';

const trail = readTrail(trailJson);

/** What is played, and by whom. */
interface Recital {
  readonly trail: readonly TrailEpisode[];
  readonly episode: string;
  readonly story: CompiledStory;
  readonly lang: Lang;
  readonly hero: HeroName;
  readonly seed: number;
}

/** Plays an episode from its start, with the choice of that index if there is one. */
async function play({ episode, story, lang, hero, seed, ...recital }: Recital, choice?: number): Promise<GameState> {
  const world = {
    trail: recital.trail,
    store: new MemoryStore(),
    load: () => Promise.resolve(story),
    adopt: () => Promise.reject(new Error('Nobody drops a story here.')),
    newSeed: () => seed,
  };
  const session = await Session.open(world, { lang, hero, textSize: 100, motion: 'auto', sound: false, lowPower: false });
  await session.send({ type: 'ride', episode, fresh: true });
  if (choice !== undefined) await session.send({ type: 'choose', index: choice });
  return session.state;
}

/** @throws Error when the story does not even begin. */
async function record(recital: Recital): Promise<Opening> {
  const begins = await play(recital);
  if (!begins.beat) throw new Error(`The episode "${recital.episode}" does not begin in ${recital.lang}: ${begins.notices[0]?.detail ?? 'nobody knows why'}`);
  const answers: Record<number, GameState> = {};
  for (const { index } of begins.beat.choices) answers[index] = await play(recital, index);
  return { begins, answers };
}

/**
 * Records how an episode opens, in either language and with either hero, by playing it in the real
 * session. Undefined when its first decision is a form, or when luck has a hand in it: then only the
 * session can play it.
 */
export async function recordOpenings(season: readonly TrailEpisode[], episode: string, stories: Readonly<Record<Lang, CompiledStory>>): Promise<Openings | undefined> {
  const inLang = async (lang: Lang, seed: number): Promise<Openings[Lang]> => {
    const recital = { trail: season, episode, story: stories[lang], lang, seed };
    return { sam: await record({ ...recital, hero: 'sam' }), samantha: await record({ ...recital, hero: 'samantha' }) };
  };
  const withSeed = async (seed: number): Promise<Openings> => ({ fr: await inLang('fr', seed), en: await inLang('en', seed) });
  const openings = await withSeed(1);
  const isLuck = JSON.stringify(openings) !== JSON.stringify(await withSeed(2));
  const opensOnForm = languages.some((lang) => openings[lang].sam.begins.beat?.form !== undefined);
  return opensOnForm || isLuck ? undefined : openings;
}

/** The recorded opening of the episode in a folder of `stories/`; undefined for one that is not open on the trail. */
export async function openingsIn(folder: string): Promise<Openings | undefined> {
  const episode = trail.find((one) => one.open && one.folder === folder);
  return episode && recordOpenings(trail, episode.id, { fr: compileFile(resolve('stories', folder, 'fr.ink')), en: compileFile(resolve('stories', folder, 'en.ink')) });
}

/** Lets modules import `stories/FOLDER/fr.ink?opening`: how that story opens, in both languages, without Ink and without the story. */
export function openingPlugin(): Plugin {
  return {
    name: 'opening',
    enforce: 'pre',
    async load(id) {
      const [path = '', query] = id.split('?');
      if (!path.endsWith('.ink') || query !== 'opening') return null;
      for (const lang of languages) this.addWatchFile(resolve(dirname(path), `${lang}.ink`));
      return { code: `export default ${JSON.stringify(await openingsIn(basename(dirname(path))))};`, moduleType: 'js' };
    },
  };
}
