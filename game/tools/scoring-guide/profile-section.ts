import type { Lang } from '../../outcome/drafts';
import { type ProfileCase, profileCases } from '../../outcome/profile/cases';
import { googleBounds } from '../../outcome/profile/google';
import { type BlockId, firstGlance, headlineLimit, most, profileParts } from '../../outcome/profile/parts';
import { explain } from '../../words/feedback';
import { blockNames } from '../../words/result';
import type { Phrase } from '../../words/say';
import { figure, list, parts, said, table } from './markdown';

/** The parts of each block in words; a part that is added to the rubric must be told here. */
const partNames: { readonly [Block in BlockId]: Readonly<Record<keyof (typeof profileParts)[Block]['parts'], Phrase>> } = {
  'photo-banner': { photo: { fr: 'un visage récent', en: 'a recent face' }, banner: { fr: 'les couleurs de l’employeur', en: 'the employer’s colours' } },
  headline: {
    whom: { fr: 'pour qui et pour quoi', en: 'for whom and for what' },
    employer: { fr: 'l’employeur', en: 'the employer' },
    concrete: { fr: 'des mots du métier', en: 'words of the trade' },
    short: { fr: `${headlineLimit} signes au plus`, en: `${headlineLimit} characters at most` },
  },
  summary: {
    problem: { fr: `le problème du lecteur, dans les ${firstGlance} premiers signes`, en: `the reader’s problem, within the first ${firstGlance} characters` },
    evidence: { fr: 'un cas ou un chiffre vérifiable', en: 'a case or a figure that can be checked' },
    voice: { fr: 'sa propre voix', en: 'an own voice' },
    door: { fr: 'une question ou une ressource', en: 'a question or a resource' },
    notCv: { fr: 'pas un CV', en: 'not a CV' },
  },
  branding: {
    named: { fr: 'la maison nommée et expliquée, ou nommée partout', en: 'the house named and explained, or named throughout' },
    explained: { fr: 'tissée avec ce que l’on fait soi-même', en: 'woven with what one does oneself' },
    colours: { fr: 'ses couleurs', en: 'its colours' },
  },
  activity: {
    posts: { fr: 'un billet utile par semaine', en: 'one useful post a week' },
    comments: { fr: 'trois commentaires chez les autres', en: 'three comments at other people’s' },
  },
  proof: { shown: { fr: 'une recommandation ou une ressource mise en avant', en: 'a recommendation or a featured resource' } },
  google: { checks: { fr: 'six vérifications, sans hasard', en: 'six checks, no luck involved' } },
};

/** What takes points off a block or holds it down. */
const limitNames: { readonly [Block in BlockId]?: Readonly<Record<string, Phrase>> } = {
  headline: {
    vague: { fr: 'pour qui ou pour quoi seulement, ou « j’aide les entreprises à réussir »', en: 'only for whom or only for what, or “I help companies succeed”' },
    keywords: { fr: 'plus de quatre barres, # ou images', en: 'more than four bars, hashes or pictures' },
    title: { fr: 'un titre et l’employeur : au plus', en: 'a title and the employer: at most' },
    keywordString: { fr: 'une suite de mots-clés : au plus', en: 'a string of keywords: at most' },
    motto: { fr: 'une devise', en: 'a motto' },
    openToAll: { fr: '« ouvert à toute proposition »', en: '“open to all offers”' },
  },
  summary: {
    late: { fr: 'le problème arrive plus loin', en: 'the problem comes further down' },
    vague: { fr: 'un lecteur sans visage', en: 'a reader without a face' },
    facts: { fr: 'des faits, sans cas', en: 'facts without a case' },
    brochure: { fr: 'la plaquette recopiée : au plus', en: 'the brochure pasted: at most' },
    cv: { fr: 'un CV : au plus', en: 'a CV: at most' },
  },
  branding: {
    half: { fr: 'habillé à moitié : nommée une fois, sans promesse', en: 'half dressed: named once, no promise' },
    parrot: { fr: 'les mots de la plaquette : au plus', en: 'the brochure’s words: at most' },
    stale: { fr: 'un autre employeur à sa place', en: 'another employer in its place' },
  },
  activity: { reposts: { fr: 'seulement les nouveautés de la maison', en: 'only product news passed on' } },
};

