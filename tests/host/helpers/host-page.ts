import { expect } from 'vitest';
import { Conductor, type HostWorld } from '../../../game/host/pages/conductor';
import { momentOf } from '../../../game/host/pages/host-state';
import { enterNumber, typeDigit } from '../../../game/host/pages/keypad';
import type { Plan } from '../../../game/host/pages/seminar';
import { RoomShelf } from '../../../game/host/pages/shelf';
import { ShowOfHands } from '../../../game/host/show-of-hands';
import { MemoryStore } from '../../../game/session/save-store';
import { worldWith } from '../../helpers/season';
import { pause } from './outside';

export const plan: Plan = { episode: 'the-note', lang: 'en', mode: 'hands', seats: 20, tables: 0, seconds: null };

/** A host's page without a browser; `store` outlives it, as IndexedDB outlives a crash. */
export function openHost(store = new MemoryStore(), more: Partial<HostWorld> = {}): Conductor {
  const world: HostWorld = {
    ...worldWith(),
    store: new RoomShelf(store),
    createRoom: () => Promise.reject(new Error('There is no live server.')),
    connect: () => new ShowOfHands(),
    now: () => 1_000_000,
    ...more,
  };
  return new Conductor(world, 'en');
}

export async function step(act: () => unknown): Promise<void> {
  await act();
  await pause(20);
}

/** Presses the one key until the seminar stands there. */
export async function pressUntil(host: Conductor, moment: ReturnType<typeof momentOf>): Promise<void> {
  for (let presses = 0; presses < 40 && momentOf(host.state) !== moment; presses++) await step(host.next);
  expect(momentOf(host.state)).toBe(moment);
}

/** Keys the hands of one option after the other in. */
export function countHands(host: Conductor, ...hands: number[]): void {
  for (const count of hands) {
    for (const digit of String(count)) typeDigit(host, digit);
    enterNumber(host);
  }
}
