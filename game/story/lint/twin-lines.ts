import type { Diagnostic } from '../diagnostic';
import { itemsOf, type SourceItem, type SourceText } from '../scan';
import { splitSpeaker } from '../speaker';
import { lengthOf } from './decisions';
import { isOneOf } from './choice-tags';
import type { Rule } from './rule';

const longer = 1.7; // times as long as its twin: French takes 30 % more, and some sentences more than that
const enough = 60; // letters by which it must be longer, too
const fewestWords = 5; // shorter lines may well be the same in both languages

/** A line of logic, such as `{ pushed >= 4: -> quick_draw }`, is the same in every language. */
function isProse(text: string): boolean {
  return !/^[{}\s]*$/.test(text) && !/^\{[^|]*->[^|]*\}$/.test(text);
}

/** The lines of a story by the place they hold: under which knot and which choice. */
function passagesOf(items: readonly SourceItem[]): ReadonlyMap<string, readonly SourceText[]> {
  const passages = new Map<string, SourceText[]>();
  let under = '';
  let parts = 0; // gathers of the flow: what follows one is a passage of its own
  for (const item of items) {
    if (item.kind === 'flow') [under, parts] = [item.flow, 0];
    else if (item.kind === 'choice') under = item.id === '' ? `${item.flow} ${parts} choice` : `the choice (${item.id})`;
    else if (item.kind === 'gather') under = `${item.flow} after gather ${++parts}`;
    else if (item.kind === 'text' && isProse(item.text)) passages.set(under, [...(passages.get(under) ?? []), item]);
  }
  return passages;
}

/** Names lines whose other language is missing, was left untranslated, is spoken by somebody else or far too long. */
export const twinLines: Rule = {
  id: 'twin-lines',
  about: 'Every line has its twin in the other language: there, translated, by the same speaker, about as long.',
  clean: { story: '=== saloon\nNadia: Le transport. Personne ne demande.\n- -> END', twin: '=== saloon\nNadia: Transport. Nobody ever asks.\n- -> END' },
  faulty: { story: '=== saloon\nNadia: Le transport.\nElle repart.\n- -> END', twin: '=== saloon\nNadia: Transport.\n- -> END' },
  check({ items, twin }) {
    if (!twin) return [];
    const [here, there] = [passagesOf(items), passagesOf(twin.items)];
    const lines = [...here].flatMap(([place, mine]) => {
      const others = there.get(place);
      if (!others) return []; // the whole passage is missing: the rule on uneven twins says so
      if (others.length !== mine.length) return [unequal(place, mine, others, twin.file)];
      return mine.flatMap((line, at) => compared(line, others[at]));
    });
    return [...lines, ...choicesLeft(items, twin.items)];
  },
};

const said = ['why', 'ask', 'hint', 'note', 'reply', 'silence', 'action', 'peer'] as const; // keys of tags that a player reads

/** Choices and spoken tags that were copied into the other language and not translated. */
function choicesLeft(items: readonly SourceItem[], twins: readonly SourceItem[]): readonly Diagnostic[] {
  const words = (list: readonly SourceItem[]): readonly { readonly at: SourceItem; readonly text: string }[] => [
    ...itemsOf(list, 'choice').map((choice) => ({ at: choice, text: choice.text })),
    ...itemsOf(list, 'tag').map((tag) => ({ at: tag, text: tag.raw })),
  ];
  const isRead = ({ at, text }: { readonly at: SourceItem; readonly text: string }): boolean => at.kind !== 'tag' || isOneOf(said, text);
  const mine = new Set(words(items).map(({ text }) => text));
  const left = words(twins).filter((one) => isRead(one) && mine.has(one.text) && one.text.split(/\s+/).length >= fewestWords);
  return left.map(({ at, text }) => untranslated(at, text));
}

function untranslated(at: SourceItem, text: string): Diagnostic {
  return {
    file: at.file,
    line: at.line,
    rule: 'twin-lines',
    severity: 'warning',
    what: `"${text.slice(0, 50)}" is the same in both languages.`,
    why: 'Both languages have equal rank: a stale line shows that one was forgotten.',
    fix: 'Translate it.',
  };
}

function unequal(place: string, lines: readonly SourceText[], others: readonly SourceText[], file: string): Diagnostic {
  const [more, fewer] = lines.length > others.length ? [lines, others] : [others, lines];
  const extra = more.find((line, at) => splitSpeaker(line.text).speaker !== splitSpeaker(fewer[at]?.text ?? '').speaker) ?? more.at(-1);
  return {
    file: extra?.file ?? file,
    line: extra?.line ?? 0,
    rule: 'twin-lines',
    severity: 'warning',
    what: `Under ${place || 'the opening'} there are ${lines.length} lines here and ${others.length} in ${file}.`,
    why: 'Whoever changes the language here would read another scene.',
    fix: 'Translate the line that is new, or take it out of both.',
  };
}

function compared(line: SourceText, twin: SourceText | undefined): readonly Diagnostic[] {
  if (!twin) return [];
  const [mine, theirs] = [splitSpeaker(line.text), splitSpeaker(twin.text)];
  const tell = (at: SourceText, what: string, fix: string): readonly Diagnostic[] => [
    { file: at.file, line: at.line, rule: 'twin-lines', severity: 'warning', what, why: 'Both languages have equal rank: a stale line shows that one was forgotten.', fix },
  ];
  if (mine.speaker !== theirs.speaker)
    return tell(
      line,
      `${mine.speaker ?? 'The narrator'} speaks here, but ${theirs.speaker ?? 'the narrator'} in ${twin.file}:${twin.line}.`,
      'One of the two was changed and not the other.',
    );
  if (mine.text === theirs.text && mine.text.split(/\s+/).length >= fewestWords) return [untranslated(twin, theirs.text)];
  const [a, b] = [lengthOf(mine.text), lengthOf(theirs.text)];
  const [long, other, most] = a > b ? [line, b, a] : [twin, a, b];
  if (most > other * longer && most - other > enough) return tell(long, `This line has ${most} letters, its twin ${other}.`, 'Cut it, or see whether the twin has lost something.');
  return [];
}
