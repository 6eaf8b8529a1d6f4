import { describe, expect, it } from 'vitest';
import type { Finding } from '../../game/outcome/criterion';
import { type InvitationDraft, type Lang, languages, type Stage } from '../../game/outcome/drafts';
import { gradeMessage } from '../../game/outcome/invitation/rubric';
import { explain } from '../../game/words/feedback';

/** A message of which nothing is known but what a test writes into it. */
export function messageOf(lang: Lang, text: string, more: Partial<InvitationDraft> = {}): InvitationDraft {
  return { kind: 'invitation', lang, stage: 'invitation', to: '', from: '', company: '', text, ...more };
}

/** A text, the words a trainer would underline in it when they matter, and the moment it is sent at. */
interface Example {
  readonly text: string;
  readonly phrase?: string | undefined;
  readonly stage?: Stage;
}
type Written = string | readonly [text: string, phrase: string] | Example;
type Examples = Readonly<Partial<Record<Lang, readonly Written[]>>>;

/** An example that is no invitation. */
export function at(stage: Stage, text: string, phrase?: string): Example {
  return { stage, text, phrase };
}

function exampleOf(written: Written): Example {
  if (typeof written === 'string') return { text: written };
  return 'text' in written ? written : { text: written[0], phrase: written[1] };
}

type Points = 'gain' | 'cost' | 'none';

interface Rule {
  readonly points: Points;
  readonly score?: Finding['score']; // 'tone' unless said otherwise
  readonly to?: string; // the reader's first name
  /** By case of the rule: texts that show it, and texts that only look like it. */
  readonly cases: Readonly<Record<string, { readonly points?: Points; readonly notices: Examples; readonly silent?: Examples }>>;
  /** Texts in which no case is seen. */
  readonly silent?: Examples;
}

/** How many examples a rule needs on each side, in each of its languages. */
const enough = 5;

/** The span cuts the quote out of the text, and the quote lies in the words a trainer would underline. */
export function expectQuote(finding: Finding, { text, phrase }: Pick<Example, 'text' | 'phrase'>): void {
  if (finding.span !== undefined) {
    expect(text.slice(finding.span.start, finding.span.end)).toBe(finding.quote);
    expect(finding.quote).toMatch(/\S/);
  }
  if (phrase === undefined) return;
  expect(text).toContain(phrase);
  expect(finding.quote).toBeDefined();
  expect(phrase).toContain(finding.quote);
}

/** Holds a criterion of the message rubric to texts in which it must speak, and to texts in which it must not. */
export function describeMessageRule(name: string, { points, score = 'tone', to = '', cases, silent = {} }: Rule): void {
  const findingsOf = (lang: Lang, { text, stage = 'invitation' }: Example): readonly Finding[] =>
    gradeMessage(messageOf(lang, text, { stage, to })).findings.filter((finding) => finding.criterion === name && finding.cancelled === undefined);

  for (const [which, examples] of Object.entries(cases)) {
    describe(`the rule ${name}.${which}`, () => {
      for (const lang of languages) {
        const shown = examples.notices[lang];
        if (shown === undefined) continue;
        it(`has examples and counter-examples in ${lang}`, () => {
          expect(shown.length).toBeGreaterThanOrEqual(enough);
          expect((examples.silent?.[lang] ?? []).length + (silent[lang] ?? []).length).toBeGreaterThanOrEqual(enough);
        });
        for (const example of shown.map(exampleOf)) {
          it(`sees ${JSON.stringify(example.text)}`, () => {
            const found = findingsOf(lang, example).find((finding) => finding.case === which);
            expect(found).toMatchObject({ score, field: 'text' });
            if (found === undefined) return;
            expect(Math.sign(found.points)).toBe({ gain: 1, cost: -1, none: 0 }[examples.points ?? points]);
            expectQuote(found, example);
            expect(explain(found, lang).why.replace(found.quote ?? '', '')).not.toContain('{'); // every blank is filled
          });
        }
        for (const example of (examples.silent?.[lang] ?? []).map(exampleOf)) {
          it(`does not see ${JSON.stringify(example.text)}`, () => expect(findingsOf(lang, example).map((finding) => finding.case)).not.toContain(which));
        }
      }
    });
  }

  if (Object.keys(silent).length === 0) return;
  describe(`the rule ${name}`, () => {
    for (const lang of languages)
      for (const example of (silent[lang] ?? []).map(exampleOf)) it(`is silent about ${JSON.stringify(example.text)}`, () => expect(findingsOf(lang, example)).toEqual([]));
  });
}
