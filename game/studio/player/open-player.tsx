import '../../ui/style/fonts.css';
import '../../ui/style/tokens.css';
import '../../ui/style/base.css';
import '../../ui/style/page.css';
import { render } from 'preact';
import type { Lang } from '../../outcome/drafts';
import type { SaveStore } from '../../session/save-store';
import { Session } from '../../session/session';
import type { GameState } from '../../session/state';
import { direct } from '../../stage/direct';
import { faceDrawer } from '../../stage/faces';
import { SvgStage } from '../../stage/svg-stage';
import type { CompiledStory } from '../../story/compiled';
import type { TrailEpisode } from '../../story/trail';
import { FaceDrawer } from '../../ui/face';
import { Shell } from '../../ui/shell';

interface PlayerParts {
  readonly episode: TrailEpisode; // the one stop of this trail
  readonly story: (lang: Lang) => CompiledStory | undefined; // in that language, or in the only one there is
  readonly store: SaveStore;
  readonly lang: Lang; // to begin with
  readonly newSeed: () => number;
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`This page has no element "${id}".`);
  return found;
}

/**
 * The real player with one episode: the same session, panels and drawn stage as the game's own page.
 * The studio's preview and every published page are this.
 */
export async function openPlayer({ episode, story, store, lang, newSeed }: PlayerParts): Promise<Session> {
  const page = document.documentElement;
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  const session = await Session.open(
    {
      trail: [episode],
      store,
      load: (folder, wanted) => {
        const found = story(wanted);
        return found ? Promise.resolve(found) : Promise.reject(new Error(`There is no story in ${folder}.`));
      },
      adopt: (name) => Promise.reject(new Error(name)),
      newSeed,
    },
    { lang, hero: 'sam', textSize: 100, motion: 'auto', sound: false, lowPower: false },
  );
  const stageSettings = ({ settings }: GameState) => ({ still: settings.motion === 'still' || still.matches, grain: !settings.lowPower });
  const stage = new SvgStage(element('stage'), stageSettings(session.state));
  const drawFace = faceDrawer();
  const show = (state: GameState): void => {
    page.lang = state.settings.lang;
    page.dataset['text'] = String(state.settings.textSize);
    page.dataset['motion'] = state.settings.motion;
    page.dataset['place'] = state.place;
    render(
      <FaceDrawer value={drawFace}>
        <Shell state={state} send={(intent) => void session.send(intent)} map={{ episodes: [episode] }} />
      </FaceDrawer>,
      element('game'),
    );
    stage.adjust(stageSettings(state));
    stage.show(direct(state, { wipe: 0.5, current: episode.number, done: state.finished.length > 0 ? [episode.number] : [] }));
  };
  session.subscribe(show);
  show(session.state);
  const { wipe } = await import('../../ui/result/wipe');
  wipe.subscribe((at) => stage.show(direct(session.state, { wipe: at, current: episode.number, done: [] })));
  return session;
}
