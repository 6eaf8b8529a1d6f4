import { describe, expect, it } from 'vitest';
import { redraw, redrawPath } from '../../game/tools/coarse-pen';

const svg = (shapes: string) => `<svg viewBox="0 0 1000 500">${shapes}</svg>`;
const all = { grid: 10, least: 0, leastOfFigure: 0 };

describe('the coarse pen', () => {
  it('writes every command in whole steps from where it stands', () => {
    expect(redrawPath('M10 20L30 20L30 41Z', 10).d).toBe('m1 2l2 0 0 2z');
    expect(redrawPath('m10,20 20-10 h11v-9.6', 10).d).toBe('m1 2l2-1h1v-1');
    expect(redrawPath('M0 0C10 0 20 10 20 20S40 40 60 20Q70 0 80 0T99 9', 10).d).toBe('m0 0c1 0 2 1 2 2s2 2 4 0q1-2 2-2t2 1');
    expect(redrawPath('M0 0a20 14 0 1 0 39 1z', 10).d).toBe('m0 0a2 1 0 1 0 4 0z');
  });

  it('does not drift: many small steps end where they should', () => {
    const { d } = redrawPath(`M0 0${'l4 0'.repeat(25)}`, 10);
    const steps = [...d.matchAll(/(\d+) 0/g)].slice(1).map(([, step]) => Number(step));
    expect(steps.reduce((sum, step) => sum + step, 0)).toBe(10);
  });

  it('measures a path by all its points, whatever follows after z', () => {
    expect(redrawPath('M10 10h30v20zm100 0h10', 1)).toMatchObject({ width: 110, height: 20 });
  });

  it('scales the box with all that lies in it, and keeps a tenth of a step for lines, circles and light', () => {
    const drawn = redraw(svg('<g transform="translate(100 50) rotate(5 20 40)"><circle cx="50" cy="20" r="13" stroke="#fff" stroke-width="4"/><feOffset dx="46"/></g>'), all);
    expect(drawn).toContain('viewBox="0 0 100 50"');
    expect(drawn).toContain('translate(10 5) rotate(5 2 4)');
    expect(drawn).toContain('cx="5" cy="2" r="1.3" stroke="#fff" stroke-width="0.4"');
    expect(drawn).toContain('dx="4.6"');
  });

  it('leaves shares of a box, colours and opacity alone', () => {
    const shapes = '<linearGradient id="c1" x1="0" x2="1"><stop offset="40%" stop-color="#3a2b5e"/></linearGradient><rect x="10" y="10" width="90%" height="40" opacity=".5"/>';
    const drawn = redraw(svg(shapes), all);
    expect(drawn).toContain('x1="0" x2="1"');
    expect(drawn).toContain('offset="40%"');
    expect(drawn).toContain('width="90%" height="4" opacity=".5"');
  });

  it('leaves out what is too small to notice, and is more careful with people', () => {
    const dot = '<path d="M0 0h20v10z"/>';
    const drawn = redraw(svg(`<g>${dot}</g><g transform="scale(.8 .8)">${dot}</g><path d="M0 0h20v10z" opacity="1"/><rect width="400" height="2"/>`), {
      grid: 10,
      least: 500,
      leastOfFigure: 100,
    });
    expect(drawn.match(/<path/g)).toHaveLength(1);
    expect(drawn).toContain('scale(.8 .8)');
    expect(drawn).toContain('<rect');
  });
});
