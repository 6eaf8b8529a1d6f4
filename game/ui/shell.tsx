import type { JSX } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Send } from '../session/intent';
import type { GameState, Notice } from '../session/state';
import type { TrailEpisode } from '../story/trail';
import { DropStory } from './drop-story';
import { EpisodePanel } from './episode-panel';
import { later } from './later';
import { Notices } from './notices';
import { TitleCard } from './title-card';
import { TopBar } from './top-bar';
import './shell.css';

/* Only what the first choice needs is there from the start. */
const ProfileBuilder = later(async () => (await import('./forms/profile-builder')).ProfileBuilder);
const InvitationComposer = later(async () => (await import('./forms/invitation-composer')).InvitationComposer);
const PredictionForm = later(async () => (await import('./forms/prediction-form')).PredictionForm);
const CardsTable = later(async () => (await import('./forms/cards-table')).CardsTable);
const ZonesTable = later(async () => (await import('./forms/zones-table')).ZonesTable);
const PlannerTable = later(async () => (await import('./forms/planner-table')).PlannerTable);
const OutcomePanel = later(async () => (await import('./result/outcome-panel')).OutcomePanel);
const DebriefSheet = later(async () => (await import('./result/debrief-sheet')).DebriefSheet);
const SettingsDialog = later(async () => (await import('./settings-dialog')).SettingsDialog);

/** Gets every panel's code ahead of time, so that no screen of the ride has to wait for its own. */
export async function fetchPanels(): Promise<void> {
  await Promise.all(
    [ProfileBuilder, InvitationComposer, PredictionForm, CardsTable, ZonesTable, PlannerTable, OutcomePanel, DebriefSheet, SettingsDialog].map((panel) => panel.fetch()),
  );
}

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
  const [dialog, setDialog] = useState<'never' | 'open' | 'closed'>('never');
  const openSettings = (): void => setDialog('open');
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
      {dialog !== 'never' && (
        <SettingsDialog settings={settings} open={dialog === 'open'} onSet={(change) => send({ type: 'set', settings: change })} onClose={() => setDialog('closed')} />
      )}
      <DropStory lang={settings.lang} onOpen={openStory} />
    </div>
  );
}

function Panel({ state, send }: { readonly state: GameState; readonly send: Send }): JSX.Element | null {
  switch (state.place) {
    case 'episode':
      return <EpisodePanel state={state} send={send} />;
    case 'profile':
      return <ProfileBuilder state={state} send={send} />;
    case 'invitation':
      return <InvitationComposer state={state} send={send} />;
    case 'prediction':
      return <PredictionForm state={state} send={send} />;
    case 'cards':
      return <CardsTable state={state} send={send} />;
    case 'zones':
      return <ZonesTable state={state} send={send} />;
    case 'planner':
      return <PlannerTable state={state} send={send} />;
    case 'outcome':
      return <OutcomePanel state={state} send={send} />;
    case 'debrief':
      return <DebriefSheet state={state} send={send} />;
    case 'trail-map':
      return null;
  }
}
