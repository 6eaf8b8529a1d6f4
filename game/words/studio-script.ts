import { cast } from './cast';
import { type Lang, type Phrase, say, typeset } from './say';
import { valueMeanings } from './tag-values';

/** What stands before a tag's words in a reviewer's script. Empty: its words speak for themselves. */
const titles: Readonly<Record<string, Phrase>> = {
  effect: { fr: '', en: '' },
  way: { fr: 'Habitude', en: 'Habit' },
  why: { fr: 'Pourquoi', en: 'Why' },
  place: { fr: 'Lieu', en: 'Place' },
  show: { fr: 'Ici', en: 'Here' },
  ask: { fr: 'Question', en: 'Question' },
  hint: { fr: 'Jo, si on l’interroge', en: 'Jo, when asked' },
  note: { fr: 'Pour qui anime', en: 'For the host' },
  form: { fr: 'À remplir', en: 'To fill in' },
  fact: { fr: 'On sait', en: 'What is known' },
  chip: { fr: 'À insérer', en: 'To insert' },
  pick: { fr: 'Proposition', en: 'Suggestion' },
  starter: { fr: 'Déjà écrit', en: 'Already written' },
  model: { fr: 'Exemple réussi', en: 'Worked example' },
  card: { fr: 'Carte', en: 'Card' },
  zone: { fr: 'Zone', en: 'Zone' },
  gesture: { fr: 'Geste', en: 'Gesture' },
  slot: { fr: 'Minutes', en: 'Minutes' },
  campaign: { fr: 'Campagne', en: 'Campaign' },
  profile: { fr: 'Profil de Sam', en: 'Sam’s profile' },
  google: { fr: 'Test Google', en: 'Google test' },
  verdict: { fr: 'Si le texte est lu comme', en: 'When the text reads as' },
  reply: { fr: 'Réponse', en: 'Answer' },
  silence: { fr: 'Sans réponse', en: 'No answer' },
  ending: { fr: 'Fin', en: 'Ending' },
  peer: { fr: 'Au coin du feu', en: 'By the campfire' },
  action: { fr: 'À faire pour de vrai', en: 'To do for real' },
};

/** Names of tags that no other page of the studio says. */
const names: Readonly<Record<string, Phrase>> = {
  outcome: { fr: 'le résultat de la campagne', en: 'the campaign’s result' },
  card: { fr: 'une carte punaisée', en: 'a pinned card' },
  opening: { fr: 'ouverture', en: 'opening' },
  link: { fr: 'lien', en: 'link' },
  question: { fr: 'question', en: 'question' },
  goodbye: { fr: 'au revoir', en: 'goodbye' },
  post: { fr: 'publication', en: 'post' },
  clock: { fr: 'heure', en: 'time' },
  photo: { fr: 'photo', en: 'photo' },
  banner: { fr: 'bannière', en: 'banner' },
  headline: { fr: 'titre', en: 'headline' },
  summary: { fr: 'résumé', en: 'summary' },
  text: { fr: 'texte', en: 'text' },
  good: { fr: 'à retenir', en: 'good' },
  fair: { fr: 'passable', en: 'fair' },
  poor: { fr: 'à laisser', en: 'poor' },
  easy: { fr: 'facile', en: 'easy' },
  stretch: { fr: 'demande du courage', en: 'takes courage' },
  panic: { fr: 'panique', en: 'panic' },
  invitations: { fr: 'invitations', en: 'invitations' },
  warmth: { fr: 'chaleur du contact', en: 'warmth of the contact' },
  posts: { fr: 'publications', en: 'posts' },
  contacts: { fr: 'contacts', en: 'contacts' },
  restricted: { fr: 'compte restreint', en: 'account restricted' },
  'ripe-ask': { fr: 'demande au bon moment', en: 'a request at the right time' },
  comments: { fr: 'commentaires', en: 'comments' },
  reposts: { fr: 'partages', en: 'reposts' },
  proof: { fr: 'preuve', en: 'proof' },
  recent: { fr: 'récente', en: 'recent' },
  old: { fr: 'ancienne', en: 'old' },
  holiday: { fr: 'de vacances', en: 'on holiday' },
  logo: { fr: 'un logo', en: 'a logo' },
  stock: { fr: 'toute faite', en: 'from stock' },
  employer: { fr: 'de l’employeur', en: 'of the employer' },
  'page-one': { fr: 'en page 1', en: 'on page 1' },
  consistent: { fr: 'même photo, même nom partout', en: 'same photo and name everywhere' },
  'no-stale-account': { fr: 'pas de vieux compte', en: 'no stale account' },
  'recent-content': { fr: 'contenu récent', en: 'recent content' },
  'employer-link': { fr: 'lien avec l’employeur', en: 'link with the employer' },
  namesake: { fr: 'pas d’homonyme gênant', en: 'no mix-up with a namesake' },
  yes: { fr: 'oui', en: 'yes' },
  no: { fr: 'non', en: 'no' },
  asks: { fr: 'une demande', en: 'a request' },
  pitches: { fr: 'un argumentaire', en: 'a pitch' },
  generic: { fr: 'une phrase toute faite', en: 'a stock phrase' },
  connects: { fr: 'un vrai message', en: 'a real message' },
  misses: { fr: 'une occasion manquée', en: 'a missed chance' },
  cv: { fr: 'un CV', en: 'a CV' },
  half: { fr: 'à moitié pour le client', en: 'half for the customer' },
  customer: { fr: 'pour le client', en: 'for the customer' },
  hopeful: { fr: 'trop optimiste', en: 'too hopeful' },
  sober: { fr: 'réaliste', en: 'sober' },
  doubtful: { fr: 'trop pessimiste', en: 'too doubtful' },
  sound: { fr: 'juste', en: 'sound' },
  uneven: { fr: 'inégal', en: 'uneven' },
  off: { fr: 'à côté', en: 'off the mark' },
  first_message: { fr: 'premier message', en: 'first message' },
  nurtured: { fr: 'après des échanges', en: 'after some exchanges' },
  they_asked: { fr: 'à sa demande', en: 'they asked' },
};

