import type { Phrase } from './say';

/** The sentences of the three tables: cards to keep, gestures to lay, minutes to share out. */
export const cardsTable = {
  lede: { fr: 'Gardez {n} cartes sur {of}. Celles qu’on laisse comptent aussi.', en: 'Keep {n} cards of {of}. Those you leave count too.' },
  count: { fr: '{n} carte gardée sur {of}', en: '{n} card kept of {of}' },
  counts: { fr: '{n} cartes gardées sur {of}', en: '{n} cards kept of {of}' },
  full: { fr: '{of} cartes, pas une de plus : reposez-en une pour en prendre une autre.', en: '{of} cards and not one more: put one back to take another.' },
  keep: { fr: 'Garder ces {n} cartes', en: 'Keep these {n} cards' },
} satisfies Record<string, Phrase>;

export const zonesTable = {
  lede: {
    fr: 'Chaque geste a sa place : au centre ce qui va de soi, au bord ce qui fige.',
    en: 'Every step has its place: in the middle what comes easily, at the rim what makes one freeze.',
  },
  count: { fr: '{n} geste posé sur {of}', en: '{n} step laid of {of}' },
  counts: { fr: '{n} gestes posés sur {of}', en: '{n} steps laid of {of}' },
  map: { fr: 'La carte des zones', en: 'The map of zones' },
  none: { fr: 'encore nulle part', en: 'nowhere yet' },
  lay: { fr: 'Épingler cette carte', en: 'Pin up this map' },
} satisfies Record<string, Phrase>;

/** What a zone is called where a story does not name it. */
export const zoneNames = {
  easy: { fr: 'Facile', en: 'Easy' },
  stretch: { fr: 'Ça s’étire', en: 'A stretch' },
  panic: { fr: 'Panique', en: 'Panic' },
} satisfies Record<string, Phrase>;

export const plannerTable = {
  lede: { fr: '{n} minutes pour toute la semaine. Une lampe vaut {step} minutes.', en: '{n} minutes for the whole week. One lamp is {step} minutes.' },
  minutes: { fr: '{n} min', en: '{n} min' },
  aWeek: { fr: 'par semaine', en: 'a week' },
  less: { fr: 'Moins de temps : {what}', en: 'Less time: {what}' },
  more: { fr: 'Plus de temps : {what}', en: 'More time: {what}' },
  left: { fr: '{n} minutes posées sur {of}', en: '{n} minutes placed of {of}' },
  full: { fr: 'La semaine est pleine : reprenez des minutes ailleurs pour en donner ici.', en: 'The week is full: take minutes from elsewhere to give some here.' },
  nail: { fr: 'Clouer ma semaine', en: 'Nail up my week' },
} satisfies Record<string, Phrase>;

/** How a table reads afterwards, as a whole. It names what the hand does, never who played it. */
export const tableVerdictWords = {
  sound: { fr: 'Ça tient debout.', en: 'It stands up.' },
  uneven: { fr: 'Ça penche un peu.', en: 'It leans a little.' },
  off: { fr: 'Ça ne porte pas encore.', en: 'It does not carry yet.' },
} satisfies Record<string, Phrase>;

export const tableReview = {
  title: { fr: 'Les cartes sur la table', en: 'Cards on the table' },
  card: {
    good: { fr: 'Gardée, et elle porte.', en: 'Kept, and it carries.' },
    fair: { fr: 'Gardée : utile, mais pas de quoi tenir toute seule.', en: 'Kept: useful, but not enough to stand alone.' },
    poor: { fr: 'Gardée : tentante, et elle tire de l’autre côté.', en: 'Kept: tempting, and it pulls the other way.' },
    missed: { fr: 'Laissée : elle aurait mieux servi que certaines des gardées.', en: 'Left: it would have served better than some you kept.' },
  },
  gesture: {
    right: { fr: '« {zone} » : c’est bien là.', en: '“{zone}”: that is where it lies.' },
    dared: { fr: 'Sa place est « {zone} ». Plus près du centre, on aurait bousculé quelqu’un.', en: 'It belongs to “{zone}”. Nearer the middle, somebody would have been pushed.' },
    spared: {
      fr: 'Sa place est « {zone} ». Plus loin, on aurait retenu quelqu’un pour rien.',
      en: 'It belongs to “{zone}”. Farther out, somebody would have been held back for nothing.',
    },
    unplaced: { fr: 'Sa place est « {zone} ».', en: 'It belongs to “{zone}”.' },
  },
  slot: {
    right: { fr: '{n} min : de quoi le faire, et s’y tenir.', en: '{n} min: enough to do it, and to keep at it.' },
    short: { fr: '{n} min : trop court pour que l’habitude prenne (plutôt {from} à {to}).', en: '{n} min: too short for the habit to hold (rather {from} to {to}).' },
    long: { fr: '{n} min : c’est pris sur le reste de la semaine (plutôt {from} à {to}).', en: '{n} min: taken from the rest of the week (rather {from} to {to}).' },
    trap: { fr: '{n} min : celles-là ne reviennent pas.', en: '{n} min: those do not come back.' },
    avoided: { fr: 'Pas une minute : rien de perdu ici.', en: 'Not a minute: nothing lost here.' },
  },
} satisfies Record<string, Phrase | Record<string, Phrase>>;
