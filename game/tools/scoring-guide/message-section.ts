import { readFileSync } from 'node:fs';
import type { Lang } from '../../outcome/drafts';
import { invitationLimit, stages, type Stage } from '../../outcome/drafts';
import type { Evidence } from '../../outcome/forecast-coefficients';
import { formStrength, type RequestForm } from '../../outcome/invitation/meeting-request';
import { flaggedFrom, refusedFactor, stageFactor } from '../../outcome/invitation/premature-meeting';
import { blankTone, gradeMessage, messageCriteria } from '../../outcome/invitation/rubric';
import { messageWeight } from '../../session/scoring';
import { explain } from '../../words/feedback';
import type { Phrase } from '../../words/say';
import { draftOf } from '../score-draft';
import { hintSection } from './hint-section';
import { figure, list, parts, points, said, table } from './markdown';

/** The labelled messages: what a case is worth is read off the engine's own findings about them. */
const messages = 'tests/fixtures/messages/messages.tuning.jsonl';

/** What each criterion looks at, and how well it is known that it matters; the points themselves are our choice (E). */
const criteria: Readonly<Record<string, { readonly what: Phrase; readonly evidence: Evidence }>> = {
  reason: { what: { fr: 'La raison d’écrire à cette personne et à nulle autre.', en: 'The reason to write to this person and no other.' }, evidence: 'C' },
  'about-them': { what: { fr: 'La part des phrases qui parlent d’elle.', en: 'The share of sentences that are about them.' }, evidence: 'E' },
  question: { what: { fr: 'Une question ouverte sur son sujet.', en: 'One open question on their subject.' }, evidence: 'E' },
  'shared-context': { what: { fr: 'Une personne, un lieu ou un fil en commun.', en: 'A person, a place or a thread in common.' }, evidence: 'E' },
  courtesy: { what: { fr: 'Bonjour et bon prénom, merci, porte de sortie.', en: 'A hello with the right name, thanks, a way out.' }, evidence: 'A' },
  gift: { what: { fr: 'Une chose utile, sans ficelle.', en: 'Something useful, no strings.' }, evidence: 'E' },
  pitch: { what: { fr: 'L’offre de celui qui écrit.', en: 'The sender’s own offer.' }, evidence: 'D' },
  generic: { what: { fr: 'Ce qui pourrait aller à n’importe qui.', en: 'What could go to anyone.' }, evidence: 'C' },
  flattery: { what: { fr: 'Un compliment sans détail.', en: 'Praise without a detail.' }, evidence: 'E' },
  spam: {
    what: { fr: 'Majuscules, points d’exclamation, rareté, liens : quatre au plus comptent.', en: 'Capitals, exclamation marks, scarcity, links: four at most count.' },
    evidence: 'E',
  },
  pressure: { what: { fr: 'Urgence, reproche, ordre, souhait passé outre.', en: 'Hurry, reproach, orders, a wish run over.' }, evidence: 'A' },
  deceit: { what: { fr: 'Un lien inventé : faux « Re : », faux « comme convenu ».', en: 'A made-up tie: a false “Re:”, a false “as agreed”.' }, evidence: 'E' },
  register: {
    what: {
      fr: 'Tu et vous, langage SMS ; jamais les fautes, les accents ni l’écriture inclusive.',
      en: 'French tu and vous, text-speak; never typos, accents or inclusive spelling.',
    },
    evidence: 'D',
  },
  length: { what: { fr: 'Ce que le réseau laisse partir.', en: 'What the network lets through.' }, evidence: 'C' },
  'premature-meeting': {
    what: { fr: 'Un échange de vive voix demandé avant l’heure (compte pour le Tempo).', en: 'A live exchange asked for before its time (counts for Timing).' },
    evidence: 'D',
  },
  'missed-opportunity': { what: { fr: 'Une main tendue que l’on ne saisit pas (compte pour le Tempo).', en: 'A hand held out and not taken (counts for Timing).' }, evidence: 'A' },
};

