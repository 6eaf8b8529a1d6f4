import { itemsOf, scanInk } from '../../story/scan';
import { flowsByLine } from '../map/outline';
import type { Target } from './find-way';

/** What the caret's line is, for a ride to look for: a choice, printed words, or only its scene. */
export function targetAt(source: string, line: number): Target {
  const items = scanInk(source, '');
  const here = items.filter((item) => item.line === line);
  const choice = itemsOf(here, 'choice')[0];
  const text = itemsOf(here, 'text')[0]?.text.replace(/^\p{Lu}[\p{L} .’'-]{0,30}?\s*:\s+/u, '');
  return {
    flow: flowsByLine(items)(line),
    choice: choice && choice.id !== '' ? choice.id : undefined,
    words: text !== undefined && !/[{}|]/.test(text) && text.length > 3 ? text : undefined,
  };
}

/** The same story, begun at one scene: for a scene that no ride was found to. What stands above the first knot is kept for its tags and variables. */
export function beginAt(source: string, flow: string): string {
  const lines = source.split('\n');
  const first = itemsOf(scanInk(source, ''), 'flow')[0];
  const head = lines.slice(0, first ? first.line - 1 : 0).filter((text) => /^\s*(?:#|VAR|CONST|LIST|EXTERNAL|INCLUDE|\/\/|$)/.test(text));
  return [...head, `-> ${flow}`, ...lines.slice(first ? first.line - 1 : 0)].join('\n');
}
