import type { Finding } from '../criterion';
import type { InvitationDraft } from '../drafts';
import type { MessageGrade } from '../grade';
import { aboutThem } from './about-them';
import { courtesy } from './courtesy';
import { deceit } from './deceit';
import { flattery } from './flattery';
import { generic } from './generic';
import { gift } from './gift';
import { labelMessage } from './labels';
import { graphemes, length, limitOf } from './length';
import { type MessageCriterion, readMessage } from './message';
import { missedOpportunity } from './missed-opportunity';
import { pitch } from './pitch';
import { prematureMeeting, requestScore } from './premature-meeting';
import { pressure } from './pressure';
import { question } from './question';
import { reason } from './reason';
import { register } from './register';
import { sharedContext } from './shared-context';
import { spam } from './spam';
import { messageVerdict } from './verdict';

/** What a blank note is worth: neither warm nor cold. */
export const blankTone = 50;

/** Every criterion a message passes through, in the order of docs/scoring.md. */
export const messageCriteria: readonly MessageCriterion[] = [
  reason,
  aboutThem,
  question,
  sharedContext,
  courtesy,
  gift,
  pitch,
  generic,
  flattery,
  spam,
  pressure,
  deceit,
  register,
  length,
  prematureMeeting,
  missedOpportunity,
];

/** Tells what a message is worth and why: tone T and request R, 0..100, with every finding behind them. */
export function gradeMessage(draft: InvitationDraft): MessageGrade {
  const message = readMessage(draft);
  const findings: readonly Finding[] = messageCriteria
    .flatMap((criterion) => criterion.check(message))
    .sort((a, b) => (a.span?.start ?? 1e9) - (b.span?.start ?? 1e9) || (a.span?.end ?? 0) - (b.span?.end ?? 0));
  const tone = findings.reduce((sum, finding) => (finding.score === 'tone' ? sum + finding.points : sum), blankTone);
  const labels = labelMessage(message);
  const count = graphemes(draft.text);
  const limit = limitOf(draft.stage);
  return {
    kind: 'invitation',
    tone: Math.max(0, Math.min(100, tone)),
    request: requestScore(message),
    share: { them: message.share.them, me: message.share.me },
    labels,
    verdict: messageVerdict(labels),
    findings,
    length: { graphemes: count, limit, over: limit !== undefined && count > limit },
  };
}
