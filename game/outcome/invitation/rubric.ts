import type { InvitationDraft } from '../drafts';
import { type MessageGrade, messageVerdicts } from '../grade';
import { aboutThem } from './about-them';
import { withoutLastLink } from './beside-link';
import { courtesy } from './courtesy';
import { deceit } from './deceit';
import { flattery } from './flattery';
import { generic } from './generic';
import { gift } from './gift';
import { labelMessage } from './labels';
import { graphemes, length, limitOf } from './length';
import { type MessageCriterion, type MessageReading, readMessage } from './message';
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

type Judged = Pick<MessageGrade, 'tone' | 'request' | 'verdict' | 'findings'>;

function judge(message: MessageReading): Judged {
  const findings = messageCriteria.flatMap((criterion) => criterion.check(message));
  const tone = findings.reduce((sum, finding) => (finding.score === 'tone' ? sum + finding.points : sum), blankTone);
  return { tone: Math.max(0, Math.min(100, tone)), request: requestScore(message), verdict: messageVerdict(labelMessage(message)), findings };
}

/** The worse of two judgements, score by score. */
function worse(one: Judged, other: Judged): Judged {
  const tone = other.tone < one.tone ? other : one;
  const timing = other.request > one.request ? other : one;
  return {
    tone: tone.tone,
    request: timing.request,
    verdict: messageVerdicts.find((verdict) => verdict === one.verdict || verdict === other.verdict) ?? one.verdict,
    findings: [...tone.findings.filter(({ score }) => score !== 'timing'), ...timing.findings.filter(({ score }) => score === 'timing')],
  };
}

/** A message that hands over a calendar link is worth no more than the same without it, whatever else stands beside the link. */
function judgeLinks(message: MessageReading): Judged {
  const less = withoutLastLink(message);
  return less === undefined ? judge(message) : worse(judge(message), judgeLinks(readMessage(message.draft, less)));
}

/** Tells what a message is worth and why: tone T and request R, 0..100, with every finding behind them. */
export function gradeMessage(draft: InvitationDraft): MessageGrade {
  const message = readMessage(draft);
  const { findings, ...judged } = judgeLinks(message);
  const count = graphemes(draft.text);
  const limit = limitOf(draft.stage);
  return {
    kind: 'invitation',
    ...judged,
    share: { them: message.share.them, me: message.share.me },
    labels: labelMessage(message),
    findings: [...findings].sort((a, b) => (a.span?.start ?? 1e9) - (b.span?.start ?? 1e9) || (a.span?.end ?? 0) - (b.span?.end ?? 0)),
    length: { graphemes: count, limit, over: limit !== undefined && count > limit },
  };
}
