import { liveLexicon } from '../lexicon/lexicon';
import type { Word } from '../reading/words';
import type { Add } from './request-candidate';
import type { SentenceSense } from './sentence-sense';

/** "J'ai filmé samedi": a French participle after "avoir" or "être" looks back; folded, it looks like a present. */
function done(sense: SentenceSense, verb: Word): boolean {
  return (
    sense.reading.lang === 'fr' &&
    /(?:[eiu]|ee|er?ts?)s?$/.test(verb.text) &&
    /(?:\b(?:[nlm]')?(?:ai|as|a|avons|avez|ont|avais|avait|avions|aviez|avaient|suis|sommes|etes|etais)) (?:(?:deja|enfin|aussi|bien|tout|donc) )?$/.test(
      sense.reading.open.slice(Math.max(0, verb.from - 24), verb.from),
    )
  );
}

/** Verbs of moving, meeting and raising one's voice, the writer doing them at a time or asking to. */
export function moving(sense: SentenceSense, add: Add): void {
  const live = liveLexicon[sense.reading.lang];
  const dated = sense.find(live.dated).length > 0;
  const auxiliary = sense.find(live.auxiliary);
  for (const verb of sense.words) {
    const past = sense.reading.lang === 'en' && verb.text.endsWith('ed');
    if (!live.moving.has(verb.stem) || past || /^rendez$|[^a]ment$/.test(verb.text) || auxiliary.some((one) => one.from <= verb.from && one.to >= verb.to) || done(sense, verb))
      continue;
    // "It saved me a long meeting": after an article it is a noun.
    if (
      /\b(?:an?|the|this|that|every|each|no|une?|des|votre|notre|cette|cet) (?:\w+ )?$/.test(sense.reading.open.slice(Math.max(0, verb.from - 20), verb.from)) &&
      /ing$|^(?:walk|ride|drive|test|record|play|show|film|park|marche)$/.test(verb.text)
    )
      continue;
    const clause = sense.clauseOf(verb);
    // "I'll show them your drawing": somebody else is met. "I'll show them to you": the reader is.
    if (
      /^ (?:them|him|her)\b(?! to (?:you|u)\b)/.test(sense.reading.open.slice(verb.to, verb.to + 12)) ||
      /(?<!\b(?:vous|te) )\b(?:leur|lui|les) $/.test(sense.reading.open.slice(Math.max(0, verb.from - 12), verb.from))
    )
      continue;
    const lead = sense.leadOf(verb);
    const ours = sense.ours(verb);
    const apart = sense.acts(clause, live.apart);
    const when = sense.find(live.appointed, clause).length > 0 || (dated && sense.sentence.clauses.length < 4);
    const towards = ours || sense.find(live.towards, clause).some((to) => to.from >= verb.from);
    if (when && !apart && (ours || (lead === 'order' && sense.commands(clause)))) add(sense.question || sense.wishesIn(clause) ? 'explicit' : 'imposed', 'moving', verb);
    else if ((lead === 'question' || (lead === 'wish' && ours)) && sense.days.some((day) => !sense.due(day)) && !apart) add('indirect', 'moving', verb);
    else if ((lead === 'question' || lead === 'wish') && live.coming.has(verb.stem) && towards) add('indirect', 'moving', verb);
  }
}
