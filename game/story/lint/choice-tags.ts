/** The tags that only mean something to a choice. */
export const choiceKeys = ['effect', 'why', 'campaign', 'profile', 'google', 'verdict'] as const;

/** Those of them that a save must find again, or that the other language must have too. */
export const scoredKeys = ['effect', 'campaign', 'profile', 'google', 'verdict'] as const;

/** The key of a tag as written: `effect` for `effect: timing -20`. */
export function keyOf(raw: string): string {
  return (raw.split(':')[0] ?? '').trim().toLowerCase();
}

/** The words after the key, with single blanks. */
export function wordsOf(raw: string): string {
  return raw
    .slice(raw.indexOf(':') + 1)
    .trim()
    .replace(/\s+/g, ' ');
}

export function isOneOf(keys: readonly string[], raw: string): boolean {
  return raw.includes(':') && keys.includes(keyOf(raw));
}
