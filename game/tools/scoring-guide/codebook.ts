import type { MessageLabels, ProfileLabels } from '../../outcome/grade';
import type { Phrase } from '../../words/say';

/** What a level of a label means, lowest first. */
export interface Label {
  readonly name: Phrase;
  readonly kinds?: true; // these are kinds, without an order
  readonly levels: readonly Phrase[];
}

/** How people label a message, so that two of them come to the same levels. The engine is held to it. */
export const messageCodebook: Readonly<Record<keyof MessageLabels, Label>> = {
  meeting_request: {
    name: { fr: 'Demande de rendez-vous', en: 'Meeting request' },
    levels: [
      {
        fr: 'Non : rien de vif n’est demandé, ou l’on dit simplement oui à ce que l’autre a proposé.',
        en: 'No: nothing live is asked for, or one simply says yes to what the other proposed.',
      },
      {
        fr: 'Oui : un échange de vive voix est demandé, proposé, annoncé ou tenu pour acquis. Proposer d’autres créneaux, ou le choix entre un appel et un écrit, compte aussi.',
        en: 'Yes: a live exchange is asked for, proposed, announced or taken for granted. Offering other slots, or a call as one of two ways, counts too.',
      },
    ],
  },
  premature: {
    name: { fr: 'Trop tôt', en: 'Too soon' },
    levels: [
      { fr: 'Non : pas de demande, ou une conversation existe déjà, ou l’autre l’a offert.', en: 'No: no request, or there already is a conversation, or the other offered it.' },
      { fr: 'Oui : la demande précède toute vraie réponse, ou passe outre un « pas maintenant ».', en: 'Yes: the request comes before any real reply, or runs over a “not now”.' },
    ],
  },
  pitch: {
    name: { fr: 'Argumentaire', en: 'Pitch' },
    levels: [
      { fr: 'Rien de ce que l’on vend.', en: 'Nothing of what one sells.' },
      { fr: 'Son métier, sa maison ou son produit, en passant.', en: 'One’s trade, house or product, in passing.' },
      {
        fr: 'L’offre ou son bénéfice occupe une bonne partie du texte, ou l’on donne des prix demandés.',
        en: 'The offer or its benefit takes up a good part of the text, or prices are given that were asked for.',
      },
      { fr: 'L’offre domine : chiffres, avantages, remises.', en: 'The offer dominates: figures, features, discounts.' },
    ],
  },
  personalised: {
    name: { fr: 'Écrit pour cette personne', en: 'Written for this person' },
    levels: [
      { fr: 'Un prénom, rien de plus.', en: 'A first name, nothing more.' },
      { fr: 'Un métier, un secteur, une ville, ou la simple suite d’un échange.', en: 'A role, a sector, a town, or the plain continuation of an exchange.' },
      { fr: 'Une chose précise que l’on peut vérifier.', en: 'One precise thing that can be checked.' },
      { fr: 'Cette chose, et ce que l’on en fait : une question, un avis.', en: 'That thing, and what one makes of it: a question, a view.' },
    ],
  },
  about_them: {
    name: { fr: 'De qui on parle', en: 'Who it is about' },
    levels: [
      { fr: 'De soi seulement.', en: 'Oneself only.' },
      { fr: 'De soi surtout.', en: 'Oneself mostly.' },
      { fr: 'À parts égales, ou un peu plus de l’autre.', en: 'Balanced, or leaning towards the other.' },
      { fr: 'De l’autre surtout, ou une aide donnée.', en: 'The other mostly, or help given.' },
    ],
  },
  respectful: {
    name: { fr: 'Égards', en: 'Regard' },
    levels: [
      { fr: 'Reproche, tromperie, souhait ignoré, acte imposé.', en: 'A reproach, a trick, a wish ignored, something imposed.' },
      { fr: 'Sans-gêne, autoritaire, bâclé.', en: 'Presumptuous, bossy, careless.' },
      { fr: 'Correct.', en: 'Correct.' },
      { fr: 'Un vrai merci, une porte de sortie, de la modestie, une excuse, une aide désintéressée.', en: 'Real thanks, a way out, modesty, an apology, help with no strings.' },
    ],
  },
  tone: {
    name: { fr: 'Ton (le premier qui convient)', en: 'Tone (the first that fits)' },
    kinds: true,
    levels: [
      { fr: 'Spam : envoi en masse, tapage, attrape-clic.', en: 'Spammy: mass mailing, hype, click bait.' },
      {
        fr: 'Insistant : impose, presse, reproche ; ou demande commerciale datée, trop tôt ; ou lien d’agenda non demandé.',
        en: 'Pushy: imposes, urges, blames; or a commercial request with a time, too soon; or a calendar link nobody asked for.',
      },
      { fr: 'Chaleureux : appréciation précise, aide, amitié.', en: 'Warm: precise appreciation, help, friendliness.' },
      { fr: 'Neutre : tout le reste.', en: 'Neutral: all the rest.' },
    ],
  },
};

/** How people label a profile. */
export const profileCodebook: Readonly<Record<keyof ProfileLabels, Label>> = {
  customer_centric: {
    name: { fr: 'Tourné vers le client', en: 'Turned to the customer' },
    levels: [
      { fr: 'Soi, son parcours, son employeur.', en: 'Oneself, one’s career, one’s employer.' },
      { fr: 'Des clients sans visage.', en: 'Customers without a face.' },
      { fr: 'Pour qui, et pour quoi.', en: 'For whom, and what for.' },
      {
        fr: 'Pour qui, leur problème, et un résultat, une ressource ou un dialogue. Pour les RH, les candidats comptent comme des clients.',
        en: 'For whom, their problem, and a result, a resource or a dialogue. In HR, candidates count as customers.',
      },
    ],
  },
  specific: {
    name: { fr: 'Concret', en: 'Specific' },
    levels: [
      { fr: 'Des mots de plaquette.', en: 'Brochure words.' },
      { fr: 'Un secteur.', en: 'A sector.' },
      { fr: 'Un public, un problème ou des faits précis.', en: 'A precise audience, problem or facts.' },
      { fr: 'Et en plus des chiffres ou un cas.', en: 'With figures or a case on top.' },
    ],
  },
  cv_like: {
    name: { fr: 'Ressemble à un CV', en: 'Reads like a CV' },
    levels: [
      { fr: 'Pas du tout.', en: 'Not at all.' },
      { fr: 'Une trace : un titre, une ancienneté.', en: 'A trace: a title, some years.' },
      { fr: 'À moitié.', en: 'Half of it.' },
      { fr: 'Un CV.', en: 'A CV.' },
    ],
  },
  brand_consistent: {
    name: { fr: 'La maison', en: 'The house' },
    levels: [
      { fr: 'Absente, ou une autre à sa place.', en: 'Absent, or another in its place.' },
      { fr: 'Nommée une fois, sans plus.', en: 'Named once, no more.' },
      { fr: 'Nommée et expliquée, ou nommée deux fois sans expliquer.', en: 'Named and explained, or named twice and not explained.' },
      { fr: 'Tissée dans tout le profil.', en: 'Woven through the profile.' },
    ],
  },
  overall: {
    name: { fr: 'En tout', en: 'Overall' },
    levels: [
      { fr: 'Faible.', en: 'Weak.' },
      { fr: 'Honnête.', en: 'Fair.' },
      {
        fr: 'Fort : tourné vers le client (2 au moins), concret (2), maison (2), CV (1 au plus).',
        en: 'Strong: turned to the customer (2 at least), specific (2), the house (2), CV (1 at most).',
      },
    ],
  },
};
