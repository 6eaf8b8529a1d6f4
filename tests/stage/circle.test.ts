import { describe, expect, it } from 'vitest';
import { circleFor } from '../../game/stage/circle';

const names = (...speakers: Parameters<typeof circleFor>[0]) => circleFor(speakers).map((figure) => figure.who);

describe('the circle around the fire', () => {
  it('is six people, Sam and Jo in its middle', () => {
    expect(names()).toEqual(['awa', 'okafor', 'sam', 'jo', 'marguerite', 'theo']);
    expect(names('theo', 'awa')).toEqual(names());
  });

  it('makes room for a guest with a line where somebody sits who has none', () => {
    expect(names('awa', 'okafor', 'marguerite', 'nadege')).toEqual(['awa', 'okafor', 'sam', 'jo', 'marguerite', 'nadege']);
    expect(names('theo', 'elie')).toEqual(['awa', 'okafor', 'sam', 'jo', 'elie', 'theo']);
    expect(names('maud', 'gerard')).toEqual(['awa', 'okafor', 'sam', 'jo', 'gerard', 'maud']);
  });

  it('sends away neither Sam, nor Jo, nor anybody who speaks', () => {
    expect(names('awa', 'okafor', 'marguerite', 'theo', 'delatour')).toEqual(names());
  });
});
