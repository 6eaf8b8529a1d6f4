import { describe, expect, it } from 'vitest';
import { coloursOf, layersOf, paint, prefixIds, readSvg, rebuild, writeSvg } from '../../game/stage/svg-tree';

const drawing = `<svg viewBox="0 0 2 2"><!-- a note --><title>Hat</title><style>svg{--hat:#f0dab2;--band:#b3391f}</style>
<g id="brim"><path d="M0 0h2" fill="var(--hat)"/></g><g id="crown"/></svg>`;

describe('a drawing taken apart', () => {
  it('comes back together without notes, titles and white space', () => {
    expect(writeSvg(readSvg('<svg>\n <g id="a">\n  <path d="M0 0"/>\n </g>\n</svg>'))).toBe('<svg><g id="a"><path d="M0 0"/></g></svg>');
    expect(writeSvg(readSvg(drawing))).not.toMatch(/note|Hat</);
  });

  it('knows its layers and its colours', () => {
    expect([...layersOf(readSvg(drawing)).keys()]).toEqual(['brim', 'crown']);
    expect(coloursOf(readSvg(drawing))).toEqual({ hat: '#f0dab2', band: '#b3391f' });
  });

  it('loses what a change drops, leaves first', () => {
    const bare = rebuild(readSvg(drawing), (node) => (node.tag === 'path' || node.tag === 'style' ? undefined : node));
    expect(bare && writeSvg(bare)).toBe('<svg viewBox="0 0 2 2"><g id="brim"/><g id="crown"/></svg>');
  });

  it.each([
    ['<svg><g></svg>', 'closes <svg>'],
    ['<svg><g/>', '<svg> is still open'],
  ])('says where %s is broken', (broken, complaint) => {
    expect(() => readSvg(broken)).toThrow(complaint);
  });
});

describe('colours and names', () => {
  it('are painted where they are known and left where they are not', () => {
    expect(paint('fill="var(--hat)" stroke="var(--rope)"', { hat: '#fff' })).toBe('fill="#fff" stroke="var(--rope)"');
  });

  it('are prefixed together with everything that points to them', () => {
    expect(prefixIds('<clipPath id="c1"/><g clip-path="url(#c1)"/><use href="#c1"/>', 'left-')).toBe(
      '<clipPath id="left-c1"/><g clip-path="url(#left-c1)"/><use href="#left-c1"/>',
    );
  });
});
