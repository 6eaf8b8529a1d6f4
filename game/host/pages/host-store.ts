import type { Lang } from '../../outcome/drafts';
import type { SaveStore } from '../../session/save-store';
import { beginning, type HostState } from './host-state';
import { type Ballot, currentBallot, type Seminar, withLast } from './seminar';
import { Keeper } from './shelf';

export const recordKey = 'seminar';

/** The host's state and who is told of it. Whatever belongs to the seminar is written down as it changes. */
export class HostStore {
  state: HostState;
  private readonly keeper: Keeper<Seminar>;
  private readonly listeners = new Set<(state: HostState) => void>();

  constructor(store: SaveStore, lang: Lang) {
    this.keeper = new Keeper((seminar) => store.write(recordKey, seminar));
    this.state = beginning(lang);
  }

  /** Calls back after every change. Returns its own undo. */
  subscribe(listener: (state: HostState) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  set(change: Partial<HostState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener(this.state);
  }

  protected get ballot(): Ballot | undefined {
    return this.state.seminar && currentBallot(this.state.seminar);
  }

  protected record(seminar: Seminar): void {
    this.set({ seminar });
    this.keeper.keep(seminar);
  }

  protected amend(change: Partial<Ballot>): void {
    if (this.state.seminar && this.ballot) this.record(withLast(this.state.seminar, change));
  }
}
