import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { googleChecks, languages } from '../outcome/drafts';
import { campaignFacts, examples, profileElements, tagKeys } from '../story/tag';
import { characters, expressions, places, poses, sounds, times } from '../story/vocabulary';
import { type TagPlace, tagMeanings, tagPlaces } from '../words/tags';
import type { Lang, Phrase } from '../words/say';

/** The guide for people who write episodes. Its prose is written by hand, its reference comes from the tags themselves. */
export const guidePath = 'stories/README.md';

const columns: Phrase = { fr: '| étiquette | à quoi elle sert |', en: '| tag | what it is for |' };
const names: readonly (readonly [Phrase, readonly string[]])[] = [
  [{ fr: 'Lieux', en: 'Places' }, places],
  [{ fr: 'Heures', en: 'Times of day' }, times],
  [{ fr: 'Personnages', en: 'Cast' }, characters],
  [{ fr: 'Airs', en: 'Looks' }, expressions],
  [{ fr: 'Poses', en: 'Poses' }, poses],
  [{ fr: 'Sons', en: 'Sounds' }, sounds],
  [{ fr: 'Après « campaign: »', en: 'After “campaign:”' }, campaignFacts],
  [{ fr: 'Après « profile: »', en: 'After “profile:”' }, profileElements],
  [{ fr: 'Après « google: »', en: 'After “google:”' }, googleChecks],
];

/** @throws Error naming the tag that has no meaning in `words/tags`. */
function table(place: TagPlace, lang: Lang): string {
  const rows = tagKeys
    .filter((key) => {
      const meaning = tagMeanings[key];
      if (!meaning) throw new Error(`The tag "${key}" has no meaning in game/words/tags.ts. It has: ${Object.keys(tagMeanings).join(', ')}.`);
      return meaning.place === place;
    })
    .map((key) => `| \`# ${examples[key]}\` | ${tagMeanings[key]?.[lang]} |`);
  return [`#### ${tagPlaces[place][lang]}`, '', columns[lang], '| --- | --- |', ...rows].join('\n');
}

function reference(lang: Lang): string {
  const tables = (Object.keys(tagPlaces) as TagPlace[]).map((place) => table(place, lang));
  const lists = names.map(([title, list]) => `- **${title[lang]}${lang === 'fr' ? ' :' : ':'}** ${list.map((name) => `\`${name}\``).join(', ')}`);
  return [...tables, lists.join('\n')].join('\n\n');
}

/**
 * The guide with its two tag references made anew from the tags' own schemas.
 * @throws Error when the marks between which a reference stands are gone.
 */
export function withReference(guide: string): string {
  return languages.reduce((text, lang) => {
    const [start, end] = [`<!-- tags ${lang} -->`, `<!-- end of tags ${lang} -->`];
    const [before, rest = ''] = text.split(start);
    const after = rest.split(end)[1];
    if (after === undefined) throw new Error(`${guidePath} needs the two lines "${start}" and "${end}": the tag reference goes between them.`);
    return `${before}${start}\n${reference(lang)}\n${end}${after}`;
  }, guide);
}

/* `npm run guide` writes it. */
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync(guidePath, withReference(readFileSync(guidePath, 'utf8')));
