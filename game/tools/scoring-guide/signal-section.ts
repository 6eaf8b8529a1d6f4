import type { Lang } from '../../outcome/drafts';
import { levelWeights, toneWeights } from '../../outcome/invitation/level-weights';
import { weigh } from '../../outcome/invitation/levels';
import { readMessage } from '../../outcome/invitation/message';
import type { SignalNote } from '../../outcome/invitation/signal-note';
import { signalNotes } from '../../outcome/invitation/signal-notes';
import { quote, type Phrase } from '../../words/say';
import { messageCodebook } from './codebook';
import { figure, list, parts, type Said, said, table } from './markdown';

type Level = keyof typeof levelWeights;
const levels = Object.keys(levelWeights) as readonly Level[];

const groupTitles: Readonly<Record<keyof typeof signalNotes, Phrase>> = {
  selling: { fr: 'Ce qui vend', en: 'What sells' },
  them: { fr: 'Ce qui parle de la personne, et combien', en: 'What is about them, and how much' },
  manners: { fr: 'Les manières', en: 'Manners' },
  asking: { fr: 'La façon de demander', en: 'How it asks' },
  pressing: { fr: 'Ce qui presse', en: 'What presses' },
  levels: { fr: 'Ce que disent les autres niveaux (pour « de qui on parle » et le ton)', en: 'What the other levels say (for whom it is about, and for tone)' },
};

const toneNames: Readonly<Record<keyof typeof toneWeights, Phrase>> = {
  spammy: { fr: 'spam', en: 'spammy' },
  pushy: { fr: 'insistant', en: 'pushy' },
  warm: { fr: 'chaleureux', en: 'warm' },
};

const levelHeads: Readonly<Record<Level, Phrase>> = {
  pitch: { fr: 'argumentaire', en: 'pitch' },
  personalised: { fr: 'pour elle', en: 'for them' },
  about_them: { fr: 'd’elle', en: 'about them' },
  respectful: { fr: 'égards', en: 'regard' },
};

/** What decides before any sum does; `levelOf` and `toneOf` hold these rules, tests/tools/signal-section.test.ts this list to them. */
const rules: readonly Phrase[] = [
  {
    fr: 'Dans un échange déjà noué, ou avec une chose à elle et rien à vendre, « écrit pour cette personne » vaut 1 au moins ; une chose à elle et ce qu’elle a changé, 2 au moins ; et une question avec, 3.',
    en: 'In an exchange that goes on, or with something of theirs and nothing to sell, “written for this person” is 1 at least; something of theirs and what it changed, 2 at least; and a question with it, 3.',
  },
  {
    fr: 'Sans chiffre, avantage, prix, catalogue, douleur à guérir ni tapage, l’argumentaire ne dépasse pas 2 ; une offre avec son prix vaut 2 au moins, un métier nommé 1 au moins.',
    en: 'Without a figure, an advantage, a price, a catalogue, a pain to cure or noise, the pitch stops at 2; an offer with its price is 2 at least, a trade that is named 1 at least.',
  },
  {
    fr: 'Un tapage répété à côté d’une offre, ou un tapage avec une ruse ou un champ vide : spam.',
    en: 'Repeated noise beside an offer, or noise with a trick or a blank left open: spammy.',
  },
  {
    fr: 'Égards à 0 (sauf pour une ruse seule), rendez-vous imposé, lien d’agenda avant toute conversation, ou demande datée à côté d’une offre : insistant.',
    en: 'Regard at 0 (but for a trick alone), a meeting imposed, a calendar link before any conversation, or a request with a time beside an offer: pushy.',
  },
];

const signed = (weight: number, lang: Lang): string => `${weight > 0 ? '+' : ''}${figure(weight, lang, 2)}`;

function groupTable(notes: Readonly<Record<string, SignalNote>>, lang: Lang): string {
  const sums = [...levels.map((level) => levelWeights[level]), ...Object.values(toneWeights)];
  return table(
    [
      { fr: 'ce que le moteur lit', en: 'what the engine reads' },
      { fr: 'une ligne qui l’a', en: 'a line that has it' },
      ...levels.map((level) => levelHeads[level]),
      ...Object.values(toneNames),
    ],
    Object.entries(notes).map(([name, { reads, example }]): Said[] => [
      reads,
      quote(example[lang], lang),
      ...sums.map(({ each }) => (each[name] === undefined ? '–' : signed(each[name], lang))),
    ]),
    lang,
  );
}

/** One message for which a sum is written out, as a trainer would check it on paper. */
const worked: Phrase = {
  fr: 'Bonjour Claire, merci pour votre fiche sur les haies, elle m’a servi ce matin. Aucune obligation de répondre.',
  en: 'Hello Claire, thank you for your sheet on hedges, it helped me this morning. No need to reply.',
};

/** So many signals of it are written out, the heaviest. */
const shown = 5;

