import { describe, expect, it } from 'vitest';
import { splitSpeaker } from '../../game/story/speaker';

describe('who speaks', () => {
  it.each([
    ['Nadia: We know each other?', 'nadia', 'We know each other?'],
    ['Théo : Un café ?', 'theo', 'Un café ?'],
    ['Élie\u00A0: Oui.', 'elie', 'Oui.'],
    ['Samantha: Here.', 'sam', 'Here.'],
    ['Mme Bouchard : Entrez : c’est ouvert.', 'bouchard', 'Entrez : c’est ouvert.'],
    ['SHERIFF: Name?', 'sheriff', 'Name?'],
  ] as const)('"%s" is %s', (line, speaker, text) => {
    expect(splitSpeaker(line)).toEqual({ speaker, text });
  });

  it.each(['One thing: never before coffee.', 'It is 10:30 by the clock.', 'Nadia:', 'Sam says: hello', ' Just a line. '])(
    '"%s" is told by the narrator, every word of it',
    (line) => {
      expect(splitSpeaker(line)).toEqual({ speaker: undefined, text: line.trim() });
    },
  );
});