function blocks(lang: Lang): string {
  const separator = lang === 'fr' ? ' ; ' : '; ';
  const rows = (Object.keys(profileParts) as BlockId[]).map((block) => {
    const { parts: earned, evidence, ...rest } = profileParts[block];
    const limits: Readonly<Record<string, number>> = 'limits' in rest ? rest.limits : {};
    const full = Object.entries(earned).map(([part, points]) => `${(partNames[block] as Readonly<Record<string, Phrase>>)[part]?.[lang]} **${figure(points, lang)}**`);
    const less = Object.entries(limits).map(([limit, points]) => {
      const name = limitNames[block]?.[limit];
      if (!name) throw new Error(`The limit "${limit}" of ${block} has no name in game/tools/scoring-guide/profile-section.ts.`);
      return `${name[lang]} ${figure(points, lang)}`;
    });
    return [blockNames[block] ?? block, most(block), full.join(separator), less.join(separator) || '–', evidence];
  });
  return table(
    [
      { fr: 'bloc', en: 'block' },
      { fr: 'points', en: 'points' },
      { fr: 'ce qui les gagne', en: 'what earns them' },
      { fr: 'moins, ou rien', en: 'less, or nothing' },
      { fr: 'preuve', en: 'evidence' },
    ],
    rows,
    lang,
  );
}

function advice(lang: Lang): string {
  const company = lang === 'fr' ? '[Employeur]' : '[Employer]';
  const rows = (Object.entries(profileCases) as [ProfileCase, string][])
    .filter(([, manner]) => manner !== 'connects')
    .map(([name]) => {
      const [criterion = '', kind = ''] = name.split('.');
      const { title, why, better } = explain({ criterion, case: kind, values: { company, count: '…', limit: headlineLimit, passed: '…' } }, lang);
      return [title, why, better ?? '–'];
    });
  return table(
    [
      { fr: 'ce que le jeu remarque', en: 'what the game notices' },
      { fr: 'ce que le visiteur comprend', en: 'what visitors understand' },
      { fr: 'une meilleure formule', en: 'a better wording' },
    ],
    rows,
    lang,
  );
}

/** The part of the guide about profiles: P, block by block. */
export function profileSection(lang: Lang): string {
  const title = (text: Phrase): string => `### ${said(text, lang)}`;
  return parts(
    title({ fr: 'Le Profil (P, de 0 à 100)', en: 'The Profile (P, 0 to 100)' }),
    said(
      {
        fr: 'Le titre et le résumé sont lus ; la photo, le bandeau, l’activité, les preuves et les six vérifications viennent des choix de l’histoire. Tous les points sont des choix de conception (E) ; la lettre dit seulement ce que l’on sait de la direction.',
        en: 'Headline and summary are read; photo, banner, activity, proof and the six checks come from the story’s choices. All points are design choices (E); the letter only says what is known of the direction.',
      },
      lang,
    ),
    blocks(lang),
    list(
      [
        {
          fr: 'Tourné vers le client : un public nommé, un problème, un résultat avec un chiffre ou un lieu, une invitation à parler. Pour les RH, les candidats comptent comme des clients.',
          en: 'Turned to the customer: a named audience, a problem, a result with a figure or a place, an invitation to talk. In HR, candidates count as customers.',
        },
        {
          fr: 'Signes d’un CV : années d’expérience, diplômes, logiciels, langues, « en charge de », qualités, dates, recherche d’emploi, soi à la troisième personne.',
          en: 'Signs of a CV: years of experience, diplomas, software, languages, “responsible for”, virtues, dates, a job hunt, oneself in the third person.',
        },
        {
          fr: 'Un mot est concret quand il n’est ni un mot-outil, ni un mot que toutes les maisons emploient, ni un titre, ni le nom de l’employeur.',
          en: 'A word is concrete when it neither holds the sentence together, nor fits any house, nor is a title or the employer’s name.',
        },
        {
          fr: `Test Google : ${googleBounds.pass} ou 6 vérifications, réussi ; ${googleBounds.mixed} ou ${googleBounds.pass - 1}, mitigé ; moins, raté.`,
          en: `Google test: ${googleBounds.pass} or 6 checks pass; ${googleBounds.mixed} or ${googleBounds.pass - 1} are mixed; fewer fail.`,
        },
        {
          fr: 'L’histoire continue par `cv` (CV au niveau 2 ou plus, ou rien pour le client), `customer` (profil fort, ou client et maison au niveau 2), sinon `half`.',
          en: 'The story goes on by `cv` (CV at level 2 or more, or nothing for the customer), `customer` (a strong profile, or customer and house at level 2), else `half`.',
        },
      ],
      lang,
    ),
    advice(lang),
  );
}
