import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { GameState, GradedDecision } from '../../../game/session/state';
import { DebriefSheet } from '../../../game/ui/result/debrief-sheet';
import { MoveList } from '../../../game/ui/result/move-list';
import { byTheFire } from './states';

const plain = (page: string): string => page.replace(/<[^>]+>/g, ' ').replace(/[\s\u00A0\u202F]+/g, ' ');
const [par, opening] = [
  { profile: 90, tone: 91, timing: 100 },
  { profile: 30, tone: 50, timing: 100 },
];
const grades: readonly GradedDecision[] = [
  { decision: 0, grade: 'best', best: par, still: par, exact: true },
  { decision: 1, grade: 'mistake', best: par, still: { ...par, tone: 71, timing: 62 }, exact: true },
  { decision: 2, grade: 'inaccuracy', best: { ...par, tone: 71, timing: 62 }, still: { ...par, tone: 71, timing: 62 }, exact: true },
];
const state = (more: Partial<GameState> = {}, lang: 'fr' | 'en' = 'fr') => byTheFire({ grades, ...more, settings: { ...byTheFire().settings, lang } });
const list = (more: Partial<GameState> = {}, lang: 'fr' | 'en' = 'fr'): string => plain(renderToString(<MoveList state={state(more, lang)} onReplay={() => {}} />));

describe('the list of moves', () => {
  it('names the grade of every decision beside its sign, in the order they were taken', () => {
    expect(list()).toMatch(/1 Au mieux « Commenter le billet de Nadia ».* 2 Grand détour Lettre à Nadia.* 3 Petit détour « Relancer dès le lendemain »/);
    expect(list({}, 'en')).toMatch(/1 Best .* 2 Long detour Note to Nadia.* 3 Small detour/);
  });

  it('says of the costly ones what the best from there was, score by score', () => {
    expect(list()).toContain('Le mieux, d’ici, était 91 au ton (71 ensuite) et 100 au tempo (62 ensuite).');
    expect(list({}, 'en')).toContain('The best from here was 91 for tone (71 after) and 100 for timing (62 after).');
    expect(list({ grades: grades.slice(0, 1) })).not.toContain('Le mieux');
  });

  it('does not call lost what could still be made up for, nor the best what was only the best found', () => {
    expect(list()).toContain('Le mieux, d’ici, restait à portée');
    expect(list({ grades: grades.map((graded) => ({ ...graded, exact: false })) })).toContain('Le mieux trouvé, d’ici, était 91 au ton');
  });

  it('names where the straightest trail led, and offers the crossroads again', () => {
    expect(list()).toContain('90 au profil, 91 au ton et 100 au tempo');
    expect(renderToString(<MoveList state={state()} onReplay={() => {}} />).match(/class="what-if"/g)).toHaveLength(2);
  });

  it('is not there while nobody knows the grades', () => {
    const earlier = [{ standing: opening, accepted: 2, replies: 0, meetings: 0 }];
    expect(renderToString(<DebriefSheet state={state({ earlier })} send={() => {}} />)).toContain('move-list');
    expect(renderToString(<DebriefSheet state={state({ earlier, grades: [] })} send={() => {}} />)).not.toContain('move-list');
  });
});
