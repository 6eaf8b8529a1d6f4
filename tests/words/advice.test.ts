import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../game/outcome/criterion';
import { languages, stages } from '../../game/outcome/drafts';
import { gradeMessage, messageCriteria } from '../../game/outcome/invitation/rubric';
import { profileCases } from '../../game/outcome/profile/cases';
import { gradeProfile } from '../../game/outcome/profile/rubric';
import { draftOf } from '../../game/tools/score-draft';
import { explain } from '../../game/words/feedback';
import { fallback } from '../../game/words/feedback-advice';
import { messageFeedback } from '../../game/words/feedback-message';
import { timingFeedback } from '../../game/words/feedback-timing';
import { profileFeedback } from '../../game/words/feedback-profile';
import { profileTextFeedback } from '../../game/words/feedback-profile-text';

const all = { ...messageFeedback, ...timingFeedback, ...profileFeedback, ...profileTextFeedback };
const nameOf = (finding: Pick<Finding, 'criterion' | 'case'>): string => `${finding.criterion}.${finding.case}`;

/** Every finding the engine makes about the labelled texts, each message at every stage: what it can say of a text, it says of one of these. */
function everyFinding(): readonly Finding[] {
  const folders = ['tests/fixtures/messages', 'tests/fixtures/profiles'];
  const lines = folders.flatMap((folder) => readdirSync(folder).flatMap((file) => readFileSync(`${folder}/${file}`, 'utf8').split('\n')));
  return lines
    .filter((line) => line.startsWith('{'))
    .flatMap((line) => {
      const drawn = draftOf(JSON.parse(line));
      if ('what' in drawn) return [];
      const { draft } = drawn;
      return draft.kind === 'profile' ? gradeProfile(draft).findings : stages.flatMap((stage) => gradeMessage({ ...draft, stage }).findings);
    });
}

describe('advice', () => {
  const findings = everyFinding();
  const costly = new Map(findings.filter((one) => one.points < 0 || one.manner === 'pushes' || one.manner === 'weak').map((one) => [nameOf(one), one]));

  it('is asked of every rule of the engine by the labelled texts', () => {
    const seen = new Set(findings.map((one) => one.criterion));
    expect(messageCriteria.map((criterion) => criterion.id).filter((id) => !seen.has(id))).toEqual([]);
  });

  it('has words for every case the engine can name, costly or not', () => {
    const named = new Set([...findings.map(nameOf), ...Object.keys(profileCases)]);
    expect([...named].filter((name) => !(name in all))).toEqual([]);
  });

  it('offers a better wording, in both languages, for every case that costs points', () => {
    const ofProfile = Object.entries(profileCases).flatMap(([name, manner]) => (manner === 'connects' ? [] : [name]));
    const without = [...new Set([...costly.keys(), ...ofProfile])].filter((name) => {
      const advice = all[name];
      return advice?.better === undefined || languages.some((lang) => [advice.title[lang], advice.why[lang], advice.better?.[lang] ?? ''].some((text) => text.trim() === ''));
    });
    expect(without).toEqual([]);
  });

  it('puts the better wording in place of the very words that cost points', () => {
    const spoken = findings.filter((one) => one.points < 0 && one.quote !== undefined);
    expect(spoken.length).toBeGreaterThan(100);
    const apart = spoken.flatMap((one) => languages.filter((lang) => !explain(one, lang).better?.includes(one.quote ?? '')).map((lang) => `${nameOf(one)} ${lang}`));
    expect([...new Set(apart)]).toEqual([]);
  });

  it('speaks of an employer that nobody has named', () => {
    const nameless = { criterion: 'branding', case: 'lone-rider', values: { company: '' } };
    expect(explain(nameless, 'fr')).toMatchObject({
      why: expect.stringMatching(/^\[votre employeur\]/) as string,
      better: expect.stringContaining('Chez [votre employeur]') as string,
    });
    expect(explain(nameless, 'en')).toMatchObject({ why: expect.stringMatching(/^\[your employer\]/) as string, better: expect.stringContaining('At [your employer]') as string });
  });

  it('leaves no blank open in what it says', () => {
    for (const finding of new Map(findings.map((one) => [nameOf(one), one])).values()) {
      for (const lang of languages) {
        const said = explain(finding, lang);
        expect(
          [said.title, said.why, said.better ?? ''].filter((text) => /\{\w+\}/.test(text.replaceAll(finding.quote ?? '{}', ''))),
          nameOf(finding),
        ).toEqual([]);
      }
    }
  });

  it('has no words for cases that do not exist', () => {
    const profile = Object.keys({ ...profileFeedback, ...profileTextFeedback });
    expect(profile.filter((name) => !(name in profileCases))).toEqual([]);
  });
});

describe('every piece of advice', () => {
  for (const [name, advice] of Object.entries({ ...all, fallback })) {
    it(`${name} has a short title and says what it does to the other person, in both languages`, () => {
      for (const lang of languages) {
        expect(advice.title[lang].split(/[\s ]+/).filter((word) => /\p{L}/u.test(word)).length, advice.title[lang]).toBeLessThanOrEqual(7);
        expect(advice.why[lang].length).toBeGreaterThan(15);
        expect(advice.why[lang]).toMatch(/[.…!?»”]$/);
      }
      // A blank that one language fills, the other fills too.
      const blanks = (text: string): readonly string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].toSorted();
      expect(blanks(`${advice.why.fr} ${advice.title.fr}`)).toEqual(blanks(`${advice.why.en} ${advice.title.en}`));
    });
  }
});
