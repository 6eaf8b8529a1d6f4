import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { lintGutter, setDiagnostics } from '@codemirror/lint';
import { highlightSelectionMatches, searchKeymap } from '@codemirror/search';
import { Compartment, EditorState, Transaction } from '@codemirror/state';
import { drawSelection, EditorView, highlightActiveLine, highlightActiveLineGutter, keymap, lineNumbers } from '@codemirror/view';
import type { Diagnostic } from '../../story/diagnostic';
import { editorPhrases } from '../../words/studio-editor';
import { tellProblem } from '../../words/studio-problems';
import type { Lang } from '../../outcome/drafts';
import { completeInk } from './completion';
import { inkLook } from './ink-theme';
import { type LineMarks, lineMarks, setLineMarks, underline } from './line-marks';
import { problemKeys } from './step-problems';

export interface EditorSettings {
  readonly label: string; // for screen readers
  readonly textLang: Lang; // for the spelling checker
  readonly speaks: Lang; // the interface
}

interface EditorEvents {
  readonly onWrite: (file: string, text: string) => void;
  readonly onCaret: (line: number) => void;
}

/** The shortest change that turns one text into another: what is the same at both ends stays untouched. */
export function changeBetween(before: string, after: string): { readonly from: number; readonly to: number; readonly insert: string } {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return { from: start, to: before.length - end, insert: after.slice(start, after.length - end) };
}

/**
 * A text editor for Ink in a shadow root, where its style sheets are taken without being inline. It
 * keeps each file's own history, and follows changes that come from elsewhere (a mend, another version).
 */
export class InkEditor {
  private readonly view: EditorView;
  private readonly room: ResizeObserver;
  private readonly states = new Map<string, EditorState>();
  private readonly personal = new Compartment();
  private file = '';

  constructor(
    host: HTMLElement,
    private settings: EditorSettings,
    private readonly events: EditorEvents,
  ) {
    const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    this.room = new ResizeObserver(() => this.stayInSight());
    this.room.observe(host);
    this.view = new EditorView({ parent: root as unknown as Element, root, state: this.fresh('') });
  }

  /** Shows a file with its text. */
  show(file: string, text: string): void {
    if (file !== this.file) {
      if (this.file) this.states.set(this.file, this.view.state);
      this.file = file;
      const known = this.states.get(file);
      this.view.setState(known ?? this.fresh(text));
      this.adjust(this.settings);
    }
    const shown = this.view.state.doc.toString();
    if (shown !== text) this.view.dispatch({ changes: changeBetween(shown, text), annotations: Transaction.userEvent.of('mend') });
  }

  adjust(settings: EditorSettings): void {
    this.settings = settings;
    this.view.dispatch({ effects: this.personal.reconfigure(this.personalExtensions()) });
  }

  /** Underlines the problems of this file. */
  tell(problems: readonly Diagnostic[], marks: LineMarks): void {
    const { state } = this.view;
    const list = problems.map((problem) => {
      const { title, why } = tellProblem(problem, this.settings.speaks);
      return underline(state, problem, `${title} ${why}`);
    });
    this.view.dispatch(setDiagnostics(state, list), { effects: setLineMarks.of(marks) });
  }

  /** Brings the caret to a line, and the line to the middle. */
  reveal(line: number, focus: boolean): void {
    const { doc } = this.view.state;
    const { from } = doc.line(Math.min(Math.max(line, 1), doc.lines));
    this.view.dispatch({ selection: { anchor: from }, effects: EditorView.scrollIntoView(from, { y: 'center' }) });
    if (focus) this.view.focus();
  }

  /** Comes along with a text beside it, unless somebody is writing here. */
  follow(line: number): void {
    if (!this.view.hasFocus) this.reveal(line, false);
  }

  destroy(): void {
    this.room.disconnect();
    this.view.destroy();
  }

  /** What comes up below the text must not push the line that is being written out of it. */
  private stayInSight(): void {
    if (this.view.hasFocus) this.view.dispatch({ effects: EditorView.scrollIntoView(this.view.state.selection.main.head) });
  }

  private personalExtensions() {
    const { label, textLang, speaks } = this.settings;
    return [
      EditorState.phrases.of(editorPhrases(speaks)),
      EditorView.contentAttributes.of({
        'aria-label': label,
        lang: textLang,
        spellcheck: 'true',
        autocapitalize: 'sentences',
        tabindex: '0',
      }),
    ];
  }

  private fresh(doc: string): EditorState {
    return EditorState.create({
      doc,
      extensions: [
        lineNumbers(),
        history(),
        drawSelection(),
        highlightActiveLine(),
        highlightActiveLineGutter(),
        highlightSelectionMatches(),
        closeBrackets(),
        lintGutter(),
        lineMarks,
        inkLook,
        EditorView.lineWrapping,
        autocompletion({ override: [completeInk(() => this.settings.speaks)], icons: false }),
        // Tab is none of these: Ink needs no indents, and whoever writes by keys alone goes on to the next button with it.
        keymap.of([...closeBracketsKeymap, ...completionKeymap, ...searchKeymap, ...problemKeys, ...historyKeymap, ...defaultKeymap]),
        this.personal.of(this.personalExtensions()),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) this.events.onWrite(this.file, update.state.doc.toString());
          if (update.docChanged || update.selectionSet) this.events.onCaret(update.state.doc.lineAt(update.state.selection.main.head).number);
        }),
      ],
    });
  }
}
