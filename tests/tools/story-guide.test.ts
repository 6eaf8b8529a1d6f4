import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { guidePath, withReference } from '../../game/tools/story-guide';
import { compileInk } from '../../game/story/compile';
import { formatDiagnostic } from '../../game/story/diagnostic';
import { tagKeys } from '../../game/story/tag';
import { tagMeanings } from '../../game/words/tags';

describe('the guide for people who write episodes', () => {
  it('tells what every tag is for, and no tag that is gone', () => {
    expect(Object.keys(tagMeanings).toSorted()).toEqual(tagKeys.toSorted());
  });
  it('holds the reference that follows from the tags: npm run guide writes it anew', () => {
    const guide = readFileSync(guidePath, 'utf8');
    expect(withReference(guide)).toBe(guide);
  });
  it('shows first scenes that really play', () => {
    const scenes = [...readFileSync(guidePath, 'utf8').matchAll(/```ink\n([\s\S]*?)```/g)].map(([, ink]) => ink ?? '');
    expect(scenes).toHaveLength(2);
    for (const scene of scenes) expect(compileInk(scene, guidePath).diagnostics.map(formatDiagnostic)).toEqual([]);
  });
  it('says where its reference belongs when the place is gone', () => {
    expect(() => withReference('No marks here.')).toThrow('<!-- tags fr -->');
  });
});
