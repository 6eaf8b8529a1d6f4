import { useEffect, useState } from 'preact/hooks';

const wide = '(min-width: 1024px)';

/** Whether the desk has room for its three columns, as long as it lasts: windows are resized and tablets turned. */
export function useWide(): boolean {
  const [isWide, setWide] = useState(() => matchMedia(wide).matches);
  useEffect(() => {
    const query = matchMedia(wide);
    const look = (): void => setWide(query.matches);
    query.addEventListener('change', look);
    return () => query.removeEventListener('change', look);
  }, []);
  return isWide;
}
