import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GameServer } from '../../game/tools/server';
import { openBrowser } from '../helpers/browser';
import { serveGame } from '../helpers/built-game';

let game: GameServer;
let browser: Browser;
beforeAll(async () => {
  game = await serveGame();
  browser = await openBrowser();
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await game?.close();
});

const episode = '?episode=takes-up-social-selling';

/** Opens a page and writes down what its console complains of. */
async function open(path: string, options: BrowserContextOptions = {}, before?: (page: Page) => Promise<void>): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'fr-FR', ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await before?.(page);
  await page.goto(game.url + path, { waitUntil: 'commit' });
  return { page, complaints };
}

/** Holds up the game's own script until it is let go; `first-script` comes as ever. */
async function holdScripts(page: Page): Promise<() => void> {
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(/\/assets\/first-(?!script)[^/]*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  return () => letGo();
}

describe('the first screen, before any script', () => {
  it.each([
    ['the title', '', 'Social Cowboy', 'Reprendre la piste'],
    ['an episode', episode, 'Grand-rue', 'Suite'],
  ])('of %s can be read, in one language only, with its picture', async (_, path, words, button) => {
    const { page, complaints } = await open(path, { javaScriptEnabled: false });
    await page.getByRole('button', { name: button }).waitFor();
    expect(await page.locator('.words:visible').allInnerTexts()).toHaveLength(1);
    expect((await page.locator('.words:visible').innerText()).toLowerCase()).toContain(words.toLowerCase());
    await expect.poll(() => page.locator('.poster:visible').count()).toBe(1);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('is in the language of the browser as soon as it is seen', async () => {
    const { page } = await open('', { locale: 'en-GB' }, async (held) => void (await holdScripts(held)));
    await page.getByRole('button', { name: 'Back on the trail' }).waitFor();
    await expect.poll(() => page.getByRole('button', { name: 'Reprendre la piste' }).count()).toBe(0);
    await page.context().close();
  });
});

describe('a press before the scripts are there', () => {
  it.each([
    ['on the title', '', 'Reprendre la piste'],
    ['in an episode', episode, 'Suite'],
  ])('%s is answered once they are', async (_, path, button) => {
    let letGo = (): void => undefined;
    const { page, complaints } = await open(path, {}, async (held) => {
      letGo = await holdScripts(held);
    });
    const pressed = page.getByRole('button', { name: button });
    await pressed.click();
    await expect.poll(() => pressed.getAttribute('data-pressed')).toBe('');
    const before = await page.locator('.words:visible').innerText();
    letGo();
    await page.waitForFunction((text) => (document.querySelector('.words') as HTMLElement).innerText !== text, before);
    await page.locator('.speech').waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
