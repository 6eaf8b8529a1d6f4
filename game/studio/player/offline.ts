import './offline.css';
import * as z from 'zod/mini';
import { languages } from '../../outcome/drafts';
import { BrowserStore } from '../../session/save-store';
import { compiledStory } from '../../story/compiled';
import { readTrail } from '../../story/trail';
import { openPlayer } from './open-player';

/** What a published page carries besides the player: one stop of a trail, and its text in one language or both. */
export const carriedEpisode = z.object({
  episode: z.unknown(), // an entry of trail.json
  stories: z.object({ fr: z.optional(compiledStory), en: z.optional(compiledStory) }),
});

/** The whole program of a published page: everything it needs stands in the page itself. */
async function play(): Promise<void> {
  const { episode, stories } = carriedEpisode.parse(JSON.parse(document.getElementById('episode')?.textContent ?? '{}'));
  const [entry] = readTrail({ episodes: [episode] });
  if (!entry) throw new Error('This page carries no episode.');
  const there = languages.filter((lang) => stories[lang] !== undefined);
  const wanted = navigator.language.startsWith('fr') ? 'fr' : 'en';
  await openPlayer({
    episode: entry,
    story: (lang) => stories[lang] ?? stories.fr ?? stories.en,
    store: new BrowserStore(),
    lang: there.includes(wanted) ? wanted : (there[0] ?? wanted),
    newSeed: () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 1) % 2_000_000_000,
  });
}

await play();
