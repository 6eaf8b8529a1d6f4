import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Finding } from '../../outcome/criterion';
import type { Lang } from '../../outcome/drafts';
import { explain } from '../../words/feedback';
import { forms, markNames } from '../../words/forms';
import { say, typeset } from '../../words/say';
import { worseFirst } from './lamps';
import { StateMark } from './state-mark';
import type { Mark } from './text-pieces';
import './reading-notes.css';

interface Props {
  readonly marks: readonly Mark[];
  readonly findings: readonly Finding[];
  readonly lang: Lang;
  readonly better?: Lang | undefined; // the letter's language: how each phrase could be put, told once a first try was sent
  readonly onShow?: ((mark: Mark) => void) | undefined; // to the phrase, where the text can still be changed
}

interface Note {
  readonly finding: Finding;
  readonly mark: Mark | undefined;
}

/** What pushes, in the order of its numbers; then what pushes as a whole, what could be firmer, what connects, what is only told. */
function notesOf(marks: readonly Mark[], findings: readonly Finding[]): Note[] {
  const numbered = marks.filter((mark) => mark.number !== undefined).map((mark) => ({ finding: mark.finding, mark }));
  const rest = findings
    .filter((finding) => !numbered.some((note) => note.finding === finding))
    .map((finding) => ({ finding, mark: marks.find((mark) => mark.finding === finding) }))
    .filter((note) => note.finding.manner !== 'note' || note.finding.cancelled)
    .sort((a, b) => rank(a.finding) - rank(b.finding) || worseFirst(a.finding, b.finding));
  return [...numbered, ...rest];
}
const rank = (finding: Finding): number => ['pushes', 'weak', 'connects', 'note'].indexOf(finding.manner);

/** The notes beside a letter: one line each, with the reason. A note with a place in the text leads to it. */
export function ReadingNotes({ marks, findings, lang, better, onShow }: Props): JSX.Element {
  const [open, setOpen] = useState(false);
  const notes = notesOf(marks, findings);
  return (
    <div class="reading-notes" data-open={open}>
      <ol class="reading-notes-list" role="list">
        {notes.map((note, index) => (
          <li key={`${note.finding.criterion}/${note.finding.case}/${index}`} class="reading-note">
            <NoteMark note={note} lang={lang} />
            <div class="reading-note-body">
              <NoteWords note={note} lang={lang} onShow={onShow} />
              {better && <Better finding={note.finding} lang={better} />}
            </div>
          </li>
        ))}
      </ol>
      {notes.length > 1 && (
        <button type="button" class="reading-notes-more" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? say(forms.seeLess, lang) : say(forms.seeAll, lang, { n: notes.length })}
        </button>
      )}
    </div>
  );
}

function NoteMark({ note, lang }: { readonly note: Note; readonly lang: Lang }): JSX.Element {
  const { manner } = note.finding;
  if (note.mark?.number !== undefined) {
    return (
      <span class="reading-note-number figures">
        <span class="sr-only">{say(markNames.pushes, lang)} </span>
        {note.mark.number}
      </span>
    );
  }
  if (manner === 'note') return <span class="reading-note-dot" aria-hidden="true" />;
  return <StateMark state={manner} name={say(markNames[manner], lang)} />;
}

function NoteWords({ note, lang, onShow }: Pick<Props, 'lang' | 'onShow'> & { readonly note: Note }): JSX.Element {
  const { title, why } = explain(note.finding, lang);
  // What connects needs no reason: its name is praise enough, and the room is for what can still change.
  const words =
    note.finding.manner === 'connects' ? (
      <b>{typeset(title, lang)}</b>
    ) : (
      <>
        <b>{say(forms.before, lang, { title: typeset(title, lang) })}</b> {typeset(why, lang)}
      </>
    );
  const { mark } = note;
  if (!mark || !onShow) return <p class="reading-note-words">{words}</p>;
  return (
    <button type="button" class="reading-note-words reading-note-link" onClick={() => onShow(mark)}>
      {words}
    </button>
  );
}

/** Another way to put it, in the language it is to be put in. What connects needs none. */
function Better({ finding, lang }: { readonly finding: Finding; readonly lang: Lang }): JSX.Element | null {
  const { better } = explain(finding, lang);
  if (!better || finding.manner === 'connects') return null;
  return (
    <p class="reading-note-better secondary" lang={lang}>
      {typeset(better, lang)}
    </p>
  );
}
