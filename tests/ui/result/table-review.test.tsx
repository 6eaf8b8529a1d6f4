import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { TableDraft } from '../../../game/outcome/drafts';
import { judgeTable } from '../../../game/outcome/table/judge-table';
import type { Table } from '../../../game/outcome/table/table';
import { TableReview } from '../../../game/ui/result/table-review';

const text = (table: Table, draft: TableDraft): string =>
  renderToString(<TableReview tables={[{ decision: 3, ask: 'What counts?', grade: judgeTable(table, draft) }]} lang="en" />)
    .replace(/<[^>]+>/g, ' ')
    .replace(/[\s\u00A0\u202F]+/g, ' ');

describe('a table told by the fire', () => {
  it('names the question, how the whole stands, and what each card did', () => {
    const cards: Table = {
      kind: 'cards',
      picks: 2,
      cards: [
        { id: 0, worth: 'good', text: 'Conversations' },
        { id: 1, worth: 'good', text: 'Habits' },
        { id: 2, worth: 'poor', text: 'Likes' },
      ],
    };
    const told = text(cards, { kind: 'cards', picked: [0, 2] });
    expect(told).toContain('What counts? It does not carry yet.');
    expect(told).toContain('Conversations Kept, and it carries.');
    expect(told).toContain('Habits Left:');
    expect(told).toContain('Likes Kept: tempting');
  });

  it('says where a gesture belongs, in the story’s own words', () => {
    const zones: Table = {
      kind: 'zones',
      zones: [{ zone: 'panic', text: 'Off the map' }],
      gestures: [{ id: 0, zone: 'panic', text: 'Go live' }],
    };
    expect(text(zones, { kind: 'zones', placed: [{ gesture: 0, zone: 'easy' }] })).toContain('Go live It belongs to “Off the map”. Nearer the middle');
    expect(text(zones, { kind: 'zones', placed: [{ gesture: 0, zone: 'panic' }] })).toContain('“Off the map”: that is where it lies.');
  });

  it('says a slot’s minutes beside its sound range', () => {
    const planner: Table = {
      kind: 'planner',
      minutes: 60,
      slots: [
        { id: 0, from: 15, to: 25, text: 'Read' },
        { id: 1, from: 0, to: 0, text: 'Scroll' },
      ],
    };
    const told = text(planner, { kind: 'planner', minutes: [5, 30] });
    expect(told).toMatch(/Read 5 min: too short.*15 to 25/);
    expect(told).toContain('Scroll 30 min: those do not come back.');
  });
});
