import type { Conductor } from './conductor';
import { ballotOf, momentOf } from './host-state';

const longest = 4; // digits: no hall has ten thousand hands

function counted(host: Conductor): number {
  return momentOf(host.state) === 'voting' && host.state.byHand ? (ballotOf(host.state)?.counts.length ?? 0) : 0;
}

/** Counting hands by keys: one digit more. */
export function typeDigit(host: Conductor, digit: string): void {
  const { typed } = host.state;
  if (counted(host) > 0 && typed.length < longest) host.set({ typed: typed + digit });
}

/** The number is whole: it is kept, and the next option's turn comes. */
export function enterNumber(host: Conductor): void {
  const { cursor, typed } = host.state;
  const of = counted(host);
  if (of === 0) return;
  if (typed !== '') host.count(cursor, Number(typed));
  host.set({ typed: '', cursor: (cursor + 1) % of });
}

export function moveCursor(host: Conductor, by: 1 | -1): void {
  const of = counted(host);
  if (of > 0) host.set({ typed: '', cursor: (host.state.cursor + by + of) % of });
}
