import type { Diagnostic } from '../diagnostic';
import { itemsOf, type SourceItem } from '../scan';
import { keyOf } from './choice-tags';
import { languageOf } from './language';
import type { Rule } from './rule';

/** Capitals that lost their accent. Whole words only, as they begin a sentence. */
const bare: Readonly<Record<string, string>> = {
  Etes: 'Êtes',
  Etre: 'Être',
  Etat: 'État',
  Ecole: 'École',
  Ecoute: 'Écoute',
  Ecouter: 'Écouter',
  Ecoutez: 'Écoutez',
  Ecrire: 'Écrire',
  Ecrit: 'Écrit',
  Ecris: 'Écris',
  Ecrivez: 'Écrivez',
  Evidemment: 'Évidemment',
  Evident: 'Évident',
  Elie: 'Élie',
  Equipe: 'Équipe',
  Etape: 'Étape',
  Etude: 'Étude',
  Ca: 'Ça',
  Echange: 'Échange',
  Economie: 'Économie',
  Eviter: 'Éviter',
  Emile: 'Émile',
};
const bareCapital = new RegExp(`(?<![\\p{L}])(${Object.keys(bare).join('|')})(?![\\p{L}])`, 'u');
const lonelyA =
  /(?:^|[.!?…:»]\s+|« )A (?=(?:la|l’|cette|ce|votre|ta|ton|quel|quelle|qui|quoi|demain|bientôt|propos|force|peine|moins|mon|ma|son|sa|côté|chacun|table)(?![\p{L}]))/u;

interface Slip {
  readonly found: RegExp;
  readonly what: string;
  readonly fix: string;
}

/* Stored text has plain spaces; the fine ones are set when it is shown. */
const slips: readonly Slip[] = [
  { found: /[\p{L}]'[\p{L}]/u, what: 'a typewriter apostrophe', fix: "Write ’ instead of '." },
  { found: /"/, what: 'typewriter quotes', fix: 'Write « … », with a plain space inside each.' },
  { found: /^[^«]*[“”]/, what: 'English quotes', fix: 'Write « … », with a plain space inside each; “ ” stand within « » only.' },
  { found: /\.\.\./, what: 'three full stops', fix: 'Write … instead.' },
  { found: /[\u00A0\u202F]/, what: 'a no-break space', fix: 'Write a plain space: the game sets the fine one itself.' },
  { found: /«(?! )|(?<! )»/, what: 'a quote without its space', fix: 'Write « … », with a plain space inside each.' },
  { found: /[\p{L}\d»)][!?;](?![\p{L}\d])/u, what: 'no space before a high sign', fix: 'Write a plain space before ! ? and ;' },
  { found: /[\p{L}»)]:(?= )/u, what: 'no space before a colon', fix: 'Write a plain space before : except after a speaker’s name.' },
  { found: bareCapital, what: 'a capital without its accent', fix: 'Accents belong on capitals too: É, È, Ê, À, Ç.' },
  { found: lonelyA, what: '"A" for "À"', fix: 'Write À.' },
];

const told = ['ask', 'hint', 'note', 'why', 'peer', 'reply', 'silence', 'action', 'title', 'chip', 'pick', 'model', 'starter', 'card', 'zone', 'gesture', 'slot', 'fact'];

/** What is read on screen, without a speaker's name or a tag's key, and without what braces compute. */
function proseOf(item: SourceItem): string | undefined {
  const outside = (text: string): string =>
    text
      .replace(/\{[^{}|]*:/g, '{')
      .replace(/(^|[{|])\s*\p{Lu}[\p{L}’'. -]{0,28}:\s/gu, '$1')
      .replace(/[{}|]/g, ' ');
  if (item.kind === 'text' || item.kind === 'choice') return outside(item.text);
  if (item.kind !== 'tag' || !told.includes(keyOf(item.raw))) return undefined;
  return outside(item.raw.slice(item.raw.indexOf(':') + 1).replace(/^[^=]*=\s/, ''));
}

/** Finds what a typewriter left in French: quotes, apostrophes, dots, spaces, capitals without accents. */
export const frenchTypography: Rule = {
  id: 'french-typography',
  about: 'French has « », ’, … and accents on capitals; its spaces are stored plain.',
  clean: { story: 'Jo: « À quoi bon ? » Elle hésite… L’étiquette est là : neuve.' },
  faulty: { story: 'Jo: "A quoi bon?" Elle hésite... L\'étiquette est là. Etes-vous sûrs ?' },
  check(story) {
    if (languageOf(story) !== 'fr') return [];
    return [...itemsOf(story.items, 'text'), ...itemsOf(story.items, 'choice'), ...itemsOf(story.items, 'tag')].flatMap((item): readonly Diagnostic[] => {
      const prose = proseOf(item);
      const found = prose === undefined ? [] : slips.filter((slip) => slip.found.test(prose));
      const [first] = found;
      if (!first || prose === undefined) return [];
      const at = first.found.exec(prose)?.index ?? 0;
      return [
        {
          file: item.file,
          line: item.line,
          rule: 'french-typography',
          severity: 'warning',
          what: `Here stands ${found.map(({ what }) => what).join(', ')}: "${prose.slice(Math.max(0, at - 12), at + 14).trim()}".`,
          why: 'A French reader sees it as a careless text, and a screen reader stumbles over it.',
          fix: found.map(({ fix }) => fix).join(' '),
        },
      ];
    });
  },
};
