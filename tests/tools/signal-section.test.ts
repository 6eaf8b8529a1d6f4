import { describe, expect, it } from 'vitest';
import { levelWeights, toneWeights } from '../../game/outcome/invitation/level-weights';
import { levelOf, toneOf } from '../../game/outcome/invitation/levels';
import type { Signals } from '../../game/outcome/invitation/signals';
import { signalSection } from '../../game/tools/scoring-guide/signal-section';

const pitch = (signals: Signals): number => levelOf('pitch', signals, levelWeights.pitch);
const tone = (signals: Signals, pitched: number, respectful = 2): string => toneOf(signals, { pitch: pitched, personalised: 0, respectful }, toneWeights);

describe('what docs/scoring.md says of the signals', () => {
  it('holds for the rules that decide before a sum does', () => {
    const personal = (signals: Signals): number => levelOf('personalised', { unmoored: 9, ...signals }, levelWeights.personalised);
    expect([
      personal({}),
      personal({ specific: 1, sells: 1 }),
      personal({ specific: 1 }),
      personal({ known: 1 }),
      personal({ moved: 1, detail: 0.6 }),
      personal({ viewed: 1 }),
    ]).toEqual([0, 0, 1, 1, 2, 3]);
    expect(pitch({ offers: 9, sells: 9, acts: 9 })).toBe(2);
    for (const argument of ['figures', 'gains', 'prices', 'lists', 'pains', 'hype', 'shouting']) expect(pitch({ offers: 9, sells: 9, [argument]: 1 }), argument).toBe(3);
    expect(pitch({ offers: 1, prices: 1 })).toBeGreaterThanOrEqual(2);
    expect(pitch({ trade: 1, candidate: 9 })).toBe(1);
    expect(tone({ shouting: 1 }, 1)).toBe('spammy');
    expect([tone({ hype: 1, deceit: 1 }, 0), tone({ hype: 1, placeholder: 1 }, 0)]).toEqual(['spammy', 'spammy']);
    expect([tone({}, 0, 0), tone({ imposed: 1 }, 0), tone({ link: 1 }, 0), tone({ request: 1, timed: 1 }, 1)]).toEqual(['pushy', 'pushy', 'pushy', 'pushy']);
  });

  it('names every weight once, each in its row', () => {
    const rows = signalSection('en').split('\n');
    for (const { each } of [...Object.values(levelWeights), ...Object.values(toneWeights)]) {
      for (const weight of Object.values(each)) {
        const told = `${weight > 0 ? '+' : '−'}${Math.abs(weight)}`;
        expect(
          rows.some((row) => row.includes(`| ${told} |`)),
          told,
        ).toBe(true);
      }
    }
  });
});
