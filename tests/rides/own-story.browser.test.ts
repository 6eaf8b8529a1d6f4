import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { GameServer } from '../../game/tools/server';
import { debriefWords } from '../../game/words/result';
import { say } from '../../game/words/say';
import { noticeWords, shell } from '../../game/words/shell';
import { openBrowser } from '../helpers/browser';
import { serveGame } from '../helpers/built-game';
import { Player, settingsOf } from '../helpers/player';

/* Stories that others wrote, dropped on the page: played as they are, stopped when they never end, refused with a reason. */

let game: GameServer;
let browser: Browser;
let context: BrowserContext;
let player: Player;
beforeAll(async () => {
  [game, browser] = await Promise.all([serveGame(), openBrowser()]);
}, 300_000);
beforeEach(async () => {
  context = await browser.newContext(settingsOf('fr', 'desktop'));
  player = await Player.arrives(context, game.url);
  return () => context.close();
});
afterAll(async () => {
  await browser?.close();
  await game?.close();
});

describe('a story dropped on the page', () => {
  it('plays on the neutral stage, exactly as written, and ends without scores', async () => {
    await player.drops('mine.ink', '# title: Le puits\nLe seau remonte vide...\n* [Regarder au fond] Il y fait noir.\n    -> END\n* [Rentrer]\n    -> END\n');
    await player.page.getByRole('heading', { name: 'Le puits' }).waitFor();
    await player.page.getByText(say(shell.yourStory, 'fr')).waitFor();
    await expect.poll(() => player.page.locator('.meters').count()).toBe(0);
    expect((await player.moment()).line).toBe('Le seau remonte vide...');
    expect((await player.moment()).choices).toEqual(['Regarder au fond', 'Rentrer']);
    await player.looksAround('a story of one’s own');
    await player.playsUntil(({ place }) => place === 'debrief');
    await player.page.getByRole('heading', { name: say(debriefWords.theEnd, 'fr') }).waitFor();
    await player.looksAround('the end');
    await player.hands.press(player.button(debriefWords.leave));
    await player.button(shell.ride).waitFor();
    expect(player.complaints).toEqual([]);
  });

  it('is chosen with the button as well', async () => {
    await player.page.locator('input[type=file]').setInputFiles({ name: 'chosen.ink', mimeType: 'text/plain', buffer: Buffer.from('Bonjour.\n-> END\n') });
    await player.page.getByText('Bonjour.').waitFor();
  });

  it('shows HTML and scripts as the text they are', async () => {
    const markup = '<img src=x onerror=alert(1)> <script>alert(2)<\\/script> <b>gras</b>';
    await player.drops('markup.ink', `# title: <i>${'Titre'}</i>\n${markup}\n* [<a href="javascript:alert(3)">Suivre</a>] -> END\n`);
    const shown = markup.replaceAll('\\/', '/');
    await player.page.getByText(shown).waitFor();
    expect((await player.moment()).choices).toEqual(['<a href="javascript:alert(3)">Suivre</a>']);
    await expect.poll(() => player.page.locator(':is(.speech-text, .choice-text, .top-bar h1) *').count()).toBe(0);
    expect(player.complaints).toEqual([]);
  });

  it('plays on past a tag that nobody knows', async () => {
    await player.drops('tags.ink', 'Il pleut. # wheather: rain\nIl pleut encore. # place: moon\n* [Attendre # mood] -> END\n');
    await player.page.getByText('Il pleut.', { exact: true }).waitFor();
    await player.readsALine();
    expect(await player.moment()).toMatchObject({ line: 'Il pleut encore.', choices: ['Attendre'] });
    expect(player.complaints).toEqual([]);
  });

  it('is refused with file, line, reason and remedy when it is broken, and the map stays', async () => {
    await player.drops('broken.ink', 'Bonjour.\n* [Suivre] -> nowhere_at_all\n');
    await player.page.getByText(say(noticeWords['story-refused'].text, 'fr')).waitFor();
    const detail = await player.page.locator('.notice-detail').innerText();
    expect(detail).toMatch(/broken\.ink:2/);
    expect(detail).toMatch(/what .*nowhere_at_all[\s\S]*why [\s\S]*fix /);
    await player.looksAround('a story refused');
    await player.drops('mended.ink', 'Bonjour.\n* [Suivre] -> END\n');
    await player.page.getByText('Bonjour.').waitFor();
    expect(player.complaints).toEqual([]);
  });

  it('is stopped within two seconds when it never ends; the page lives, the knot is named, the choice can be made again', async () => {
    await player.drops(
      'endless.ink',
      'Un carrefour.\n* [Tourner en rond] -> round_and_round\n* [Sortir] Dehors. -> END\n=== round_and_round ===\n{false: jamais}\n-> round_and_round\n',
    );
    await player.page.getByRole('button', { name: 'Tourner en rond' }).waitFor();
    const began = performance.now();
    await player.hands.choose(0);
    await player.page.getByText(say(noticeWords['story-fault'].text, 'fr')).waitFor();
    expect(performance.now() - began).toBeLessThan(6000); // two seconds on a machine that has nothing else to do
    await expect.poll(() => player.page.locator('.notice-detail').innerText()).toContain('round_and_round');
    await player.looksAround('a story stopped');
    await player.hands.choose(1);
    await player.page.getByText('Dehors.').waitFor();
    expect(player.complaints).toEqual([]);
  });
});

/* Whole stories by others, where they lie beside the repository. */
const folder = '../shared/ink-samples';
const samples = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.ink')) : [];
if (samples.length === 0) console.log(`There are no stories of others in ${folder}: nothing to drop on the page.`);

describe('a story by others', () => {
  it('is looked for beside the repository', () => expect(Array.isArray(samples)).toBe(true));

  for (const name of samples) {
    const broken = name.startsWith('broken-');
    it(`${name} is ${broken ? 'refused' : 'played'}`, async () => {
      await player.drops(name, readFileSync(`${folder}/${name}`, 'utf8'));
      if (broken) {
        await player.page.locator('.notice-detail', { hasText: name }).waitFor();
        return;
      }
      await player.playsUntil(({ place, taken }) => taken === 6 || place === 'debrief');
      expect(player.complaints).toEqual([]);
    });
  }
});
