import { type EditorState, RangeSetBuilder, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';
import type { Diagnostic as EditorDiagnostic } from '@codemirror/lint';
import type { Diagnostic } from '../../story/diagnostic';

/** Lines to mark, counting from 1. */
export interface LineMarks {
  readonly faulty: readonly number[];
  readonly played: readonly number[];
}

export const setLineMarks = StateEffect.define<LineMarks>();

const faulty = Decoration.line({ class: 'cm-faulty' });
const played = Decoration.line({ class: 'cm-played' });

function decorate(state: EditorState, marks: LineMarks): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  const bad = new Set(marks.faulty);
  for (const line of [...new Set([...marks.faulty, ...marks.played])].toSorted((a, b) => a - b)) {
    if (line < 1 || line > state.doc.lines) continue;
    const { from } = state.doc.line(line);
    builder.add(from, from, bad.has(line) ? faulty : played);
  }
  return builder.finish();
}

/** Whole lines that are wrong, or that the ride in the preview went through. They move along with what is typed. */
export const lineMarks = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, transaction) {
    const set = transaction.effects.find((effect) => effect.is(setLineMarks));
    return set ? decorate(transaction.state, set.value) : marks.map(transaction.changes);
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** A problem as the editor underlines it: what it is about when that is known, else the whole line. */
export function underline(state: EditorState, problem: Diagnostic, message: string): EditorDiagnostic {
  const line = state.doc.line(Math.min(Math.max(problem.line, 1), state.doc.lines));
  const about = problem.mends?.flatMap(({ changes }) => changes).find((change) => change.line === problem.line && change.find !== '' && change.find !== ']')?.find;
  const at = about === undefined ? -1 : line.text.indexOf(about);
  const indent = line.text.search(/\S|$/);
  const [from, to] = about !== undefined && at >= 0 ? [at, at + about.length] : [indent, line.text.length];
  return { from: line.from + from, to: line.from + to, severity: problem.severity === 'hint' ? 'info' : problem.severity, message };
}
