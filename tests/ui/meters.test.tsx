import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { Meters } from '../../game/ui/meters';

const standing = { profile: 34, tone: 58, timing: 90 };
const html = (gauge?: Parameters<typeof Meters>[0]['gauge']) => renderToString(<Meters standing={standing} gauge={gauge} lang="fr" still />);

describe('the scores over a scene', () => {
  it('stand in the same order, with shape, name and number', () => {
    const page = html();
    expect([...page.matchAll(/meter meter--(\w+)/g)].map((match) => match[1])).toEqual(['profile', 'tone', 'timing']);
    for (const name of ['Profil', 'Ton', 'Tempo']) expect(page).toContain(name);
    expect(page).toContain('data-icon="timing"');
  });

  it('are followed by the gauge that a story has of its own, said with its end', () => {
    const page = html({ name: 'Parrain', value: 4, least: 0, most: 10 });
    expect([...page.matchAll(/meter meter--(\w+)/g)].map((match) => match[1])).toEqual(['profile', 'tone', 'timing', 'gauge']);
    expect(page).toContain('Parrain');
    expect(page).toMatch(/4\ssur\s10/);
    expect(page).toContain('data-icon="gauge"');
  });
});
