import type { Score } from '../../outcome/standing';
import { labelFor } from '../../story/lint/new-label';
import { itemsOf, scanInk, type SourceChoice, type SourceItem } from '../../story/scan';
import type { Way } from '../../story/vocabulary';
import { flowsByLine } from '../map/outline';

/** A choice as a trainer describes it. */
export interface NewChoice {
  readonly text: string;
  readonly label: string; // empty: made from the text
  readonly effects: Readonly<Record<Score, number>>; // 0 moves nothing
  readonly way: Way | undefined;
  readonly why: string;
  readonly reply: string; // may have several lines
  readonly leads: { readonly to: 'on' } | { readonly to: 'scene'; readonly name: string } | { readonly to: 'new'; readonly name: string };
}

/** Signs that Ink would take for its own are written so that it prints them. */
function printable(text: string): string {
  return text
    .trim()
    .replace(/\s*\n\s*/g, ' ')
    .replace(/[[\]]/g, (sign) => (sign === '[' ? '(' : ')'))
    .replace(/[#{}|\\]|->|<-/g, (sign) => `\\${sign}`)
    .replace(/\/(?=[/*])/g, '/\\'); // comments are cut before any escape is read
}

/** A tag's words end at the next sign of Ink, so these are left out rather than printed. */
export const taggable = (text: string): string =>
  text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[#[\]{}|]/g, '')
    .replaceAll('->', '→');

const indent = '    ';

/** One or more lines of reply: a sign at the beginning would make a line something else. */
function replyLines(reply: string): readonly string[] {
  return reply
    .split('\n')
    .map(printable)
    .filter(Boolean)
    .map((line) => indent + line.replace(/^[*+\-=~]/, (sign) => `\\${sign}`));
}

/** The tags for what a choice shows and moves. */
export function tagsOf({ way, effects }: Pick<NewChoice, 'way' | 'effects'>): readonly string[] {
  const moved = Object.entries(effects).filter(([, points]) => points !== 0);
  return [...(way ? [`# way: ${way}`] : []), ...moved.map(([score, points]) => `# effect: ${score} ${points > 0 ? '+' : ''}${points}`)];
}

/** The Ink of a choice: everything it moves stands in its bracket. */
export function writeChoice(choice: NewChoice, label: string): string {
  const tags = [...tagsOf(choice), ...(taggable(choice.why) ? [`# why: ${taggable(choice.why)}`] : [])];
  const lead = choice.leads.to === 'on' ? [] : [`${indent}-> ${choice.leads.name}`];
  return [`* (${label}) [${[printable(choice.text), ...tags].join(' ')}]`, ...replyLines(choice.reply), ...lead].join('\n');
}

/** A run of choices that are offered together. Lines count from 1; `end` is the line that comes after them. */
interface Group {
  readonly first: number;
  readonly end: number;
}

/** The lines of one scene: from below its header to above the next, without blank lines at its end. */
function sceneLines(source: string, items: readonly SourceItem[], flow: string): { readonly from: number; readonly end: number } {
  const flows = itemsOf(items, 'flow');
  const index = flows.findIndex((one) => one.flow === flow);
  const from = index < 0 ? 1 : (flows[index]?.line ?? 0) + 1;
  const lines = source.split('\n');
  let end = flows[index + 1]?.line ?? lines.length + 1;
  while (end > from && (lines[end - 2] ?? '').trim() === '') end--;
  return { from, end };
}

function groupsIn(items: readonly SourceItem[], flow: string, end: number): readonly Group[] {
  const groups: Group[] = [];
  let first: number | undefined;
  for (const item of items) {
    if (item.flow !== flow) continue;
    if (item.kind === 'choice' && item.level === 1) first ??= item.line;
    if (item.kind === 'gather' && item.level === 1 && first !== undefined) {
      groups.push({ first, end: item.line });
      first = undefined;
    }
  }
  if (first !== undefined) groups.push({ first, end });
  return groups;
}

/** Where a choice goes: after those that are offered at the caret, or below them in the scene. */
export interface Spot {
  readonly flow: string;
  readonly group: number; // the how manieth run of choices of the scene
  readonly line: number; // the new lines come above it
  readonly taken: readonly string[]; // labels of the scene
  readonly offered: readonly SourceChoice[]; // the choices that stand there already
}

/** The spot for a new choice in a scene, seen from a line of it or given by its group (in the other language). */
export function spotIn(source: string, from: { readonly line: number } | { readonly flow: string; readonly group: number }): Spot {
  const items = scanInk(source, '');
  const flow = 'flow' in from ? from.flow : flowsByLine(items)(from.line);
  const { end } = sceneLines(source, items, flow);
  const groups = groupsIn(items, flow, end);
  const found = 'flow' in from ? from.group : groups.findIndex((group) => group.end > from.line);
  const group = found < 0 || found >= groups.length ? groups.length - 1 : found;
  const taken = itemsOf(items, 'choice').flatMap((choice) => (choice.flow === flow && choice.label !== undefined ? [choice.label] : []));
  const { first = end, end: line = end } = groups[group] ?? {};
  const offered = itemsOf(items, 'choice').filter((choice) => choice.flow === flow && choice.level === 1 && choice.line >= first && choice.line < line);
  return { flow, group, line, taken, offered };
}

/** Takes a choice out of a source, with all that is said and done after it up to the next one. Gives the source back as it is when that scene has none of that name. */
export function removeChoice(source: string, { flow, label, line }: Pick<SourceChoice, 'flow' | 'label'> & { readonly line?: number }): string {
  const known = itemsOf(scanInk(source, ''), 'choice').find(
    (choice) => choice.flow === flow && choice.level === 1 && (line === undefined ? label !== undefined && choice.label === label : choice.line === line),
  );
  if (!known) return source;
  const { offered, line: end } = spotIn(source, { line: known.line });
  const next = offered.find((choice) => choice.line > known.line)?.line ?? end;
  return source
    .split('\n')
    .toSpliced(known.line - 1, next - known.line)
    .join('\n');
}

/** Puts a choice into a source. A scene that only led on gets a gather, so that it still leads on after any choice. */
export function addChoice(source: string, spot: Spot, choice: NewChoice): string {
  const label = choice.label.trim() || labelFor(choice.text, spot.taken);
  const lines = source.split('\n');
  const written = writeChoice(choice, label).split('\n');
  const last = lines[spot.line - 2] ?? '';
  if (spot.group < 0 && /^\s*(?:-\s*)?->/.test(last)) lines.splice(spot.line - 2, 1, ...written, last.replace(/^\s*(?:-(?!>)\s*)?/, '- '));
  else lines.splice(spot.line - 1, 0, ...written);
  const scene = choice.leads.to === 'new' ? `\n=== ${choice.leads.name} ===\n…\n-> END\n` : '';
  return scene ? `${lines.join('\n').replace(/\n*$/, '\n')}${scene}` : lines.join('\n');
}
