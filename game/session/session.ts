import type { Draft, Lang } from '../outcome/drafts';
import type { Beat } from '../story/beat';
import type { CompiledStory } from '../story/compiled';
import { StoryFault } from '../story/fault';
import { findEpisode, type TrailEpisode } from '../story/trail';
import type { FinishedRide } from './grade-log';
import type { Intent } from './intent';
import { stateOf } from './picture';
import { beginRide, decide, fallBack, moveInto, type Playing, rewindTo, submitDraft, takeUp, turnLine } from './playing';
import { SaveKeeper } from './save-keeper';
import type { Ride } from './ride';
import type { SaveStore } from './save-store';
import type { GameState, GradedDecision, Notice, Settings } from './state';
import { nothingCarried } from './stored';

/** What the session asks of the outside world. */
export interface World {
  readonly trail: readonly TrailEpisode[];
  readonly store: SaveStore;
  /** The episode's story in one language. Rejects when it cannot be fetched. */
  load(folder: string, lang: Lang): Promise<CompiledStory>;
  /** Compiles or adopts a story from outside. Rejects with the sentence to show when it is refused. */
  adopt(name: string, source: string): Promise<CompiledStory>;
  /** A whole number that names a new season's luck. */
  newSeed(): number;
  /** Grades the decisions of a finished ride. Missing where nobody can; whoever rejects leaves the campfire without grades. */
  gradeRide?(ride: FinishedRide): Promise<readonly GradedDecision[]>;
}

type Listener = (state: GameState, previous: GameState) => void;

/**
 * One player's season, and the only place where it changes. Clicks, keys and votes send intents; the
 * session works out the next state, writes it down, and then tells everyone. Intents are taken one
 * after the other, so a fast double click cannot overtake a save.
 */
export class Session {
  state: GameState;
  private playing: Playing | undefined;
  private notices: readonly Notice[] = [];
  private settings: Settings;
  private busy = false;
  private graded: { readonly ride: Ride; grades: readonly GradedDecision[] } | undefined; // asked for once a ride is over
  private queue: Promise<void> = Promise.resolve();
  private readonly keeper: SaveKeeper;
  private readonly listeners = new Set<Listener>();

  private constructor(
    private readonly world: World,
    settings: Settings,
  ) {
    this.settings = settings;
    this.keeper = new SaveKeeper(
      world.store,
      world.trail,
      (notice) => this.tell(notice),
      () => world.newSeed(),
    );
    this.state = this.picture();
  }

  /** Opens the season as it was left: settings, finished episodes and the ride that waits. */
  static async open(world: World, guess: Settings): Promise<Session> {
    const session = new Session(world, guess);
    session.settings = (await session.keeper.open()) ?? guess;
    session.state = session.picture();
    return session;
  }

