import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Cue } from '../../game/stage/cue';
import { buildStagePages, noWebgl, softwareWebgl, type StagePages } from '../helpers/stage-page';
import type { Doors } from './page/page';

/* The alarm for an upgrade of Phaser, and the rules of the stage that only a real browser can tell. */

const street: Cue = {
  picture: {
    kind: 'scene',
    place: 'main-street',
    time: 'dusk',
    left: { who: 'sam', expression: 'eager', pose: 'own' },
    right: { who: 'nadia', expression: 'sceptical', pose: 'arms-crossed' },
    speaker: 'right',
    backdropOnly: false,
  },
  hero: 'sam',
  bearing: 1,
};
const map: Cue = { ...street, picture: { kind: 'map', current: 2, done: [1] } };
const fire: Cue = {
  ...street,
  picture: {
    kind: 'campfire',
    circle: [
      { who: 'sam', expression: 'listening', pose: 'note' },
      { who: 'jo', expression: 'warm', pose: 'cup' },
    ],
  },
};
const towns: Cue = { ...street, picture: { kind: 'towns', left: { mood: 'ghost', lit: [] }, right: { mood: 'live', lit: ['nadia'] }, wipe: 0.5 } };

let pages: StagePages;
beforeAll(async () => {
  pages = await buildStagePages();
}, 120_000);
afterAll(() => pages.close());

type Stage = Awaited<ReturnType<Doors['startPhaser']>>;
type Lab = { doors: Doors; stage: Stage; frames: number };
const lively = { still: false, grain: true };

function start(page: Page, renderer: 'canvas' | 'webgl', settings = lively): Promise<void> {
  return page.evaluate(
    async ([kind, how]) => {
      const lab = window as unknown as Lab;
      lab.frames = 0;
      const pen = CanvasRenderingContext2D.prototype;
      const draw: (...area: readonly number[]) => void = Reflect.get<CanvasRenderingContext2D, 'clearRect'>(pen, 'clearRect');
      pen.clearRect = function (...area) {
        if (this.canvas.isConnected) lab.frames++;
        draw.apply(this, area);
      };
      lab.stage = await lab.doors.startPhaser(document.getElementById('host') as HTMLElement, how, kind);
    },
    [renderer, settings] as const,
  );
}

function show(page: Page, ...cues: readonly Cue[]): Promise<void> {
  return page.evaluate(async (list) => {
    const { stage } = window as unknown as Lab;
    for (const cue of list) stage.show(cue);
    await stage.settled();
  }, cues);
}

/** How many different colours a coarse look at the page finds: one for a blank canvas. */
async function colours(page: Page): Promise<number> {
  const shot = (await page.screenshot()).toString('base64');
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = 64;
    canvas.height = 36;
    const pen = canvas.getContext('2d');
    pen?.drawImage(image, 0, 0, 64, 36);
    const pixels = pen?.getImageData(0, 0, 64, 36).data ?? [];
    const seen = new Set<string>();
    for (let at = 0; at < pixels.length; at += 4) seen.add(`${(pixels[at] ?? 0) >> 4} ${(pixels[at + 1] ?? 0) >> 4} ${(pixels[at + 2] ?? 0) >> 4}`);
    return seen.size;
  }, shot);
}

const framesIn = (page: Page, milliseconds: number): Promise<number> =>
  page.evaluate(async (pause) => {
    const lab = window as unknown as Lab;
    const before = lab.frames;
    await new Promise((resolve) => setTimeout(resolve, pause));
    return lab.frames - before;
  }, milliseconds);

