import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Lang } from '../../../outcome/drafts';
import { graphemes } from '../../../ui/forms/graphemes';
import { ballotWords } from '../../../words/ballot';
import { say } from '../../../words/say';
import type { SeatView } from '../../live-client';
import { noteLimit, type Snap } from '../../protocol';

interface NoteBallotProps {
  readonly view: SeatView;
  readonly snap: Snap;
  readonly lang: Lang;
  readonly onWrite: (text: string) => void;
}

/** Everybody writes: a sheet of three hundred characters, handed in as often as one likes until the notes are collected. */
export function NoteBallot({ view, snap, lang, onWrite }: NoteBallotProps): JSX.Element {
  const { said, aloud } = view;
  const [text, setText] = useState<string | undefined>(undefined); // undefined: as it was handed in
  const shown = text ?? said?.text ?? '';
  const isOpen = snap.phase === 'open';
  const isNew = text !== undefined && text.trim() !== (said?.text ?? '');
  const count = graphemes(shown).length;
  return (
    <div class="note-ballot">
      {isOpen ? (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            onWrite(shown);
          }}
        >
          <label class="note-label" for="note">
            {say(ballotWords.noteAsk, lang)}
          </label>
          <textarea
            id="note"
            class="voice"
            rows={7}
            value={shown}
            aria-describedby="note-count"
            onInput={({ currentTarget }) => setText(graphemes(currentTarget.value).slice(0, noteLimit).join(''))}
          />
          <p id="note-count" class="figures note-count">
            {say(ballotWords.noteLeft, lang, { n: count, of: noteLimit })}
          </p>
          <button type="submit" class="button button--primary" disabled={count === 0 || !isNew}>
            {say(said ? ballotWords.noteAgain : ballotWords.noteSend, lang)}
          </button>
        </form>
      ) : (
        said?.text !== undefined && <p class="voice note-mine">{said.text}</p>
      )}
      <p class="ballot-status" role="status">
        {view.late ? say(ballotWords.late, lang) : said ? say(said.kept ? ballotWords.noteKept : ballotWords.noteSending, lang) : isOpen ? '' : say(ballotWords.closed, lang)}
      </p>
      {aloud.length > 0 && (
        <section aria-live="polite">
          <h2 class="note-label">{say(ballotWords.aloud, lang)}</h2>
          {aloud.map((note) => (
            <p key={note.id} class="voice note-mine">
              {note.text}
            </p>
          ))}
        </section>
      )}
    </div>
  );
}
