import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { fullHd, type Lab } from './lab';
import { grade, quantile, type Row } from './table';

const lines = 1000; // of the story that is edited
const slips = 9;
const typed = 60; // keystrokes, ten a second
const typingPause = 100; // milliseconds

/** An episode of that many lines in one language: the template's scenes over and over, each leading to the next. */
function longStory(lang: 'fr' | 'en'): string {
  const source = readFileSync(`game/studio/template/${lang}.ink`, 'utf8');
  const [head = '', ...scenes] = source.split(/^(?==== )/m);
  const rest = scenes.slice(0, -1).join('');
  const end = scenes.at(-1) ?? '';
  const rounds = Math.ceil((lines - head.split('\n').length - end.split('\n').length) / rest.split('\n').length);
  const names = /\b(machine|evening|answer)\b/g;
  const bodies = Array.from({ length: rounds }, (_, round) =>
    rest.replace(names, (name) => `${name}_${round}`).replace('-> campfire', round + 1 < rounds ? `-> machine_${round + 1}` : '-> campfire'),
  );
  return [head.replace('-> machine', '-> machine_0'), ...bodies, end].join('');
}

/** What the page saw since it was last asked: problems found after a key, and tasks that held it up. Milliseconds. */
interface Seen {
  readonly answers: readonly number[];
  readonly longTasks: readonly number[];
}

/** Lets the page itself take the times, so that no message to it is counted. */
async function watch(page: Page): Promise<() => Promise<Seen>> {
  await page.evaluate(() => {
    const seen = { answers: [] as number[], longTasks: [] as number[] };
    let pressed = 0;
    let before = '0';
    window.addEventListener('keydown', () => (pressed = performance.now()), true);
    new PerformanceObserver((list) => seen.longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
    new MutationObserver(() => {
      const { errors = '', whole } = document.querySelector<HTMLElement>('.problems')?.dataset ?? {};
      if (whole !== 'true' || errors === before) return;
      before = errors;
      seen.answers.push(performance.now() - pressed);
    }).observe(document.body, { subtree: true, attributes: true, attributeFilter: ['data-errors', 'data-whole'] });
    Object.assign(window, { seen });
  });
  return () =>
    page.evaluate(() => {
      const { seen } = window as Window & { seen?: { answers: number[]; longTasks: number[] } };
      return { answers: seen?.answers.splice(0) ?? [], longTasks: seen?.longTasks.splice(0) ?? [] };
    });
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly tdur?: number; // microseconds of the processor
  readonly args: { readonly name?: string };
}

/** Processor milliseconds of the longest task on the page's own thread: what other programs take meanwhile does not count. */
function longestTask(trace: Buffer): number {
  const { traceEvents } = JSON.parse(trace.toString()) as { readonly traceEvents: readonly TraceEvent[] };
  const pages = new Set(traceEvents.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(({ pid, tid }) => `${pid} ${tid}`));
  const tasks = traceEvents.filter(({ name, ph, pid, tid }) => ph === 'X' && name.endsWith('RunTask') && pages.has(`${pid} ${tid}`));
  return tasks.reduce((most, { tdur = 0 }) => Math.max(most, tdur / 1000), 0);
}

/** How soon a slip in a long story is named, and whether typing in it is ever held up. */
export async function studio(lab: Lab): Promise<readonly Row[]> {
  const { page, close } = await lab.visit({ screen: fullHd });
  await page.goto(`${await lab.address('game')}studio`);
  await page
    .locator('.file-button input')
    .setInputFiles((['fr', 'en'] as const).map((lang) => ({ name: `${lang}.ink`, mimeType: 'text/plain', buffer: Buffer.from(longStory(lang)) })));
  await page.locator('.problems[data-whole=true]').waitFor({ timeout: 60_000 });
  await page.frameLocator('iframe').locator('.episode-next').waitFor();
  await page.locator('.text-column .cm-content').click();
  await page.keyboard.press('Control+f');
  await page.keyboard.type('-> evening_5');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowRight');
  await page.waitForTimeout(2000);
  const look = await watch(page);
  for (let slip = 0; slip < slips; slip++) {
    await page.keyboard.press('x');
    await page.locator('.problems[data-errors="1"][data-whole=true]').waitFor();
    await page.keyboard.press('Backspace');
    await page.locator('.problems[data-errors="0"][data-whole=true]').waitFor();
  }
  const { answers } = await look();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.waitForTimeout(2000);
  await look();
  const browser = await lab.browser();
  await browser.startTracing(page, { categories: ['toplevel'] });
  for (let key = 0; key < typed; key++) {
    await page.keyboard.press(key % 6 === 5 ? 'Space' : 'abcde'.charAt(key % 6));
    await page.waitForTimeout(typingPause);
  }
  await page.waitForTimeout(2000);
  const longest = longestTask(await browser.stopTracing());
  const { longTasks } = await look();
  await close();
  const [half, most] = [quantile(answers), quantile(answers, 0.95)];
  return [
    {
      item: `studio: a slip in ${lines} lines, in two languages, until it is named, p95 of ${answers.length}`,
      game: `${most.toFixed(0)} ms (half: ${half.toFixed(0)})`,
      must: '≤ 500 ms',
      reached: grade(most, 500, 300),
    },
    {
      item: `studio: longest task of the page while ${typed} keys are typed there, processor time`,
      game: `${longest.toFixed(0)} ms (by the clock ${longTasks.length} over 50 ms)`,
      must: '≤ 50 ms',
      reached: grade(longest, 50, 50),
    },
  ];
}
