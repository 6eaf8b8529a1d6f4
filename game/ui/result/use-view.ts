import { useEffect, useState } from 'preact/hooks';
import type { Size } from '../../stage/layout';

/** The size of the part of the page that is seen, followed while the panel is on screen. A laptop's where there is no window. */
export function useView(): Size {
  const ask = (): Size => (typeof window === 'undefined' ? { width: 1366, height: 768 } : { width: document.documentElement.clientWidth, height: window.innerHeight });
  const [view, setView] = useState(ask);
  useEffect(() => {
    const follow = () => setView(ask());
    window.addEventListener('resize', follow);
    return () => window.removeEventListener('resize', follow);
  }, []);
  return view;
}
