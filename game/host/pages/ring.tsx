import type { JSX } from 'preact';

const around = 2 * Math.PI * 20;

/** Seconds that run out: how many are left of `of`, as a number and as a ring. `label` says it to who does not see it. */
export function Ring({ left, of, label }: { readonly left: number; readonly of: number; readonly label: string }): JSX.Element {
  return (
    <svg class="ring" viewBox="0 0 48 48" role="img" aria-label={label}>
      <circle class="ring-rest" cx="24" cy="24" r="20" />
      <circle class="ring-left" cx="24" cy="24" r="20" stroke-dasharray={`${Math.min(1, left / of) * around} ${around}`} transform="rotate(-90 24 24)" />
      <text class="display" x="24" y="31" text-anchor="middle">
        {left}
      </text>
    </svg>
  );
}
