import type { CharacterName, PlaceName, Pose, TimeOfDay } from '../story/vocabulary';
import { backViewFile, expressionsFile, paletteFile, personFile, placeFile, poseFile, seatFile } from './art-files';
import type { Bearing, Hero } from './cue';
import type { BackViewArt, FigureArt } from './rig';
import type { Palette, PlaceArt } from './scenery';
import { readSvg } from './svg-tree';

/**
 * Fetches drawings as text, each in a chunk of its own and only when somebody needs it. A drawing
 * asked for twice is fetched once; one whose fetch failed is asked for again.
 */
const drawings = import.meta.glob<string>('../../assets/art/**/*.svg', { query: '?raw', import: 'default' });
const palettes = import.meta.glob<Palette>('../../assets/art/palettes/*.json', { import: 'default' });

const kept = new Map<string, Promise<unknown>>();

function fetchOnce<T>(files: Readonly<Record<string, () => Promise<T>>>, file: string): Promise<T> {
  const known = kept.get(file) as Promise<T> | undefined;
  if (known) return known;
  const load = files[`../../assets/art/${file}`];
  if (!load) return Promise.reject(new Error(`There is no drawing assets/art/${file}.`));
  const loading = load();
  kept.set(file, loading);
  loading.catch(() => kept.delete(file));
  return loading;
}

function loadPerson(who: CharacterName, hero: Hero, bearing: Bearing): Promise<string> {
  return fetchOnce(drawings, personFile(who, hero, bearing));
}

/** Everything `composeFigure`, `figureParts` and `facePortrait` need of one person. */
export async function loadFigure(who: CharacterName, pose: Pose, hero: Hero, bearing: Bearing): Promise<FigureArt> {
  const [person, expressions, drawnPose] = await Promise.all([
    loadPerson(who, hero, bearing),
    fetchOnce(drawings, expressionsFile),
    pose === 'own' ? undefined : fetchOnce(drawings, poseFile(pose)),
  ]);
  return { person, expressions, pose: drawnPose };
}

/** The same for somebody who sits by the fire. */
export async function loadSeatedFigure(who: CharacterName, pose: Pose, hero: Hero, bearing: Bearing): Promise<FigureArt> {
  const [art, seat] = await Promise.all([loadFigure(who, pose, hero, bearing), fetchOnce(drawings, seatFile)]);
  return { ...art, seat };
}

/** The hero from behind, in the colours of today's bearing: what `composeBackView` needs. */
export async function loadBackView(hero: Hero, bearing: Bearing): Promise<BackViewArt> {
  const [person, back] = await Promise.all([loadPerson('sam', hero, bearing), fetchOnce(drawings, backViewFile)]);
  return { person, back };
}

/** Everything `composePlace` and `placeLayers` need. A place brings the colours of the time it was drawn for. */
export async function loadPlace(place: PlaceName, time: TimeOfDay): Promise<PlaceArt> {
  const svg = await fetchOnce(drawings, placeFile(place));
  const drawnFor = readSvg(svg).attrs['data-time'];
  return { svg, palette: drawnFor === time ? undefined : await fetchOnce(palettes, paletteFile(time)) };
}
