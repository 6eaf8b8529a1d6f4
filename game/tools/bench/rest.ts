import { fullHd, type Lab, phone, slowdown } from './lab';
import { playToTheEnd } from './reader';
import { grade, quantile, type Row } from './table';

const rides = 2;
const lookMs = 600; // at each line: the picture that belongs to it has been drawn when a reader goes on
const idleSeconds = 10;
const settleMs = 6000; // after the stage has come: everything fetched ahead is there
const path = '?episode=takes-up-social-selling';

/** Processor seconds of all the browser's processes so far. */
async function processorSeconds(lab: Lab): Promise<number> {
  const devtools = await (await lab.browser()).newBrowserCDPSession();
  const { processInfo } = await devtools.send('SystemInfo.getProcessInfo');
  await devtools.detach();
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

/** The share of one core that a page takes on which nobody does anything. */
async function idleShare(lab: Lab, url: string): Promise<number> {
  const { page, close } = await lab.visit({ screen: fullHd });
  await page.goto(url);
  await page.locator('#stage[data-stage="phaser"]').waitFor();
  await page.waitForTimeout(settleMs);
  const before = await processorSeconds(lab);
  await page.waitForTimeout(idleSeconds * 1000);
  const share = ((await processorSeconds(lab)) - before) / idleSeconds;
  await close();
  return share;
}

/** Whole rides on a slow processor; motion reduced, because a chosen card lifts for 160 ms on purpose. */
async function answerTimes(lab: Lab, url: string): Promise<readonly number[]> {
  const times: number[] = [];
  for (let ride = 0; ride < rides; ride++) {
    const { page, close } = await lab.visit({ screen: phone, slow: slowdown, still: true });
    await page.goto(url);
    await page.locator('#stage[data-stage="phaser"]').waitFor({ timeout: 60_000 });
    await page.waitForTimeout(settleMs);
    times.push(...(await playToTheEnd(page, lookMs)).filter(({ pressed }) => pressed === 'choice').map(({ milliseconds }) => milliseconds));
    await close();
  }
  return times;
}

/** What playing costs once everything is there: at rest, and from a choice to the line that follows. */
export async function rest(lab: Lab): Promise<readonly Row[]> {
  const game = await lab.address('game');
  const rows: Row[] = [];
  for (const [screen, url] of [
    ['title', game],
    ['scene', game + path],
  ] as const) {
    const share = 100 * (await idleShare(lab, url));
    rows.push({ item: `processor at rest, ${screen}, 1080p, drawn by software`, game: `${share.toFixed(1)} %`, must: '≤ 8 %', aim: '≤ 3 %', reached: grade(share, 8, 3) });
  }
  const times = await answerTimes(lab, game + path);
  const [half, most] = [quantile(times), quantile(times, 0.95)];
  rows.push({
    item: `choice to next line, p95 of ${times.length}, processor ${slowdown}× slower`,
    game: `${most.toFixed(0)} ms (half: ${half.toFixed(0)})`,
    must: '≤ 50 ms',
    aim: '≤ 16 ms',
    reached: grade(most, 50, 16),
  });
  return rows;
}
