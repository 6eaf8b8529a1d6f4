import type { LedgerEntry } from '../../outcome/grade';
import type { Crossroads, JournalEntry } from '../../session/state';
import { explain } from '../../words/feedback';
import { blockNames, debriefWords } from '../../words/result';
import type { Lang } from '../../words/say';
import { quote, say, typeset } from '../../words/say';
import { opening } from './tally';

/** What a movement is called: the words chosen or the finding, the player's own phrase, and the reason. */
export interface Telling {
  readonly title: string;
  readonly where: string | undefined; // which draft it stands in
  readonly quoted: string | undefined;
  readonly why: string | undefined;
}

/** What a submitted draft is called; undefined for a choice, a bet or a table. */
export function draftName(entry: JournalEntry | undefined, lang: Lang): string | undefined {
  if (entry?.type !== 'submitted') return undefined;
  if (entry.draft.kind === 'profile') return say(debriefWords.yourPoster, lang);
  if (entry.draft.kind !== 'invitation') return undefined;
  const { to, stage } = entry.draft;
  return to ? say(stage === 'invitation' ? debriefWords.yourLetter : debriefWords.yourMessage, lang, { name: to }) : say(debriefWords.yourLetterNobody, lang);
}

/** Puts one ledger entry into words. A choice is quoted whole; a finding quotes the phrase that caused it. */
export function tell(entry: LedgerEntry, journal: readonly JournalEntry[], lang: Lang): Telling {
  const where = draftName(journal[entry.decision], lang);
  if (entry.choice) return { title: quote(entry.choice.text, lang), where, quoted: undefined, why: entry.choice.why && typeset(entry.choice.why, lang) };
  const { finding } = entry;
  if (!finding) {
    const block = blockNames[entry.block ?? ''];
    return { title: block ? say(block, lang) : say(debriefWords.decision, lang, { n: entry.decision + 1 }), where, quoted: undefined, why: undefined };
  }
  const { title, why } = explain(finding, lang);
  return { title: typeset(title, lang), where, quoted: finding.quote ? quote(opening(finding.quote, 90), lang) : undefined, why: typeset(why, lang) };
}

/** A crossroads by name: the choice in quotation marks, or the draft and, where there is room, its first words. */
export function momentName({ decision, label }: Crossroads, journal: readonly JournalEntry[], lang: Lang, most: number): string {
  const draft = draftName(journal[decision], lang);
  if (!draft) return quote(opening(label, most), lang);
  const words = opening(label, most - draft.length);
  return most > 60 && words ? `${draft}, ${quote(words, lang)}` : quote(draft, lang);
}
