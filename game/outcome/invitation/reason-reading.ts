import { bondLexicon, mannersLexicon } from '../lexicon/lexicon';
import { type Hit, matches } from '../reading/phrase-book';
import type { Reading, Stretch } from '../reading/reading';
import { isBareManners } from './bare-manners';
import type { RequestReading } from './meeting-request';
import type { PitchReading } from './pitch-reading';

/** What makes a message one that could only go to this person. */
export interface ReasonReading {
  readonly works: readonly Stretch[]; // "your article on hedges": something they made, said or lived
  readonly things: readonly Stretch[]; // "your flooded cellar": something else of theirs that not everyone has
  readonly deeds: readonly Hit[]; // "you wrote that …"
  readonly told: readonly Hit[]; // the reader as subject: what they do, think or are
  readonly effects: readonly Hit[]; // what it did to the writer, or the writer's own view of it
  readonly roles: readonly Hit[]; // a trade, a town
  readonly context: Hit | undefined; // somebody or something shared
  readonly ongoing: Hit | undefined; // going on from earlier messages
  readonly question: Stretch | undefined; // an open question on their subject
  readonly praise: readonly Hit[];
  readonly detail: number; // rare words about the reader, a measure of how closely the writer looked
  readonly substance: number; // full words outside greetings, offers and requests
  readonly names: number; // proper names and titles beyond the greeting
  readonly placeholder: Hit | undefined; // a merge field left blank
}

const PLACEHOLDER =
  /\{\{?[^{}\n]{1,30}\}?\}|\[(?:[a-z]{1,12}[ _])?(?:first|last|name|company|contact|industry|sector|title|job|city|date|prenom|nom|entreprise|societe|secteur|poste|ville|fonction|insert|inserer)(?:[ _][a-z]{1,12})?\]|<[a-z_ ]{3,20}>|%[a-z_]{3,20}%|\bx{3,}\b/g;

