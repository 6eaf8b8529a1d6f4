import type { Page } from 'playwright-core';
import { type Lab, type Network, networks, slowdown } from './lab';
import { grade, quantile, type Row, seconds } from './table';

const runs = 5;
const episode = 'takes-up-social-selling';

/** When something could first be seen, in milliseconds since the address was asked for. */
interface Times {
  readonly words: number; // the first screen, with something to press
  readonly picture: number;
  readonly choice: number; // the story's first choice; whoever reads presses on at once
  readonly answer: number; // the line that follows when it is picked at once
  readonly stage: number; // Phaser in the poster's place
}

/**
 * Watches a page from inside, frame by frame. `reads`: presses on at once, and picks the first answer.
 * A press before the scripts are there is a press like any other: the page has to keep it.
 */
function watch(reads: boolean): void {
  const times: Record<string, number> = {};
  Object.assign(window, { times });
  const seen = (selector: string): HTMLElement | undefined => {
    const found = [...document.querySelectorAll<HTMLElement>(selector)].find((element) => element.getClientRects().length > 0);
    return found && Number(getComputedStyle(found).opacity) > 0 && !found.classList.contains('waits') ? found : undefined;
  };
  const note = (name: string, holds: boolean): void => {
    const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
    if (holds && painted !== undefined) times[name] ??= Math.max(painted, performance.now());
  };
  let pressedAt = '';
  const frame = (): void => {
    const line = seen('.speech-text')?.textContent ?? '';
    const choice = seen('.choice:not(.choice--left)');
    note('words', seen('.episode-next, .title-card-go, .choice') !== undefined);
    note('picture', seen('.poster, #stage img, #stage canvas') !== undefined);
    note('choice', choice !== undefined);
    if (!reads) {
      // only looks
    } else if (times['choice'] !== undefined && times['askedAt'] === undefined) {
      times['askedAt'] = performance.now();
      choice?.click();
      pressedAt = line;
    } else if (times['askedAt'] !== undefined) {
      note('answer', line !== '' && line !== pressedAt);
    } else if (line !== '' && line !== pressedAt) {
      pressedAt = line;
      seen('.episode-next')?.click();
    }
    note('stage', document.querySelector('#stage[data-stage="phaser"]') !== null);
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

async function timesOf(page: Page, url: string, wanted: keyof Times): Promise<Times> {
  await page.addInitScript(watch, wanted === 'answer');
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction((name) => (window as unknown as { times: Record<string, number> }).times[name] !== undefined, wanted, { timeout: 60_000, polling: 100 });
  return page.evaluate(() => (window as unknown as { times: Times }).times);
}

async function measure(lab: Lab, url: string, network: Network, wanted: keyof Times): Promise<Times> {
  const all: Times[] = [];
  for (let run = 0; run < runs; run++) {
    const visit = await lab.visit({ network, slow: slowdown });
    all.push(await timesOf(visit.page, url, wanted));
    await visit.close();
  }
  const median = (name: keyof Times): number => quantile(all.map((times) => times[name]));
  return { words: median('words'), picture: median('picture'), choice: median('choice'), answer: median('answer'), stage: median('stage') };
}

/** How soon there is something to choose, beside the plain export of the same text on the same network. */
export async function firstChoice(lab: Lab): Promise<readonly Row[]> {
  const [game, inky] = [await lab.address('game'), await lab.address('inky')];
  const rows: Row[] = [];
  for (const network of networks) {
    const theirs = await measure(lab, inky, network, 'choice');
    const title = await measure(lab, game, network, 'words');
    const ours = await measure(lab, `${game}?episode=${episode}`, network, 'answer');
    const { stage } = await measure(lab, `${game}?episode=${episode}`, network, 'stage');
    const against = (item: string, time: number): Row => {
      const ratio = time / theirs.choice;
      return { item: `${item} (${network.name})`, inky: seconds(theirs.choice), game: seconds(time), ratio, must: '≤ 0.65 ×', aim: '≤ 0.5 ×', reached: grade(ratio, 0.65, 0.5) };
    };
    rows.push(
      against('title, ready to press', title.words),
      against('episode, ready to press', ours.words),
      against('story’s first choice, pressing on at once', ours.choice),
      {
        item: `picture after the first words (${network.name})`,
        game: seconds(ours.picture - ours.words),
        must: 'with choice',
        aim: 'first paint',
        reached: grade(ours.picture, ours.choice, ours.words + 1),
      },
      { item: `first pick answered (${network.name})`, game: seconds(ours.answer) },
      { item: `stage swapped in (${network.name})`, game: seconds(stage), must: '≤ 5 s', aim: '≤ 3.5 s', reached: grade(stage, 5000, 3500) },
    );
  }
  return rows;
}
