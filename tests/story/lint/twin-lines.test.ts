import { describe, expect, it } from 'vitest';
import { twinLines } from '../../../game/story/lint/twin-lines';
import { checkExcerpt, describeRule } from '../../helpers/describe-rule';

describeRule(twinLines);

const said = (story: string, twin: string) => checkExcerpt(twinLines, { story, twin }).map((d) => `${d.file}:${d.line} ${d.what}`);

describe('the lines of twins', () => {
  it('may be a third longer in French', () => {
    expect(said(`=== a\n${'mot '.repeat(40)}`, `=== a\n${'word '.repeat(24)}`)).toEqual([]);
  });
  it('are told of the line that is missing', () => {
    expect(said('=== a\nUn.\nNadia: Deux.\nTrois.', '=== a\nOne.\nThree.')).toEqual(['fr.ink:3 Under a there are 3 lines here and 2 in en.ink.']);
  });
  it('are told of one left untranslated, of another speaker and of one that is far too long', () => {
    expect(said('=== a\nLe transport a coincé en premier.', '=== a\nLe transport a coincé en premier.')[0]).toContain('en.ink:2');
    expect(said('=== a\nNadia: Le transport.', '=== a\nJo: Transport.')[0]).toContain('nadia speaks here, but jo');
    expect(said('=== a\nCourt.', `=== a\n${'word '.repeat(30)}`)[0]).toContain('en.ink:2 This line has');
  });
  it('are told once of a choice, and of words in a tag, that were copied and not translated', () => {
    const story = '=== a\n# ask: Et maintenant, que répond-il donc ?\n* (x) [« Et le vôtre, il est bon ? » # effect: tone 2 # why: Elle a souri, pour une fois.]\n- Fin.';
    expect(said(story, story.replace('Fin', 'The end').replace('Et maintenant, que répond-il donc ?', 'And now, what?'))).toEqual([
      'en.ink:3 "« Et le vôtre, il est bon ? »" is the same in both languages.',
      'en.ink:3 "why: Elle a souri, pour une fois." is the same in both languages.',
    ]);
  });
  it('are compared choice by choice', () => {
    const story = '=== a\n* (x) [Oui]\n  Bien.\n* (y) [Non]\n  Tant pis.\n  Vraiment.\n- Fin.';
    expect(said(story, '=== a\n* (x) [Yes]\n  Good.\n* (y) [No]\n  Too bad.\n- The end.')).toEqual(['fr.ink:6 Under the choice (a.y) there are 2 lines here and 1 in en.ink.']);
  });
  it('that are logic are the same in every language', () => {
    expect(said('=== a\n{ pushed >= 4 && missed <= 2 : -> b }\nUn.', '=== a\n{ pushed >= 4 && missed <= 2 : -> b }\nOne.')).toEqual([]);
  });
});
