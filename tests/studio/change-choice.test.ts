import { describe, expect, it } from 'vitest';
import { changeChoice, wordingOf } from '../../game/studio/choice/change-choice';
import { languages } from '../../game/outcome/drafts';
import { itemsOf, scanInk } from '../../game/story/scan';
import { readdirSync, readFileSync } from 'node:fs';

const line = '  * (ask) {not seen} [“One {she:madam|sir}?” # effect: tone +4 # campaign: warmth 10 # why: She smiled.] Well # mood: warm';
const scene = `=== saloon ===\nNadia: Yes?\n${line}\n- -> END`;
const first = (source: string) => itemsOf(scanInk(source, ''), 'choice')[0] ?? expect.fail('no choice');
const ask = { flow: 'saloon', label: 'ask' };

describe('a choice that is changed in the form', () => {
  it('shows what it says and moves', () => {
    expect(wordingOf(scene, first(scene))).toEqual({ text: '“One {she:madam|sir}?”', effects: { profile: 0, tone: 4, timing: 0 }, way: undefined, why: 'She smiled.' });
  });
  it('keeps its name, its condition, its other tags and all that follows', () => {
    const changed = changeChoice(scene, ask, { text: 'Two?', effects: { profile: 0, tone: -2, timing: 3 }, way: 'listens', why: 'She sat down.' });
    expect(changed.split('\n')[2]).toBe(
      '  * (ask) {not seen} [Two? # way: listens # effect: tone -2 # effect: timing +3 # campaign: warmth 10 # why: She sat down.] Well # mood: warm',
    );
  });
  it('gives its points and habit to the other language, which keeps its own words', () => {
    const twin = '=== saloon ===\n* (ask) [« Une ? » # effect: tone +4 # why: Elle a souri.]\n- -> END';
    expect(changeChoice(twin, ask, { effects: { profile: 0, tone: 5, timing: 0 }, way: 'pushes' })).toBe(
      '=== saloon ===\n* (ask) [« Une ? » # way: pushes # effect: tone +5 # why: Elle a souri.]\n- -> END',
    );
  });
  it('takes any words, and is still one choice', () => {
    const wild = { text: 'A [b] #c -> d\n// e', effects: { profile: 0, tone: 0, timing: 0 }, way: undefined, why: 'f ] # g' };
    const changed = changeChoice(scene, ask, wild);
    expect(itemsOf(scanInk(changed, ''), 'choice')).toHaveLength(1);
    expect(first(changed)).toMatchObject({ id: 'saloon.ask', text: expect.stringContaining('A (b) #c -> d') });
  });
  it('is left to the text where more than a bracket is offered', () => {
    for (const other of ['* (ask) Hello [there]', '* (ask) Hello -> END', '* (ask) [open']) {
      const source = `=== saloon ===\n${other}\n- -> END`;
      expect(wordingOf(source, first(source))).toBeUndefined();
      expect(changeChoice(source, ask, { effects: { profile: 1, tone: 1, timing: 1 }, way: undefined })).toBe(source);
    }
  });
  it('stays what it was when nothing is changed, in every choice of the season', () => {
    const folders = readdirSync('stories', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    for (const source of folders.flatMap(({ name }) => languages.map((lang) => readFileSync(`stories/${name}/${lang}.ink`, 'utf8')))) {
      const before = itemsOf(scanInk(source, ''), 'choice');
      const same = before.reduce((text, choice) => {
        const wording = wordingOf(text, choice);
        return wording ? changeChoice(text, choice, wording) : text;
      }, source);
      const tags = (text: string) => itemsOf(scanInk(text, ''), 'choice').map(({ id, text: words, tags: all }) => [id, words, all.map(({ raw }) => raw).toSorted()]);
      expect(tags(same)).toEqual(tags(source));
    }
  });
});
