import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import { type Lang, languages } from '../../outcome/drafts';
import { compileInk } from '../../story/compile';
import { adoptJson } from '../../story/compiled';
import type { Diagnostic } from '../../story/diagnostic';
import { lintStory } from '../../story/lint/lint-story';
import { itemsOf, scanInk, type SourceItem } from '../../story/scan';
import { explore, type ExploreOptions, reportOn } from './explore';

/** What the check of one story found. Plain data: it travels between processes. */
export interface FileReport {
  readonly file: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly choices: number;
  readonly rides: number;
  readonly decisions: string; // of the rides that ended, such as '9–12'
  readonly endings: readonly string[];
}

/** The source of a story and of everything it INCLUDEs, in the order in which it is read. */
function scanWithIncludes(path: string, seen: Set<string> = new Set()): readonly SourceItem[] {
  if (seen.has(path) || !existsSync(path)) return []; // a missing one is Ink's complaint already
  seen.add(path);
  const source = readFileSync(path, 'utf8');
  const included = [...source.matchAll(/^\s*INCLUDE\s+(\S.*?)\s*$/gm)].flatMap(([, name]) => scanWithIncludes(resolve(dirname(path), name ?? ''), seen));
  return [...scanInk(source, nameOf(path)), ...included];
}

function nameOf(path: string): string {
  return relative(process.cwd(), path).replaceAll('\\', '/');
}

/** The other language of fr.ink and en.ink; other names have none. */
function twinOf(path: string): string | undefined {
  const lang = languages.find((l) => basename(path) === `${l}.ink`);
  const other = languages.find((l) => l !== lang);
  const twin = lang && other && resolve(dirname(path), `${other}.ink`);
  return twin && existsSync(twin) ? twin : undefined;
}

/** A story with tags of ours is held to our rules; any other only has to play. */
function isOurs(items: readonly SourceItem[]): boolean {
  return itemsOf(items, 'tag').some((tag) => /^(effect|form|place|ending)\s*:/i.test(tag.raw));
}

/** Compiles, lints and plays one story. */
export function checkFile(path: string, options: ExploreOptions): FileReport {
  const file = nameOf(path);
  const isJson = path.endsWith('.json');
  const source = readFileSync(path, 'utf8');
  const { story, diagnostics } = isJson ? { story: adoptJson(source), diagnostics: [] } : compileInk(source, file, (name) => readFileSync(resolve(dirname(path), name), 'utf8'));
  const items = isJson ? [] : scanWithIncludes(path);
  const twinPath = twinOf(path);
  // Twins are compared once, from the file that comes first in the alphabet.
  const twin = twinPath !== undefined && path < twinPath ? { twin: { file: nameOf(twinPath), items: scanWithIncludes(twinPath) } } : {};
  const lints = lintStory({ file, items, ...twin });
  const ours = isOurs(items);
  const lang: Lang = languages.find((l) => basename(path) === `${l}.ink`) ?? 'en';
  const seen = story && explore(story, lang, options);
  const { least = 0, most = 0 } = seen?.decisions ?? {};
  return {
    file,
    diagnostics: [...diagnostics, ...(ours ? lints : []), ...(seen ? reportOn(seen, items, file, ours) : [])],
    choices: itemsOf(items, 'choice').length,
    rides: seen?.rides ?? 0,
    decisions: least === most ? String(least) : `${least}–${most}`,
    endings: Object.keys(seen?.endings ?? {})
      .filter(Boolean)
      .toSorted(),
  };
}
