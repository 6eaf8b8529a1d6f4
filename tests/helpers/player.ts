import type { BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import type { Lang } from '../../game/outcome/drafts';
import type { Place } from '../../game/session/state';
import { bet, letter, poster } from '../../game/words/forms';
import { outcomeWords } from '../../game/words/result';
import { type Phrase, say } from '../../game/words/say';
import { shell } from '../../game/words/shell';
import { findEpisode } from '../../game/story/trail';
import { type Hands, handsOf, type Manner } from './hands';
import { shippedTrail } from './shipped';
import { Watch } from './watch';

/** The episode that everybody here rides. */
const second = findEpisode(shippedTrail(), 'takes-up-social-selling');

export const screens = {
  desktop: { viewport: { width: 1366, height: 768 } },
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true },
} satisfies Record<string, BrowserContextOptions>;

/** What a context needs for somebody of this language, with the same luck in every run. */
export function settingsOf(lang: Lang, screen: keyof typeof screens): BrowserContextOptions {
  return { ...screens[screen], locale: lang === 'fr' ? 'fr-FR' : 'en-GB', reducedMotion: 'reduce' };
}

/** Everything about a moment of a story that must be the same when a player comes back to it. */
export interface Moment {
  readonly place: string;
  readonly taken: string; // the wire's own words: decisions taken
  readonly line: string;
  readonly question: string;
  readonly choices: readonly string[];
}

/** Somebody who plays in a browser and is watched meanwhile. Everything is found by the words on it, in the player's language. */
export class Player {
  readonly hands: Hands;

  private constructor(
    readonly page: Page,
    private readonly watch: Watch,
    public lang: Lang, // changes with the settings
    manner: Manner,
  ) {
    this.hands = handsOf(manner, page);
  }

  /** Opens the game in a tab of its own. `stage`: the picture behind the words; words never depend on it. */
  static async arrives(context: BrowserContext, home: string, how: { readonly lang?: Lang; readonly manner?: Manner; readonly stage?: 'svg' | 'phaser' } = {}): Promise<Player> {
    const { lang = 'fr', manner = 'mouse', stage = 'svg' } = how;
    const page = await context.newPage();
    const player = new Player(page, await Watch.over(page, home), lang, manner);
    // The season's luck is drawn once, from here: the same in every run.
    await page.addInitScript(() => {
      crypto.getRandomValues = (numbers) => (numbers instanceof Uint32Array ? numbers.fill(20_260_101) : numbers);
    });
    await page.goto(stage === 'svg' ? `${home}?stage=svg` : home); // Phaser comes unasked
    await player.button(shell.settings).waitFor();
    return player;
  }

  /** What happened so far that never should. */
  get complaints(): readonly string[] {
    return this.watch.complaints;
  }

  looksAround(screen: string): Promise<void> {
    return this.watch.looksAround(screen);
  }

  /* What is on the page */

  button(name: Phrase, values: Readonly<Record<string, string | number>> = {}): Locator {
    return this.page.getByRole('button', { name: say(name, this.lang, values), exact: true });
  }

  tab(name: Phrase): Locator {
    return this.page.getByRole('tab', { name: say(name, this.lang), exact: true });
  }

  async place(): Promise<Place> {
    return (await this.page.locator('html').getAttribute('data-place')) as Place;
  }

  spokenLanguage(): Promise<string | null> {
    return this.page.locator('html').getAttribute('lang');
  }

  /** The three totals by the fire: profile, tone, timing. */
  async totals(): Promise<readonly number[]> {
    return (await this.page.locator('.score-total').allInnerTexts()).map(Number);
  }

  moment(): Promise<Moment> {
    return this.page.evaluate(() => {
      const words = (selector: string): string => document.querySelector(selector)?.textContent ?? '';
      return {
        place: document.documentElement.dataset['place'] ?? '',
        taken: document.querySelector('.top-bar .wire')?.getAttribute('aria-label') ?? '',
        line: words('.speech-text, .outcome-caption .voice'),
        question: words('.decision-question'),
        choices: [...document.querySelectorAll('.choice-text')].map((choice) => choice.textContent ?? ''),
      };
    });
  }

  /* What the player does */

  /** Puts the second episode's card on the map and presses its button. */
  async takesTheTrail(): Promise<void> {
    await this.hands.press(this.page.getByRole('button', { name: second.town[this.lang] }));
    await this.hands.press(this.button(shell.ride));
    await this.page.locator('.speech, .outcome-caption, .form-screen').first().waitFor();
  }

