import type { Change } from '../../story/diagnostic';

type Files = Readonly<Record<string, string>>;

/** `find` as a pattern in which a blank stands for any number of them. */
function patternOf(find: string): RegExp {
  const escaped = find.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(escaped.replace(/\s+/g, '\\s*'), 'u');
}

function changeText(text: string, { line, find, put }: Change): string {
  if (line === 0) return `${text.replace(/\n*$/, '\n')}${put}\n`;
  const lines = text.split('\n');
  const old = lines[line - 1];
  if (old === undefined) return text;
  if (find === '') lines.splice(line - 1, 0, ...put.split('\n'));
  else if (find === ']') lines[line - 1] = replaceLast(old, put);
  else lines[line - 1] = put === '' ? old.replace(patternOf(find), '').trimEnd() : old.replace(patternOf(find), () => put);
  if (put === '' && lines[line - 1] === '') lines.splice(line - 1, 1); // a line that held nothing else goes with it
  return lines.join('\n');
}

/** The bracket that ends an offer is the last one: braces before it may hold others. */
function replaceLast(line: string, put: string): string {
  const at = line.lastIndexOf(']');
  return at < 0 ? line : line.slice(0, at).trimEnd() + put + line.slice(at + 1);
}

/** Applies changes to the files they name, from the bottom up, so that no line moves before its turn. Others stay as they are. */
export function applyChanges(files: Files, changes: readonly Change[]): Files {
  const changed: Record<string, string> = { ...files };
  const order = (change: Change): number => (change.line === 0 ? Number.POSITIVE_INFINITY : change.line);
  for (const change of changes.toSorted((a, b) => order(b) - order(a))) {
    const text = changed[change.file];
    if (text !== undefined) changed[change.file] = changeText(text, change);
  }
  return changed;
}
