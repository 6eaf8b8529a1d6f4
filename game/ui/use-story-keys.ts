import { useEffect, useRef } from 'preact/hooks';

interface StoryKeys {
  readonly onNext: (() => void) | undefined; // undefined while a decision waits
  readonly onBack: (() => void) | undefined;
}

/** Arrow keys turn the lines; Space and Enter too, unless a control of the page has the focus and takes them itself. */
export function useStoryKeys(keys: StoryKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.defaultPrevented) return;
      const target = event.target instanceof Element ? event.target : document.body;
      if (target.closest('dialog, input, textarea, select, [role="radiogroup"]')) return;
      const free = !target.closest('button, a, summary, label');
      const turns =
        event.key === 'ArrowRight' || (free && (event.key === 'Enter' || event.key === ' '))
          ? latest.current.onNext
          : event.key === 'ArrowLeft'
            ? latest.current.onBack
            : undefined;
      if (!turns) return;
      event.preventDefault();
      if (!event.repeat) turns();
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
