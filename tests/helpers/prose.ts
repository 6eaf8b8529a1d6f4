import { parseTag, type Tag } from '../../game/story/tag';

const whole: readonly Tag['key'][] = ['title', 'ask', 'hint', 'note', 'why', 'silence', 'action'];
const afterTheSign: readonly Tag['key'][] = ['fact', 'chip', 'model', 'starter', 'reply', 'peer', 'card', 'zone', 'gesture', 'slot', 'pick', 'meter'];

/** What of a tag is read by a person, as against names and figures that the game reads. */
function proseOf({ key, value }: Tag): string {
  if (whole.includes(key) && typeof value === 'string') return value;
  const words: unknown = Array.isArray(value) ? value.at(-1) : undefined;
  if (!afterTheSign.includes(key) || typeof words !== 'string') return '';
  return key === 'pick' && (value[0] === 'photo' || value[0] === 'banner') ? words.replace(/^\S+\s*/, '') : words; // its first word names a picture
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
