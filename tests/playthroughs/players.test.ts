import { beforeAll, describe, expect, it } from 'vitest';
import { languages, type Lang } from '../../game/outcome/drafts';
import type { Grade } from '../../game/outcome/grade';
import { scores, type Standing } from '../../game/outcome/standing';
import type { GameState } from '../../game/session/state';
import { type Player, players, rideOf } from '../helpers/players';
import { shippedTrail } from '../helpers/shipped';

/*
 * What the season teaches, as figures: whoever listens arrives; whoever pushes has neither tone nor time left;
 * whoever never asks keeps the tone and pays in timing; whoever copies is correct and empty, in the lower middle.
 */

const graded = ({ journal }: GameState): readonly Grade[] => journal.flatMap((entry) => (entry.type === 'submitted' && entry.grade ? [entry.grade] : []));
const verdicts = (end: GameState): readonly unknown[] => graded(end).map(({ verdict }) => verdict);
const levels = (end: GameState): readonly unknown[] =>
  graded(end).flatMap((grade) => (grade.kind === 'invitation' ? [{ labels: grade.labels, tone: grade.tone, request: grade.request }] : []));

for (const { id, number, open } of shippedTrail()) {
  describe.runIf(open)(`episode ${number}, ${id}`, () => {
    const ends = new Map<string, GameState>();
    const end = (player: Player, lang: Lang): GameState => ends.get(`${player} ${lang}`) as GameState;
    const standing = (player: Player, lang: Lang): Standing => end(player, lang).standing;
    beforeAll(async () => {
      for (const player of players) for (const lang of languages) ends.set(`${player} ${lang}`, await rideOf(player, id, lang));
    });

    for (const lang of languages) {
      it(`brings the listener to 90 and more on every score (${lang})`, () => {
        for (const score of scores) expect(standing('listener', lang)[score], score).toBeGreaterThanOrEqual(90);
      });
      it(`leaves the spammer without tone and with little time (${lang})`, () => {
        expect(standing('spammer', lang).tone).toBeLessThanOrEqual(15);
        expect(standing('spammer', lang).timing).toBeLessThanOrEqual(45);
        expect(standing('spammer', lang).profile).toBeLessThanOrEqual(45);
      });
      it(`lets the shy one keep the tone and pay in timing (${lang})`, () => {
        const { tone, timing } = standing('shy', lang);
        expect(tone).toBeGreaterThanOrEqual(50);
        expect(tone).toBeLessThanOrEqual(85);
        expect(timing).toBeGreaterThanOrEqual(50);
        expect(timing).toBeLessThanOrEqual(75);
      });
      it(`puts the copycat in the lower middle: correct, and empty (${lang})`, () => {
        const { tone, timing } = standing('copycat', lang);
        expect(tone).toBeGreaterThanOrEqual(25);
        expect(tone).toBeGreaterThanOrEqual(standing('spammer', lang).tone + 20);
        expect(tone).toBeLessThanOrEqual(65);
        expect(timing).toBeGreaterThanOrEqual(standing('spammer', lang).timing + 25);
        expect(standing('copycat', lang).profile).toBeLessThanOrEqual(50);
      });
      it(`gives each of the four patterns an ending of its own (${lang})`, () => {
        const endings = players.map((player) => end(player, lang).beat?.ending?.id);
        expect(new Set(endings).size, endings.join(', ')).toBe(players.length);
      });
    }

    it('scores the same in French and in English, to the point', () => {
      for (const player of players) {
        const [fr, en] = [end(player, 'fr'), end(player, 'en')];
        expect(
          fr.journal.map((entry) => entry.id),
          player,
        ).toEqual(en.journal.map((entry) => entry.id));
        expect(fr.beat?.ending?.id, player).toBe(en.beat?.ending?.id);
        expect(fr.standing, player).toEqual(en.standing);
        expect(verdicts(fr), player).toEqual(verdicts(en));
      }
    });

    // The listener sends the story's worked examples, which are written twice rather than translated: their verdict is all they share.
    it('reads the same out of the twin letters of those who write without care', () => {
      for (const player of players) if (player !== 'listener') expect(levels(end(player, 'fr')), player).toEqual(levels(end(player, 'en')));
    });
  });
}
