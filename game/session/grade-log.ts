import type { CompiledStory } from '../story/compiled';
import { gradeRide, type Move } from '../story/explore/grade-ride';
import type { Progress } from '../story/explore/explore';
import { exploreStory } from './explore-story';
import { Ride } from './ride';
import type { RideStart } from './ride-start';
import type { LogEntry } from './save';
import type { GradedDecision } from './state';

/** A ride that came to its end, as it travels to whoever grades it. */
export interface FinishedRide {
  readonly compiled: CompiledStory;
  readonly start: RideStart;
  readonly log: readonly LogEntry[];
}

/* Our own episodes need 400 to 30,000 states; a browser on a phone has no memory for many more. */
const limits = { seconds: 60, states: 100_000, rides: 0 };

/** Where there was nothing to decide: one way on, or a bet, which moves no score. */
function isDecision(move: Move, entry: LogEntry | undefined): boolean {
  return entry?.type === 'submitted' ? entry.draft.kind !== 'prediction' : move.offered.length > 1;
}

/**
 * Grades each decision of a ride by what could still be had before it and after it. Empty when the
 * story cannot be proved within the limits: a guess would be worse than no word. This takes seconds:
 * run it in a worker.
 */
export function gradeLog({ compiled, start, log }: FinishedRide): readonly GradedDecision[] {
  const stopAtSearch = ({ phase }: Progress): boolean => phase === 'search'; // a search grades nothing
  const { graph } = exploreStory(compiled, start.lang, { ...limits, withGraph: true, onProgress: stopAtSearch });
  if (!graph) return [];
  const ride = new Ride(compiled, start);
  const moves = log.map((entry): Move => {
    const move = { choice: entry.id, offered: ride.beat.choices.map(({ id }) => id), before: ride.books.standing, isForm: entry.type === 'submitted' };
    ride.replay([entry]);
    return move;
  });
  return gradeRide(graph, moves, ride.books.standing).flatMap((graded, decision) => {
    const move = moves[decision];
    const { grade, best, still, exact } = graded;
    return move && isDecision(move, log[decision]) ? [{ decision, grade, best, still, exact }] : [];
  });
}
