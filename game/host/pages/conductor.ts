import type { Draft, Lang } from '../../outcome/drafts';
import type { Intent } from '../../session/intent';
import type { World } from '../../session/session';
import type { NewRoom } from '../protocol';
import type { VoteSource } from '../vote-source';
import { BeatReader } from './both-beats';
import { choiceBallot, noteBallot, type Part, pickBallot } from './ask';
import { momentOf, newsOf, rivalsOf, winnerOf } from './host-state';
import { HostStore, recordKey } from './host-store';
import { parOf } from './par';
import { TwoRoads } from './roads';
import { type Ballot, currentBallot, type Plan, readSeminar, type Seminar } from './seminar';
import type { RoomShelf } from './shelf';
import { StoryDesk } from './story-desk';
import { VoteDesk } from './vote-desk';

/** What the host's page asks of the outside world. */
export interface HostWorld extends World {
  readonly store: RoomShelf;
  /** Makes a room on the live server. Rejects when there is none. */
  createRoom(): Promise<NewRoom>;
  connect(room: NewRoom): VoteSource;
  /** Milliseconds of the clock that all windows of this machine share. */
  now(): number;
}

const defenceMs = 60_000;
const mostHands = 9999;

/**
 * Leads a room through a story: the only place where a seminar changes. Keys and buttons give orders;
 * whatever was decided is kept after each of them, so that a reloaded page goes on where it was.
 */
export class Conductor extends HostStore {
  private story: StoryDesk | undefined;
  private desk: VoteDesk | undefined;
  private roads: TwoRoads | undefined;
  private readonly reader: BeatReader;
  private reopened: string | undefined; // the poll that the server was told of again

  constructor(
    private readonly world: HostWorld,
    lang: Lang,
  ) {
    super(world.store, lang);
    this.reader = new BeatReader(world, (beats) => this.set({ beats }));
  }

  /** Goes on with the seminar that was left here, if there is one. */
  async resume(): Promise<void> {
    const kept = readSeminar(await this.world.store.read(recordKey).catch(() => undefined));
    if (!kept) return;
    await this.open(kept, false);
    const ballot = kept.ballots.at(-1);
    if (ballot?.stage === 'followed' && ballot.subject === 'choice' && ballot.decision === this.story?.taken) await this.story.take(ballot.followed ?? 0);
  }

  /** Opens the doors. With phones it asks the server for a room first. */
  async begin(plan: Plan): Promise<void> {
    this.set({ busy: true, noServer: false });
    const room = plan.mode === 'phones' ? await this.world.createRoom().catch(() => undefined) : undefined;
    if (plan.mode === 'phones' && !room) return this.set({ busy: false, noServer: true });
    await this.world.store.clear();
    await this.open({ ...plan, version: 1, began: new Date(this.world.now()).toISOString(), started: false, ballots: [], ...(room && { room }) }, true);
    if (room && plan.tables > 0) this.desk?.order((source) => source.seatTables(plan.tables));
  }

  private async open(seminar: Seminar, fresh: boolean): Promise<void> {
    this.set({ seminar, lang: seminar.lang, busy: true });
    this.story = await StoryDesk.open(this.world, seminar, fresh);
    this.desk = new VoteDesk(
      { connect: (room) => this.world.connect(room), changed: () => this.look(), followed: (poll) => this.state.seminar?.ballots.find((one) => one.ask.poll === poll)?.followed },
      seminar.seats,
      seminar.room,
    );
    this.story.subscribe(() => this.follow());
    const ballot = currentBallot(seminar);
    if (ballot) this.desk.restore(ballot);
    this.set({ busy: false });
    this.record(seminar);
    this.follow();
    this.look();
    void parOf(this.world, seminar).then((par) => this.set({ par }));
  }

  /** Ends the seminar: votes and notes are deleted, here and on the server. */
  async end(): Promise<void> {
    this.desk?.order((source) => source.end());
    await new Promise((resolve) => setTimeout(resolve, 300)); // for the order to leave
    this.desk?.dispose();
    this.story = this.desk = this.roads = undefined;
    await this.world.store.clear();
    this.set({ seminar: undefined, game: undefined, votes: undefined, roads: undefined, defence: undefined, reader: false, par: undefined });
  }

  /* What keys and buttons do. */

  /** Whatever comes next: a line, the vote, its end, its result, the road it took. */
  next = (): void => {
    const moment = momentOf(this.state);
    if (this.state.blank) return this.set({ blank: false });
    switch (moment) {
      case 'lobby':
        return this.state.seminar && this.record({ ...this.state.seminar, started: true });
      case 'reading':
        return void this.send({ type: 'continue' });
      case 'asking':
        return this.askRoom();
      case 'voting':
        return this.close();
      case 'closed':
        return this.show();
      case 'shown': {
        const winner = this.ballot && winnerOf(this.ballot);
        return winner === undefined ? undefined : void this.pick(winner); // a tie is the host's to break
      }
      case 'roads':
        return this.walk((roads) => roads.next());
      case 'setup':
      case 'closing':
      case 'writing':
      case 'ends':
      case 'campfire':
    }
  };

  back = (): void => {
    if (this.roads) return this.walk((roads) => roads.back());
    const moment = momentOf(this.state);
    if (moment === 'reading' || moment === 'asking') void this.send({ type: 'back-a-line' });
  };

  askRoom = (): void => {
    const { seminar, beats } = this.state;
    if (seminar && momentOf(this.state) === 'asking') this.put(choiceBallot(beats, seminar.lang, this.at(seminar)));
  };

  askNotes(): void {
    const { seminar, beats } = this.state;
    if (seminar && momentOf(this.state) === 'writing') this.put(noteBallot(beats, { ...this.at(seminar), seconds: null }));
  }

