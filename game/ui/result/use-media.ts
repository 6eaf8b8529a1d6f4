import { useEffect, useState } from 'preact/hooks';

/** Whether a media query holds, followed while the panel is on screen. False where there is no window. */
export function useMedia(query: string): boolean {
  const ask = () => typeof matchMedia === 'function' && matchMedia(query).matches;
  const [holds, setHolds] = useState(ask);
  useEffect(() => {
    const list = matchMedia(query);
    const follow = () => setHolds(list.matches);
    follow();
    list.addEventListener('change', follow);
    return () => list.removeEventListener('change', follow);
  }, [query]);
  return holds;
}

/** Reduced motion, asked for in the game or by the system. */
export function useStill(motion: 'auto' | 'still'): boolean {
  return useMedia('(prefers-reduced-motion: reduce)') || motion === 'still';
}