/** Looks for the reason this message goes to this person and nobody else. */
export function readReason(reading: Reading, request: RequestReading, pitch: PitchReading): ReasonReading {
  const lexicon = bondLexicon[reading.lang];
  const works: Stretch[] = [];
  const things: Stretch[] = [];
  // What stands beside a booking link is there for the link.
  const links = reading.sentences.filter((sentence) => request.standing.some((one) => one.opened === 'link' && one.from >= sentence.from && one.from < sentence.to));
  const inRequest = (hit: Stretch): boolean => [...request.standing, ...links].some((one) => hit.from < one.to && hit.to > one.from);
  for (const owner of reading.find(lexicon.your)) {
    const next = reading.tokens({ from: owner.to, to: owner.to + 60 }).slice(0, 4);
    const end = next.findIndex((word, i) => i > 0 && /[.!?,;:\n]/.test(reading.open.slice(next[i - 1]?.to, word.from)));
    const close = end < 0 ? next : next.slice(0, end);
    const small = close.findIndex((word, i) => i > 0 && reading.find(lexicon.small, word).length > 0);
    const near = small < 0 ? close : close.slice(0, small);
    const thing = near.find((word) => lexicon.works.has(word.stem));
    const at = { from: owner.from, to: (thing ?? near[0] ?? owner).to };
    if (inRequest(at)) continue;
    // "Your hedgerow file", "your file on hedges": two full words about something of theirs are a looking at it.
    const noun = near.at(-1);
    const after = small > 0 ? next.slice(small + 1).find((word) => word.text.length > 3) : undefined;
    const full = [...near, ...(after === undefined ? [] : [after])].filter((word) => word.text.length > 3 && !lexicon.anyones.has(word.stem) && !lexicon.common.has(word.stem));
    const singled =
      thing === undefined && full.length >= 2 && noun !== undefined && (near.length > 1 || reading.find(lexicon.about, { from: noun.to, to: noun.to + 12 }).length > 0);
    if (thing !== undefined) {
      const told = /^ (?:about|on|of|for|where|with|in|from|sur|de|du|des|d'|ou|pour|dans|aux?|qui|que)\b/.test(reading.open.slice(thing.to, thing.to + 7));
      const plain = lexicon.common.has(thing.stem) || lexicon.returns.has(thing.stem);
      if (!plain || told) works.push(at);
    } else if (singled) works.push({ from: owner.from, to: (after ?? noun).to });
    else if (near[0] !== undefined && !lexicon.anyones.has(near[0].stem) && near[0].text.length > 2) things.push({ from: owner.from, to: near[0].to });
  }
  let question: Stretch | undefined;
  for (const sentence of reading.sentences) {
    if (!sentence.question || inRequest(sentence)) continue;
    const open = reading.find(lexicon.openQuestion, sentence).length > 0;
    const theirs = reading.find(lexicon.them, sentence).length > 0;
    const sells = pitch.pains.some((hit) => hit.from >= sentence.from && hit.to <= sentence.to);
    if ((open || theirs) && !sells) {
      // The question begins where it is asked, after a greeting or a colon.
      const asks =
        sentence.clauses.find((clause) => reading.find(lexicon.openQuestion, clause).length > 0) ??
        sentence.clauses.find((clause) => reading.find(lexicon.them, clause).length > 0);
      question ??= { from: asks?.from ?? sentence.from, to: sentence.to };
    }
  }
  let detail = 0;
  let substance = 0;
  const aside: readonly Stretch[] = [...pitch.offers, ...pitch.goods, ...pitch.pains, ...pitch.lists, ...pitch.prices, ...request.standing, ...links];
  for (const sentence of reading.sentences) {
    for (const clause of sentence.clauses) {
      if (isBareManners(reading, clause) || links.includes(sentence)) continue;
      const full = reading.tokens(clause).filter((word) => word.text.length > 4 && !lexicon.anyones.has(word.stem)).length;
      if (!aside.some((hit) => hit.from < clause.to && hit.to > clause.from)) substance += full;
      if (reading.find(lexicon.them, clause).length > 0) detail += full;
    }
  }
  return {
    works,
    things,
    deeds: reading.find(lexicon.deed).filter((hit) => !inRequest(hit)),
    told: reading.sentences
      .filter((sentence) => !sentence.question && !inRequest(sentence))
      .flatMap((sentence) => sentence.clauses.filter((clause) => !isBareManners(reading, clause)).flatMap((clause) => reading.find(lexicon.told, clause))),
    effects: reading.find(lexicon.effect),
    roles: reading.find(lexicon.role),
    context: reading.find(lexicon.context)[0],
    ongoing: reading.find(lexicon.ongoing)[0],
    question,
    praise: reading.find(lexicon.praise).filter((hit) => praisesReader(reading, hit)),
    detail,
    substance,
    names: namesIn(reading),
    placeholder: matches(PLACEHOLDER, reading.text)[0],
  };
}

/** Praise of the reader, and not of the weather or of the sender's own offer. */
function praisesReader(reading: Reading, hit: Hit): boolean {
  const lexicon = bondLexicon[reading.lang];
  const sentence = reading.sentences.find((one) => hit.from >= one.from && hit.from < one.to);
  if (sentence === undefined) return false;
  const words = reading.tokens(sentence);
  return (
    reading.find(lexicon.them, sentence).length > 0 || words.length <= 4 || words.some((word) => lexicon.common.has(word.stem) && reading.find(lexicon.me, sentence).length === 0)
  );
}

/** Proper names inside sentences, and quoted titles: signs of having looked. */
function namesIn(reading: Reading): number {
  // The name in "Hi Claire," says nothing of how closely one has looked.
  const opening = reading.sentences[0]?.clauses[0];
  const greets = opening !== undefined && reading.find(mannersLexicon[reading.lang].greeting, opening).length > 0 && reading.tokens(opening).length <= 4;
  const hello = greets ? opening.text.trim().length : 0; // folding seldom changes a greeting's length
  const body = reading.clean.slice(hello);
  // Thanks on a line of their own begin with a capital too.
  const inside = body.match(/(?<=[\p{Ll},»"’'] )(?!(?:Merci|Mille|Thanks?|Many)(?!\p{L}))\p{Lu}[\p{Ll}]{2,}/gu)?.length ?? 0;
  return inside + reading.quotes.length + (reading.open.match(/\b(?:19|20)\d\d\b/g)?.length ?? 0);
}
