import type { JSX } from 'preact';
import type { Lang } from '../../../outcome/drafts';
import { hostWords, screenWords } from '../../../words/host';
import { say } from '../../../words/say';
import type { Conductor } from '../conductor';
import type { HostState } from '../host-state';
import { readNotes } from '../notes';

const mostAloud = 3; // what a screen holds

/** What the room wrote, warmest first: only the host sees it, and picks what everybody may read. */
export function NoteList({ state, host, lang }: { readonly state: HostState; readonly host: Conductor; readonly lang: Lang }): JSX.Element {
  const { votes, game } = state;
  const aloud = votes?.aloud ?? [];
  const isClosed = votes?.phase === 'final';
  const read = readNotes(votes?.notes ?? [], game?.draft).toSorted((a, b) => b.grade.tone - a.grade.tone);
  const use = (text: string): void => {
    if (game?.draft?.kind === 'invitation') host.revise({ ...game.draft, text });
  };
  return (
    <section class="card desk-card note-list">
      <h2 class="eyebrow">{say(hostWords.roomNotes, lang)}</h2>
      <ul>
        {read.map(({ note, grade }) => {
          const isAloud = aloud.includes(note.id);
          return (
            <li key={note.id}>
              <p class="voice">{note.text}</p>
              <div class="note-list-row">
                <span class="secondary figures">
                  {say(hostWords.noteTone, lang, { n: grade.tone })}
                  {note.table !== null && ` · ${say(screenWords.table, lang, { n: note.table })}`}
                </span>
                {isClosed && (
                  <>
                    <button
                      type="button"
                      class="chip"
                      aria-pressed={isAloud}
                      onClick={() => host.readAloud(isAloud ? aloud.filter((id) => id !== note.id) : [...aloud, note.id].slice(-mostAloud))}
                    >
                      {say(isAloud ? hostWords.takeDown : hostWords.readAloud, lang)}
                    </button>
                    <button type="button" class="chip" aria-pressed={game?.draft?.kind === 'invitation' && game.draft.text === note.text} onClick={() => use(note.text)}>
                      {say(hostWords.useNote, lang)}
                    </button>
                  </>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