describe('the Phaser stage', () => {
  it.each([
    ['canvas', noWebgl],
    ['webgl', softwareWebgl],
  ] as const)(
    'boots with %s and shows every kind of picture without breaking the security policy',
    async (renderer, flags) => {
      const { page, complaints } = await pages.open({ flags, width: 640, height: 360 });
      await start(page, renderer);
      for (const cue of [street, map, fire, towns]) {
        await show(page, cue);
        await expect.poll(() => colours(page), { timeout: 10_000 }).toBeGreaterThan(20);
      }
      expect(complaints).toEqual([]);
    },
    120_000,
  );

  it.each([
    ['there is no WebGL', noWebgl],
    ['the processor plays the graphics card', softwareWebgl],
  ] as const)(
    'draws with Canvas where %s',
    async (_, flags) => {
      const { page } = await pages.open({ flags, width: 320, height: 180 });
      expect(await page.evaluate(() => (window as unknown as Lab).doors.chooseRenderer())).toBe('canvas');
    },
    60_000,
  );

  it('sleeps once it has settled', async () => {
    const { page } = await pages.open();
    await start(page, 'canvas');
    await show(page, street);
    await expect.poll(() => framesIn(page, 2000)).toBe(0); // soon: a slow machine may still be painting the last one
  }, 60_000);

  it('blinks by itself, unless it was asked to keep still', async () => {
    const { page } = await pages.open({ width: 640, height: 360 });
    await start(page, 'canvas');
    await show(page, street);
    expect(await framesIn(page, 7000)).toBeGreaterThan(0);
    await page.evaluate(async () => {
      const { stage } = window as unknown as Lab;
      stage.adjust({ still: true, grain: true });
      await stage.settled();
    });
    await expect.poll(() => framesIn(page, 7000)).toBe(0);
  }, 60_000);

  it('does nothing at all while the page is hidden', async () => {
    const { page } = await pages.open({ width: 640, height: 360 });
    await start(page, 'canvas');
    await show(page, fire);
    await page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { configurable: true, value: true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await expect.poll(() => framesIn(page, 2000)).toBe(0); // soon: a slow machine may still be painting the last one
    await page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { configurable: true, value: false });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    expect(await framesIn(page, 2000)).toBeGreaterThan(5);
  }, 60_000);

  it('ends with the newest of several cues', async () => {
    const still = { still: true, grain: false };
    const { page } = await pages.open({ width: 640, height: 360 });
    await start(page, 'canvas', still);
    await show(page, map);
    const alone = await page.screenshot();
    await show(page, street, towns, fire, map, street, map);
    expect((await page.screenshot()).equals(alone)).toBe(true);
  }, 60_000);

  it('is sharp at two pixels per point, and follows its host', async () => {
    const { page } = await pages.open({ width: 390, height: 300, density: 2 });
    await start(page, 'canvas');
    await show(page, map);
    const size = () => page.evaluate(() => [document.querySelector('canvas')?.width, document.querySelector('canvas')?.height]);
    expect(await size()).toEqual([780, 600]);
    await page.setViewportSize({ width: 500, height: 400 });
    await expect.poll(size).toEqual([1000, 800]);
    await page.evaluate(() => (window as unknown as Lab).stage.settled());
    expect(await colours(page)).toBeGreaterThan(20);
  }, 60_000);

  it('leaves no canvas, listener or node behind after fifty lives', async () => {
    const { page } = await pages.open({ width: 320, height: 180 });
    const devtools = await page.context().newCDPSession(page);
    await live(page, 5);
    const before = await counters(devtools);
    await live(page, 50);
    const after = await counters(devtools);
    expect(await page.locator('canvas').count()).toBe(0);
    expect(after.jsEventListeners - before.jsEventListeners).toBeLessThanOrEqual(2);
    expect(after.nodes - before.nodes).toBeLessThanOrEqual(20);
    expect(after.heap - before.heap).toBeLessThan(50 * 20_000);
  }, 180_000);
});

async function live(page: Page, times: number): Promise<void> {
  await page.evaluate(
    async ([count, cue]) => {
      const { doors } = window as unknown as Lab;
      for (let life = 0; life < count; life++) {
        const stage = await doors.startPhaser(document.getElementById('host') as HTMLElement, { still: true, grain: false }, 'canvas');
        stage.show(cue);
        // Half of them go while they are still painting.
        if (life % 2 === 0) await stage.settled();
        stage.destroy();
      }
    },
    [times, map] as const,
  );
}

async function counters(devtools: CDPSession): Promise<{ jsEventListeners: number; nodes: number; heap: number }> {
  await devtools.send('HeapProfiler.enable');
  for (let round = 0; round < 3; round++) await devtools.send('HeapProfiler.collectGarbage');
  const { jsEventListeners, nodes } = await devtools.send('Memory.getDOMCounters');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  return { jsEventListeners, nodes, heap: usedSize };
}
