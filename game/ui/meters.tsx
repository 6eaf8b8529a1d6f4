import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Lang } from '../outcome/drafts';
import { scores, type Score, type Standing } from '../outcome/standing';
import { say, signed } from '../words/say';
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

/** The three scores, always in the same order: shape, name, number, colour. A change is also said aloud. */
export function Meters({ standing, lang, still }: { readonly standing: Standing; readonly lang: Lang; readonly still: boolean }): JSX.Element {
  const before = useRef(standing);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const moved = scores.filter((score) => standing[score] !== before.current[score]);
    if (moved.length > 0) {
      const change = (score: Score): string => signed(standing[score] - before.current[score]);
      setSaid(moved.map((score) => say(shell.moved, lang, { score: shell[score][lang], n: standing[score], change: change(score) })).join(', '));
    }
    before.current = standing;
  }, [standing, lang]);
  return (
    <>
      <ul class="meters" aria-label={say(shell.scores, lang)}>
        {scores.map((score) => (
          <Meter key={score} score={score} points={standing[score]} lang={lang} still={still} />
        ))}
      </ul>
      <span class="sr-only" role="status">
        {said}
      </span>
    </>
  );
}
