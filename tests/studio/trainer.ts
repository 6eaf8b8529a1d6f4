import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import type { Lang } from '../../game/outcome/drafts';
import { type Phrase, say } from '../../game/words/say';
import { studio } from '../../game/words/studio';

const accessible = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * A trainer who has never seen Ink, in a browser: everything is found by the words on it. By mouse, or by
 * keyboard alone; what should never happen is written down.
 */
export class Trainer {
  readonly complaints: string[] = [];

  private constructor(
    readonly page: Page,
    readonly lang: Lang,
    readonly manner: 'mouse' | 'keys',
  ) {
    page.on('console', (message) => ['error', 'warning'].includes(message.type()) && this.complaints.push(`console: ${message.text()}`));
    page.on('pageerror', (error) => this.complaints.push(`error: ${error.message}`));
  }

  static async arrives(context: BrowserContext, home: string, lang: Lang, manner: 'mouse' | 'keys' = 'mouse'): Promise<Trainer> {
    const page = await context.newPage();
    const trainer = new Trainer(page, lang, manner);
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`));
    });
    await page.goto(`${home}studio`);
    await trainer.button(studio.freshMake).waitFor();
    return trainer;
  }

  button(name: Phrase | string, values: Readonly<Record<string, string | number>> = {}): Locator {
    return this.page.getByRole('button', { name: typeof name === 'string' ? name : say(name, this.lang, values), exact: true });
  }

  field(name: Phrase): Locator {
    return this.page.getByLabel(say(name, this.lang), { exact: true });
  }

  get text(): Locator {
    return this.page.locator('.text-column .cm-content');
  }

  /** The player in its frame. */
  get preview() {
    return this.page.frameLocator('iframe');
  }

  /** Comes to something by Tab alone, as a keyboard does. */
  async reach(what: Locator): Promise<void> {
    await what.waitFor();
    const isFocused = (): Promise<boolean> => what.evaluate((element) => element === (element.getRootNode() as Document | ShadowRoot).activeElement);
    for (let tabs = 0; tabs < 120; tabs++) {
      if (await isFocused()) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`The Tab key never comes to ${what.toString()}.`);
  }

  async press(what: Locator): Promise<void> {
    if (this.manner === 'mouse') return what.click();
    await this.reach(what);
    await this.page.keyboard.press('Enter');
  }

  /** A scene on the map: Tab comes to one of them, the arrows to the others. */
  async pressScene(name: RegExp): Promise<void> {
    const scene = this.page.getByRole('button', { name });
    if (this.manner === 'mouse') return scene.click();
    await this.reach(this.page.locator('.scene[tabindex="0"]'));
    for (let steps = 0; steps < 20 && !(await scene.evaluate((element) => element === document.activeElement)); steps++) await this.page.keyboard.press('ArrowDown');
    await this.page.keyboard.press('Enter');
  }

  /** Waits until keys go into the text. */
  async writesNow(): Promise<void> {
    await this.page.locator('.text-column .editor-host:focus-within').waitFor();
  }

  async write(field: Locator, text: string): Promise<void> {
    if (this.manner === 'mouse') await field.click();
    else await this.reach(field);
    await this.page.keyboard.press('ControlOrMeta+a');
    await this.page.keyboard.type(text);
  }

  /** Brings the caret behind some words of the text, by the editor's own search. */
  async goBehind(words: string): Promise<void> {
    if (this.manner === 'mouse') await this.text.click();
    else await this.reach(this.text);
    await this.page.keyboard.press('ControlOrMeta+Home');
    await this.page.keyboard.press('ControlOrMeta+f');
    await this.page.locator('.cm-search input[name=search]').waitFor();
    await this.page.keyboard.press('ControlOrMeta+a');
    await this.page.keyboard.type(words);
    await this.page.keyboard.press('Enter');
    await this.page.keyboard.press('Escape');
    await this.page.keyboard.press('ArrowRight');
  }

  /** Waits until the text was read to the end with this many errors. */
  async finds(errors: number): Promise<void> {
    await this.page.locator(`.problems[data-errors="${errors}"][data-whole=true]`).waitFor({ state: 'attached' });
  }

  async isAccessible(): Promise<readonly string[]> {
    const { violations } = await new AxeBuilder({ page: this.page }).withTags(accessible).exclude('iframe').analyze();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`));
  }
}
