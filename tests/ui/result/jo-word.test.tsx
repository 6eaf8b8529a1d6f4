import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { JoWord } from '../../../game/ui/result/jo-word';
import { ways } from '../../../game/story/vocabulary';
import { languages } from '../../../game/outcome/drafts';

const text = (habit: Parameters<typeof JoWord>[0]['habit'], lang: 'fr' | 'en' = 'fr', action?: string): string =>
  renderToString(<JoWord habit={habit} action={action} lang={lang} hero="sam" />)
    .replace(/<[^>]+>/g, ' ')
    .replace(/[\s\u00A0\u202F]+/g, ' ');

describe('Jo’s word at the fire', () => {
  it('tells a pushy ride to wait and a shy one to ask: opposite advice', () => {
    expect(text({ way: 'pushes', times: 4, of: 9 })).toMatch(/À 4 reprises.*attends la réponse/);
    expect(text({ way: 'hides', times: 3, of: 9 })).toMatch(/À 3 reprises.*demande\. Quinze minutes/);
  });

  it('tells a copying ride to keep one sentence of its own, and a listening one to walk in', () => {
    expect(text({ way: 'copies', times: 5, of: 9 }, 'en')).toMatch(/On 5 occasions.*keep one sentence/);
    expect(text({ way: 'listens', times: 8, of: 9 }, 'en')).toMatch(/On 8 occasions.*walk in/);
  });

  it('says once where a habit showed once, in both languages, and leaves no blank', () => {
    for (const lang of languages) for (const way of ways) expect(text({ way, times: 1, of: 1 }, lang)).not.toMatch(/\{|1 reprises|1 occasions/);
  });

  it('ends on one real thing to do, with or without advice', () => {
    expect(text(undefined, 'en', 'Reread your headline.')).toContain('Reread your headline.');
    expect(text(undefined, 'en')).not.toContain('Jo');
  });
});
