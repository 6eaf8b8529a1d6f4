import { describe, expect, it } from 'vitest';
import { rules } from '../../../game/story/lint/lint-story';
import { labelFor } from '../../../game/story/lint/new-label';
import { applyChanges } from '../../../game/studio/reading/apply-changes';
import { checkExcerpt } from '../../helpers/describe-rule';

/* What a rule offers to do must do it: after the press, the rule has nothing more to say. */
const mendable = rules.filter((rule) => checkExcerpt(rule, rule.faulty).some((d) => d.mends));

describe('the mends of a rule', () => {
  it('are there wherever a machine can be sure', () => {
    expect(mendable.map((rule) => rule.id).toSorted()).toEqual(['lost-effect', 'missing-label', 'missing-verdict', 'uneven-twins', 'unknown-speaker', 'unknown-tag'].toSorted());
  });

  it.each(mendable.map((rule) => [rule.id, rule] as const))('put the faulty excerpt of %s right', (_, rule) => {
    let files: Readonly<Record<string, string>> = { 'fr.ink': rule.faulty.story, ...(rule.faulty.twin !== undefined && { 'en.ink': rule.faulty.twin }) };
    const said = (): readonly string[] => checkExcerpt(rule, { story: files['fr.ink'] ?? '', ...(files['en.ink'] !== undefined && { twin: files['en.ink'] }) }).map((d) => d.what);
    const [first] = checkExcerpt(rule, rule.faulty);
    files = applyChanges(files, first?.mends?.[0]?.changes ?? []);
    expect(said()).toEqual([]);
  });

  const mended = (story: string, twin?: string): Readonly<Record<string, string>> => {
    const files = { 'fr.ink': story, ...(twin !== undefined && { 'en.ink': twin }) };
    const found = rules.flatMap((rule) => checkExcerpt(rule, { story, ...(twin !== undefined && { twin }) })).find((d) => d.mends);
    return applyChanges(files, found?.mends?.[0]?.changes ?? []);
  };

  it('touch only the word that is wrong', () => {
    expect(mended('# pose: pont\npont.')['fr.ink']).toBe('# pose: point\npont.');
    expect(mended('# plaec: saloon\nHello.')['fr.ink']).toBe('# place: saloon\nHello.');
  });
  it('move an effect from the line below into its choice', () => {
    expect(mended('* (a) [Ask]\n# effect: tone +4\nSam asks.')['fr.ink']).toBe('* (a) [Ask # effect: tone +4]\nSam asks.');
  });
  it('leave an effect alone when no choice of the scene could take it', () => {
    expect(mended('* (a) [Ask]\n=== b\n# effect: tone +4\nSam asks.')['fr.ink']).toContain('# effect: tone +4\nSam');
  });
  it('put a label before a condition, where Ink wants it', () => {
    expect(mended('** {seen} [Ask for a call # effect: tone +4]')['fr.ink']).toBe('** (call) {seen} [Ask for a call # effect: tone +4]');
  });
  it('copy a choice, a tag and a knot over to the other language', () => {
    expect(mended('* (a) [Oui]\n* (b) [Non # way: hides]', '* (a) [Yes]')['en.ink']).toBe('* (b) [Non # way: hides]\n* (a) [Yes]');
    expect(mended('* (a) [Oui # effect: tone +4]', '* (a) [Yes]')['en.ink']).toBe('* (a) [Yes # effect: tone +4]');
    expect(mended('-> END\n=== bar\nOui.\n-> END', '-> END')['en.ink']).toContain('=== bar ===');
  });
});

describe('a new label', () => {
  it('takes the telling words, without accents, and never one that is there', () => {
    expect(labelFor('« Où ça a coincé, en mars ? »', [])).toBe('coince_mars');
    expect(labelFor('Oui', [])).toBe('oui');
    expect(labelFor('Ask for a call', ['call'])).toBe('call_2');
    expect(labelFor('… !', [])).toBe('choice');
    expect(labelFor('14 h', [])).toBe('c_14_h');
  });
});
