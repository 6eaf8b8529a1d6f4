import type { Lang, Phrase } from './say';

/** What the editor itself says, under the English words it knows each by. `$` stays where it stands: a number goes there. */
const phrases: Readonly<Record<string, Phrase>> = {
  Find: { fr: 'Chercher', en: 'Find' },
  Replace: { fr: 'Remplacer par', en: 'Replace with' },
  next: { fr: 'Suivant', en: 'Next' },
  previous: { fr: 'Précédent', en: 'Previous' },
  all: { fr: 'Tous', en: 'All' },
  'match case': { fr: 'Majuscules comprises', en: 'Match case' },
  'by word': { fr: 'Mot entier', en: 'Whole word' },
  replace: { fr: 'Remplacer', en: 'Replace' },
  'replace all': { fr: 'Tout remplacer', en: 'Replace all' },
  close: { fr: 'Fermer', en: 'Close' },
  'current match': { fr: 'ce qui est trouvé', en: 'current match' },
  'replaced match on line $': { fr: 'remplacé ligne $', en: 'replaced on line $' },
  'replaced $ matches': { fr: '$ fois remplacé', en: 'replaced $ times' },
  'on line': { fr: 'ligne', en: 'on line' },
  'Go to line': { fr: 'Aller à la ligne', en: 'Go to line' },
  go: { fr: 'Aller', en: 'Go' },
  Completions: { fr: 'Propositions', en: 'Suggestions' },
  Diagnostics: { fr: 'À revoir', en: 'To review' },
  'No diagnostics': { fr: 'Rien à revoir', en: 'Nothing to review' },
  'Selection deleted': { fr: 'Sélection effacée', en: 'Selection deleted' },
};

/** The same in one language, as the editor takes it. */
export function editorPhrases(lang: Lang): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(phrases).map(([key, phrase]) => [key, phrase[lang]]));
}
