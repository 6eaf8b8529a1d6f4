import type { LedgerEntry } from '../../outcome/grade';
import { scores, type Standing } from '../../outcome/standing';
import type { Session, World } from '../../session/session';
import type { GameState } from '../../session/state';
import type { Seminar } from './seminar';
import { forkRide } from './fork';

/** Where one of the two roads leads: what it moved, and what was said last. */
export interface RoadEnd {
  readonly option: number; // position among the beat's choices
  readonly text: string; // of the choice
  readonly change: Standing; // of the three scores
  readonly why: string | undefined;
  readonly words: string; // the first line that answers it
}

/** Both roads of a split room, one read after the other. */
export interface Roads {
  readonly options: readonly [number, number];
  readonly at: 0 | 1 | 'ends';
  readonly state: GameState; // of the fork that is being read
  readonly ends: readonly RoadEnd[]; // of those read to their end
}

/** Plays both ways on from one decision, each up to the next one. The room's own ride stays where it is. */
export class TwoRoads {
  private constructor(
    private readonly forks: readonly [Session, Session],
    private readonly start: GameState,
    readonly options: readonly [number, number],
    private at: 0 | 1 | 'ends' = 0,
  ) {}

  static async open(world: World, { episode, lang }: Pick<Seminar, 'episode' | 'lang'>, options: readonly [number, number]): Promise<TwoRoads> {
    const forks = [await forkRide(world, episode, lang), await forkRide(world, episode, lang)] as const;
    const start = forks[0].state;
    for (const [at, fork] of forks.entries()) {
      const choice = start.beat?.choices[options[at] ?? 0];
      if (choice) await fork.send({ type: 'choose', index: choice.index });
    }
    return new TwoRoads(forks, start, options);
  }

  get view(): Roads {
    const { options, at } = this;
    const read = at === 'ends' ? 2 : at;
    return { options, at, state: this.forks[at === 'ends' ? 1 : at].state, ends: this.forks.slice(0, read).map((fork, index) => this.endOf(fork, options[index] ?? 0)) };
  }

  /** The next line, the other road, or both ends. */
  async next(): Promise<void> {
    if (this.at === 'ends') return;
    const { state, send } = this.forks[this.at];
    const isLast = state.line >= (state.beat?.lines.length ?? 0) - 1;
    if (isLast) this.at = this.at === 0 ? 1 : 'ends';
    else await send({ type: 'continue' });
  }

  async back(): Promise<void> {
    if (this.at === 'ends') this.at = 1;
    else await this.forks[this.at].send({ type: 'back-a-line' });
  }

  private endOf({ state }: Session, option: number): RoadEnd {
    const decision = this.start.decisions.taken;
    const change = Object.fromEntries(scores.map((score) => [score, state.standing[score] - this.start.standing[score]])) as Record<(typeof scores)[number], number>;
    return {
      option,
      text: this.start.beat?.choices[option]?.text ?? '',
      change,
      why: whyOf(state.ledger, decision) ?? this.start.beat?.choices[option]?.why,
      words: state.beat?.lines[0]?.text ?? '',
    };
  }
}

function whyOf(ledger: readonly LedgerEntry[], decision: number): string | undefined {
  return ledger.find((entry) => entry.decision === decision && entry.choice?.why !== undefined)?.choice?.why;
}
