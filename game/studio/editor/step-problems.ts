import { forEachDiagnostic } from '@codemirror/lint';
import { EditorSelection } from '@codemirror/state';
import { type Command, EditorView, type KeyBinding } from '@codemirror/view';

/** Brings the caret to the next thing that is underlined, or the one before; round the end to the beginning. */
function stepProblem(back: boolean): Command {
  return (view) => {
    const starts: number[] = [];
    forEachDiagnostic(view.state, (_, from) => starts.push(from));
    starts.sort((a, b) => a - b);
    const { head } = view.state.selection.main;
    const next = back ? (starts.findLast((from) => from < head) ?? starts.at(-1)) : (starts.find((from) => from > head) ?? starts[0]);
    if (next === undefined) return false;
    view.dispatch({ selection: EditorSelection.cursor(next), effects: EditorView.scrollIntoView(next, { y: 'center' }) });
    return true;
  };
}

/** F8 and Shift + F8. What is wrong is told below the text: no bubble lies over the line that is to be mended. */
export const problemKeys: readonly KeyBinding[] = [{ key: 'F8', run: stepProblem(false), shift: stepProblem(true) }];
