import type { JSX } from 'preact';
import type { TrailEpisode } from '../../../story/trail';
import type { Conductor } from '../conductor';
import { fireOf } from '../fire';
import { type HostState, momentOf } from '../host-state';
import type { ScreenView } from '../screen-view';
import { Desk } from './desk';
import { KeysSheet } from './keys-sheet';
import { ReportSheet } from './report-sheet';
import { Setup } from './setup';
import { Solo } from './solo';
import './console.css';

interface HostAppProps {
  readonly state: HostState;
  readonly host: Conductor;
  readonly view: ScreenView;
  readonly episodes: readonly TrailEpisode[];
  readonly hasScreen: boolean;
  readonly onScreen: () => void; // opens the room's window, or closes it
}

/** Which of the host's pages shows: setting up, leading with one window or two, the report. */
export function HostApp({ state, host, view, episodes, hasScreen, onScreen }: HostAppProps): JSX.Element {
  const { lang, busy, noServer, seminar, game, keys, reader, par, votes } = state;
  if (momentOf(state) === 'setup' || !seminar || !game) {
    return <Setup lang={lang} busy={busy} noServer={noServer} episodes={episodes} onLang={(one) => host.set({ lang: one })} onBegin={(plan) => void host.begin(plan)} />;
  }
  if (reader) {
    return (
      <ReportSheet
        fire={fireOf(seminar, game.standing, par, lang)}
        title={game.episode?.title ?? ''}
        began={seminar.began}
        people={Math.max(votes?.seats ?? 0, ...seminar.ballots.map(({ seats }) => seats))}
        lang={lang}
        onClose={() => host.set({ reader: false })}
      />
    );
  }
  return (
    <>
      {hasScreen ? <Desk state={state} host={host} view={view} hasScreen={hasScreen} onScreen={onScreen} /> : <Solo state={state} host={host} view={view} onScreen={onScreen} />}
      {keys && <KeysSheet lang={lang} onClose={() => host.set({ keys: false })} />}
    </>
  );
}
