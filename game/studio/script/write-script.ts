import { scores, type Score } from '../../outcome/standing';
import { scanInk, type SourceChoice, type SourceItem } from '../../story/scan';
import { splitSpeaker } from '../../story/speaker';
import { parseTag } from '../../story/tag';
import type { CharacterName, Way } from '../../story/vocabulary';
import { arrowsIn } from '../map/outline';

/** One entry of a reviewer's script, in the order of the source. */
export type ScriptEntry =
  | { readonly kind: 'scene'; readonly name: string }
  | { readonly kind: 'place'; readonly text: string } // a picture, a question, a note: said in its own words
  | { readonly kind: 'line'; readonly speaker: CharacterName | undefined; readonly text: string; readonly inBranch: boolean }
  | {
      readonly kind: 'choice';
      readonly id: string;
      readonly text: string;
      readonly effects: readonly { readonly score: Score; readonly points: number }[];
      readonly way: Way | undefined;
      readonly why: string | undefined;
    }
  | { readonly kind: 'lead'; readonly to: string; readonly inBranch: boolean };

/** Tags that say something to a reviewer outside a choice. */
const spoken = [
  'place',
  'ask',
  'hint',
  'note',
  'form',
  'fact',
  'chip',
  'pick',
  'starter',
  'model',
  'card',
  'zone',
  'gesture',
  'slot',
  'reply',
  'silence',
  'ending',
  'peer',
  'action',
];

function choiceEntry({ id, text, tags }: SourceChoice): ScriptEntry {
  const read = tags.flatMap(({ raw }) => {
    const parsed = parseTag(raw);
    return parsed && 'tag' in parsed ? [parsed.tag] : [];
  });
  const effects = read.flatMap((tag) => (tag.key === 'effect' ? [{ score: tag.value[0], points: tag.value[1] }] : []));
  return {
    kind: 'choice',
    id,
    text,
    effects: effects.toSorted((a, b) => scores.indexOf(a.score) - scores.indexOf(b.score)),
    way: read.flatMap((tag) => (tag.key === 'way' ? [tag.value] : []))[0],
    why: read.flatMap((tag) => (tag.key === 'why' ? [tag.value] : []))[0],
  };
}

function entryOf(item: SourceItem, inBranch: boolean): ScriptEntry | undefined {
  if (item.kind === 'flow') return { kind: 'scene', name: item.flow };
  if (item.kind === 'choice') return choiceEntry(item);
  if (item.kind === 'text' && /^[{}\s]*$/.test(item.text)) return undefined; // a brace of logic on a line of its own
  if (item.kind === 'text') return { kind: 'line', ...splitSpeaker(item.text), inBranch };
  if (item.kind === 'tag' && item.seenBy === 'line' && spoken.includes(item.raw.split(':')[0]?.trim() ?? '')) return { kind: 'place', text: item.raw };
  return undefined;
}

/** Everything a reviewer must read: all lines, all choices with what they move and why, and where they lead. */
export function writeScript(source: string): readonly ScriptEntry[] {
  const items = scanInk(source, '');
  const leads = arrowsIn(source);
  const entries: ScriptEntry[] = [];
  let inBranch = false;
  let next = 0;
  const leadsUpTo = (line: number): void => {
    for (; (leads[next]?.line ?? Number.POSITIVE_INFINITY) < line; next++) entries.push({ kind: 'lead', to: leads[next]?.target ?? '', inBranch });
  };
  for (const item of items) {
    leadsUpTo(item.line);
    if (item.kind === 'flow' || item.kind === 'gather') inBranch = false;
    const entry = entryOf(item, inBranch);
    if (entry) entries.push(entry);
    if (item.kind === 'choice') inBranch = true;
  }
  leadsUpTo(Number.POSITIVE_INFINITY);
  return entries;
}
