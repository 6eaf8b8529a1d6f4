import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { posterSvg } from '../../game/stage/poster';
import { readSvg } from '../../game/stage/svg-tree';
import { fire, figure, street, valley } from '../helpers/cues';
import { readArt } from '../helpers/read-art';

const poster = (cue: Parameters<typeof posterSvg>[0]) => posterSvg(cue, readArt);
const kilobytes = (svg: string) => brotliCompressSync(svg).length / 1000;

describe('the poster of a prerendered page', () => {
  it('is small: 12 kB for a street with two people, 10 kB for the valley, brotli', () => {
    expect(kilobytes(poster(street))).toBeLessThan(12);
    expect(kilobytes(poster(valley))).toBeLessThan(10);
  });

  it('may stand in a page with a strict policy: no style, no script, nothing from elsewhere', () => {
    for (const svg of [poster(street), poster(valley)]) {
      expect(svg).not.toMatch(/<style|style="|<script|\son\w+=|href=|var\(--/);
      expect(readSvg(svg).attrs['aria-hidden']).toBe('true');
    }
  });

  it('clashes with no other id of the page, nor with itself', () => {
    for (const svg of [poster(street), poster(valley)]) {
      const ids = [...svg.matchAll(/\sid="([\w-]+)"/g)].map(([, id]) => id ?? '');
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.filter((id) => !id.startsWith('poster-'))).toEqual([]);
    }
  });

  it('shows who is there, and nobody behind a form', () => {
    const alone = { ...street, picture: { ...street.picture, right: undefined } as typeof street.picture };
    const form = { ...street, picture: { ...street.picture, backdropOnly: true } as typeof street.picture };
    expect(poster(alone).length).toBeLessThan(poster(street).length);
    expect(poster(form).length).toBeLessThan(poster(alone).length);
  });

  it('follows the hour', () => {
    const day = { ...street, picture: { ...street.picture, time: 'day', left: figure('jo') } as typeof street.picture };
    expect(poster(day)).toContain('#7cc3c6');
  });

  it('refuses pictures that no page opens on', () => {
    expect(() => poster(fire)).toThrow('"campfire"');
  });
});
