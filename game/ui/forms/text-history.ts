import type { Snapshot } from './graphemes';

/** What one field went through since the form was opened, for undo and redo. */
export interface TextHistory {
  readonly past: readonly Snapshot[];
  readonly present: Snapshot;
  readonly future: readonly Snapshot[];
  readonly typing: boolean; // the last change was a keystroke: the next one joins it, up to the end of the word
}

export function startHistory(text: string): TextHistory {
  return { past: [], present: { text, caret: text.length }, future: [], typing: false };
}

/**
 * Adds a change. Keystrokes of one word are one step; a phrase, a paste or a pick is always its own,
 * so that one press of undo takes back exactly what one press put in.
 */
export function record(history: TextHistory, next: Snapshot, kind: 'typing' | 'step'): TextHistory {
  if (next.text === history.present.text) return { ...history, present: next };
  const grew = next.text.length - history.present.text.length;
  const wordEnds = /\s$/.test(next.text.slice(0, next.caret));
  const joins = kind === 'typing' && history.typing && Math.abs(grew) === 1;
  return {
    past: joins ? history.past : [...history.past, history.present].slice(-100),
    present: next,
    future: [],
    typing: kind === 'typing' && !wordEnds,
  };
}

export function undo(history: TextHistory): TextHistory {
  const before = history.past.at(-1);
  if (!before) return history;
  return { past: history.past.slice(0, -1), present: before, future: [history.present, ...history.future], typing: false };
}

export function redo(history: TextHistory): TextHistory {
  const [after, ...rest] = history.future;
  if (!after) return history;
  return { past: [...history.past, history.present], present: after, future: rest, typing: false };
}
