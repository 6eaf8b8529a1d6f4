import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Lang } from '../../game/outcome/drafts';
import type { GameServer } from '../../game/tools/server';
import { chipGroupNames, forms, letter, poster } from '../../game/words/forms';
import { debriefWords, moveGradeNames, outcomeWords } from '../../game/words/result';
import { say } from '../../game/words/say';
import { shell } from '../../game/words/shell';
import { openBrowser } from '../helpers/browser';
import { serveGame } from '../helpers/built-game';
import type { Manner } from '../helpers/hands';
import { Player, type screens, settingsOf } from '../helpers/player';

/* The second episode as trainees play it, from the title to the campfire: in both languages, with
   the mouse, with a finger and by keyboard alone. */

interface Rider {
  readonly lang: Lang;
  readonly manner: Manner;
  readonly screen: keyof typeof screens;
  readonly hero: 'Sam' | 'Samantha';
  readonly stage: 'svg' | 'phaser';
}

const riders: readonly Rider[] = [
  { lang: 'fr', manner: 'mouse', screen: 'desktop', hero: 'Sam', stage: 'phaser' },
  { lang: 'en', manner: 'mouse', screen: 'desktop', hero: 'Samantha', stage: 'svg' },
  { lang: 'fr', manner: 'touch', screen: 'phone', hero: 'Samantha', stage: 'svg' },
  { lang: 'en', manner: 'touch', screen: 'phone', hero: 'Sam', stage: 'svg' },
  { lang: 'fr', manner: 'keys', screen: 'desktop', hero: 'Samantha', stage: 'svg' },
  { lang: 'en', manner: 'keys', screen: 'desktop', hero: 'Samantha', stage: 'svg' },
];

const texts = {
  fr: {
    summary: 'La livraison de mars vous empêche de dormir ? Chez Verrerie Ardent, 14 clients ont passé la pénurie. Et vous, qu’est-ce qui coince ?',
    pushing: 'Bonjour Nadia, leader de l’emballage en verre, nous offrons une démo gratuite. Êtes-vous libre mardi à 14 h ?',
    connecting: 'Bonjour Nadia, votre billet sur la pénurie de verre m’a fait relire nos plannings.',
  },
  en: {
    summary: 'Does the March delivery keep you awake? At Ardent Glass, 14 clients came through the shortage. What gets stuck at yours?',
    pushing: 'Hello Nadia, as a market leader we offer a free demo of our solutions. Are you free on Tuesday at 2 pm?',
    connecting: 'Hello Nadia, your post about the glass shortage made me reread our schedules.',
  },
} as const;

let game: GameServer;
let browser: Browser;
beforeAll(async () => {
  [game, browser] = await Promise.all([serveGame(), openBrowser()]);
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await game?.close();
});

