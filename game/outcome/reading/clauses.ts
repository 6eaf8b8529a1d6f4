/** A stretch that negation and tense do not reach beyond: up to a comma, a "but", or a question that begins. Folded offsets. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly text: string; // folded, quoted words blanked out
  readonly question: boolean;
  readonly clauses: readonly Clause[];
}

const ABBREVIATION = /(?:\b(?:m|mr|mrs|ms|mme|mmes|mlle|dr|st|ste|prof|etc|ex|cf|approx|env|min|vs|e\.g|i\.e|a\.m|p\.m|c\.-a-d|av|bd|inc|ltd|co|jr|sr)|(?<!')\b[a-z])$/;
/** These are short for something only where a figure follows: "art. 5", but "she loves art." */
const NUMBERED = /\b(?:art|fig|vol|tel|no|p)$/;
const STOP = /(?:[.!?]+|~)(?=[\s»"')¤]|$)|\n+|¤+(?!\s*[?!])(?=\s|$)/g;

const JOINTS = [
  String.raw`[,;:)](?=\s)`,
  String.raw`\s\(`,
  String.raw`(?<!-(?:vous|tu))\s(?=plutot que\b)`,
  String.raw`\s-(?=\s)`,
  String.raw`\s(?=(?:mais|car|donc|puis(?!-)|sinon|cependant|toutefois|par contre|alors que|tandis que|parce que|en revanche)\b)`,
  String.raw`\s(?=(?:but|so|because|however|otherwise|though|although|unless|rather than|instead of|if not|even so|still)\b)`,
  String.raw`\s(?=et (?:je|j'|nous|on|si|vous|tu|pourr|ser|aur|que dir|ca|il|elle|qu'on)\b|et [a-z]{2,12}-(?:vous|tu|nous|on|je)\b)`,
  String.raw`(?<!\b(?:que|quand|si|ou|dont|qui|lorsque|puisque|comme|si|donc|et|mais|car|pourquoi|comment))\s(?=je (?:te|t'|vous)\b)`,
  String.raw`(?<!\byou)\s(?=and (?:i|i'd|i'm|i'll|we|we'll|would|could|can|if|will|let|are|shall|maybe|perhaps|how|what|you)\b)`,
  String.raw`(?<!\b(?:pourquoi ne|ne|quand|comment|quel|quelle|quoi|ou|que|qui|n'|lequel|si))\s(?=(?:pourr|pouv|aur|ser|accepter|accept|voul|voudr|aimer|souhait|dispos|accorder|recevr|prefer|prendr|puis|peu)[a-z]*-(?:vous|tu|nous|on|je|il)\b|est-il possible|ca (?:vous|te) (?:dit|dirait|tente)|que diri|qu'en diri)`,
  String.raw`(?<!\b(?:when|what|time|how|where|day|why|who|which|if|whether|that|i|we|you|slot|date))\s(?=(?:could|can|would|will|shall|may|might|should) (?:we|you|i) |any chance|how about|shall we|fancy|let's)`,
];
const JOINT = new RegExp(JOINTS.join('|'), 'g');

function clausesOf(text: string, from: number): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  const push = (end: number): void => {
    if (end > start && /\S/.test(text.slice(start, end))) clauses.push({ from: from + start, to: from + end, text: text.slice(start, end) });
  };
  for (const match of text.matchAll(JOINT)) {
    push(match.index);
    start = match.index + match[0].length;
  }
  push(text.length);
  return clauses;
}

/** Cuts a folded text, quoted words blanked out, into sentences and their clauses. */
export function sentencesOf(open: string): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  const push = (end: number, question: boolean): void => {
    const text = open.slice(from, end);
    if (/[a-z0-9_]/.test(text) || (sentences.length === 0 && question)) sentences.push({ from, to: end, text, question, clauses: clausesOf(text, from) });
    from = end;
  };
  for (const match of open.matchAll(STOP)) {
    const before = open.slice(Math.max(0, match.index - 8), match.index);
    if (match[0] === '.' && (ABBREVIATION.test(before) || (NUMBERED.test(before) && /^ ?[\d0z]/.test(open.slice(match.index + 1, match.index + 3))))) continue;
    push(match.index + match[0].length, match[0].includes('?'));
  }
  push(open.length, false);
  return sentences;
}
