import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { GameState } from '../../game/session/state';
import { TitleCard } from '../../game/ui/title-card';
import { onTheMap, season } from '../helpers/game-state';

const html = (more: Partial<GameState> = {}): string => renderToString(<TitleCard state={onTheMap(more)} send={() => {}} episodes={season} onSettings={() => {}} />);
const states = (page: string): (string | undefined)[] => [...page.matchAll(/<li class="stop" data-state="(\w+)"/g)].map(([, state]) => state);

describe('the title', () => {
  it('is named after the hero that rides', () => {
    const { settings } = onTheMap();
    expect(html()).toContain('Sam the Smart');
    expect(html({ settings: { ...settings, hero: 'samantha', lang: 'fr' } })).toContain('Samantha la Smart');
  });

  it('puts the first open episode not yet finished on the card', () => {
    expect(html()).toContain('Episode 1 of 3');
    expect(html({ finished: ['first'] })).toContain('Episode 2 of 3');
    expect(html({ finished: ['first', 'second'] })).toContain('Episode 1 of 3');
  });

  it('prefers the ride that waits, and only then offers to start again', () => {
    const page = html({ resumable: { episode: 'second', decisions: 3 } });
    expect(page).toContain('Episode 2 of 3');
    expect(page).toContain('Waiting: 3 decisions taken');
    expect(page).toContain('Start again');
    expect(html()).not.toContain('Start again');
  });

  it('tells done, current and coming apart in words, not in tone alone', () => {
    const page = html({ finished: ['first'] });
    expect(states(page)).toEqual(['done', 'current', 'coming']);
    for (const word of ['done', 'ready', 'to come']) expect(page).toContain(`>${word}<`);
  });

  it('calls a stop open that can be played before its turn', () => {
    const page = html();
    expect(states(page)).toEqual(['current', 'open', 'coming']);
    expect(page).toContain('>open<');
  });

  it('lets a player pick any stop that is open, and no other', () => {
    expect(html().match(/<button type="button" class="stop-label"/g)).toHaveLength(2);
  });

  it('says that it is opening, and takes no second press meanwhile', () => {
    expect(html({ busy: true })).toMatch(/aria-disabled="true">Saddling up…/);
  });
});
