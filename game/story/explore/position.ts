import type { Beat } from '../beat';
import type { SavedFlow, SavedState, SavedThread } from './probe';

/**
 * Names the place in a story where a player decides: the choices that are open, each with where it
 * comes from, what it moves and what would go on after it (tunnels, threads, temporary variables).
 * Two states with one name differ in variables and visit counts only.
 */
export function nameOfPosition(saved: SavedState, beat: Beat): string {
  if (beat.choices.length === 0) return `end ${beat.ending?.id ?? ''}`;
  const flows = Object.values(saved.flows).map((flow) =>
    flow.currentChoices.map((choice) => [choice.originalChoicePath, choice.targetPath, choice.tags ?? [], threadOf(flow, choice.originalThreadIndex)]),
  );
  const form = beat.form && { ...beat.form, facts: undefined, table: undefined }; // neither moves a score, and a table lies otherwise in each ride
  return JSON.stringify([flows, saved.evalStack, form]);
}

/** What goes on after a choice, without the running numbers that Ink gives to threads. */
function threadOf(flow: SavedFlow, index: number): unknown {
  const thread: SavedThread | undefined = flow.choiceThreads?.[String(index)] ?? flow.callstack.threads.find((one) => one.threadIndex === index);
  return [thread?.callstack, thread?.previousContentObject];
}
