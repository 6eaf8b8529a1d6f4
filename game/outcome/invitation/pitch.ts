import { offerLexicon } from '../lexicon/lexicon';
import type { Stretch } from '../reading/reading';
import { noticed, type MessageCriterion, type MessageReading } from './message';

const cost = [0, -6, -16, -28] as const;
const names = ['', 'passing', 'main-part', 'dominates'] as const;

/** The first business word of the sender's own: "your clients", or clients that the reader loses, sell nothing. */
function ownCommerce({ reading, pitch: { commerce } }: MessageReading): Stretch | undefined {
  const ours = reading.find(offerLexicon[reading.lang].our);
  return commerce.find((word) => ours.some((our) => word.from >= our.from && word.from - our.to < 2));
}

/** The sender's own offer. One mention is an introduction; a list of advantages is a leaflet. */
export const pitch: MessageCriterion = {
  id: 'pitch',
  check(message) {
    const level = message.levels.pitch;
    if (level === 0) return [];
    const { offers, goods, pains, lists, prices, gains, trade, shown, acts, figures } = message.pitch;
    const business = ownCommerce(message);
    const at =
      level === 1
        ? (trade ?? goods[0] ?? offers[0] ?? shown[0] ?? acts[0] ?? business ?? pains[0] ?? lists[0])
        : (offers[0] ?? goods[0] ?? pains[0] ?? prices[0] ?? gains[0] ?? lists[0] ?? trade ?? shown[0] ?? figures[0] ?? acts[0] ?? business);
    if (at === undefined) return []; // a mention that nobody could point at costs nothing
    return [noticed(message, 'pitch', { case: names[level] ?? 'passing', points: cost[level] ?? 0, manner: level === 1 ? 'weak' : 'pushes', at })];
  },
};
