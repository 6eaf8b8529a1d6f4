import type { Stage } from '../drafts';
import { toneLexicon } from '../lexicon/lexicon';
import { has, matches, pattern } from '../reading/pattern';
import type { Reading } from '../reading/reading';
import type { RequestReading } from './meeting-request';
import type { PitchReading } from './pitch-reading';

export interface ReasonReading {
  readonly level: number; // 0 a name only, 1 role, sector or plain continuity, 2 one specific element, 3 specific and engaged with
  readonly at: { readonly from: number; readonly to: number } | undefined;
  readonly question: { readonly from: number; readonly to: number } | undefined; // an open question on their subject
  readonly context: { readonly from: number; readonly to: number } | undefined; // somebody or something shared
  readonly placeholder: { readonly from: number; readonly to: number } | undefined; // a merge field left blank
}

const PLACEHOLDER = /\{\{?[^{}\n]{1,30}\}?\}|\[[a-z_ ]{2,25}\]|<[a-z_ ]{3,20}>|%[a-z_]{3,20}%|\bx{3,}\b/g;
const OPEN_QUESTION = {
  fr: /\b(?:comment|pourquoi|quell?e?s?|qu'est-ce|combien|ou (?:avez|as|trouve)|laquelle|lequel|qui|d'ou|qu'avez|que (?:pensez|faites|conseill)|quoi)\b/,
  en: /\b(?:how|why|what|which|who|where|whose)\b/,
};

function specificNoun(lang: 'fr' | 'en', vague: string): RegExp {
  return lang === 'fr' ? pattern([String.raw`(?:votre|vos|ton|ta|tes) (?!(?:${vague})\b)(?:\w+[' -]?){1,4}`]) : pattern([String.raw`your (?!(?:${vague})\b)(?:[\w']+[ -]?){1,4}`]);
}
const yours = { fr: specificNoun('fr', toneLexicon.fr.vague), en: specificNoun('en', toneLexicon.en.vague) };

/** Looks for the reason this message goes to this person and nobody else. */
export function readReason(reading: Reading, stage: Stage, request: RequestReading, pitch: PitchReading): ReasonReading {
  const lexicon = toneLexicon[reading.lang];
  let at: ReasonReading['at'];
  let question: ReasonReading['question'];
  let context: ReasonReading['context'];
  let weak: ReasonReading['at'];
  let engaged = false;
  reading.sentences.forEach((sentence, index) => {
    const asksHere = request.request !== undefined && request.request.from >= sentence.from && request.request.from < sentence.to;
    const place = (hit: { from: number; to: number } | undefined): { from: number; to: number } | undefined =>
      hit === undefined ? undefined : { from: sentence.from + hit.from, to: sentence.from + hit.to };
    const role = matches(lexicon.role, sentence.text)[0];
    weak ??= place(role);
    context ??= place(matches(lexicon.context, sentence.text)[0]);
    if (pitch.sentences.includes(index)) return;
    const done = matches(lexicon.saidDone, sentence.text)[0];
    const noun = asksHere ? undefined : matches(yours[reading.lang], sentence.text)[0];
    at ??= place(done ?? noun);
    if (at !== undefined && has(lexicon.effect, sentence.text)) engaged = true;
    if (sentence.question && !asksHere && has(OPEN_QUESTION[reading.lang], sentence.text)) question ??= { from: sentence.from, to: sentence.to };
    if (sentence.question && !asksHere && (done ?? noun) !== undefined) question ??= { from: sentence.from, to: sentence.to };
  });
  const placeholder = matches(PLACEHOLDER, reading.text)[0];
  const known = stage === 'nurtured' || stage === 'they_asked';
  const level =
    placeholder !== undefined ? 0 : at !== undefined ? (question !== undefined && stage === 'invitation' ? 3 : 2) : weak !== undefined || context !== undefined || known ? 1 : 0;
  void engaged;
  return { level, at: at ?? weak, question, context, placeholder };
}
