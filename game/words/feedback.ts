import { messageFeedback } from './feedback-message';
import { profileFeedback } from './feedback-profile';
import { profileTextFeedback } from './feedback-profile-text';
import { fallback, type Advice } from './feedback-advice';
import type { Lang } from './say';

/** What a finding looks like from here: its rule, its case, and what fills the blanks. */
export interface Explainable {
  readonly criterion: string;
  readonly case: string;
  readonly values?: Readonly<Record<string, string | number>>;
  readonly quote?: string;
}

const all: Readonly<Record<string, Advice>> = { ...messageFeedback, ...profileFeedback, ...profileTextFeedback };

function fill(text: string, finding: Explainable): string {
  return text.replace(/\{(\w+)\}/g, (blank, name: string) => (name === 'quote' ? (finding.quote ?? '…') : String(finding.values?.[name] ?? blank)));
}

/**
 * Says a finding in words: a short title, what it does to the person who reads it, and a better way to put
 * it, when there is one. Stored with plain spaces; the interface sets the French ones.
 */
export function explain(finding: Explainable, lang: Lang): { title: string; why: string; better: string | undefined } {
  const advice = all[`${finding.criterion}.${finding.case}`] ?? fallback;
  return { title: fill(advice.title[lang], finding), why: fill(advice.why[lang], finding), better: advice.better === undefined ? undefined : fill(advice.better[lang], finding) };
}
