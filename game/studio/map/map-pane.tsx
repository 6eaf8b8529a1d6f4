import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Lang } from '../../outcome/drafts';
import { plural, say } from '../../words/say';
import { studio } from '../../words/studio';
import { type LaidScene, shortName, type StoryMap } from './lay-out';
import type { Spot } from './outline';
import type { PlayedPath } from './played-path';
import { sceneTowards } from './towards';

interface MapPaneProps {
  readonly map: StoryMap;
  readonly here: string; // the scene of the caret
  readonly played: PlayedPath;
  readonly lang: Lang;
  readonly onGo: (spot: Spot) => void;
}

/** What stands below a scene's name. */
function aboutScene({ isMissing, isEnd, choices, words }: LaidScene, lang: Lang): string {
  if (isMissing) return say(studio.wireCut, lang);
  if (choices > 0) return plural(choices, lang, studio.choicesOne, studio.choicesMany);
  if (isEnd) return say(studio.end, lang);
  return words === 0 ? say(studio.passage, lang) : plural(words, lang, studio.wordsOne, studio.wordsMany);
}

const nameOf = ({ name }: LaidScene, lang: Lang): string => (name === '' ? say(studio.opening, lang) : shortName(name));

/** The branches of the story: a drawing to see, and the same as a list to read and to step through. */
export function MapPane({ map, here, played, lang, onGo }: MapPaneProps): JSX.Element {
  const [asList, setAsList] = useState(false);
  const [zoom, setZoom] = useState(1);
  const endings = map.scenes.filter(({ isEnd, isMissing }) => isEnd && !isMissing).length;
  const sum = [
    plural(map.scenes.length, lang, studio.scenesOne, studio.scenesMany),
    plural(map.wires.length, lang, studio.wiresOne, studio.wiresMany),
    plural(endings, lang, studio.endingsOne, studio.endingsMany),
  ].join(' · ');
  return (
    <section class="map-pane" aria-labelledby="map-title">
      <header class="pane-head">
        <h2 id="map-title" class="display">
          {say(studio.map, lang)}
        </h2>
        <span class="map-tools">
          {!asList && (
            <>
              <button type="button" class="small-button" aria-label={say(studio.zoomOut, lang)} onClick={() => setZoom(Math.max(0.4, zoom / 1.25))}>
                −
              </button>
              <button type="button" class="small-button" aria-label={say(studio.zoomIn, lang)} onClick={() => setZoom(Math.min(2, zoom * 1.25))}>
                +
              </button>
            </>
          )}
          <button type="button" class="small-button" aria-pressed={asList} onClick={() => setAsList(!asList)}>
            {say(asList ? studio.mapAsDrawing : studio.mapAsList, lang)}
          </button>
        </span>
      </header>
      {map.scenes.length === 0 ? (
        <p class="pane-empty muted">{say(studio.mapEmpty, lang)}</p>
      ) : asList ? (
        <SceneList map={map} lang={lang} onGo={onGo} />
      ) : (
        <Drawing map={map} here={here} played={played} lang={lang} zoom={zoom} onGo={onGo} />
      )}
      <div class="card map-sum">
        <p class="figures">{sum}</p>
        <p class="map-keys secondary" aria-hidden="true">
          {say(studio.mapKeys, lang)}
        </p>
        <p class="map-legend secondary" aria-hidden="true">
          <span class="legend-played">{say(studio.played, lang)}</span>
          <span class="legend-cut">{say(studio.cut, lang)}</span>
        </p>
      </div>
    </section>
  );
}

function Drawing({ map, here, played, lang, zoom, onGo }: MapPaneProps & { readonly zoom: number }): JSX.Element {
  const ground = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState(here); // the one scene that Tab comes to; arrows lead on to the others
  useEffect(() => setStop(here), [here]);
  const tabStop = map.scenes.some(({ name }) => name === stop) ? stop : map.scenes[0]?.name;
  const { x: middle, y: height } = map.scenes.find(({ name }) => name === here) ?? {};
  useEffect(() => {
    const { current } = ground;
    if (current && middle !== undefined && height !== undefined) current.scrollTo({ left: middle * zoom - current.clientWidth / 2, top: height * zoom - current.clientHeight / 3 });
  }, [middle, height, zoom]);
  const missing = new Set(map.scenes.filter(({ isMissing }) => isMissing).map(({ name }) => name));
  const stateOf = ({ from, to }: { readonly from: string; readonly to: string }): string => (missing.has(to) ? 'cut' : played.wires.has(`${from} ${to}`) ? 'played' : 'plain');
  const order = ['plain', 'played', 'cut'];
  return (
    <div class="map-scroll" ref={ground} role="group" aria-label={`${say(studio.map, lang)}. ${say(studio.mapKeys, lang)}`}>
      <svg class="map-drawing" viewBox={`0 0 ${map.width} ${map.height}`} width={map.width * zoom} height={map.height * zoom}>
        {map.wires
          .toSorted((a, b) => order.indexOf(stateOf(a)) - order.indexOf(stateOf(b)))
          .map((wire) => (
            <path key={`${wire.from} ${wire.to}`} class={`wire-line wire-line--${stateOf(wire)}`} d={wire.path} onClick={() => onGo(wire)} />
          ))}
        {map.scenes.map((scene) => {
          const { name, x, y, width, height: tall, line, isEnd, isMissing } = scene;
          const look = isMissing ? 'missing' : isEnd ? 'end' : 'plain';
          return (
            <g
              key={name}
              class={`scene scene--${look}`}
              data-here={name === here}
              data-played={played.scenes.has(name)}
              transform={`translate(${x - width / 2} ${y - tall / 2})`}
              role="button"
              tabindex={name === tabStop ? 0 : -1} // in SVG attributes keep their case: tabIndex would be none
              data-scene={name}
              aria-label={say(studio.sceneLabel, lang, { name: nameOf(scene, lang), about: aboutScene(scene, lang), line })}
              onClick={() => onGo(scene)}
              onFocus={() => setStop(name)}
              onKeyDown={(event) => {
                const next = sceneTowards(map.scenes, name, event.key);
                if (!next && event.key !== 'Enter' && event.key !== ' ') return;
                event.preventDefault();
                if (next) ground.current?.querySelector<SVGElement>(`[data-scene="${next.name}"]`)?.focus();
                else onGo(scene);
              }}
            >
              <rect width={width} height={tall} rx={isEnd && !isMissing ? tall / 2 : 8} />
              <text class="scene-name" x={width / 2} y={tall / 2 - 6}>
                {nameOf(scene, lang)}
              </text>
              <text class="scene-about" x={width / 2} y={tall / 2 + 16}>
                {aboutScene(scene, lang)}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}

function SceneList({ map, lang, onGo }: Pick<MapPaneProps, 'map' | 'lang' | 'onGo'>): JSX.Element {
  return (
    <ol class="scene-list">
      {map.scenes.map((scene) => (
        <li key={scene.name}>
          <button type="button" class="link-button" onClick={() => onGo(scene)}>
            {scene.name === '' ? say(studio.opening, lang) : scene.name}
          </button>{' '}
          <span class="muted">
            {aboutScene(scene, lang)} · {say(studio.line, lang, { n: scene.line })}
          </span>
          {map.wires.some(({ from }) => from === scene.name) && (
            <p class="secondary">
              {say(studio.leadsTo, lang)}{' '}
              {map.wires
                .filter(({ from }) => from === scene.name)
                .map(({ to }) => (map.scenes.find(({ name, isMissing }) => name === to && isMissing) ? `${to} (${say(studio.wireCut, lang)})` : to))
                .join(', ')}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
