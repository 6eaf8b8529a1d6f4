import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Lang } from '../../game/outcome/drafts';
import type { GameServer } from '../../game/tools/server';
import { say } from '../../game/words/say';
import { shell } from '../../game/words/shell';
import { choiceForm, studio } from '../../game/words/studio';
import { auditWords, publishing } from '../../game/words/studio-publish';
import { help } from '../../game/words/studio-help';
import { tagPlaces } from '../../game/words/tags';
import { openBrowser } from '../helpers/browser';
import { serveGame } from '../helpers/built-game';
import { Trainer } from './trainer';

/* A trainer who has never seen Ink: from the template to a published file, only in the browser. */

let game: GameServer;
let browser: Browser;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sam-studio-'));
  [game, browser] = await Promise.all([serveGame(), openBrowser()]);
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await game?.close();
  rmSync(folder, { recursive: true, force: true });
});

const settings = (lang: Lang) => ({ viewport: { width: 1366, height: 768 }, locale: lang === 'fr' ? 'fr-FR' : 'en-GB', reducedMotion: 'reduce', acceptDownloads: true }) as const;

/** Plays a published page to the campfire with the first choice each time. */
async function playToTheEnd(page: Page, lang: Lang): Promise<void> {
  await page.getByRole('button', { name: say(shell.ride, lang) }).click();
  await page.locator('html[data-place=episode]').waitFor();
  // Found and pressed in one go: between the two the page may turn.
  const turn = (): Promise<string | undefined> =>
    page.evaluate(() => {
      document.querySelector<HTMLButtonElement>('.choice, .episode-next')?.click();
      return document.documentElement.dataset['place'];
    });
  await expect.poll(turn, { interval: 100, timeout: 60_000 }).toBe('debrief');
}

describe.each([
  { lang: 'fr', manner: 'mouse' },
  { lang: 'en', manner: 'keys' },
] as const)('a trainer who writes in $lang by $manner', ({ lang, manner }) => {
  it('makes an episode of the template, adds to it, and publishes it', { timeout: 300_000 }, async () => {
    const context = await browser.newContext(settings(lang));
    const trainer = await Trainer.arrives(context, game.url, lang, manner);
    const { page } = trainer;
    expect(await trainer.isAccessible()).toEqual([]);

    // From the template: both languages play at once, and nothing is wrong.
    await trainer.write(trainer.field(studio.freshTitle), 'Le tapis');
    await trainer.write(trainer.field(studio.freshTitleEn), 'The belt');
    await trainer.press(trainer.button(studio.freshMake));
    await trainer.finds(0);
    await trainer.writesNow();
    await trainer.preview.locator('.episode-next, .choice').first().waitFor();
    expect(await trainer.isAccessible()).toEqual([]);

    // The map leads to the text, by mouse and by keyboard.
    await trainer.pressScene(/^answer/);
    await expect.poll(() => page.locator('.cm-activeLine').innerText()).toBe('=== answer ===');

    // A slip is seen as it is typed, and mended at one press.
    await trainer.goBehind('-> evening');
    await page.keyboard.type('s_end');
    await trainer.finds(1);
    await expect.poll(() => page.locator('.scene--missing').count()).toBe(1);
    await expect.poll(() => page.locator('.cm-faulty').count()).toBe(1);
    await page.keyboard.press('ControlOrMeta+Home');
    await page.keyboard.press('F8');
    await expect.poll(() => page.locator('.cm-activeLine').innerText()).toContain('-> evenings_end');
    await trainer.press(trainer.page.locator('.text-problem').getByRole('button', { name: say(studio.mendLink, lang, { name: '-> evening' }) }));
    await trainer.writesNow();
    await trainer.finds(0);
    await expect.poll(() => page.locator('.scene--missing').count()).toBe(0);

    // A choice from the form, in both languages at once.
    const words = lang === 'fr' ? '« Et le vôtre, il est bon ? »' : '“And yours, is it any good?”';
    await trainer.press(trainer.button(`+ ${say(studio.addChoice, lang)}`));
    await trainer.write(trainer.field(choiceForm.text), words);
    await trainer.write(trainer.field(choiceForm.why), lang === 'fr' ? 'Elle a souri.' : 'She smiled.');
    await trainer.write(page.getByLabel(say(choiceForm.points, lang, { score: lang === 'fr' ? 'Ton' : 'Tone' }), { exact: true }), '-3');
    expect(await trainer.isAccessible()).toEqual([]);
    await trainer.press(trainer.button(choiceForm.add));
    await trainer.finds(0);
    await expect.poll(() => trainer.text.innerText()).toContain(words);
    await expect.poll(() => trainer.text.innerText()).toContain('# effect: tone -3');

    // The same form changes one that is there: its points in both languages.
    await trainer.goBehind('(small_talk)');
    await trainer.press(trainer.button(`+ ${say(studio.addChoice, lang)}`));
    await trainer.write(page.getByLabel(say(choiceForm.points, lang, { score: lang === 'fr' ? 'Ton' : 'Tone' }), { exact: true }), '-6');
    await trainer.press(trainer.button(choiceForm.change));
    await trainer.writesNow();
    await trainer.finds(0);
    await expect.poll(() => trainer.text.innerText()).toContain('# effect: tone -6');

    // The preview is the player, and goes where the caret is.
    await trainer.press(trainer.button(studio.playHere));
    await page.getByText(say(studio.wentHere, lang, { scene: 'machine' })).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('IFRAME');
    await page.keyboard.press('Shift+F6'); // heard within the frame
    await page.locator('.scene:focus').waitFor();

    // Published: one file.
    await trainer.press(trainer.button(studio.publish));
    expect(await trainer.isAccessible()).toEqual([]);
    const [download] = await Promise.all([page.waitForEvent('download'), trainer.press(trainer.button(publishing.pageMake))]);
    const file = join(folder, `${lang}-${download.suggestedFilename()}`);
    await download.saveAs(file);
    expect(trainer.complaints).toEqual([]);
    await context.close();

    // It plays anywhere, from a file too, in both languages, to its end.
    for (const reader of ['fr', 'en'] as const) {
      const elsewhere = await browser.newContext({ ...settings(reader), offline: true });
      const published = await elsewhere.newPage();
      const complaints: string[] = [];
      published.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
      published.on('pageerror', (error) => complaints.push(error.message));
      published.on('request', (request) => /^(?:https?|file):/.test(request.url()) && request.url() !== pathToFileURL(file).href && complaints.push(request.url()));
      await published.goto(pathToFileURL(file).href);
      await published
        .getByText(reader === 'fr' ? 'Le tapis' : 'The belt')
        .first()
        .waitFor();
      await playToTheEnd(published, reader);
      await expect.poll(() => published.locator('main').innerText()).toContain('Awa');
      expect(complaints).toEqual([]);
      await elsewhere.close();
    }
  });
});

