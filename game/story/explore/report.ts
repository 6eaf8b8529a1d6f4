import type { Score, Standing } from '../../outcome/standing';
import type { Way } from '../vocabulary';

/**
 * What the explorer found out about one story. Plain data throughout: it crosses from a worker or a
 * child process as it is, and `npm run check -- --json` prints it.
 *
 * Two ways lead to it. **Proof** walks every state that can make a difference (a position in the
 * story, and only the variables and visit counts that something later reads): what it says holds for
 * every ride. **Sample** plays many rides and remembers: what it says is what was seen, and an absence
 * is no proof. `certainty` tells which of the two the whole report rests on; `doubts` says why a
 * proof was not reached, or what it had to take for granted.
 *
 * "Random play" means that every open choice is as likely as its neighbours, and at a form every
 * verdict. A share is a number from 0 to 1, and always a share of rides under random play.
 */
export interface ExplorationReport {
  readonly storyHash: string; // of the source that was explored; a report about another text is out of date
  readonly certainty: 'proved' | 'sampled';
  readonly doubts: readonly Doubt[]; // empty: proved, and nothing taken for granted
  readonly effort: Effort;
  readonly choices: readonly ChoiceReport[]; // every authored choice, in the order of the source
  readonly lines: readonly LineReport[]; // every authored line of text, in the order of the source; empty for a story that came compiled
  readonly decisions: readonly DecisionReport[]; // every place where the player decides, as a ride meets them
  readonly forms: readonly FormReport[]; // what the texts tried at each form did to the scores
  readonly endings: readonly EndingReport[]; // likeliest first
  readonly faults: readonly FaultReport[]; // each once, by the shortest way found to it
  readonly rides: RidesReport;
  readonly scores: Readonly<Record<Score, ScoreReport>>;
  readonly par: Par | undefined; // the best ride; undefined when no ride comes to an end
  readonly graph: RideGraph | undefined; // only when asked for, and only of a proved story: grades single rides (grade-ride)
}

/** Why something is not proved, or holds only under a condition. `words` for people stand with whoever shows it. */
export interface Doubt {
  readonly kind:
    | 'too-many-states' // the limit on states was reached: sampled
    | 'out-of-time' // the limit on time was reached: sampled
    | 'counts-turns' // the story reads TURNS() or TURNS_SINCE(), which never repeat: sampled
    | 'seeds-draws' // the story calls SEED_RANDOM(), so that its draws hang on each other: sampled
    | 'unforeseen' // something that the proof does not watch makes a difference (`detail`: what was said): sampled
    | 'wide-draw' // RANDOM over more outcomes than can all be tried (`detail`: from–to): sampled
    | 'reads-computed' // a value that the game sets is used in arithmetic (`detail`: its name), so not all its values were tried: sampled
    | 'faults' // the story broke off often enough to stop looking: sampled
    | 'cancelled' // stopped from outside: sampled
    | 'texts-tried' // proved, but what a player writes in a form (`detail`: its kind) may move scores further than the texts tried
    | 'verdict-untried' // proved, but no text tried earns this verdict (`detail`: kind and verdict): counted as moving nothing
    | 'game-values'; // proved, with every value of these variables of the game taken as possible at any moment (`detail`: their names)
  readonly detail: string | undefined;
}

/** What it took. */
export interface Effort {
  readonly seconds: number;
  readonly beats: number; // run through Ink, from one decision to the next
  readonly states: number; // of the proof; 0 without one
  readonly sampledRides: number; // played to their end for shares and distributions (on the proved graph, where there is one)
}

/** A line in a source file. Counts from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

export interface ChoiceReport {
  readonly id: string; // knot.label, or `text:…` without a label, as the game knows it
  readonly place: Place | undefined; // undefined for a story that came compiled
  readonly text: string; // as first offered, or as written when it never was; '' for a fallback choice, which Ink takes by itself
  readonly reached: boolean; // false: no ride can come here (proved), or none came (sampled)
  readonly offered: number; // share of rides in which it was offered
  readonly taken: number; // share of rides in which it was taken
}

export interface LineReport {
  readonly place: Place;
  readonly text: string; // its first words, as written
  readonly reached: boolean;
  readonly shown: number; // share of rides in which it was shown
}

/** A place where the player decides. */
export interface DecisionReport {
  readonly knot: string; // where its choices stand; '' above the first knot
  readonly place: Place | undefined; // of its first choice
  readonly form: string | undefined; // kind of the form, when there is one: its options are verdicts then
  readonly ask: string | undefined;
  readonly met: number; // share of rides
  readonly options: readonly OptionReport[];
}