  askPart(part: Part): void {
    const { seminar, beats } = this.state;
    if (seminar && momentOf(this.state) === 'writing') this.put(pickBallot(beats, part, this.at(seminar)));
  }

  close(): void {
    this.desk?.order((source) => source.close());
  }

  show(): void {
    this.amend({ stage: 'shown' });
    this.desk?.order((source) => source.show());
  }

  /** Follows an option: the winner, the tie's, the host's own, or one shouted by the room without a vote. */
  async pick(option: number): Promise<void> {
    const { ballot } = this;
    const moment = momentOf(this.state);
    if (ballot && (option >= ballot.ask.choices.length || !['closed', 'shown', 'ends'].includes(moment))) return;
    if (!ballot && moment !== 'asking') return;
    this.roads = undefined;
    this.set({ roads: undefined });
    if (ballot) {
      this.amend({ stage: 'followed', followed: option });
      this.desk?.order((source) => source.override(option));
    }
    await (!ballot || ballot.subject === 'choice' ? this.story?.take(option) : this.story?.fill(ballot.subject, option));
    if (ballot) this.goOn();
  }

  /** Asks the same again. */
  again(): void {
    const { ballot } = this;
    const { seminar } = this.state;
    if (!ballot || !seminar || !['closed', 'shown'].includes(momentOf(this.state))) return;
    this.roads = undefined;
    this.set({ roads: undefined });
    this.amend({ stage: 'left' });
    this.put({ ...ballot, ask: { ...ballot.ask, poll: this.at(this.state.seminar ?? seminar).poll }, counts: ballot.counts.map(() => 0), n: 0, stage: 'open' });
  }

  /** Leaves the question: the host decides without it. */
  leaveBallot(): void {
    if (!this.ballot || !['closed', 'shown'].includes(momentOf(this.state))) return;
    this.amend({ stage: 'left' });
    this.goOn();
  }

  /** Names the minute of one side after the other, then of none. */
  defend = (): void => {
    const { ballot } = this;
    if (!ballot || ballot.subject !== 'choice' || !['closed', 'shown'].includes(momentOf(this.state))) return;
    const rivals = rivalsOf(ballot);
    const at = this.state.defence ? rivals.indexOf(this.state.defence.option) : -1;
    const option = rivals[at + 1];
    this.set({ defence: option === undefined ? undefined : { option, until: this.world.now() + defenceMs } });
  };

  /** Plays both roads of a split room. */
  both = async (): Promise<void> => {
    const { ballot } = this;
    const { seminar } = this.state;
    if (!seminar || this.roads || ballot?.subject !== 'choice' || momentOf(this.state) !== 'shown') return;
    this.set({ defence: undefined });
    this.roads = await TwoRoads.open(this.world, seminar, rivalsOf(ballot));
    this.set({ roads: this.roads.view });
  };

  revise = (draft: Draft): void => void this.send({ type: 'revise-draft', draft });

  async submit(): Promise<void> {
    if (this.ballot) this.leaveBallot();
    await this.send({ type: 'submit-draft' });
  }

  readAloud(ids: readonly number[]): void {
    this.desk?.order((source) => source.readAloud(ids));
  }
  lock(locked: boolean): void {
    this.desk?.order((source) => source.lock(locked));
  }
  count(option: number, hands: number): void {
    this.desk?.count(option, Math.max(0, Math.min(mostHands, hands)));
  }
  takeHands(): void {
    this.desk?.takeHands(this.ballot);
    this.look();
  }

  /* What follows from it. */

  private at(seminar: Seminar): { poll: string; decision: number; seconds: number | null } {
    return { poll: `poll-${seminar.ballots.length + 1}`, decision: this.story?.taken ?? 0, seconds: seminar.seconds };
  }

  private put(ballot: Ballot): void {
    const { seminar } = this.state;
    if (!seminar) return;
    this.set({ cursor: 0, typed: '', defence: undefined });
    this.record({ ...seminar, ballots: [...seminar.ballots, ballot] });
    this.desk?.order((source) => source.open(ballot.ask));
  }

  private goOn(): void {
    this.set({ defence: undefined });
    this.desk?.order((source) => source.advance());
    this.desk?.look();
  }

  private async send(intent: Intent): Promise<void> {
    await this.story?.send(intent);
  }

  private walk(step: (roads: TwoRoads) => Promise<void>): void {
    const { roads } = this;
    if (roads) void step(roads).then(() => this.roads === roads && this.set({ roads: roads.view }));
  }

  /** The story has moved. */
  private follow(): void {
    const game = this.story?.state;
    const { seminar } = this.state;
    if (!game || !seminar) return;
    this.set({ game });
    this.reader.read(game.beat, seminar);
  }

  /** The votes have moved. */
  private look(): void {
    const { desk, ballot } = this;
    if (!desk) return;
    const votes = desk.view;
    const closesAt = votes.remainMs === undefined ? undefined : this.world.now() + votes.remainMs;
    const { byHand, isLost, standsIn } = desk;
    this.set({ votes, byHand, isLost, standsIn, ...(votes !== this.state.votes && { closesAt }) });
    if (!ballot) return;
    if (votes.ask?.poll === ballot.ask.poll) {
      const news = newsOf(ballot, votes);
      if (news) this.amend(news);
    } else if (ballot.stage === 'open' && !byHand && votes.phase === 'lobby' && votes.link === 'live' && this.reopened !== ballot.ask.poll) {
      this.reopened = ballot.ask.poll; // the page was closed before the server heard of the question
      desk.order((source) => source.open(ballot.ask));
    }
  }
}
