import { askingLexicon, liveLexicon, scopeLexicon, waysLexicon } from '../lexicon/lexicon';
import type { Clause } from '../reading/clauses';
import type { Stretch } from '../reading/reading';
import type { Add } from './request-candidate';
import type { SentenceSense } from './sentence-sense';

/** How much of a sentence is shown as the asking, in words. */
const shown = 5;

/** "Would you take me round the moss?": a polite request that is after no knowledge, document or name. */
export function polite(sense: SentenceSense, add: Add): void {
  const { reading, question } = sense;
  const asking = askingLexicon[reading.lang];
  if (!question || sense.find(asking.otherAsk).length > 0) return;
  for (const ask of sense.find(asking.polite)) {
    const clause = sense.clauseOf(ask);
    if (sense.find(scopeLexicon[reading.lang].async, clause).length > 0) continue;
    const asked = reading.tokens({ from: ask.from, to: clause.to });
    // "Accepteriez-vous" is itself no wish to be accepted.
    const wanted = asked.slice(0, 7).filter((word) => word.from >= ask.to || !word.text.startsWith('accept'));
    // "Where would you start?" asks for knowledge.
    const opens = /^\W*(?:(?:et|and|so|but|mais|alors|donc|then|me|m|nous)\W+)?$/.test(reading.open.slice(clause.from, ask.from));
    // A French "puis-je" begins a clause of its own, but not after "quelle photo".
    const which = /\bquel(?:le)?s? (?:[\w'-]+ ){1,3}$/.test(reading.open.slice(Math.max(0, ask.from - 40), ask.from));
    if (opens && !which && asked.length > 2 && !wanted.some((word) => asking.elsewhere.has(word.stem)))
      add('soft', 'polite', { from: ask.from, to: asked[shown - 1]?.to ?? clause.to });
  }
}

/** Whether nothing in a clause looks back, denies, tells a habit, or is after something that needs no meeting. */
function opensAhead(sense: SentenceSense, clause: Clause): boolean {
  const { lang } = sense.reading;
  const scope = scopeLexicon[lang];
  const excused = sense.find(scope.notNegation);
  const denied = sense.find(scope.negation, clause).some((no) => !excused.some((yes) => no.from < yes.to && no.to > yes.from));
  const none = [scope.past, scope.habit, scope.async, scope.theirWords, askingLexicon[lang].otherAsk];
  return (
    !denied &&
    none.every((list) => sense.find(list, clause).length === 0) &&
    sense.find(scope.backwards).length === 0 &&
    sense.find(scope.event).length === 0 &&
    !sense.acts(clause, liveLexicon[lang].apart)
  );
}

/** "Le lundi" is every Monday, "lundi" the next one. */
function often({ reading }: SentenceSense, time: Stretch): boolean {
  const before = reading.open.slice(Math.max(0, time.from - 4), time.to);
  return reading.lang === 'fr' && /\b(?:le|les|des|du) (?:lun|mar|mercr|jeu|ven|sam|dim)\w+$/.test(before.replace(/ (?:matin|midi|soir|apres-midi)$/, ''));
}

/**
 * What no phrase names. A question that holds a day, an hour or a length asks for it to be spent together, unless its
 * words say otherwise; and who tells that they stand at the reader's door on some day means to be let in.
 */
export function composed(sense: SentenceSense, add: Add): void {
  const { question } = sense;
  const { lang } = sense.reading;
  const ways = waysLexicon[lang];
  const asking = askingLexicon[lang];
  const near = sense.find(ways.nearby);
  // "I'm at the office on Thursday and could go through it with you": wished for, with a day, and together.
  const together = sense.find(asking.wish).length > 0 && sense.find(asking.side).length > 0;
  if (!question && near.length === 0 && !together) return;
  const lengths = sense.find(scopeLexicon[lang].howLong).length > 0 ? [] : sense.lengths;
  const others = question ? [...sense.find(ways.thirdQuestion), ...sense.find(ways.elsewhen)] : [];
  for (const time of [...sense.days, ...lengths]) {
    const clause = sense.clauseOf(time);
    if (often(sense, time) || sense.due(time) || !opensAhead(sense, clause)) continue;
    const there = near.find((place) => place.from >= clause.from && place.to <= clause.to);
    if (question) {
      if (others.every((other) => other.from >= clause.to) && !sense.topic(clause)) add('indirect', 'slot', time);
    } else if (together) add('indirect', 'slot', time);
    else if (there !== undefined && sense.ours(there)) add('imposed', 'announce', time);
  }
}
