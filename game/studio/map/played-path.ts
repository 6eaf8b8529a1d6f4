import type { Played } from '../preview/messages';
import type { StoryMap } from './lay-out';

/** The scenes and wires that a ride went through. A wire is named 'from to'. */
export interface PlayedPath {
  readonly scenes: ReadonlySet<string>;
  readonly wires: ReadonlySet<string>;
}

const nothingPlayed: PlayedPath = { scenes: new Set(), wires: new Set() };

/** The shortest way along the wires, both ends included. Empty when there is none. */
function wayBetween(map: StoryMap, from: string, to: string): readonly string[] {
  const came = new Map<string, string | undefined>([[from, undefined]]);
  const queue = [from];
  for (let scene = queue.shift(); scene !== undefined && !came.has(to); scene = queue.shift()) {
    for (const wire of map.wires) {
      if (wire.from !== scene || came.has(wire.to)) continue;
      came.set(wire.to, scene);
      queue.push(wire.to);
    }
  }
  if (!came.has(to)) return [];
  const way: string[] = [];
  for (let at: string | undefined = to; at !== undefined; at = came.get(at)) way.unshift(at);
  return way;
}

/**
 * What a ride has gone through on the map. The ride tells which choices it took and where its beat
 * began; scenes it only ran through are found by the shortest way between those.
 */
export function pathOf(map: StoryMap, played: Played | undefined): PlayedPath {
  if (!played) return nothingPlayed;
  const known = new Set(map.scenes.map(({ name }) => name));
  const sceneOf = (id: string): string | undefined => {
    const parts = id.split('.').slice(0, -1);
    return [parts.join('.'), parts[0] ?? ''].find((name) => known.has(name));
  };
  const stops: string[] = known.has('') ? [''] : [];
  const stop = (name: string | undefined): void => {
    if (name !== undefined && known.has(name) && stops.at(-1) !== name) stops.push(name);
  };
  for (const id of played.ids) stop(sceneOf(id));
  stop(played.knot);
  for (const id of played.offered.slice(0, 1)) stop(sceneOf(id));
  const scenes = new Set(stops);
  const wires = new Set<string>();
  for (const [index, to] of stops.entries()) {
    const from = stops[index - 1];
    if (from === undefined) continue;
    const way = wayBetween(map, from, to);
    for (const [step, name] of way.entries()) {
      scenes.add(name);
      if (step > 0) wires.add(`${way[step - 1]} ${name}`);
    }
  }
  return { scenes, wires };
}