describe('the desk', () => {
  it('keeps what was written, and gives earlier versions back', async () => {
    const context = await browser.newContext(settings('en'));
    const trainer = await Trainer.arrives(context, game.url, 'en');
    const { page } = trainer;
    await trainer.press(trainer.button(studio.freshMake));
    await trainer.finds(0);
    await trainer.goBehind('I don’t think we’ve ever spoken');
    await page.keyboard.type(' before');
    await page.reload(); // in mid-sentence: no pause in which anything was saved
    await trainer.press(trainer.button('Ten o’clock coffee'));
    await trainer.finds(0);
    await expect.poll(() => trainer.text.innerText()).toContain('ever spoken before');
    await trainer.press(page.locator('.desk-title'));
    await trainer.press(trainer.button(studio.restore).first());
    await trainer.finds(0);
    await expect.poll(() => trainer.text.innerText()).not.toContain('ever spoken before');

    // A second tab writes the same episode: both are told, and either's words are there to be taken up.
    const second = await Trainer.arrives(context, game.url, 'en');
    await second.press(second.button('Ten o’clock coffee'));
    await second.finds(0);
    await second.goBehind('The coffee machine');
    await second.page.keyboard.type(' upstairs');
    await second.page.getByText(say(studio.saved, 'en', { time: '' })).waitFor();
    await trainer.goBehind('I don’t think we’ve ever spoken');
    await page.keyboard.type(' here');
    await page.getByText(say(studio.elsewhere, 'en')).waitFor();
    await trainer.press(page.locator('.desk-title'));
    await trainer.press(trainer.button(studio.restore).first());
    await expect.poll(() => trainer.text.innerText()).toContain('The coffee machine upstairs');
    expect(trainer.complaints).toEqual([]);
    await context.close();
  });

  it('stays in the preview where it was when a line is edited', async () => {
    const context = await browser.newContext(settings('en'));
    const trainer = await Trainer.arrives(context, game.url, 'en');
    const { page, preview } = trainer;
    await trainer.press(trainer.button(studio.freshMake));
    await trainer.finds(0);
    await preview.locator('.episode-next').click();
    await preview.locator('.choice').first().click();
    await page.locator('.cm-played').first().waitFor();
    await preview.getByText('The sorting belt.').waitFor();
    await trainer.goBehind('Claire: The sorting belt');
    await page.keyboard.type(', again');
    await preview.getByText('The sorting belt, again.').waitFor();
    await expect.poll(() => page.locator('.wire-line--played').count()).toBeGreaterThan(0);
    await expect.poll(() => page.evaluate(() => document.activeElement?.classList.contains('editor-host'))).toBe(true);
    expect(trainer.complaints).toEqual([]);
    await context.close();
  });

  it('plays every ride there is, and says what comes of them', async () => {
    const context = await browser.newContext(settings('en'));
    const trainer = await Trainer.arrives(context, game.url, 'en');
    await trainer.press(trainer.button(studio.freshMake));
    await trainer.finds(0);
    await trainer.press(trainer.button(studio.audit));
    await trainer.page.getByText(say(auditWords.proved, 'en')).waitFor();
    for (const ending of ['second-coffee', 'cold-cup', 'lukewarm']) await trainer.page.locator('.audit-endings').getByText(ending, { exact: true }).waitFor();
    await trainer.page.getByText(say(auditWords.allReached, 'en')).waitFor();
    expect(await trainer.isAccessible()).toEqual([]);
    await trainer.page.keyboard.press('Escape');
    await trainer.page.locator('.bar-button:focus', { hasText: say(studio.audit, 'en') }).waitFor(); // where it was before
    await trainer.press(trainer.button(help.title));
    await trainer.page.locator('summary', { hasText: tagPlaces.bracket.en }).click();
    await trainer.page.getByText('# effect: timing -20').waitFor();
    expect(await trainer.isAccessible()).toEqual([]);
    await trainer.page.keyboard.press('Escape');
    await trainer.press(trainer.button(studio.script));
    await trainer.page.getByText('The sorting belt. Have you time for a second coffee?').last().waitFor();
    expect(await trainer.isAccessible()).toEqual([]);
    await trainer.page.emulateMedia({ media: 'print' });
    const top = await trainer.page.locator('.sheet-body').boundingBox();
    expect(top?.y).toBeGreaterThanOrEqual(0); // the first page is whole
    await trainer.page.emulateMedia({ media: 'screen' });
    expect(trainer.complaints).toEqual([]);
    await context.close();
  });

  it('opens several files that include each other, and finds every scene in its own', async () => {
    const context = await browser.newContext(settings('en'));
    const trainer = await Trainer.arrives(context, game.url, 'en');
    await trainer.page.locator('.file-button input').setInputFiles([
      { name: 'en.ink', mimeType: 'text/plain', buffer: Buffer.from('# title: Two files\nINCLUDE more.ink\n-> more\n') },
      { name: 'more.ink', mimeType: 'text/plain', buffer: Buffer.from('=== more ===\nHello.\n-> last\n=== last ===\nBye.\n-> END\n') },
    ]);
    await trainer.finds(0);
    expect(await trainer.page.locator('.file-names button').allInnerTexts()).toEqual(['en.ink', 'more.ink']);
    await trainer.preview.getByText('Hello.').waitFor();
    await trainer.press(trainer.page.getByRole('button', { name: /^last, .* Go to line 4/ }));
    await expect.poll(() => trainer.page.locator('.file-names [aria-pressed=true]').innerText()).toBe('more.ink');
    await expect.poll(() => trainer.page.locator('.cm-activeLine').innerText()).toBe('=== last ===');
    expect(trainer.complaints).toEqual([]);
    await context.close();
  });

  it.each([
    { name: 'tablet', width: 820, height: 1180 },
    { name: 'phone', width: 390, height: 844 },
  ])('shows one part at a time on a $name, nothing wider than the screen', async ({ width, height }) => {
    const context = await browser.newContext({ ...settings('fr'), viewport: { width, height } });
    const trainer = await Trainer.arrives(context, game.url, 'fr');
    const { page } = trainer;
    await trainer.press(trainer.button(studio.freshMake));
    await trainer.finds(0);
    for (const view of [studio.text, studio.mapShort, studio.preview, studio.problemsShort]) {
      await trainer.press(page.locator('.view-tabs').getByRole('button', { name: say(view, 'fr') }));
      expect(await trainer.isAccessible()).toEqual([]);
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    await trainer.press(page.locator('.view-tabs').getByRole('button', { name: say(studio.text, 'fr') }));
    await trainer.goBehind('La machine');
    await page.keyboard.type(' verte');
    await expect.poll(() => trainer.text.innerText()).toContain('La machine verte');
    expect(trainer.complaints).toEqual([]);
    await context.close();
  });
});
