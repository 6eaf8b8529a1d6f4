import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Lang, languages } from '../../outcome/drafts';
import { MemoryStore } from '../../session/save-store';
import type { World } from '../../session/session';
import type { CompiledStory } from '../../story/compiled';
import type { Diagnostic } from '../../story/diagnostic';
import type { TrailEpisode } from '../../story/trail';
import { compileFile } from '../ink-plugin';
import { readPlan } from './plan';
import { BrokenPlan, episodeOfPlan, ridePlan } from './ride-plan';

const folder = 'tests/playthroughs';

/** What became of the story plans. */
export interface PlansReport {
  readonly rides: number; // a plan in one language is one ride
  readonly diagnostics: readonly Diagnostic[];
}

/** The season from disk, saves in memory; a plan always meets the same luck. */
function worldOf(trail: readonly TrailEpisode[]): World {
  const compiled = new Map<string, CompiledStory>();
  return {
    trail,
    store: new MemoryStore(),
    load(story: string, lang: Lang) {
      const path = resolve('stories', story, `${lang}.ink`);
      const known = compiled.get(path) ?? compileFile(path);
      compiled.set(path, known);
      return Promise.resolve(known);
    },
    adopt: () => Promise.reject(new Error('Plans play the stories of the trail.')),
    newSeed: () => 1,
  };
}

/** Rides the plans of these episodes, each in both languages. */
export async function checkPlans(trail: readonly TrailEpisode[], wanted: (episode: TrailEpisode) => boolean): Promise<PlansReport> {
  const diagnostics: Diagnostic[] = [];
  let rides = 0;
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.plan.txt'))) {
    const file = `${folder}/${name}`;
    try {
      const plan = readPlan(readFileSync(file, 'utf8'), file);
      const episode = episodeOfPlan(name, plan, trail);
      if (!episode.open || !wanted(episode)) continue;
      for (const lang of languages) {
        rides++;
        await ridePlan(plan, worldOf(trail), episode.id, lang).catch((error: unknown) => diagnostics.push(broken(file, lang, error)));
      }
    } catch (error) {
      diagnostics.push(broken(file, undefined, error));
    }
  }
  return { rides, diagnostics };
}

function broken(file: string, lang: Lang | undefined, error: unknown): Diagnostic {
  return {
    file,
    line: error instanceof BrokenPlan ? error.line : 0,
    rule: 'plan',
    severity: 'error',
    what: `${lang === undefined ? '' : `In ${lang}: `}${error instanceof Error ? error.message : String(error)}`,
    why: 'This plan tells what the episode should do; one of the two has changed.',
    fix: 'Mend the story, or the line of the plan if the story is right.',
  };
}
