import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { gradeMessage } from '../../../game/outcome/invitation/rubric';
import { gradeProfile } from '../../../game/outcome/profile/rubric';
import type { JournalEntry } from '../../../game/session/state';
import { readable, Written } from '../../../game/ui/result/written';
import { letter, prediction, profile } from '../forms/states';

const sent = (draft: typeof letter): JournalEntry => ({ type: 'submitted', id: 'k.asks', draft, grade: gradeMessage(draft) });
const html = (journal: readonly JournalEntry[]): string => renderToString(<Written entries={readable(journal)} pair={undefined} lang="en" />);

describe('what was written, read over by the fire', () => {
  it('shows a letter with its marks, and the notes that carry the same numbers', () => {
    const page = html([sent(letter)]);
    expect(page).toContain('Note to Nadia');
    const tags = [...page.matchAll(/data-tag="(\d+)"/g)].map((match) => match[1]);
    expect(tags.length).toBeGreaterThan(0);
    expect([...page.matchAll(/reading-note-number[^>]*>.*?<\/span>(\d+)<\/span>/g)].map((match) => match[1])).toEqual(tags);
  });

  it('calls a later message a message', () => {
    expect(html([sent({ ...letter, stage: 'first_message' })])).toContain('Message to Nadia');
  });

  it('offers no button to a phrase that can no longer be changed', () => {
    expect(html([sent(letter)])).not.toContain('reading-note-link');
  });

  it('shows the points of a poster, and a pattern for what is still open', () => {
    const page = html([{ type: 'submitted', id: 'k.cv', draft: profile, grade: gradeProfile(profile) }]);
    expect(page).toContain('criteria-row');
    expect(page).toMatch(/criteria-better[^>]*lang="en"/);
  });

  it('tells how each phrase could be put, in the language of the letter', () => {
    expect(html([sent(letter)])).toMatch(/reading-note-better[^>]* lang="en"/);
    expect(html([sent({ ...letter, lang: 'fr', text: 'Je vous appelle mardi à 10h pour notre offre.' })])).toMatch(/lang="fr">À la place de «/);
  });

  it('passes over choices, bets and empty letters', () => {
    const journal: JournalEntry[] = [
      { type: 'chose', id: 'k.a', text: 'Ask' },
      { type: 'submitted', id: 'k.sober', draft: prediction, grade: undefined },
      sent({ ...letter, text: ' ' }),
    ];
    expect(readable(journal)).toEqual([]);
  });
});
