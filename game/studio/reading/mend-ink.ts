import type { Diagnostic, Mend } from '../../story/diagnostic';
import { nearest } from '../../story/nearest';

/** What can be done at one press about a complaint of Ink's own. `scenes` are the names a divert may lead to. */
export function mendInk(complaint: Diagnostic, scenes: readonly string[]): readonly Mend[] {
  const { file, line, what } = complaint;
  const lost = /target not found: '-> ([^']+)'/i.exec(what)?.[1];
  if (lost !== undefined) {
    const near = scenes.find((scene) => lost.startsWith(scene) || scene.startsWith(lost)) ?? nearest(lost, scenes) ?? scenes.at(-1);
    const create: Mend = { kind: 'add-knot', name: lost, changes: [{ file, line: 0, find: '', put: `\n=== ${lost} ===\n…\n-> END` }] };
    const link: Mend | undefined = near === undefined ? undefined : { kind: 'replace', name: `-> ${near}`, changes: [{ file, line, find: `-> ${lost}`, put: `-> ${near}` }] };
    return [...(/^[\p{L}_][\p{L}\p{N}_]*$/u.test(lost) ? [create] : []), ...(link ? [link] : [])];
  }
  const variable = /(?:Unresolved variable: |not be found to assign to: ')([\p{L}_][\p{L}\p{N}_]*)/u.exec(what)?.[1];
  if (variable !== undefined) return [{ kind: 'replace', name: `VAR ${variable} = 0`, changes: [{ file, line: 1, find: '', put: `VAR ${variable} = 0` }] }];
  return [];
}
