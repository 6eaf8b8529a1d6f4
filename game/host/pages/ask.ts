import type { Draft, Lang } from '../../outcome/drafts';
import type { GameState } from '../../session/state';
import type { Beat, Form } from '../../story/beat';
import { bannerPicks, photoPicks, textPicks } from '../../ui/forms/picks';
import { bannerNames, photoNames, poster } from '../../words/forms';
import type { Phrase } from '../../words/say';
import { shell } from '../../words/shell';
import { mostChoices } from '../protocol';
import type { Ballot, Subject } from './seminar';

/** The same moment of the story in both languages. */
export type BothBeats = Readonly<Record<Lang, Beat | undefined>>;

/** Which question it is. */
export interface At {
  readonly poll: string; // its name, never used twice in a room
  readonly decision: number; // index in the ride's log
  readonly seconds: number | null; // null: until the host closes it
}

const longest = 600; // what the protocol lets through for a sentence

/** A sentence of one beat with that of its twin; where one is missing, the other stands for both. */
function both(beats: BothBeats, words: (beat: Beat) => string | undefined): Phrase | undefined {
  const fr = beats.fr && words(beats.fr);
  const en = beats.en && words(beats.en);
  const text = { fr: fr ?? en, en: en ?? fr };
  return text.fr === undefined || text.en === undefined ? undefined : { fr: text.fr.slice(0, longest), en: text.en.slice(0, longest) };
}

const asked: Phrase = { fr: shell.whatNow.fr.replace('{hero}', 'Sam'), en: shell.whatNow.en.replace('{hero}', 'Sam') };

/** A new ballot of this kind, before anybody has voted. */
function blank(ask: Ballot['ask'], subject: Subject, decision: number, options: Ballot['options']): Ballot {
  return { ask, subject, decision, options, counts: ask.choices.map(() => 0), n: 0, seats: 0, stage: 'open' };
}

/** Asks the room where the story goes. */
export function choiceBallot(beats: BothBeats, lang: Lang, at: At): Ballot {
  const shown = (beats[lang]?.choices ?? []).slice(0, mostChoices);
  const texts = shown.map((choice, index) => both(beats, (beat) => (beat.choices.find(({ id }) => id === choice.id) ?? beat.choices[index])?.text) ?? { fr: '', en: '' });
  const options = shown.map(({ id, effects }) => {
    const why = both(beats, (beat) => beat.choices.find((choice) => choice.id === id)?.why);
    return { effects: [...effects], ...(why && { why }) };
  });
  const question = both(beats, ({ ask }) => ask) ?? asked;
  return blank({ poll: at.poll, kind: 'choice', question, choices: texts, moves: true, seconds: at.seconds }, 'choice', at.decision, options);
}

/** Asks everybody for a note. */
export function noteBallot(beats: BothBeats, at: At): Ballot {
  const question = both(beats, ({ ask }) => ask) ?? asked;
  return blank({ poll: at.poll, kind: 'note', question, choices: [], moves: true, seconds: null }, 'note', at.decision, []);
}

export type Part = 'photo' | 'banner' | 'headline' | 'summary';
export const parts: readonly Part[] = ['photo', 'banner', 'headline', 'summary'];

/** What the story offers for one part of the poster, in its own order. */
export function picksOf(form: Form | undefined, part: Part, lang: Lang): readonly { readonly value: string; readonly words: string }[] {
  if (part === 'photo') return photoPicks(form).map(({ value, label }) => ({ value, words: label || photoNames[value][lang] }));
  if (part === 'banner') return bannerPicks(form).map(({ value, label }) => ({ value, words: label || bannerNames[value][lang] }));
  return textPicks(form, part).map((text) => ({ value: text, words: text }));
}

const partNames: Readonly<Record<Part, Phrase>> = { photo: poster.photo, banner: poster.banner, headline: poster.headline, summary: poster.summary };

/** Asks the room for one part of the poster. */
export function pickBallot(beats: BothBeats, part: Part, at: At): Ballot {
  const offered = { fr: picksOf(beats.fr?.form, part, 'fr'), en: picksOf(beats.en?.form, part, 'en') };
  const choices = (offered.fr.length > 0 ? offered.fr : offered.en).slice(0, mostChoices).map((_, index) => {
    const [fr, en] = [offered.fr[index]?.words, offered.en[index]?.words];
    return { fr: (fr ?? en ?? '').slice(0, longest), en: (en ?? fr ?? '').slice(0, longest) };
  });
  const ask = { poll: at.poll, kind: 'choice' as const, question: partNames[part], choices, moves: true, seconds: at.seconds };
  return blank(
    ask,
    part,
    at.decision,
    choices.map(() => ({ effects: [] })),
  );
}

/** Sam's profile with the part that the room picked; undefined where no profile is being written. */
export function picked({ draft, beat, settings }: Pick<GameState, 'draft' | 'beat' | 'settings'>, subject: Subject, option: number): Draft | undefined {
  const part = parts.find((one) => one === subject);
  const pick = part && picksOf(beat?.form, part, settings.lang)[option];
  return draft?.kind === 'profile' && pick ? { ...draft, [part]: pick.value } : undefined;
}
