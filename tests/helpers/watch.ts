import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** The levels that the game promises to keep. */
const accessible = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * Keeps an eye on a page for what should never happen: errors and warnings of the console, broken
 * rules of the security policy, requests to elsewhere, and what an accessibility check finds.
 */
export class Watch {
  readonly complaints: string[] = [];
  private readonly looked = new Set<string>();

  private constructor(
    private readonly page: Page,
    home: string,
  ) {
    page.on('console', (message) => ['error', 'warning'].includes(message.type()) && this.complaints.push(`console: ${message.text()}`));
    page.on('pageerror', (error) => this.complaints.push(`error: ${error.message}`));
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== new URL(home).origin) this.complaints.push(`request: ${request.url()}`);
    });
  }

  /** Begins before the page has loaded anything. */
  static async over(page: Page, home: string): Promise<Watch> {
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`));
    });
    return new Watch(page, home);
  }

  /** Looks at a screen as an accessibility check does, and whether anything sticks out to the side. Each screen once. */
  async looksAround(screen: string): Promise<void> {
    if (this.looked.has(screen)) return;
    this.looked.add(screen);
    const { violations } = await new AxeBuilder({ page: this.page }).withTags(accessible).setLegacyMode().analyze();
    for (const { id, nodes } of violations) this.complaints.push(`${screen}: ${id} at ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
    const sticksOut = await this.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (sticksOut > 0) this.complaints.push(`${screen}: sticks out by ${sticksOut} px`);
  }
}
