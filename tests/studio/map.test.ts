import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { layOut, relabel } from '../../game/studio/map/lay-out';
import { outlineOf as outlineOfFiles } from '../../game/studio/map/outline';
import { pathOf } from '../../game/studio/map/played-path';
import { sceneTowards } from '../../game/studio/map/towards';

const template = readFileSync('game/studio/template/en.ink', 'utf8');
const outlineOf = (source: string) => outlineOfFiles([['en.ink', source]]);
const wires = (source: string) => outlineOf(source).wires.map(({ from, to }) => `${from || 'opening'} > ${to}`);

describe('the outline of a story', () => {
  it('has every scene and every arrow once', () => {
    expect(wires(template)).toEqual([
      'opening > machine',
      'machine > evening',
      'evening > answer',
      'answer > campfire',
      'campfire > campfire.second_coffee',
      'campfire > campfire.cold_cup',
      'campfire > campfire.lukewarm',
    ]);
  });
  it('shows a wire to a scene that nobody wrote', () => {
    const { scenes } = outlineOf('=== a ===\nHi.\n-> nowhere');
    expect(scenes.find(({ name }) => name === 'nowhere')).toMatchObject({ isMissing: true, line: 3 });
  });
  it('knows of every scene and wire in which of several files it stands', () => {
    const { scenes, wires: arrows } = outlineOfFiles([
      ['en.ink', 'INCLUDE more.ink\n-> a\n=== a ===\nHi.\n-> b\n'],
      ['more.ink', '\n=== b ===\nBye.\n-> gone'],
    ]);
    const spots = (list: readonly { readonly file: string; readonly line: number }[]) => list.map(({ file, line }) => `${file}:${line}`);
    expect(spots(scenes)).toEqual(['en.ink:1', 'en.ink:3', 'more.ink:2', 'more.ink:4']);
    expect(spots(arrows)).toEqual(['en.ink:2', 'en.ink:5', 'more.ink:4']);
  });
  it('follows short names within a scene, labels, tunnels and threads', () => {
    expect(wires('=== a ===\n-> b\n= b\n- (top) Hi.\n-> c ->\n-> DONE\n=== c ===\n<- a.b\n-> a.b.top\n=== function f(x) ===\n~ return x')).toEqual([
      'a > a.b',
      'a.b > c',
      'c > a.b',
    ]);
  });
  it('enters the first stitch of an empty scene', () => {
    expect(wires('=== a ===\n= one\nHi.\n-> END')).toEqual(['a > a.one']);
  });
  it('leaves comments and variables that hold a scene alone', () => {
    expect(wires('VAR next = -> b\n=== a ===\n// -> gone\n-> next\n=== b ===\n-> END')).toEqual(['opening > b']);
  });
  it('counts words and choices, and knows an end', () => {
    expect(outlineOf(template).scenes.find(({ name }) => name === 'machine')).toMatchObject({ choices: 3, isEnd: false, isMissing: false });
    expect(
      outlineOf(template)
        .scenes.filter(({ isEnd }) => isEnd)
        .map(({ name }) => name),
    ).toEqual(['campfire.second_coffee', 'campfire.cold_cup', 'campfire.lukewarm']);
  });
});

describe('the map', () => {
  const map = layOut(outlineOf(template));
  it('lays scenes from top to bottom, none over another', () => {
    for (const { from, to } of map.wires) {
      const [above, below] = [map.scenes.find(({ name }) => name === from), map.scenes.find(({ name }) => name === to)];
      expect(above && below && above.y + above.height / 2 < below.y - below.height / 2).toBe(true);
    }
    for (const one of map.scenes) {
      for (const other of map.scenes) {
        if (one !== other && one.y === other.y) expect(Math.abs(one.x - other.x)).toBeGreaterThanOrEqual((one.width + other.width) / 2);
      }
    }
  });
  it('shows the way a ride took, and what it only ran through', () => {
    const path = pathOf(map, { ids: ['machine.her_work', 'evening.the_belt'], knot: 'answer', offered: ['answer.introduce'] });
    expect([...path.wires]).toEqual([' machine', 'machine evening', 'evening answer']);
    expect([...pathOf(map, { ids: ['machine.meeting'], knot: 'campfire', offered: [] }).scenes]).toEqual(['', 'machine', 'campfire', 'evening', 'answer']);
  });
  it('moves nothing while only words change', () => {
    const outline = outlineOf(template.replace('On ', 'Well, on ').replace('The coffee machine.', 'The coffee machine, again.'));
    expect(relabel(map, outline)).toEqual(layOut(outline));
  });
  it('is empty for an empty text', () => {
    expect(layOut(outlineOf('')).scenes).toEqual([]);
  });
});

describe('the arrow keys on the map', () => {
  const shipped = readdirSync('stories', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  it.each(['game/studio/template', ...shipped.map(({ name }) => `stories/${name}`)])('come to every scene of %s from the first one', (folder) => {
    const { scenes } = layOut(outlineOf(readFileSync(`${folder}/en.ink`, 'utf8')));
    const reached = new Set([scenes[0]?.name ?? '']);
    for (const from of reached) {
      for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) reached.add(sceneTowards(scenes, from, key)?.name ?? from);
    }
    expect(scenes.map(({ name }) => name).filter((name) => !reached.has(name))).toEqual([]);
  });
  it('goes to the side it points to, and no further than the edge', () => {
    const { scenes } = layOut(outlineOf(template));
    const go = (from: string, key: string) => sceneTowards(scenes, from, key)?.name;
    expect([go('machine', 'ArrowDown'), go('machine', 'ArrowUp'), go('', 'ArrowUp'), go('machine', 'Tab')]).toEqual(['evening', '', undefined, undefined]);
  });
});
