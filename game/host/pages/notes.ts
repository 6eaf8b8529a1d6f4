import type { Draft, InvitationDraft } from '../../outcome/drafts';
import type { MessageGrade } from '../../outcome/grade';
import { gradeMessage } from '../../outcome/invitation/rubric';
import type { Note } from '../protocol';

/** A note from the room, read by the engine. */
export interface ReadNote {
  readonly note: Note;
  readonly grade: MessageGrade;
}

const kept = new Map<string, MessageGrade>();
const mostKept = 5000;
const bins = 5;

/** Reads what the room wrote as the story would read it: each text once, however often it is shown. */
export function readNotes(notes: readonly Note[], draft: Draft | undefined): readonly ReadNote[] {
  return draft?.kind === 'invitation' ? notes.map((note) => ({ note, grade: gradeOf(note.text, draft) })) : [];
}

function gradeOf(text: string, draft: InvitationDraft): MessageGrade {
  const key = `${draft.stage} ${draft.to} ${draft.lang} ${text}`;
  const known = kept.get(key) ?? gradeMessage({ ...draft, text });
  if (kept.size >= mostKept) kept.clear();
  kept.set(key, known);
  return known;
}

/** How many notes lie in each fifth of the tone scale, lowest first. */
export function spreadOf(notes: readonly Note[], draft: Draft | undefined): readonly number[] {
  const spread = Array.from({ length: bins }, () => 0);
  for (const { grade } of readNotes(notes, draft)) {
    const bin = Math.min(bins - 1, Math.floor((grade.tone * bins) / 100));
    spread[bin] = (spread[bin] ?? 0) + 1;
  }
  return spread;
}
