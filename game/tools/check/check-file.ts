import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import { type Lang, languages } from '../../outcome/drafts';
import { exploreStory } from '../../session/explore-story';
import { adoptJson } from '../../story/compiled';
import type { Diagnostic } from '../../story/diagnostic';
import { diagnose } from '../../story/explore/diagnose';
import type { Progress } from '../../story/explore/explore';
import type { ExplorationReport } from '../../story/explore/report';
import { decodeInk } from '../../story/ink-text';
import { lintStory } from '../../story/lint/lint-story';
import { itemsOf, scanInk, type SourceItem } from '../../story/scan';
import { compileWithMap, type SourceMap } from '../../story/source-map';

/** What the check of one story found. Plain data: it travels between processes. */
export interface FileReport {
  readonly file: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly choices: number;
  readonly exploration: ExplorationReport | undefined; // undefined when it does not compile, or was given up
}

/** How far one story may go. */
export interface CheckLimits {
  readonly alone: boolean; // its twin in the other language is not checked in the same run
  readonly seconds: number;
  readonly states: number;
  readonly rides: number;
}

const readInk = (path: string): string => decodeInk(readFileSync(path));

/** The source of a story and of everything it INCLUDEs, in the order in which it is read. Names lead from the folder of the story, as Ink takes them. */
function scanWithIncludes(path: string, folder = dirname(path), seen: Set<string> = new Set()): readonly SourceItem[] {
  if (seen.has(path) || !existsSync(path)) return []; // a missing one is Ink's complaint already
  seen.add(path);
  const source = readInk(path);
  const included = [...source.matchAll(/^\s*INCLUDE\s+(\S.*?)\s*$/gm)].flatMap(([, name]) => scanWithIncludes(resolve(folder, name ?? ''), folder, seen));
  return [...scanInk(source, nameOf(path)), ...included];
}

export function nameOf(path: string): string {
  return relative(process.cwd(), path).replaceAll('\\', '/');
}

/** The other language of fr.ink and en.ink; other names have none. */
export function twinOf(path: string): string | undefined {
  const lang = languages.find((l) => basename(path) === `${l}.ink`);
  const other = languages.find((l) => l !== lang);
  const twin = lang && other && resolve(dirname(path), `${other}.ink`);
  return twin && existsSync(twin) ? twin : undefined;
}

/** A story with tags of ours is held to our rules; any other only has to play. */
function isOurs(items: readonly SourceItem[]): boolean {
  return itemsOf(items, 'tag').some((tag) => /^(effect|form|place|ending)\s*:/i.test(tag.raw));
}

/** Milliseconds of the processor that this process has had: stories are checked several at a time. */
function processor(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Compiles, lints and explores one story. */
export function checkFile(path: string, limits: CheckLimits, onProgress: (progress: Progress) => void): FileReport {
  const file = nameOf(path);
  const source = readInk(path);
  const isJson = path.endsWith('.json');
  const compiled = isJson ? { story: adoptJson(source), diagnostics: [], map: undefined } : compileWithMap(source, file, (name) => readInk(resolve(dirname(path), name)));
  const { story } = compiled;
  const located = (name: string): string => (name === file ? file : nameOf(resolve(dirname(path), name))); // Ink knows an included file by the name in its INCLUDE
  const diagnostics = compiled.diagnostics.map((one) => ({ ...one, file: located(one.file) }));
  const map: SourceMap | undefined = compiled.map && { ...compiled.map, files: compiled.map.files.map(located) };
  const items = isJson ? [] : scanWithIncludes(path);
  const ours = isOurs(items);
  const twinPath = twinOf(path);
  // Twins are compared once, from the file that comes first in the alphabet, or from the only one that was named.
  const twin = twinPath !== undefined && (limits.alone || path < twinPath) ? { twin: { file: nameOf(twinPath), items: scanWithIncludes(twinPath) } } : {};
  const lang: Lang = languages.find((l) => basename(path) === `${l}.ink`) ?? 'en';
  const tell = (progress: Progress): undefined => {
    onProgress(progress);
    return undefined;
  };
  const { seconds, states, rides } = limits;
  const exploration = story && exploreStory(story, lang, { seconds, states, rides, map, now: processor, onProgress: tell });
  const said = [...diagnostics, ...(ours ? lintStory({ file, items, ...twin }) : []), ...(exploration ? diagnose(exploration, items, file, ours) : [])];
  const once = new Map(said.map((one) => [`${one.file}:${one.line} ${one.rule} ${one.what}`, one]));
  return { file, diagnostics: [...once.values()], choices: exploration?.choices.length ?? itemsOf(items, 'choice').length, exploration };
}
