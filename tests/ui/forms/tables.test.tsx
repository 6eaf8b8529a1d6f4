import type { JSX } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { TableDraft } from '../../../game/outcome/drafts';
import type { Table } from '../../../game/outcome/table/table';
import type { GameState } from '../../../game/session/state';
import type { Send } from '../../../game/session/intent';
import { CardsTable } from '../../../game/ui/forms/cards-table';
import { PlannerTable } from '../../../game/ui/forms/planner-table';
import { ZonesTable } from '../../../game/ui/forms/zones-table';
import { form, prediction, stateWith } from './states';

const cards: Table = { kind: 'cards', picks: 2, cards: ['Conversations', 'Followers', 'Likes'].map((text, id) => ({ id, worth: 'good', text })) };
const zones: Table = {
  kind: 'zones',
  zones: [{ zone: 'easy', text: 'At the bar' }],
  gestures: [
    { id: 0, zone: 'easy', text: 'Read a post' },
    { id: 1, zone: 'panic', text: 'Go live' },
  ],
};
const planner: Table = { kind: 'planner', minutes: 60, slots: ['Read', 'Answer'].map((text, id) => ({ id, from: 10, to: 20, text })) };

function html(Panel: (props: { state: GameState; send: Send }) => JSX.Element | null, table: Table, draft: TableDraft): string {
  const state = stateWith(draft);
  const beat = state.beat && { ...state.beat, ask: 'What counts?', form: { ...form, kind: draft.kind, table } };
  return renderToString(<Panel state={{ ...state, beat }} send={() => undefined} />);
}
const count = (page: string, pattern: RegExp): number => [...page.matchAll(pattern)].length;
const closed = /type="submit"[^>]*aria-disabled="true"/;

describe('a table of cards', () => {
  const shown = (...picked: number[]) => html(CardsTable, cards, { kind: 'cards', picked });

  it('asks its question and says how many to keep', () => {
    expect(shown()).toContain('What counts?');
    expect(shown()).toMatch(/Keep 2 cards of 3/);
    expect(shown()).toContain('0 cards kept of 2');
  });

  it('is a group of checkboxes, named after the question', () => {
    expect(shown()).toMatch(/<fieldset[^>]*aria-labelledby="table-ask"/);
    expect(count(shown(), /type="checkbox"/g)).toBe(3);
    expect(count(shown(0), /<input[^>]*checked/g)).toBe(1);
    expect(shown(0)).toContain('1 card kept of 2');
  });

  it('can only be handed in once the hand is full, and then says that no more can be taken', () => {
    expect(shown(0)).toMatch(closed);
    expect(shown(0, 1)).not.toMatch(closed);
    expect(count(shown(0, 1), /type="checkbox"[^>]*aria-disabled="true"/g)).toBe(1);
  });

  it('never says what a card is worth', () => expect(shown(0, 1)).not.toMatch(/good|poor|fair/));
});

describe('a table of zones', () => {
  const shown = (placed: Extract<TableDraft, { kind: 'zones' }>['placed'] = []) => html(ZonesTable, zones, { kind: 'zones', placed });

  it('gives each gesture a group of three radio buttons, named by the gesture', () => {
    expect(count(shown(), /<fieldset/g)).toBe(2);
    expect(count(shown(), /type="radio"/g)).toBe(6);
    expect(shown()).toMatch(/<legend[^>]*>.*?Go live.*?<\/legend>/s);
  });

  it('calls zones as the story does, and in its own words where the story does not', () => {
    expect(shown()).toContain('At the bar');
    expect(shown()).toContain('Panic');
  });

  it('shows on its map what was laid, and hides the map from those who hear the buttons', () => {
    const page = shown([{ gesture: 1, zone: 'panic' }]);
    expect(page).toMatch(/class="ring-map" aria-hidden="true"/);
    expect(count(page, /ring-token/g)).toBe(1);
    expect(page).toContain('1 step laid of 2');
    expect(page).toMatch(closed);
    expect(
      shown([
        { gesture: 0, zone: 'easy' },
        { gesture: 1, zone: 'panic' },
      ]),
    ).not.toMatch(closed);
  });
});

describe('a week', () => {
  const shown = (...minutes: number[]) => html(PlannerTable, planner, { kind: 'planner', minutes });

  it('gives each slot a slider with its name and its minutes in words', () => {
    const page = shown(15, 0);
    expect(page).toMatch(/<label[^>]*for="slot-0"[^>]*>Read<\/label>/);
    expect(page).toMatch(/id="slot-0"[^>]*aria-valuetext="15 min"/);
    expect(page).toContain('aria-label="More time: Answer"');
  });

  it('lights a bulb for every five minutes, and says the sum', () => {
    const page = shown(15, 10);
    expect(count(page, /bulb--done/g)).toBe(5);
    expect(count(page, /bulb--coming/g)).toBe(7);
    expect(page).toContain('25 minutes placed of 60');
  });

  it('can be handed in once it holds anything', () => {
    expect(shown(0, 0)).toMatch(closed);
    expect(shown(5, 0)).not.toMatch(closed);
  });
});

describe('every table', () => {
  it('shows nothing when another kind of draft is made', () => {
    for (const Panel of [CardsTable, ZonesTable, PlannerTable]) expect(renderToString(<Panel state={stateWith(prediction)} send={() => undefined} />)).toBe('');
  });
});
