import { describe, expect, it } from 'vitest';
import { composeFigure, facePart, facePortrait, type FigureArt, figureLight, figureParts, figureShapes } from '../../game/stage/rig';
import { readSvg } from '../../game/stage/svg-tree';
import { readArt } from '../helpers/read-art';

const art = (person: string, pose?: string): FigureArt => ({
  person: readArt(`people/${person}.svg`),
  expressions: readArt('expressions.svg'),
  pose: pose && readArt(`poses/${pose}.svg`),
});
const look = { expression: 'neutral', light: 'flat' } as const;

describe('a figure', () => {
  it('has one picture for one look', () => {
    const draw = () => composeFigure(art('nadia'), { ...look, facing: 'right' });
    expect(draw()).toBe(draw());
  });

  it('changes its face and nothing else with an expression', () => {
    const parts = (expression: 'neutral' | 'worried') => figureParts(art('nadia'), { ...look, expression });
    const changed = parts('neutral').filter((part, index) => part.svg !== parts('worried')[index]?.svg);
    expect(changed.map((part) => part.name)).toEqual(['face']);
  });

  it('speaks with a second mouth and keeps the eyes of its mood', () => {
    const worried = facePart(art('nadia'), { ...look, expression: 'worried' }).svg;
    const speaking = facePart(art('nadia'), { ...look, expression: 'worried', mouth: 'b' }).svg;
    expect(speaking).not.toBe(worried);
    const eyes = (svg: string) => svg.slice(svg.indexOf('e-open-near'), svg.indexOf('e-open-far'));
    expect(eyes(speaking)).toBe(eyes(worried));
  });

  it('blinks, unless its eyes smile already', () => {
    const blinks = (expression: 'neutral' | 'warm') => facePart(art('jo'), { ...look, expression, blink: true }).svg !== facePart(art('jo'), { ...look, expression }).svg;
    expect(blinks('neutral')).toBe(true);
    expect(blinks('warm')).toBe(false);
  });

  it('turns by flipping light and all, so that the rim stays on the side of the face', () => {
    const right = composeFigure(art('jo'), { expression: 'warm', light: 'dusk', facing: 'right' });
    const left = composeFigure(art('jo'), { expression: 'warm', light: 'dusk', facing: 'left' });
    expect(left).toContain('<g transform="scale(-1 1)"><filter id="lit"');
    expect(left.replace('<g transform="scale(-1 1)">', '').replace('</g></svg>', '</svg>')).toBe(right);
  });

  it('is lit by the hour, and differently by fire', () => {
    const shades = (['day', 'dusk', 'night', 'ghost', 'fire'] as const).map(
      (light) => /flood-color="(#\w+)"\/>/.exec(composeFigure(art('jo'), { ...look, light, facing: 'right' }))?.[1],
    );
    expect(shades).toEqual(['#fff0c8', '#ffd583', '#b8a8f0', '#efe3c6', '#ffb562']);
    expect(composeFigure(art('jo'), { ...look, facing: 'right' })).not.toContain('<filter');
  });

  it('bows under the first hat', () => {
    const shapes = figureShapes(art('sam-1'), look, '');
    expect(shapes).toContain('rotate(2.5 0 850)'); // leans in
    expect(shapes).toContain('rotate(2 0 122)'); // head down
    expect(figureShapes(art('sam-2'), look, '')).not.toContain('rotate(');
  });
});

describe('a pose', () => {
  it('hangs on the shoulders of whoever takes it', () => {
    // The sheriff is broad: shoulders at -132 and 127, where poses are drawn for -112 and 104.
    const shapes = figureShapes(art('sheriff', 'point'), look, '');
    expect(shapes).toContain('translate(23 0)');
    expect(shapes).toContain('translate(-20 -2)');
    expect(figureShapes(art('sheriff', 'note'), look, '')).toContain('matrix(1.199 0 0 1');
  });

  it('wears the colours of whoever takes it', () => {
    const [green, orange] = [figureShapes(art('claire', 'hips'), look, ''), figureShapes(art('omar', 'hips'), look, '')];
    expect(green).not.toBe(orange);
    expect(green).not.toContain('#34406e'); // the denim it was drawn in
  });

  it('puts away what the own hands held', () => {
    const screen = '#bff0e6'; // of the phone that Gérard holds up
    expect(figureShapes(art('gerard'), look, '')).toContain(screen);
    expect(figureShapes(art('gerard', 'hips'), look, '')).not.toContain(screen);
  });
});

describe('parts', () => {
  const parts = figureParts(art('sam-1'), { expression: 'eager' });

  it('come from back to front', () => {
    expect(parts.map((part) => part.name)).toEqual(['arm-back', 'body', 'neck', 'collar', 'head', 'face', 'hat', 'tag', 'arm']);
  });

  it('are standalone pictures of the piece they tell', () => {
    for (const { svg, box } of parts) {
      expect(readSvg(svg).attrs['viewBox']).toBe(`${box.x} ${box.y} ${box.width} ${box.height}`);
      expect(new Set([...svg.matchAll(/\sid="([\w-]+)"/g)].map(([, id]) => id)).size).toBe([...svg.matchAll(/\sid="/g)].length);
    }
  });

  it('leave their light to one picture for all of them, in which nothing else is drawn', () => {
    expect(parts.filter(({ svg }) => svg.includes('<filter'))).toEqual([]);
    const light = figureLight(art('sam-1'), 'dusk');
    const merged = [...(/<feMerge>(.*)<\/feMerge>/.exec(light)?.[1] ?? '').matchAll(/in="(\w+)"/g)].map(([, name]) => name);
    expect(merged).toEqual(['shade', 'rim']);
    expect(readSvg(light).attrs['viewBox']).toBe(readSvg(composeFigure(art('sam-1'), { ...look, facing: 'right' })).attrs['viewBox']);
  });

  it('turn around neck, brim, string and shoulders', () => {
    const pivots = Object.fromEntries(parts.map(({ name, pivot }) => [name, [pivot.x, pivot.y]]));
    expect(pivots).toMatchObject({ head: [0, 122], face: [0, 122], hat: [0, -72], tag: [125, -84], arm: [-112, 196], 'arm-back': [104, 190], body: [0, 470] });
  });
});

describe('a portrait', () => {
  it('is square, flat and on sand', () => {
    const root = readSvg(facePortrait(art('nadia'), 'warm'));
    expect(root.attrs['width']).toBe(root.attrs['height']);
    expect(root.children[0]?.attrs['fill']).toBe('#ebd3ac');
  });

  it('steps back for a hat', () => {
    const width = (who: string) => Number(readSvg(facePortrait(art(who), 'warm')).attrs['width']);
    expect(width('jo')).toBeGreaterThan(width('nadia'));
  });
});

it('says which expressions there are when it is asked for another', () => {
  const asked = () => composeFigure(art('jo'), { expression: 'furious' as 'warm', light: 'flat', facing: 'right' });
  expect(asked).toThrow(/no expression "furious".*neutral/);
});
