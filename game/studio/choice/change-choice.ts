import { type Score, scores } from '../../outcome/standing';
import { keyOf } from '../../story/lint/choice-tags';
import { itemsOf, scanInk, type SourceChoice } from '../../story/scan';
import { parseTag } from '../../story/tag';
import type { Way } from '../../story/vocabulary';
import { taggable, tagsOf } from './new-choice';

/** What a choice says and moves: all that stands in its bracket, but for tags of other kinds. */
export interface Wording {
  readonly text: string; // as Ink has it, braces and all
  readonly effects: Readonly<Record<Score, number>>; // 0 moves nothing
  readonly way: Way | undefined;
  readonly why: string;
}

interface Line {
  readonly head: string; // stars, name, conditions
  readonly inside: string; // between the brackets
  readonly after: string;
}

/** A choice's line taken apart. Undefined where something else than the bracket is offered, or none closes. */
function cut(line: string): Line | undefined {
  const [, head, rest] = /^(\s*(?:[*+]\s*)+(?:\([^()]*\)\s*)?(?:\{[^{}|:]*\}\s*)*)\[(.*)$/u.exec(line) ?? [];
  if (head === undefined || rest === undefined) return undefined;
  let depth = 0;
  for (let at = 0; at < rest.length; at++) {
    if (rest[at] === '\\') at++;
    else if (rest[at] === '{') depth++;
    else if (rest[at] === '}') depth--;
    else if (rest[at] === ']' && depth <= 0) return { head, inside: rest.slice(0, at), after: rest.slice(at + 1) };
  }
  return undefined;
}

const lineOf = (source: string, line: number): string => source.split('\n')[line - 1] ?? '';

/** What a choice says and moves now, to be changed in a form. Undefined where only the text itself can be changed. */
export function wordingOf(source: string, choice: SourceChoice): Wording | undefined {
  const parts = cut(lineOf(source, choice.line));
  if (!parts) return undefined;
  const effects: Record<Score, number> = { profile: 0, tone: 0, timing: 0 };
  let way: Way | undefined;
  let why = '';
  for (const { raw } of choice.tags) {
    const read = parseTag(raw);
    if (!read || !('tag' in read)) continue;
    if (read.tag.key === 'effect') effects[read.tag.value[0]] = read.tag.value[1];
    if (read.tag.key === 'way') way = read.tag.value;
    if (read.tag.key === 'why') why = read.tag.value;
  }
  return { text: parts.inside.replace(/(?<!\\)#.*$/su, '').trim(), effects, way, why };
}

/** Words for a bracket in which Ink may stay Ink: only what would end or leave the bracket is written otherwise. */
function offered(text: string): string {
  return text
    .trim()
    .replace(/\s*\n\s*/g, ' ')
    .replace(/(?<!\\)[[\]]/g, (sign) => (sign === '[' ? '(' : ')'))
    .replace(/(?<!\\)(?:#|->|<-)/g, (sign) => `\\${sign}`)
    .replace(/\/(?=[/*])/g, '/\\');
}

/**
 * Writes a choice's bracket anew. What `change` leaves out stays: so the other language, which has its own
 * words, takes over points and habit alone. Gives the source back as it is when it has no such choice.
 */
export function changeChoice(
  source: string,
  at: Pick<SourceChoice, 'flow' | 'label'> & { readonly line?: number },
  change: Pick<Wording, 'effects' | 'way'> & Partial<Wording>,
): string {
  const choice = itemsOf(scanInk(source, ''), 'choice').find(
    (one) => one.flow === at.flow && (at.line === undefined ? at.label !== undefined && one.label === at.label : one.line === at.line),
  );
  const now = choice && wordingOf(source, choice);
  const parts = choice && cut(lineOf(source, choice.line));
  if (!choice || !now || !parts) return source;
  const isKnown = (raw: string): boolean => keyOf(raw) === 'way' || keyOf(raw) === 'why' || (keyOf(raw) === 'effect' && scores.some((score) => raw.includes(score)));
  const others = choice.tags.filter(({ raw }) => !isKnown(raw)).map(({ raw }) => `# ${raw}`);
  const why = change.why === undefined || change.why === now.why ? now.why : taggable(change.why);
  const words = change.text === undefined || change.text === now.text ? now.text : offered(change.text);
  const inside = [words, ...tagsOf({ effects: change.effects, way: change.way }), ...others, ...(why === '' ? [] : [`# why: ${why}`])].join(' ');
  const lines = source.split('\n');
  lines[choice.line - 1] = `${parts.head}[${inside}]${parts.after}`;
  return lines.join('\n');
}
