import { scores } from '../../outcome/standing';
import { keyOf } from '../../story/lint/choice-tags';
import { scanInk, type SourceItem } from '../../story/scan';
import { splitSpeaker } from '../../story/speaker';
import type { CharacterName } from '../../story/vocabulary';
import { sayTag } from '../../words/studio-script';
import { arrowsIn } from '../map/outline';

/** One entry of a reviewer's script, in the order of the source. */
export type ScriptEntry =
  | { readonly kind: 'scene'; readonly name: string }
  | { readonly kind: 'place'; readonly text: string } // a tag that says something to a reviewer: a place, a question, a note
  | { readonly kind: 'line'; readonly speaker: CharacterName | undefined; readonly text: string; readonly inBranch: boolean }
  | { readonly kind: 'choice'; readonly id: string; readonly text: string; readonly tags: readonly string[] } // points first, the reason last
  | { readonly kind: 'lead'; readonly to: string; readonly inBranch: boolean };

/** Tags of a choice in the order a reviewer asks for them: what it moves, then the rest, then why. */
function inOrder(tags: readonly string[]): readonly string[] {
  const rank = (raw: string): number => {
    const effect = scores.findIndex((score) => raw.startsWith(`effect: ${score}`));
    if (effect >= 0) return effect;
    return keyOf(raw) === 'why' ? 9 : 8;
  };
  return tags.toSorted((a, b) => rank(a) - rank(b));
}

function entryOf(item: SourceItem, inBranch: boolean): ScriptEntry | undefined {
  if (item.kind === 'flow') return { kind: 'scene', name: item.flow };
  if (item.kind === 'choice') return { kind: 'choice', id: item.id, text: item.text, tags: inOrder(item.tags.map(({ raw }) => raw)) };
  if (item.kind === 'text' && /^[{}\s]*$/.test(item.text)) return undefined; // a brace of logic on a line of its own
  if (item.kind === 'text') return { kind: 'line', ...splitSpeaker(item.text), inBranch };
  if (item.kind === 'tag' && item.seenBy === 'line' && sayTag(item.raw, 'en') !== undefined) return { kind: 'place', text: item.raw };
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
