import type { NewRoom } from '../protocol';
import { OrderRefused, type VoteSource, type VoteView } from '../vote-source';
import { ShowOfHands } from '../show-of-hands';
import type { Ballot } from './seminar';

/** What the desk needs from around it. */
export interface DeskWorld {
  /** Goes on leading a room of the live server. */
  connect(room: NewRoom): VoteSource;
  /** Something is to be shown anew. */
  changed(): void;
  /** Which option the story took in a poll, if it is decided. */
  followed(poll: string): number | undefined;
}

/**
 * Who counts: the live server, raised hands, or hands in place of a server that is lost. Orders to the
 * server are given without waiting for it; they are carried out once it is there.
 */
export class VoteDesk {
  private source: VoteSource;
  private live: VoteSource | undefined; // also while hands stand in for it
  private settled = new Set<string>(); // what the live room was told while coming back to it
  private stop: () => void = () => undefined;

  constructor(
    private readonly world: DeskWorld,
    private readonly seats: number,
    room: NewRoom | undefined,
  ) {
    if (room) this.live = world.connect(room);
    this.source = this.live ?? new ShowOfHands(seats);
    this.stop = this.source.subscribe(() => world.changed());
  }

  get view(): VoteView {
    return this.source.view;
  }

  /** Hands are counted, by choice or by need. */
  get byHand(): boolean {
    return this.source instanceof ShowOfHands;
  }

  /** The live server does not answer, whether or not hands stand in for it. */
  get isLost(): boolean {
    return this.live?.view.link === 'lost';
  }

  /** Hands stand in for the server. */
  get standsIn(): boolean {
    return this.byHand && this.live !== undefined;
  }

  /** Gives an order. One that a poll refuses has been overtaken by another: what is shown is what stands. */
  order(act: (source: VoteSource) => Promise<void>): void {
    act(this.source).catch((error: unknown) => {
      if (!(error instanceof OrderRefused)) throw error;
      this.world.changed();
    });
  }

  count(choice: number, hands: number): void {
    if (this.source instanceof ShowOfHands) this.source.count(choice, hands);
  }

  /** Puts a ballot back on the table as it lay: after a reload, or when hands take over. */
  restore(ballot: Ballot): void {
    if (!(this.source instanceof ShowOfHands) || this.source.view.ask?.poll === ballot.ask.poll) return;
    this.order((source) => source.open(ballot.ask));
    for (const [choice, hands] of ballot.counts.entries()) this.source.count(choice, hands);
    if (ballot.stage !== 'open') this.order((source) => source.close());
    if (ballot.stage === 'shown') this.order((source) => source.show());
  }

  /** The server is lost: hands go on from the last tally that was seen. */
  takeHands(ballot: Ballot | undefined): void {
    if (this.byHand || !this.live) return;
    this.stop();
    this.settled = new Set();
    const before = this.live.view;
    this.source = new ShowOfHands(Math.max(this.seats, before.seats));
    const stops = [this.source.subscribe(() => this.world.changed()), this.live.subscribe(() => this.comeBack())];
    this.stop = () => stops.forEach((stop) => stop());
    if (ballot) this.restore(ballot);
    this.world.changed();
  }

  /** The server is back: it is told what hands have decided meanwhile, and counts again from the next question on. */
  private comeBack(): void {
    const { live, source } = this;
    if (!live || source === live) return;
    this.world.changed();
    const { link, phase, ask, picked } = live.view;
    if (link === 'lost' || link === 'connecting' || source.view.phase !== 'lobby') return;
    const once = (what: string, act: () => Promise<void>): void => {
      const name = `${what} ${ask?.poll ?? ''}`;
      if (this.settled.has(name)) return;
      this.settled.add(name);
      act().catch(() => undefined); // overtaken: the next snapshot says by what
    };
    if (phase === 'open') once('close', () => live.close());
    if (phase === 'final') {
      const choice = ask?.kind === 'choice' ? this.world.followed(ask.poll) : undefined;
      if (choice !== undefined && picked === undefined) once('override', () => live.override(choice));
      once('advance', () => live.advance());
    }
    if (phase === 'lobby') this.useLive(live);
  }

  private useLive(live: VoteSource): void {
    this.stop();
    this.source.dispose();
    this.source = live;
    this.stop = live.subscribe(() => this.world.changed());
    this.world.changed();
  }

  /** Between two questions: tries whether the live room can be gone back to. */
  look(): void {
    this.comeBack();
  }

  dispose(): void {
    this.stop();
    this.source.dispose();
    this.live?.dispose();
  }
}
