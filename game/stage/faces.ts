import type { CharacterName, Expression } from '../story/vocabulary';
import { loadFigure } from './art';
import type { Hero } from './cue';
import { composeFigure, facePortrait } from './rig';

/** A picture of one person for a panel: `face` is a square on sand, `bust` the whole figure turned left, in lamplight, on nothing. */
export interface FaceWish {
  readonly who: CharacterName;
  readonly hero: Hero;
  readonly expression: Expression;
  readonly framing: 'face' | 'bust';
}

/** Draws a person and returns the address of the picture. */
export type DrawFace = (wish: FaceWish) => Promise<string>;

/**
 * Draws faces from the same art as the stage. Each is drawn once and kept as long as the page:
 * there are few people, and panels come and go. One that failed is tried again when next wanted.
 */
export function faceDrawer(): DrawFace {
  const kept = new Map<string, Promise<string>>();
  return (wish) => {
    const key = `${wish.who} ${wish.hero} ${wish.expression} ${wish.framing}`;
    const known = kept.get(key);
    if (known) return known;
    const drawing = draw(wish);
    kept.set(key, drawing);
    drawing.catch(() => kept.delete(key));
    return drawing;
  };
}

async function draw({ who, hero, expression, framing }: FaceWish): Promise<string> {
  const art = await loadFigure(who, 'own', hero, 2);
  const svg = framing === 'face' ? facePortrait(art, expression) : composeFigure(art, { expression, light: 'dusk', facing: 'left' });
  return URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
}
