/**
 * A label for a choice from its words: the first two or three that say something, without accents, and
 * not one that the scene has already.
 */
export function labelFor(text: string, taken: readonly string[]): string {
  const words = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  const telling = (words ?? []).filter((word) => word.length > 3).slice(0, 2);
  const name = (telling.length > 0 ? telling : (words ?? ['choice']).slice(0, 2)).join('_').replace(/^(?=\d)/, 'c_');
  if (!taken.includes(name)) return name;
  let number = 2;
  while (taken.includes(`${name}_${number}`)) number++;
  return `${name}_${number}`;
}
