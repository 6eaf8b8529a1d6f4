import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readSvg, type SvgNode } from '../../game/stage/svg-tree';
import { lighten } from '../../game/tools/art-plugin';
import { redrawPath } from '../../game/tools/coarse-pen';

const art = resolve(import.meta.dirname, '../../assets/art');
const drawings = readdirSync(art, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.svg'))
  .map((name) => [name, readFileSync(join(art, name), 'utf8')] as const);

function all(node: SvgNode): readonly SvgNode[] {
  return [node, ...node.children.flatMap(all)];
}
const withoutPaths = (svg: string): unknown => all(readSvg(svg)).map(({ tag, attrs: { d: _d, ...attrs }, text }) => ({ tag, attrs, text }));
const paths = (svg: string): readonly string[] => all(readSvg(svg)).flatMap(({ attrs }) => attrs.d ?? []);

describe('the light form of our drawings', () => {
  it.each(drawings)('differs from %s in nothing but the letters of its paths', (_, svg) => {
    expect(withoutPaths(lighten(svg))).toEqual(withoutPaths(svg));
  });

  it.each(drawings)('keeps every path of %s within a unit of its size', (_, svg) => {
    const sizes = (text: string) => paths(text).map((d) => redrawPath(d, 0.001));
    const [before, after] = [sizes(svg), sizes(lighten(svg))];
    for (const [i, { width, height }] of before.entries()) {
      expect(Math.abs((after[i]?.width ?? 0) - width)).toBeLessThanOrEqual(1);
      expect(Math.abs((after[i]?.height ?? 0) - height)).toBeLessThanOrEqual(1);
    }
  });

  it('weighs less', () => {
    const weigh = (svgs: readonly string[]) => brotliCompressSync(svgs.join('')).length;
    expect(weigh(drawings.map(([, svg]) => lighten(svg)))).toBeLessThan(0.95 * weigh(drawings.map(([, svg]) => svg)));
  });
});
