import type { Luck } from './luck';
import type { Proof, Start } from './prove';
import { movedBy, pointsOf } from './ride-graph';
import type { Standing } from '../../outcome/standing';
import { Tally } from './tally';
import type { Found } from './trie';
import type { Step } from './positions';

const mostDecisions = 400; // of one ride, where a story goes in circles

/** A ride on its way: the state it stands at, before a decision. */
export interface Stop {
  readonly node: number;
  readonly edge: number; // that it takes, counted among those of the node
  readonly ride: number; // counts from 1
}

/** What is to be played. */
interface Rides {
  readonly proof: Proof;
  readonly opening: Standing;
  readonly rides: number;
  readonly longest: number | undefined; // decisions of the longest ride; undefined: rides go in circles
}

/** Plays random rides through the states of a proof: the same as through the story, and a thousand times as fast. */
export function simulate({ proof, opening, rides, longest = mostDecisions }: Rides, luck: Luck, onStop: (stop: Stop) => void): Tally {
  const tally = new Tally();
  const starts = proof.starts.filter((start) => start.beginning === 0);
  const follow = (from: number): void => {
    let [at, points] = [from, pointsOf(opening)];
    for (let taken = 0; taken <= longest; taken++) {
      const node = proof.nodes[at];
      if (!node) break;
      const { beat, paths } = node.position;
      if (beat.choices.length === 0) {
        tally.end(beat.ending?.id ?? '', points);
        return;
      }
      tally.meet(beat, paths);
      const edge = pick(node.edges, luck);
      if (!edge) break;
      onStop({ node: at, edge: node.edges.indexOf(edge), ride: tally.rides });
      tally.take(beat, edge.option.choice, paths, edge.option.effects);
      tally.show(pick(edge.steps, luck)?.leaf.shown ?? []);
      points = movedBy(edge.option.effects, points);
      at = edge.to;
    }
    tally.unended++;
  };
  for (let ride = 0; ride < rides; ride++) {
    tally.begin();
    const start = pick(starts, luck);
    tally.show(start?.step.shown ?? []);
    follow(start?.node ?? -1);
  }
  return tally;
}

/** Picks one by its chance. Chances need not sum up to 1. */
function pick<One extends Start | Found<Step> | Proof['nodes'][number]['edges'][number]>(from: readonly One[], luck: Luck): One | undefined {
  const grain = 1_000_000;
  let left = (luck(grain) / grain) * from.reduce((sum, one) => sum + one.chance, 0);
  for (const one of from) {
    left -= one.chance;
    if (left < 0) return one;
  }
  return from.at(-1);
}
