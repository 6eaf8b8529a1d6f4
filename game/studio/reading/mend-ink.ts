import type { Diagnostic, Mend } from '../../story/diagnostic';
import { nearest } from '../../story/nearest';

/** A question `{name: one side|the other}` about what can never have been there comes down to its other side. */
function withoutQuestion({ file, line, what }: Diagnostic, text: string): readonly Mend[] {
  const gone = /target for read count: -> ([^\s,]+)/i.exec(what)?.[1];
  const question = [...text.matchAll(/\{\s*([\p{L}\p{N}_.]+)\s*:([^{}|]*)(?:\|([^{}|]*))?\}/gu)].find(([, name]) => name === gone);
  if (gone === undefined || !question) return [];
  const [find, , , put = ''] = question;
  return [{ kind: 'replace', name: put.trim(), changes: [{ file, line, find, put }] }];
}

/**
 * What can be done at one press about a complaint of Ink's own. `scenes` are the names a divert may lead
 * to, `lonely` those of them that nothing leads to (a scene that was renamed is one), `text` the line it is about.
 */
export function mendInk(complaint: Diagnostic, scenes: readonly string[], lonely: readonly string[], text: string): readonly Mend[] {
  const { file, line, what } = complaint;
  const lost = /target not found: '-> ([^']+)'/i.exec(what)?.[1];
  if (lost !== undefined) {
    const near = scenes.find((scene) => lost.startsWith(scene) || scene.startsWith(lost)) ?? nearest(lost, scenes) ?? lonely[0] ?? scenes.at(-1);
    const create: Mend = { kind: 'add-knot', name: lost, changes: [{ file, line: 0, find: '', put: `\n=== ${lost} ===\n…\n-> END` }] };
    const link: Mend | undefined = near === undefined ? undefined : { kind: 'replace', name: `-> ${near}`, changes: [{ file, line, find: `-> ${lost}`, put: `-> ${near}` }] };
    return [...(/^[\p{L}_][\p{L}\p{N}_]*$/u.test(lost) ? [create] : []), ...(link ? [link] : [])];
  }
  const variable = /(?:Unresolved variable: |not be found to assign to: ')([\p{L}_][\p{L}\p{N}_]*)/u.exec(what)?.[1];
  if (variable !== undefined) return [{ kind: 'replace', name: `VAR ${variable} = 0`, changes: [{ file, line: 1, find: '', put: `VAR ${variable} = 0` }] }];
  return withoutQuestion(complaint, text);
}
