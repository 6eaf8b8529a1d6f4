// What all panels share comes first, so that a panel's own style sheet wins over it.
import './ui/style/fonts.css';
import './ui/style/tokens.css';
import './ui/style/base.css';
import './ui/style/page.css';
import { render } from 'preact';
import { episodes as trail } from '../stories/trail.json';
import { languages, type Lang } from './outcome/drafts';
import gradeWorkerUrl from './session/grade-worker?worker&url';
import type { Send } from './session/intent';
import type { Openings } from './session/opening';
import type { Session } from './session/session';
import type { GameState, Settings } from './session/state';
import { Understudy } from './session/understudy';
import type { SoundBox } from './sound/sound-box';
import type { Cue } from './stage/cue';
import { direct } from './stage/direct';
import type { DrawFace } from './stage/faces';
import { NullStage } from './stage/null-stage';
import { PosterStage } from './stage/poster-stage';
import type { Stage } from './stage/stage';
import compileWorkerUrl from './story/compile-worker?worker&url';
import type { CompiledStory } from './story/compiled';
import { FaceDrawer } from './ui/face';
import { dressWhole, findWords, pressAgain, pressedSoFar } from './ui/prerendered';
import { fetchPanels, Shell } from './ui/shell';

/**
 * Builds everything once and connects it: the only file that knows every room. It goes by what a
 * player needs first: the words and an understudy, then the session behind them, then the picture.
 */
const page = document.documentElement;
const address = new URLSearchParams(location.search);
const stories = import.meta.glob<CompiledStory>('../stories/*/*.ink', { import: 'default' });
const placeDrawings = import.meta.glob<string>('../assets/art/places/*.svg', { query: '?raw', import: 'default' });
const openings = import.meta.glob<Openings | undefined>('../stories/*/fr.ink', { query: '?opening', import: 'default' });

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`index.html has no element "${id}".`);
  return found;
}

function numberOf(id: string): number {
  return trail.find((episode) => episode.id === id)?.number ?? 1;
}

const patienceMs = 4000; // how long the session lets the picture go first
const retryMs = 2000;

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Tries until it succeeds: without this piece the game cannot go on, and a network may come back. */
async function insist<T>(load: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await load();
    } catch {
      await pause(retryMs);
    }
  }
}

/* Words: the shell redraws from the state, the page wears the settings. `first-script` chose the language. */
const guess: Settings = { lang: languages.find((lang) => lang === page.lang) ?? 'fr', hero: 'sam', textSize: 100, motion: 'auto', sound: false, lowPower: false };
const placeOfPage = page.dataset['place']; // what the words and the poster that came with it show
const wantedEpisode = address.get('episode') ?? page.dataset['episode'];
/** Somebody who played here before: their ride goes on somewhere else than at the beginning. */
const returning = page.dataset['returning'] !== undefined;

let session: Session | undefined; // comes later; the understudy plays until then
const understudy = new Understudy(
  guess,
  async (id) => (returning ? undefined : openings[`../stories/${trail.find((episode) => episode.id === id)?.folder}/fr.ink`]?.()),
  (now, before) => show(now, before),
);
let shown = understudy.state;
const send: Send = (intent) => void (session ?? understudy).send(intent);

let facesFromArt: DrawFace | undefined;
async function drawFace(wish: Parameters<DrawFace>[0]): Promise<string> {
  facesFromArt ??= (await import('./stage/faces')).faceDrawer();
  return facesFromArt(wish);
}

const words = findWords(element('game'), guess.lang);

function show(now: GameState, before: GameState): void {
  if (returning && wantedEpisode && !session) return; // not the beginning of a ride that goes on elsewhere
  shown = now;
  const isFirst = page.dataset['ready'] === undefined;
  if (isFirst || now.settings !== before.settings || now.place !== before.place) dress(now);
  const pressed = isFirst ? pressedSoFar() : [];
  render(
    <FaceDrawer value={drawFace}>
      <Shell state={now} send={send} map={{ episodes: trail }} />
    </FaceDrawer>,
    words,
  );
  if (isFirst) {
    stage = hangPoster(now);
    page.dataset['ready'] = '';
    pressAgain(pressed);
  }
  showPicture();
  if (now.settings.sound || before.settings.sound) void playSounds(now, before);
}

