import * as z from 'zod/mini';
import { invitationLimit, languages, stages, type InvitationDraft, type ProfileDraft } from '../outcome/drafts';
import type { MessageGrade, ProfileGrade } from '../outcome/grade';
import type { Finding } from '../outcome/criterion';
import { gradeMessage } from '../outcome/invitation/rubric';
import { gradeProfile } from '../outcome/profile/rubric';
import { explain } from '../words/feedback';

const id = z.union([z.string(), z.number()]);
const messageLine = z.object({
  id,
  lang: z.enum(languages),
  stage: z.enum(stages),
  text: z.string(),
  to: z.optional(z.string()),
  from: z.optional(z.string()),
  company: z.optional(z.string()),
});
const profileLine = z.object({ id, lang: z.enum(languages), company: z.string(), headline: z.string(), summary: z.string() });

/** One line that cannot be judged: what is wrong and how to put it right. */
export interface LineError {
  readonly error: { readonly line: number; readonly what: string; readonly fix: string };
}

function told(findings: readonly Finding[], lang: 'fr' | 'en'): readonly object[] {
  return findings.map((finding) => ({
    criterion: finding.criterion,
    case: finding.case,
    span: finding.span === undefined ? null : [finding.span.start, finding.span.end],
    field: finding.field,
    quote: finding.quote ?? null,
    points: finding.points,
    reason: explain(finding, lang).why,
    ...(finding.cancelled === undefined ? {} : { cancelled: finding.cancelled }),
  }));
}

function problem(error: { readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[] }): string {
  return error.issues.map((issue) => `${issue.path.join('.') || 'line'}: ${issue.message}`).join('; ');
}

/** The draft a line of JSON stands for, with only what its texts can tell. */
export function draftOf(value: unknown): { readonly id: string | number; readonly draft: InvitationDraft | ProfileDraft } | string {
  const asProfile = typeof value === 'object' && value !== null && ('headline' in value || 'summary' in value);
  if (asProfile) {
    const line = z.safeParse(profileLine, value);
    if (!line.success) return problem(line.error);
    const { company, headline, summary, lang } = line.data;
    return {
      id: line.data.id,
      draft: { kind: 'profile', lang, company, headline, summary, photo: 'none', banner: 'none', postsPerWeek: 0, commentsPerWeek: 0, repostsPerWeek: 0, proof: false, google: [] },
    };
  }
  const line = z.safeParse(messageLine, value);
  if (!line.success) return problem(line.error);
  const { lang, stage, text, to = '', from = '', company = '' } = line.data;
  return { id: line.data.id, draft: { kind: 'invitation', lang, stage, text, to, from, company } };
}

function scored(name: string | number, grade: MessageGrade | ProfileGrade, lang: 'fr' | 'en'): object {
  const { labels, findings } = grade;
  const scores =
    grade.kind === 'invitation'
      ? { tone: grade.tone, request: grade.request, length: grade.length.graphemes, sendable: !grade.length.over, limit: grade.length.limit === undefined ? null : invitationLimit }
      : { profile: grade.profile, blocks: Object.fromEntries(grade.blocks.map((block) => [block.id, block.points])) };
  return { id: name, labels, scores, verdict: grade.verdict, findings: told(findings, lang) };
}

/** Judges one line of JSON. `line` counts from 1. */
export function scoreLine(text: string, line: number): object | LineError {
  const fail = (what: string): LineError => ({
    error: { line, what, fix: 'Messages are {id, lang, stage, text}, profiles {id, lang, company, headline, summary}, one JSON object a line.' },
  });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return fail(error instanceof Error ? error.message : 'This line is not JSON.');
  }
  const drawn = draftOf(value);
  if (typeof drawn === 'string') return fail(drawn);
  const { draft } = drawn;
  return scored(drawn.id, draft.kind === 'invitation' ? gradeMessage(draft) : gradeProfile(draft), draft.lang);
}
