import { describe, expect, it } from 'vitest';
import { languages } from '../../../game/outcome/drafts';
import { profileBooks } from '../../../game/outcome/lexicon/profile-books';
import { profileCv, profileLexicon, profileWords } from '../../../game/outcome/lexicon/profile-lexicon';

describe('the lists a profile is read with', () => {
  it('have the same names in both languages', () => {
    for (const lists of [profileLexicon, profileCv, profileWords]) expect(Object.keys(lists.fr)).toEqual(Object.keys(lists.en));
  });

  it('hold enough words to tell a trade from a brochure', () => {
    for (const lang of languages) for (const [name, list] of Object.entries(profileWords[lang])) expect(list.size, `${name}, ${lang}`).toBeGreaterThan(20);
  });

  it('let an elision end a phrase, and count whole words only', () => {
    const found = (text: string): readonly string[] => (profileBooks.fr.search(text).get(profileCv.fr.duties) ?? []).map((hit) => hit.text);
    expect(found("en charge d'une equipe")).toEqual(["en charge d'"]);
    expect(found('suivi de chantier')).toEqual(['suivi de']);
    expect(found('je recharge des accus, suivi demain')).toEqual([]);
  });
});