function dress({ settings, place }: GameState): void {
  page.lang = settings.lang;
  page.dataset['text'] = String(settings.textSize);
  page.dataset['motion'] = settings.motion;
  page.dataset['place'] = place;
  stage.adjust(stageSettings());
  try {
    if (session) localStorage.setItem('lang', settings.lang); // for the first script
  } catch {
    // storage is forbidden here: nothing is remembered
  }
}

/* Sound: only what a new line asks for, and only when the player wants it. */
let soundBox: SoundBox | undefined;
async function playSounds(now: GameState, before: GameState): Promise<void> {
  soundBox ??= new (await import('./sound/sound-box')).SoundBox();
  if (!now.settings.sound) return soundBox.silence();
  const line = now.beat?.lines[now.line];
  if (line && (now.beat !== before.beat || now.line !== before.line)) for (const sound of line.sounds) soundBox.play(sound);
}

/* Session: Ink, the judges and the saves. It is handed what the understudy was asked meanwhile. */

/** What browsers with Trusted Types offer; not yet in TypeScript's own types. */
interface PolicyMaker {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): URL };
}
/* Trusted Types: the addresses a worker may be started from are those of our own two. */
const workers = { compile: compileWorkerUrl, grade: gradeWorkerUrl } as const;
const isWorker = (name: string): name is keyof typeof workers => name in workers;
const workerPolicy = (window as Window & { trustedTypes?: PolicyMaker }).trustedTypes?.createPolicy('worker-url', {
  createScriptURL: (name) => (isWorker(name) ? workers[name] : ''),
});

function startWorker(name: keyof typeof workers): Worker {
  return new Worker(workerPolicy?.createScriptURL(name) ?? workers[name], { type: 'module' });
}

async function loadStory(folder: string, lang: Lang): Promise<CompiledStory> {
  const load = stories[`../stories/${folder}/${lang}.ink`];
  if (!load) throw new Error(`There is no stories/${folder}/${lang}.ink.`);
  return load();
}

async function bringSession(): Promise<void> {
  const next = trail.find(({ id, open }) => (wantedEpisode ? id === wantedEpisode : open));
  if (next?.folder) loadStory(next.folder, shown.settings.lang).catch(() => undefined); // ahead of time: it is wanted soon
  const [room, { BrowserStore }, { adoptStory }, { readTrail }] = await insist(() =>
    Promise.all([import('./session/session'), import('./session/save-store'), import('./story/adopt'), import('./story/trail')]),
  );
  const opened = await room.Session.open(
    {
      trail: readTrail({ episodes: trail }),
      store: new BrowserStore(),
      load: loadStory,
      adopt: (name, source) => adoptStory(name, source, () => startWorker('compile')),
      gradeRide: async (ride) => (await import('./session/ask-grades')).askGrades(ride, () => startWorker('grade')),
      newSeed: () => crypto.getRandomValues(new Uint32Array(1))[0]! % 2_000_000_000,
    },
    guess,
  );
  await understudy.handOver(opened);
  session = opened;
  delete page.dataset['returning'];
  show(session.state, understudy.state);
  session.subscribe(show);
}

/** Opens a story that is served beside the page. */
async function openServedStory(path: string): Promise<void> {
  const url = new URL(path, location.href);
  const answer = url.origin === location.origin ? await fetch(url) : undefined;
  send({ type: 'open-story', name: path, source: answer?.ok ? await answer.text() : '' });
}

/* Picture: the poster that came with the page; SVG images once something else must be seen; Phaser when it has come. */
const systemStill = matchMedia('(prefers-reduced-motion: reduce)');
const stageHost = element('stage');
let stage: Stage = new NullStage();
let split = 0.5; // where the outcome's wipe stands

function stageSettings() {
  const { motion, lowPower } = shown.settings;
  return { still: motion === 'still' || systemStill.matches, grain: !lowPower };
}

