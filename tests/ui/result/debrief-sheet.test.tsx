import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { GameState } from '../../../game/session/state';
import { BetTable, betSentence } from '../../../game/ui/result/bet-table';
import { DebriefSheet } from '../../../game/ui/result/debrief-sheet';
import { answerSentence } from '../../../game/ui/result/first-question';
import { ScoreColumn } from '../../../game/ui/result/score-column';
import { replayable, tallyOf } from '../../../game/ui/result/tally';
import { byTheFire, crossroads, journal, ledger, outcome } from './states';

const plain = (page: string): string => page.replace(/<[^>]+>/g, ' ').replace(/[\s\u00A0\u202F]+/g, ' ');
const html = (state: GameState): string => renderToString(<DebriefSheet state={state} send={() => {}} />);
const text = (state: GameState): string => plain(html(state));
const again = [{ standing: { profile: 30, tone: 34, timing: 40 }, accepted: 2, replies: 0, meetings: 0 }] as const;

describe('the debrief', () => {
  it('lets the player answer first: no figure before, no answer forced, a way out at once', () => {
    const page = text(byTheFire());
    expect(page).toContain('Quel moment rejoueriez-vous ?');
    expect(page).toContain('Passer, voir les décisions');
    expect(page).toContain('Reprendre la piste');
    expect(page).not.toContain('départ 50');
    expect(page).not.toContain('Qui était pressé');
  });

  it('asks about the moments in the order they happened, so that the order gives nothing away', () => {
    const page = text(byTheFire({ crossroads: [...crossroads].reverse() }));
    expect(page.indexOf('Lettre à Nadia')).toBeLessThan(page.indexOf('Relancer dès le lendemain'));
  });

  it('asks nothing where nothing was lost, nor on another try', () => {
    expect(text(byTheFire({ crossroads: [] }))).not.toContain('Quel moment');
    expect(text(byTheFire({ earlier: again }))).not.toContain('Quel moment');
  });

  it('compares with the first try', () => {
    expect(text(byTheFire({ earlier: again, standing: { profile: 61, tone: 40, timing: 62 } }))).toContain('premier essai 30, maintenant 61');
  });

  it('shows the bet, the two letters and one thing to try for real', () => {
    const page = text(byTheFire({ earlier: again }));
    expect(page).toContain('Votre pari, et ce qui est arrivé');
    expect(page).toContain('Votre billet m’a arrêté');
    expect(page).toContain('Relisez votre dernière invitation envoyée.');
  });

  it('shows no worked example where the player needed none', () => {
    const other = { ...outcome.other, kind: 'starter' } as const;
    expect(text(byTheFire({ earlier: again, outcome: { ...outcome, other } }))).not.toContain('À la manière de Jo');
  });

  it('names how many crossroads can be replayed', () => {
    expect(text(byTheFire())).toContain('Et si… rejouer un des 2 carrefours');
    expect(text(byTheFire({ crossroads: crossroads.slice(0, 1) }))).toContain('Et si… rejouer le carrefour');
    expect(text(byTheFire({ crossroads: [] }))).not.toContain('Et si…');
  });

  it('ends a story from elsewhere without scores, with a way back', () => {
    const page = text(byTheFire({ episode: { id: 'x', title: 'The Intercept', foreign: true } }));
    expect(page).toContain('Fin The Intercept');
    expect(page).toContain('Reprendre la piste');
    expect(page).not.toContain('Tempo');
  });
});

describe('a column of the debrief', () => {
  const column = (limit: number | undefined, lang: 'fr' | 'en' = 'fr'): string =>
    renderToString(
      <ScoreColumn
        lang={lang}
        score="timing"
        tally={tallyOf(ledger, { profile: 30, tone: 40, timing: 62 }, 'timing')}
        journal={journal}
        lamps={replayable(ledger, [1])}
        named={ledger[3]}
        earlier={[]}
        limit={limit}
        onReplay={() => {}}
        onUnfold={() => {}}
      />,
    );

  it('shows start, change and total, and a signed figure for each decision', () => {
    expect(plain(column(undefined))).toContain('Tempo départ 100 −38 62');
    expect(plain(column(undefined))).toContain('−30 Un rendez-vous trop tôt Lettre à Nadia');
    expect(plain(column(undefined))).toContain('« on se cale 15 min mardi ? »');
  });

  it('marks lost points by more than colour', () => {
    expect(column(undefined).match(/move--lost/g)).toHaveLength(2);
  });

  it('offers What if? only where the trail can be taken again, naming the moment', () => {
    expect(column(undefined).match(/class="what-if"/g)).toHaveLength(1);
    expect(plain(column(undefined).match(/aria-label="(Et si[^"]*)"/)?.[1] ?? '')).toBe('Et si ? Rejouer Un rendez-vous trop tôt');
  });

  it('recalls the moment the player named', () => {
    expect(plain(column(undefined, 'en'))).toContain('the moment you named');
  });

  it('folds into its heaviest rows and the sum of the rest', () => {
    expect(plain(column(1))).toContain('−8 et 1 autre Tout voir');
    expect(plain(column(1))).not.toContain('Relancer');
  });
});

describe('the player’s own answer', () => {
  it('is set beside the points without a verdict', () => {
    expect(plain(answerSentence(1, crossroads, journal, 'fr'))).toBe('Vous rejoueriez « Lettre à Nadia » : c’est là aussi que la piste a le plus tourné.');
    expect(plain(answerSentence(2, crossroads, journal, 'fr'))).toBe('Vous rejoueriez « Relancer dès le lendemain » ; les points, eux, désignent « Lettre à Nadia ».');
  });
});

describe('the bet', () => {
  const bet = (accepted: number) => ({ ...outcome, bet: { ...outcome.bet!, accepted } });

  it('is held against the usual range, not against one draw', () => {
    expect(betSentence(bet(8)).en).toContain('above');
    expect(betSentence(bet(6)).en).toContain('within');
    expect(betSentence(bet(0)).en).toContain('below');
  });

  it('is a table with a head for every column and row', () => {
    const table = renderToString(<BetTable lang="en" outcome={outcome} first={again[0]} />);
    expect(table.match(/scope="col"/g)).toHaveLength(5);
    expect(table.match(/scope="row"/g)).toHaveLength(5);
    expect(plain(table)).toContain('Accepted 8 3 1 to 6 2');
  });
});
