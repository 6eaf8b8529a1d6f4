import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { coefficients, lengthFactor } from '../../game/outcome/forecast-coefficients';

/*
 * Published figures about acceptances, replies, reach and meetings contradict each other, and most of
 * them come from sellers of tools or from one person's test (evidence C, D, E in docs/scoring.md). None
 * may be told as a fact: only as this game's simulation, as hearsay, or with the survey it comes from.
 */

/** A share of a hundred, or so many times more, in digits or in words. */
const share =
  /\d\s*%|(?:pour cent|sur (?:cent|100)|per ?cent|in (?:a hundred|100))\b|\b(?:\d+|trois|quatre|cinq|dix|vingt|three|four|five|ten|twenty)(?: fois| times|x) (?:plus|more|as)\b/i;
/** What the graded figures are about. */
const network =
  /accept|invitation|répon|repl(?:y|ies)|\bvues?\b|\bviews?\b|voient|\bvoit\b|portée|\breach|rendez-vous|meeting|\bprofil|billet|\bpost(?:s|ed)?\b|publication|contact|abonné|follower|communauté|community|visite|\bvisits?\b|commentaire|comment/i;
/** Told as what it is. */
const told = {
  simulation: /simulation|dans ce jeu|in this game|\{n\}|\{from\}|\{them\}/i,
  hearsay: /on dit|dit-on|paraît|raconte|certains|personne n’a le vrai chiffre|they say|some say|supposedly|so I’m told|nobody has the real figure|for fun|pour jouer/i,
  offer: /moins (?:\d|dix|quinze|vingt|trente)|\boff\b|remise|promo/i, // a price, not a result
  source: /insee|bpifrance|statistics office|harris/i, // graded A or B
} as const;

/** Whether a line has a sentence that tells a figure about the network as if it were known. */
function claims(line: string): boolean {
  const sentences = line.split(/(?<=[.!?…»”:])\s|\s#\s|[«“]/);
  return sentences.some((sentence) => share.test(sentence) && network.test(sentence)) && !Object.values(told).some((way) => way.test(line));
}

function textsOf(folder: string, ending: RegExp): readonly { readonly where: string; readonly line: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .flatMap((name) =>
      readFileSync(`${folder}/${name}`, 'utf8')
        .split('\n')
        .map((line, i) => ({ where: `${folder}/${name}:${i + 1}`, line })),
    );
}

describe('a graded figure', () => {
  const facts: readonly string[] = [
    '28 % des invitations sont acceptées.',
    'About 30% of invitations get accepted.',
    'Un profil avec photo est vu 21 fois plus.',
    'Profiles with a photo get 21 times more views.',
    'Une publication atteint cinq pour cent de vos contacts.',
    'A post reaches seven per cent of your contacts.',
    'Une note personnelle porte les réponses à 35 % des invitations.',
  ];
  it.each(facts)('is seen in: %s', (sentence) => expect(claims(sentence)).toBe(true));

  const fine: readonly string[] = [
    'Dans cette simulation, 28 % des invitations sont acceptées.',
    'Some say a post reaches five per cent of your contacts.',
    'En 2018, Bpifrance a compté : soixante-dix PME sur cent y étaient, trente-six publications par an.',
    'Le téléphone est à 4 %.',
    'La gamme est à moins 15 % jusqu’à vendredi.',
    'Deux fois plus d’invitations !',
    '3 acceptations sur 40.',
  ];
  it.each(fine)('is not seen in: %s', (sentence) => expect(claims(sentence)).toBe(false));

  it('stands nowhere as a fact in the words of the interface', () => {
    expect(
      textsOf('game/words', /\.ts$/)
        .filter(({ line }) => claims(line.replace(/^\s*(?:\/\/|\*).*$/, '')))
        .map(({ where, line }) => `${where} ${line.trim()}`),
    ).toEqual([]);
  });
  it('stands nowhere as a fact in the stories', () => {
    expect(
      textsOf('stories', /\.ink$/)
        .filter(({ line }) => claims(line))
        .map(({ where, line }) => `${where} ${line.trim()}`),
    ).toEqual([]);
  });
  it('has its grade, its year and its reason in both languages', () => {
    for (const [name, one] of Object.entries(coefficients)) {
      expect(['A', 'B', 'C', 'D', 'E'], name).toContain(one.evidence);
      expect(one.dated, name).toMatch(/^20\d\d$/);
      expect(one.why.fr.length, name).toBeGreaterThan(10);
      expect(one.why.en.length, name).toBeGreaterThan(10);
    }
    expect(lengthFactor).toMatchObject({ evidence: 'A', dated: '2022' });
  });
});
