import { describe, expect, it } from 'vitest';
import { addChoice, type NewChoice, removeChoice, spotIn, writeChoice } from '../../game/studio/choice/new-choice';
import { compileInk } from '../../game/story/compile';
import { itemsOf, scanInk } from '../../game/story/scan';

const bare: NewChoice = { text: 'Ask her', label: '', effects: { profile: 0, tone: 0, timing: 0 }, way: undefined, why: '', reply: '', leads: { to: 'on' } };
const scene = '-> saloon\n\n=== saloon ===\nNadia: Yes?\n* (a) [One]\n    She nods.\n* (b) [Two]\n- -> END\n\n=== street ===\nEmpty.\n-> END\n';

const errors = (source: string) => compileInk(source, 'x.ink').diagnostics.filter(({ severity }) => severity === 'error');

describe('a choice from the form', () => {
  it('has everything it moves in its bracket', () => {
    const full: NewChoice = {
      ...bare,
      effects: { profile: 0, tone: 4, timing: -12 },
      way: 'listens',
      why: 'She put her cup down.',
      reply: 'Nadia: At last.\nShe smiles.',
      leads: { to: 'scene', name: 'street' },
    };
    expect(writeChoice(full, 'ask')).toBe(
      '* (ask) [Ask her # way: listens # effect: tone +4 # effect: timing -12 # why: She put her cup down.]\n    Nadia: At last.\n    She smiles.\n    -> street',
    );
  });
  it('joins those offered at the caret, before what follows them', () => {
    const spot = spotIn(scene, { line: 6 });
    expect(spot).toMatchObject({ flow: 'saloon', group: 0, line: 8, taken: ['a', 'b'] });
    const source = addChoice(scene, spot, bare);
    expect(itemsOf(scanInk(source, ''), 'choice').map(({ id }) => id)).toEqual(['saloon.a', 'saloon.b', 'saloon.ask_her']);
    expect(errors(source)).toEqual([]);
  });
  it('gives a scene without choices its first one, and still leads on', () => {
    const source = addChoice(scene, spotIn(scene, { line: 11 }), bare);
    expect(source).toContain('Empty.\n* (ask_her) [Ask her]\n- -> END');
    expect(errors(source)).toEqual([]);
  });
  it('finds the same spot in the other language', () => {
    const twin = scene.replace('Yes?', 'Oui ?').replace('Empty.', 'Personne.\nVraiment personne.');
    expect(spotIn(twin, { flow: 'saloon', group: 0 })).toMatchObject({ flow: 'saloon', line: 8 });
  });
  it('may lead to a scene that it writes itself', () => {
    const source = addChoice(scene, spotIn(scene, { line: 6 }), { ...bare, leads: { to: 'new', name: 'later' } });
    expect(source).toContain('=== later ===');
    expect(errors(source)).toEqual([]);
  });
  it('prints whatever a trainer types, without breaking the story', () => {
    const wild = { ...bare, text: 'A [bracket], a #tag, {braces} | bars -> and // slashes', why: 'It’s #1 [of] {two} -> three', reply: '* a star\n- a dash\n= is\n~ wave' };
    const source = addChoice(scene, spotIn(scene, { line: 6 }), wild);
    expect(errors(source)).toEqual([]);
    const { story } = compileInk(source, 'x.ink');
    expect(story?.ink).toContain('A (bracket), a #tag, {braces} | bars -> and // slashes');
    expect(story?.ink).toContain('* a star');
  });
  it('takes no name that the scene has', () => {
    const twice = addChoice(scene.replace('(a)', '(ask_her)'), spotIn(scene.replace('(a)', '(ask_her)'), { line: 6 }), bare);
    expect(twice).toContain('* (ask_her_2) [Ask her]');
  });
});

describe('a choice that is taken out', () => {
  it('goes with all that is said after it, and nothing else', () => {
    expect(removeChoice(scene, { flow: 'saloon', label: 'a' })).toBe(scene.replace('* (a) [One]\n    She nods.\n', ''));
    expect(removeChoice(scene, { flow: 'saloon', label: 'b' })).toBe(scene.replace('* (b) [Two]\n', ''));
  });
  it('takes its own choices along', () => {
    const deep = scene.replace('    She nods.\n', '    She nods.\n    * * (c) [Ask]\n        Yes.\n    - - Well.\n');
    expect(removeChoice(deep, { flow: 'saloon', label: 'a' })).toBe(scene.replace('* (a) [One]\n    She nods.\n', ''));
  });
  it('is found by its line when it has no name', () => {
    const nameless = scene.replace('(a) ', '');
    expect(removeChoice(nameless, { flow: 'saloon', label: undefined, line: 5 })).toBe(scene.replace('* (a) [One]\n    She nods.\n', ''));
    expect(removeChoice(nameless, { flow: 'saloon', label: undefined })).toBe(nameless);
  });
  it('leaves a place where another can be put, though it was the last', () => {
    const none = removeChoice(removeChoice(scene, { flow: 'saloon', label: 'a' }), { flow: 'saloon', label: 'b' });
    const source = addChoice(none, spotIn(none, { line: 4 }), bare);
    expect(source).toContain('Nadia: Yes?\n* (ask_her) [Ask her]\n- -> END');
    expect(errors(source)).toEqual([]);
  });
});
