import type { Spot } from '../stage/layout';
import type { Costume, Piece } from './costume';
import { easeOut } from './ease';
import type { Habit } from './habits';
import { Container, Image } from './phaser-entry';
import type { Region } from './pulse';
import type { Theatre } from './theatre';

/** Head and all that is on it: what goes down when somebody nods. */
const nods: ReadonlySet<string> = new Set(['neck', 'head', 'face', 'hat', 'tag']);
const nodDepth = 4; // figure units
const nodTime = 80; // milliseconds
const blinkTime = 120;
const talkTime = 1000;
const belt = 470; // figure units below the face; breath moves what is above it
const tagSwing = (4 * Math.PI) / 180;
const breathDepth = 0.006;

/** A person on the stage: Sam or somebody he meets. */
export class Rider {
  readonly root: Container;
  #costume: Costume;
  #images = new Map<string, Image>();
  #pivots = new Map<string, Piece['pivot']>();
  #nod = 0;
  #breath = 0;

  constructor(
    private readonly theatre: Theatre,
    costume: Costume,
    private spot: Spot,
  ) {
    this.root = new Container(theatre.scene);
    this.#costume = costume;
    this.#hang(costume);
    this.stand(spot);
  }

  get costume(): Costume {
    return this.#costume;
  }

  /** How far the head is down, in figure units. */
  get nod(): number {
    return this.#nod;
  }

  set nod(depth: number) {
    this.#nod = depth;
    this.#place();
  }

  stand(spot: Spot): void {
    this.spot = spot;
    this.root.setPosition(spot.x, spot.y);
    this.#place();
  }

  /** Changes clothes, pose or face: a hard cut and, if it is the same person, a small nod. */
  wear(theatre: Theatre, costume: Costume): void {
    const before = this.#costume;
    this.#costume = costume;
    if (sameLook(before, costume)) return;
    const face = costume.pieces.find((piece) => piece.name === 'face');
    if (before.who !== costume.who) this.#hang(costume);
    else if (face) this.#change(face);
    this.nod = theatre.settings.still ? 0 : nodDepth;
    theatre.move<Rider>(this, { nod: 0 }, nodTime, easeOut);
  }

  /** Eyes shut for 120 ms, now and then. */
  blink(): Habit {
    return this.#faceHabit({ blink: true }, { from: 3000, to: 6000, fps: 1000 / blinkTime, lasts: blinkTime }, (progress) => progress < 1);
  }

  /** The mouth opens and closes a few times, as when a line begins. */
  talk(): Habit {
    return this.#faceHabit({ mouth: 'b' }, { from: 0, to: 0, fps: 8, lasts: talkTime }, (progress) => Math.floor(progress * 8) % 2 === 1);
  }

  /** The price tag, where there is one, swings a little and comes to rest. */
  swingTag(): readonly Habit[] {
    const tag = this.#images.get('tag');
    if (!tag) return [];
    const draw = (progress: number): void => {
      tag.rotation = tagSwing * Math.sin(progress * 4 * Math.PI) * (1 - progress);
      this.theatre.pulse.frame(this.#regionOf('tag', 24));
    };
    return [{ from: 9000, to: 15_000, fps: 8, lasts: 2600, draw }];
  }

  /** One breath: everything above the belt rises by a hair. */
  breathe(): Habit {
    return {
      from: 16_000,
      to: 28_000,
      fps: 8,
      lasts: 3200,
      draw: (progress) => {
        this.#breath = breathDepth * Math.sin(progress * 2 * Math.PI) * Math.sin(progress * Math.PI);
        this.#place();
        this.theatre.pulse.frame(...[...this.#images.keys()].map((name) => this.#regionOf(name, 4)));
      },
    };
  }

  /** A habit that shows another face while `when` says so. It does nothing until that face is painted. */
  #faceHabit(change: Parameters<Costume['face']>[0], timing: Omit<Habit, 'draw'>, when: (progress: number) => boolean): Habit {
    const costume = this.#costume;
    const rest = costume.pieces.find((piece) => piece.name === 'face');
    let other: Piece | undefined;
    let shown = rest;
    costume.face(change).then(
      (face) => (other = face),
      () => undefined,
    );
    return {
      ...timing,
      draw: (progress) => {
        const wanted = when(progress) ? other : rest;
        if (!wanted || wanted === shown || !this.root.active) return;
        shown = wanted;
        this.#change(wanted);
        this.theatre.pulse.frame(this.#regionOf('face'));
      },
    };
  }

  /** Where a part lies on the canvas, with a margin in figure units. */
  #regionOf(name: string, margin = 2): Region {
    const image = this.#images.get(name);
    if (!image) return { x: 0, y: 0, width: 0, height: 0 };
    const matrix = image.getWorldTransformMatrix();
    const left = -image.displayOriginX;
    const top = -image.displayOriginY;
    const corners = [
      matrix.transformPoint(left, top),
      matrix.transformPoint(left + image.width, top),
      matrix.transformPoint(left, top + image.height),
      matrix.transformPoint(left + image.width, top + image.height),
    ];
    const xs = corners.map((corner) => corner.x ?? 0);
    const ys = corners.map((corner) => corner.y ?? 0);
    const room = margin * this.spot.scale * this.theatre.view.density;
    const [x, y] = [Math.min(...xs) - room, Math.min(...ys) - room];
    return { x, y, width: Math.max(...xs) + room - x, height: Math.max(...ys) + room - y };
  }

  #hang(costume: Costume): void {
    this.root.removeAll(true);
    this.#images.clear();
    for (const piece of costume.pieces) {
      const image = new Image(this.theatre.scene, 0, 0, piece.texture.key);
      this.root.add(image);
      this.#images.set(piece.name, image);
      this.#change(piece);
    }
  }

  #change(piece: Piece): void {
    const image = this.#images.get(piece.name);
    if (!image) return;
    const { pivot, texture } = piece;
    this.#pivots.set(piece.name, pivot);
    image.setTexture(texture.key);
    image.setScale(1 / texture.density);
    image.setDisplayOrigin((pivot.x - piece.x) * texture.density, (pivot.y - piece.y) * texture.density);
    this.#placePart(piece.name, image);
  }

  #place(): void {
    const { scale, flip, y } = this.spot;
    const taller = 1 + this.#breath;
    this.root.setScale(flip ? -scale : scale, scale * taller);
    this.root.y = y - belt * scale * this.#breath;
    for (const [name, image] of this.#images) this.#placePart(name, image);
  }

  #placePart(name: string, image: Image): void {
    const pivot = this.#pivots.get(name);
    if (pivot) image.setPosition(pivot.x, pivot.y + (nods.has(name) ? this.#nod : 0));
  }
}

function sameLook(a: Costume, b: Costume): boolean {
  return a.who === b.who && a.figure.expression === b.figure.expression;
}
