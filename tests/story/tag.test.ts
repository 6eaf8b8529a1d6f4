import { describe, expect, it } from 'vitest';
import { examples, foreignKeys, parseTag, tagKeys } from '../../game/story/tag';

const problem = (raw: string) => {
  const read = parseTag(raw);
  return read && 'problem' in read ? read.problem : undefined;
};
const value = (raw: string) => {
  const read = parseTag(raw);
  return read && 'tag' in read ? read.tag.value : undefined;
};

describe('a tag', () => {
  it.each(tagKeys)('"%s" reads its own example', (key) => {
    expect(parseTag(examples[key])).toMatchObject({ tag: { key } });
  });

  it('reads its words, whatever the blanks and the case of its key', () => {
    expect(value('  Left :  sam   eager  draw ')).toEqual(['sam', 'eager', 'draw']);
    expect(value('effect: timing -20')).toEqual(['timing', -20]);
    expect(value('starter: text = A = B: both kept')).toEqual(['text', 'A = B: both kept']);
  });

  it.each([
    ['plaec: saloon', '# place:'],
    ['place: salon', 'saloon'],
    ['right: nadja', 'nadia'],
    ['left: sam egaer', 'eager'],
    ['sound: wnd', 'wind'],
    ['effect: timming -20', 'timing'],
    ['campaign: invitation 40', 'invitations'],
    ['profile: photo hollidays', 'holiday'],
    ['pick: banner = stok', 'stock'],
    ['verdict: connect', 'connects'],
    ['form: invitation nadja', 'nadia'],
    ['google: namesakes yes', 'namesake'],
    ['form: invitation nadia first_mesage', 'first_message'],
    ['form: card 4', 'cards'],
    ['way: listen', 'listens'],
    ['help: ondemand', 'on-demand'],
    ['card: god = A', 'good'],
    ['gesture: strech = A', 'stretch'],
    ['verdict: mises', 'misses'],
    ['verdict: uneaven', 'uneven'],
    ['show: cards', 'card'],
  ])('with a slip, "%s", is told the nearest valid name', (raw, near) => {
    expect(problem(raw)?.fix).toContain(near);
  });

  it('reads a gauge, a range of minutes and what is carried on', () => {
    expect(value('meter: sponsor 0 10 = Parrain = soutien')).toEqual(['sponsor', 0, 10, 'Parrain = soutien']);
    expect(value('slot: 15-25 = Lire')).toEqual([{ from: 15, to: 25 }, 'Lire']);
    expect(value('slot: 0-0 = Un piège')).toEqual([{ from: 0, to: 0 }, 'Un piège']);
    expect(value('carry: contacts promise_kept')).toEqual(['contacts', 'promise_kept']);
    expect(value('form: planner 60')).toEqual(['planner', 60]);
  });

  it.each([
    'effect: timing',
    'effect: timing twenty',
    'effect: timing 1.5',
    'form: invitation',
    'form: cards',
    'form: cards 0',
    'form: planner',
    'reply: nadia',
    'title:',
    'decisions: many',
    'meter: sponsor 0 10',
    'meter: sponsor 10 0 = Parrain',
    'meter: sponsor = Parrain',
    'carry:',
    'card: good',
    'slot: 25-15 = Lire',
    'slot: 15 = Lire',
  ])('that is not complete, "%s", is told how it is written', (raw) => {
    expect(problem(raw)).toBeDefined();
    expect(problem(raw)?.fix.length).toBeGreaterThan(10);
  });

  it('far from every name is told which there are', () => {
    expect(problem('xylophonist: 1')?.fix).toContain('place');
  });

  it('of other players and a remark without colon are let through', () => {
    for (const key of foreignKeys) expect(parseTag(`${key}: x`)).toBeUndefined();
    expect(parseTag('remember to rewrite this')).toBeUndefined();
  });
});
