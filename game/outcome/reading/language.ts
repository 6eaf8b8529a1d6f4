import type { Lang } from '../drafts';

const FRENCH =
  /\b(?:le|la|les|des|du|un|une|et|je|tu|te|vous|nous|votre|vos|ton|ta|tes|est|pour|dans|sur|avec|que|qui|pas|merci|bonjour|salut|au|aux|chez|mon|ma|mes|notre|nos|ce|cette|ne|si|ou|mais|en|il|elle|on|par|plus|sans|tres|tout|leur|leurs)(?![a-z'])|\b(?:[cdjlmnst]|qu)'(?=[a-z])/g;
const ENGLISH =
  /\b(?:the|an|and|i|i'm|i'd|i'll|you|your|we|our|is|are|for|in|with|that|this|not|thanks|thank|hello|hi|hey|dear|at|my|it|it's|of|to|but|from|was|were|have|has|would|could|about|if|or|be|just|they|no|any|what|how|made|very|who|when|which|there|their|them|been|will|can|does|did|here|please|some|us|so|as|by|has|had|do|mine)(?![a-z])/g;

/**
 * Guesses the language from small words and accents. The language of the interface counts as two words,
 * which decides for texts too short to tell ("Ok, parfait", "Call?").
 */
export function guessLang(folded: string, source: string, prior: Lang): Lang {
  const head = folded.slice(0, 1500);
  const french = (head.match(FRENCH)?.length ?? 0) + Math.min(3, source.slice(0, 1500).match(/[éèêàùçôîïœ]/gi)?.length ?? 0);
  const english = head.match(ENGLISH)?.length ?? 0;
  const lead = french - english + (prior === 'fr' ? 2 : -2);
  return lead === 0 ? prior : lead > 0 ? 'fr' : 'en';
}