const formNames: Readonly<Record<RequestForm, Phrase>> = {
  link: { fr: 'lien d’agenda', en: 'calendar link' },
  imposed: { fr: 'rendez-vous annoncé ou imposé', en: 'a meeting announced or imposed' },
  explicit: { fr: 'demande en toutes lettres', en: 'an explicit request' },
  indirect: { fr: 'demande à mots couverts (durée, disponibilité, numéro)', en: 'a request in disguise (a length, availability, a number)' },
  soft: { fr: 'café, « en discuter », avis d’expert', en: 'coffee, “let’s discuss”, an expert view' },
  'open-offer': { fr: 'porte ouverte, sans date ni question (jamais reprochée)', en: 'an open door, no date, no question (never held against anyone)' },
};

const stageNames: Readonly<Record<Stage, Phrase>> = {
  invitation: { fr: 'invitation', en: 'invitation' },
  first_message: { fr: 'premier message, avant toute vraie réponse', en: 'first message, before any real reply' },
  nurtured: { fr: 'après deux vrais échanges', en: 'after two real exchanges' },
  they_asked: { fr: 'c’est l’autre qui propose', en: 'they ask for it themselves' },
};

interface Seen {
  from: number;
  to: number;
}

/** The least and the most each case has moved a score by, over the labelled messages at every stage. */
function pointsSeen(): ReadonlyMap<string, Seen> {
  const seen = new Map<string, Seen>();
  for (const line of readFileSync(messages, 'utf8').split('\n')) {
    const drawn = draftOf(line.startsWith('{') ? JSON.parse(line) : undefined);
    if ('what' in drawn || drawn.draft.kind !== 'invitation') continue;
    for (const stage of stages) {
      for (const finding of gradeMessage({ ...drawn.draft, stage }).findings) {
        const name = `${finding.criterion}.${finding.case}`;
        const before = seen.get(name) ?? { from: finding.points, to: finding.points };
        seen.set(name, { from: Math.min(before.from, finding.points), to: Math.max(before.to, finding.points) });
      }
    }
  }
  return seen;
}

function ruleOf(id: string): (typeof criteria)[string] {
  const rule = criteria[id];
  if (!rule) throw new Error(`The criterion "${id}" has no row in game/tools/scoring-guide/message-section.ts. It has: ${Object.keys(criteria).join(', ')}.`);
  return rule;
}

function casesOf(lang: Lang): string {
  const seen = pointsSeen();
  const rows = messageCriteria.flatMap(({ id }) =>
    [...seen]
      .filter(([name, { from, to }]) => name.startsWith(`${id}.`) && (from !== 0 || to !== 0))
      .toSorted(([, a], [, b]) => b.to - a.to || a.from - b.from)
      .map(([name, { from, to }]) => {
        const { title, better } = explain({ criterion: id, case: name.slice(id.length + 1) }, lang);
        return [title, from === to ? points(from) : points(to, from), better ?? '–'];
      }),
  );
  const head: readonly Phrase[] = [
    { fr: 'ce que le jeu remarque', en: 'what the game notices' },
    { fr: 'points', en: 'points' },
    { fr: 'une meilleure formule', en: 'a better wording' },
  ];
  return table(head, rows, lang);
}

