import type { Lang } from '../../outcome/drafts';
import { hintWeights } from '../../outcome/invitation/hint-weights';
import { hintsDeny, hintsSuffice } from '../../outcome/invitation/request-hints';
import { figure, parts, said, table } from './markdown';

const hundredths = Array.from({ length: 101 }, (_, i) => i);
const enough = hundredths.find((odds) => hintsSuffice(odds / 100, false)) ?? 100;
const overwhelming = hundredths.find((odds) => hintsSuffice(odds / 100, true)) ?? 100;
const nextToNone = hundredths.find((odds) => !hintsDeny(odds / 100)) ?? 0;

/** So many words are shown on each side, of four letters at least: shorter ones mean little on their own. */
const shown = 12;

/** The plain words of a language that say most for a request, or against one; a stem stands for all its forms. */
function wordsOf(lang: Lang, sign: 1 | -1): string {
  return Object.entries(hintWeights.each)
    .flatMap(([name, weight]) => {
      const [, stem] = /^(?:fr|en)_([a-z]{4,})$/.exec(name.startsWith(`${lang}_`) ? name : '') ?? [];
      return stem === undefined || stem === 'zcal' || stem === 'zurl' || Math.sign(weight) !== sign ? [] : [{ stem, weight }];
    })
    .toSorted((a, b) => sign * (b.weight - a.weight))
    .slice(0, shown)
    .map(({ stem, weight }) => `${stem}… ${weight > 0 ? '+' : ''}${figure(weight, lang, 2)}`)
    .join(lang === 'fr' ? ' ; ' : '; ');
}

/** The part of the guide about what decides on a request where no rule does. */
export function hintSection(lang: Lang): string {
  const each = Object.keys(hintWeights.each);
  const words = each.filter((name) => /^(?:fr|en)_/.test(name)).length;
  return parts(
    `#### ${said({ fr: 'Quand aucune règle ne tranche : les petits indices', en: 'Where no rule decides: small hints' }, lang)}`,
    said(
      {
        fr: `On peut demander un rendez-vous de mille façons, et les règles n’en connaissent qu’une partie. En dernier recours, le moteur additionne de petits indices : ${each.length - words} familles de tournures (une question, un jour, un souhait, un lieu) et ${words} mots, français et anglais. Leur somme donne une probabilité. À partir de ${enough} sur 100, un message que nulle règle n’a vu compte comme une demande à mots couverts, et c’est la phrase la plus chargée qui est citée (à partir de ${overwhelming} si une règle y a déjà écarté quelque chose) ; en dessous de ${nextToNone} sur 100, ce qu’une règle a cru voir n’est pas compté, sauf un lien d’agenda, un rendez-vous annoncé ou une forme douce.`,
        en: `There are a thousand ways to ask for a meeting, and the rules know only some. As a last resort the engine adds up small hints: ${each.length - words} families of turns of phrase (a question, a day, a wish, a place) and ${words} words, French and English. Their sum gives a probability. From ${enough} in 100 on, a message in which no rule saw anything counts as a request in disguise, and the sentence that hints most is quoted (from ${overwhelming} on if a rule has already set something in it aside); below ${nextToNone} in 100, what a rule thought it saw is not counted, unless it is a calendar link, a meeting announced or a soft form.`,
      },
      lang,
    ),
    table(
      [
        { fr: 'les mots (sans leur fin)', en: 'words (without their ending)' },
        { fr: 'les plus lourds', en: 'the heaviest' },
      ],
      [
        [{ fr: 'pour une demande', en: 'for a request' }, wordsOf(lang, 1)],
        [{ fr: 'contre', en: 'against' }, wordsOf(lang, -1)],
      ],
      lang,
    ),
    said(
      {
        fr: 'Ces poids sont ajustés sur des messages étiquetés ; aucun ne décide seul, et plusieurs tiennent au hasard des exemples. C’est la partie du moteur que l’on peut le moins vérifier à la main : si elle vous surprend, dites-le au groupe, et fiez-vous à votre lecture.',
        en: 'These weights are fitted to labelled messages; none decides alone, and several owe something to the examples at hand. It is the part of the engine that can least be checked by hand: where it surprises you, say so to the group, and trust your own reading.',
      },
      lang,
    ),
  );
}
