import type { Intent } from './intent';
import { newcomerState, type Openings } from './opening';
import type { Session } from './session';
import type { GameState, HeroName, Settings } from './state';

/** The recorded opening of an episode, or undefined when there is none to be had. */
export type FetchOpenings = (episode: string) => Promise<Openings | undefined>;

/** Where the understudy is in an episode it plays. */
interface Playing {
  readonly hero: HeroName; // a ride keeps the hero it began with
  readonly openings: Openings;
  readonly chosen: number | undefined; // the answer to the first decision
  readonly line: number;
}

function aimsAtBeat({ type }: Intent): boolean {
  return type === 'continue' || type === 'back-a-line' || type === 'choose' || type === 'submit-draft';
}

/**
 * Stands in for the session while Ink, the judges and the saves are still on their way: plays the
 * title and, from its recording, the first decision of an episode. It keeps every intent, and hands
 * them to the session when that has come, so that the ride is the session's own from its first line.
 * What it cannot answer waits, and the screen says so.
 */
export class Understudy {
  state: GameState;
  /** Resolves once something was asked that only the session can answer. */
  readonly needed: Promise<void>;
  private need: () => void = () => undefined;
  private readonly kept: Intent[] = [];
  private playing: Playing | undefined;
  private waiting = false; // for the session: something was asked that only it can answer
  private queue: Promise<void> = Promise.resolve();

  constructor(
    private settings: Settings,
    private readonly fetchOpenings: FetchOpenings,
    private readonly tell: (state: GameState, previous: GameState) => void,
  ) {
    this.state = newcomerState(settings);
    this.needed = new Promise((resolve) => {
      this.need = resolve;
    });
  }

  /** Takes an order. Resolves when it is answered, or kept for the session. */
  readonly send = (intent: Intent): Promise<void> => {
    this.queue = this.queue.then(() => this.take(intent));
    return this.queue;
  };

  /**
   * Hands everything over. The picks go along only if no ride waited in the session's store: they
   * were made in the opening, and would mean something else in the middle of an older ride.
   */
  async handOver(session: Pick<Session, 'state' | 'send'>): Promise<void> {
    await this.queue;
    const starts = session.state.resumable === undefined;
    for (let at = 0; at < this.kept.length; at++) {
      const intent = this.kept[at]; // more may be kept while the session takes these
      if (intent && (starts || !aimsAtBeat(intent))) await session.send(intent);
    }
  }

  private async take(intent: Intent): Promise<void> {
    if (this.waiting && aimsAtBeat(intent)) return; // the second press on what did not answer yet
    this.kept.push(intent);
    this.waiting ||= !(await this.answer(intent));
    if (this.waiting) this.need();
    const before = this.state;
    this.state = this.picture();
    this.tell(this.state, before);
  }

  /** Says whether it could. */
  private async answer(intent: Intent): Promise<boolean> {
    if (intent.type === 'set') {
      this.settings = { ...this.settings, ...intent.settings };
      return true;
    }
    if (intent.type === 'ride') return this.open(intent.episode);
    if (intent.type === 'continue') return this.turn(1);
    if (intent.type === 'back-a-line') return this.turn(-1);
    return intent.type === 'choose' && this.choose(intent.index);
  }

  private async open(episode: string): Promise<boolean> {
    const openings = await this.fetchOpenings(episode).catch(() => undefined);
    if (openings) this.playing = { hero: this.settings.hero, openings, chosen: undefined, line: 0 };
    return openings !== undefined;
  }

  private turn(step: 1 | -1): boolean {
    const { playing } = this;
    const beat = this.state.beat;
    if (!playing || !beat) return false;
    const line = playing.line + step;
    if (line < 0) return true;
    // Past the last line there is a decision, which stays, or a form or an end, which are the session's.
    if (line >= beat.lines.length) return beat.choices.length > 0 && !beat.form;
    this.playing = { ...playing, line };
    return true;
  }

  private choose(index: number): boolean {
    const { playing } = this;
    if (!playing || playing.chosen !== undefined || !(index in playing.openings[this.settings.lang][playing.hero].answers)) return false;
    this.playing = { ...playing, chosen: index, line: 0 };
    return true;
  }

  private picture(): GameState {
    const { playing, settings, waiting } = this;
    if (!playing) return { ...newcomerState(settings), busy: waiting };
    const { openings, hero, chosen, line } = playing;
    const { begins, answers } = openings[settings.lang][hero];
    const recorded = (chosen === undefined ? undefined : answers[chosen]) ?? begins;
    return { ...recorded, settings, line, busy: waiting };
  }
}
