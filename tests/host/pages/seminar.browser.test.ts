import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ballotWords } from '../../../game/words/ballot';
import { hostWords, screenWords } from '../../../game/words/host';
import { type Phrase, say } from '../../../game/words/say';
import { openBrowser } from '../../helpers/browser';
import { type LivePages, serveLivePages } from '../../helpers/live-pages';

/**
 * A whole seminar: the host's own view, the room's screen and thirty phones, half of them in each
 * language, play the second episode to the campfire. On the way the host's page is reloaded in the
 * middle of a vote, and the server goes down and comes back in the middle of another.
 */
const crowd = Number(process.env['CROWD'] ?? 30); // fewer while one works on the pages, but a multiple of three: every third votes otherwise
const some = Math.floor(crowd / 2); // have voted when something breaks
const lang = 'fr';
const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

let pages: LivePages;
let browser: Browser;
let host: Page;
let screen: Page;
const phones: Page[] = [];
const complaints: string[] = [];
const seen = new Set<string>(); // what the screen has shown, each looked at once
let isDown = false;

function listen(page: Page, name: string): void {
  page.on('pageerror', (error) => complaints.push(`${name}: ${error.message}`));
  page.on('console', (message) => {
    const expected = isDown || /WebSocket|ERR_CONNECTION_REFUSED/.test(message.text()); // a line that breaks says so
    if (message.type() === 'error' && !expected) complaints.push(`${name}: ${message.text()}`);
  });
}

async function open(context: BrowserContext, path: string, name: string): Promise<Page> {
  context.setDefaultTimeout(40_000);
  const page = await context.newPage();
  listen(page, name);
  await page.addInitScript(() => document.addEventListener('securitypolicyviolation', (event) => console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`)));
  await page.goto(`${pages.url}${path}`, { waitUntil: 'commit' });
  return page;
}

const button = (name: Phrase, values = {}) => host.getByRole('button', { name: say(name, lang, values), exact: true });
const pressed = async (name: Phrase, values = {}): Promise<void> => button(name, values).click();

async function checkAccess(page: Page, name: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(levels).setLegacyMode().analyze();
  for (const { id, nodes } of violations) complaints.push(`${name}: ${id} at ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
}

/** Looks at what the room sees: all of it large enough for the back row, nothing over the edge, no note to the host. */
async function checkScreen(): Promise<void> {
  const kind = `${await screen.locator('.screen').getAttribute('data-show')} ${
    (await screen
      .locator('.vote-show')
      .getAttribute('data-phase', { timeout: 100 })
      .catch(() => '')) ?? ''
  }`;
  const first = !seen.has(kind);
  seen.add(kind);
  const faults = await screen.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.querySelector('.screen') ?? document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || node.textContent?.trim() === '' || parent.closest('.sr-only, svg') || parent.getClientRects().length === 0) continue;
      const size = Number.parseFloat(getComputedStyle(parent).fontSize);
      if (size < 44) found.push(`"${node.textContent?.slice(0, 30)}" is ${size} px`);
      const box = parent.getBoundingClientRect();
      if (box.right > innerWidth + 1 || box.bottom > innerHeight + 1 || box.left < -1 || box.top < -1) found.push(`"${node.textContent?.slice(0, 30)}" lies over the edge`);
    }
    return found;
  });
  for (const fault of faults) complaints.push(`screen, ${kind}: ${fault}`);
  if (first) await checkAccess(screen, `screen, ${kind}`);
}

async function key(name: string): Promise<void> {
  await host.keyboard.press(name);
}

const primary = async (): Promise<string> => (await host.locator('.actions .button').first().innerText()).trim();

/** Waits until the host's first button says this. */
async function moment(name: Phrase): Promise<void> {
  await expect.poll(primary, { timeout: 20_000 }).toBe(say(name, lang));
}

async function everyoneVotes(from = 0, to = crowd): Promise<void> {
  await Promise.all(
    phones.slice(from, to).map(async (phone, at) => {
      await phone
        .locator('.ballot-choice')
        .nth((from + at) % 3 === 0 ? 1 : 0)
        .tap();
    }),
  );
}

const votes = async (): Promise<number> =>
  Number(
    (
      await screen
        .locator('.column-n')
        .innerText({ timeout: 2000 })
        .catch(() => '-1')
    ).trim(),
  );

