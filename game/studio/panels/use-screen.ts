import { useEffect, useState } from 'preact/hooks';

/** How much of the desk has room: three columns, one at a time, or one at a time to read only. */
export type Screen = 'wide' | 'tablet' | 'phone';

const wide = '(min-width: 1024px)';
const phone = '(max-width: 599.98px)';

function read(): Screen {
  return matchMedia(wide).matches ? 'wide' : matchMedia(phone).matches ? 'phone' : 'tablet';
}

/** The kind of screen, as long as it lasts: windows are resized and tablets turned. */
export function useScreen(): Screen {
  const [screen, setScreen] = useState(read);
  useEffect(() => {
    const queries = [matchMedia(wide), matchMedia(phone)];
    const look = (): void => setScreen(read());
    for (const query of queries) query.addEventListener('change', look);
    return () => {
      for (const query of queries) query.removeEventListener('change', look);
    };
  }, []);
  return screen;
}