const free = ['ask', 'hint', 'note', 'silence', 'action', 'why', 'ending', 'slot']; // their words are the writer's own from the first on

function nameOf(word: string, key: string, lang: Lang): string {
  if (word === 'none') return say({ fr: 'aucune', en: 'none' }, lang);
  const own = key === 'form' || key === 'effect' || key === 'place' || key === 'way' ? undefined : names[word];
  const meaning = own ?? valueMeanings[word] ?? cast[word]?.name ?? names[word];
  return meaning ? say(meaning, lang) : word.replace(/^-(?=\d)/, '−');
}

/**
 * A tag, without its `#`, as a reviewer reads it: `effect: tone +4` is "Tone +4", `peer: awa = Who?` is
 * "By the campfire, Awa: Who?". Undefined for one that a script leaves out: what the picture shows in passing.
 */
export function sayTag(raw: string, lang: Lang): string | undefined {
  const [, key = '', rest = ''] = /^\s*([\w-]+)\s*:\s*(.*?)\s*$/su.exec(raw) ?? [];
  const title = titles[key];
  if (!title) return undefined;
  const [before, ...after] = free.includes(key) ? ['', rest] : rest.split(/\s*=\s*/);
  const [first = '', ...others] = (before ?? '').split(/\s+/).filter(Boolean);
  const words = first === '' ? '' : [nameOf(first, key, lang), ...others.map((word) => nameOf(word, key, lang))].join(key === 'effect' || key === 'campaign' ? ' ' : ', ');
  const spoken = key === 'slot' ? rest.replace(/\s*=\s*/, ' · ') : after.join(' = ');
  const heading = [title[lang], spoken === '' ? '' : words].filter(Boolean).join(', ');
  return typeset([heading, spoken === '' ? words : spoken].filter(Boolean).join(lang === 'fr' ? ' : ' : ': '), lang);
}

/**
 * A line as a reviewer reads it: Ink's braces in words. `values` are the texts that variables begin with:
 * {sam} is "Sam"; {seen: Again?|Yes?} is "[if seen: Again? / else: Yes?]"; {she:vue|vu} is "vue/vu".
 */
export function sayBraces(text: string, lang: Lang, values: ReadonlyMap<string, string>): string {
  const [when, otherwise] = lang === 'fr' ? ['si', 'sinon'] : ['if', 'else'];
  const colon = lang === 'fr' ? ' : ' : ': ';
  const said = text
    .replace(/\{\s*([\p{L}\p{N}_]+)\s*\}/gu, (braces, name: string) => values.get(name) ?? braces)
    .replace(/\{\s*([^{}|:]+?)\s*:([^{}|]*)(?:\|([^{}|]*))?\}/gu, (_, condition: string, yes: string, no = '') => {
      const [one, other] = [yes.trim(), no.trim()];
      if (other !== '' && !/\s/.test(one + other)) return `${yes}/${no}`;
      return `[${when} ${condition}${colon}${one}${other === '' ? '' : ` / ${otherwise}${colon}${other}`}]`;
    });
  return typeset(said, lang);
}

/** The texts that the variables of a story begin with: `VAR sam = "Sam"`. */
export function textsOf(source: string): ReadonlyMap<string, string> {
  return new Map([...source.matchAll(/^[ \t]*VAR\s+([\p{L}\p{N}_]+)\s*=\s*"([^"{}]*)"/gmu)].map(([, name = '', value = '']) => [name, value]));
}
