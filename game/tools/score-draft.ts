import * as z from 'zod/mini';
import { languages, stages, type InvitationDraft, type ProfileDraft } from '../outcome/drafts';

/** The engine is held to its time up to here; real networks stop at 8,000. Counted in UTF-16 units. */
const longest = 10_000;

const text = z.string().check(z.maxLength(longest));
const shared = { id: z.union([z.string(), z.number()]), lang: z.enum(languages) };
const messageLine = z.object({ ...shared, stage: z.enum(stages), text, to: z.optional(z.string()), from: z.optional(z.string()), company: z.optional(z.string()) });
const profileLine = z.object({ ...shared, company: z.string(), headline: text, summary: text });

const words = `a text of at most ${longest} characters`;
const wanted: Readonly<Record<string, string>> = {
  id: 'a text or a number',
  lang: languages.join(' or '),
  stage: `one of ${stages.join(', ')}`,
  text: words,
  headline: words,
  summary: words,
};

const fieldOf = (name: string): string => wanted[name] ?? 'a text';

/** What is wrong with a line, why that matters and how to put it right. */
export interface Problem {
  readonly what: string;
  readonly why: string;
  readonly fix: string;
}

/** A line that can be judged. */
export interface Drawn {
  readonly id: string | number;
  readonly draft: InvitationDraft | ProfileDraft;
}

export const shapes = 'Messages are {id, lang, stage, text}, profiles {id, lang, company, headline, summary}, one JSON object a line.';

function shown(value: unknown): string {
  if (value === undefined) return 'missing';
  const json = JSON.stringify(value);
  return json.length > 50 ? `${json.slice(0, 50)}… (${json.length} characters)` : json;
}

/** Says of each field that does not fit what stands there and what should. */
export function misfits(error: { readonly issues: readonly { readonly path: readonly PropertyKey[] }[] }, value: object, should: (name: string) => string): string {
  const names = new Set(error.issues.map((issue) => String(issue.path[0])));
  return Array.from(names, (name) => `"${name}" is ${shown(Reflect.get(value, name))}; it must be ${should(name)}.`).join(' ');
}

/** The draft a line of JSON stands for, with only what its texts can tell. */
export function draftOf(value: unknown): Drawn | Problem {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { what: `${shown(value)} is no object.`, why: 'A text alone does not say its language, nor how far the two people have come.', fix: shapes };
  if ('stage' in value || !('headline' in value || 'summary' in value)) {
    const line = z.safeParse(messageLine, value);
    if (!line.success)
      return { what: misfits(line.error, value, fieldOf), why: 'The same words read differently in another language, or once people know each other.', fix: shapes };
    const { id, to = '', from = '', company = '', ...said } = line.data;
    return { id, draft: { kind: 'invitation', ...said, to, from, company } };
  }
  const line = z.safeParse(profileLine, value);
  if (!line.success) return { what: misfits(line.error, value, fieldOf), why: 'A profile is read in its language, and against the name of the employer.', fix: shapes };
  const { id, ...said } = line.data;
  return { id, draft: { kind: 'profile', ...said, photo: 'none', banner: 'none', postsPerWeek: 0, commentsPerWeek: 0, repostsPerWeek: 0, proof: false, google: [] } };
}
