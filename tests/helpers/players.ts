import { type Draft, type Lang, banners, photos } from '../../game/outcome/drafts';
import type { Table } from '../../game/outcome/table/table';
import { Session } from '../../game/session/session';
import type { GameState } from '../../game/session/state';
import type { Choice, Form } from '../../game/story/beat';
import { luckOf } from '../../game/story/explore/luck';
import type { Way } from '../../game/story/vocabulary';
import { cast } from '../../game/words/cast';
import { guess, readOn } from './season';
import { shippedWorld } from './shipped';

/** Four players who always do the same thing. An episode that teaches tells them apart. */
export const players = ['listener', 'spammer', 'shy', 'copycat'] as const;
export type Player = (typeof players)[number];

/** Which habit each of them shows, and what they fall back on where a decision does not offer it. */
const habits: Readonly<Record<Player, readonly Way[]>> = {
  listener: ['listens', 'copies', 'hides', 'pushes'],
  spammer: ['pushes', 'copies', 'hides', 'listens'],
  shy: ['hides', 'listens', 'copies', 'pushes'],
  copycat: ['copies', 'hides', 'pushes', 'listens'],
};

/** What the three of them send who do not write with care: clear cases, and true twins. The listener sends the story's worked example. */
const notes: Readonly<Record<Exclude<Player, 'listener'>, Readonly<Record<Lang, string>>>> = {
  spammer: {
    fr: 'OFFRE UNIQUE ! Notre société, leader du marché, offre une démo gratuite. Je vous appelle demain à 14 h.',
    en: 'UNIQUE OFFER! Our company, the market leader, offers a free demo. I will call you tomorrow at 2 pm.',
  },
  shy: { fr: 'Merci. Bonne journée.', en: 'Thank you. Have a good day.' }, // and nothing at all with an invitation
  copycat: {
    fr: 'Bonjour {name}, ravi de rejoindre votre réseau. Merci, et excellente journée.',
    en: 'Hello {name}, pleased to connect. Thank you, and have a great day.',
  },
};

function isAt<Item>(list: readonly Item[], at: number): Item | undefined {
  return list[Math.min(at, list.length - 1)];
}

function profileOf(player: Player, draft: Extract<Draft, { kind: 'profile' }>, form: Form): Draft {
  const picks = (field: 'photo' | 'banner' | 'headline' | 'summary'): readonly string[] => form.picks.filter((pick) => pick.field === field).map((pick) => pick.text);
  if (player === 'listener') {
    return { ...draft, photo: 'recent', banner: 'employer', headline: form.model.headline ?? draft.headline, summary: form.model.summary ?? draft.summary };
  }
  if (player !== 'copycat') return draft; // nobody tells the spammer, and the shy one does not dare
  const first = (field: 'photo' | 'banner'): string => isAt(picks(field), 1)?.split(' ')[0] ?? '';
  return {
    ...draft,
    photo: photos.find((photo) => photo === first('photo')) ?? draft.photo,
    banner: banners.find((banner) => banner === first('banner')) ?? draft.banner,
    headline: isAt(picks('headline'), 1) ?? draft.headline,
    summary: isAt(picks('summary'), 1) ?? draft.summary,
  };
}

/** The listener lays a table as it should lie, the copycat half of it, the other two as it must not. */
function tableOf(player: Player, table: Table): Draft {
  const right = (at: number): boolean => player === 'listener' || (player === 'copycat' && at % 2 === 0);
  if (table.kind === 'cards') {
    const order = player === 'spammer' || player === 'shy' ? ['poor', 'fair', 'good'] : player === 'copycat' ? ['fair', 'good', 'poor'] : ['good', 'fair', 'poor'];
    const sorted = table.cards.toSorted((a, b) => order.indexOf(a.worth) - order.indexOf(b.worth) || a.id - b.id);
    return { kind: 'cards', picked: sorted.slice(0, table.picks).map((card) => card.id) };
  }
  if (table.kind === 'zones') {
    const wrong = player === 'shy' ? 'panic' : 'easy';
    return { kind: 'zones', placed: table.gestures.map((gesture) => ({ gesture: gesture.id, zone: right(gesture.id) ? gesture.zone : wrong })) };
  }
  const sound = table.slots.toSorted((a, b) => a.id - b.id).map((slot) => (right(slot.id) ? Math.floor((slot.from + slot.to) / 10) * 5 : 0));
  const left = Math.max(0, table.minutes - sound.reduce((sum, minutes) => sum + minutes, 0));
  const trap = table.slots.findIndex((slot) => slot.to === 0);
  return { kind: 'planner', minutes: player === 'listener' ? sound : sound.map((minutes, at) => (at === Math.max(0, trap) ? left : minutes)) };
}

function draftOf(player: Player, state: GameState): Draft | undefined {
  const { draft, beat } = state;
  const form = beat?.form;
  if (!draft || !form) return undefined;
  if (form.table) return tableOf(player, form.table);
  if (draft.kind === 'profile') return profileOf(player, draft, form);
  if (draft.kind === 'invitation') {
    if (player === 'shy' && draft.stage === 'invitation') return { ...draft, text: '' };
    const name = (form.to && cast[form.to]?.name[draft.lang].split(' ')[0]) ?? '';
    return { ...draft, text: player === 'listener' ? (form.model.text ?? draft.text) : notes[player][draft.lang].replace('{name}', name) };
  }
  return { kind: 'prediction', accepted: player === 'listener' ? 12 : 30, replies: player === 'listener' ? 5 : 20, meetings: 1, visits: 12, googleChecks: 4 };
}

/** Takes the choice that shows the player's habit, the first of several. */
function choiceOf(player: Player, choices: readonly Choice[]): Choice | undefined {
  for (const way of habits[player]) {
    const found = choices.find((choice) => choice.way === way);
    if (found) return found;
  }
  return choices[0];
}

/** One whole ride of such a player, to the campfire. @throws Error when it does not get there within 60 decisions. */
export function rideOf(player: Player, episode: string, lang: Lang, seed = 1): Promise<GameState> {
  return ride(episode, lang, seed, { draft: (state) => draftOf(player, state), choice: (choices) => choiceOf(player, choices) });
}

/** One whole ride of somebody who takes any choice, and writes and lays what any of the four players would. */
export function rideAtRandom(episode: string, lang: Lang, seed: number): Promise<GameState> {
  const luck = luckOf(seed);
  return ride(episode, lang, seed, { draft: (state) => draftOf(players[luck(players.length)] ?? 'shy', state), choice: (choices) => choices[luck(choices.length)] });
}

interface Mind {
  draft(state: GameState): Draft | undefined;
  choice(choices: readonly Choice[]): Choice | undefined;
}

async function ride(episode: string, lang: Lang, seed: number, mind: Mind): Promise<GameState> {
  const session = await Session.open(shippedWorld(seed), { ...guess, lang });
  await session.send({ type: 'ride', episode, fresh: true });
  for (let decisions = 0; decisions < 60; decisions++) {
    await readOn(session);
    const { state } = session;
    if (state.place === 'debrief') return state;
    const draft = mind.draft(state);
    if (draft) {
      await session.send({ type: 'revise-draft', draft });
      await session.send({ type: 'submit-draft' });
    } else {
      const choice = mind.choice(state.beat?.choices ?? []);
      if (!choice) throw new Error(`The ride is stuck in ${episode} (${lang}) at ${state.beat?.knot ?? 'no knot'}: ${JSON.stringify(state.notices)}`);
      await session.send({ type: 'choose', index: choice.index });
    }
  }
  throw new Error(`The ride never comes to the campfire of ${episode} (${lang}).`);
}
