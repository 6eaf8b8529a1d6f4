import type { Stage } from '../drafts';
import { askingLexicon, liveLexicon, scopeLexicon, waysLexicon } from '../lexicon/lexicon';
import type { Add } from './request-candidate';
import type { SentenceSense } from './sentence-sense';

/** Days, hours and lengths that stand for the exchange itself: "Tuesday, ten minutes?" */
export function slots(sense: SentenceSense, stage: Stage, add: Add): void {
  const { reading, question, choice, days, lengths } = sense;
  const live = liveLexicon[reading.lang];
  const asking = askingLexicon[reading.lang];
  const invited = stage === 'they_asked';
  const earlier = reading.sentences[sense.index - 1];
  const timeBefore = earlier !== undefined && sense.find(live.clock, earlier).length > 0;
  if (question && !sense.timed && (invited || timeBefore)) for (const hit of choice) add('indirect', 'slot', hit);
  if (question && invited && !sense.timed) for (const hit of sense.find(asking.when)) add('indirect', 'slot', hit);
  if (question && invited && sense.find(scopeLexicon[reading.lang].ownTerms).length > 0) for (const hit of sense.find(asking.opener)) add('indirect', 'slot', hit);
  // "Video or phone?", "your place or mine?"
  if (question && (invited || sense.find(live.voice).length > 0)) for (const hit of sense.find(live.either)) add('indirect', 'slot', hit);
  // "Shall we watch them together?": a plan for two needs no time.
  const plan = question ? [...sense.find(asking.together), ...sense.find(waysLexicon[reading.lang].plan)].sort((a, b) => a.from - b.from)[0] : undefined;
  const side = plan && sense.find(asking.side).find((with_) => with_.from > plan.from);
  if (side !== undefined) add('indirect', 'verb', side);
  for (const time of [...lengths, ...days]) {
    if (sense.due(time) || (lengths.includes(time) && sense.find(scopeLexicon[reading.lang].howLong).length > 0)) continue;
    const clause = sense.clauseOf(time);
    const chosen = choice.length > 0 && (question || days.length > 1);
    const planned = sense.find(asking.together, clause).some((ask) => ask.from < time.from);
    const minutes = lengths.includes(time) && sense.asksBefore(clause, time.from);
    // "You write that the 6am handover goes better": what is told of their work asks for no time.
    const told = sense.find(scopeLexicon[reading.lang].theirWords, clause).some((said) => said.from < time.from);
    const fits = question && ((sense.fragment(clause) && !sense.topic(clause)) || (!told && sense.find(live.fits, clause).length > 0) || sense.handedOver(clause));
    if (chosen || planned || minutes || fits || (invited && days.length > 1)) add('indirect', 'slot', time);
    else if (!question && sense.fragment(clause) && (invited || sense.find(live.dated, clause).length > 0)) {
      const busy = sense.acts(clause, live.moving) || sense.acts(clause, live.apart) || sense.find(asking.theirs).length > 0;
      const asked = sense.asksBefore(clause, time.from) || sense.find(live.available, clause).length > 0;
      // "The 17th, that's my birthday": the day is spoken of.
      const next = sense.sentence.clauses[sense.sentence.clauses.indexOf(clause) + 1];
      const spokenOf = next !== undefined && /^ ?(?:c'est|c'etait|it's|that's|that was|it was) /.test(next.text);
      const wished = sense.find(waysLexicon[reading.lang].occasion, clause).length > 0;
      if (!busy && !spokenOf && !wished) add(asked ? 'indirect' : 'imposed', 'slot', time);
    }
  }
}
