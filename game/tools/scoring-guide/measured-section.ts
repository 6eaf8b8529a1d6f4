import type { Lang } from '../../outcome/drafts';
import type { Phrase } from '../../words/say';
import { messageCodebook, profileCodebook } from './codebook';
import { figure, parts, said, table } from './markdown';
import { measured } from './measured';

type Both = Readonly<Record<Lang, number>>;

const hundred = (share: number): number => Math.round(100 * share);

function day(dated: string, lang: Lang): string {
  return new Intl.DateTimeFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(dated));
}

/** A figure for French texts, then for English ones. */
const pair = (both: Both, lang: Lang, digits?: number): string => `${figure(both.fr, lang, digits)} · ${figure(both.en, lang, digits)}`;
const pairOfHundred = (both: Both): string => `${hundred(both.fr)} · ${hundred(both.en)}`;

interface Levels {
  readonly [label: string]: { readonly kappa: Both; readonly withinOne: Both };
}

function levelsTable(levels: Levels, names: Readonly<Record<string, { readonly name: Phrase }>>, lang: Lang): string {
  return table(
    [
      { fr: 'étiquette', en: 'label' },
      { fr: 'accord (kappa), fr · en', en: 'agreement (kappa), fr · en' },
      { fr: 'à un niveau près, sur 100', en: 'within one level, of 100' },
    ],
    Object.entries(levels).map(([label, { kappa, withinOne }]) => [names[label]?.name ?? label, pair(kappa, lang, 2), pairOfHundred(withinOne)]),
    lang,
  );
}

/** The part of the guide that tells how often the engine is right on texts it has never met. */
export function measuredSection(lang: Lang): string {
  const { messages, profiles, ceiling } = measured;
  const [least, most] = ceiling.kappa;
  return parts(
    `### ${said({ fr: 'À quel point il se trompe', en: 'How often it is wrong' }, lang)}`,
    said(
      {
        fr: `Mesuré le ${day(messages.dated, 'fr')} sur ${messages.lines.fr} messages français et ${messages.lines.en} anglais écrits et étiquetés à part, que personne n’avait lus en écrivant ses règles. Dans chaque case, le français d’abord, l’anglais ensuite.`,
        en: `Measured on ${day(messages.dated, 'en')} on ${messages.lines.fr} French and ${messages.lines.en} English messages written and labelled apart, which nobody had read while writing its rules. In each cell French comes first, then English.`,
      },
      lang,
    ),
    table(
      [
        { fr: 'étiquette', en: 'label' },
        { fr: 'sur 100 vrais cas, il en manque', en: 'of 100 true cases it misses' },
        { fr: 'sur 100 cas qu’il signale, de trop', en: 'of 100 it reports, uncalled for' },
        { fr: 'F1, fr · en', en: 'F1, fr · en' },
      ],
      Object.entries(messages.yesNo).map(([label, { precision, recall, f1 }]) => [
        messageCodebook[label as keyof typeof messages.yesNo].name,
        pairOfHundred({ fr: 1 - recall.fr, en: 1 - recall.en }),
        pairOfHundred({ fr: 1 - precision.fr, en: 1 - precision.en }),
        pair(f1, lang),
      ]),
      lang,
    ),
    levelsTable(messages.levels, messageCodebook, lang),
    said(
      {
        fr: `Le ton est le bon pour ${hundred(messages.tone.fr)} messages français et ${hundred(messages.tone.en)} anglais sur 100. Le kappa vaut 0 quand on devine et 1 quand on est toujours d’accord ; une personne qui relit ses propres étiquettes est d’accord avec elle-même à ${figure(least, 'fr')} à ${figure(most, 'fr')}, et ${hundred(ceiling.tone)} fois sur 100 pour le ton.`,
        en: `The tone is right for ${hundred(messages.tone.fr)} French and ${hundred(messages.tone.en)} English messages of 100. Kappa is 0 when one guesses and 1 when one always agrees; a person who labels the same texts twice agrees with themselves at ${figure(least, 'en')} to ${figure(most, 'en')}, and ${hundred(ceiling.tone)} times of 100 for the tone.`,
      },
      lang,
    ),
    said(
      {
        fr: `Pour les profils, mesuré le ${day(profiles.dated, 'fr')} sur ${profiles.lines.fr} profils français et ${profiles.lines.en} anglais tenus à l’écart (si peu que deux ou trois suffisent à déplacer un chiffre) :`,
        en: `For profiles, measured on ${day(profiles.dated, 'en')} on ${profiles.lines.fr} French and ${profiles.lines.en} English profiles held away (so few that two or three move a figure):`,
      },
      lang,
    ),
    levelsTable(profiles.levels, profileCodebook, lang),
    said(
      {
        fr: 'À retenir pour un groupe : quand il signale une demande, il se trompe rarement ; quand il n’en signale pas, relisez vous-même, car il en laisse passer, surtout dites avec des mots qu’il n’a jamais lus. Un niveau est une indication à un cran près, jamais un verdict. Et un texte de votre secteur peut faire moins bien que ces chiffres.',
        en: 'To keep in mind with a group: when it reports a request it is seldom wrong; when it reports none, read for yourself, because it lets some through, above all in words it has never met. A level is an indication give or take one, never a verdict. And a text from your own sector may do worse than these figures.',
      },
      lang,
    ),
  );
}
