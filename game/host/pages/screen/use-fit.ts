import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

const steps = 5;

/**
 * Makes what is shown fit: tries the style sheet's ways of saying it shorter (`data-fit` 0 to 5) until
 * nothing overflows. The last of them never goes below what a back row can read.
 */
export function useFit(): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null);
  const [, again] = useState(0);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    for (let step = 0; step <= steps; step++) {
      element.dataset['fit'] = String(step);
      if (element.scrollHeight <= element.clientHeight + 1) break;
    }
  });
  useLayoutEffect(() => {
    let here = true;
    void document.fonts.ready.then(() => here && again(1)); // other letters, other lines
    return () => {
      here = false;
    };
  }, []);
  return box;
}
