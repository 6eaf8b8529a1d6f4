import type { Lang } from '../../outcome/drafts';
import type { Spot } from '../map/outline';
import type { Reading } from './read-manuscript';

/** What both languages have by the same name: scenes and choices. */
function marksOf({ maps, choices }: Reading, lang: Lang): readonly (Spot & { readonly name: string })[] {
  const scenes = maps[lang].scenes.filter(({ isMissing }) => !isMissing).map(({ name, file, line }) => ({ name, file, line }));
  return [...scenes, ...choices[lang].map(({ id, file, line }) => ({ name: id, file, line }))];
}

/**
 * Where the other language says what stands at a line: as many lines below the same choice or scene.
 * Undefined where it has neither.
 */
export function twinSpot(reading: Reading, lang: Lang, { file, line }: Spot): Spot | undefined {
  const above = marksOf(reading, lang).filter((mark) => mark.file === file && mark.line <= line);
  const nearest = above.reduce<(typeof above)[number] | undefined>((last, mark) => (last && last.line > mark.line ? last : mark), undefined);
  const twin = nearest && marksOf(reading, lang === 'fr' ? 'en' : 'fr').find(({ name }) => name === nearest.name);
  return twin && { file: twin.file, line: twin.line + line - nearest.line };
}
