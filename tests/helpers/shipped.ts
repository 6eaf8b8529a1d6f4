import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Lang } from '../../game/outcome/drafts';
import { MemoryStore } from '../../game/session/save-store';
import type { World } from '../../game/session/session';
import type { CompiledStory } from '../../game/story/compiled';
import { readTrail, type TrailEpisode } from '../../game/story/trail';
import { compileFile } from '../../game/tools/ink-plugin';

/** The trail and the stories as they are shipped, without a browser. */
export function shippedTrail(): readonly TrailEpisode[] {
  return readTrail(JSON.parse(readFileSync('stories/trail.json', 'utf8')));
}

const compiled = new Map<string, CompiledStory>();

/** The season as shipped, saves in memory; a plan always meets the same luck. */
export function shippedWorld(seed = 1): World {
  return {
    trail: shippedTrail(),
    store: new MemoryStore(),
    load(folder: string, lang: Lang): Promise<CompiledStory> {
      const path = resolve('stories', folder, `${lang}.ink`);
      const story = compiled.get(path) ?? compileFile(path);
      compiled.set(path, story);
      return Promise.resolve(story);
    },
    adopt: () => Promise.reject(new Error('Plans play the stories of the trail.')),
    newSeed: () => seed,
  };
}
