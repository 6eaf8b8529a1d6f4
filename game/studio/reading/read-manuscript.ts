import { languages, type Lang } from '../../outcome/drafts';
import { compileInk } from '../../story/compile';
import type { CompiledStory } from '../../story/compiled';
import type { Diagnostic } from '../../story/diagnostic';
import { obstacleIn } from '../../story/ink-text';
import { lintStory } from '../../story/lint/lint-story';
import { itemsOf, scanInk, type SourceItem } from '../../story/scan';
import { emptyMap, layOut, relabel, type StoryMap } from '../map/lay-out';
import { outlineOf } from '../map/outline';
import { includesOf, type Manuscript } from '../manuscript';
import { firstCauses } from './first-causes';
import { mendInk } from './mend-ink';
import { typewriterSigns } from './typography';

/** The part of a manuscript that is read. */
export type Sources = Pick<Manuscript, 'files' | 'roots'>;

/** Where a choice stands, by the name that a ride knows it by. */
export interface ChoiceSpot {
  readonly id: string;
  readonly file: string;
  readonly line: number;
}

/** What is known of a manuscript. Plain data: it crosses from the worker. */
export interface Reading {
  readonly problems: readonly Diagnostic[]; // by file and line
  readonly maps: Readonly<Record<Lang, StoryMap>>;
  readonly choices: Readonly<Record<Lang, readonly ChoiceSpot[]>>;
  readonly stories: Readonly<Partial<Record<Lang, CompiledStory>>>; // the last that compiled
}

export const emptyReading: Reading = { problems: [], maps: { fr: emptyMap, en: emptyMap }, choices: { fr: [], en: [] }, stories: {} };

/** A language's text with what it includes, beginning first. */
function filesOf({ files, roots }: Sources, lang: Lang): readonly (readonly [name: string, text: string])[] {
  const found = new Map<string, string>();
  const add = (name: string | undefined): void => {
    const text = name === undefined ? undefined : files[name];
    if (name === undefined || text === undefined || found.has(name)) return;
    found.set(name, text);
    for (const included of includesOf(text)) add(included);
  };
  add(roots[lang]);
  return [...found];
}

/** Those of them that lint and map take up: of a whole novel, or of what is no text, there is only that to be said. */
const readableFiles = (sources: Sources, lang: Lang): ReturnType<typeof filesOf> => filesOf(sources, lang).filter(([name, text]) => !obstacleIn(text, name));

/**
 * Reads a manuscript again and again as it changes, and remembers what did not change. Lint and map come
 * first, as they take some 50 ms for a thousand lines; compiling takes five times that.
 */
export class Reader {
  private readonly compiled = new Map<Lang, { readonly text: string; readonly diagnostics: readonly Diagnostic[] }>();
  private readonly maps = new Map<Lang, { readonly shape: string; readonly map: StoryMap }>();
  private stories: Reading['stories'] = {};

  /** Everything about `sources`. `onLint` hears what is known before anything is compiled, with Ink's complaints as they were. */
  read(sources: Sources, onLint: (reading: Reading) => void): Reading {
    const items = { fr: this.scan(sources, 'fr'), en: this.scan(sources, 'en') };
    const maps = { fr: this.map(sources, 'fr'), en: this.map(sources, 'en') };
    const choices = { fr: choicesIn(items.fr), en: choicesIn(items.en) };
    const linted = this.lint(sources, items);
    const reading = (): Reading => ({
      problems: inOrder(firstCauses([...linted, ...languages.flatMap((lang) => this.compiled.get(lang)?.diagnostics ?? [])])),
      maps,
      choices,
      stories: this.stories,
    });
    onLint(reading());
    for (const lang of languages) this.compile(sources, lang, items[lang]);
    return reading();
  }

  private scan(sources: Sources, lang: Lang): readonly SourceItem[] {
    return readableFiles(sources, lang).flatMap(([name, text]) => scanInk(text, name));
  }

  private lint({ roots }: Sources, items: Readonly<Record<Lang, readonly SourceItem[]>>): readonly Diagnostic[] {
    const twins = roots.fr !== undefined && roots.en !== undefined;
    return languages.flatMap((lang) => {
      const file = roots[lang];
      if (file === undefined) return [];
      const twin = twins && lang === 'fr' ? { twin: { file: roots.en ?? '', items: items.en } } : {};
      return [...lintStory({ file, items: items[lang], ...twin }), ...typewriterSigns(items[lang], lang)];
    });
  }

  private map(sources: Sources, lang: Lang): StoryMap {
    const outline = outlineOf(readableFiles(sources, lang));
    const shape = JSON.stringify([outline.scenes.map(({ name, isMissing }) => [name, isMissing]), outline.wires.map(({ from, to }) => [from, to])]);
    const known = this.maps.get(lang);
    const map = known?.shape === shape ? relabel(known.map, outline) : layOut(outline);
    this.maps.set(lang, { shape, map });
    return map;
  }

  private compile(sources: Sources, lang: Lang, items: readonly SourceItem[]): void {
    const files = filesOf(sources, lang);
    const [root] = files;
    const text = files.map(([name, one]) => `${name}\n${one}`).join('\n');
    if (this.compiled.get(lang)?.text === text) return;
    const { [lang]: _, ...others } = this.stories;
    if (!root) {
      this.stories = others;
      this.compiled.delete(lang);
      return;
    }
    const { story, diagnostics } = compileInk(root[1], root[0], (name) => {
      const included = sources.files[name];
      if (included === undefined) throw new Error(`The included file "${name}" is not here.`);
      return included;
    });
    if (story) this.stories = { ...others, [lang]: story };
    const scenes = itemsOf(items, 'flow').map(({ flow }) => flow);
    const led = new Set(this.maps.get(lang)?.map.wires.map(({ to }) => to));
    const lonely = scenes.filter((scene) => !led.has(scene));
    const mended = diagnostics.map((d) => {
      const mends = mendInk(d, scenes, lonely, sources.files[d.file]?.split('\n')[d.line - 1] ?? '');
      // Ink only wonders at a choice without words; a player would never see it.
      const severity = /completely empty/i.test(d.what) ? 'error' : d.severity;
      return { ...d, severity, ...(mends.length > 0 && { mends }) };
    });
    this.compiled.set(lang, { text, diagnostics: mended });
  }
}

function choicesIn(items: readonly SourceItem[]): readonly ChoiceSpot[] {
  return itemsOf(items, 'choice').flatMap(({ id, file, line }) => (id === '' ? [] : [{ id, file, line }]));
}

const weight = { error: 0, warning: 1, hint: 2 } as const;

function inOrder(problems: readonly Diagnostic[]): readonly Diagnostic[] {
  const isLater = (problem: Diagnostic): number => (problem.rule === 'ink' ? 0 : 1); // what stops the play comes first
  return problems.toSorted((a, b) => weight[a.severity] - weight[b.severity] || isLater(a) - isLater(b) || (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
}
