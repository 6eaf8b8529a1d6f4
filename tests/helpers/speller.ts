import { readFileSync } from 'node:fs';
import dictionaryEn from 'dictionary-en-gb';
import dictionaryFr from 'dictionary-fr';
import { loadModule } from 'hunspell-asm';
import type { Lang } from '../../game/outcome/drafts';

/** Finds the words of a text that no dictionary knows, in the order they first stand there. */
export type Speller = (text: string) => string[];

/** Words of ours that no dictionary can know: names, trade terms, jokes. One to a line, `#` for remarks. */
function ownWords(lang: Lang): ReadonlySet<string> {
  const lines = readFileSync(`tests/stories/words.${lang}.txt`, 'utf8').split('\n');
  return new Set(lines.map((line) => line.replace(/#.*/, '').trim().toLowerCase()).filter(Boolean));
}

/** A French elision stands before the word it belongs to, and is no word of its own. */
const elision = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)[’'](?=\p{L})/iu;
/** What may hang on a French verb or an English noun. */
const clitic = /(?:-(?:t-)?(?:il|elle|on|ils|elles|je|tu|nous|vous|moi|toi|le|la|les|lui|leur|y|en|ce|là|ci))+$|[’']s$/iu;

/** Opens the real Hunspell with the language's dictionary. French and British English. */
export async function speller(lang: Lang): Promise<Speller> {
  const { aff, dic } = lang === 'fr' ? dictionaryFr : dictionaryEn;
  const hunspell = await loadModule();
  const open = hunspell.create(hunspell.mountBuffer(aff, `${lang}.aff`), hunspell.mountBuffer(dic, `${lang}.dic`));
  const own = ownWords(lang);
  const known = (word: string): boolean => {
    const plain = word.replaceAll('’', "'");
    if (own.has(word.toLowerCase()) || open.spell(plain) || open.spell(plain.toLowerCase())) return true;
    const bare = word.replace(elision, '').replace(clitic, '');
    if (bare !== word) return bare === '' || known(bare);
    return word.includes('-') && word.split('-').every((part) => part === '' || known(part));
  };
  return (text) => {
    const words = text.match(/\p{L}[\p{L}\p{M}]*(?:[’'-]\p{L}[\p{L}\p{M}]*)*/gu) ?? [];
    return [...new Set(words)].filter((word) => word.length > 1 && !known(word));
  };
}
