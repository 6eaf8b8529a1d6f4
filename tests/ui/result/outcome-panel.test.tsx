import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { GameState } from '../../../game/session/state';
import { OutcomePanel } from '../../../game/ui/result/outcome-panel';
import { beat, choice, line } from '../../helpers/game-state';
import { lively, onTheOutcome, outcome, replies } from './states';

const html = (state: GameState): string => renderToString(<OutcomePanel state={state} send={() => {}} />);
const text = (state: GameState): string =>
  html(state)
    .replace(/<[^>]+>/g, ' ')
    .replace(/[\s\u00A0\u202F]+/g, ' ');
const buttons = (state: GameState): string[] =>
  [...html(state).matchAll(/<button[^>]*>(.*?)<\/button>/g)].map(([, inner]) =>
    inner!
      .replace(/<[^>]+>/g, ' ')
      .replace(/[\s\u00A0\u202F]+/g, ' ')
      .trim(),
  );

describe('the outcome', () => {
  it('counts conversations on both sides, not accepted invitations', () => {
    expect(text(onTheOutcome())).toContain('Ce que Sam a envoyé 0 conversation pour 40 invitations simulées');
    expect(text(onTheOutcome())).toContain('Et si… il avait écrit comme Jo ? 3 conversations pour 40 invitations simulées');
  });

  it('compares with the hero’s default note where the player did better', () => {
    const settings = { ...onTheOutcome().settings, hero: 'samantha', lang: 'en' } as const;
    const swapped = onTheOutcome({ settings, outcome: { ...outcome, mine: lively, other: { kind: 'starter', text: '', forecast: outcome.mine } } });
    expect(text(swapped)).toContain('What Samantha sent 3 conversations');
    expect(text(swapped)).toContain('Her default note 0 conversations');
  });

  it('shows each drawn figure with what is usual and what was bet, and says that it is a simulation', () => {
    const page = text(onTheOutcome());
    expect(page).toContain('Acceptées 3 sur 40 pari : 8 d’habitude 1 à 6');
    expect(page).toContain('Rendez-vous 0 pari : 3 d’habitude 0');
    expect(page).toContain('Test Google 3 sur 6 pari : 4');
    expect(page).toContain('Acceptées à J+1 : 1, J+7 : 2, J+15 : 2, plus tard : 1');
    expect(page).toContain('C’est une simulation');
  });

  it('leaves the bet out when there was none', () => {
    expect(text(onTheOutcome({ outcome: { ...outcome, bet: undefined } }))).not.toContain('pari :');
  });

  it('lets nobody speak who did not reply, and gives silence a line of its own', () => {
    const page = text(onTheOutcome());
    expect(page).toContain('Nadia accepte, sans un mot');
    expect(page).toContain('Les 39 autres silence Le vent. Un buisson qui roule.');
    expect(page).toContain('« Ce qui a coincé ? Le transport. »');
    expect(page).not.toContain('Passez voir les caisses');
  });

  it('offers the split as a slider with a name and a value in words', () => {
    expect(html(onTheOutcome())).toMatch(/<input[^>]*type="range"[^>]*aria-label="[^"]+"[^>]*aria-valuetext="[^"]+"/);
  });

  it('offers two buttons instead where nothing may move', () => {
    const still = onTheOutcome({ settings: { ...onTheOutcome().settings, motion: 'still' } });
    expect(html(still)).not.toContain('type="range"');
    expect(buttons(still)).toEqual(expect.arrayContaining(['Ce qui est parti', 'Comme Jo']));
  });

  it('leads on to the campfire and, just as plainly, back to the letter', () => {
    expect(buttons(onTheOutcome())).toEqual(expect.arrayContaining(['Réécrire', 'Rejoindre le feu de camp']));
    expect(buttons(onTheOutcome({ journal: [] }))).not.toContain('Réécrire');
  });

  it('reads on while the story has lines left, and asks when it has choices', () => {
    const two = beat([line('Un.'), line('Deux.')], [choice(0, 'La lettre'), choice(1, 'Le nombre')], { replies, ask: 'Qu’est-ce qui fuit ?' });
    expect(buttons(onTheOutcome({ beat: two, line: 0 }))).toContain('Lire la suite');
    expect(text(onTheOutcome({ beat: two, line: 0 }))).not.toContain('La lettre');
    const asked = onTheOutcome({ beat: two, line: 1 });
    expect(text(asked)).toContain('Qu’est-ce qui fuit ?');
    expect(text(asked)).toContain('Le nombre');
    expect(buttons(asked)).not.toContain('Rejoindre le feu de camp');
  });

  it('shows story text as text', () => {
    expect(html(onTheOutcome({ beat: beat([line('<b>Gras</b>')]) }))).toContain('&lt;b>Gras');
  });
});
