import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { ChoiceList } from '../../game/ui/choice-list';
import { choice } from '../helpers/game-state';

function html(count: number): string {
  const choices = Array.from({ length: count }, (_, i) => choice(i, `Answer ${i}`));
  return renderToString(<ChoiceList choices={choices} lang="en" foreign={false} enters={false} still={false} onChoose={() => {}} />);
}

describe('the choices', () => {
  it('are buttons marked A, B, C, D in their order', () => {
    expect([...html(4).matchAll(/data-letter="(.)"/g)].map(([, letter]) => letter)).toEqual(['A', 'B', 'C', 'D']);
    expect(html(4).match(/<button type="button"/g)).toHaveLength(4);
  });

  it('have four different shapes, so that none depends on colour', () => {
    const shapes = [...html(4).matchAll(/<svg[^>]*>(.*?)<\/svg>/g)].map(([, shape]) => shape);
    expect(new Set(shapes).size).toBe(4);
  });

  it('look all alike until one is taken: no class, colour or word favours an answer', () => {
    const classes = [...html(4).matchAll(/<button type="button" class="([^"]*)"/g)].map(([, name]) => name);
    expect(new Set(classes).size).toBe(1);
  });

  it('go on past four, as a dropped story may', () => {
    expect(html(6)).toContain('data-letter="F"');
  });
});
