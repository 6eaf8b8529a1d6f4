import type { Lang } from '../../outcome/drafts';
import { acceptanceChance, type Campaign, replyChance } from '../../outcome/forecast-chances';
import { coefficients, lengthFactor } from '../../outcome/forecast-coefficients';
import type { Phrase } from '../../words/say';
import { figure, list, parts, said, table } from './markdown';

type Name = keyof typeof coefficients;

/** The coefficients formula by formula, in the order they are explained. */
const formulas: readonly { readonly title: Phrase; readonly how: Phrase; readonly names: readonly Name[] }[] = [
  {
    title: { fr: 'Dire oui à l’invitation', en: 'Saying yes to the invitation' },
    how: {
      fr: 'Les termes s’ajoutent sur une échelle où 0 veut dire une chance sur deux (logarithme des chances) : +0,7 double à peu près les chances, −0,7 les divise par deux. Profil et ton vont de −1 (0 point) à +1 (100 points), la demande et la chaleur de 0 à 1.',
      en: 'The terms add up on a scale where 0 means one chance in two (log-odds): +0.7 about doubles the odds, −0.7 halves them. Profile and tone run from −1 (0 points) to +1 (100 points), request and warmth from 0 to 1.',
    },
    names: ['acceptBase', 'acceptProfile', 'acceptToneGain', 'acceptToneLoss', 'acceptRequest', 'acceptWarmth', 'disposition'],
  },
  {
    title: { fr: 'Répondre, une fois le oui donné', en: 'Replying, once they said yes' },
    how: {
      fr: 'Même échelle. Compte le message qui suit l’acceptation ; sans lui, l’invitation elle-même.',
      en: 'The same scale. The message after the yes counts; without one, the invitation itself.',
    },
    names: ['replyBase', 'replyTone', 'replyProfile', 'replyRequest'],
  },
  {
    title: { fr: 'Accepter un rendez-vous, une fois la conversation là', en: 'Agreeing to meet, once there is a conversation' },
    how: { fr: 'Une part de ceux qui ont répondu.', en: 'A share of those who replied.' },
    names: ['meetEarned', 'meetEarnedProfile', 'meetEarnedTone', 'meetPremature', 'meetUnasked', 'meetUnaskedProfile'],
  },
  {
    title: { fr: 'Visites du profil', en: 'Profile visits' },
    how: {
      fr: 'Une part des invités, plus celles que les billets amènent : contacts × portée × part qui va voir.',
      en: 'A share of those invited, plus those that posts bring: contacts × reach × share who go and look.',
    },
    names: ['visitBase', 'visitTone', 'visitHeadline', 'visitRequest', 'visitFloor', 'visitCeiling', 'reachLow', 'reachHigh', 'visitsPerView'],
  },
  {
    title: { fr: 'Quand les réponses arrivent, et quand le réseau se ferme', en: 'When answers come, and when the network closes' },
    how: {
      fr: 'Deux mauvaises tournées de suite, ou des signalements, retiennent une semaine d’invitations.',
      en: 'Two poor rounds in a row, or reports, hold back a week of invitations.',
    },
    names: ['firstDay', 'firstWeek', 'firstFortnight', 'poorRound', 'poorRounds', 'restricted'],
  },
];

const campaign = (profile: number, tone: number, request = 0, warmth = 0): Campaign => ({
  invitations: 40,
  prospects: [],
  profile,
  tone,
  request,
  warmth,
  posts: 0,
  contacts: 300,
  headline: 10,
  legitimateAsk: false,
  restricted: false,
});