export interface OptionReport {
  readonly id: string; // of the choice
  readonly text: string;
  readonly way: Way | undefined;
  readonly verdict: string | undefined;
  readonly worth: readonly [least: number, most: number]; // points over the three scores that it moves at once, least and most
  /**
   * Points over the three scores given away for good, against the best option there and as if scores had no end at 100:
   * 0 = nothing is lost. Undefined where not proved, or where rides go in circles.
   */
  readonly loss: { readonly mean: number; readonly worst: number } | undefined;
  readonly move: MoveGrade | undefined; // by the mean loss
}

/**
 * How good a decision was, as one grades a chess move: by the points, over the three scores, that it
 * gives away against the best one there. Limits in grade-ride.
 */
export type MoveGrade = 'best' | 'good' | 'inaccuracy' | 'mistake';

/** What was tried at a form: `story` knows no rules of writing, so whoever explores hands in texts. */
export interface FormReport {
  readonly knot: string;
  readonly kind: string;
  readonly verdicts: readonly {
    readonly verdict: string;
    readonly texts: readonly string[]; // what was tried: 'model', 'starter', 'blank', …; empty: nothing tried earns this verdict
    readonly moves: Readonly<Record<Score, readonly [least: number, most: number]>>; // points, before clamping to 0..100
  }[];
}

export interface EndingReport {
  readonly id: string; // '' for an end without `# ending:`
  readonly share: number;
  readonly way: readonly string[]; // ids of the choices of one ride that ends so, a short one
  readonly scores: Readonly<Record<Score, readonly [least: number, most: number]>>;
}

export interface FaultReport {
  readonly kind: 'endless' | 'runtime' | 'unreadable' | 'never-ends'; // never-ends: rides go on for ever, though each beat ends
  readonly knot: string | undefined;
  readonly place: Place | undefined; // the line after which it broke off; undefined where only the knot is known
  readonly message: string; // what happened, in English
  readonly fix: string; // what puts it right, as far as that can be told
  readonly way: readonly string[]; // ids of the choices that lead there; empty: at the very beginning
}

export interface RidesReport {
  readonly decisions: { readonly least: number; readonly mean: number; readonly most: number | undefined }; // of rides that end, 0 where none does; for a proved story least and most hold for every ride (undefined: circles, no limit)
  readonly unended: number; // share of sampled rides that came to no end
  readonly count: number | undefined; // how many different rides there are, texts tried and draws counted apart; undefined when not proved or without end
}

/** One score at the end of a ride. */
export interface ScoreReport {
  readonly least: number;
  readonly most: number;
  readonly mean: number; // under random play
  readonly spread: readonly number[]; // 101 shares: how often a ride ends with 0, 1, … 100
}

/** The best ride: the one with the most points over the three scores. Of two that reach as much, the one that gives less away. */
export interface Par {
  readonly standing: Standing; // at its end
  readonly way: readonly string[]; // ids of its choices
  readonly exact: boolean; // false: the best found within the limits; a better one may exist
}

/**
 * The proved story as a graph, in numbers, to grade one ride after another without Ink. Nodes are
 * states, edges are what one choice (at a form: one text tried) does. Written by `prove`, read by
 * `ride-graph`; nobody else should look inside.
 */
export interface RideGraph {
  readonly starts: readonly number[]; // nodes; the first is the ride played alone, others begin with what earlier episodes left
  readonly opening: Standing;
  readonly choiceIds: readonly string[];
  readonly positions: readonly (readonly number[])[]; // of each position: the choices offered, as indices into choiceIds
  readonly positionOf: Int32Array; // of each node
  readonly firstEdge: Int32Array; // of each node, and one more at the end
  readonly edgeChoice: Int32Array; // index into choiceIds
  readonly edgeTarget: Int32Array; // node
  readonly edgeEffects: Int32Array; // index into effects
  readonly edgeWeight: Float32Array; // chance under random play, over all edges of a node: sums up to 1
  readonly effects: readonly (readonly (readonly [score: number, points: number])[])[]; // score: 0 profile, 1 tone, 2 timing
  readonly endings: readonly (readonly [node: number, id: string])[];
}
