import { expect } from 'vitest';
import type { CompiledStory } from '../../game/story/compiled';
import { explore } from '../../game/story/explore/explore';
import { luckOf } from '../../game/story/explore/luck';
import { nameOfPosition } from '../../game/story/explore/position';
import { firstValuesOf, Probe } from '../../game/story/explore/probe';
import { type Obstacle, type Proof, Prover } from '../../game/story/explore/prove';
import { bracketReferee, type Referee } from '../../game/story/explore/referee';
import type { ExplorationReport } from '../../game/story/explore/report';
import { Slots } from '../../game/story/explore/slots';
import { readUses } from '../../game/story/explore/uses';
import { compileWithMap } from '../../game/story/source-map';

/** Explores Ink that a test has written out, with file and line. */
export function explored(source: string, options: Partial<Parameters<typeof explore>[1]> = {}): ExplorationReport {
  const { story, map, diagnostics } = compileWithMap(source, 'x.ink');
  if (!story) throw new Error(diagnostics.map((d) => `${d.line} ${d.what}`).join('\n'));
  return explore(story, { referee: bracketReferee, seconds: 20, states: 50_000, rides: 2000, map, ...options });
}

export function proofOf(story: CompiledStory, referee: Referee = bracketReferee): Proof {
  const found = attemptProof(story, referee);
  if ('kind' in found) throw new Error(`There is no proof: ${found.kind} ${found.detail ?? ''}`);
  return found;
}

export function attemptProof(story: CompiledStory, referee: Referee = bracketReferee): Proof | Obstacle {
  const slots = new Slots(readUses(story.ink), referee, firstValuesOf(story));
  return new Prover(story, slots, referee, [{}], { states: 200_000, faults: 20, isOver: () => undefined }).prove();
}

/**
 * Rides through the story itself, by its own luck, and through the proof beside it. At each decision the proof
 * must have foreseen where the story stands; else states were taken for one that are not. Returns the decisions taken.
 */
export function shadow(story: CompiledStory, proof: Proof, rides: number, given: Readonly<Record<string, number | string | boolean>> = bracketReferee.opening): number {
  const names = new Map(proof.nodes.map(({ position }) => [position, nameOfPosition(position.saved, position.beat)]));
  let decisions = 0;
  for (let seed = 1; seed <= rides; seed++) {
    const [probe, luck] = [new Probe(story, seed * 7919), luckOf(seed)];
    for (const [name, value] of Object.entries(given)) probe.set(name, value);
    let beat = probe.next();
    let nodes = proof.starts.map((start) => start.node).filter((node) => names.get(proof.nodes[node]?.position as never) === nameOfPosition(probe.save(), beat));
    for (let taken = 0; beat.choices.length > 0 && taken < 60; taken++, decisions++) {
      const at = luck(beat.choices.length);
      const next = nodes.flatMap((node) => proof.nodes[node]?.edges ?? []).filter((edge) => edge.option.choice === at);
      beat = probe.choose(beat.choices[at]?.index ?? 0);
      const name = nameOfPosition(probe.save(), beat);
      nodes = [...new Set(next.map((edge) => edge.to))].filter((node) => names.get(proof.nodes[node]?.position as never) === name);
      expect(nodes.length, `seed ${seed}, decision ${taken}`).toBeGreaterThan(0);
    }
  }
  return decisions;
}

/** One ride of a story, as somebody would count them by hand. */
export interface CountedRide {
  readonly way: readonly string[];
  readonly ending: string;
  readonly standing: Readonly<Record<'profile' | 'tone' | 'timing', number>>;
}

/** Every ride of a small story, by taking every choice at every decision, without any of the explorer's shortcuts. */
export function everyRide(story: CompiledStory): readonly CountedRide[] {
  const rides: CountedRide[] = [];
  const follow = (choices: readonly number[]): void => {
    const probe = new Probe(story, 1);
    let standing: CountedRide['standing'] = bracketReferee.opening;
    const tell = (): void => Object.entries(standing).forEach(([name, value]) => probe.set(name, value));
    const way: string[] = [];
    tell();
    let beat = probe.next();
    for (const at of choices) {
      const choice = beat.choices[at];
      if (!choice) throw new Error('There is no such choice.');
      for (const { score, points } of choice.effects) standing = { ...standing, [score]: Math.max(0, Math.min(100, standing[score] + points)) };
      way.push(choice.id);
      tell();
      beat = probe.choose(choice.index);
    }
    if (beat.choices.length === 0) rides.push({ way, ending: beat.ending?.id ?? '', standing });
    else for (let at = 0; at < beat.choices.length; at++) follow([...choices, at]);
  };
  follow([]);
  return rides;
}
