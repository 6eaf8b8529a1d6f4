import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ballotWords } from '../../../words/ballot';
import { hostWords, screenWords } from '../../../words/host';
import { plural, say, typeset } from '../../../words/say';
import type { Conductor } from '../conductor';
import { ballotOf, type HostState, momentOf } from '../host-state';
import type { ScreenView } from '../screen-view';
import { Screen } from '../screen/screen';
import { Actions } from './actions';
import { Counts } from './counts';
import { FormDesk } from './form-desk';
import { NoteList } from './note-list';
import { Tools } from './tools';

interface DeskProps {
  readonly state: HostState;
  readonly host: Conductor;
  readonly view: ScreenView;
  readonly hasScreen: boolean;
  readonly onScreen: () => void;
}

/** The host's own view, beside a window that the room looks at: what the room sees, in small, and all that it must not see. */
export function Desk({ state, host, view, hasScreen, onScreen }: DeskProps): JSX.Element {
  const { lang, votes, game } = state;
  const ballot = ballotOf(state);
  return (
    <div class="desk">
      <header class="desk-bar">
        <h1 class="display desk-title">{typeset(game?.episode?.title ?? '', lang)}</h1>
        {view.door && (
          <p class="desk-door">
            {view.door.address} <b>{view.door.word}</b>
          </p>
        )}
        {votes && votes.seats > 0 && (
          <p class="secondary figures">{state.byHand ? say(ballotWords.people, lang, { n: votes.seats }) : plural(votes.seats, lang, screenWords.inRoom, screenWords.inRooms)}</p>
        )}
        <Tools state={state} host={host} hasScreen={hasScreen} onScreen={onScreen} />
      </header>
      <Banner state={state} host={host} />
      <main class="desk-main">
        <div class="desk-left">
          <section aria-label={say(hostWords.seen, lang)} class="desk-seen">
            <Screen view={view} />
          </section>
          <Actions state={state} host={host} lang={lang} />
        </div>
        <div class="desk-right">
          <Notes state={state} />
          <Counts state={state} host={host} lang={lang} />
          {game?.draft && game.beat?.form && momentOf(state) === 'writing' && (
            <section class="card desk-card">
              <FormDesk draft={game.draft} form={game.beat.form} lang={lang} invitations={game.outcome?.mine.invitations ?? 40} onRevise={host.revise} />
            </section>
          )}
          {ballot?.subject === 'note' && <NoteList state={state} host={host} lang={lang} />}
        </div>
      </main>
    </div>
  );
}

/** What the story tells whoever leads, and how the time goes. The room never sees it. */
function Notes({ state }: { readonly state: HostState }): JSX.Element {
  const { lang, game, seminar } = state;
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 10_000);
    return () => clearInterval(timer);
  }, []);
  const minutes = seminar ? Math.max(0, Math.floor((now - Date.parse(seminar.began)) / 60_000)) : 0;
  const { taken = 0, of } = game?.decisions ?? {};
  const { note, hint } = game?.beat ?? {};
  return (
    <section class="card desk-card desk-notes">
      <h2 class="eyebrow">{say(hostWords.notesTitle, lang)}</h2>
      <p class={note === undefined ? 'muted' : 'desk-note'}>{note === undefined ? say(hostWords.noNote, lang) : typeset(note, lang)}</p>
      {hint !== undefined && <p class="secondary">{say(hostWords.hint, lang, { hint })}</p>}
      <p class="secondary muted figures">
        {of === undefined ? say(hostWords.clock, lang, { n: minutes, taken }) : say(hostWords.clockOf, lang, { n: minutes, taken: Math.min(taken + 1, of), of })}
      </p>
    </section>
  );
}

/** What goes wrong between here and the server, and the way on. */
export function Banner({ state, host }: { readonly state: HostState; readonly host: Conductor }): JSX.Element | null {
  const { lang, votes, isLost, standsIn } = state;
  if (votes && !votes.leads)
    return (
      <p class="banner" role="alert">
        {say(hostWords.elsewhere, lang)}
      </p>
    );
  if (standsIn)
    return (
      <p class="banner banner--calm" role="status">
        {say(hostWords.standsIn, lang)}
      </p>
    );
  if (!isLost) return null;
  return (
    <div class="banner" role="alert">
      <p>{say(hostWords.lost, lang)}</p>
      <button type="button" class="button button--quiet" onClick={() => host.takeHands()}>
        {say(hostWords.lostHands, lang)}
      </button>
    </div>
  );
}
