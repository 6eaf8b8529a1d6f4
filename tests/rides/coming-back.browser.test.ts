import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { GameServer } from '../../game/tools/server';
import { letter } from '../../game/words/forms';
import { debriefWords } from '../../game/words/result';
import { say } from '../../game/words/say';
import { noticeWords, shell } from '../../game/words/shell';
import { openBrowser, openMortalBrowser } from '../helpers/browser';
import { serveGame } from '../helpers/built-game';
import { Player, settingsOf } from '../helpers/player';

/* What a player left is what a player finds: after a closed tab, a flat battery, another language, a second thought. */

let game: GameServer;
let browser: Browser;
let context: BrowserContext;
beforeAll(async () => {
  [game, browser] = await Promise.all([serveGame(), openBrowser()]);
}, 300_000);
beforeEach(async () => {
  context = await browser.newContext(settingsOf('fr', 'desktop'));
  return () => context.close();
});
afterAll(async () => {
  await browser?.close();
  await game?.close();
});

/** Plays into the middle of a scene: two decisions taken, and one line further. */
async function playsIntoAScene(player: Player): Promise<void> {
  await player.takesTheTrail();
  await player.playsUntil(({ taken }) => taken === 2);
  await player.readsALine();
}

describe('language and hero', () => {
  it('are guessed once and remembered from then on', async () => {
    const player = await Player.arrives(context, game.url);
    expect(await player.spokenLanguage()).toBe('fr');
    await player.page.locator('.hero', { hasText: 'Samantha' }).click();
    await player.page.getByRole('button', { name: 'English' }).click();
    await player.page.getByRole('heading', { name: 'Samantha the Smart' }).waitFor();
    await player.page.close();
    const again = await Player.arrives(context, game.url, { lang: 'en' });
    expect(await again.spokenLanguage()).toBe('en');
    await again.page.getByRole('heading', { name: 'Samantha the Smart' }).waitFor();
    expect(await again.page.locator('.hero', { hasText: 'Samantha' }).locator('input').isChecked()).toBe(true);
    expect([...player.complaints, ...again.complaints]).toEqual([]);
  });
});

