import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { readSvg, rebuild, writeSvg } from '../stage/svg-tree';
import { redrawPath } from './coarse-pen';

/**
 * Rewrites a drawing with relative commands and whole units: half a unit of 1920 is nothing that a
 * screen can show, and the text is a tenth shorter. The drawings themselves stay as they were drawn.
 */
export function lighten(svg: string): string {
  const drawn = rebuild(readSvg(svg), (node) => (node.attrs.d === undefined ? node : { ...node, attrs: { ...node.attrs, d: redrawPath(node.attrs.d, 1).d } }));
  return drawn ? writeSvg(drawn) : svg;
}

/** Lets the built game carry its drawings in their light form. */
export function lightArt(): Plugin {
  return {
    name: 'light-art',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      const [path = '', query] = id.split('?');
      if (query !== 'raw' || !/\/assets\/art\/.+\.svg$/.test(path.replaceAll('\\', '/'))) return null;
      return { code: `export default ${JSON.stringify(lighten(readFileSync(path, 'utf8')))};`, moduleType: 'js' };
    },
  };
}
