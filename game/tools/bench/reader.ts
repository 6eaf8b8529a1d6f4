import type { Page } from 'playwright-core';

/** Where somebody is who takes whatever lies there: the first answer, every form as it stands. */
export interface Step {
  readonly place: string;
  readonly pressed: 'choice' | 'other' | 'nothing';
  readonly milliseconds: number; // until the next line was on the page
}

/** Presses what goes on, from inside the page, and waits until something else is there. */
function goOn(): Promise<Step> {
  const seen = (selector: string): HTMLElement | undefined => [...document.querySelectorAll<HTMLElement>(selector)].find((element) => element.getClientRects().length > 0);
  const screen = (): string => `${document.documentElement.dataset['place']} ${document.querySelector('main')?.textContent}`;
  const choice = seen('.choice');
  const target = choice ?? seen('.episode-next') ?? seen('main .button--primary:not([aria-disabled="true"])');
  const before = screen();
  const began = performance.now();
  const answer = (pressed: Step['pressed']): Step => ({ place: document.documentElement.dataset['place'] ?? '', pressed, milliseconds: performance.now() - began });
  if (!target) return new Promise((resolve) => setTimeout(() => resolve(answer('nothing')), 100)); // a panel that is still on its way
  return new Promise((resolve) => {
    const watcher = new MutationObserver(() => {
      if (screen() === before) return;
      watcher.disconnect();
      resolve(answer(choice ? 'choice' : 'other'));
    });
    watcher.observe(document.body, { childList: true, subtree: true, characterData: true });
    target.click();
  });
}

/** Plays the episode that is open to its campfire, looking at each line for so many milliseconds. Returns every step. */
export async function playToTheEnd(page: Page, look = 0): Promise<readonly Step[]> {
  const steps: Step[] = [];
  for (let nothing = 0; nothing < 100; ) {
    await page.waitForTimeout(look);
    const step = await page.evaluate(goOn);
    if (step.pressed === 'nothing') nothing++;
    else {
      nothing = 0;
      steps.push(step);
    }
    if (step.place === 'debrief') return steps;
  }
  throw new Error(`The ride does not go on after ${steps.length} steps: ${steps.at(-1)?.place ?? 'the title'}.`);
}
