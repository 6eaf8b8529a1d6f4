import { grainTile } from '../stage/grain';

/** One or more SVG files to be turned into pixels, laid over each other. */
export interface Drawing {
  readonly key: string; // names what is drawn: the same key is the same picture
  readonly svg: () => Promise<readonly string[]>; // back to front; only asked for when the pixels are not there yet
  readonly width: number; // size of its view box, in units
  readonly height: number;
  readonly density: number; // pixels per unit
  readonly light?: Light | undefined;
}

/** What is laid over a drawing where it has ink, and nowhere else: the light on the whole of which it is a part. */
interface Light {
  readonly drawing: Drawing; // of the same density
  readonly x: number; // where its left upper corner lies in the drawing beneath, in units
  readonly y: number;
}

/** The pixels of a drawing without its empty margins, and where they belong in it. */
export interface Raster {
  readonly canvas: HTMLCanvasElement;
  readonly x: number; // left edge of the canvas inside the drawing, in units
  readonly y: number;
  readonly density: number;
}

/** Side of the coarse copy in which the margins are looked for. */
const scanSide = 160;

/** Draws a drawing. `light`: the pixels of its light, if it has one. */
export async function rasterise(drawing: Drawing, light?: Raster): Promise<Raster> {
  try {
    return crop(await Promise.all((await drawing.svg()).map(decode)), drawing, light);
  } catch (cause) {
    throw new Error(`The drawing "${drawing.key}" is not an image this browser can read.`, { cause });
  }
}

/** An SVG file travels as a Blob: the page's policy lets no other site in, and no inline style. */
async function decode(svg: string): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  const image = new Image();
  image.src = url;
  await image.decode().finally(() => URL.revokeObjectURL(url));
  return image;
}

function canvasOf(width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, width);
  canvas.height = Math.max(1, height);
  return canvas;
}

/**
 * Canvases that are drawn on for a moment and then used again. Each one thrown away is swept up later,
 * all of them together, in a pause of the whole page.
 */
const scratch = new Map<'whole' | 'scan' | 'mask', HTMLCanvasElement>();

function scratchOf(name: 'whole' | 'scan' | 'mask', width: number, height: number): HTMLCanvasElement {
  const canvas = scratch.get(name) ?? document.createElement('canvas');
  scratch.set(name, canvas);
  canvas.width = Math.max(1, width); // this wipes it, and brings its pen back to where it began
  canvas.height = Math.max(1, height);
  return canvas;
}

function pen(canvas: HTMLCanvasElement, options?: CanvasRenderingContext2DSettings): CanvasRenderingContext2D {
  const context = canvas.getContext('2d', options);
  if (!context) throw new Error('This browser gives no 2D canvas.');
  return context;
}

/** Vectors are drawn once, which is what takes long; looking for the margins and cutting them off are copies of pixels. */
function crop(images: readonly HTMLImageElement[], { width, height, density, light: shine }: Drawing, light: Raster | undefined): Raster {
  const whole = scratchOf('whole', Math.ceil(width * density), Math.ceil(height * density));
  const context = pen(whole);
  for (const image of images) context.drawImage(image, 0, 0, width * density, height * density);
  if (shine && light) {
    context.globalCompositeOperation = 'source-atop';
    context.drawImage(light.canvas, (shine.x + light.x) * density, (shine.y + light.y) * density);
  }
  const box = inkOf(whole);
  const canvas = canvasOf(box.width, box.height);
  if (box.width > 0) pen(canvas).drawImage(whole, -box.x, -box.y);
  return { canvas, x: box.x / density, y: box.y / density, density };
}

/** Where a drawing has any ink, in pixels; generous by one cell of the coarse copy. */
function inkOf(whole: HTMLCanvasElement): { x: number; y: number; width: number; height: number } {
  const cell = Math.max(1, Math.max(whole.width, whole.height) / scanSide);
  const columns = Math.ceil(whole.width / cell);
  const rows = Math.ceil(whole.height / cell);
  const context = pen(scratchOf('scan', columns, rows), { willReadFrequently: true });
  context.imageSmoothingQuality = 'medium'; // every pixel counts: the low quality looks at a few of each cell
  context.drawImage(whole, 0, 0, whole.width / cell, whole.height / cell);
  const { data } = context.getImageData(0, 0, columns, rows);
  let [left, top, right, bottom] = [columns, rows, 0, 0];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (data[(row * columns + column) * 4 + 3] === 0) continue;
      left = Math.min(left, column);
      right = Math.max(right, column + 1);
      top = Math.min(top, row);
      bottom = Math.max(bottom, row + 1);
    }
  }
  if (right === 0) return { x: 0, y: 0, width: 0, height: 0 };
  const x = Math.floor(Math.max(0, left - 1) * cell);
  const y = Math.floor(Math.max(0, top - 1) * cell);
  return { x, y, width: Math.min(whole.width, Math.ceil((right + 1) * cell)) - x, height: Math.min(whole.height, Math.ceil((bottom + 1) * cell)) - y };
}

let grain: Promise<Raster> | undefined;

/**
 * Presses paper grain into pixels, soft light at 26 %. Done once per texture: over the finished
 * frame it would cost a whole screen of blending sixty times a second, and WebGL has no soft light.
 */
export async function pressGrain({ canvas }: Raster): Promise<void> {
  const { canvas: tile } = await (grain ??= rasterise({ key: 'grain', svg: () => Promise.resolve([grainTile]), width: 512, height: 512, density: 1 }));
  const mask = pen(scratchOf('mask', canvas.width, canvas.height));
  mask.drawImage(canvas, 0, 0);
  mask.globalCompositeOperation = 'source-in';
  mask.fillStyle = mask.createPattern(tile, 'repeat') ?? 'transparent';
  mask.fillRect(0, 0, canvas.width, canvas.height);
  const context = pen(canvas);
  context.globalCompositeOperation = 'soft-light';
  context.globalAlpha = 0.26;
  context.drawImage(mask.canvas, 0, 0);
}
