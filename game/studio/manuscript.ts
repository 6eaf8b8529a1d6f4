import * as z from 'zod/mini';
import { guessLang } from '../outcome/reading/language';
import { foldText } from '../outcome/reading/fold';
import { languages, type Lang } from '../outcome/drafts';

/** An episode on the desk: its files, and which of them each language begins with. As it lies on the shelf, too. */
export const manuscript = z.object({
  version: z.literal(1),
  id: z.string().check(z.minLength(1)), // names it on this device
  slug: z.string().check(z.regex(/^[a-z0-9-]+$/)), // of its folder under stories/
  files: z.record(z.string(), z.string()), // text by name
  roots: z.object({ fr: z.optional(z.string()), en: z.optional(z.string()) }), // the file each language begins with
  number: z.int().check(z.minimum(1), z.maximum(10)), // of its stop on the trail
  town: z.object({ fr: z.string(), en: z.string() }),
  teaser: z.object({ fr: z.string(), en: z.string() }),
});
export type Manuscript = z.infer<typeof manuscript>;

/** What a text says of itself in its first lines, `# title: …`. */
export function tagOf(text: string, key: string): string | undefined {
  return new RegExp(`^[ \\t]*#[ \\t]*${key}[ \\t]*:[ \\t]*(.+)$`, 'mu').exec(text)?.[1]?.trim();
}

/** The title to show: in the wanted language, else in the other, else the name of the file. */
export function titleOf({ files, roots }: Pick<Manuscript, 'files' | 'roots'>, lang: Lang): string {
  const inLang = (one: Lang): string | undefined => tagOf(files[roots[one] ?? ''] ?? '', 'title');
  return inLang(lang) ?? inLang(lang === 'fr' ? 'en' : 'fr') ?? roots[lang] ?? Object.keys(files)[0] ?? '';
}

/** A folder's name from a title: lower case, no accents, at most six words. */
export function slugOf(title: string): string {
  const words = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return words?.slice(0, 6).join('-') ?? 'episode';
}

/** The names that a text includes, as written. */
export function includesOf(text: string): readonly string[] {
  return [...text.matchAll(/^\s*INCLUDE\s+(.+?)\s*$/gm)].map(([, name = '']) => name);
}

/** A language from a file's name, `en.ink` or `coffee.fr.ink`; undefined when the name does not say. */
function langInName(name: string): Lang | undefined {
  return languages.find((lang) => new RegExp(`(^|[^a-z])${lang}([^a-z]|$)`, 'i').test(name.replace(/\.ink$/i, '')));
}

function langOf(name: string, text: string): Lang {
  const page = text.slice(0, 3000); // enough to tell, and a novel would take minutes
  return langInName(name) ?? guessLang(foldText(page).text, page, 'fr');
}

/** Files by the name that an INCLUDE gives them: what is opened loses its folders, `chapters/two.ink` comes as `two.ink`. */
function asIncluded(files: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const wanted = Object.values(files).flatMap(includesOf);
  const nameOf = (name: string): string => wanted.find((path) => !(path in files) && path.split(/[\\/]/).at(-1) === name) ?? name;
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [nameOf(name), text]));
}

/**
 * Lays opened files together: those that no other includes are beginnings, one for each language. With
 * several beginnings of one language the first counts; the others stay as files.
 */
export function layTogether(id: string, opened: Readonly<Record<string, string>>): Manuscript {
  const files = asIncluded(opened);
  const included = new Set(Object.values(files).flatMap(includesOf));
  const roots: { fr?: string; en?: string } = {};
  for (const [name, text] of Object.entries(files)) {
    if (included.has(name) && Object.keys(files).length > 1) continue;
    roots[langOf(name, text)] ??= name;
  }
  const title = titleOf({ files, roots }, roots.fr ? 'fr' : 'en');
  return { version: 1, id, slug: slugOf(title.replace(/\.ink$/i, '')), files: { ...files }, roots, number: 1, town: { fr: '', en: '' }, teaser: { fr: '', en: '' } };
}
