import { describe, expect, it } from 'vitest';
import { itemsOf, scanInk } from '../../game/story/scan';

const tags = (source: string) => itemsOf(scanInk(source, 'x.ink'), 'tag').map((tag) => [tag.line, tag.raw, tag.seenBy]);
const texts = (source: string) => itemsOf(scanInk(source, 'x.ink'), 'text').map((text) => text.text);
const choices = (source: string) => itemsOf(scanInk(source, 'x.ink'), 'choice').map(({ id, level, text }) => [id, level, text]);

describe('a scan of Ink source', () => {
  it('gives each tag its line, with long comments and Windows line ends counted', () => {
    expect(tags('/* one\r\ntwo */\r\n# place: saloon\r\nHello # sound: tick # mood: warm\r\n')).toEqual([
      [3, 'place: saloon', 'line'],
      [4, 'sound: tick', 'line'],
      [4, 'mood: warm', 'line'],
    ]);
  });
  it('knows whether a choice sees a tag', () => {
    expect(tags('* (a) Yes # one [no # two] so # three -> END')).toEqual([
      [1, 'one', 'choice'],
      [1, 'two', 'choice'],
      [1, 'three', 'reply'],
    ]);
  });
  it('ends a tag at a divert, and at the end of the braces it stands in', () => {
    expect(tags('Off. # sound: hooves -> END')).toEqual([[1, 'sound: hooves', 'line']]);
    expect(tags('{ a: One # mood: warm | Two # mood: weary } three.')).toEqual([
      [1, 'mood: warm', 'line'],
      [1, 'mood: weary', 'line'],
    ]);
  });
  it('leaves escaped signs, comments and logic alone', () => {
    expect(tags('Room \\#4 // # not\n~ x = "#nor"\nVAR y = "# nor this"\nTODO: # nor that')).toEqual([]);
  });
  it('names choices as the game does, with their knot and stitch', () => {
    expect(choices('* (top) [Go]\n=== town\n* (ask) {seen} [Ask]\n= side\n** (deep) Say[ it], please\n* -> town')).toEqual([
      ['top', 1, 'Go'],
      ['town.ask', 1, 'Ask'],
      ['town.side.deep', 2, 'Say it'],
    ]);
  });
  it('keeps what is printed: text, gathers and replies, without labels and branches', () => {
    expect(texts('- (then) Well.\n* [Ask] Sam asks. # sound: tick\n{\n- x > 2: Many.\n- else: Few.\n}')).toEqual(['Well.', 'Sam asks.', '{', 'Many.', 'Few.', '}']);
  });
});
