import { messageFeedback } from './feedback-message';
import { profileFeedback } from './feedback-profile';
import { profileTextFeedback } from './feedback-profile-text';
import { fallback, type Advice } from './feedback-advice';
import { timingFeedback } from './feedback-timing';
import type { Lang, Phrase } from './say';

/** What a finding looks like from here: its rule, its case, and what fills the blanks. */
export interface Explainable {
  readonly criterion: string;
  readonly case: string;
  readonly values?: Readonly<Record<string, string | number>>;
  readonly quote?: string;
}

const all: Readonly<Record<string, Advice>> = { ...messageFeedback, ...timingFeedback, ...profileFeedback, ...profileTextFeedback };

/** Stands for the employer where nobody has said who that is. */
const someEmployer: Phrase = { fr: '[votre employeur]', en: '[your employer]' };

function fill(text: string, finding: Explainable, lang: Lang): string {
  return text.replace(/\{(\w+)\}/g, (blank, name: string) => {
    if (name === 'quote') return finding.quote ?? '…';
    const value = finding.values?.[name];
    return name === 'company' && value === '' ? someEmployer[lang] : String(value ?? blank);
  });
}

/**
 * Says a finding in words: a short title, what it does to the person who reads it, and a better way to put
 * it, when there is one. Stored with plain spaces; the interface sets the French ones.
 */
export function explain(finding: Explainable, lang: Lang): { title: string; why: string; better: string | undefined } {
  const advice = all[`${finding.criterion}.${finding.case}`] ?? fallback;
  const said = (phrase: Phrase): string => fill(phrase[lang], finding, lang);
  return { title: said(advice.title), why: said(advice.why), better: advice.better && said(advice.better) };
}
