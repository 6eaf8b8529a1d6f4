import { useEffect, useState } from 'preact/hooks';

const beat = 250;

/** Whole seconds until a moment of the clock, never below 0; undefined when there is no such moment. */
export function useSeconds(until: number | undefined, clock: () => number = Date.now): number | undefined {
  const [now, setNow] = useState(clock);
  useEffect(() => {
    if (until === undefined) return undefined;
    setNow(clock());
    const timer = setInterval(() => setNow(clock()), beat);
    return () => clearInterval(timer);
  }, [until, clock]);
  return until === undefined ? undefined : Math.max(0, Math.ceil((until - now) / 1000));
}