beforeAll(async () => {
  pages = await serveLivePages({ withServer: true });
  browser = await openBrowser();
  const desk = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'fr-FR', reducedMotion: 'reduce' });
  host = await open(desk, 'host', 'host');
  await pressed(hostWords.openRoom);
  await host.locator('.solo').waitFor();
  [screen] = await Promise.all([desk.waitForEvent('page'), key('s')]);
  listen(screen, 'screen');
  await screen.setViewportSize({ width: 1920, height: 1080 });
  await host.locator('.desk').waitFor();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await pages?.close();
});

describe('a seminar', { timeout: 400_000 }, () => {
  it('lets every phone in, without a name, each in its own language', async () => {
    await screen.locator('.show-word').waitFor();
    await checkScreen();
    const word = (await screen.locator('.show-word').innerText()).trim();
    const qr = await screen.locator('.qr').evaluate((code) => code.getBoundingClientRect().width);
    expect(qr).toBeGreaterThanOrEqual(860);
    const seats = Array.from({ length: crowd }, (_, at) => at);
    while (seats.length > 0) {
      const five = seats.splice(0, 5).map(async (at) => {
        const context = await browser.newContext({
          viewport: { width: 390, height: 844 },
          locale: at % 2 ? 'en-GB' : 'fr-FR',
          hasTouch: true,
          isMobile: true,
          reducedMotion: 'reduce',
        });
        phones[at] = await open(context, `ballot.html#${word}`, `phone ${at}`);
      });
      await Promise.all(five);
    }
    await expect.poll(() => screen.locator('.lobby').innerText(), { timeout: 20_000 }).toContain(say(screenWords.inRooms, lang, { n: crowd }));
    await checkAccess(phones[0]!, 'phone, lobby');
    await checkAccess(host, 'host, lobby');
  });

  it('answers a presenter’s clicker, and lists every key', async () => {
    await host.evaluate(() => void (document.body.dataset['here'] = 'yes')); // gone after a reload
    await key('F5');
    await key('Escape');
    await key('?');
    await host.locator('.keys-sheet').waitFor();
    await checkAccess(host, 'host, keys');
    await key('Escape');
    await expect.poll(() => host.locator('.keys-sheet').count()).toBe(0);
    await expect.poll(() => host.evaluate(() => document.body.dataset['here'])).toBe('yes');
    const words = (): Promise<string> => screen.locator('.screen').innerText();
    await key('PageDown');
    await moment(hostWords.nextLine);
    const first = await words();
    await key('PageDown');
    await expect.poll(words).not.toBe(first);
    await key('PageUp');
    await expect.poll(words).toBe(first);
    await key('b');
    await screen.locator('.screen-blank').waitFor();
    await key('.');
    await expect.poll(() => screen.locator('.screen-blank').count()).toBe(0);
  });

  it('asks the room, hides the result until it is shown, and follows it', async () => {
    await readOn();
    await checkScreen();
    await moment(hostWords.openVote);
    await key('PageDown');
    await phones[0]!.locator('.ballot-choice').first().waitFor();
    await expect.poll(() => phones[0]!.locator('.ballot-choice').first().innerText()).toContain('J’ai lu votre billet');
    await expect.poll(() => phones[1]!.locator('.ballot-choice').first().innerText()).toContain('I read your post');
    for (const choice of await phones[0]!.locator('.ballot-choice').all()) expect((await choice.boundingBox())?.height).toBeGreaterThanOrEqual(120);
    await everyoneVotes();
    await expect.poll(votes).toBe(crowd);
    await expect.poll(() => phones[0]!.locator('.ballot-status').innerText()).toBe(say(ballotWords.kept, 'fr'));
    await checkScreen();
    await checkAccess(phones[0]!, 'phone, voted');
    await checkAccess(host, 'host, voting');
    await phones[0]!.locator('.ballot-choice').nth(2).tap(); // changes its mind
    await expect.poll(() => host.locator('.counts-n').nth(2).innerText()).toBe('1');
    await key('PageDown');
    await moment(hostWords.showResult);
    await expect.poll(() => screen.locator('.vote-figure').count()).toBe(0);
    await expect.poll(() => phones[0]!.locator('.ballot-count').count()).toBe(0);
    await key('PageDown');
    await expect.poll(() => screen.locator('.vote-figure span').allInnerTexts()).toEqual([crowd - Math.ceil(crowd / 3), Math.ceil(crowd / 3) - 1, 1].map(String));
    await expect.poll(() => phones[0]!.locator('.ballot-count').count()).toBe(3);
    await checkScreen();
    await key('PageDown');
    await expect.poll(() => screen.locator('.screen').getAttribute('data-show')).toBe('line');
    await expect.poll(() => phones[0]!.locator('.ballot-lobby').count()).toBe(1);
    await checkScreen();
  });

  it('goes on where it was when the host’s page is reloaded in the middle of a vote', async () => {
    await readOn();
    await key('PageDown');
    await phones[0]!.locator('.ballot-choice').first().waitFor();
    await everyoneVotes(0, some);
    await expect.poll(votes).toBe(some);
    await host.reload();
    await host.locator('.desk').waitFor(); // the room's screen was there all the while
    await moment(hostWords.closeVote);
    await everyoneVotes(some);
    await expect.poll(votes, { timeout: 15_000 }).toBe(crowd);
    await key('PageDown');
    await moment(hostWords.showResult);
    await key('PageDown');
    await checkScreen();
    await key('PageDown');
  });

  it('fills the poster in with the room’s picks', async () => {
    await readOn();
    await checkScreen();
    await checkAccess(host, 'host, poster');
    await pressed(hostWords.askPart, { part: 'Titre' });
    await phones[0]!.locator('.ballot-choice').nth(2).waitFor();
    await Promise.all(phones.map((phone) => phone.locator('.ballot-choice').nth(2).tap()));
    await expect.poll(votes).toBe(crowd);
    await checkScreen();
    await key('PageDown');
    await moment(hostWords.showResult);
    await key('PageDown');
    await checkScreen();
    await key('PageDown');
    await expect.poll(() => screen.locator('.form-show').innerText()).toContain('J’aide les acheteuses');
    await pressed(hostWords.submitPoster);
  });

  it('keeps every vote when the server goes down and comes back', async () => {
    await readOn();
    await key('PageDown');
    await phones[0]!.locator('.ballot-choice').first().waitFor();
    await everyoneVotes(0, some);
    await expect.poll(votes).toBe(some);
    isDown = true;
    await pages.stop();
    await everyoneVotes(some, some + 2); // they are kept on the phones
    await phones[0]!.locator('.ballot-lost:not([hidden])').waitFor({ timeout: 20_000 });
    await host.locator('.banner').waitFor({ timeout: 20_000 });
    expect(await votes()).toBe(some); // the last tally stays
    await pages.start();
    await expect.poll(votes, { timeout: 30_000 }).toBe(some + 2);
    await expect.poll(() => phones[0]!.locator('.ballot-lost:not([hidden])').count(), { timeout: 30_000 }).toBe(0);
    isDown = false;
    await everyoneVotes(some + 2);
    await expect.poll(votes, { timeout: 30_000 }).toBe(crowd);
    await key('PageDown');
    await moment(hostWords.showResult);
    await key('PageDown');
    await key('PageDown');
  });

  it('plays both roads of a split room, and takes one', async () => {
    await readOn();
    await key('PageDown');
    await phones[0]!.locator('.ballot-choice').first().waitFor();
    await everyoneVotes();
    await expect.poll(votes).toBe(crowd);
    await key('PageDown');
    await moment(hostWords.showResult);
    await key('PageDown');
    await key('d');
    await screen.locator('.defence-show').waitFor();
    await checkScreen();
    await key('Escape');
    await key('p');
    await screen.locator('.road-sign').waitFor();
    await checkScreen();
    for (let lines = 0; lines < 20 && (await host.locator('.ends-show').count()) === 0; lines++) {
      const before = await standing();
      await key('PageDown');
      await expect.poll(standing).not.toBe(before);
    }
    await screen.locator('.ends-show').waitFor();
    await checkScreen();
    await checkAccess(host, 'host, both roads');
    await key('2');
    await expect.poll(() => screen.locator('.ends-show').count()).toBe(0);
  });

  it('reads the room’s notes, shows their spread and only those the host picked', async () => {
    await readOn();
    await moment(hostWords.openVote);
    await key('1'); // the room has shouted its answer
    await expect.poll(primary).not.toBe(say(hostWords.openVote, lang));
    await readOn(true);
    await pressed(hostWords.askNotes);
    const texts = [
      'Bonjour Nadia, êtes-vous libre mardi à 14 h pour une démo de nos solutions ?',
      'Bonjour Nadia, votre billet sur la pénurie de verre m’a fait relire nos plannings. Qu’est-ce qui a coincé en premier ? Merci.',
    ];
    await Promise.all(
      phones.map(async (phone, at) => {
        await phone.locator('#note').fill(`${texts[at % 2]} ${at}`);
        await phone.locator('.note-ballot button[type=submit]').tap();
      }),
    );
    await expect.poll(() => screen.locator('.notes-count b').innerText(), { timeout: 15_000 }).toBe(String(crowd));
    await checkScreen();
    await checkAccess(phones[0]!, 'phone, note');
    await pressed(hostWords.closeNotes);
    await moment(hostWords.showSpread);
    await expect.poll(() => host.locator('.note-list li').count(), { timeout: 15_000 }).toBe(crowd);
    await expect.poll(() => screen.locator('.spread, .form-letter').count()).toBe(0);
    await pressed(hostWords.showSpread);
    await screen.locator('.spread').waitFor();
    expect((await screen.locator('.spread-bin b').allInnerTexts()).map(Number).reduce((sum, count) => sum + count, 0)).toBe(crowd);
    await checkScreen();
    await host.locator('.note-list .chip').first().click();
    await screen.locator('.form-letter').waitFor();
    await expect.poll(() => screen.locator('.form-letter').count()).toBe(1);
    await expect.poll(() => phones[3]!.locator('.note-mine').count()).toBe(2); // its own, and the one read aloud
    await checkScreen();
    await checkAccess(host, 'host, notes');
    await host
      .locator('.note-list li')
      .first()
      .getByRole('button', { name: say(hostWords.useNote, lang) })
      .click();
    await pressed(hostWords.submit);
  });

  it('comes to the campfire, and to a report without a name', async () => {
    for (let decisions = 0; decisions < 12 && (await primary()) !== say(hostWords.report, lang); decisions++) {
      await readOn(true);
      const now = await primary();
      if (now === say(hostWords.submitBet, lang)) await pressed(hostWords.submitBet);
      else if (now === say(hostWords.openVote, lang)) await key('1'); // the room shouted
      await screen.waitForTimeout(150);
    }
    await screen.locator('.fire-show').waitFor();
    await checkScreen();
    await expect.poll(() => screen.locator('.fire-par').count()).toBe(3);
    await pressed(hostWords.report);
    await host.locator('.report').waitFor();
    await checkAccess(host, 'host, report');
    await expect.poll(() => host.locator('.report-decisions tbody tr').count()).toBe(4);
    const printed = await host.pdf({ preferCSSPageSize: true });
    expect(printed.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    const download = host.waitForEvent('download');
    await pressed(hostWords.csv);
    expect((await download).suggestedFilename()).toMatch(/^sam-\d{4}-\d{2}-\d{2}\.csv$/);
  });

  it('leaves nothing behind when the room is closed', async () => {
    await pressed(hostWords.reportClose);
    await pressed(hostWords.end);
    await pressed(hostWords.endYes);
    await host.locator('.setup').waitFor();
    await expect.poll(() => phones[0]!.locator('.ballot-status').innerText(), { timeout: 15_000 }).toBe(say(ballotWords.over, 'fr'));
  });

  it('complains of nothing on the way: console, policy, access, size', () => {
    expect(complaints).toEqual([]);
  });
});

/** What the host sees now: the button and the words. */
const standing = async (): Promise<string> => `${await primary()} ${await host.locator('.screen').innerText()}`;

/** Reads to the next decision or form, whatever is still on its way when it begins; `looks` at every kind of screen. */
async function readOn(looks = false): Promise<void> {
  const ends = [hostWords.openVote, hostWords.submit, hostWords.submitPoster, hostWords.submitBet, hostWords.report].map((words) => say(words, lang));
  for (let looked = 0; looked < 80; looked++) {
    await screen.waitForTimeout(120);
    const now = await primary();
    if (ends.includes(now)) return;
    if (now !== say(hostWords.nextLine, lang)) continue;
    if (looks) await checkScreen();
    const before = await standing();
    await key('PageDown');
    await expect.poll(standing, { timeout: 20_000 }).not.toBe(before); // a second press before that would be one too many
  }
  throw new Error(`No decision comes after "${await primary()}".`);
}
