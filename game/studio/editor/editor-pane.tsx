import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Lang } from '../../outcome/drafts';
import type { Diagnostic } from '../../story/diagnostic';
import { say } from '../../words/say';
import { studio } from '../../words/studio';
import type { Goto } from '../workshop';
import { InkEditor } from './ink-editor';

interface EditorPaneProps {
  readonly file: string;
  readonly text: string;
  readonly textNow: (file: string) => string; // an effect comes a moment after its drawing: by then more may be written
  readonly textLang: Lang;
  readonly speaks: Lang;
  readonly problems: readonly Diagnostic[]; // of every file
  readonly playedLines: readonly number[]; // of this file
  readonly goto: Goto | undefined;
  readonly follows?: number | undefined; // the line that matches the caret of a text beside this one
  readonly onWrite: (file: string, text: string) => void;
  readonly onCaret: (file: string, line: number) => void;
}

/** The text on the desk. Preact only gives it a place: what happens inside is the editor's own. */
export function EditorPane({ file, text, textNow, textLang, speaks, problems, playedLines, goto, follows, onWrite, onCaret }: EditorPaneProps): JSX.Element {
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<InkEditor | undefined>(undefined);
  const current = useRef({ file, onWrite, onCaret });
  current.current = { file, onWrite, onCaret };
  const gone = useRef(0); // the last turn that was gone to: coming back to a file goes nowhere
  const label = say(studio.editor, speaks, { file });
  const settings = useRef({ label, textLang, speaks });

  useEffect(() => {
    if (!host.current) return undefined;
    editor.current = new InkEditor(host.current, settings.current, {
      onWrite: (name, now) => current.current.onWrite(name, now),
      onCaret: (line) => current.current.onCaret(current.current.file, line),
    });
    return () => editor.current?.destroy();
  }, []);

  useEffect(() => editor.current?.show(file, textNow(file)), [file, text, textNow]);
  useEffect(() => editor.current?.adjust({ label, textLang, speaks }), [label, textLang, speaks]);
  useEffect(() => {
    const own = problems.filter((problem) => problem.file === file);
    const faulty = own.filter(({ severity }) => severity === 'error').map(({ line }) => line);
    editor.current?.tell(own, { faulty, played: playedLines });
  }, [file, problems, playedLines, speaks]);
  useEffect(() => {
    if (goto?.file !== file || goto.turn === gone.current) return;
    gone.current = goto.turn;
    editor.current?.reveal(goto.line, !matchMedia('(pointer: coarse)').matches); // on glass the focus would bring up a keyboard
  }, [goto, file]);

  useEffect(() => {
    if (follows !== undefined) editor.current?.follow(follows);
  }, [follows]);

  return <div class="editor-host" ref={host} />;
}
