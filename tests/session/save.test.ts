import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MemoryStore } from '../../game/session/save-store';
import { currentVersion, readFinished, readSave, readSettings } from '../../game/session/save';
import { begin, choose, worldWith } from '../helpers/season';

async function savedRide(): Promise<Record<string, unknown>> {
  const store = new MemoryStore();
  const session = await begin(worldWith(store));
  await choose(session, 'listen');
  return store.shelf.get('ride:the-note') as Record<string, unknown>;
}

describe('a save', () => {
  it('reads back as it was written', async () => {
    const save = await savedRide();
    expect(readSave(save)).toEqual(save);
    expect(readSave(JSON.parse(JSON.stringify(save)))).toEqual(save);
  });

  it('is the log of decisions, not the state of Ink', async () => {
    expect(Object.keys(await savedRide()).toSorted()).toEqual([
      'carried',
      'draft',
      'earlier',
      'ended',
      'episode',
      'hash',
      'hero',
      'lang',
      'line',
      'log',
      'seed',
      'submitted',
      'version',
    ]);
  });

  it('of version 1 is read as a ride that began from nothing', () => {
    const old: unknown = JSON.parse(readFileSync(`${import.meta.dirname}/../fixtures/saves/ride-version-1.json`, 'utf8'));
    expect(readSave(old)).toMatchObject({ version: currentVersion, hero: 'samantha', carried: { hat: 1, variables: {}, notes: {} }, ended: false, line: 1, submitted: { 1: 1 } });
    expect(readSave(old)?.log).toHaveLength(2);
  });

  it('of version 1 is gone on with', async () => {
    const store = new MemoryStore();
    store.shelf.set('ride:the-note', JSON.parse(readFileSync(`${import.meta.dirname}/../fixtures/saves/ride-version-1.json`, 'utf8')));
    const session = await begin(worldWith(store));
    expect(session.state.journal.map((entry) => entry.id)).toEqual(['street.listen', 'letter.generic']);
    expect(store.shelf.get('ride:the-note')).toMatchObject({ version: currentVersion });
  });

  it.each([
    ['nothing', undefined],
    ['a text', 'save'],
    ['an empty one', {}],
    ['one of a later version', { version: currentVersion + 1 }],
    ['one of no version', { version: 'one' }],
  ])('that is %s is not understood', (_, raw) => expect(readSave(raw)).toBeUndefined());

  it.each([
    ['log', [{ type: 'chose' }]],
    ['log', 'none'],
    ['seed', 1.5],
    ['hero', 'samson'],
    ['line', 'first'],
    ['draft', { kind: 'invitation' }],
    ['earlier', [{ standing: {} }]],
  ])('whose %s is %j is not understood', async (field, value) => {
    expect(readSave({ ...(await savedRide()), [field]: value })).toBeUndefined();
  });
});

describe('settings and finished episodes', () => {
  it('that cannot be read are as if there were none', () => {
    expect(readSettings({ lang: 'de' })).toBeUndefined();
    expect(readFinished({ a: 1 })).toEqual([]);
    expect(readFinished(['the-note'])).toEqual(['the-note']);
  });
});
