import type { Forecast } from '../../outcome/forecast';
import type { Beat } from '../../story/beat';
import { characters, type CharacterName } from '../../story/vocabulary';

/** What comes back from one round of invitations, as an inbox would show it. */
export interface Inbox {
  readonly spoke: Beat['replies']; // the named contacts who replied, with their line
  readonly unnamed: number; // conversations without a line of their own
  readonly mute: readonly CharacterName[]; // named contacts who accepted and said nothing
  readonly silent: number; // all the others
}

/** Sorts the story's lines by what the simulation says of each contact: nobody speaks who did not reply. */
export function inboxOf(replies: Beat['replies'], forecast: Forecast): Inbox {
  const replied = new Set(forecast.prospects.filter((p) => p.replied).map((p) => p.id));
  const spoke = replies.filter((reply, at) => replied.has(reply.who) && replies.findIndex((r) => r.who === reply.who) === at);
  const mute = characters.filter((name) => forecast.prospects.some((p) => p.id === name && p.accepted && !p.replied));
  const unnamed = Math.max(0, forecast.replies.drawn - spoke.length);
  return { spoke, unnamed, mute, silent: Math.max(0, forecast.invitations - forecast.replies.drawn - mute.length) };
}

/** Acceptances that had come in one day, one week and 15 days after sending. */
export function acceptancesByDay(forecast: Forecast): readonly [number, number, number] {
  const until = (day: number) => forecast.prospects.filter((p) => p.accepted && p.day !== undefined && p.day <= day).length;
  return [until(1), until(7), until(15)];
}
