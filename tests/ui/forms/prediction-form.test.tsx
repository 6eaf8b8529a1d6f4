import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { GameState } from '../../../game/session/state';
import { PredictionForm } from '../../../game/ui/forms/prediction-form';
import { prediction, stateWith } from './states';

const shown = (state: GameState): string => renderToString(<PredictionForm state={state} send={() => undefined} />);

describe('the bet', () => {
  it('asks for five figures, each with a name, a slider and two steps', () => {
    const html = shown(stateWith(prediction));
    for (const name of ['Accepted', 'Replies', 'Meetings', 'Profile visits', 'The sheriff’s test']) {
      expect(html).toContain(`>${name}</label>`);
      expect(html).toContain(`aria-label="Fewer: ${name}"`);
      expect(html).toContain(`aria-label="More: ${name}"`);
    }
    expect(html.match(/type="range"/g)).toHaveLength(5);
  });

  it('lights a bulb for each bet that is placed, and says how many', () => {
    const html = shown(stateWith(prediction));
    expect(html.match(/data-placed="true"/g)).toHaveLength(3);
    expect(html).toContain('3 bets of 5 placed');
  });

  it('cannot be stepped below zero', () => {
    expect(shown(stateWith({ ...prediction, meetings: 0 }))).toMatch(/disabled[^>]*aria-label="Fewer: Meetings"/);
  });

  it('says that the result is a simulation', () => {
    expect(shown(stateWith(prediction))).toContain('simulation');
  });
});
