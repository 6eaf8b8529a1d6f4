import type { LaidScene } from './lay-out';

type Place = Pick<LaidScene, 'name' | 'x' | 'y'>;

const ways: Readonly<Record<string, readonly [x: number, y: number]>> = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };

/** The scene that an arrow key leads to on the drawing: the nearest on that side, what lies askew counting double. Undefined for other keys, and at the edge. */
export function sceneTowards<P extends Place>(scenes: readonly P[], from: string, key: string): P | undefined {
  const start = scenes.find(({ name }) => name === from);
  const way = ways[key];
  if (!start || !way) return undefined;
  const [right, down] = way;
  const costs = scenes.flatMap((scene) => {
    const [x, y] = [scene.x - start.x, scene.y - start.y];
    const along = x * right + y * down;
    return along > 1 ? [{ scene, cost: along + 2 * Math.abs(x * down + y * right) }] : [];
  });
  return costs.toSorted((a, b) => a.cost - b.cost)[0]?.scene;
}
