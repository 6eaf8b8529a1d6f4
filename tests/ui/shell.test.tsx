import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { GameState } from '../../game/session/state';
import { Shell } from '../../game/ui/shell';
import { beat, choice, inAScene, line, onTheMap, season } from '../helpers/game-state';

const html = (state: GameState): string => renderToString(<Shell state={state} send={() => {}} map={{ episodes: season }} />);
const scene = beat([line('Do we know each other?', 'nadia')], [choice(0, 'Smile'), choice(1, 'Leave')]);

describe('the shell', () => {
  it('shows the title on the map, without bar or scores', () => {
    const page = html(onTheMap());
    expect(page).toContain('Sam the Smart');
    expect(page).not.toContain('top-bar');
    expect(page).not.toContain('meters');
  });

  it('shows the scene under a bar that says where, how far and the three scores', () => {
    const page = html(inAScene(scene));
    expect(page).toContain('Title 2');
    expect(page).toContain('Episode 2 · Town 2');
    expect(page).toContain('aria-label="Decisions taken: 3 of 12"');
    for (const score of ['Profile', 'Tone', 'Timing']) expect(page).toContain(score);
  });

  it('gives a dropped story its own title and text, and neither scores nor progress', () => {
    const page = html(inAScene(beat([line('Once upon a time ?')], [choice(0, 'Go on !')]), { episode: { id: 'mine.ink', title: 'mine.ink', foreign: true } }));
    expect(page).toContain('mine.ink');
    expect(page).toContain('Once upon a time ?');
    expect(page).not.toContain('class="meters"');
    expect(page).not.toContain('class="wire');
  });

  it('keeps a foreign text as written, its language unknown, even when the player reads French', () => {
    const state = inAScene(beat([line('Wait... what ?')], []), { episode: { id: 'a.ink', title: 'a', foreign: true } });
    expect(html({ ...state, settings: { ...state.settings, lang: 'fr' } })).toMatch(/lang(="")?>Wait\.\.\. what \?</);
  });

  it('shows markup in a story as text', () => {
    const page = html(inAScene(beat([line('<img src=x onerror=alert(1)>', 'nadia')], [choice(0, '<script>1</script>')])));
    expect(page).not.toMatch(/<img|<script/);
    expect(page).toContain('&lt;script');
  });

  it('can be prerendered under the policy of the page: no style attribute, no inline script', () => {
    for (const state of [onTheMap({ resumable: { episode: 'second', decisions: 3 } }), inAScene(scene)]) {
      expect(html(state)).not.toMatch(/\sstyle="|\son[a-z]+="/);
    }
  });
});
