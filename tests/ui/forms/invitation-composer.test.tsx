import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { GameState } from '../../../game/session/state';
import { InvitationComposer } from '../../../game/ui/forms/invitation-composer';
import { letter, prediction, stateWith } from './states';

const shown = (state: GameState): string => renderToString(<InvitationComposer state={state} send={() => undefined} />);
const all = (html: string, pattern: RegExp): string[] => [...html.matchAll(pattern)].map((match) => match[1] ?? '');

describe('the letter', () => {
  it('numbers what pushes in the text as in the notes beside it', () => {
    const html = shown(stateWith(letter));
    const tags = all(html, /data-tag="(\d+)"/g);
    expect(tags.length).toBeGreaterThan(0);
    expect(all(html, /reading-note-number[^>]*>.*?<\/span>(\d+)<\/span>/g)).toEqual(tags);
  });

  it('lays the marks behind the very words of the field', () => {
    const html = shown(stateWith(letter));
    const marks = /highlighted-marks"[^>]*>(.*?)<textarea/s.exec(html)?.[1] ?? '';
    expect(marks.replace(/<[^>]*>/g, '').replace('\u200B', '')).toBe(letter.text);
  });

  it('keeps the marks from readers of the page, and names the field after the person', () => {
    const html = shown(stateWith(letter));
    expect(html).toMatch(/<div class="highlighted-marks" aria-hidden="true"/);
    expect(html).toContain('aria-label="Your letter to Nadia"');
  });

  it('says both shares in words and figures', () => {
    const { grade } = stateWith(letter);
    if (grade?.kind !== 'invitation') throw new Error('no grade');
    const html = shown(stateWith(letter));
    expect(html).toContain(`About her: ${grade.share.them}%`);
    expect(html).toContain(`About you: ${grade.share.me}%`);
  });

  it('shows the worked example only after a first try', () => {
    expect(shown(stateWith(letter))).not.toContain('what gave way first in March');
    expect(shown(stateWith(letter, { tries: 1 }))).toContain('what gave way first in March');
  });

  it('tells how each phrase could be put only after a first try', () => {
    expect(shown(stateWith(letter))).not.toContain('reading-note-better');
    expect(shown(stateWith(letter, { tries: 1 }))).toMatch(/reading-note-better[^>]*>(?:Keep|In place of|Delete) “/);
  });

  it('lets Jo ask, and keeps her hint until asked for', () => {
    const html = shown(stateWith(letter));
    expect(html).toMatch(/jo-says.*?\?”/s);
    expect(html).not.toContain('Reread her post');
  });

  it('finds nothing to say about a blank page', () => {
    const html = shown(stateWith({ ...letter, text: ' ' }));
    expect(html).toContain('the page is blank');
    expect(html).not.toContain('share-meter');
  });

  it('says that a letter is too long, and by how much', () => {
    const html = shown(stateWith({ ...letter, text: 'a'.repeat(312) }));
    expect(html).toContain('12 characters too many');
    expect(html).toMatch(/type="submit"[^>]*aria-disabled="true"/);
  });

  it('is called a message once the relation is past the invitation, and has no limit', () => {
    const html = shown(stateWith({ ...letter, stage: 'first_message', text: 'a'.repeat(312) }));
    expect(html).toContain('aria-label="Your message to Nadia"');
    expect(html).not.toContain('characters too many');
    expect(html).not.toContain('letter-counter');
  });

  it('keeps its reading behind a button where help is on demand', () => {
    const html = shown(stateWith(letter, { help: 'on-demand' }));
    expect(html).toMatch(/aria-expanded="false"[^>]*>Read it with their eyes/);
    expect(html).not.toContain('data-tag');
    expect(html).not.toContain('share-meter');
  });

  it('shows no reading at all in the last episodes, until a first try was sent', () => {
    const html = shown(stateWith(letter, { help: 'none' }));
    expect(html).not.toContain('reading-title');
    expect(html).not.toContain('data-tag');
    expect(shown(stateWith(letter, { help: 'none', tries: 1 }))).toContain('Read it with their eyes');
  });

  it('lets Jo give nothing away that the reading would tell', () => {
    const whatever = 'Would you answer this on a Monday morning?'; // asked of any letter
    expect(shown(stateWith(letter))).toMatch(/jo-says.*?\?”/s);
    expect(shown(stateWith(letter))).not.toContain(whatever);
    expect(shown(stateWith(letter, { help: 'none' }))).toContain(whatever);
  });

  it('shows nothing when another kind of draft is written', () => {
    expect(shown(stateWith(prediction))).toBe('');
  });
});