  /** Drops a file on the page, as from the desktop. */
  async drops(name: string, content: string): Promise<void> {
    const before = JSON.stringify(await this.moment());
    await this.page.evaluate(
      ([fileName, text]) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([text], fileName));
        document.body.dispatchEvent(new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true }));
        document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
      },
      [name, content] as const,
    );
    const shown = this.page.locator('.notice-detail, .episode, .the-end').first();
    await shown.waitFor();
    if ((await this.page.locator('.notice-detail').count()) === 0) await this.waitsForChange(before);
  }

  async readsALine(): Promise<void> {
    const before = JSON.stringify(await this.moment());
    await this.turns(await this.place());
    await this.waitsForChange(before);
  }

  /** Reads on, taking choices as they come, until a place is reached or so many decisions are taken. `shift` makes other choices of it. */
  async playsUntil(done: (now: { place: Place; taken: number }) => boolean, { shift = 1 } = {}): Promise<void> {
    for (let taken = 0, step = 0; step < 250; step++) {
      const place = await this.place();
      if (done({ place, taken })) return;
      if (place !== 'episode' && place !== 'outcome') throw new Error(`Nothing can be read in the place "${place}".`);
      const count = await this.page.locator('.choice').count();
      await this.looksAround(count > 0 ? `${place}, choices` : `${place}, line`);
      const before = JSON.stringify(await this.moment());
      if (count > 0) await this.hands.choose((taken++ + shift) % count);
      else await this.turns(place);
      await this.waitsForChange(before);
    }
    throw new Error('This ride has no end.');
  }

  /** Reads on and sends every form as it lies there, until a place is reached. */
  async playsThroughForms(until: Place, how: { readonly shift?: number } = {}): Promise<void> {
    const forms: Partial<Record<Place, Phrase>> = { profile: poster.nail, invitation: letter.send, prediction: bet.place };
    for (let form = 0; form < 5; form++) {
      await this.playsUntil(({ place }) => place === until || place in forms, how);
      const button = forms[await this.place()];
      if ((await this.place()) === until || !button) return;
      await this.submits(button);
    }
  }

  private async turns(place: Place): Promise<void> {
    const next = place === 'episode' ? this.button(shell.next) : this.button(outcomeWords.goOn).or(this.button(outcomeWords.toCampfire));
    await this.hands.turn(next);
  }

  /** Waits until the page shows something else than a moment did, and all of it. */
  async waitsForChange(before: string): Promise<void> {
    for (let wait = 0; JSON.stringify(await this.moment()) === before; wait++) {
      if (wait > 400) throw new Error(`Nothing follows ${before}.`);
      await this.page.waitForTimeout(10);
    }
    const panels: Partial<Record<Place, string>> = {
      episode: '.episode',
      profile: '.builder',
      invitation: '.composer',
      prediction: '.bets',
      outcome: '.outcome',
      debrief: '.debrief, .the-end',
    };
    await this.page
      .locator(panels[await this.place()] ?? 'main')
      .first()
      .waitFor();
  }

  /** Puts together another poster: a face, a firm, whom it helps; the rest in words of the player's own. */
  async mendsThePoster(summary: string): Promise<void> {
    await this.looksAround('profile');
    const pick = async (field: Phrase, position: number): Promise<void> => {
      await this.hands.press(this.tab(field));
      const options = this.page.locator('.pick-tray [role=tabpanel]');
      if (field === poster.headline) await this.hands.press(options.getByRole('button').nth(position));
      else await this.hands.pick(options.locator('label').nth(position), options, position - (await this.pickedAt(options)));
    };
    await pick(poster.photo, 1);
    await pick(poster.banner, 2);
    await pick(poster.headline, 2);
    await this.hands.write(this.page.getByRole('textbox', { name: say(poster.summary, this.lang), exact: true }), summary);
    await this.looksAround('profile, edited');
  }

  private pickedAt(group: Locator): Promise<number> {
    return group.locator('input').evaluateAll((inputs) => inputs.findIndex((input) => (input as HTMLInputElement).checked));
  }

  async writesTheLetter(text: string): Promise<void> {
    await this.hands.write(this.page.locator('#letter-text'), text);
  }

  async submits(button: Phrase): Promise<void> {
    const before = JSON.stringify(await this.moment());
    await this.hands.press(this.button(button));
    await this.waitsForChange(before);
  }

  /** Picks another language in the settings, in the middle of whatever is on the page. */
  async changesLanguage(to: Lang): Promise<void> {
    const before = JSON.stringify(await this.moment());
    await this.hands.press(this.button(shell.settings));
    await this.page.locator('.settings-option', { hasText: to === 'fr' ? 'Français' : 'English' }).click();
    this.lang = to;
    await this.hands.press(this.button(shell.close));
    await this.waitsForChange(before);
  }

  /** Reads or writes the game's own shelf in the browser, past the game. */
  shelf(act: 'put' | 'all', key = '', value?: unknown): Promise<unknown> {
    return this.page.evaluate(
      ([how, name, content]) =>
        new Promise((resolve, reject) => {
          const opening = indexedDB.open('sam-the-social-cowboy');
          opening.addEventListener('success', () => {
            const store = opening.result.transaction('saves', 'readwrite').objectStore('saves');
            const request = how === 'put' ? store.put(content, name) : store.getAll();
            request.onsuccess = () => resolve(request.result);
            request.onerror = () => reject(new Error(`The shelf refused "${name}".`));
          });
        }),
      [act, key, value] as const,
    );
  }

  /** Answers the fire's question, if it asks one, and sees the decisions. */
  async answersTheFire(): Promise<void> {
    const question = this.page.locator('.first-answer');
    if ((await question.count()) > 0) {
      await this.looksAround('debrief, question');
      await this.hands.press(question.first());
    }
    await this.page.locator('.score-column').first().waitFor();
    await this.looksAround('debrief');
  }

  /** The first words of the decision that cost most, as the fire names it. */
  async worstCrossroads(): Promise<string> {
    await this.hands.press(this.page.locator('.crossroads > button'));
    const name = await this.page.locator('.crossroads-item .voice').first().innerText();
    return name.replace(/^.*[«“]\s*/s, '').slice(0, 12);
  }

  /** Goes back to that decision, by the lamp button's list. */
  async wonders(): Promise<void> {
    const before = JSON.stringify(await this.moment());
    await this.looksAround('debrief, crossroads');
    await this.hands.press(this.page.locator('.crossroads-item').first());
    await this.waitsForChange(before);
  }
}
