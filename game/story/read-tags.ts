import { parseTag, type Tag } from './tag';

export type ValueOf<K extends Tag['key']> = Extract<Tag, { key: K }>['value'];

/** The tags that Ink hands over. A faulty one is the check's business: the player plays on without it. */
export function readTags(raw: readonly string[] | null | undefined): Tag[] {
  if (!raw || raw.length === 0) return [];
  return raw.flatMap((text) => {
    const read = parseTag(text);
    return read && 'tag' in read ? [read.tag] : [];
  });
}

/** What all tags of one key say, in order. */
export function all<K extends Tag['key']>(tags: readonly Tag[], key: K): ValueOf<K>[] {
  return tags.filter((tag): tag is Extract<Tag, { key: K }> => tag.key === key).map((tag) => tag.value as ValueOf<K>);
}

/** What the last tag of one key says: of a thing there is only one of, the latest word counts. */
export function last<K extends Tag['key']>(tags: readonly Tag[], key: K): ValueOf<K> | undefined {
  const found = tags.findLast((tag): tag is Extract<Tag, { key: K }> => tag.key === key);
  return found?.value as ValueOf<K> | undefined;
}
