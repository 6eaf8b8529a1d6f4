// What all panels share comes first, so that a panel's own style sheet wins over it.
import './ui/style/fonts.css';
import './ui/style/tokens.css';
import './ui/style/base.css';
import './ui/style/page.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import trailJson from '../stories/trail.json';
import { languages, type Lang } from './outcome/drafts';
import { BrowserStore } from './session/save-store';
import { Session } from './session/session';
import type { GameState, Settings } from './session/state';
import { SoundBox } from './sound/sound-box';
import { direct } from './stage/direct';
import { faceDrawer } from './stage/faces';
import { NullStage } from './stage/null-stage';
import type { Stage } from './stage/stage';
import { SvgStage } from './stage/svg-stage';
import { adoptStory } from './story/adopt';
import compileWorkerUrl from './story/compile-worker?worker&url';
import type { CompiledStory } from './story/compiled';
import { findEpisode, readTrail } from './story/trail';
import { FaceDrawer } from './ui/face';
import { wipe } from './ui/result/wipe';
import { Shell } from './ui/shell';

/** Builds everything once and connects it: the only file that knows every room. */
const trail = readTrail(trailJson);
const address = new URLSearchParams(location.search);
const stories = import.meta.glob<CompiledStory>('../stories/*/*.ink', { import: 'default' });

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`index.html has no element "${id}".`);
  return found;
}

/** The language asked for in the address, else the browser's, else French. */
function guessLanguage(): Lang {
  const wishes = [address.get('lang') ?? '', ...navigator.languages].map((tag) => tag.slice(0, 2));
  return wishes.map((wish) => languages.find((lang) => lang === wish)).find(Boolean) ?? 'fr';
}

const guess: Settings = { lang: guessLanguage(), hero: 'sam', textSize: 100, motion: 'auto', sound: false, lowPower: false };

/** What browsers with Trusted Types offer; not yet in TypeScript's own types. */
interface PolicyMaker {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): URL };
}
/* Trusted Types: the one address a worker may be started from is our own compile worker's. */
const workerPolicy = (window as Window & { trustedTypes?: PolicyMaker }).trustedTypes?.createPolicy('worker-url', { createScriptURL: () => compileWorkerUrl });

function startCompileWorker(): Worker {
  return new Worker(workerPolicy?.createScriptURL('') ?? compileWorkerUrl, { type: 'module' });
}

async function loadStory(folder: string, lang: Lang): Promise<CompiledStory> {
  const load = stories[`../stories/${folder}/${lang}.ink`];
  if (!load) throw new Error(`There is no stories/${folder}/${lang}.ink.`);
  return load();
}

const session = await Session.open(
  {
    trail,
    store: new BrowserStore(),
    load: loadStory,
    adopt: (name, source) => adoptStory(name, source, startCompileWorker),
    newSeed: () => crypto.getRandomValues(new Uint32Array(1))[0]! % 2_000_000_000,
  },
  guess,
);

/* Screen: the shell redraws from the state, the page wears the settings. */
const state = signal(session.state);
const send = (intent: Parameters<typeof session.send>[0]): void => void session.send(intent);

const drawFace = faceDrawer();

function Page() {
  return (
    <FaceDrawer value={drawFace}>
      <Shell state={state.value} send={send} map={{ episodes: trail }} />
    </FaceDrawer>
  );
}

function dress({ settings, place }: GameState): void {
  const page = document.documentElement;
  page.lang = settings.lang;
  page.dataset['text'] = String(settings.textSize);
  page.dataset['motion'] = settings.motion;
  page.dataset['place'] = place;
}

/* Picture: an SVG stage at once, Phaser behind it when the machine has time. */
const systemStill = matchMedia('(prefers-reduced-motion: reduce)');
const stageHost = element('stage');
let stage: Stage = address.get('stage') === 'none' ? new NullStage() : new SvgStage(stageHost, stageSettings(session.state));

function stageSettings({ settings }: GameState) {
  return { still: settings.motion === 'still' || systemStill.matches, grain: !settings.lowPower };
}

function cue(shown: GameState) {
  const number = (id: string): number => findEpisode(trail, id).number;
  const waiting = shown.resumable ? findEpisode(trail, shown.resumable.episode) : (trail.find((e) => e.open && !shown.finished.includes(e.id)) ?? trail.find((e) => e.open));
  return direct(shown, { wipe: wipe.value, current: waiting?.number ?? 1, done: shown.finished.map(number) });
}

async function bringPhaser(): Promise<void> {
  const wanted = address.get('stage') ?? 'phaser';
  const connection = (navigator as Navigator & { connection?: { saveData?: boolean } }).connection;
  if (wanted !== 'phaser' || session.state.settings.lowPower || connection?.saveData) return;
  const { startPhaser } = await import('./scenes/start-phaser');
  const poster = stage;
  const phaser = await startPhaser(stageHost, stageSettings(session.state));
  phaser.show(cue(session.state));
  await phaser.settled();
  stage = phaser;
  stage.show(cue(session.state));
  poster.destroy();
  stageHost.dataset['stage'] = 'phaser';
}

session.subscribe((now, before) => {
  state.value = now;
  if (now.settings !== before.settings || now.place !== before.place) {
    dress(now);
    stage.adjust(stageSettings(now));
  }
  stage.show(cue(now));
});
/* Sound: only what a new line asks for, and only when the player wants it. */
const soundBox = new SoundBox();
session.subscribe((now, before) => {
  if (!now.settings.sound) return before.settings.sound ? soundBox.silence() : undefined;
  const line = now.beat?.lines[now.line];
  if (line && (now.beat !== before.beat || now.line !== before.line)) for (const sound of line.sounds) soundBox.play(sound);
});
systemStill.addEventListener('change', () => stage.adjust(stageSettings(session.state)));
wipe.subscribe(() => stage.show(cue(session.state)));

dress(session.state);
element('game').replaceChildren();
render(<Page />, element('game'));
stage.show(cue(session.state));

/* An address may name an episode of ours, or a story served beside the page. */
const wantedEpisode = address.get('episode');
const wantedStory = address.get('story');
if (wantedEpisode) await session.send({ type: 'ride', episode: wantedEpisode, fresh: false });
else if (wantedStory) await openServedStory(wantedStory);

async function openServedStory(path: string): Promise<void> {
  const url = new URL(path, location.href);
  if (url.origin !== location.origin) return session.send({ type: 'open-story', name: path, source: '' });
  const answer = await fetch(url);
  await session.send({ type: 'open-story', name: path, source: answer.ok ? await answer.text() : '' });
}

/* The stage comes when the words are there and the browser is idle. */
const whenIdle = 'requestIdleCallback' in window ? (run: () => void) => window.requestIdleCallback(run, { timeout: 2500 }) : (run: () => void) => setTimeout(run, 600);
whenIdle(() => void bringPhaser().catch((error: unknown) => console.warn('The drawn stage stays: Phaser did not start.', error)));

if (import.meta.hot) {
  import.meta.hot.on('ink:edited', ({ file, story }: { file: string; story: CompiledStory }) => {
    const [, folder, name] = /stories\/([^/]+)\/([a-z]+)\.ink$/.exec(file) ?? [];
    const lang = languages.find((l) => l === name);
    if (folder && lang) void session.replaceStory(folder, lang, story);
  });
}
