import { type CharacterName, characters } from './vocabulary';

/** Other names that stories give to a character, without accents and in lower case. */
const alsoCalled: Readonly<Record<string, CharacterName>> = {
  samantha: 'sam',
  sherif: 'sheriff',
  'doc boniment': 'doc',
  'doc ballyhoo': 'doc',
  'mme bouchard': 'bouchard',
  'mrs bouchard': 'bouchard',
};

function plain(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

/**
 * Splits `Nadia: We know each other?` into who speaks and what is said. A name the cast does not
 * know leaves the line as narration: "One thing: never before coffee." is no speech.
 */
export function splitSpeaker(line: string): { speaker: CharacterName | undefined; text: string } {
  const found = /^\s*([\p{L}][\p{L}\p{M} .’'-]{0,30}?)[ \u00A0\u202F]*:\s+(\S[\s\S]*)$/u.exec(line);
  if (found?.[1] && found[2]) {
    const name = plain(found[1]);
    const speaker = characters.find((id) => id === name) ?? alsoCalled[name];
    if (speaker) return { speaker, text: found[2].trim() };
  }
  return { speaker: undefined, text: line.trim() };
}
