import { describe, expect, it } from 'vitest';
import type { Lang } from '../../game/outcome/drafts';
import { type Score, scores } from '../../game/outcome/standing';
import type { GameState } from '../../game/session/state';
import { rideAtRandom } from '../helpers/players';
import { shippedTrail } from '../helpers/shipped';

/* Whoever takes any choice must neither arrive nor be lost: only then do high and low scores say something. */
const enough = 24; // rides; with fewer the luck of a letter or two decides
const twins = 8; // of them, ridden in English as well

const mean = (states: readonly GameState[], score: Score): number => states.reduce((sum, state) => sum + state.standing[score], 0) / states.length;
const endings = (states: readonly GameState[]): readonly (string | undefined)[] => states.map((state) => state.beat?.ending?.id);

for (const { id, number, open } of shippedTrail()) {
  describe.runIf(open)(`random play of episode ${number}, ${id}`, () => {
    const played = (lang: Lang, rides: number): Promise<readonly GameState[]> => Promise.all(Array.from({ length: rides }, (_, ride) => rideAtRandom(id, lang, ride + 1)));

    it('lands in the middle, the same in both languages', async () => {
      const [fr, en] = [await played('fr', enough), await played('en', twins)];
      for (const score of scores) {
        expect(mean(fr, score), score).toBeGreaterThanOrEqual(30);
        expect(mean(fr, score), score).toBeLessThanOrEqual(80);
        expect(Math.abs(mean(fr.slice(0, twins), score) - mean(en, score)), score).toBeLessThanOrEqual(5);
      }
      expect(endings(en)).toEqual(endings(fr.slice(0, twins)));
      expect(new Set(endings(fr)).size).toBeGreaterThan(1);
    });
  });
}
