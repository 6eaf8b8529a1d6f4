import { type Effect, scores } from '../../outcome/standing';
import type { Beat } from '../beat';
import { type Points, total } from './ride-graph';

interface Count {
  rides: number;
  last: number; // the ride that was counted last: a ride counts once
}

/** How often something was met over many rides. */
class Counts {
  private readonly counts = new Map<string, Count>();

  add(name: string, ride: number): void {
    const count = this.counts.get(name);
    if (!count) this.counts.set(name, { rides: 1, last: ride });
    else if (count.last !== ride) {
      count.rides++;
      count.last = ride;
    }
  }

  of(name: string): number {
    return this.counts.get(name)?.rides ?? 0;
  }
}

export interface EndingTally {
  rides: number;
  way: readonly string[]; // the shortest that was seen
  readonly least: [number, number, number];
  readonly most: [number, number, number];
}

export interface DecisionTally {
  readonly beat: Beat; // as first met
  readonly options: Map<string, { readonly choice: Beat['choices'][number]; rides: number; least: number; most: number }>; // by path; points moved at once
  rides: number;
  readonly places: number[]; // how many decisions came before it, in each of the rides
}

/** Remembers what many rides met, took, read and ended with. */
export class Tally {
  rides = 0;
  unended = 0;
  readonly offered = new Counts(); // by runtime path of the choice
  readonly taken = new Counts();
  readonly shown = new Counts(); // by runtime path of the text
  readonly texts = new Map<string, { readonly id: string; readonly text: string }>(); // of choices, by path, as first offered
  readonly decisions = new Map<string, DecisionTally>(); // by the place where its choices stand
  readonly endings = new Map<string, EndingTally>();
  readonly spread = scores.map(() => new Float64Array(101));
  readonly lengths = { least: Number.POSITIVE_INFINITY, most: 0, sum: 0, ended: 0 };
  best: { readonly points: Points; readonly way: readonly string[] } | undefined; // the ride with the most points over the three scores
  private way: string[] = [];

  begin(): void {
    this.rides++;
    this.way = [];
  }

  show(paths: readonly string[]): void {
    for (const path of paths) this.shown.add(path, this.rides);
  }

  /** A beat is on screen, with the paths of its choices. */
  meet(beat: Beat, paths: readonly string[]): void {
    for (const [at, path] of paths.entries()) this.offer(beat, at, path);
    const [first] = paths;
    if (first === undefined) return;
    const place = placeOf(first);
    const known = this.decisions.get(place);
    const decision: DecisionTally = known ?? { beat, options: new Map(), rides: 0, places: [] };
    if (!known) this.decisions.set(place, decision);
    decision.rides++;
    if (decision.places.length < 1000) decision.places.push(this.way.length);
    for (const [at, path] of paths.entries()) {
      const choice = beat.choices[at];
      if (choice && !decision.options.has(path)) decision.options.set(path, { choice, rides: 0, least: Number.POSITIVE_INFINITY, most: Number.NEGATIVE_INFINITY });
    }
  }

  private offer(beat: Beat, at: number, path: string): void {
    this.offered.add(path, this.rides);
    const choice = beat.choices[at];
    if (choice && !this.texts.has(path)) this.texts.set(path, { id: choice.id, text: choice.text });
  }

  /** An option is taken, with what it moves at once. */
  take(beat: Beat, at: number, paths: readonly string[], effects: readonly Effect[]): void {
    const path = paths[at] ?? '';
    this.way.push(beat.choices[at]?.id ?? '');
    this.taken.add(path, this.rides);
    const option = this.decisions.get(placeOf(paths[0] ?? ''))?.options.get(path);
    if (!option) return;
    const points = effects.reduce((sum, effect) => sum + effect.points, 0);
    option.rides++;
    option.least = Math.min(option.least, points);
    option.most = Math.max(option.most, points);
  }

  end(ending: string, points: Points): void {
    const { way, lengths } = this;
    lengths.least = Math.min(lengths.least, way.length);
    lengths.most = Math.max(lengths.most, way.length);
    lengths.sum += way.length;
    lengths.ended++;
    for (const [score, has] of points.entries()) {
      const spread = this.spread[score];
      if (spread) spread[has] = (spread[has] ?? 0) + 1;
    }
    if (!this.best || total(points) > total(this.best.points)) this.best = { points, way: [...way] };
    const known = this.endings.get(ending);
    if (!known) {
      this.endings.set(ending, { rides: 1, way: [...way], least: [...points], most: [...points] });
      return;
    }
    known.rides++;
    if (way.length < known.way.length) known.way = [...way];
    for (const [score, has] of points.entries()) {
      known.least[score] = Math.min(known.least[score] ?? has, has);
      known.most[score] = Math.max(known.most[score] ?? has, has);
    }
  }
}

/** Where the choices of one decision stand: the container that holds them. */
export function placeOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('.')));
}
