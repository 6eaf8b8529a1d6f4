import type { JSX } from 'preact';
import { say } from '../../../words/say';
import { hostWords } from '../../../words/host';
import type { ScreenView } from '../screen-view';
import { FireShow } from './fire-show';
import { FormShow } from './form-show';
import { DoorPlate, LobbyShow } from './join';
import { NotesShow } from './notes-show';
import { Picture } from './picture';
import { Scaled } from './scaled';
import { EndsShow, LineShow, OutcomeShow, Scores } from './story-show';
import { DefenceShow, VoteShow } from './vote-show';
import './screen.css';

/** What the room sees, in whatever window. The same view twice gives the same screen. */
export function Screen({ view }: { readonly view: ScreenView }): JSX.Element {
  const { show, cue, door, standing, lang, blank } = view;
  const over = show.kind === 'line' || show.kind === 'outcome';
  const strip = show.kind === 'vote' && show.line !== undefined;
  return (
    <Scaled>
      <div class="screen" data-show={show.kind} data-column={show.kind === 'vote'} aria-hidden={blank ? 'true' : undefined}>
        {cue && (over || strip || show.kind === 'fire' || (show.kind === 'lobby' && !door)) && <Picture cue={cue} area={strip ? 'strip' : 'full'} />}
        {over && standing && <Scores standing={standing} lang={lang} />}
        {over && door && <DoorPlate door={door} />}
        <Shown view={view} />
        {blank && <div class="screen-blank" />}
      </div>
    </Scaled>
  );
}

function Shown({ view }: { readonly view: ScreenView }): JSX.Element {
  const { show, door, seats, lang } = view;
  switch (show.kind) {
    case 'welcome':
      return (
        <div class="lobby lobby--hands">
          <h1 class="display show-title">{say(hostWords.title, lang)}</h1>
        </div>
      );
    case 'lobby':
      return <LobbyShow door={door} lang={lang} title={show.title} seats={seats} />;
    case 'line':
      return <LineShow show={show} lang={lang} />;
    case 'vote':
      return <VoteShow show={show} door={door} seats={seats} lang={lang} />;
    case 'defence':
      return <DefenceShow show={show} lang={lang} />;
    case 'ends':
      return <EndsShow ends={show.ends} lang={lang} />;
    case 'form':
      return <FormShow show={show} lang={lang} />;
    case 'notes':
      return <NotesShow show={show} door={door} lang={lang} />;
    case 'outcome':
      return <OutcomeShow show={show} lang={lang} />;
    case 'fire':
      return <FireShow fire={show.fire} lang={lang} />;
  }
}
