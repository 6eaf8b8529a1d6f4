import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from '../../game/outcome/drafts';
import { shippedTrail } from '../helpers/shipped';

interface Point {
  readonly source: string;
  readonly point: string;
  readonly knots: readonly string[]; // 'episode-id/knot_or_stitch'
}

const { points } = JSON.parse(readFileSync('stories/sources.json', 'utf8')) as { readonly points: readonly Point[] };

/** Names of the knots and stitches of one episode. */
function knotsOf(id: string, lang: string): ReadonlySet<string> {
  const folder = shippedTrail().find((episode) => episode.id === id)?.folder;
  if (!folder) throw new Error(`stories/sources.json names the episode "${id}", which is not open on the trail.`);
  return new Set([...readFileSync(`stories/${folder}/${lang}.ink`, 'utf8').matchAll(/^(?:===?|=)\s*(\w+)/gm)].map(([, name]) => name ?? ''));
}

/* What the sources teach has a place in the season; a scene that is cut or renamed leaves a hole here. */
describe('what the sources teach', () => {
  it.each(points.map((point) => [point.point, point] as const))('%s: has its scene in both languages', (_, { knots }) => {
    expect(knots.length).toBeGreaterThan(0);
    for (const place of knots) {
      const [id = '', knot = ''] = place.split('/');
      for (const lang of languages) expect([...knotsOf(id, lang)], place).toContain(knot);
    }
  });

  it('names no point twice, and draws on every episode', () => {
    expect(new Set(points.map(({ point }) => point)).size).toBe(points.length);
    const used = new Set(points.flatMap(({ knots }) => knots.map((place) => place.split('/')[0])));
    expect(shippedTrail().filter(({ id }) => !used.has(id))).toEqual([]);
  });
});
