import type { Lang } from '../../outcome/drafts';
import { itemsOf, scanInk } from '../../story/scan';
import type { TrailEpisode } from '../../story/trail';
import { type Manuscript, titleOf } from '../manuscript';

const wordsAMinute = 130; // read at leisure, choices weighed
const partPlayed = 0.6; // of the text that one ride meets

/** Minutes that a ride takes, from the number of printed words. */
function minutesOf(source: string): number {
  const words = itemsOf(scanInk(source, ''), 'text').reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
  return Math.max(2, Math.round((words * partPlayed) / wordsAMinute));
}

/** The folder of an episode under stories/: `07-solo-in-pyjamas`. */
export function folderOf({ number, slug }: Pick<Manuscript, 'number' | 'slug'>): string {
  return `${String(number).padStart(2, '0')}-${slug}`;
}

/** What trail.json says of an episode. What the trainer left blank is filled with the title. */
export function trailEntry(manuscript: Manuscript): TrailEpisode {
  const { slug, number, files, roots, town, teaser } = manuscript;
  const title = { fr: titleOf(manuscript, 'fr'), en: titleOf(manuscript, 'en') };
  const filled = (phrase: Readonly<Record<Lang, string>>): { fr: string; en: string } => ({
    fr: phrase.fr.trim() || phrase.en.trim() || title.fr,
    en: phrase.en.trim() || phrase.fr.trim() || title.en,
  });
  const minutes = minutesOf(files[roots.fr ?? roots.en ?? ''] ?? '');
  return { id: slug, folder: folderOf(manuscript), number, open: true, minutes, title, town: filled(town), teaser: filled(teaser) };
}
