import type { CharacterName } from '../story/vocabulary';
import type { Figure } from './cue';

/** Who sits around the fire as a rule, from left to right. */
const regulars: readonly Figure[] = [
  { who: 'awa', expression: 'warm', pose: 'open' },
  { who: 'okafor', expression: 'listening', pose: 'own' },
  { who: 'sam', expression: 'listening', pose: 'note' },
  { who: 'jo', expression: 'warm', pose: 'cup' },
  { who: 'marguerite', expression: 'neutral', pose: 'own' },
  { who: 'theo', expression: 'delighted', pose: 'cup' },
];
const hosts: readonly CharacterName[] = ['sam', 'jo'];

/**
 * Who sits there tonight. Whoever has a line and no seat of their own, as the heroine of an episode, takes
 * the seat of a regular who says nothing, the rightmost first. Sam and Jo always stay.
 */
export function circleFor(speakers: readonly CharacterName[]): readonly Figure[] {
  const circle = [...regulars];
  for (const who of speakers) {
    if (circle.some((figure) => figure.who === who)) continue;
    const free = circle.findLastIndex((figure) => !hosts.includes(figure.who) && !speakers.includes(figure.who));
    if (free >= 0) circle[free] = { who, expression: 'warm', pose: 'own' };
  }
  return circle;
}
