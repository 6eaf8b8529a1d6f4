import type { Page } from 'playwright-core';
import type { Lab } from './lab';
import { playToTheEnd } from './reader';
import { grade, kilobytes, type Row } from './table';

const path = '?episode=takes-up-social-selling';

/** Every address that the page itself names: what its answer to the first pick needs. The rest is kept away in that run. */
async function namedBy(page: Page): Promise<ReadonlySet<string>> {
  const named = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('script, link')].flatMap((element) => [element.getAttribute('src'), element.getAttribute('href')]),
  );
  return new Set(named.flatMap((address) => (address ? [address.replace(/^\.\//, '/')] : [])));
}

/** Bytes of all bodies that came, as they travelled. What a worker asks for is told too; most of it lies in the cache by then. */
function bytesSoFar(page: Page, matching = ''): Promise<number> {
  return page.evaluate(
    (pattern) =>
      [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
        .map((entry) => entry as PerformanceResourceTiming)
        .filter(({ name, entryType, transferSize }) => transferSize > 0 && (entryType === 'navigation' || new RegExp(pattern).test(name)))
        .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
    matching,
  );
}

async function untilPicked(lab: Lab, url: string): Promise<{ readonly first: number; readonly picked: number }> {
  const look = await lab.visit();
  await look.page.goto(url, { waitUntil: 'commit' });
  await look.page.locator('.episode-next:visible').waitFor();
  const named = await namedBy(look.page);
  await look.close();
  const { page, close } = await lab.visit({ still: true });
  await page.route(/\/assets\//, (route) => (named.has(new URL(route.request().url()).pathname) ? route.continue() : route.abort()));
  await page.goto(url);
  while ((await page.locator('.choice').count()) === 0) await page.locator('.episode-next:visible').click();
  await page.locator('.choice').first().click();
  await page.locator('.episode-next').waitFor(); // the line that answers
  const blocking = await page.evaluate(() => document.querySelector('head > script:not([type])')?.getAttribute('src') ?? '');
  const own = await page.evaluate(() => document.querySelector('head > link[rel="stylesheet"]:not([data-whole])')?.getAttribute('href') ?? '');
  const first = await bytesSoFar(page, [blocking, own].map((address) => address.replace(/^.*\//, '')).join('|'));
  const picked = await bytesSoFar(page);
  await close();
  return { first, picked };
}

async function wholeEpisode(lab: Lab, url: string): Promise<{ readonly all: number; readonly kinds: ReadonlyMap<string, number> }> {
  const { page, close } = await lab.visit({ still: true });
  await page.goto(url);
  await page.locator('#stage[data-stage="phaser"]').waitFor();
  await playToTheEnd(page);
  await page.waitForTimeout(1500); // for the campfire's own drawings
  const all = await bytesSoFar(page);
  const kinds = new Map<string, number>();
  for (const [kind, pattern] of Object.entries({ fonts: 'woff2$', Phaser: '/start-phaser', session: '/session-[^/]*js$', panels: '/panels-[^/]*js$', 'style sheets': 'css$' })) {
    kinds.set(kind, (await bytesSoFar(page, pattern)) - (await bytesSoFar(page, '^$')));
  }
  await close();
  return { all, kinds };
}

/** What travels, compressed with brotli, headers left out. */
export async function weight(lab: Lab): Promise<readonly Row[]> {
  const game = await lab.address('game');
  const { page, close } = await lab.visit();
  await page.goto(await lab.address('inky'), { waitUntil: 'networkidle' });
  const inky = await bytesSoFar(page);
  await close();
  const { first, picked } = await untilPicked(lab, game + path);
  const { all, kinds } = await wholeEpisode(lab, game + path);
  return [
    { item: 'to the first screen with something to press', inky: kilobytes(inky), game: kilobytes(first), must: '≤ 10 kB', aim: '≤ 6 kB', reached: grade(first, 10_000, 6000) },
    { item: 'until a pick is answered', inky: kilobytes(inky), game: kilobytes(picked), must: '≤ 45 kB', aim: '≤ 36 kB', reached: grade(picked, 45_000, 36_000) },
    { item: 'a whole episode, with Phaser, art and fonts', inky: kilobytes(inky), game: kilobytes(all), must: '≤ 300 kB', aim: '≤ 200 kB', reached: grade(all, 300_000, 200_000) },
    ...[...kinds].map(([kind, bytes]) => ({ item: `  of that, ${kind}`, game: kilobytes(bytes) })),
  ];
}
