import { beforeAll, describe, expect, it } from 'vitest';
import { languages, type Lang } from '../../game/outcome/drafts';
import { scores, type Standing } from '../../game/outcome/standing';
import type { GameState } from '../../game/session/state';
import { type Player, players, rideOf } from '../helpers/players';
import { shippedTrail } from '../helpers/shipped';

/* What the season teaches, as figures: whoever listens arrives, whoever pushes pays, and never asking has its price too. */

for (const { id, number, open } of shippedTrail()) {
  describe.runIf(open)(`episode ${number}, ${id}`, () => {
    const ends = new Map<string, GameState>();
    const end = (player: Player, lang: Lang): GameState => ends.get(`${player} ${lang}`) as GameState;
    const standing = (player: Player, lang: Lang): Standing => end(player, lang).standing;
    beforeAll(async () => {
      for (const player of players) for (const lang of languages) ends.set(`${player} ${lang}`, await rideOf(player, id, lang));
    });

    for (const lang of languages) {
      it(`brings the listener to 85 and more on every score (${lang})`, () => {
        for (const score of scores) expect(standing('listener', lang)[score], score).toBeGreaterThanOrEqual(85);
      });
      it(`leaves the spammer with little tone and less time (${lang})`, () => {
        expect(standing('spammer', lang).tone).toBeLessThanOrEqual(35);
        expect(standing('spammer', lang).timing).toBeLessThanOrEqual(45);
      });
      it(`lets the shy one keep the tone and pay in timing (${lang})`, () => {
        expect(standing('shy', lang).tone).toBeGreaterThan(standing('spammer', lang).tone + 10);
        expect(standing('shy', lang).timing).toBeLessThanOrEqual(80);
        expect(standing('shy', lang).timing).toBeGreaterThan(standing('spammer', lang).timing);
      });
      it(`puts the copycat in the middle (${lang})`, () => {
        expect(standing('copycat', lang).tone).toBeGreaterThanOrEqual(standing('spammer', lang).tone);
        expect(standing('copycat', lang).timing).toBeGreaterThan(standing('spammer', lang).timing + 20);
        expect(standing('copycat', lang).tone).toBeLessThan(standing('listener', lang).tone - 15);
      });
      it(`gives opposite patterns opposite endings (${lang})`, () => {
        const endings = players.map((player) => end(player, lang).beat?.ending?.id);
        expect(new Set([endings[0], endings[1], endings[2]]).size, endings.join(', ')).toBe(3);
      });
    }

    it('scores the same in French and in English', () => {
      for (const player of players) {
        expect(end(player, 'fr').beat?.ending?.id, player).toBe(end(player, 'en').beat?.ending?.id);
        for (const score of scores) expect(Math.abs(standing(player, 'fr')[score] - standing(player, 'en')[score]), `${player} ${score}`).toBeLessThanOrEqual(5);
      }
    });
  });
}
