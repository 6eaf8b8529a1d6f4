import { streamOf } from '../outcome/dice';
import { messageVerdicts, predictionVerdicts, profileVerdicts, tableVerdicts } from '../outcome/grade';
import type { Table } from '../outcome/table/table';
import type { Form } from './beat';
import { all, last } from './read-tags';
import type { Tag } from './tag';

/** What may be said of what is handed in; a form is followed by one choice for each. */
export const verdictsOf: Readonly<Record<Form['kind'], readonly string[]>> = {
  profile: profileVerdicts,
  invitation: messageVerdicts,
  prediction: predictionVerdicts,
  cards: tableVerdicts,
  zones: tableVerdicts,
  planner: tableVerdicts,
};

/** Says how the items of a table lie: a number per item, always the same for the same ride. */
export type Lay = (id: number) => number;

/** Lays a table by a seed and a place, so that no list gives its own answer away and no language differs. */
export function layOf(seed: number, place: string): Lay {
  const stream = streamOf({ season: seed, episode: 'table' }, place);
  return (id) => stream(String(id));
}

/** What there is to fill in here, if a tag asks for it. */
export function formFrom(tags: readonly Tag[], lay: Lay): Form | undefined {
  const asked = last(tags, 'form');
  if (!asked) return undefined;
  const isInvitation = asked[0] === 'invitation';
  return {
    kind: asked[0],
    to: isInvitation ? asked[1] : undefined,
    stage: (isInvitation ? asked[2] : undefined) ?? 'invitation',
    recallsNote: last(tags, 'recall') === 'note',
    facts: all(tags, 'fact').map(([kind, text]) => ({ kind, text })),
    chips: all(tags, 'chip').map(([group, text]) => ({ group, text })),
    picks: all(tags, 'pick').map(([field, text]) => ({ field, text })),
    starter: Object.fromEntries(all(tags, 'starter')),
    model: Object.fromEntries(all(tags, 'model')),
    table: tableFrom(tags, asked, lay),
  };
}

function tableFrom(tags: readonly Tag[], asked: Extract<Tag, { key: 'form' }>['value'], lay: Lay): Table | undefined {
  const mixed = <Item extends { readonly id: number }>(items: readonly Item[]): readonly Item[] => items.toSorted((a, b) => lay(a.id) - lay(b.id));
  if (asked[0] === 'cards') {
    const cards = all(tags, 'card').map(([worth, text], id) => ({ id, worth, text }));
    return { kind: 'cards', picks: Math.min(asked[1], cards.length), cards: mixed(cards) };
  }
  if (asked[0] === 'zones') {
    const gestures = all(tags, 'gesture').map(([zone, text], id) => ({ id, zone, text }));
    return { kind: 'zones', zones: all(tags, 'zone').map(([zone, text]) => ({ zone, text })), gestures: mixed(gestures) };
  }
  if (asked[0] === 'planner') return { kind: 'planner', minutes: asked[1], slots: all(tags, 'slot').map(([range, text], id) => ({ id, ...range, text })) }; // a week keeps its order
  return undefined;
}