describe('a ride that was left', () => {
  it('goes on at the very line, in a new tab', async () => {
    const player = await Player.arrives(context, game.url);
    await playsIntoAScene(player);
    const left = await player.moment();
    await player.page.close();

    const again = await Player.arrives(context, game.url);
    await again.page.getByText(say(shell.waiting, 'fr', { n: 2 })).waitFor();
    await again.takesTheTrail();
    expect(await again.moment()).toEqual(left);
    await again.page.getByText(say(noticeWords.resumed.text, 'fr')).waitFor();
    await again.looksAround('resumed');
    expect(again.complaints).toEqual([]);
  });

  it('goes on at the very line after the browser was killed', async () => {
    const profile = await mkdtemp(join(tmpdir(), 'sam-profile-'));
    const before = await openMortalBrowser(profile);
    const player = await Player.arrives(before.browser.contexts()[0]!, game.url, { lang: 'en' });
    await playsIntoAScene(player);
    const left = await player.moment();
    await before.kill();

    const after = await openMortalBrowser(profile);
    const again = await Player.arrives(after.browser.contexts()[0]!, game.url, { lang: 'en' });
    await again.takesTheTrail();
    expect(await again.moment()).toEqual(left);
    await after.kill();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  it('keeps a letter half written', async () => {
    const player = await Player.arrives(context, game.url);
    await player.takesTheTrail();
    await player.playsThroughForms('invitation');
    await player.writesTheLetter('Bonjour Nadia, votre billet sur');
    await expect.poll(async () => JSON.stringify(await player.shelf('all'))).toContain('votre billet sur"');
    await player.page.close();

    const again = await Player.arrives(context, game.url);
    await again.takesTheTrail();
    await expect.poll(() => again.page.locator('#letter-text').inputValue()).toBe('Bonjour Nadia, votre billet sur');
  });

  it('is set aside, untouched, when it cannot be read; the player is told', async () => {
    const player = await Player.arrives(context, game.url);
    await playsIntoAScene(player);
    const broken = { version: 1, log: 'gnawed by mice' };
    await player.shelf('put', 'ride:takes-up-social-selling', broken);
    await player.page.close();

    const again = await Player.arrives(context, game.url);
    await again.page.getByText(say(noticeWords['save-set-aside'].text, 'fr')).waitFor();
    await expect.poll(() => again.button(shell.restart).count()).toBe(0);
    expect(await again.shelf('all')).toContainEqual(broken);
    await again.looksAround('save set aside');
    await again.page.getByRole('button', { name: say(noticeWords['save-set-aside'].on, 'fr') }).click();
    await again.takesTheTrail();
    expect((await again.moment()).taken).toBe(say(shell.decisions, 'fr', { n: 0, of: 13 }));
    expect(again.complaints).toEqual([]);
  });
});

describe('another language in mid-scene', () => {
  it('shows the same place in other words, and the first words again on the way back', async () => {
    const player = await Player.arrives(context, game.url);
    await playsIntoAScene(player);
    const french = await player.moment();
    await player.changesLanguage('en');
    const english = await player.moment();
    expect([french.taken, english.taken]).toEqual([say(shell.decisions, 'fr', { n: 2, of: 13 }), say(shell.decisions, 'en', { n: 2, of: 13 })]);
    expect(english.choices.length).toBe(french.choices.length);
    expect(english.line).not.toBe(french.line);
    await player.changesLanguage('fr');
    expect(await player.moment()).toEqual(french);
    expect(player.complaints).toEqual([]);
  });
});

describe('What if?', () => {
  it('goes back to that very moment, clears what came later, and comes back to the fire with both tries', async () => {
    const player = await Player.arrives(context, game.url);
    await player.takesTheTrail();
    await player.playsThroughForms('debrief');
    await player.answersTheFire();
    const first = await player.totals();
    const named = await player.worstCrossroads();
    await player.wonders();

    // There again, with the choice still to be made and nothing after it.
    const there = await player.moment();
    expect(
      [
        ...there.choices,
        await player.page
          .locator('#letter-text')
          .inputValue()
          .catch(() => ''),
      ].join(' '),
    ).toContain(named);
    const bulbs = Number(/\d+/.exec(there.taken)?.[0]);
    await player.playsThroughForms('debrief', { shift: 2 });
    await player.answersTheFire();
    const second = await player.totals();
    expect(bulbs).toBeLessThan(13);
    expect(second).not.toEqual(first);
    await player.page
      .getByText(say(debriefWords.firstTry, 'fr', { before: first[1] ?? '', now: second[1] ?? '' }))
      .first()
      .waitFor();
    expect(player.complaints).toEqual([]);
  });

  it('gives the letter back as it was sent, to be edited', async () => {
    const player = await Player.arrives(context, game.url);
    await player.takesTheTrail();
    await player.playsThroughForms('invitation');
    const text = 'Bonjour Nadia, leader du verre, êtes-vous libre mardi à 14 h ?';
    await player.writesTheLetter(text);
    await player.submits(letter.send);
    await player.playsThroughForms('outcome');
    await player.submits({ fr: 'Réécrire', en: 'Rewrite' });
    await expect.poll(() => player.page.locator('#letter-text').inputValue()).toBe(text);
    expect(player.complaints).toEqual([]);
  });
});

describe('where nothing can be saved', () => {
  const refusals = {
    forbidden: () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('The user denied permission.', 'SecurityError');
      };
    },
    full: () => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      };
    },
  };
  it.each(['forbidden', 'full'] as const)('says so once and plays on (storage %s)', async (how) => {
    await context.addInitScript(refusals[how]);
    const player = await Player.arrives(context, game.url);
    await player.takesTheTrail();
    await player.page.getByText(say(noticeWords['cannot-save'].text, 'fr')).waitFor();
    await player.looksAround('cannot save');
    await player.page.getByRole('button', { name: say(noticeWords['cannot-save'].on, 'fr') }).click();
    await player.playsUntil(({ taken }) => taken === 2);
    expect((await player.moment()).taken).toBe(say(shell.decisions, 'fr', { n: 2, of: 13 }));
    expect(player.complaints).toEqual([]);
  });
});
