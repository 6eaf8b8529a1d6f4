import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { type Snapshot, fitEdit, graphemes, limitNews } from './graphemes';
import { record, redo, startHistory, undo } from './text-history';

/** News of the text that must be said aloud. `at` changes each time, so that the same news is said again. */
export interface EditorNews {
  readonly kind: 'near' | 'full';
  readonly left: number; // graphemes, at that moment
  readonly at: number;
}

/** One text field that is limited, can be undone, and takes phrases at the caret. */
export interface TextEditor {
  readonly area: RefObject<HTMLTextAreaElement | null>;
  readonly value: string;
  readonly count: number; // graphemes
  readonly limit: number | undefined;
  readonly news: EditorNews | undefined;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly onBeforeInput: (event: Event) => void;
  readonly onInput: (event: Event) => void;
  readonly onCompositionEnd: (event: Event) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly caret: () => { readonly start: number; readonly end: number };
  readonly apply: (next: Snapshot) => boolean; // one step, as undo sees it; false when it does not fit
  readonly undo: () => void;
  readonly redo: () => void;
  readonly select: (start: number, end: number) => void;
}

/**
 * Edits the text of a draft. The draft in the state stays the only truth: each change goes out through
 * `onText`, and a text that comes back different (another version was loaded) starts a new history.
 */
export function useTextEditor(value: string, limit: number | undefined, onText: (text: string) => void): TextEditor {
  const area = useRef<HTMLTextAreaElement>(null);
  const history = useRef(startHistory(value));
  const visited = useRef(false);
  const before = useRef<number | undefined>(undefined); // the caret ahead of a change, for undo to put back
  const [news, setNews] = useState<EditorNews | undefined>(undefined);
  if (history.current.present.text !== value) history.current = startHistory(value);

  const announce = (kind: EditorNews['kind'], left: number) => setNews((last) => ({ kind, left, at: (last?.at ?? 0) + 1 }));

  const show = (next: Snapshot) => {
    const element = area.current;
    if (!element) return;
    // Writing `value` throws the caret to the end, so only when something differs, and the caret is put back.
    if (element.value !== next.text) element.value = next.text;
    element.setSelectionRange(next.caret, next.caret);
  };
  const tell = (was: string, is: string) => {
    if (limit === undefined) return;
    const count = graphemes(is).length;
    const kind = limitNews(graphemes(was).length, count, limit);
    if (kind) announce(kind, limit - count);
  };
  const change = (next: Snapshot, kind: 'typing' | 'step') => {
    const { present } = history.current;
    history.current = record({ ...history.current, present: { ...present, caret: before.current ?? present.caret } }, next, kind);
    before.current = undefined;
    if (next.text === present.text) return;
    tell(present.text, next.text);
    onText(next.text);
  };
  const read = (element: HTMLTextAreaElement) => {
    visited.current = true;
    const typed = { text: element.value, caret: element.selectionEnd };
    const fitted = limit === undefined ? typed : fitEdit(history.current.present.text, typed, limit);
    if (fitted.text !== typed.text) {
      show(fitted);
      announce('full', 0);
    }
    change(fitted, Math.abs(fitted.text.length - history.current.present.text.length) > 2 ? 'step' : 'typing');
  };
  const travel = (step: typeof undo) => {
    const was = history.current.present.text;
    history.current = step(history.current);
    const { present } = history.current;
    if (present.text === was) return;
    show(present);
    tell(was, present.text);
    onText(present.text);
  };

  return {
    area,
    value,
    count: graphemes(value).length,
    limit,
    news,
    canUndo: history.current.past.length > 0,
    canRedo: history.current.future.length > 0,
    onBeforeInput: (event) => {
      before.current = (event.currentTarget as HTMLTextAreaElement).selectionEnd;
    },
    onInput: (event) => {
      // A half-composed letter (é from a dead key, a suggestion on a phone) is not cut: its end will be.
      const over = limit !== undefined && graphemes((event.currentTarget as HTMLTextAreaElement).value).length > limit;
      if (over && (event as InputEvent).isComposing) return;
      read(event.currentTarget as HTMLTextAreaElement);
    },
    onCompositionEnd: (event) => read(event.currentTarget as HTMLTextAreaElement),
    onKeyDown: (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      travel(key === 'y' || event.shiftKey ? redo : undo);
    },
    caret: () => {
      const element = area.current;
      if (!element || (!visited.current && element !== element.ownerDocument.activeElement)) return { start: value.length, end: value.length };
      return { start: element.selectionStart, end: element.selectionEnd };
    },
    apply: (next) => {
      if (limit !== undefined && graphemes(next.text).length > limit && graphemes(next.text).length >= graphemes(value).length) return false;
      before.current = area.current?.selectionEnd;
      visited.current = true;
      change(next, 'step');
      show(next);
      return true;
    },
    undo: () => travel(undo),
    redo: () => travel(redo),
    select: (start, end) => {
      visited.current = true;
      area.current?.focus();
      area.current?.setSelectionRange(start, end);
    },
  };
}
