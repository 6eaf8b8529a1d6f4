import type { Lang } from '../../game/outcome/drafts';
import { MemoryStore, type SaveStore } from '../../game/session/save-store';
import { Session, type World } from '../../game/session/session';
import type { Settings } from '../../game/session/state';
import type { CompiledStory } from '../../game/story/compiled';
import type { TrailEpisode } from '../../game/story/trail';
import { ink } from './ink';

/** A ride of four decisions, one of them a form, with an outcome and two endings: enough to try everything. */
function note(words: { readonly lang: Lang; readonly start: string; readonly second: string; readonly ask: string; readonly listen: string; readonly bye: string }): string {
  return `# title: ${words.start}
# company: Verrerie Ardent
# decisions: 4
VAR timing = 0
VAR tone = 0
VAR sam = ""
VAR accepted = -1
-> street
=== street
# place: main-street day
# left: sam eager
${words.start}, {sam}.
${words.second}
# ask: ?
* (ask) [${words.ask} # effect: timing -20 # why: ${words.ask}]
  ${words.ask} {timing}.
* (listen) [${words.listen} # effect: tone 5 # campaign: posts 2]
  ${words.listen} {tone}.
- -> letter
=== letter
# form: invitation nadia
# starter: text = ${words.start}
# model: text = ${words.second}
Nadia ?
* (asks) [asks # verdict: asks] -> bet
* (pitches) [pitches # verdict: pitches] -> bet
* (generic) [generic # verdict: generic] -> bet
* (connects) [connects # verdict: connects] -> bet
=== bet
# form: prediction
?
* (hopeful) [hopeful # verdict: hopeful] -> reveal
* (sober) [sober # verdict: sober] -> reveal
* (doubtful) [doubtful # verdict: doubtful] -> reveal
=== reveal
# show: outcome
{accepted} / 40.
* (on) [${words.bye}]
- {street.ask: -> rushed}
# ending: listener
# action: ${words.listen}
${words.bye}
-> END
=== rushed
# ending: rushed
${words.bye} {timing}
-> END
`;
}

export const noteSource: Readonly<Record<Lang, string>> = {
  fr: note({ lang: 'fr', start: 'Bonjour', second: 'La rue attend.', ask: 'Demander', listen: 'Écouter', bye: 'Au revoir.' }),
  en: note({ lang: 'en', start: 'Good day', second: 'The street waits.', ask: 'Ask', listen: 'Listen', bye: 'Goodbye.' }),
};

const phrase = { fr: 'Le mot', en: 'The note' };
export const trail: readonly TrailEpisode[] = [
  { id: 'the-note', number: 2, open: true, folder: '02-note', minutes: 15, title: phrase, town: phrase, teaser: phrase },
  { id: 'later', number: 3, open: false, minutes: 15, title: phrase, town: phrase, teaser: phrase },
];

export const guess: Settings = { lang: 'en', hero: 'sam', textSize: 100, motion: 'auto', sound: false, lowPower: false };

/** A world without browser: stories from memory, saves in `store`, the seed always 7. */
export function worldWith(store: SaveStore = new MemoryStore(), sources: Readonly<Record<Lang, string>> = noteSource): World {
  return {
    trail,
    store,
    load: (_folder: string, lang: Lang): Promise<CompiledStory> => Promise.resolve(ink(sources[lang])),
    adopt: (_name: string, source: string) => Promise.resolve().then(() => ink(source)),
    newSeed: () => 7,
  };
}

/** A session that has just begun the ride. */
export async function begin(world: World = worldWith(), settings: Settings = guess): Promise<Session> {
  const session = await Session.open(world, settings);
  await session.send({ type: 'ride', episode: 'the-note', fresh: false });
  return session;
}

/** Reads on to the next decision and takes the choice with this label. */
export async function choose(session: Session, label: string): Promise<void> {
  await readOn(session);
  const choice = session.state.beat?.choices.find((c) => c.id === label || c.id.endsWith(`.${label}`));
  if (!choice) throw new Error(`There is no choice "${label}" here. There are: ${session.state.beat?.choices.map((c) => c.id).join(', ') ?? 'none'}.`);
  await session.send({ type: 'choose', index: choice.index });
}

/** Turns lines until a choice, a form or the campfire waits. */
export async function readOn(session: Session): Promise<void> {
  for (let lines = 0; lines < 200; lines++) {
    const { line, place } = session.state;
    await session.send({ type: 'continue' });
    if (session.state.line === line && session.state.place === place) return;
  }
}

/** Writes the note and the bet, and reads on to the campfire. */
export async function finish(session: Session, text: string): Promise<void> {
  await write(session, text);
  await bet(session, 4);
  await choose(session, 'on');
  await readOn(session);
}

export async function write(session: Session, text: string): Promise<void> {
  await readOn(session);
  const { draft } = session.state;
  if (draft?.kind !== 'invitation') throw new Error(`No note is asked for here, but ${draft?.kind ?? session.state.place}.`);
  await session.send({ type: 'revise-draft', draft: { ...draft, text } });
  await session.send({ type: 'submit-draft' });
}

export async function bet(session: Session, accepted: number): Promise<void> {
  await readOn(session);
  await session.send({ type: 'revise-draft', draft: { kind: 'prediction', accepted, replies: 1, meetings: 0, visits: 3, googleChecks: 2 } });
  await session.send({ type: 'submit-draft' });
}
