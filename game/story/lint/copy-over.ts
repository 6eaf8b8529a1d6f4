import type { Change } from '../diagnostic';
import { keyOf, wordsOf } from './choice-tags';
import { itemsOf, type SourceChoice, type SourceItem } from '../scan';

/**
 * What would put a thing of one language into the other, still to be translated: each gives the changes
 * for the other file, or none where its place there cannot be known for sure.
 */
type Copy = (there: readonly SourceItem[], file: string) => readonly Change[];

/** An empty scene of that name at the end of the file. A stitch needs its knot first. */
export function copyKnot(name: string): Copy {
  const [knot, stitch] = name.split('.');
  return (_, file) => (stitch === undefined ? [{ file, line: 0, find: '', put: `\n=== ${knot} ===\nTODO: ${knot}\n-> END` }] : []);
}

/** The same offer and tags above the first choice of that scene, so that it joins the same group. */
export function copyChoice({ flow, mark, label, text, tags }: SourceChoice): Copy {
  return (there, file) => {
    const first = itemsOf(there, 'choice').find((choice) => choice.flow === flow && choice.mark.length === mark.length);
    const put = `${mark} (${label}) [${[text, ...tags.map(({ raw }) => `# ${raw}`)].join(' ')}]`;
    return first ? [{ file, line: first.line, find: '', put }] : [];
  };
}

/** What a choice can say only once: its verdict, its points on one score. */
function sameThing(one: string, other: string): boolean {
  return keyOf(one) === keyOf(other) && (keyOf(one) === 'verdict' || wordsOf(one).split(' ')[0] === wordsOf(other).split(' ')[0]);
}

/** The same tag in the bracket of the same choice, in the place of the one that says otherwise. */
export function copyTag(id: string, raw: string): Copy {
  return (there, file) => {
    const choice = itemsOf(there, 'choice').find((one) => one.id === id);
    if (!choice) return [];
    const other = choice.tags.find((tag) => sameThing(tag.raw, raw));
    return [{ file, line: choice.line, ...(other ? { find: `# ${other.raw}`, put: `# ${raw}` } : { find: ']', put: ` # ${raw}]` }) }];
  };
}
