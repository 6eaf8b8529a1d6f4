import type { Lang, Phrase } from './say';
import { type ProblemWords, remarkWords } from './studio-remarks';

/**
 * What the studio says of a problem, in both languages. The check prints its diagnostics in English; here
 * each is known by its rule and, where one rule says several things, by its English words. What stands
 * in quotes there fills the blanks: {0} the first, {1} the second.
 */
export const problemWords: readonly ProblemWords[] = [
  {
    rule: 'ink',
    says: /target not found: '-> (.+)'/i,
    title: { fr: 'Fil coupé : « {a} » n’existe pas encore.', en: 'Cut wire: “{a}” does not exist yet.' },
    why: { fr: 'Le joueur resterait seul avec le vent.', en: 'The player would be left alone with the wind.' },
  },
  {
    rule: 'ink',
    says: /loose end/i,
    title: { fr: 'Cette branche ne mène nulle part.', en: 'This branch leads nowhere.' },
    why: { fr: 'Terminez-la par « -> scène » ou « -> END ».', en: 'End it with “-> scene” or “-> END”.' },
  },
  {
    rule: 'ink',
    says: /Unresolved variable: (\S+)|assign to: '(\S+)'/i,
    title: { fr: 'La variable « {a} » n’est pas déclarée.', en: 'The variable “{a}” is not declared.' },
    why: { fr: 'Ajoutez « VAR {a} = 0 » en haut du fichier.', en: 'Add “VAR {a} = 0” at the top of the file.' },
  },
  {
    rule: 'ink',
    says: /same label name '(.+?)'/i,
    title: { fr: 'Le nom « {a} » est déjà pris dans cette scène.', en: 'The name “{a}” is taken in this scene.' },
    why: { fr: 'Deux choix du même nom se confondraient au bilan.', en: 'Two choices of one name would be mixed up at the debrief.' },
  },
  {
    rule: 'ink',
    says: /already contains flow named '(.+?)'/i,
    title: { fr: 'Deux scènes s’appellent « {a} ».', en: 'Two scenes are called “{a}”.' },
    why: { fr: 'Un fil ne saurait pas où mener.', en: 'A wire would not know where to lead.' },
  },
  {
    rule: 'ink',
    says: /included file "(.+?)" is not here/i,
    title: { fr: 'Le fichier « {a} » manque.', en: 'The file “{a}” is missing.' },
    why: { fr: 'Ouvrez-le avec celui-ci : choisissez les deux à la fois.', en: 'Open it together with this one: choose both at once.' },
  },
  {
    rule: 'ink',
    says: /Expected the name of the knot/i,
    title: { fr: 'Cette scène n’a pas de nom.', en: 'This scene has no name.' },
    why: { fr: 'Une scène commence par : === nom ===', en: 'A scene begins with: === name ===' },
  },
  {
    rule: 'ink',
    says: /saw '\]'/i,
    title: { fr: 'Un crochet ] est de trop, ou n’a pas son [.', en: 'A bracket ] is one too many, or has no [.' },
    why: { fr: 'Un choix s’écrit : * (nom) [Ce que dit Sam].', en: 'A choice is written: * (name) [What Sam says].' },
  },
  {
    rule: 'ink',
    says: /closing '\]'/i,
    title: { fr: 'Un crochet [ ne se ferme pas.', en: 'A bracket [ does not close.' },
    why: { fr: 'Ajoutez ] à la fin du choix.', en: 'Add ] at the end of the choice.' },
  },
  {
    rule: 'ink',
    says: /completely empty/i,
    title: { fr: 'Ce choix est vide.', en: 'This choice is empty.' },
    why: { fr: 'Donnez-lui un texte, ou retirez l’étoile.', en: 'Give it a text, or remove the star.' },
  },
  {
    rule: 'ink',
    says: /braces|saw '?[{}]|saw end of line/i,
    title: { fr: 'Une accolade { } ou un signe ne se ferme pas ici.', en: 'A brace { } or a sign does not close here.' },
    why: { fr: 'Ink ne sait plus où finit la phrase. Cherchez { sans }, ou | de trop.', en: 'Ink cannot tell where the sentence ends. Look for { without }, or a stray |.' },
  },
  {
    rule: 'ink',
    says: /target for read count: -> ([^\s,]+)/i,
    title: { fr: 'Plus rien ne s’appelle « {a} » : ni scène, ni choix.', en: 'Nothing is called “{a}” any more: no scene and no choice.' },
    why: {
      fr: 'Cette ligne demande encore si on y est passé. Retirez la condition, ou rendez le nom.',
      en: 'This line still asks whether it was taken. Remove the condition, or bring the name back.',
    },
  },
  {
    rule: 'ink',
    title: { fr: 'Ink ne comprend pas cette ligne.', en: 'Ink does not understand this line.' },
    why: { fr: 'Personne ne peut jouer ce qui suit. Le compilateur dit :', en: 'Nobody can play what follows. The compiler says:' },
  },
  {
    rule: 'no-ink',
    says: /(\d+) characters; the limit is (\d+)/,
    title: { fr: 'Ce fichier est trop long : {a} signes, pour {b} au plus.', en: 'This file is too long: {a} characters, of {b} at most.' },
    why: { fr: 'Il faudrait des minutes pour le lire. Faites-en plusieurs épisodes.', en: 'Reading it would take minutes. Make several episodes of it.' },
  },
  {
    rule: 'no-ink',
    says: /no text|UTF-8/,
    title: { fr: 'Ce fichier contient des signes qui ne sont pas du texte.', en: 'This file holds signs that are no text.' },
    why: { fr: 'Ouvrez-le dans un éditeur de texte, et enregistrez-le en UTF-8.', en: 'Open it in a text editor, and save it as UTF-8.' },
  },
  {
    rule: 'no-ink',
    says: /nothing to play/,
    title: { fr: 'Il n’y a encore rien à jouer.', en: 'There is nothing to play yet.' },
    why: { fr: 'Écrivez une première ligne, ou créez un épisode à partir du modèle.', en: 'Write a first line, or create an episode from the template.' },
  },
  {
    rule: 'given-up',
    title: { fr: 'Ce texte n’a pas pu être lu jusqu’au bout.', en: 'This text could not be read to its end.' },
    why: {
      fr: 'Cherchez beaucoup d’accolades ou d’étoiles les unes dans les autres ; Ctrl + Z revient en arrière.',
      en: 'Look for many braces or stars inside one another; Ctrl + Z goes back.',
    },
  },
  {
    rule: 'unknown-tag',
    says: /names (?:the \w+ )?"/,
    title: { fr: '« {1} » est inconnu dans « {0} ».', en: '“{1}” is unknown in “{0}”.' },
    why: { fr: 'Le jeu passerait dessus sans rien faire.', en: 'The game would pass over it, and nothing would happen.' },
  },
  {
    rule: 'unknown-tag',
    says: /not complete/,
    title: { fr: '« {0} » est incomplet.', en: '“{0}” is not complete.' },
    why: { fr: 'Le jeu passerait dessus sans rien faire.', en: 'The game would pass over it, and nothing would happen.' },
  },
  {
    rule: 'unknown-tag',
    title: { fr: '« {0} » n’est pas une étiquette du jeu.', en: '“{0}” is not a tag of this game.' },
    why: { fr: 'Le jeu passerait dessus sans rien faire.', en: 'The game would pass over it, and nothing would happen.' },
  },
  {
    rule: 'lost-effect',
    title: { fr: '« {0} » est en dehors des crochets.', en: '“{0}” stands outside the brackets.' },
    why: { fr: 'Là, aucun choix ne le déclenche : les points seraient perdus.', en: 'There no choice brings it about: the points would be lost.' },
  },
  {
    rule: 'missing-label',
    title: { fr: 'Le choix « {0} » compte, mais n’a pas de nom.', en: 'The choice “{0}” counts, but has no name.' },
    why: { fr: 'La sauvegarde et l’autre langue ne le retrouveraient pas.', en: 'A save and the other language could not find it again.' },
  },
  {
    rule: 'missing-verdict',
    title: { fr: 'Le formulaire « {0} » n’a pas de réponse à tout.', en: 'The form “{0}” has no answer to some texts.' },
    why: { fr: 'Qui écrit justement cela recevrait la réponse d’un autre.', en: 'Whoever writes just that would get somebody else’s answer.' },
  },
  {
    rule: 'unknown-speaker',
    title: { fr: '« {0} » ressemble à « {1} », mais n’est pas de la troupe.', en: '“{0}” looks like “{1}”, but is nobody of the cast.' },
    why: { fr: 'Le narrateur lirait cette ligne, nom compris.', en: 'The narrator would read this line, name and all.' },
  },
  {
    rule: 'uneven-twins',
    says: /^The choice \((.+?)\) has no match in (.+)\.$/,
    title: { fr: 'Le choix ({a}) manque dans {b}.', en: 'The choice ({a}) is missing in {b}.' },
    why: { fr: 'Les deux langues offrent la même partie.', en: 'Both languages offer the same ride.' },
  },
  {
    rule: 'uneven-twins',
    says: /^The knot or stitch "(.+?)" has no match in (.+)\.$/,
    title: { fr: 'La scène « {a} » manque dans {b}.', en: 'The scene “{a}” is missing in {b}.' },
    why: { fr: 'Les deux langues offrent la même partie.', en: 'Both languages offer the same ride.' },
  },
  {
    rule: 'uneven-twins',
    says: /"(.+)".* has no match in (.+)\.$/,
    title: { fr: '« {a} » manque dans {b}.', en: '“{a}” is missing in {b}.' },
    why: { fr: 'Les deux langues comptent les mêmes points.', en: 'Both languages count the same points.' },
  },
  {
    rule: 'typography',
    title: { fr: 'Des signes de machine à écrire : « {0} »', en: 'Typewriter signs: “{0}”' },
    why: { fr: 'Les joueurs le lisent tel quel.', en: 'Players read it as it stands.' },
  },
  ...remarkWords,
];

/** A problem in the interface's language: what is wrong, and what comes of it. */
export function tellProblem(
  { rule, what, why }: { readonly rule: string; readonly what: string; readonly why: string },
  lang: Lang,
): { readonly title: string; readonly why: string } {
  const words = problemWords.find((one) => one.rule === rule && (!one.says || one.says.test(what)));
  if (!words) return { title: what, why };
  const quoted = [...what.matchAll(/"([^"]*)"/g)].map(([, inside = '']) => inside);
  const groups =
    words.says
      ?.exec(what)
      ?.slice(1)
      .filter((group) => group !== undefined) ?? [];
  const fill = (phrase: Phrase): string =>
    phrase[lang].replace(/\{([ab01])\}/g, (_, blank: string) => (blank === 'a' ? groups[0] : blank === 'b' ? groups[1] : quoted[Number(blank)]) ?? '…');
  const isOther = rule === 'ink' && !words.says;
  return { title: fill(words.title), why: isOther ? `${fill(words.why)} ${what}` : fill(words.why) };
}
