import { describe, expect, it } from 'vitest';
import { unevenTwins } from '../../../game/story/lint/uneven-twins';
import { checkExcerpt, describeRule } from '../../helpers/describe-rule';

describeRule(unevenTwins);

const said = (story: string, twin: string) => checkExcerpt(unevenTwins, { story, twin }).map((d) => `${d.file}:${d.line} ${d.what}`);

describe('twins', () => {
  it('may differ in every word, and in the order of tags', () => {
    expect(
      said('=== a\n# place: saloon\nBonsoir.\n* (x) [Oui # effect: tone 1 # why: juste]', '=== a\n# place: saloon\nGood evening.\n* (x) [Yes # why: fair # effect: tone  1]'),
    ).toEqual([]);
  });
  it('are told of a knot, told at the place that has it', () => {
    expect(said('=== a\nUn.\n=== b\nDeux.', '=== a\nOne.')).toEqual(['fr.ink:3 The knot or stitch "b" has no match in en.ink.']);
    expect(said('=== a\nUn.', '=== a\nOne.\n= side\nTwo.')).toEqual(['en.ink:3 The knot or stitch "a.side" has no match in fr.ink.']);
  });
  it('have the same choices, scores, forms and endings', () => {
    expect(said('=== a\n* (x) [Oui]', '=== a\n* (y) [Yes]')).toHaveLength(2);
    expect(said('=== a\n* (x) [Oui # campaign: posts 2]', '=== a\n* (x) [Yes]')).toEqual(['fr.ink:2 "# campaign: posts 2" in the choice (a.x) has no match in en.ink.']);
    expect(said('=== a\n# form: profile\nA.', '=== a\n# form: prediction\nA.')).toHaveLength(2);
    expect(said('=== a\n# ending: ghost\nA.', '=== a\nA.')).toEqual(['fr.ink:2 The ending "ghost" has no match in en.ink.']);
  });
  it('count: the same effect twice is not the same effect once', () => {
    expect(said('=== a\n* (x) [Oui # effect: tone 1 # effect: tone 1]', '=== a\n* (x) [Yes # effect: tone 1]')).toHaveLength(1);
  });
});
