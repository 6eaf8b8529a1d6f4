import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { GameState } from '../../../game/session/state';
import { ProfileBuilder } from '../../../game/ui/forms/profile-builder';
import { profile, stateWith } from './states';

const shown = (state: GameState): string => renderToString(<ProfileBuilder state={state} send={() => undefined} />);

describe('the poster', () => {
  it('holds headline and summary as named fields, with what is written counted', () => {
    const html = shown(stateWith(profile));
    expect(html).toContain('aria-label="Headline"');
    expect(html).toContain('aria-label="Summary"');
    expect(html).toContain('40 of 220 characters');
  });

  it('says how many lamps burn in words, and has a row for each', () => {
    const html = shown(stateWith(profile));
    expect(html).toMatch(/role="img" aria-label="[0-5]?½? lamps of 5"/);
    expect(html.match(/class="criteria-row"/g)).toHaveLength(5);
  });

  it('lights more lamps when the poster speaks to clients', () => {
    const better = { ...profile, photo: 'recent', banner: 'employer', headline: 'I help glassworks in the South avoid furnace stops | Ardent' } as const;
    const lit = (html: string): number => (html.match(/poster-lamp--lit/g) ?? []).length;
    expect(lit(shown(stateWith(better)))).toBeGreaterThan(lit(shown(stateWith(profile))));
  });

  it('keeps its lamps behind a button where help is on demand, and away in the last episodes', () => {
    const asked = shown(stateWith(profile, { help: 'on-demand' }));
    expect(asked).toContain('Have the poster read over');
    expect(asked).not.toContain('criteria-row');
    const alone = shown(stateWith(profile, { help: 'none' }));
    expect(alone).not.toContain('criteria');
    expect(alone).not.toContain('lamp-wire');
    expect(alone).toContain('Sheriff');
  });

  it('shows the worked example only after a first try', () => {
    expect(shown(stateWith(profile))).not.toContain('Fewer furnace stops');
    expect(shown(stateWith(profile, { tries: 1, profile }))).toContain('Fewer furnace stops');
  });

  it('has the version before one press away', () => {
    expect(shown(stateWith(profile))).toContain('Compare with version 1');
    expect(shown(stateWith(profile, { tries: 1, profile }))).toContain('Compare with version 2');
  });

  it('reads out what a stranger finds, and the checks that pass', () => {
    const html = shown(stateWith(profile));
    expect(html).toContain('Sam Tardieu — Senior sales executive');
    expect(html).toContain('1 of 6 checks passed');
  });
});
