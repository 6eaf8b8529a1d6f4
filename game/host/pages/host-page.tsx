import '../../ui/style/fonts.css';
import '../../ui/style/tokens.css';
import '../../ui/style/base.css';
import { render } from 'preact';
import { episodes as trail } from '../../../stories/trail.json';
import { languages, type Lang } from '../../outcome/drafts';
import { BrowserStore } from '../../session/save-store';
import type { CompiledStory } from '../../story/compiled';
import { readTrail } from '../../story/trail';
import { hostWords, reportWords } from '../../words/host';
import { say } from '../../words/say';
import { createRoom } from '../live-client';
import { LiveVotes } from '../live-votes';
import { ScreenSender, watchScreen } from './channel';
import { Conductor } from './conductor';
import { HostApp } from './console/host-app';
import { direct } from './direct-keys';
import { screenOf } from './direct-screen';
import { doorOf } from './door';
import { Screen } from './screen/screen';
import { RoomShelf } from './shelf';

/** The host's page, and with `?screen` the window that the room looks at. */
const stories = import.meta.glob<CompiledStory>('../../../stories/*/*.ink', { import: 'default' });
const place = document.getElementById('host');
if (!place) throw new Error('host.html has no element "host".');
const page = place;

async function loadStory(folder: string, lang: Lang): Promise<CompiledStory> {
  const load = stories[`../../../stories/${folder}/${lang}.ink`];
  if (!load) throw new Error(`There is no stories/${folder}/${lang}.ink.`);
  return load();
}

function firstLanguage(): Lang {
  const asked = new URLSearchParams(location.search).get('lang');
  return languages.find((lang) => lang === asked) ?? (navigator.language.startsWith('fr') ? 'fr' : 'en');
}

/** The room's window: it knows only what the host's page tells it. */
function beScreen(): void {
  page.classList.add('whole');
  watchScreen((view) => {
    document.documentElement.lang = view.lang;
    document.title = say(hostWords.screen, view.lang);
    render(
      <main class="whole">
        <Screen view={view} />
      </main>,
      page,
    );
  });
}

async function beHost(): Promise<void> {
  const episodes = readTrail({ episodes: trail });
  const host = new Conductor(
    {
      trail: episodes,
      store: new RoomShelf(new BrowserStore()),
      load: loadStory,
      adopt: () => Promise.reject(new Error('A room plays the stories of the trail.')),
      newSeed: () => crypto.getRandomValues(new Uint32Array(1))[0]! % 2_000_000_000,
      createRoom: () => createRoom(),
      connect: (room) => new LiveVotes(room),
      now: () => Date.now(),
    },
    firstLanguage(),
  );
  let hasScreen = false;
  const screen = new ScreenSender((isThere) => {
    hasScreen = isThere;
    draw();
  });
  let opened: Window | null = null;
  const onScreen = (): void => {
    if (!hasScreen) opened = window.open(`${location.pathname}?screen`, 'sam-screen', 'popup,width=1280,height=720');
    else if (opened) opened.close();
    else hasScreen = false;
    draw();
  };
  let isDue = false;
  function draw(): void {
    if (isDue) return;
    isDue = true;
    queueMicrotask(() => {
      isDue = false;
      const { state } = host;
      const view = screenOf(state, state.seminar && doorOf(state.seminar, location));
      screen.show(view);
      document.documentElement.lang = state.lang;
      document.title = say(state.reader ? reportWords.title : hostWords.title, state.lang); // a PDF is named by it
      render(<HostApp state={state} host={host} view={view} episodes={episodes} hasScreen={hasScreen} onScreen={onScreen} />, page);
    });
  }
  host.subscribe(draw);
  window.addEventListener('keydown', (event) => direct(event, host, onScreen));
  await host.resume();
  draw();
}

if (new URLSearchParams(location.search).has('screen')) beScreen();
else void beHost();
