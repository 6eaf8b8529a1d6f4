import { invitationLimit, type Stage } from '../drafts';
import { noticed, type MessageCriterion } from './message';

/** A basic account may be held to fewer characters than the network's own limit. */
const basicLimit = 200;
const segments = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** So far characters are told apart as a reader would: past the longest step that counts, near enough will do. */
const looked = 3500; // UTF-16 units; three hundred families of emojis, and more

/** Characters as a reader counts them: an emoji with its skin tone is one. */
export function graphemes(text: string): number {
  if (!/[\p{M}\p{Cf}\p{RI}\p{EMod}\r\u1100-\u11ff]/u.test(text)) return Array.from(text).length; // nothing that joins
  let count = 0;
  for (const { index, segment } of segments.segment(text)) {
    count += 1;
    if (index > looked) return count + Array.from(text.slice(index + segment.length)).length;
  }
  return count;
}

export function limitOf(stage: Stage): number | undefined {
  return stage === 'invitation' ? invitationLimit : undefined;
}

/** Only an invitation has a limit; past it, the note cannot be sent. */
export const length: MessageCriterion = {
  id: 'length',
  check(message) {
    const count = graphemes(message.draft.text);
    const limit = limitOf(message.draft.stage);
    if (limit === undefined || count <= basicLimit) return [];
    return [
      noticed(message, 'length', {
        case: count > limit ? 'cannot-send' : 'basic-account',
        points: 0,
        manner: count > limit ? 'pushes' : 'note',
        values: { count, limit: count > limit ? limit : basicLimit },
      }),
    ];
  },
};
