import type { Lang } from '../../outcome/drafts';

const cutters = new Map<string, Intl.Segmenter>();

/** The characters as a reader counts them: an accented letter or a family emoji is one. */
export function graphemes(text: string, lang: Lang = 'fr'): string[] {
  let cutter = cutters.get(lang);
  if (!cutter) {
    cutter = new Intl.Segmenter(lang, { granularity: 'grapheme' });
    cutters.set(lang, cutter);
  }
  return Array.from(cutter.segment(text), (part) => part.segment);
}

/** A text with the caret in it, as a UTF-16 offset. */
export interface Snapshot {
  readonly text: string;
  readonly caret: number;
}

/**
 * Holds an edit to a limit of graphemes. What was there before stays; of what was typed or pasted,
 * the beginning that still fits is kept. A text that was already too long may only get shorter.
 */
export function fitEdit(before: string, after: Snapshot, limit: number): Snapshot {
  if (graphemes(after.text).length <= limit) return after;
  const tail = after.text.slice(after.caret);
  let start = 0;
  const most = Math.min(before.length, after.caret);
  while (start < most && before[start] === after.text[start]) start += 1;
  const head = after.text.slice(0, start);
  const room = limit - graphemes(head + tail).length;
  if (room <= 0 && graphemes(after.text).length < graphemes(before).length) return after;
  const kept = graphemes(after.text.slice(start, after.caret)).slice(0, Math.max(0, room)).join('');
  return { text: head + kept + tail, caret: start + kept.length };
}

/** What must be said aloud when a text grows: 20 before the end, and at the end. */
export function limitNews(before: number, after: number, limit: number): 'near' | 'full' | undefined {
  if (after >= limit && before < limit) return 'full';
  if (after >= limit - 20 && before < limit - 20) return 'near';
  return undefined;
}
