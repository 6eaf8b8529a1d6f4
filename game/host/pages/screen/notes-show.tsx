import type { JSX } from 'preact';
import type { Lang } from '../../../outcome/drafts';
import { screenWords } from '../../../words/host';
import { plural, say, typeset } from '../../../words/say';
import type { Door, Show } from '../screen-view';
import { DoorBlock } from './join';
import { useFit } from './use-fit';

type Notes = Extract<Show, { kind: 'notes' }>;

interface NotesShowProps {
  readonly show: Notes;
  readonly door: Door | undefined;
  readonly lang: Lang;
}

/** The room's own notes: how many came, then how they read, then those the host picked. */
export function NotesShow({ show, door, lang }: NotesShowProps): JSX.Element {
  return show.phase === 'open' ? <Writing show={show} door={door} lang={lang} /> : <Read show={show} lang={lang} />;
}

function Writing({ show, door, lang }: NotesShowProps): JSX.Element {
  return (
    <div class="vote-show">
      <div class="vote-main">
        <h1 class="display show-question">{typeset(show.question, lang)}</h1>
        <p class="show-body">{say(screenWords.write, lang)}</p>
        <Count show={show} lang={lang} />
      </div>
      <aside class="vote-column">{door && <DoorBlock door={door} />}</aside>
    </div>
  );
}

function Count({ show, lang }: { readonly show: Notes; readonly lang: Lang }): JSX.Element {
  return (
    <p class="notes-count">
      <b class="display figures">{show.n}</b> {plural(show.n, lang, screenWords.notes, screenWords.notesMany)}
    </p>
  );
}

function Read({ show, lang }: { readonly show: Notes; readonly lang: Lang }): JSX.Element {
  const box = useFit();
  const most = Math.max(1, ...(show.spread ?? []));
  return (
    <div class="notes-show" ref={box}>
      <h1 class="display show-question">{typeset(show.question, lang)}</h1>
      {show.aloud.length === 0 && <Count show={show} lang={lang} />}
      {show.aloud.map((text) => (
        <p key={text} class="card form-letter">
          {text}
        </p>
      ))}
      {show.spread && show.aloud.length < 2 && (
        <figure class="spread" data-small={show.aloud.length > 0}>
          <figcaption class="show-secondary">{say(screenWords.spread, lang)}</figcaption>
          <div class="spread-bars">
            {show.spread.map((count, bin) => (
              <div key={String(bin)} class="spread-bin" data-bin={bin}>
                <b class="figures">{count}</b>
                <svg viewBox="0 0 10 100" preserveAspectRatio="none" aria-hidden="true">
                  <rect x="0" y={100 - (count * 100) / most} width="10" height={(count * 100) / most} />
                </svg>
              </div>
            ))}
          </div>
          <p class="spread-ends show-secondary">
            <span>{say(screenWords.cold, lang)}</span> <span>{say(screenWords.warm, lang)}</span>
          </p>
        </figure>
      )}
    </div>
  );
}
