import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Draft, Lang, TableDraft } from '../../outcome/drafts';
import { banners, photos, zones } from '../../outcome/drafts';
import type { Table } from '../../outcome/table/table';
import { Ride } from '../../session/ride';
import { nothingCarried } from '../../session/stored';
import type { Beat, Form } from '../../story/beat';
import type { CompiledStory } from '../../story/compiled';

/** Picks one of a list, the same for the same luck. */
export type Pick = <T>(from: readonly T[]) => T;

/** Seeded luck: the same number always plays the same rides. */
export function luckOf(seed: number): Pick {
  const generator = xoroshiro128plus(seed);
  return (from) => {
    const picked = from[uniformInt(generator, 0, from.length - 1)];
    if (picked === undefined) throw new Error('There is nothing to pick from.');
    return picked;
  };
}

/** Something that a trainee might hand in: picked phrases, the worked example, what stood there first, or nothing. */
function fillIn(form: Form, draft: Draft, pick: Pick): Draft {
  if (draft.kind === 'prediction') {
    const pair = (): number => pick([0, 1, 2, 4, 8, 15, 25, 40]);
    return { ...draft, accepted: pair(), replies: pair(), meetings: pair(), visits: pair(), googleChecks: pick([0, 2, 4, 6]) };
  }
  if (draft.kind === 'cards' || draft.kind === 'zones' || draft.kind === 'planner') return form.table ? sort(form.table, pick) : draft;
  const phrases = [...form.chips.map((chip) => chip.text), ...form.picks.map((p) => p.text)];
  const patchwork = phrases.length > 0 ? [pick(phrases), pick(phrases), pick(phrases)].join(' ') : '';
  if (draft.kind === 'invitation') return { ...draft, text: pick([form.starter.text ?? '', form.model.text ?? '', patchwork, '']) };
  const lines = (field: 'headline' | 'summary'): string => {
    const offered = form.picks.filter((p) => p.field === field).map((p) => p.text);
    return pick([form.starter[field] ?? '', form.model[field] ?? '', ...offered, '']);
  };
  return { ...draft, photo: pick(photos), banner: pick(banners), headline: lines('headline'), summary: lines('summary') };
}

/** A table filled by luck: some cards, every gesture somewhere, a few minutes here and there. */
function sort(table: Table, pick: Pick): TableDraft {
  if (table.kind === 'cards') {
    let left = table.cards.map((card) => card.id);
    const picked = Array.from({ length: table.picks }, () => {
      const card = pick(left);
      left = left.filter((id) => id !== card);
      return card;
    });
    return { kind: 'cards', picked };
  }
  if (table.kind === 'zones') return { kind: 'zones', placed: table.gestures.map(({ id }) => ({ gesture: id, zone: pick(zones) })) };
  return { kind: 'planner', minutes: table.slots.map(() => pick([0, 0, 5, 10, 15, 20, 30])) };
}

/** Two steps in three hand in a draft; the third goes straight to some verdict, so that every answer is read. */
function step(ride: Ride, pick: Pick): void {
  const { form, choices } = ride.beat;
  const draft = form && ride.openDraft();
  if (form && draft && pick([true, true, false])) ride.submit(fillIn(form, draft, pick));
  else ride.choose(pick(choices).index);
}

/**
 * Plays one ride with seeded luck until nothing is left to choose, or `most` decisions were taken.
 * @throws StoryFault where the story cannot go on.
 */
export function randomRide(
  story: CompiledStory,
  lang: Lang,
  seed: number,
  most: number,
  onBeat: (beat: Beat, log: Ride['log']) => void,
): { readonly ended: boolean; readonly ride: Ride } {
  const pick = luckOf(seed);
  const ride = new Ride(story, { episode: 'check', seed, hero: pick(['sam', 'samantha'] as const), lang, carried: nothingCarried });
  onBeat(ride.beat, ride.log);
  for (let taken = 0; taken < most && ride.beat.choices.length > 0; taken++) {
    step(ride, pick);
    onBeat(ride.beat, ride.log);
  }
  return { ended: ride.beat.choices.length === 0, ride };
}