describe('a whole ride', () => {
  it.each(riders)('in $lang by $manner on a $screen, as $hero', async ({ lang, manner, screen, hero, stage }) => {
    const context = await browser.newContext(settingsOf(lang, screen));
    const player = await Player.arrives(context, game.url, { lang, manner, stage });
    const { page, hands } = player;

    // The title speaks the browser's language and lets the player choose who rides.
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe(lang);
    if (stage === 'phaser') await page.locator('#stage[data-stage=phaser]').waitFor();
    if (hero === 'Samantha') await hands.pick(page.locator('.hero', { hasText: 'Samantha' }), page.locator('.heroes'), 1);
    await page.locator('h1', { hasText: hero === 'Sam' ? /^Sam / : /^Samantha / }).waitFor();
    await page.evaluate(() => window.scrollTo({ top: 0 })); // on a phone the town that waits stays pinned over the others
    await player.looksAround('title');
    await player.takesTheTrail();

    // The poster: its lamps follow what is picked and written.
    await player.playsUntil(({ place }) => place === 'profile');
    const lamps = page.locator('.lamp-wire, .poster-quality [role=img]').first();
    const dark = await lamps.getAttribute('aria-label');
    await player.mendsThePoster(texts[lang].summary);
    await expect.poll(() => lamps.getAttribute('aria-label')).not.toBe(dark);
    await player.submits(poster.nail);

    // The letter: what pushes is marked and numbered beside its reason; phrases go in at the caret, and out again.
    await player.playsUntil(({ place }) => place === 'invitation');
    await player.writesTheLetter(texts[lang].pushing);
    await page.locator('.mark--pushes').first().waitFor();
    await expect.poll(async () => (await page.locator('.mark-tag').count()) - (await page.locator('.reading-note-number').count())).toBe(0);
    await player.looksAround('letter that pushes');
    await player.writesTheLetter(texts[lang].connecting);
    await hands.press(player.tab(chipGroupNames.question));
    await hands.press(page.locator('.phrases-list button').first());
    await expect.poll(async () => (await page.locator('#letter-text').inputValue()).length).toBeGreaterThan(texts[lang].connecting.length);
    await hands.press(player.button(forms.undo));
    await expect.poll(() => page.locator('#letter-text').inputValue()).toBe(texts[lang].connecting);
    await hands.press(page.locator('.phrases-list button').first());
    await page.locator('.mark--connects').first().waitFor();
    await player.looksAround('letter that connects');
    await player.submits(letter.send);

    // The bet, before anything is known.
    await player.playsUntil(({ place }) => place === 'prediction');
    for (const position of [0, 1, 3]) await hands.slide(page.locator('.ticket input').nth(position), 4);
    await player.looksAround('bet');
    const bet = Number(await page.locator('.ticket-figure').first().textContent());
    expect(bet).toBeGreaterThan(0);
    await player.submits({ fr: 'Prenez le pari', en: 'Place the bet' });

    // Two towns: conversations are counted, each figure beside the bet, and the reasons are one press away.
    await player.playsUntil(({ place }) => place === 'outcome');
    await player.looksAround('outcome');
    await expect.poll(() => page.locator('.figure-bet').first().textContent()).toContain(String(bet));
    await hands.press(player.button(outcomeWords.why));
    await page.locator('.why-row').first().waitFor();
    await player.looksAround('why');
    await hands.press(player.button(outcomeWords.backToReplies));

    // The fire asks first; then every score is its start and what moved it.
    await player.playsUntil(({ place }) => place === 'debrief');
    await player.answersTheFire();
    await expectBalancedBooks(player);
    await expectGradedMoves(player);
    await expect.poll(() => page.getByText(say(debriefWords.actionTitle, lang)).or(player.tab(debriefWords.forReal)).count()).toBeGreaterThan(0);

    // Back on the map the episode is done.
    await hands.press(player.button(debriefWords.leave));
    await page.locator('.stop[data-state=done], .stop[data-state=current]').first().waitFor();
    expect(
      await page
        .getByText(say(shell.seasonProgress, lang, { n: 1, of: 10 }))
        .or(page.getByLabel(say(shell.seasonProgress, lang, { n: 1, of: 10 })))
        .count(),
    ).toBe(1);
    expect(player.complaints).toEqual([]);
    await context.close();
  });
});

/** A worker needs a few seconds to know the story; then every decision has a grade, in words beside the sign. */
async function expectGradedMoves(player: Player): Promise<void> {
  const { page, hands, lang } = player;
  const list = page.locator('.move-list');
  await list.or(player.tab(debriefWords.moves)).first().waitFor({ timeout: 60_000 });
  if ((await list.count()) === 0) await hands.press(player.tab(debriefWords.moves));
  const grades = await list.locator('.graded-grade').allInnerTexts();
  expect(grades.length).toBeGreaterThan(8);
  for (const grade of grades) expect(Object.values(moveGradeNames).map((name) => say(name, lang))).toContain(grade.trim());
  await player.looksAround('moves');
}

/** Unfolds the decisions and adds them up, as somebody would who does not believe the totals. */
async function expectBalancedBooks(player: Player): Promise<void> {
  const { page } = player;
  const numbers = (text: string): number[] => [...text.matchAll(/[+−-]?\d+/g)].map(([n]) => Number(n.replace('−', '-')));
  const columns = page.locator('.score-column');
  if (await page.locator('.move-unfold').first().isVisible()) await player.hands.press(page.locator('.move-unfold').first());
  const tabs = page.getByRole('tablist', { name: say(debriefWords.scores, player.lang) }).getByRole('tab');
  for (let score = 0; score < 3; score++) {
    const tabbed = (await tabs.count()) > 0;
    if (tabbed) await player.hands.press(tabs.nth(score));
    const column = columns.nth(tabbed ? 0 : score);
    const [start = NaN, change = NaN] = numbers(await column.locator('.score-change').innerText());
    const moves = (await column.locator('.move > .move-points').allInnerTexts()).flatMap(numbers);
    const total = Number(await column.locator('.score-total').innerText());
    expect(moves.reduce((sum, points) => sum + points, 0)).toBe(change);
    expect(start + change).toBe(total);
  }
}