  /** Calls back after every change. Returns its own undo. */
  subscribe(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /** Takes an order. Resolves when its effects are saved and shown. */
  readonly send = (intent: Intent): Promise<void> => {
    if (intent.type === 'revise-draft') {
      this.revise(intent.draft); // at once: highlights keep up with typing
      return Promise.resolve();
    }
    const meant = this.state.beat;
    this.queue = this.queue.then(() => (this.isStale(intent, meant) ? undefined : this.obey(intent))).catch((error: unknown) => this.fail(error));
    return this.queue;
  };

  /** The second click of a double click was meant for a beat that is gone: it must not choose in the next one. */
  private isStale(intent: Intent, meant: Beat | undefined): boolean {
    const aimsAtBeat = intent.type === 'choose' || intent.type === 'continue' || intent.type === 'back-a-line' || intent.type === 'submit-draft';
    return aimsAtBeat && this.playing?.ride.beat !== meant;
  }

  /** Puts an edited story under the ride that is being played: hot reload while writing. */
  async replaceStory(folder: string, lang: Lang, compiled: CompiledStory): Promise<void> {
    const episode = this.world.trail.find((e) => e.folder === folder);
    const playing = this.playing;
    if (!playing || playing.foreign || playing.ride.start.episode !== episode?.id || this.settings.lang !== lang) return;
    this.queue = this.queue.then(() => this.replayInto(playing, compiled, true)).catch((error: unknown) => this.fail(error));
    await this.queue;
  }

  private async obey(intent: Exclude<Intent, { type: 'revise-draft' }>): Promise<void> {
    const { playing } = this;
    switch (intent.type) {
      case 'ride':
        return this.ride(intent.episode, intent.fresh);
      case 'open-story':
        return this.openStory(intent.name, intent.source);
      case 'set':
        return this.set(intent.settings);
      case 'leave':
        return this.leave();
      case 'dismiss-notice':
        this.notices = this.notices.filter((notice) => notice.kind !== intent.kind);
        return this.publish();
      case 'continue':
      case 'back-a-line':
        if (playing && turnLine(playing, intent.type === 'continue' ? 1 : -1)) await this.keepAndPublish();
        return;
      case 'choose':
        if (playing) decide(playing, (ride) => ride.choose(intent.index));
        return this.keepAndPublish();
      case 'submit-draft':
        if (playing?.draft) submitDraft(playing, playing.draft);
        return this.keepAndPublish();
      case 'rewind':
        if (playing) rewindTo(playing, intent.decision);
        return this.keepAndPublish();
    }
  }

  private async ride(id: string, fresh: boolean): Promise<void> {
    const episode = findEpisode(this.world.trail, id);
    if (!episode.folder) throw new Error(`The episode "${id}" is not open yet.`);
    this.busy = true;
    this.publish();
    const { lang, hero } = this.settings;
    const compiled = await this.world.load(episode.folder, lang).finally(() => {
      this.busy = false;
    });
    const save = fresh ? undefined : await this.keeper.rideOf(id);
    const { seed, hero: rider, carried } = save ?? { seed: this.world.newSeed(), hero, carried: this.keeper.carriedInto(id) };
    this.playing = beginRide(compiled, { episode: id, seed, hero: rider, lang, carried });
    const notice = save && takeUp(this.playing, save);
    if (notice) this.tell(notice);
    await this.keeper.begin(id);
    await this.keepAndPublish();
  }

  private revise(draft: Draft): void {
    const { playing } = this;
    if (!playing?.draft || playing.draft.kind !== draft.kind) return;
    playing.draft = draft;
    this.publish();
    void this.keeper.keep(playing);
  }

  private async leave(): Promise<void> {
    if (this.playing) await this.keeper.keep(this.playing);
    this.playing = undefined;
    await this.keeper.lookForRide().catch(() => undefined);
    this.publish();
  }

  private async set(change: Partial<Settings>): Promise<void> {
    const before = this.settings;
    this.settings = { ...before, ...change };
    await this.keeper.keepSettings(this.settings);
    const { playing } = this;
    if (playing && !playing.foreign && this.settings.lang !== before.lang) {
      const folder = findEpisode(this.world.trail, playing.ride.start.episode).folder ?? '';
      await this.replayInto(playing, await this.world.load(folder, this.settings.lang), false);
    } else this.publish();
  }

  private async replayInto(playing: Playing, compiled: CompiledStory, edited: boolean): Promise<void> {
    const whole = moveInto(playing, compiled, this.settings.lang);
    if (!whole) this.tell({ kind: 'story-changed' });
    if (!edited || whole) await this.keeper.keep(playing);
    this.publish();
  }

  private async openStory(name: string, source: string): Promise<void> {
    this.busy = true;
    this.publish();
    try {
      const compiled = await this.world.adopt(name, source);
      const { hero, lang } = this.settings;
      this.playing = beginRide(compiled, { episode: name, seed: this.world.newSeed(), hero, lang, carried: nothingCarried }, true);
    } catch (error) {
      this.tell({ kind: error instanceof StoryFault && error.kind !== 'unreadable' ? 'story-fault' : 'story-refused', detail: sentenceOf(error) });
    } finally {
      this.busy = false;
      this.publish();
    }
  }

  private tell(notice: Notice): void {
    this.notices = [...this.notices.filter((n) => n.kind !== notice.kind), notice];
  }

  /** A story that stopped, or a mistake of ours: the player reads a sentence and goes back to the last beat. */
  private fail(error: unknown): void {
    this.tell({ kind: 'story-fault', detail: sentenceOf(error) });
    try {
      if (this.playing) fallBack(this.playing);
    } catch {
      this.playing = undefined;
    }
    this.publish();
  }

  /** Written down first, shown then: nobody sees a line that a crash could take back. */
  private async keepAndPublish(): Promise<void> {
    if (this.playing) await this.keeper.keep(this.playing);
    this.publish();
  }

  private publish(): void {
    const previous = this.state;
    this.state = this.picture();
    for (const listener of this.listeners) listener(this.state, previous);
    this.askForGrades();
  }

  /** Nobody waits for grades: the campfire burns without them until they come. */
  private askForGrades(): void {
    const { playing, state } = this;
    if (!playing || playing.foreign || state.place !== 'debrief' || this.graded?.ride === playing.ride) return;
    const graded: typeof this.graded = { ride: playing.ride, grades: [] };
    this.graded = graded;
    const { start, log } = playing.ride;
    this.world
      .gradeRide?.({ compiled: playing.compiled, start, log })
      .then((grades) => {
        graded.grades = grades;
        if (this.playing?.ride === graded.ride) this.publish();
      })
      .catch(() => undefined);
  }

  /** The state as it follows from everything above. */
  private picture(): GameState {
    const { playing, settings, notices, busy, keeper } = this;
    const grades = playing && this.graded?.ride === playing.ride ? this.graded.grades : [];
    return stateOf(playing, { settings, notices, busy, grades, finished: keeper.finished, resumable: keeper.resumable, hatOnMap: keeper.hatOnMap() });
  }
}

function sentenceOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return error instanceof StoryFault && error.knot ? `${error.knot}: ${message}` : message;
}
