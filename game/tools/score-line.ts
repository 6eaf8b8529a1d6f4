import type { Finding } from '../outcome/criterion';
import { invitationLimit, type Lang } from '../outcome/drafts';
import type { MessageGrade, ProfileGrade } from '../outcome/grade';
import { gradeMessage } from '../outcome/invitation/rubric';
import { gradeProfile } from '../outcome/profile/rubric';
import { explain } from '../words/feedback';
import type { Line } from './json-lines';
import { draftOf, type Problem, shapes } from './score-draft';

/** One line that cannot be judged. */
export interface LineError {
  readonly line: number; // counts from 1
  readonly id?: string | number; // when the line has one all the same
  readonly error: Problem;
}

/** The JSON of a line, or why there is none. */
export function parseLine(text: string): { readonly value: unknown } | Problem {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    return {
      what: error instanceof Error ? `${error.message}.` : 'This is not JSON.',
      why: 'Each line is read on its own: an object must not be spread over several.',
      fix: shapes,
    };
  }
}

function told(findings: readonly Finding[], lang: Lang): readonly object[] {
  return findings.map((finding) => {
    const { why, better } = explain(finding, lang);
    return {
      criterion: finding.criterion,
      case: finding.case,
      span: finding.span === undefined ? null : [finding.span.start, finding.span.end],
      field: finding.field,
      quote: finding.quote ?? null,
      points: finding.points,
      reason: why,
      ...(better === undefined || finding.manner === 'connects' ? {} : { better }),
      ...(finding.cancelled === undefined ? {} : { cancelled: finding.cancelled }),
    };
  });
}

function scored(id: string | number, grade: MessageGrade | ProfileGrade, lang: Lang): object {
  const { labels, findings } = grade;
  const scores =
    grade.kind === 'invitation'
      ? { tone: grade.tone, request: grade.request, length: grade.length.graphemes, sendable: !grade.length.over, limit: grade.length.limit === undefined ? null : invitationLimit }
      : { profile: grade.profile, blocks: Object.fromEntries(grade.blocks.map((block) => [block.id, block.points])) };
  return { id, labels, scores, verdict: grade.verdict, findings: told(findings, lang) };
}

/** Judges one line of JSON: labels, scores and findings, or what keeps it from being judged. */
export function scoreLine({ number, text }: Line): object | LineError {
  const parsed = parseLine(text);
  if (!('value' in parsed)) return { line: number, error: parsed };
  const drawn = draftOf(parsed.value);
  if ('what' in drawn) {
    const id: unknown = typeof parsed.value === 'object' && parsed.value !== null && 'id' in parsed.value ? parsed.value.id : undefined;
    return { line: number, ...(typeof id === 'string' || typeof id === 'number' ? { id } : {}), error: drawn };
  }
  const { id, draft } = drawn;
  return scored(id, draft.kind === 'invitation' ? gradeMessage(draft) : gradeProfile(draft), draft.lang);
}
