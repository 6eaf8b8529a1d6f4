import { useEffect, useState } from 'preact/hooks';

/** Whether a phone's keyboard covers part of the page while something is being written. */
export function useKeyboardOpen(): boolean {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const view = window.visualViewport;
    if (!view) return;
    // The tallest the window has been at this width: some browsers shrink the window, some only the visible part of it.
    let width = window.innerWidth;
    let tallest = Math.max(window.innerHeight, view.height * view.scale);
    const look = () => {
      if (window.innerWidth !== width) {
        width = window.innerWidth;
        tallest = 0;
      }
      tallest = Math.max(tallest, window.innerHeight, view.height * view.scale);
      const writing = document.activeElement instanceof HTMLTextAreaElement;
      setOpen(writing && width < 600 && tallest - view.height * view.scale > 150);
    };
    view.addEventListener('resize', look);
    document.addEventListener('focusin', look);
    document.addEventListener('focusout', look);
    return () => {
      view.removeEventListener('resize', look);
      document.removeEventListener('focusin', look);
      document.removeEventListener('focusout', look);
    };
  }, []);
  return open;
}
