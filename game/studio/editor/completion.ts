import type { Completion, CompletionContext, CompletionResult, CompletionSource } from '@codemirror/autocomplete';
import { banners, cardWorths, googleChecks, photos, stages, zones } from '../../outcome/drafts';
import { messageVerdicts, predictionVerdicts, profileVerdicts, tableVerdicts } from '../../outcome/grade';
import { scores } from '../../outcome/standing';
import { itemsOf, scanInk } from '../../story/scan';
import { campaignFacts, chipGroups, examples, factKinds, formKinds, pickFields, profileElements, starterFields, type TagKey, tagKeys } from '../../story/tag';
import { characters, expressions, firstNames, helps, places, poses, sounds, times, ways } from '../../story/vocabulary';
import { cast } from '../../words/cast';
import { type Lang, say, type Phrase } from '../../words/say';
import { studio } from '../../words/studio';
import { tagMeanings } from '../../words/tags';
import { valueMeanings } from '../../words/tag-values';

/** What may stand first, second and third after a tag's colon. */
const slots: Readonly<Partial<Record<TagKey, readonly (readonly string[])[]>>> = {
  place: [places, times],
  left: [[...characters, 'nobody'], expressions, poses],
  right: [[...characters, 'nobody'], expressions, poses],
  mood: [expressions],
  pose: [poses],
  sound: [sounds],
  help: [helps],
  form: [formKinds, characters, stages],
  recall: [['note']],
  card: [cardWorths],
  zone: [zones],
  gesture: [zones],
  effect: [scores],
  campaign: [campaignFacts],
  profile: [profileElements, [...photos, ...banners]],
  google: [googleChecks, ['yes', 'no']],
  verdict: [[...messageVerdicts, ...profileVerdicts, ...predictionVerdicts, ...tableVerdicts]],
  way: [ways],
  reply: [characters],
  peer: [characters],
  chip: [chipGroups],
  fact: [factKinds],
  pick: [pickFields],
  starter: [starterFields],
  model: [starterFields],
  show: [['outcome', 'card']],
};

/** How a name of the vocabulary reads in a trainer's language; nothing for one that speaks for itself. */
function meaningOf(value: string, lang: Lang): string | undefined {
  const phrase: Phrase | undefined = valueMeanings[value] ?? cast[value]?.name;
  return phrase && say(phrase, lang);
}

/** What the caret stands after: the tag it is in, the arrow, or the beginning of a line. */
type Place =
  | { readonly kind: 'divert'; readonly from: number }
  | { readonly kind: 'tag-key'; readonly from: number }
  | { readonly kind: 'tag-value'; readonly from: number; readonly key: TagKey; readonly slot: number }
  | { readonly kind: 'speaker'; readonly from: number };

/** Reads the line up to the caret. Undefined where there is nothing to offer. */
export function placeIn(before: string): Place | undefined {
  const word = /[\p{L}\p{N}_.-]*$/u.exec(before)?.[0] ?? '';
  const from = before.length - word.length;
  if (/->\s*[\p{L}\p{N}_.]*$/u.test(before)) return { kind: 'divert', from };
  const tag = /#\s*([\p{L}-]*)\s*(:?)([^#\]]*)$/u.exec(before);
  if (tag && !tag[2] && (tag[3] ?? '') === '') return { kind: 'tag-key', from };
  if (tag?.[2] && tagKeys.includes(tag[1] as TagKey)) {
    const words = (tag[3] ?? '').trimStart();
    if (words.includes('=')) return undefined;
    return {
      kind: 'tag-value',
      from,
      key: tag[1] as TagKey,
      slot: words
        .slice(0, words.length - word.length)
        .split(/\s+/)
        .filter(Boolean).length,
    };
  }
  return !tag && /^\s*\p{Lu}\p{L}{0,20}$/u.test(before) ? { kind: 'speaker', from } : undefined;
}

/** The names of everything a divert may lead to, as seen from `line`: stitches and labels of its own knot in short. */
export function targetsIn(source: string, line: number): readonly string[] {
  const items = scanInk(source, '');
  const flows = itemsOf(items, 'flow');
  const here = flows
    .filter((flow) => flow.line <= line)
    .at(-1)
    ?.flow.split('.')[0];
  const short = flows.flatMap(({ flow }) => (here !== undefined && flow.startsWith(`${here}.`) ? [flow.slice(here.length + 1)] : []));
  return [...new Set([...short, ...flows.map(({ flow }) => flow), 'END', 'DONE'])];
}

function options(place: Place, source: string, line: number, lang: Lang): readonly Completion[] {
  switch (place.kind) {
    case 'divert':
      return targetsIn(source, line).map((label) => ({ label, ...(label === 'END' && { detail: say(studio.endsHere, lang) }) }));
    case 'tag-key':
      return tagKeys.map((key) => {
        const meaning = tagMeanings[key];
        return { label: key, apply: `${key}: `, detail: `# ${examples[key]}`, ...(meaning && { info: say(meaning, lang) }) };
      });
    case 'tag-value':
      return (slots[place.key]?.[place.slot] ?? []).map((label) => {
        const detail = meaningOf(label, lang);
        return { label, ...(detail !== undefined && { detail }) };
      });
    case 'speaker':
      return characters.map((who) => {
        const name = firstNames[who] ?? who.charAt(0).toUpperCase() + who.slice(1);
        const role = cast[who];
        return { label: name, apply: `${name}: `, ...(role && { detail: `${say(role.name, lang)} · ${say(role.role, lang)}` }) };
      });
  }
}

/** Offers what may stand at the caret: scenes, tags with what they mean, and every name of the vocabulary. */
export function completeInk(lang: () => Lang): CompletionSource {
  return (context: CompletionContext): CompletionResult | null => {
    const line = context.state.doc.lineAt(context.pos);
    const place = placeIn(context.state.sliceDoc(line.from, context.pos));
    if (!place) return null;
    if (place.kind === 'speaker' && !context.explicit && context.pos - line.from < 2) return null;
    const found = options(place, context.state.doc.toString(), line.number, lang());
    return found.length === 0 ? null : { from: line.from + place.from, options: [...found], validFor: /^[\p{L}\p{N}_.-]*$/u };
  };
}
