import type { JSX } from 'preact';
import type { Score } from '../../outcome/standing';

const bars = 25; // of four points each
const size = { width: 250, height: 64, gap: 2 };

/** Shares of 101 points taken together in bars. The last one also holds the 100. */
export function barsOf(spread: readonly number[]): readonly number[] {
  const sums = Array.from({ length: bars }, () => 0);
  for (const [points, share] of spread.entries()) {
    const bar = Math.min(bars - 1, Math.floor((points * bars) / 100));
    sums[bar] = (sums[bar] ?? 0) + share;
  }
  return sums;
}

/** How many rides end with how many points: 0 on the left, 100 on the right. */
export function ScoreChart({ score, spread, label }: { readonly score: Score; readonly spread: readonly number[]; readonly label: string }): JSX.Element {
  const heights = barsOf(spread);
  const most = Math.max(...heights, 0.0001);
  const step = size.width / bars;
  return (
    <svg class={`score-chart score-chart--${score}`} viewBox={`0 0 ${size.width} ${size.height + 18}`} role="img" aria-label={label}>
      {heights.map((share, index) => {
        const height = share > 0 ? Math.max(2, (share / most) * size.height) : 0;
        return <rect key={index} x={index * step} y={size.height - height} width={step - size.gap} height={height} rx={1.5} />;
      })}
      <path d={`M0 ${size.height + 0.5}H${size.width}`} />
      <text x={0} y={size.height + 15}>
        0
      </text>
      <text x={size.width} y={size.height + 15} text-anchor="end">
        100
      </text>
    </svg>
  );
}
