import { describe, expect, it } from 'vitest';
import { type Lang, languages, type ProfileDraft } from '../../game/outcome/drafts';
import type { ProfileCase } from '../../game/outcome/profile/cases';
import { gradeProfile } from '../../game/outcome/profile/rubric';
import { explain } from '../../game/words/feedback';

/** A profile of which nothing is known but what a test writes into it. */
export function profileOf(lang: Lang, more: Partial<ProfileDraft> = {}): ProfileDraft {
  return {
    kind: 'profile',
    lang,
    company: lang === 'fr' ? 'Verrerie Ardent' : 'Ardent Glass',
    photo: 'none',
    banner: 'none',
    headline: '',
    summary: '',
    postsPerWeek: 0,
    commentsPerWeek: 0,
    repostsPerWeek: 0,
    proof: false,
    google: [],
    ...more,
  };
}

/** What a profile is told, by `criterion.case`. */
export function told(draft: ProfileDraft): readonly string[] {
  return gradeProfile(draft).findings.map((finding) => `${finding.criterion}.${finding.case}`);
}

/** An example: the text of the field, and the phrase that must be quoted when it matters. */
type Example = string | readonly [text: string, quote: string];

interface Examples {
  readonly fr: readonly Example[];
  readonly en: readonly Example[];
}

/** How many examples a rule needs on each side, in each language. */
const enough = 5;

/** Holds one case of a criterion to texts that show it and to texts that only look like it. */
export function describeProfileCase(name: ProfileCase, field: 'headline' | 'summary', examples: { readonly notices: Examples; readonly silent: Examples }): void {
  describe(`the case ${name}`, () => {
    for (const lang of languages) {
      it(`has examples and counter-examples in ${lang}`, () => {
        expect(examples.notices[lang].length).toBeGreaterThanOrEqual(enough);
        expect(examples.silent[lang].length).toBeGreaterThanOrEqual(enough);
      });
      for (const example of examples.notices[lang]) {
        const [text, quote] = typeof example === 'string' ? [example, undefined] : example;
        it(`sees ${JSON.stringify(text)}`, () => {
          const findings = gradeProfile(profileOf(lang, { [field]: text })).findings;
          const found = findings.find((finding) => `${finding.criterion}.${finding.case}` === name);
          expect(found, findings.map((one) => `${one.criterion}.${one.case}`).join(' ')).toBeDefined();
          if (quote !== undefined) expect(found?.quote).toBe(quote);
          if (found?.span) expect(text.slice(found.span.start, found.span.end)).toBe(found.quote);
          if (found) expect(explain(found, lang).why).not.toContain('{');
        });
      }
      for (const example of examples.silent[lang]) {
        const text = typeof example === 'string' ? example : example[0];
        it(`is silent about ${JSON.stringify(text)}`, () => expect(told(profileOf(lang, { [field]: text }))).not.toContain(name));
      }
    }
  });
}
