import type { Draft, Lang } from '../../outcome/drafts';
import { Ride } from '../../session/ride';
import type { LogEntry } from '../../session/save';
import { nothingCarried } from '../../session/stored';
import type { Beat, Form } from '../../story/beat';
import type { CompiledStory } from '../../story/compiled';

/** What is looked for: a scene, and more exactly a choice or some printed words of it. */
export interface Target {
  readonly flow: string; // 'knot' or 'knot.stitch'
  readonly choice: string | undefined; // id of a choice, when the caret stands on one
  readonly words: string | undefined; // printed on the caret's line
}

/** The log that leads to a place; `exact` when it is the very line, not only its scene. */
export interface Way {
  readonly log: readonly LogEntry[];
  readonly exact: boolean;
}

const patience = 1500; // milliseconds
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

function fits(beat: Beat, { flow, choice, words }: Target): 'exact' | 'scene' | undefined {
  if (choice !== undefined && beat.choices.some(({ id }) => id === choice)) return 'exact';
  if (words !== undefined && beat.lines.some(({ text }) => plain(words).includes(plain(text)) || plain(text).includes(plain(words)))) return 'exact';
  const inScene = beat.knot === flow.split('.')[0] || beat.choices.some(({ id }) => id.startsWith(`${flow}.`));
  return inScene ? (choice === undefined && words === undefined ? 'exact' : 'scene') : undefined;
}

/** What may be handed in at a form: the worked example, what stands there already, or nothing. */
function drafts(form: Form, open: Draft): readonly Draft[] {
  if (open.kind === 'invitation') return [{ ...open, text: form.model.text ?? open.text }, open, { ...open, text: '' }];
  if (open.kind === 'profile') return [{ ...open, headline: form.model.headline ?? open.headline, summary: form.model.summary ?? open.summary }, open];
  if (open.kind === 'prediction') return [open, { ...open, accepted: 20, replies: 10 }];
  if (open.kind === 'cards' && form.table?.kind === 'cards') return [{ ...open, picked: form.table.cards.slice(0, form.table.picks).map(({ id }) => id) }];
  if (open.kind === 'zones' && form.table?.kind === 'zones') return [{ ...open, placed: form.table.gestures.map(({ id, zone }) => ({ gesture: id, zone })) }];
  return [open];
}

/** Where a ride stands, as far as the search tells places apart: what is offered, and after what. */
function cell(ride: Ride): string {
  const { beat, log } = ride;
  return `${beat.knot}|${beat.choices.map(({ id }) => id).join()}|${log.at(-1)?.id}`;
}

/**
 * Looks for a ride that comes to a line, shortest first, and among rides that stand at the same place
 * only the first two. Undefined when none was found in a second and a half.
 */
export function findWay(story: CompiledStory, lang: Lang, seed: number, target: Target): Way | undefined {
  const start = { episode: 'preview', seed, hero: 'sam', lang, carried: nothingCarried } as const;
  const until = performance.now() + patience;
  const seen = new Map<string, number>();
  let queue: readonly (readonly LogEntry[])[] = [[]];
  let scene: Way | undefined;
  const rideTo = (log: readonly LogEntry[]): Ride => {
    const ride = new Ride(story, start);
    ride.replay(log);
    return ride;
  };
  while (queue.length > 0) {
    const next: (readonly LogEntry[])[] = [];
    for (const log of queue) {
      if (performance.now() > until) return scene;
      const ride = rideTo(log);
      const found = fits(ride.beat, target);
      if (found === 'exact') return { log, exact: true };
      if (found === 'scene') scene ??= { log, exact: false };
      const times = seen.get(cell(ride)) ?? 0;
      seen.set(cell(ride), times + 1);
      if (times < 2) next.push(...steps(ride, () => rideTo(log)));
    }
    queue = next;
  }
  return scene;
}

/** Every log that is one decision longer. */
function steps(ride: Ride, again: () => Ride): readonly (readonly LogEntry[])[] {
  const { form, choices } = ride.beat;
  const open = ride.openDraft();
  if (!form || !open) return choices.map(({ id }) => [...ride.log, { type: 'chose', id } as const]);
  return drafts(form, open).map((draft) => {
    const one = again();
    one.submit(draft);
    return [...one.log];
  });
}
