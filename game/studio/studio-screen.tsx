import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Lang } from '../outcome/drafts';
import type { Mend } from '../story/diagnostic';
import { say } from '../words/say';
import { studio } from '../words/studio';
import { help } from '../words/studio-help';
import { EditorPane } from './editor/editor-pane';
import { MapPane } from './map/map-pane';
import type { StoryMap } from './map/lay-out';
import { pathOf } from './map/played-path';
import { DeskBar } from './panels/desk-bar';
import { PreviewPane } from './panels/preview-pane';
import { Problem, ProblemList } from './panels/problem-list';
import { useWide } from './panels/use-wide';
import { goToPart } from './parts';
import type { Played } from './preview/messages';
import type { PreviewLink } from './preview/preview-link';
import type { ChoiceSpot } from './reading/read-manuscript';
import { twinSpot } from './reading/twin-spot';
import type { View, Workshop, WorkshopState } from './workshop';
import './studio-screen.css';
import './editor/editor-pane.css';
import './map/map-pane.css';
import './panels/panels.css';

interface StudioScreenProps {
  readonly state: WorkshopState;
  readonly workshop: Workshop;
  readonly link: PreviewLink;
  readonly onPlayHere: () => void;
  readonly onMend: (mend: Mend) => void;
  readonly sheet: JSX.Element | null;
}

const views: readonly View[] = ['text', 'map', 'preview', 'problems'];
const viewWords = { text: studio.text, map: studio.mapShort, preview: studio.preview, problems: studio.problemsShort } as const;

/** The whole desk: text, map and preview side by side where there is room, else one at a time behind tabs. */
export function StudioScreen({ state, workshop, link, onPlayHere, onMend, sheet }: StudioScreenProps): JSX.Element {
  const { speaks, manuscript, lang, view } = state;
  const isWide = useWide();
  const shows = (one: View): boolean => isWide || view === one;
  return (
    <div class="studio" data-wide={isWide} data-view={view}>
      <DeskBar state={state} onSheet={(name) => workshop.set({ sheet: name })} onLang={workshop.turnTo} onPlayHere={onPlayHere} />
      {!isWide && manuscript && <ViewTabs view={view} lang={speaks} onView={(one) => workshop.set({ view: one })} />}
      {manuscript && (
        <main class="desk" data-beside={state.beside}>
          <TextColumn state={state} workshop={workshop} hidden={!shows('text')} onMend={onMend} />
          <MiddleColumn state={state} workshop={workshop} hidden={!shows('map')} />
          <div class="side" hidden={!shows('preview') && !shows('problems')}>
            <div class="side-part side-part--preview" data-part="preview" hidden={!shows('preview')}>
              <PreviewPane
                size={state.size}
                lang={speaks}
                plays={state.reading.stories[lang] !== undefined}
                stale={state.reading.problems.some(({ rule, severity }) => rule === 'ink' && severity === 'error')}
                remark={remarkOf(state)}
                onSize={(size) => workshop.set({ size })}
                onRestart={() => link.restart()}
                onFrame={link.attach}
              />
            </div>
            <div class="side-part side-part--problems" data-part="problems" hidden={!shows('problems')}>
              <ProblemList
                problems={state.reading.problems}
                whole={state.whole}
                bothLanguages={manuscript.roots.fr !== undefined && manuscript.roots.en !== undefined}
                lang={speaks}
                onShow={workshop.go}
                onMend={onMend}
              />
            </div>
          </div>
        </main>
      )}
      {sheet}
      {state.isDropping && (
        <div class="drop-veil" aria-hidden="true">
          <p class="card display">{say(studio.dropHere, speaks)}</p>
        </div>
      )}
    </div>
  );
}

function remarkOf({ remark, speaks }: WorkshopState): string | undefined {
  if (!remark) return undefined;
  const words = { went: studio.wentHere, jumped: studio.jumpedHere, searching: studio.searching } as const;
  return say(words[remark.kind], speaks, { scene: remark.scene || say(studio.opening, speaks) });
}

function ViewTabs({ view, lang, onView }: { readonly view: View; readonly lang: Lang; readonly onView: (view: View) => void }): JSX.Element {
  return (
    <nav class="view-tabs segments" aria-label={say(studio.views, lang)}>
      {views.map((one) => (
        <button type="button" key={one} aria-pressed={view === one} onClick={() => onView(one)}>
          {say(viewWords[one], lang)}
        </button>
      ))}
    </nav>
  );
}

interface ColumnProps {
  readonly state: WorkshopState;
  readonly workshop: Workshop;
  readonly hidden: boolean;
}

/** Lines of the choices that the ride in the preview took. */
function playedLinesOf(choices: readonly ChoiceSpot[], file: string, played: Played | undefined): readonly number[] {
  const ids = new Set(played?.ids);
  return choices.filter((choice) => choice.file === file && ids.has(choice.id)).map(({ line }) => line);
}

