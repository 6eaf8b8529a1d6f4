import type { Figure, SceneCue } from '../stage/cue';
import { figureSpot, sceneFrame } from '../stage/layout';
import { moodAt } from '../stage/scenery';
import { directBackdrop } from './backdrop';
import { type Costume, dress } from './costume';
import { easeInOut, easeOut } from './ease';
import type { Habit } from './habits';
import { Container } from './phaser-entry';
import { Rider } from './rider';
import { type PaintedSet, paintSet, panTravel, StageSet } from './set';
import type { Director, Picture, Take, Theatre } from './theatre';

type Side = 'left' | 'right';
const sides = ['left', 'right'] as const;

const enterTime = 520; // milliseconds
const enterFrom = 80; // figure units, from the own side
const changeTime = 160; // somebody leaves, or changes pose
const panTime = 520;
const hourTime = 1400; // another time of day at the same place
const placeTime = 520; // another place

/** Finest density a figure is painted in, in canvas pixels per figure unit. */
const finestFigure = 2;

interface Loaded {
  readonly cue: SceneCue;
  readonly set: PaintedSet;
  readonly left: Costume | undefined;
  readonly right: Costume | undefined;
}

/** A scene of the story: a place, and up to two people who talk. */
class EpisodeStage implements Picture {
  readonly root: Container;
  readonly #set: StageSet;
  readonly #people: Container;
  readonly #riders = new Map<Side, Rider>();
  #speaker: Side | undefined;
  readonly place: SceneCue['place'];

  constructor(theatre: Theatre, loaded: Loaded) {
    const { scene, view } = theatre;
    this.root = new Container(scene).setScale(view.density);
    scene.add.existing(this.root);
    this.#set = new StageSet(theatre, loaded.set, sceneFrame(view));
    this.#people = new Container(scene);
    this.root.add([this.#set.back, this.#people, this.#set.front]);
    this.place = loaded.cue.place;
    this.#speaker = loaded.cue.speaker;
    this.pan = panOf(this.#speaker);
  }

  /** True when a cue plays in this very set. */
  plays({ set }: Loaded): boolean {
    return set.key === this.#set.painted.key;
  }

  /** True when everybody on the stage may stay and at most changes face. */
  keeps({ left, right }: Loaded): boolean {
    return [...this.#riders].every(([side, rider]) => rider.costume.who === (side === 'left' ? left : right)?.who);
  }

  get pan(): number {
    return this.#set.pan;
  }

  set pan(distance: number) {
    this.#set.pan = distance;
    this.#people.x = -distance;
  }

  /** Brings the people of a cue onto the stage: some enter, some leave, some only change their face. */
  bring(theatre: Theatre, { cue, left, right }: Loaded, entering: boolean): void {
    for (const side of sides) this.#bringOne(theatre, side, side === 'left' ? left : right, entering);
    if (cue.speaker === this.#speaker) return;
    this.#speaker = cue.speaker;
    theatre.move<EpisodeStage>(this, { pan: panOf(cue.speaker) }, panTime, easeInOut);
  }

  habits(): readonly Habit[] {
    return [...this.#riders.values()].flatMap((rider) => [rider.blink(), rider.breathe(), ...rider.swingTag()]);
  }

  gestures(): readonly Habit[] {
    const rider = this.#speaker && this.#riders.get(this.#speaker);
    return rider ? [rider.talk()] : [];
  }

  #bringOne(theatre: Theatre, side: Side, costume: Costume | undefined, entering: boolean): void {
    const here = this.#riders.get(side);
    if (here && costume && here.costume.figure.who === costume.figure.who) return here.wear(theatre, costume);
    here?.root.destroy();
    this.#riders.delete(side);
    if (!costume) return;
    const spot = figureSpot(theatre.view, side, costume.figure.who);
    const rider = new Rider(theatre, costume, spot);
    this.#riders.set(side, rider);
    this.#people.add(rider.root);
    if (!entering) return;
    rider.root.setAlpha(0).setX(spot.x + (side === 'left' ? -enterFrom : enterFrom) * spot.scale);
    theatre.move<Container>(rider.root, { x: spot.x, alpha: 1 }, enterTime, easeOut);
  }
}

function panOf(speaker: Side | undefined): number {
  return speaker === undefined ? 0 : speaker === 'left' ? -panTravel : panTravel;
}

/** Loads the place and the people of a scene, each painted in the light of the hour. */
export const directScene: Director = async (theatre, cue, before) => {
  const { picture, hero, bearing } = cue;
  if (picture.kind !== 'scene') throw new Error(`A scene was to be shown, but the cue is a "${picture.kind}".`);
  if (picture.backdropOnly) return directBackdrop(theatre, cue, before);
  const { view } = theatre;
  const wear = (side: Side): Promise<Costume> | undefined => {
    const figure: Figure | undefined = picture[side];
    if (!figure) return undefined;
    const density = Math.min(finestFigure, figureSpot(view, side, figure.who).scale * view.density);
    return dress(theatre, figure, hero, bearing, picture.time, density);
  };
  const [set, left, right] = await Promise.all([paintSet(theatre, picture.place, picture.time, { mood: moodAt(picture.time) }, sceneFrame(view)), wear('left'), wear('right')]);
  return takeOf(theatre, { cue: picture, set, left, right }, before);
};

function takeOf(theatre: Theatre, loaded: Loaded, before: Picture | undefined): Take {
  const stage = before instanceof EpisodeStage ? before : undefined;
  if (stage?.plays(loaded)) {
    return {
      dissolve: stage.keeps(loaded) ? 0 : changeTime,
      play: () => {
        stage.bring(theatre, loaded, true);
        return stage;
      },
    };
  }
  const samePlace = stage?.place === loaded.cue.place;
  return {
    dissolve: samePlace ? hourTime : placeTime,
    play: () => {
      const fresh = new EpisodeStage(theatre, loaded);
      fresh.bring(theatre, loaded, before !== undefined && !samePlace); // nobody enters whom a poster has shown already
      return fresh;
    },
  };
}
