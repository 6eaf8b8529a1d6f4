import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { bulbsOf, ProgressWire } from '../../game/ui/progress-wire';

describe('the progress wire', () => {
  it('fills the decisions taken, rings the one that waits, leaves the others hollow', () => {
    expect(bulbsOf(2, 5)).toEqual(['done', 'done', 'current', 'coming', 'coming']);
  });

  it('is all lit at the end, and grows with a ride longer than the typical one', () => {
    expect(bulbsOf(3, 3)).toEqual(['done', 'done', 'done']);
    expect(bulbsOf(5, 3)).toHaveLength(5);
    expect(bulbsOf(0, 0)).toEqual(['current']);
  });

  it('is lit up to the current bulb and no further', () => {
    const wire = renderToString(<ProgressWire bulbs={bulbsOf(2, 5)} label="2 of 5" ground="ink" />);
    expect(wire.match(/class="wire-lit"/g)).toHaveLength(2);
    expect(wire.match(/class="wire-dead"/g)).toHaveLength(2);
    expect(wire).toContain('role="img" aria-label="2 of 5"');
  });
});
