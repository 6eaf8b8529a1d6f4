import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Arrow, findCircle, readModules } from './helpers/modules';

/**
 * Who may import from whom. `values` is what may be used at run time, `types` what may only be
 * spoken of. A room always reads its own files. An entry may be a room or one file of it.
 */
interface Rights {
  readonly values: readonly string[];
  readonly types: readonly string[];
}

const constants = ['outcome/drafts', 'outcome/standing', 'story/vocabulary']; // lists and limits, no rules

const rights: Readonly<Record<string, Rights>> = {
  words: { values: [], types: [] },
  outcome: { values: [], types: [] },
  story: { values: ['outcome'], types: ['outcome'] },
  session: { values: ['story', 'outcome'], types: ['story', 'outcome'] },
  ui: { values: ['words', ...constants, 'stage/circle', 'stage/layout', 'stage/map-stops'], types: ['words', 'session', 'story', 'outcome', 'stage'] },
  stage: { values: ['story/vocabulary', 'assets'], types: ['story', 'session', 'outcome'] },
  scenes: { values: ['stage', 'assets'], types: ['stage', 'story', 'session', 'outcome'] },
  sound: { values: [], types: ['story'] },
  studio: { values: ['words', 'outcome', 'story', 'session', 'ui', 'stage', 'stories'], types: ['words', 'outcome', 'story', 'session', 'ui', 'stage'] },
  host: { values: ['words', 'outcome', 'story', 'session', 'ui', 'stage', 'stories', 'assets'], types: ['words', 'outcome', 'story', 'session', 'ui', 'stage'] },
  tools: { values: ['story', 'session', 'outcome', 'words', 'stage', 'host', 'stories', 'assets'], types: ['story', 'session', 'outcome', 'words', 'stage', 'host'] },
  main: {
    values: ['words', 'outcome', 'story', 'session', 'ui', 'stage', 'sound', 'stories', 'assets'],
    types: ['words', 'outcome', 'story', 'session', 'ui', 'stage', 'sound', 'scenes'],
  },
};

/** Arrows that the table does not know, each with its reason. */
const exceptions: readonly { readonly from: RegExp; readonly to: RegExp }[] = [
  { from: /^game\/main\.tsx$/, to: /^game\/scenes\/start-phaser\.ts$/ }, // lazily, once the words are there
  { from: /^game\/tools\/prerender[\w-]*\.tsx?$/, to: /^game\/ui\// }, // the first words of a page come from the real panels
];

const modules = readModules('game');

/** 'story/tag' for game/story/tag.ts, 'main' for game/main.tsx, 'assets/art/…' for what lies outside. */
function placeOf(path: string): string {
  return path.replace(/^game\//, '').replace(/\.(d\.)?tsx?$/, '');
}
const roomOf = (path: string): string => placeOf(path).split('/')[0] ?? '';

function allowed(from: string, arrow: Arrow): boolean {
  if (arrow.to.endsWith('.css') && roomOf(from) === 'main') return true;
  if (roomOf(arrow.to) === roomOf(from)) return true;
  if (exceptions.some((e) => e.from.test(from) && e.to.test(arrow.to))) return true;
  const list = rights[roomOf(from)]?.[arrow.type ? 'types' : 'values'] ?? [];
  const place = placeOf(arrow.to);
  return list.some((entry) => place === entry || place.startsWith(`${entry}/`));
}

describe('the rooms of the game', () => {
  it('are all known to this table', () => {
    const rooms = new Set(modules.filter((m) => m.path.split('/').length > 2).map((m) => roomOf(m.path)));
    expect([...rooms].filter((room) => !(room in rights))).toEqual([]);
  });

  it('import only along the arrows of the table', () => {
    const broken = modules.flatMap((m) => m.arrows.filter((a) => !allowed(m.path, a)).map((a) => `${m.path} → ${a.to}${a.type ? ' (type)' : ''}`));
    expect(broken).toEqual([]);
  });

  it('let only main.tsx reach the scenes, and only lazily', () => {
    const reaching = modules
      .filter((m) => roomOf(m.path) !== 'scenes')
      .flatMap((m) => m.arrows.filter((a) => roomOf(a.to) === 'scenes' && !a.type).map((a) => ({ from: m.path, lazy: a.lazy })));
    expect(reaching.filter((a) => a.from !== 'game/main.tsx' || !a.lazy)).toEqual([]);
  });

  it('import straight from the file: no room has an index', () => {
    expect(modules.filter((m) => /^index\.tsx?$/.test(basename(m.path))).map((m) => m.path)).toEqual([]);
  });

  it('import in no circle', () => {
    expect(findCircle(modules)?.join(' → ')).toBeUndefined();
  });

  it('hold no file that nobody could read in one sitting', () => {
    expect(modules.filter((m) => m.code.split('\n').length > 450).map((m) => m.path)).toEqual([]);
  });
});

describe('text of a story or of a player', () => {
  const sinks =
    /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|srcdoc|createContextualFragment|setHTMLUnsafe|parseFromString)\b|\bdocument\.write(ln)?\b|\beval\(|\bnew Function\(/;

  it('can reach no place where it would become markup or script', () => {
    const found = modules
      .filter((m) => roomOf(m.path) !== 'tools')
      .flatMap((m) => {
        const hit = sinks.exec(m.code);
        return hit ? [`${m.path}: ${hit[0]}`] : [];
      });
    expect(found).toEqual([]);
  });

  it('goes to no other origin: no address of one stands in the game', () => {
    const addresses = modules
      .filter((m) => roomOf(m.path) !== 'tools')
      .flatMap((m) => [...m.code.matchAll(/https?:\/\/[\w.-]+/g)].map((hit) => `${m.path}: ${hit[0]}`))
      .filter((line) => !line.endsWith('http://www.w3.org')); // the name of SVG's namespace, never fetched
    expect(addresses).toEqual([]);
  });
});
