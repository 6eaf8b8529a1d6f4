import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { GameState } from '../../game/session/state';
import { EpisodePanel } from '../../game/ui/episode-panel';
import { beat, choice, inAScene, line } from '../helpers/game-state';

const html = (state: GameState): string => renderToString(<EpisodePanel state={state} send={() => {}} />);
const two = beat([line('One.'), line('Two.', 'sam')], [choice(0, 'Left'), choice(1, 'Right')]);

describe('a scene', () => {
  it('shows one line at a time and keeps the choices for the last', () => {
    const first = html(inAScene(two, { line: 0 }));
    expect(first).toContain('One.');
    expect(first).not.toContain('Two.');
    expect(first).toContain('>Next ');
    expect(first).not.toContain('class="choices');
    const last = html(inAScene(two, { line: 1 }));
    expect(last).toContain('Two.');
    expect(last).toContain('class="choices');
    expect(last).not.toContain('>Next ');
  });

  it('offers the line before from the second line on', () => {
    expect(html(inAScene(two, { line: 0 }))).not.toContain('Reread the line before');
    expect(html(inAScene(two, { line: 1 }))).toContain('Reread the line before');
  });

  it('goes on with the button where no choice waits: before a form, and at the end', () => {
    const form = { kind: 'profile', to: undefined, stage: 'invitation', recallsNote: false, facts: [], chips: [], picks: [], starter: {}, model: {}, table: undefined } as const;
    expect(html(inAScene(beat([line('Write it.')], [choice(0, 'fine')], { form })))).toContain('>Next ');
    expect(html(inAScene(beat([line('The end.')])))).toContain('>Next ');
  });

  it('shows choices even when the story has said nothing yet', () => {
    expect(html(inAScene(beat([], [choice(0, 'Begin')])))).toContain('Begin');
  });

  it('asks the story’s question, or what the hero says', () => {
    expect(html(inAScene({ ...two, ask: 'Who is it?' }, { line: 1 }))).toContain('Who is it?');
    const samantha = inAScene(two, { line: 1 });
    expect(html({ ...samantha, settings: { ...samantha.settings, hero: 'samantha' } })).toContain('What does Samantha say?');
  });

  it('keeps Jo’s advice back until it is asked for', () => {
    const page = html(inAScene({ ...two, hint: 'Read her post.' }, { line: 1 }));
    expect(page).toContain('A word of advice, Jo?');
    expect(page).not.toContain('Read her post.');
    expect(html(inAScene(two, { line: 1 }))).not.toContain('A word of advice, Jo?');
  });

  it('names the keys that are there, two or more', () => {
    expect(html(inAScene(two, { line: 1 }))).toContain('Keys A and B');
    expect(html(inAScene({ ...two, choices: [0, 1, 2, 3].map((i) => choice(i, `c${i}`)) }, { line: 1 }))).toContain('Keys A to D');
  });
});
