import { parseTag, type Tag } from '../../game/story/tag';

/** What of a tag is read by a person, as against names and figures that the game reads. */
function proseOf(tag: Tag): string {
  switch (tag.key) {
    case 'title':
    case 'ask':
    case 'hint':
    case 'note':
    case 'why':
    case 'silence':
    case 'action':
      return tag.value;
    case 'fact':
    case 'chip':
    case 'model':
    case 'starter':
    case 'reply':
    case 'peer':
    case 'card':
    case 'zone':
    case 'gesture':
    case 'slot':
      return tag.value[1];
    case 'pick':
      return tag.value[0] === 'photo' || tag.value[0] === 'banner' ? tag.value[1].replace(/^\S+\s*/, '') : tag.value[1];
    case 'meter':
      return tag.value[3];
    default:
      return '';
  }
}

/** Everything a player or a host can read in a compiled story, piece by piece, as it stands in the file. */
export function proseIn(ink: string): string[] {
  const pieces: string[] = [];
  let tag: string | undefined; // the words of the tag that is being read, if one is
  const walk = (node: unknown): void => {
    if (node === '#') tag = '';
    else if (node === '/#') {
      const read = parseTag(tag ?? '');
      if (read && 'tag' in read) pieces.push(proseOf(read.tag));
      tag = undefined;
    } else if (typeof node === 'string' && node.startsWith('^')) {
      if (tag === undefined) pieces.push(node.slice(1));
      else tag += `${tag === '' ? '' : ' '}${node.slice(1)}`; // what varies stands apart from what does not
    } else if (Array.isArray(node)) node.forEach(walk);
    else if (typeof node === 'object' && node !== null) for (const part of Object.values(node)) if (typeof part === 'object') walk(part);
  };
  walk((JSON.parse(ink) as { root: unknown }).root);
  return pieces.filter((piece) => piece.trim() !== '');
}
