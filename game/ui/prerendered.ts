import type { Lang } from '../outcome/drafts';

/*
 * A page comes with its first screen as it was when the game was built: in both languages, with the
 * few rules it needs, and with marks on whatever was pressed before the game could answer.
 */

/** The words in the language that is shown; those in the other go. The host itself when the page came without any. */
export function findWords(host: HTMLElement, lang: Lang): HTMLElement {
  for (const words of host.querySelectorAll<HTMLElement>(':scope > [lang]')) {
    if (words.lang === lang) words.removeAttribute('lang');
    else words.remove();
  }
  return (host.firstElementChild as HTMLElement | null) ?? host;
}

/** Turns on the whole style sheet, which waited so that the first screen need not. */
export function dressWhole(): void {
  for (const sheet of document.querySelectorAll<HTMLLinkElement>('link[data-whole]')) sheet.media = 'all';
}

/** What was pressed so far. To be asked before the words are drawn again, which takes the marks away. */
export function pressedSoFar(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-pressed]')];
}

/** Presses it again, in the order of the page. */
export function pressAgain(pressed: readonly HTMLElement[]): void {
  for (const part of pressed) {
    if (part instanceof HTMLInputElement) part.dispatchEvent(new Event('change', { bubbles: true }));
    else part.click();
  }
}
