import type { JSX } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Send } from '../session/intent';
import type { GameState, Notice } from '../session/state';
import type { TrailEpisode } from '../story/trail';
import { DropStory } from './drop-story';
import { EpisodePanel } from './episode-panel';
import { InvitationComposer } from './forms/invitation-composer';
import { PredictionForm } from './forms/prediction-form';
import { ProfileBuilder } from './forms/profile-builder';
import { Notices } from './notices';
import { DebriefSheet } from './result/debrief-sheet';
import { OutcomePanel } from './result/outcome-panel';
import { SettingsDialog } from './settings-dialog';
import { TitleCard } from './title-card';
import { TopBar } from './top-bar';
import './shell.css';

/** What the map shows beyond the state: the season. */
export interface MapInfo {
  readonly episodes: readonly TrailEpisode[]; // in order
}

interface ShellProps {
  readonly state: GameState;
  readonly send: Send;
  readonly map: MapInfo;
}

/** Which panel for which place, and what lies over all of them: the bar, notices, settings. */
export function Shell({ state, send, map }: ShellProps): JSX.Element {
  const { place, settings, notices } = state;
  const [settingsOpen, setSettingsOpen] = useState(false);
  const openSettings = (): void => setSettingsOpen(true);
  const openStory = useCallback((name: string, source: string) => send({ type: 'open-story', name, source }), [send]);

  const dismiss = useCallback((kind: Notice['kind']) => send({ type: 'dismiss-notice', kind }), [send]);

  const before = useRef(place);
  useEffect(() => {
    if (before.current !== place) window.scrollTo({ top: 0 });
    before.current = place;
  }, [place]);

  return (
    <div class="shell" aria-busy={state.busy}>
      {place !== 'trail-map' && <TopBar state={state} send={send} episodes={map.episodes} onSettings={openSettings} />}
      <Notices notices={notices} lang={settings.lang} moment={`${place} ${state.decisions.taken} ${state.line}`} onDismiss={dismiss} />
      <main>{place === 'trail-map' ? <TitleCard state={state} send={send} episodes={map.episodes} onSettings={openSettings} /> : <Panel state={state} send={send} />}</main>
      <SettingsDialog settings={settings} open={settingsOpen} onSet={(change) => send({ type: 'set', settings: change })} onClose={() => setSettingsOpen(false)} />
      <DropStory lang={settings.lang} onOpen={openStory} />
    </div>
  );
}

function Panel({ state, send }: { readonly state: GameState; readonly send: Send }): JSX.Element | null {
  switch (state.place) {
    case 'cards':
    case 'zones':
    case 'planner':
    case 'episode':
      return <EpisodePanel state={state} send={send} />;
    case 'profile':
      return <ProfileBuilder state={state} send={send} />;
    case 'invitation':
      return <InvitationComposer state={state} send={send} />;
    case 'prediction':
      return <PredictionForm state={state} send={send} />;
    case 'outcome':
      return <OutcomePanel state={state} send={send} />;
    case 'debrief':
      return <DebriefSheet state={state} send={send} />;
    case 'trail-map':
      return null;
  }
}