function workedSum(level: Level, lang: Lang): string {
  const { signals } = readMessage({ kind: 'invitation', lang, stage: 'invitation', to: 'Claire', from: '', company: '', text: worked[lang] });
  const weights = levelWeights[level];
  const notes: Readonly<Record<string, SignalNote>> = Object.assign({}, ...Object.values(signalNotes));
  const found = Object.entries(weights.each)
    .map(([name, weight]) => ({ name, weight, count: signals[name] ?? 0, adds: weight * (signals[name] ?? 0) }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => Math.abs(b.adds) - Math.abs(a.adds));
  const rows = found.slice(0, shown).map(({ name, weight, count, adds }): Said[] => [notes[name]?.reads ?? name, figure(count, lang, 2), signed(weight, lang), signed(adds, lang)]);
  const rest = found.slice(shown);
  const others: Said[] = [
    { fr: `${rest.length} autres, plus légers`, en: `${rest.length} others, lighter` },
    '',
    '',
    signed(
      rest.reduce((total, { adds }) => total + adds, 0),
      lang,
    ),
  ];
  const sum = weigh(signals, weights);
  const reached = weights.cuts.filter((least) => sum >= least).length;
  return parts(
    said(
      {
        fr: `Une somme, pour vérifier sur le papier. Invitation : ${quote(worked.fr, 'fr')} Les égards :`,
        en: `One sum, to check on paper. An invitation: ${quote(worked.en, 'en')} Its regard:`,
      },
      lang,
    ),
    table(
      [
        { fr: 'signal', en: 'signal' },
        { fr: 'combien', en: 'how much' },
        { fr: 'poids', en: 'weight' },
        { fr: 'ensemble', en: 'together' },
      ],
      [[{ fr: 'départ', en: 'start' }, '', '', signed(weights.base, lang)], ...rows, others, [{ fr: '**somme**', en: '**sum**' }, '', '', `**${figure(sum, lang, 2)}**`]],
      lang,
    ),
    said(
      {
        fr: `${figure(sum, 'fr', 2)} atteint ${reached} seuil${reached > 1 ? 's' : ''} sur trois : niveau ${reached}.`,
        en: `${figure(sum, 'en', 2)} reaches ${reached} of the three thresholds: level ${reached}.`,
      },
      lang,
    ),
  );
}

/** The part of the guide about the signals behind the levels and the tone: what each reads, and how much it weighs. */
export function signalSection(lang: Lang): string {
  const title = (text: Phrase, depth = '####'): string => `${depth} ${said(text, lang)}`;
  return parts(
    title({ fr: 'Les niveaux et le ton : ce qu’il y a derrière', en: 'Levels and tone: what is behind them' }, '###'),
    said(
      {
        fr: 'Quatre niveaux de 0 à 3 (argumentaire, écrit pour cette personne, de qui on parle, égards) et le ton ne tiennent pas à un mot. Le moteur relève des signaux, chacun compte un peu, et la somme franchit ou non les seuils. Les points du Ton en partent : un argumentaire de niveau 2 coûte ce que dit le tableau plus haut. L’ordre est celui-ci : d’abord argumentaire, « pour cette personne » et égards ; ensuite « de qui on parle » et le ton, qui regardent aussi les trois premiers.',
        en: 'Four levels from 0 to 3 (pitch, written for this person, who it is about, regard) and the tone do not hang on a word. The engine notes signals, each counts a little, and the sum reaches the thresholds or does not. The points of Tone start from there: a pitch at level 2 costs what the table above says. The order is: first pitch, “for this person” and regard; then whom it is about and the tone, which look at the first three as well.',
      },
      lang,
    ),
    table(
      [
        { fr: 'niveau', en: 'level' },
        { fr: 'départ', en: 'start' },
        { fr: 'niveau 1 dès', en: 'level 1 from' },
        { fr: 'niveau 2 dès', en: 'level 2 from' },
        { fr: 'niveau 3 dès', en: 'level 3 from' },
      ],
      levels.map((level) => [messageCodebook[level].name, levelWeights[level].base, ...levelWeights[level].cuts]),
      lang,
    ),
    said(
      {
        fr: `Pour le ton, trois sommes se mesurent : spam part de ${figure(toneWeights.spammy.base, 'fr')}, insistant de ${figure(toneWeights.pushy.base, 'fr')}, chaleureux de ${figure(toneWeights.warm.base, 'fr')}. La plus grande l’emporte si elle dépasse zéro ; sinon le ton est neutre. Avant toute somme, quatre règles décident :`,
        en: `For the tone three sums compete: spammy starts from ${figure(toneWeights.spammy.base, 'en')}, pushy from ${figure(toneWeights.pushy.base, 'en')}, warm from ${figure(toneWeights.warm.base, 'en')}. The greatest wins if it is above zero; if none is, the tone is neutral. Before any sum, four rules decide:`,
      },
      lang,
    ),
    list(rules, lang),
    said(
      {
        fr: 'Les poids n’ont été choisis par personne : ils sont ajustés ensemble, pour que les niveaux tombent au plus près de ceux que des personnes ont donnés à des messages étiquetés. C’est pourquoi un poids seul peut surprendre (un reproche qui ajoute au chaleureux, par exemple) : les autres signaux du même message le corrigent, et les règles passent avant. Ce qui est garanti, et vérifié sur des messages tirés au hasard : un merci ne fait jamais baisser un ton, un lien d’agenda ne fait jamais monter un résultat. Un signal compte autant de fois qu’il est là, jusqu’à un plafond (deux, le plus souvent).',
        en: 'Nobody chose the weights: they are fitted together, so that the levels fall as near as can be to those that people gave to labelled messages. That is why one weight alone may look odd (a reproach that adds to warm, for instance): the other signals of the same message make up for it, and the rules go first. What is guaranteed, and checked on messages drawn at random: thanks never lower a tone, a calendar link never raises a result. A signal counts as often as it is there, up to a limit (mostly two).',
      },
      lang,
    ),
    workedSum('respectful', lang),
    ...(Object.keys(signalNotes) as (keyof typeof signalNotes)[]).flatMap((group) => [title(groupTitles[group]), groupTable(signalNotes[group], lang)]),
  );
}
