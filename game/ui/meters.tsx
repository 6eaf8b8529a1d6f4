import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Lang } from '../outcome/drafts';
import { scores, type Score, type Standing } from '../outcome/standing';
import type { Gauge } from '../session/state';
import { say, signed, typeset } from '../words/say';
import { shell } from '../words/shell';
import { Icon } from './icon';
import { prefersStill } from './prefers-still';
import './meters.css';

const countMs = 600;

/** The number on its way to `target`: counted up over 600 ms, or set at once when nothing may move. */
function useCount(target: number, still: boolean): number {
  const [shown, setShown] = useState(target);
  const at = useRef(target);
  useEffect(() => {
    const from = at.current;
    if (from === target) return undefined;
    if (still || prefersStill()) {
      at.current = target;
      setShown(target);
      return undefined;
    }
    const began = performance.now();
    let frame = requestAnimationFrame(function step(now) {
      const part = Math.min(1, Math.max(0, now - began) / countMs);
      at.current = Math.round(from + (target - from) * (1 - (1 - part) ** 3));
      setShown(at.current);
      if (part < 1) frame = requestAnimationFrame(step);
    });
    return () => cancelAnimationFrame(frame);
  }, [target, still]);
  return shown;
}

function Meter({ score, points, lang, still }: { readonly score: Score; readonly points: number; readonly lang: Lang; readonly still: boolean }): JSX.Element {
  const shown = useCount(points, still);
  const first = useRef(points);
  return (
    <li class={`meter meter--${score}`}>
      <span key={points} class={points === first.current ? 'meter-icon' : 'meter-icon meter-icon--hops'}>
        <Icon name={score} size={1.35} />
      </span>
      <span class="meter-name">{say(shell[score], lang)}</span> <span class="sr-only">{points}</span>
      <b class="meter-points figures" aria-hidden="true">
        {shown}
      </b>
    </li>
  );
}

/** The story's own gauge: its name, and where it stands between its bounds. */
function StoryGauge({ gauge, lang, still }: { readonly gauge: Gauge; readonly lang: Lang; readonly still: boolean }): JSX.Element {
  const shown = useCount(gauge.value, still);
  const first = useRef(gauge.value);
  return (
    <li class="meter meter--gauge">
      <span key={gauge.value} class={gauge.value === first.current ? 'meter-icon' : 'meter-icon meter-icon--hops'}>
        <Icon name="gauge" size={1.35} />
      </span>
      <span class="meter-name">{typeset(gauge.name, lang)}</span> <span class="sr-only">{say(shell.outOf, lang, { n: gauge.value, of: gauge.most })}</span>
      <b class="meter-points figures" aria-hidden="true">
        {shown}
        <small>/{gauge.most}</small>
      </b>
    </li>
  );
}

interface MetersProps {
  readonly standing: Standing;
  readonly gauge: Gauge | undefined;
  readonly lang: Lang;
  readonly still: boolean;
}

/**
 * The three scores, always in the same order: shape, name, number, colour; after them the gauge that a
 * story may have of its own. A change is also said aloud.
 */
export function Meters({ standing, gauge, lang, still }: MetersProps): JSX.Element {
  const before = useRef({ standing, gauge });
  const [said, setSaid] = useState('');
  useEffect(() => {
    const { standing: was, gauge: wasGauge } = before.current;
    const moves = scores.map((score) => ({ name: shell[score][lang], n: standing[score], change: standing[score] - was[score] }));
    if (gauge && wasGauge) moves.push({ name: gauge.name, n: gauge.value, change: gauge.value - wasGauge.value });
    const moved = moves.filter(({ change }) => change !== 0);
    if (moved.length > 0) setSaid(moved.map(({ name, n, change }) => say(shell.moved, lang, { score: name, n, change: signed(change) })).join(', '));
    before.current = { standing, gauge };
  }, [standing, gauge, lang]);
  return (
    <>
      <ul class="meters" aria-label={say(shell.scores, lang)}>
        {scores.map((score) => (
          <Meter key={score} score={score} points={standing[score]} lang={lang} still={still} />
        ))}
        {gauge && <StoryGauge gauge={gauge} lang={lang} still={still} />}
      </ul>
      <span class="sr-only" role="status">
        {said}
      </span>
    </>
  );
}
