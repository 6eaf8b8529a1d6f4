import { noticed, type MessageCriterion, type MessageReading } from './message';

const gain = [0, 6, 14, 20] as const;

/** Which first step a weak reason is: an exchange that goes on, a trade or a town, or a mere glance at something of theirs. */
function firstStep({ reason: { roles, ongoing, works, deeds }, draft: { stage } }: MessageReading): Pick<Parameters<typeof noticed>[2], 'case' | 'at'> {
  if (ongoing !== undefined || stage === 'nurtured' || stage === 'they_asked') return { case: 'thread', at: ongoing };
  if (roles[0] !== undefined) return { case: 'weak', at: roles[0] };
  return { case: 'hint', at: works[0] ?? deeds[0] };
}

/**
 * Why this person: the more it could only be them, the more they feel addressed. A trade, a town or the plain
 * continuation of an exchange is worth 6, one specific thing 14, and having dwelt on it 20.
 */
export const reason: MessageCriterion = {
  id: 'reason',
  check(message) {
    const { works, deeds, told, things, roles, context, ongoing } = message.reason;
    const level = message.levels.personalised;
    const points = gain[level] ?? 0;
    if (level === 0) return [];
    if (level === 1) return [noticed(message, 'reason', { ...firstStep(message), points, manner: 'weak' })];
    const at = works[0] ?? deeds[0] ?? told[0] ?? things[0] ?? context ?? ongoing ?? roles[0];
    return [noticed(message, 'reason', { case: level === 2 ? 'specific' : 'engaged', points, manner: 'connects', at })];
  },
};
