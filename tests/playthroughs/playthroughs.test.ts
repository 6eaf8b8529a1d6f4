import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Lang } from '../../game/outcome/drafts';
import { scores } from '../../game/outcome/standing';
import type { GameState } from '../../game/session/state';
import { direct } from '../../game/stage/direct';
import { NullStage } from '../../game/stage/null-stage';
import { type Plan, readPlan } from '../../game/tools/check/plan';
import { BrokenPlan, episodeOfPlan, ridePlan } from '../../game/tools/check/ride-plan';
import { shippedTrail, shippedWorld } from '../helpers/shipped';

/**
 * Plays the plans of this folder, each in both languages: the same decisions must lead to the same
 * ends, with the same scores but for a letter's shade. A plan belongs to the episode it names ("ride ID"), or to the one with its file's number.
 */
const plans = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.plan.txt'));
const planIn = (file: string): Plan => readPlan(readFileSync(`${import.meta.dirname}/${file}`, 'utf8'), file);
const episodeOf = (file: string): string => episodeOfPlan(file, planIn(file), shippedTrail()).id;

async function ride(file: string, lang: Lang): Promise<GameState> {
  const [plan, stage] = [planIn(file), new NullStage()];
  const show = (state: GameState): void => stage.show(direct(state, { wipe: 0.5, current: 1, done: [] }));
  const end = await ridePlan(plan, shippedWorld(), episodeOf(file), lang, show).catch((error: unknown) => {
    throw error instanceof BrokenPlan ? new Error(`tests/playthroughs/${file}:${error.line} (${lang}) ${error.message}`, { cause: error }) : error;
  });
  expect(stage.shown.length).toBeGreaterThan(plan.steps.length / 2);
  return end;
}

describe('plans', () => {
  it('are two or more for every open episode', () => {
    const planned = plans.map(episodeOf);
    for (const { id, open } of shippedTrail()) if (open) expect(planned.filter((episode) => episode === id).length, id).toBeGreaterThanOrEqual(2);
  });

  for (const file of plans) {
    it(`${file} rides as planned in both languages, to the same end`, async () => {
      const [fr, en] = [await ride(file, 'fr'), await ride(file, 'en')];
      expect(fr.journal.map((entry) => entry.id)).toEqual(en.journal.map((entry) => entry.id));
      expect(fr.beat?.ending?.id).toBe(en.beat?.ending?.id);
      for (const score of scores) expect(Math.abs(fr.standing[score] - en.standing[score]), score).toBeLessThanOrEqual(10);
    });
  }
});