/** The part of the guide about messages: tone T, request R, and how a story branches on them. */
export function messageSection(lang: Lang): string {
  const title = (text: Phrase): string => `### ${said(text, lang)}`;
  return parts(
    title({ fr: 'Un message : le Ton (T, de 0 à 100)', en: 'A message: Tone (T, 0 to 100)' }),
    said(
      {
        fr: `Une invitation sans un mot vaut ${blankTone} : ni chaude, ni froide. Chaque remarque ajoute ou retire des points. Une invitation tient en ${invitationLimit} signes ; au-delà, elle ne part pas.`,
        en: `An invitation without a word is worth ${blankTone}: neither warm nor cold. Each finding adds or takes points. An invitation holds ${invitationLimit} characters; beyond, it does not leave.`,
      },
      lang,
    ),
    table(
      [
        { fr: 'critère', en: 'criterion' },
        { fr: 'preuve', en: 'evidence' },
      ],
      messageCriteria.map(({ id }) => [ruleOf(id).what, ruleOf(id).evidence]),
      lang,
    ),
    said(
      {
        fr: 'Ce que chaque cas vaut, et comment mieux dire (« … » tient la place des mots écrits ; un écart de points dépend du moment). La meilleure formule ne se montre qu’après un premier essai, jamais avant :',
        en: 'What each case is worth, and how to say it better (“…” stands for the words written; a range depends on the moment). The better wording is shown after a first try, never before:',
      },
      lang,
    ),
    casesOf(lang),
    title({ fr: 'La demande de rendez-vous (R, de 0 à 100)', en: 'The request for a meeting (R, 0 to 100)' }),
    said(
      {
        fr: `Le jeu cherche un échange futur et de vive voix, demandé à la personne qui lit : R = 100 × la force de la forme × le poids du moment. À partir de ${flaggedFrom}, la demande vient trop tôt. Passer outre un « non », un « pas maintenant » ou un « par écrit » pèse au moins ${figure(refusedFactor, lang)} à tout moment ; prendre au mot une offre de la personne ne pèse rien.`,
        en: `The game looks for a future, live exchange asked of the reader: R = 100 × the strength of the form × the weight of the moment. From ${flaggedFrom} on, the request comes too soon. Running over a “no”, a “not now” or an “in writing only” weighs at least ${figure(refusedFactor, lang)} at any moment; taking up an offer of theirs weighs nothing.`,
      },
      lang,
    ),
    table(
      [
        { fr: 'forme', en: 'form' },
        { fr: 'force', en: 'strength' },
      ],
      Object.entries(formStrength).map(([form, strength]) => [formNames[form as RequestForm], figure(strength, lang)]),
      lang,
    ),
    table(
      [
        { fr: 'moment', en: 'moment' },
        { fr: 'poids', en: 'weight' },
      ],
      stages.map((stage) => [stageNames[stage], figure(stageFactor[stage], lang)]),
      lang,
    ),
    said(
      {
        fr: `Une demande trop précoce retire du Tempo trois dixièmes de R ; dans le bilan d’une chevauchée, ces points comptent pour ${figure(100 * messageWeight.timing, lang)} % (une seule lettre ne doit pas tout couler), ceux du Ton en entier. Ne sont pas des demandes :`,
        en: `A request that comes too soon takes three tenths of R off Timing; in the balance of a ride these points count for ${figure(100 * messageWeight.timing, lang)}% (one letter must not sink it all), those of Tone in full. Not requests:`,
      },
      lang,
    ),
    list(
      [
        {
          fr: 'ce qui est nié (« pas besoin d’appel ») ou déjà passé (« merci pour notre appel de lundi »)',
          en: 'what is negated (“no call needed”) or past (“thanks for Monday’s call”)',
        },
        { fr: 'un simple oui à ce que l’autre a proposé', en: 'a plain yes to what the other proposed' },
        { fr: 'les mots d’un autre, ou une réunion entre d’autres personnes', en: 'somebody else’s words, or a meeting of other people' },
        {
          fr: 'un autre sens du mot (point final, réunion de famille, rendez-vous vendus comme produit)',
          en: 'another sense of the word (a meeting point, booked solid, meetings as the product)',
        },
        { fr: 'ce qui se fait par écrit ou en différé : lire, répondre, regarder une vidéo', en: 'what is done in writing or later: reading, answering, watching a video' },
      ],
      lang,
    ),
    hintSection(lang),
    title({ fr: 'Par où l’histoire continue', en: 'Which way the story goes on' }),
    list(
      [
        { fr: '`asks` : la demande vient trop tôt', en: '`asks`: the request comes too soon' },
        { fr: '`pitches` : l’argumentaire est au niveau 2 ou 3', en: '`pitches`: the pitch is at level 2 or 3' },
        {
          fr: '`connects` : personnalisé, tourné vers l’autre et respectueux, au niveau 2 au moins',
          en: '`connects`: personalised, about them and respectful, at level 2 at least',
        },
        { fr: '`generic` : tout le reste', en: '`generic`: all the rest' },
        {
          fr: '`misses` : l’autre proposait, et rien n’est saisi (sinon `generic`, si l’histoire n’a pas ce chemin)',
          en: '`misses`: they offered and nothing is taken up (else `generic`, where the story has no such way)',
        },
      ],
      lang,
    ),
  );
}
