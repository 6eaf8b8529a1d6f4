import { CompletionContext } from '@codemirror/autocomplete';
import { EditorState } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { completeInk, placeIn, targetsIn } from '../../game/studio/editor/completion';
import { tagKeys } from '../../game/story/tag';
import { characters, expressions, places, poses, times } from '../../game/story/vocabulary';

/** What is offered where `|` stands. */
async function offered(text: string, lang: 'fr' | 'en' = 'fr') {
  const pos = text.indexOf('|');
  const state = EditorState.create({ doc: text.replace('|', '') });
  return (await completeInk(() => lang)(new CompletionContext(state, pos, false)))?.options ?? [];
}
const labels = async (text: string) => (await offered(text)).map(({ label }) => label);

describe('what the editor suggests', () => {
  it('after an arrow: scenes, stitches of the own scene in short, the end', async () => {
    expect(await labels('-> |\n=== saloon ===\n= bar\nHi.\n=== street ===\n-> END')).toEqual(['saloon', 'saloon.bar', 'street', 'END', 'DONE']);
    expect(targetsIn('=== saloon ===\n-> b\n= bar\nHi.', 2)).toContain('bar');
  });
  it('after #: every tag, with its meaning in the trainer’s language and an example', async () => {
    const tags = await offered('# |');
    expect(tags.map(({ label }) => label)).toEqual(tagKeys);
    const ask = tags.find(({ label }) => label === 'ask');
    expect(ask).toMatchObject({ apply: 'ask: ', info: 'La question au-dessus des choix.' });
    expect((await offered('# |', 'en')).find(({ label }) => label === 'ask')?.info).toContain('question');
  });
  it('after a colon: what may stand first, second, third', async () => {
    expect(await labels('# place: |')).toEqual(places);
    expect(await labels('# place: saloon |')).toEqual(times);
    expect(await labels('# left: |')).toEqual([...characters, 'nobody']);
    expect(await labels('# left: sam |')).toEqual(expressions);
    expect(await labels('# left: sam eager dr|')).toEqual(poses);
    expect(await labels('# left: sam eager draw |')).toEqual([]);
  });
  it('within a bracket, after other tags', async () => {
    expect(await labels('* (a) [Yes # effect: tone +4 # way: |]')).toEqual(['listens', 'pushes', 'hides', 'copies']);
  });
  it('at the beginning of a line: who may speak', async () => {
    expect(await labels('Na|')).toContain('Nadia');
    expect(await labels('She said Na|')).toEqual([]);
  });
  it('nothing in free words', () => {
    expect(placeIn('# ask: What does Sam s')).toMatchObject({ kind: 'tag-value', key: 'ask' });
    expect(placeIn('# peer: awa = Who was in a h')).toBeUndefined();
    expect(placeIn('Just words')).toBeUndefined();
  });
});
