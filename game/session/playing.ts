import type { Draft, Lang } from '../outcome/drafts';
import type { CompiledStory } from '../story/compiled';
import { Ride } from './ride';
import type { RideStart } from './ride-start';
import type { RideSave } from './save';
import type { EarlierTry, Notice } from './state';

/** A ride with what surrounds it: where one is reading, what is being written, what was tried before. */
export interface Playing {
  ride: Ride;
  readonly foreign: boolean; // a story from outside: no scores, nothing kept
  compiled: CompiledStory;
  line: number; // on screen, within the beat; the number of lines once all are read
  draft: Draft | undefined;
  submitted: Record<string, number>; // form decision -> times submitted, over all tries
  earlier: readonly EarlierTry[];
}

/** Begins a ride. @throws StoryFault when the story cannot be read or stops before its first decision. */
export function beginRide(compiled: CompiledStory, start: RideStart, foreign = false): Playing {
  const ride = new Ride(compiled, start);
  return { ride, foreign, compiled, line: 0, draft: ride.openDraft(), submitted: {}, earlier: [] };
}

/** Replays a save, as far as the story still agrees with it. Returns what the player must be told. */
export function takeUp(playing: Playing, save: RideSave): Notice | undefined {
  const { ride, compiled } = playing;
  const whole = ride.replay(save.log) === save.log.length;
  const sameText = save.lang === ride.start.lang && save.hash === compiled.hash;
  playing.submitted = { ...save.submitted };
  playing.earlier = save.earlier.map((e) => ({ standing: e.standing, accepted: e.accepted, replies: e.replies, meetings: e.meetings }));
  // A line is only certain in the very text it was read in, or in its twin; after an edit the beat starts over.
  const twin = save.lang !== ride.start.lang;
  playing.line = whole && (sameText || twin) ? Math.min(save.line, ride.beat.lines.length) : 0;
  const open = ride.openDraft();
  playing.draft = whole && save.draft && save.draft.kind === open?.kind ? save.draft : open;
  if (!whole || (!sameText && !twin)) return { kind: 'story-changed' };
  return save.log.length > 0 || save.line > 0 ? { kind: 'resumed' } : undefined;
}

/** Turns lines within the beat. Returns whether there was one to turn to. */
export function turnLine(playing: Playing, step: 1 | -1): boolean {
  const { beat } = playing.ride;
  // With choices the last line stays while one is made; a form or the campfire come after it.
  const last = beat.choices.length > 0 && !beat.form ? beat.lines.length - 1 : beat.lines.length;
  const line = Math.max(0, Math.min(last, playing.line + step));
  const turned = line !== playing.line;
  playing.line = line;
  return turned;
}

/** Takes a decision and stands at the first line of what follows. */
export function decide(playing: Playing, act: (ride: Ride) => void): void {
  act(playing.ride);
  playing.line = 0;
  playing.draft = playing.ride.openDraft();
}

/** Hands in what was written. A form that comes up again after *What if?* knows how often it was filled in. */
export function submitDraft(playing: Playing, draft: Draft): void {
  const at = String(playing.ride.log.length);
  playing.submitted = { ...playing.submitted, [at]: (playing.submitted[at] ?? 0) + 1 };
  decide(playing, (ride) => ride.submit(draft));
}

/** *What if?* Back to one decision, with the same luck; what was reached stays for comparison. */
export function rewindTo(playing: Playing, decision: number): void {
  const { ride: reached } = playing;
  const result = reached.outcome()?.mine;
  const ride = new Ride(playing.compiled, reached.start);
  ride.replay(reached.log.slice(0, decision));
  playing.ride = ride;
  playing.earlier = [...playing.earlier, { standing: reached.books.standing, accepted: result?.accepted.drawn, replies: result?.replies.drawn, meetings: result?.meetings.drawn }];
  const undone = reached.log[decision];
  const open = ride.openDraft();
  playing.draft = undone?.type === 'submitted' && undone.draft.kind === open?.kind ? undone.draft : open; // texts are kept, to be edited
  playing.line = ride.beat.form ? ride.beat.lines.length : Math.max(0, ride.beat.lines.length - 1);
}

/**
 * The same ride over another text: the twin in the other language, or an edited story. Returns whether
 * every decision was found again.
 */
export function moveInto(playing: Playing, compiled: CompiledStory, lang: Lang): boolean {
  const { log, start } = playing.ride;
  const untouched = JSON.stringify(playing.draft) === JSON.stringify(playing.ride.openDraft());
  const ride = new Ride(compiled, { ...start, lang });
  const whole = ride.replay(log) === log.length;
  playing.ride = ride;
  playing.compiled = compiled;
  playing.line = whole ? Math.min(playing.line, ride.beat.lines.length) : 0;
  const open = ride.openDraft();
  if (untouched || playing.draft?.kind !== open?.kind) playing.draft = open;
  return whole;
}

/** Back to the last beat, after a story that stopped or a mistake of ours. @throws StoryFault when even that stops. */
export function fallBack(playing: Playing): void {
  const { log, start } = playing.ride;
  playing.ride = new Ride(playing.compiled, start);
  playing.ride.replay(log.slice(0, -1));
  playing.line = Math.max(0, playing.ride.beat.lines.length - 1);
  playing.draft = playing.ride.openDraft();
}
