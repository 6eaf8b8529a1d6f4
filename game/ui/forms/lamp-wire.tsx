import type { JSX } from 'preact';
import './lamp-wire.css';

interface Props {
  readonly bulbs: readonly ('lit' | 'half' | 'off')[];
  readonly label: string; // the same in words
}

const step = 140;
const first = 40;

/** Bulbs on the wire: round and ticked when lit, half filled, dashed when off. The wire is bright as far as it is lit without a gap. */
export function LampWire({ bulbs, label }: Props): JSX.Element {
  const width = first * 2 + step * (bulbs.length - 1);
  return (
    <svg class="lamp-wire" viewBox={`0 0 ${width} 84`} role="img" aria-label={label}>
      {bulbs.slice(1).map((bulb, index) => {
        const from = first + step * index;
        const live = bulb !== 'off' && bulbs[index] !== 'off';
        return <path key={index} d={`M${from} 44q${step / 2} 26 ${step} 0`} fill="none" stroke={live ? 'var(--lamp)' : '#7f6f9c'} stroke-width="4.5" class="lamp-wire-span" />;
      })}
      {bulbs.map((bulb, index) => (
        <g key={index} transform={`translate(${first + step * index} 44)`} class={`poster-lamp poster-lamp--${bulb}`}>
          <path d="M0-40v20" stroke="#8f7fa8" stroke-width="7" />
          <circle r="31" fill="#ffd583" class="lamp-glow" />
          <circle r="18" fill="var(--night)" stroke="#a99cc2" stroke-width="4" stroke-dasharray="6 5" class="lamp-off" />
          <circle r="18" fill="var(--night)" stroke="var(--lamp)" stroke-width="4" class="lamp-ring" />
          <path d="M-18 0a18 18 0 0 0 36 0z" fill="var(--lamp)" class="lamp-half" />
          <circle r="19" fill="var(--lamp)" class="lamp-lit" />
          <path d="M-8 .5l5.5 6L8.5-6" fill="none" stroke="var(--ink)" stroke-width="4.5" stroke-linecap="round" stroke-linejoin="round" class="lamp-lit" />
        </g>
      ))}
    </svg>
  );
}
