/*
 * Runs before the page is drawn, and has to be tiny: it says which of the page's two languages is
 * shown, and marks what is pressed until the game itself can answer (main.tsx presses it again).
 * A plain script without imports: a module would run too late.
 */
{
  const page = document.documentElement;
  let known: string | null = null; // the language last played in, on this device
  try {
    known = localStorage.getItem('lang');
  } catch {
    // storage is forbidden here: whoever plays is new
  }
  if (known !== null) page.dataset['returning'] = '';
  const wishes = [known, new URLSearchParams(location.search).get('lang'), ...navigator.languages].map((wish) => wish?.slice(0, 2));
  page.lang = wishes.find((wish) => wish === 'fr' || wish === 'en') ?? 'fr';

  const mark = (event: Event): void => {
    if (page.dataset['ready'] !== undefined || !(event.target instanceof Element)) return;
    const pressed = event.target.closest<HTMLElement>(event.type === 'click' ? 'button' : 'input');
    if (pressed) pressed.dataset['pressed'] = '';
  };
  document.addEventListener('click', mark);
  document.addEventListener('change', mark);
}
