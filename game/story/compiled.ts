import * as z from 'zod/mini';

/**
 * A story ready to play. `ink` is the JSON that any Ink runtime reads; the rest is what a runtime
 * does not know: which choice carries which label, and which text this was compiled from.
 */
export const compiledStory = z.object({
  ink: z.string(),
  ids: z.record(z.string(), z.string()), // runtime path of a choice -> "knot.label"
  hash: z.string(), // of the source; a save remembers it
});
export type CompiledStory = z.infer<typeof compiledStory>;

/** FNV-1a over UTF-16 units, as eight hex digits: enough to tell that a story was edited. */
export function hashOf(source: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < source.length; i++) {
    hash ^= source.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/**
 * Ink's runtime marks every number such as 10.0 in the JSON, within texts too, and so trips over a line
 * that says "at 10.04". Such a dot within a text is written as its escape, which every reader of JSON reads back.
 */
export function shieldTexts(json: string): string {
  return json.replace(/"(?:[^"\\]|\\.)*"/g, (text) => text.replace(/(\d)\.(?=0)/g, '$1\\u002e'));
}

/** Takes a story that some other tool compiled. It has no labels, so its choices are known by their text. */
export function adoptJson(json: string): CompiledStory {
  return { ink: shieldTexts(json.replace(/^\uFEFF/, '')), ids: {}, hash: hashOf(json) };
}
