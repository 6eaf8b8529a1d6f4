import * as z from 'zod/mini';
import type { InvitationDraft, ProfileDraft } from '../outcome/drafts';
import { gradeMessage } from '../outcome/invitation/rubric';
import { gradeProfile } from '../outcome/profile/rubric';
import type { Line } from './json-lines';
import { draftOf, misfits, type Problem } from './score-draft';
import { parseLine } from './score-line';

const yesNo = z.boolean();
const level = z.int().check(z.minimum(0), z.maximum(3));
const tones = ['spammy', 'pushy', 'neutral', 'warm'] as const;
const overall = ['weak', 'ok', 'strong'] as const;

/** The labels a line may carry (docs/scoring.md, codebook). One that is not given is not compared. */
const labelShapes = {
  invitation: z.partial(z.object({ meeting_request: yesNo, premature: yesNo, pitch: level, personalised: level, about_them: level, respectful: level, tone: z.enum(tones) })),
  profile: z.partial(z.object({ customer_centric: level, specific: level, cv_like: level, brand_consistent: level, overall: z.enum(overall) })),
};

function labelWanted(name: string): string {
  if (name === 'tone') return `one of ${tones.join(', ')}`;
  if (name === 'overall') return `one of ${overall.join(', ')}`;
  return name === 'meeting_request' || name === 'premature' ? 'true or false' : 'a level from 0 to 3';
}

export type Labels = Readonly<Record<string, boolean | number | string | undefined>>;

/** A labelled line, read twice. */
export interface Judged {
  readonly id: string;
  readonly draft: InvitationDraft | ProfileDraft;
  readonly theirs: Labels; // what a person said
  readonly ours: Labels; // what the engine says
}

/** Reads one labelled line and has the engine label it too. */
export function judgeLine({ text }: Line): Judged | Problem {
  const parsed = parseLine(text);
  if (!('value' in parsed)) return parsed;
  const drawn = draftOf(parsed.value);
  if ('what' in drawn) return drawn;
  const { draft } = drawn;
  const labels: unknown = Reflect.get(Object(parsed.value), 'labels');
  const why = 'The engine is held against what a person said of the same text.';
  if (typeof labels !== 'object' || labels === null || Object.keys(labels).length === 0) {
    return { what: '"labels" is missing.', why, fix: `Add {"labels": {${Object.keys(labelShapes[draft.kind].shape).join(', ')}}}, or some of them.` };
  }
  const read = labelShapes[draft.kind].safeParse(labels);
  if (!read.success) return { what: misfits(read.error, labels, labelWanted), why, fix: 'The codebook in docs/scoring.md says what each level means.' };
  return { id: String(drawn.id), draft, theirs: { ...read.data }, ours: { ...(draft.kind === 'invitation' ? gradeMessage(draft) : gradeProfile(draft)).labels } };
}
