import { languages, type Lang } from '../../outcome/drafts';
import { currentVersion, type RideSave } from '../../session/save';
import { MemoryStore } from '../../session/save-store';
import type { Session } from '../../session/session';
import type { GameState } from '../../session/state';
import { nothingCarried } from '../../session/stored';
import type { CompiledStory } from '../../story/compiled';
import { openPlayer } from '../player/open-player';
import type { ToPlayer, ToStudio } from './messages';

/** The player in the studio's frame: it plays what it is handed, stays where it was when that changes, and tells where it is. */
const id = 'preview';
const seed = 1; // the same luck every time, so that an edit alone changes what is seen
const store = new MemoryStore();
const studio = window.parent;
let stories: Partial<Record<Lang, CompiledStory>> = {};
let session: Session | undefined;

const tell = (message: ToStudio): void => studio.postMessage(message, location.origin);
const storyIn = (lang: Lang): CompiledStory | undefined => stories[lang] ?? stories.fr ?? stories.en;

async function open(title: string, lang: Lang): Promise<Session> {
  const phrase = { fr: title, en: title };
  const opened = await openPlayer({
    episode: { id, number: 1, open: true, folder: id, minutes: 12, title: phrase, town: phrase, teaser: phrase },
    story: storyIn,
    store,
    lang,
    newSeed: () => seed,
  });
  opened.subscribe(report);
  await opened.send({ type: 'ride', episode: id, fresh: true });
  return opened;
}

function report({ journal, beat }: GameState): void {
  tell({ type: 'played', played: { ids: journal.map((entry) => entry.id), knot: beat?.knot ?? '', offered: beat?.choices.map((choice) => choice.id) ?? [] } });
}

async function takeStories({ stories: fresh, lang, title }: Extract<ToPlayer, { type: 'stories' }>): Promise<void> {
  const before = stories;
  stories = fresh;
  if (!storyIn(lang)) return;
  if (!session) {
    session = await open(title, lang);
    return;
  }
  if (session.state.settings.lang !== lang) await session.send({ type: 'set', settings: { lang } });
  for (const one of languages) {
    const story = fresh[one];
    if (story && story.hash !== before[one]?.hash) await session.replaceStory(id, one, story);
  }
  if (session.state.place === 'trail-map') await session.send({ type: 'ride', episode: id, fresh: true });
}

/** A ride is its log: it is laid into the store as a save and taken up from there. */
async function takeUp(log: RideSave['log']): Promise<void> {
  if (!session) return;
  const { lang } = session.state.settings;
  const hash = storyIn(lang)?.hash ?? '';
  const save: RideSave = {
    version: currentVersion,
    episode: id,
    lang,
    hash,
    hero: 'sam',
    seed,
    log: [...log],
    line: 0,
    submitted: {},
    earlier: [],
    carried: nothingCarried,
    ended: false,
  };
  await store.write(`ride:${id}`, save);
  await session.send({ type: 'ride', episode: id, fresh: false });
  await session.send({ type: 'dismiss-notice', kind: 'resumed' });
}

/* Panels take the focus when a scene changes. While somebody writes in the studio, it must stay with the text. */
const focus = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'focus')?.value as (this: HTMLElement, options?: FocusOptions) => void;
HTMLElement.prototype.focus = function (this: HTMLElement, options?: FocusOptions): void {
  if (document.hasFocus()) focus.call(this, options);
};

let queue: Promise<void> = Promise.resolve();
window.addEventListener('message', ({ data, origin, source }: MessageEvent<ToPlayer>) => {
  if (origin !== location.origin || source !== studio) return;
  queue = queue
    .then(() => {
      if (data.type === 'stories') return takeStories(data);
      if (data.type === 'play') return takeUp(data.log);
      return session?.send({ type: 'ride', episode: id, fresh: true });
    })
    .catch((error: unknown) => console.warn('The preview could not follow.', error));
});
window.addEventListener('keydown', (event) => {
  if (event.key !== 'F6' || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  tell({ type: 'leaving', back: event.shiftKey });
});
tell({ type: 'ready' });
