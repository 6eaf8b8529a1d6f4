import type { JSX } from 'preact';
import './progress-wire.css';

/** How one bulb on the wire stands: filled, ringed or hollow. */
export type BulbState = 'done' | 'current' | 'coming';

const width = 300; // of the drawing; the screen scales it
const edge = 12;

/** The bulbs of a ride with so many decisions behind it. A ride longer than the typical one makes its wire longer. */
export function bulbsOf(taken: number, of: number): readonly BulbState[] {
  return Array.from({ length: Math.max(of, taken, 1) }, (_, i) => (i < taken ? 'done' : i === taken ? 'current' : 'coming'));
}

/** Progress as the telegraph wire shows it: lit up to the current bulb. `label` says it in words. */
export function ProgressWire({ bulbs, label, ground }: { readonly bulbs: readonly BulbState[]; readonly label: string; readonly ground: 'ink' | 'paper' }): JSX.Element {
  const step = bulbs.length > 1 ? (width - 2 * edge) / (bulbs.length - 1) : 0;
  const radius = Math.min(6, Math.max(3.4, step / 4.4));
  return (
    <svg class={`wire wire--${ground}`} viewBox={`0 0 ${width} 26`} role="img" aria-label={label}>
      {bulbs.slice(1).map((to, i) => {
        const lit = bulbs[i] === 'done' && to !== 'coming';
        const from = edge + i * step;
        return <path key={i} class={lit ? 'wire-lit' : 'wire-dead'} d={`M${from} 12q${step / 2} 8 ${step} 0`} />;
      })}
      {bulbs.map((bulb, i) => (
        <g key={i} class={`bulb bulb--${bulb}`}>
          {bulb === 'current' && <circle class="bulb-halo" cx={edge + i * step} cy="12" r={radius + 3.6} />}
          <circle class="bulb-glass" cx={edge + i * step} cy="12" r={bulb === 'current' ? radius + 1.2 : radius} />
        </g>
      ))}
    </svg>
  );
}