/** Forty invitations of seven kinds, to give a feeling for what the formulas come to. */
const references: readonly (readonly [Phrase, Campaign])[] = [
  [{ fr: 'spam avec lien (profil 20, ton 5, demande 100)', en: 'spam with a link (profile 20, tone 5, request 100)' }, campaign(20, 5, 100)],
  [{ fr: 'la note par défaut de l’épisode 2 (45, 15, 90)', en: 'the default note of episode 2 (45, 15, 90)' }, campaign(45, 15, 90)],
  [{ fr: 'un argumentaire qui ne demande rien (45, 25)', en: 'a pitch that asks for nothing (45, 25)' }, campaign(45, 25)],
  [{ fr: 'sans un mot (45, 50)', en: 'no note at all (45, 50)' }, campaign(45, 50)],
  [{ fr: 'une note personnelle (45, 80)', en: 'a personal note (45, 80)' }, campaign(45, 80)],
  [{ fr: 'un bon profil et une bonne note (80, 85)', en: 'a good profile and a good note (80, 85)' }, campaign(80, 85)],
  [{ fr: 'la même, après des échanges (85, 90, chaleur 1)', en: 'the same after earlier exchanges (85, 90, warmth 1)' }, campaign(85, 90, 0, 1)],
];

/** The part of the guide about the simulated results. */
export function forecastSection(lang: Lang): string {
  const title = (text: Phrase, level = '###'): string => `${level} ${said(text, lang)}`;
  const percent = (value: number): string => new Intl.NumberFormat(lang, { style: 'percent', maximumFractionDigits: 0 }).format(value);
  const head: readonly Phrase[] = [
    { fr: 'terme', en: 'term' },
    { fr: 'valeur', en: 'value' },
    { fr: 'preuve', en: 'evidence' },
    { fr: 'daté de', en: 'dated' },
  ];
  return parts(
    title({ fr: 'La simulation', en: 'The simulation' }),
    said(
      {
        fr: 'Les résultats sont inventés, mais pas au hasard. Chaque prospect a son humeur et sa chance, tirées une fois pour toutes d’une graine : rejouer avec un meilleur texte, c’est retrouver les mêmes gens, la même chance, et seul le texte change. Un meilleur texte ne fait donc jamais moins bien avec la même personne. À côté de chaque chiffre tiré se lit ce qui arrive d’habitude (huit fois sur dix) : une seule invitation ne prouve rien.',
        en: 'Results are made up, but not at random. Each prospect has a mood and a luck, drawn once and for all from a seed: playing again with a better text means the same people and the same luck, and only the text differs. So a better text never does worse with the same person. Beside each drawn figure stands what usually happens (eight times in ten): a single invitation proves nothing.',
      },
      lang,
    ),
    ...formulas.flatMap(({ title: name, how, names }) => [
      title(name, '####'),
      said(how, lang),
      table(
        head,
        names.map((one) => [coefficients[one].why, coefficients[one].value, coefficients[one].evidence, coefficients[one].dated]),
        lang,
      ),
    ]),
    title({ fr: 'La longueur du message qui suit l’acceptation', en: 'The length of the message after the yes' }, '####'),
    said(
      {
        fr: `Part des réponses que l’on garde (preuve ${lengthFactor.evidence}, ${lengthFactor.dated}, mesurée chez des recruteurs, donc adoucie).`,
        en: `Share of replies kept (evidence ${lengthFactor.evidence}, ${lengthFactor.dated}, measured on recruiters, hence softened).`,
      },
      lang,
    ),
    list(
      lengthFactor.steps.map(({ upTo, factor }) =>
        Number.isFinite(upTo)
          ? { fr: `jusqu’à ${upTo} signes : × ${figure(factor, 'fr')}`, en: `up to ${upTo} characters: × ${figure(factor, 'en')}` }
          : { fr: `au-delà : × ${figure(factor, 'fr')}`, en: `beyond: × ${figure(factor, 'en')}` },
      ),
      lang,
    ),
    title({ fr: 'Ce que cela donne, sur 40 invitations', en: 'What it comes to, for 40 invitations' }, '####'),
    table(
      [
        { fr: 'campagne', en: 'campaign' },
        { fr: 'acceptent', en: 'accept' },
        { fr: 'personnes sur 40', en: 'people of 40' },
        { fr: 'dont répondent', en: 'of whom reply' },
      ],
      references.map(([name, one]) => [name, percent(acceptanceChance(one)), figure(40 * acceptanceChance(one), lang, 1), percent(replyChance(one))]),
      lang,
    ),
  );
}