/** The scene that a line of a file belongs to, as of the last reading. */
function sceneAt({ scenes }: StoryMap, file: string, line: number): string {
  const own = scenes.filter((scene) => scene.file === file && !scene.isMissing && scene.line <= line);
  return own.reduce((last, scene) => (scene.line >= last.line ? scene : last), { name: '', line: 0 }).name;
}

function TextColumn({ state, workshop, hidden, onMend }: ColumnProps & { readonly onMend: (mend: Mend) => void }): JSX.Element {
  const { manuscript, file, speaks, lang, reading, caret } = state;
  const choices = reading.choices[lang];
  const played = useMemo(() => playedLinesOf(choices, file, state.played), [choices, file, state.played]);
  const own = reading.problems.filter((problem) => problem.file === file && problem.severity !== 'hint');
  const atCaret = own.find(({ line }) => line === caret) ?? own.find(({ severity }) => severity === 'error');
  const files = Object.keys(manuscript?.files ?? {});
  const twin = lang === 'fr' ? 'en' : 'fr';
  return (
    <section class="text-column" data-part="text" hidden={hidden} aria-label={say(studio.text, speaks)}>
      <div class="file-tabs">
        <div class="file-names" role="group" aria-label={say(studio.filesOpen, speaks)}>
          {files.map((name) => (
            <button
              type="button"
              key={name}
              aria-pressed={name === file}
              onClick={() => (manuscript?.roots.fr === name ? workshop.turnTo('fr') : manuscript?.roots.en === name ? workshop.turnTo('en') : workshop.set({ file: name }))}
            >
              {name}
            </button>
          ))}
        </div>
        <button type="button" class="small-button small-button--primary" onClick={() => workshop.set({ sheet: 'choice' })}>
          + {say(studio.addChoice, speaks)}
        </button>
        {manuscript?.roots[twin] === undefined ? (
          <button type="button" class="small-button" onClick={() => workshop.addTwin(twin)}>
            {say(studio.addTwinIn, speaks, { lang: say(twin === 'fr' ? studio.french : studio.english, speaks) })}
          </button>
        ) : (
          <button type="button" class="small-button beside-button" aria-pressed={state.beside} onClick={() => workshop.set({ beside: !state.beside })}>
            {say(studio.beside, speaks)}
          </button>
        )}
      </div>
      <div class="editor-area">
        <EditorPane
          file={file}
          text={manuscript?.files[file] ?? ''}
          textNow={workshop.textOf}
          textLang={lang}
          speaks={speaks}
          problems={reading.problems}
          playedLines={played}
          goto={state.goto}
          onWrite={workshop.write}
          onCaret={(name, line) => name === workshop.state.file && line !== workshop.state.caret && workshop.set({ caret: line })}
        />
        {atCaret && (
          <div class="card text-problem">
            <Problem
              problem={atCaret}
              lang={speaks}
              onShow={workshop.go}
              onMend={(mend) => {
                onMend(mend);
                goToPart('text'); // the button goes with the problem
              }}
            />
          </div>
        )}
      </div>
      <p class="floor muted text-foot">
        <button type="button" class="link-button" onClick={() => workshop.set({ sheet: 'help' })}>
          {say(help.title, speaks)}
        </button>{' '}
        <span class="text-keys">{say(studio.editorKeys, speaks)}</span>
      </p>
    </section>
  );
}

/** The map, or the other language's text beside the first. */
function MiddleColumn({ state, workshop, hidden }: ColumnProps): JSX.Element {
  const { manuscript, speaks, lang, reading, beside, caret, file } = state;
  const twin = lang === 'fr' ? 'en' : 'fr';
  const twinFile = manuscript?.roots[twin];
  const map = reading.maps[lang];
  const path = useMemo(() => pathOf(map, state.played), [map, state.played]);
  const here = sceneAt(map, file, caret);
  const { go } = workshop;
  // A drawing of a hundred scenes is not compared again for every key that is pressed beside it.
  const pane = useMemo(() => <MapPane map={map} here={here} played={path} lang={speaks} onGo={(spot) => go(spot.file, spot.line)} />, [map, here, path, speaks, go]);
  if (beside && twinFile !== undefined) {
    const spot = twinSpot(reading, lang, { file, line: caret });
    return (
      <section class="middle-column" data-part="map" hidden={hidden} aria-label={twinFile}>
        <div class="file-tabs">
          <h2 class="file-beside">{twinFile}</h2>
        </div>
        <div class="editor-area">
          <EditorPane
            file={twinFile}
            text={manuscript?.files[twinFile] ?? ''}
            textNow={workshop.textOf}
            textLang={twin}
            speaks={speaks}
            problems={reading.problems}
            playedLines={noLines}
            goto={undefined}
            follows={spot?.file === twinFile ? spot.line : undefined}
            onWrite={workshop.write}
            onCaret={() => undefined}
          />
        </div>
      </section>
    );
  }
  return (
    <div class="middle-column" data-part="map" hidden={hidden}>
      {!hidden && pane}
    </div>
  );
}

const noLines: readonly number[] = [];
