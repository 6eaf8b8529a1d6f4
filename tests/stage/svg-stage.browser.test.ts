import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expressionsFile, poseFile } from '../../game/stage/art-files';
import { composeFigure } from '../../game/stage/rig';
import { poses } from '../../game/story/vocabulary';
import { fire, street, twoTowns, valley } from '../helpers/cues';
import { buildStagePages, type OpenPage, type StagePages } from '../helpers/stage-page';
import { readArt } from '../helpers/read-art';
import type { Doors } from './page/page';

declare global {
  interface Window {
    doors: Doors;
    stage: InstanceType<Doors['SvgStage']>;
    freed: number;
    made: number;
  }
}

let pages: StagePages;
let open: OpenPage;
beforeAll(async () => {
  pages = await buildStagePages('stage');
  open = await pages.open();
  await open.page.evaluate(() => {
    const createObjectURL = URL.createObjectURL.bind(URL);
    const revokeObjectURL = URL.revokeObjectURL.bind(URL);
    window.made = 0;
    window.freed = 0;
    URL.createObjectURL = (blob: Blob) => (window.made++, createObjectURL(blob));
    URL.revokeObjectURL = (url: string) => (window.freed++, revokeObjectURL(url));
    document.getElementById('host')?.append(document.createElement('canvas')); // Phaser’s, still opening
    window.stage = new window.doors.SvgStage(document.getElementById('host') as HTMLElement, { still: true, grain: true });
  });
});
afterAll(() => pages?.close());

const images = () => open.page.evaluate(() => document.querySelectorAll('#host img').length);

describe('the stage of images', () => {
  it('keeps what the page came with until the first picture is there', async () => {
    await expect.poll(() => open.page.locator('#poster').count()).toBe(1);
    await open.page.evaluate(async (cue) => (window.stage.show(cue), await window.stage.settled()), street);
    await expect.poll(() => open.page.locator('#poster').count()).toBe(0);
    expect(await images()).toBe(4);
  });

  it('leaves alone a stage that is still opening beside it', async () => {
    await expect.poll(() => open.page.locator('#host canvas').count()).toBe(1);
    await open.page.evaluate(() => document.querySelector('#host canvas')?.remove());
  });

  it('shows only the last of several cues, whatever was under way', async () => {
    await open.page.evaluate(
      async (cues) => {
        for (const cue of cues) window.stage.show(cue);
        await window.stage.settled();
      },
      [valley, twoTowns, fire, twoTowns, street],
    );
    expect(await images()).toBe(4);
  });

  it('frees every picture it takes away', async () => {
    await open.page.evaluate(
      async (cues) => {
        for (const cue of cues) {
          window.stage.show(cue);
          await window.stage.settled();
        }
      },
      [fire, valley, twoTowns, street],
    );
    const { made, freed } = await open.page.evaluate(() => ({ made: window.made, freed: window.freed }));
    expect(made - freed).toBe(5); // four images and the grain
  });

  it('puts the same drawings elsewhere when the stage changes its size', async () => {
    const before = await open.page.evaluate(() => window.made);
    await open.page.setViewportSize({ width: 800, height: 600 });
    await open.page.waitForFunction(() => (document.querySelector('#host img') as HTMLImageElement).style.height === '600px');
    expect(await open.page.evaluate(() => window.made)).toBe(before);
  });

  it('leaves nothing behind, and breaks no rule of the page’s policy', async () => {
    await open.page.evaluate(() => window.stage.destroy());
    await expect.poll(() => open.page.evaluate(() => document.getElementById('host')?.childNodes.length)).toBe(0);
    expect(await open.page.evaluate(() => window.made - window.freed)).toBe(0);
    expect(open.complaints).toEqual([]);
  });
});

/** Which pictures have ink on their left or right edge, where it would look cut off. */
function cutOff(pictures: readonly (readonly [name: string, svg: string])[]): Promise<readonly string[]> {
  return open.page.evaluate(async (all) => {
    const found: string[] = [];
    for (const [name, svg] of all) {
      const image = new Image();
      image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
      await image.decode();
      const canvas = document.createElement('canvas');
      Object.assign(canvas, { width: image.width / 4, height: image.height / 4 });
      const pen = canvas.getContext('2d') as CanvasRenderingContext2D;
      pen.drawImage(image, 0, 0, canvas.width, canvas.height);
      const edges = [0, canvas.width - 1].flatMap((x) => [...pen.getImageData(x, 0, 1, canvas.height).data]);
      if (edges.some((value) => value > 0)) found.push(name);
      URL.revokeObjectURL(image.src);
    }
    return found;
  }, pictures);
}

it('has room for every hand, whatever it does', async () => {
  const people = readdirSync(resolve(import.meta.dirname, '../../assets/art/people'));
  const pictures = people.flatMap((file) =>
    poses.map((pose) => {
      const art = { person: readArt(`people/${file}`), expressions: readArt(expressionsFile), pose: pose === 'own' ? undefined : readArt(poseFile(pose)) };
      return [`${file} ${pose}`, composeFigure(art, { expression: 'neutral', light: 'flat', facing: 'right' })] as const;
    }),
  );
  expect(await cutOff(pictures)).toEqual([]);
});