function cue(now: GameState) {
  const waits = trail.find(({ id }) => id === now.resumable?.episode) ?? trail.find(({ id, open }) => open && !now.finished.includes(id)) ?? trail.find(({ open }) => open);
  return direct(now, { wipe: split, current: waits?.number ?? 1, done: now.finished.map(numberOf) });
}

function hangPoster(now: GameState): Stage {
  if (address.get('stage') === 'none') {
    stageHost.replaceChildren();
    return new NullStage();
  }
  const poster: Stage = new PosterStage(stageHost, now.place === placeOfPage && !returning ? cue(now) : undefined, () => void insist(() => bringDrawnStage(poster)));
  return poster;
}

async function bringDrawnStage(poster: Stage): Promise<void> {
  const { SvgStage } = await import('./stage/svg-stage');
  if (stage !== poster) return; // another one was faster
  stage = new SvgStage(stageHost, stageSettings());
  stage.show(cue(shown));
}

let pictureWaits = false;

/** Shows the picture of the newest state, once its words are on the screen: they never wait for a drawing. */
function showPicture(): void {
  if (pictureWaits) return;
  pictureWaits = true;
  requestAnimationFrame(() =>
    setTimeout(() => {
      pictureWaits = false;
      stage.show(cue(shown));
    }),
  );
}

/** Asks for the drawings of a cue before whoever will draw them has come. */
function fetchDrawings({ picture }: Cue): void {
  const place = placeDrawings[`../assets/art/places/${picture.kind === 'scene' ? picture.place : 'trail-map'}.svg`];
  for (const drawings of [place?.(), import('../assets/art/expressions.svg?raw')]) drawings?.catch(() => undefined); // they are asked for again
}

async function bringPicture(): Promise<void> {
  const poster = stage;
  const saves = shown.settings.lowPower || (navigator as Navigator & { connection?: { saveData?: boolean } }).connection?.saveData;
  if (address.has('stage') || saves) return stage instanceof PosterStage ? insist(() => bringDrawnStage(poster)) : undefined;
  const scenes = import('./scenes/start-phaser');
  fetchDrawings(cue(shown));
  try {
    const { startPhaser } = await scenes;
    await idle();
    const phaser = await startPhaser(stageHost, stageSettings());
    phaser.show(cue(shown));
    await phaser.shown();
    stage.destroy();
    stage = phaser;
    stage.show(cue(shown));
    stageHost.dataset['stage'] = 'phaser';
  } catch (error) {
    console.warn('Phaser did not start, so the picture is drawn without it.', error);
    await insist(() => bringDrawnStage(poster));
  }
}

/** Resolves when the browser has nothing better to do, or after a second. */
function idle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => resolve(), { timeout: 1000 });
    else setTimeout(resolve, 200);
  });
}

/** What is pressed first is answered first. Nothing here may wait at the top level: the pieces that come later import from this file's chunk. */
async function begin(): Promise<void> {
  dressWhole();
  if (wantedEpisode) await understudy.send({ type: 'ride', episode: wantedEpisode, fresh: false });
  else show(shown, shown);
  const served = address.get('story');
  if (served && !wantedEpisode) void openServedStory(served);
  systemStill.addEventListener('change', () => stage.adjust(stageSettings()));
  if (returning) await bringSession();
  const picture = bringPicture();
  if (!session) {
    // Whoever reads the first lines needs the picture more than Ink and the judges; whoever asks for more than the understudy can give does not wait.
    await Promise.race([picture, understudy.needed, pause(patienceMs)]);
    await bringSession();
  }
  await picture;
  await insist(fetchPanels);
  await idle();
  const { wipe } = await import('./ui/result/wipe');
  wipe.subscribe((at) => {
    split = at;
    stage.show(cue(shown));
  });
  await (await import('./session/warm-up')).warmUp(shown.settings.lang, idle);
}
void begin();

if (import.meta.hot) {
  import.meta.hot.on('ink:edited', ({ file, story }: { file: string; story: CompiledStory }) => {
    const [, folder, name] = /stories\/([^/]+)\/([a-z]+)\.ink$/.exec(file) ?? [];
    const lang = languages.find((l) => l === name);
    if (folder && lang) void session?.replaceStory(folder, lang, story);
  });
}
