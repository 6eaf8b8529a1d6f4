import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../game/outcome/drafts';
import { books } from '../../../game/outcome/lexicon/books';
import {
  askingLexicon,
  bondLexicon,
  liveLexicon,
  mannersLexicon,
  offerLexicon,
  pressureLexicon,
  scopeLexicon,
  sensesLexicon,
  waysLexicon,
} from '../../../game/outcome/lexicon/lexicon';
import { filled } from '../../../game/outcome/reading/pattern';
import { PhraseBook, type Phrases } from '../../../game/outcome/reading/phrase-book';
import { read } from '../../../game/outcome/reading/reading';

describe('a book of phrases', () => {
  const book = new PhraseBook();
  const p = book.phrases({ day: 'mardi|jeudi' });
  const days = p`<day>(?: prochain)? | le | le \d{1,2}`;
  const calls = p`appel | j' | rendez-?vous`;
  const found = (list: Phrases, text: string): readonly string[] => (book.search(text).get(list) ?? []).map((hit) => hit.text);

  it('fills pieces in and finds every phrase of a list, in order', () => expect(found(days, 'mardi, le 12 ou jeudi')).toEqual(['mardi', 'le 12', 'jeudi']));
  it('takes the longer of two phrases at one place', () => {
    expect(found(days, 'mardi prochain, le 12, le soir')).toEqual(['mardi prochain', 'le 12', 'le']);
  });
  it('takes whole words only; an elision ends at its apostrophe', () => {
    expect(found(calls, "rappel appels rendez-vous rendezvous j'appelle")).toEqual(['rendez-vous', 'rendezvous', "j'"]);
    expect(found(days, 'mardis les 123')).toEqual([]);
  });
  it('knows where each phrase stands', () => expect(book.search('ce jeudi').get(days)).toEqual([{ from: 3, to: 8, text: 'jeudi' }]));
  it('names the pieces there are when one is missing', () => {
    expect(() => book.phrases({ day: 'mardi', hour: 'midi' })`a <noon>`).toThrow('There is no piece "noon". There are: day, hour.');
  });
});

// All phrases are followed at once. This must find what a regular expression for each, tried at every word, would.
describe('a book of thousands of phrases', () => {
  const all = [askingLexicon, bondLexicon, liveLexicon, mannersLexicon, offerLexicon, pressureLexicon, scopeLexicon, sensesLexicon, waysLexicon];
  const texts = readFileSync('tests/fixtures/messages/messages.tuning.jsonl', 'utf8')
    .split('\n')
    .filter((line, index) => line !== '' && index % 40 === 0)
    .map((line) => JSON.parse(line) as { readonly lang: 'fr' | 'en'; readonly text: string });

  it.each(languages)('finds all of the %s lexicon, each as long as it is', (lang) => {
    const lists = all.flatMap((lexicon) => Object.values(lexicon[lang]).filter((list): list is Phrases => 'alternatives' in list));
    expect(lists.length).toBeGreaterThan(60);
    const plain = lists.map((list) => ({
      list,
      regexes: list.alternatives.map((one) => new RegExp(`(?:${filled(one, list.pieces)})(?:(?<=[' ])|(?![a-z0-9_]))`, 'y')),
    }));
    for (const { text } of texts.filter((one) => one.lang === lang)) {
      const { open } = read(text, lang);
      const found = books[lang].search(open);
      const starts = Array.from(open.matchAll(/[a-z0-9_]+|[^a-z0-9_\s]/g), (match) => match.index);
      for (const { list, regexes } of plain) {
        const hits: string[] = [];
        let reached = 0;
        for (const start of starts) {
          if (start < reached) continue;
          const ends = regexes.map((regex) => {
            regex.lastIndex = start;
            return regex.test(open) ? regex.lastIndex : 0;
          });
          if (Math.max(...ends) <= start) continue;
          reached = Math.max(...ends);
          hits.push(`${start}-${reached}`);
        }
        expect(
          (found.get(list) ?? []).map(({ from, to }) => `${from}-${to}`),
          `${list.alternatives[0] ?? ''} in ${open}`,
        ).toEqual(hits);
      }
    }
  });
});

describe('a book readied ahead', () => {
  it('finds what it would have found, and lets others go first now and then', () => {
    const book = new PhraseBook();
    const days = Array.from({ length: 200 }, (_, n) => book.phrases({ day: `day${n}` })`<day> off`);
    expect([...book.prepare()].length).toBeGreaterThan(1);
    const found = book.search('monday, day7 off, day199 off');
    expect(days.filter((day) => found.has(day))).toEqual([days[7], days[199]]);
  });
});
