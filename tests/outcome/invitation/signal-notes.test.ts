import { describe, expect, it } from 'vitest';
import { languages } from '../../../game/outcome/drafts';
import { levelWeights, toneWeights } from '../../../game/outcome/invitation/level-weights';
import { withLevels } from '../../../game/outcome/invitation/levels';
import { readMessage } from '../../../game/outcome/invitation/message';
import type { SignalNote } from '../../../game/outcome/invitation/signal-note';
import { signalNotes } from '../../../game/outcome/invitation/signal-notes';
import type { Signals } from '../../../game/outcome/invitation/signals';

const notes: readonly (readonly [name: string, note: SignalNote])[] = Object.values(signalNotes).flatMap((group) => Object.entries(group));

/** The signals of one line, with those that build on the levels. */
function signalsIn({ example, stage = 'invitation' }: SignalNote, lang: (typeof languages)[number]): Signals {
  const { signals, levels } = readMessage({ kind: 'invitation', lang, stage, to: '', from: '', company: '', text: example[lang] });
  return withLevels(signals, levels);
}

describe('the signals in words', () => {
  const all = Object.keys(
    withLevels(readMessage({ kind: 'invitation', lang: 'en', stage: 'invitation', to: '', from: '', company: '', text: '' }).signals, { pitch: 0, personalised: 0, respectful: 0 }),
  );

  it('are all there, each once, and no other', () => {
    expect(notes.map(([name]) => name).toSorted()).toEqual(all.toSorted());
  });

  it('are those the weights speak of', () => {
    const weighed = [...Object.values(levelWeights), ...Object.values(toneWeights)].flatMap(({ each }) => Object.keys(each));
    expect([...new Set(weighed)].filter((name) => !all.includes(name))).toEqual([]);
  });

  it.each(notes)('%s is in the line that shows it, in both languages', (name, note) => {
    for (const lang of languages) expect(signalsIn(note, lang)[name], note.example[lang]).toBeGreaterThan(0);
  });

  it('differ from each other in words', () => {
    for (const lang of languages) expect(new Set(notes.map(([, { reads }]) => reads[lang])).size).toBe(notes.length);
  });
});
