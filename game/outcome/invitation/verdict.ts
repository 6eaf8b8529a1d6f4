import type { MessageLabels, MessageVerdict } from '../grade';

/** How a story may branch on a message: the first that fits, worst first. */
export function messageVerdict(labels: MessageLabels): MessageVerdict {
  if (labels.premature) return 'asks';
  if (labels.pitch >= 2) return 'pitches';
  return labels.personalised >= 2 && labels.about_them >= 2 && labels.respectful >= 2 ? 'connects' : 'generic';
}
