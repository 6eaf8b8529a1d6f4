import type { Draft, Lang } from '../outcome/drafts';
import { openingStanding } from '../outcome/standing';
import type { Beat } from '../story/beat';
import type { CompiledStory } from '../story/compiled';
import { StoryFault } from '../story/fault';
import { findEpisode, type TrailEpisode } from '../story/trail';
import type { Intent } from './intent';
import { Ride } from './ride';
import { currentVersion, readFinished, readSave, readSettings, type RideSave } from './save';
import type { SaveStore } from './save-store';
import type { Crossroads, EarlierTry, GameState, Notice, Place, Settings } from './state';

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
}

/** What is being played besides the ride itself. */
interface Playing {
  ride: Ride;
  readonly foreign: boolean;
  compiled: CompiledStory;
  line: number;
  draft: Draft | undefined;
  submitted: Record<string, number>;
  earlier: readonly EarlierTry[];
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
  private finished: readonly string[] = [];
  private resumable: GameState['resumable'];
  private settings: Settings;
  private busy = false;
  private queue: Promise<void> = Promise.resolve();
  private readonly listeners = new Set<Listener>();

  private constructor(
    private readonly world: World,
    settings: Settings,
  ) {
    this.settings = settings;
    this.state = this.picture();
  }

  /** Opens the season as it was left: settings, finished episodes and the ride that waits. */
  static async open(world: World, guess: Settings): Promise<Session> {
    const session = new Session(world, guess);
    try {
      session.settings = readSettings(await world.store.read('settings')) ?? guess;
      session.finished = readFinished(await world.store.read('finished'));
      await session.lookForRide();
    } catch {
      session.tell({ kind: 'cannot-save' });
    }
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
    switch (intent.type) {
      case 'ride':
        return this.ride(intent.episode, intent.fresh);
      case 'continue':
        return this.turnLine(1);
      case 'back-a-line':
        return this.turnLine(-1);
      case 'choose':
        return this.decide((ride) => ride.choose(intent.index));
      case 'submit-draft':
        return this.submit();
      case 'rewind':
        return this.rewind(intent.decision);
      case 'leave':
        return this.leave();
      case 'set':
        return this.set(intent.settings);
      case 'open-story':
        return this.openStory(intent.name, intent.source);
      case 'dismiss-notice':
        this.notices = this.notices.filter((notice) => notice.kind !== intent.kind);
        return this.publish();
    }
  }

  private async ride(id: string, fresh: boolean): Promise<void> {
    const episode = findEpisode(this.world.trail, id);
    if (!episode.folder) throw new Error(`The episode "${id}" is not open yet.`);
    this.busy = true;
    this.publish();
    const compiled = await this.world.load(episode.folder, this.settings.lang).finally(() => {
      this.busy = false;
    });
    const save = fresh ? undefined : readSave(await this.world.store.read(`ride:${id}`).catch(() => undefined));
    const start = { episode: id, seed: save?.seed ?? this.world.newSeed(), hero: save?.hero ?? this.settings.hero, lang: this.settings.lang };
    const ride = new Ride(compiled, start);
    this.playing = { ride, foreign: false, compiled, line: 0, draft: undefined, submitted: {}, earlier: [] };
    if (save) this.takeUp(this.playing, save);
    else this.playing.draft = ride.openDraft();
    await this.save();
    this.publish();
  }

  /** Replays a save, as far as the story still agrees with it. */
  private takeUp(playing: Playing, save: RideSave): void {
    const taken = playing.ride.replay(save.log);
    const whole = taken === save.log.length;
    const sameText = save.lang === this.settings.lang && save.hash === playing.compiled.hash;
    playing.submitted = { ...save.submitted };
    playing.earlier = save.earlier.map((e) => ({ standing: e.standing, accepted: e.accepted, replies: e.replies, meetings: e.meetings }));
    // A line is only certain in the very text it was read in, or in its twin; after an edit the beat starts over.
    const twin = save.lang !== this.settings.lang;
    playing.line = whole && (sameText || twin) ? Math.min(save.line, playing.ride.beat.lines.length) : 0;
    const open = playing.ride.openDraft();
    playing.draft = whole && save.draft && save.draft.kind === open?.kind ? save.draft : open;
    if (!whole || (!sameText && !twin)) this.tell({ kind: 'story-changed' });
    else if (save.log.length > 0 || save.line > 0) this.tell({ kind: 'resumed' });
  }

  private async turnLine(step: 1 | -1): Promise<void> {
    const playing = this.playing;
    if (!playing) return;
    const { beat } = playing.ride;
    // With choices the last line stays while one is made; a form or the campfire come after it.
    const last = beat.choices.length > 0 && !beat.form ? beat.lines.length - 1 : beat.lines.length;
    const line = Math.max(0, Math.min(last, playing.line + step));
    if (line === playing.line) return;
    playing.line = line;
    if (this.picture().place === 'debrief' && !playing.foreign && !this.finished.includes(playing.ride.start.episode)) {
      this.finished = [...this.finished, playing.ride.start.episode];
      await this.write('finished', this.finished);
    }
    await this.save();
    this.publish();
  }

  private async decide(act: (ride: Ride) => void): Promise<void> {
    const playing = this.playing;
    if (!playing) return;
    act(playing.ride);
    playing.line = 0;
    playing.draft = playing.ride.openDraft();
    await this.save();
    this.publish();
  }

  private revise(draft: Draft): void {
    const playing = this.playing;
    if (!playing?.draft || playing.draft.kind !== draft.kind) return;
    playing.draft = draft;
    this.publish();
    void this.save();
  }

  private async submit(): Promise<void> {
    const draft = this.playing?.draft;
    if (!draft || !this.playing) return;
    const at = String(this.playing.ride.log.length);
    this.playing.submitted = { ...this.playing.submitted, [at]: (this.playing.submitted[at] ?? 0) + 1 };
    await this.decide((ride) => ride.submit(draft));
  }

  /** What if? Back to one decision, with the same luck; what was reached stays for comparison. */
  private async rewind(decision: number): Promise<void> {
    const playing = this.playing;
    if (!playing) return;
    const result = playing.ride.outcome()?.mine;
    const reached: EarlierTry = {
      standing: playing.ride.books.standing,
      accepted: result?.accepted.drawn,
      replies: result?.replies.drawn,
      meetings: result?.meetings.drawn,
    };
    const undone = playing.ride.log[decision];
    const ride = new Ride(playing.compiled, playing.ride.start);
    ride.replay(playing.ride.log.slice(0, decision));
    playing.ride = ride;
    playing.earlier = [...playing.earlier, reached];
    const open = ride.openDraft();
    playing.draft = undone?.type === 'submitted' && undone.draft.kind === open?.kind ? undone.draft : open; // texts are kept, to be edited
    playing.line = ride.beat.form ? ride.beat.lines.length : Math.max(0, ride.beat.lines.length - 1);
    await this.save();
    this.publish();
  }

  private async leave(): Promise<void> {
    await this.save();
    this.playing = undefined;
    await this.lookForRide().catch(() => undefined);
    this.publish();
  }

  private async set(change: Partial<Settings>): Promise<void> {
    const before = this.settings;
    this.settings = { ...before, ...change };
    await this.write('settings', this.settings);
    const playing = this.playing;
    if (playing && !playing.foreign && this.settings.lang !== before.lang) {
      const folder = findEpisode(this.world.trail, playing.ride.start.episode).folder ?? '';
      await this.replayInto(playing, await this.world.load(folder, this.settings.lang), false);
    } else this.publish();
  }

  /** The same ride over another text: the twin in the other language, or an edited story. */
  private async replayInto(playing: Playing, compiled: CompiledStory, edited: boolean): Promise<void> {
    const { log, start } = playing.ride;
    const untouched = JSON.stringify(playing.draft) === JSON.stringify(playing.ride.openDraft());
    const ride = new Ride(compiled, { ...start, lang: this.settings.lang });
    const whole = ride.replay(log) === log.length;
    playing.ride = ride;
    playing.compiled = compiled;
    playing.line = whole ? Math.min(playing.line, ride.beat.lines.length) : 0;
    const open = ride.openDraft();
    if (untouched || playing.draft?.kind !== open?.kind) playing.draft = open;
    if (!whole) this.tell({ kind: 'story-changed' });
    if (!edited || whole) await this.save();
    this.publish();
  }

  private async openStory(name: string, source: string): Promise<void> {
    this.busy = true;
    this.publish();
    try {
      const compiled = await this.world.adopt(name, source);
      const ride = new Ride(compiled, { episode: name, seed: this.world.newSeed(), hero: this.settings.hero, lang: this.settings.lang });
      this.playing = { ride, foreign: true, compiled, line: 0, draft: ride.openDraft(), submitted: {}, earlier: [] };
    } catch (error) {
      this.tell({ kind: error instanceof StoryFault && error.kind !== 'unreadable' ? 'story-fault' : 'story-refused', detail: sentenceOf(error) });
    } finally {
      this.busy = false;
      this.publish();
    }
  }

  /** A ride that waits in the store, or one that cannot be read and is set aside for somebody to look at. */
  private async lookForRide(): Promise<void> {
    this.resumable = undefined;
    for (const key of await this.world.store.keys()) {
      if (!key.startsWith('ride:')) continue;
      const raw = await this.world.store.read(key);
      const save = readSave(raw);
      if (!save) {
        await this.world.store.write(`aside:${key}:${this.world.newSeed()}`, raw);
        await this.world.store.remove(key);
        this.tell({ kind: 'save-set-aside' });
      } else if (save.log.length > 0 || save.line > 0) this.resumable = { episode: save.episode, decisions: save.log.length };
    }
  }

  private async save(): Promise<void> {
    const playing = this.playing;
    if (!playing || playing.foreign) return;
    const { ride } = playing;
    const save: RideSave = {
      version: currentVersion,
      episode: ride.start.episode,
      lang: ride.start.lang,
      hash: playing.compiled.hash,
      hero: ride.start.hero,
      seed: ride.start.seed,
      log: [...ride.log],
      line: playing.line,
      ...(playing.draft && { draft: structuredClone(playing.draft) as NonNullable<RideSave['draft']> }),
      submitted: playing.submitted,
      earlier: playing.earlier.map((e) => ({ standing: { ...e.standing }, accepted: e.accepted, replies: e.replies, meetings: e.meetings })) as RideSave['earlier'],
    };
    await this.write(`ride:${ride.start.episode}`, save);
  }

  /** Writes, or says once that nothing can be kept. */
  private async write(key: string, value: unknown): Promise<void> {
    try {
      await this.world.store.write(key, value);
    } catch {
      this.tell({ kind: 'cannot-save' });
    }
  }

  private tell(notice: Notice): void {
    this.notices = [...this.notices.filter((n) => n.kind !== notice.kind), notice];
  }

  /** A story that stopped, or a mistake of ours: the player reads a sentence and goes back to the last beat. */
  private fail(error: unknown): void {
    this.tell({ kind: 'story-fault', detail: sentenceOf(error) });
    const playing = this.playing;
    if (playing) {
      try {
        const { log, start } = playing.ride;
        playing.ride = new Ride(playing.compiled, start);
        playing.ride.replay(log.slice(0, -1));
        playing.line = Math.max(0, playing.ride.beat.lines.length - 1);
        playing.draft = playing.ride.openDraft();
      } catch {
        this.playing = undefined;
      }
    }
    this.publish();
  }

  private publish(): void {
    const previous = this.state;
    this.state = this.picture();
    for (const listener of this.listeners) listener(this.state, previous);
  }

  /** The state as it follows from everything above. */
  private picture(): GameState {
    const { playing, settings, notices, finished, resumable, busy } = this;
    const ride = playing?.ride;
    return {
      place: placeOf(playing),
      settings,
      busy,
      episode: ride && { id: ride.start.episode, title: ride.heading.title ?? ride.start.episode, foreign: playing?.foreign ?? false },
      beat: ride?.beat,
      line: playing?.line ?? 0,
      decisions: { taken: ride?.log.length ?? 0, of: ride?.heading.decisions },
      standing: ride?.books.standing ?? openingStanding,
      ledger: ride?.books.ledger ?? [],
      profile: ride?.profile,
      draft: playing?.draft,
      grade: ride && playing?.draft && ride.grade(playing.draft),
      tries: playing?.submitted[String(ride?.log.length)] ?? 0,
      outcome: ride?.outcome(),
      earlier: playing?.earlier ?? [],
      crossroads: ride ? crossroadsOf(ride) : [],
      journal: ride?.journal ?? [],
      resumable,
      finished,
      notices,
    };
  }
}

function placeOf(playing: Playing | undefined): Place {
  if (!playing) return 'trail-map';
  const { beat } = playing.ride;
  const past = playing.line >= beat.lines.length;
  if (past && beat.form) return beat.form.kind;
  if (past && beat.choices.length === 0) return 'debrief';
  return beat.lines[playing.line]?.showsOutcome ? 'outcome' : 'episode';
}

/** The one to three decisions that cost most, worst first. */
function crossroadsOf(ride: Ride): readonly Crossroads[] {
  const costs = new Map<number, number>();
  for (const entry of ride.books.ledger) costs.set(entry.decision, (costs.get(entry.decision) ?? 0) + Math.min(0, entry.points));
  return [...costs]
    .filter(([, points]) => points < 0)
    .toSorted((a, b) => a[1] - b[1])
    .slice(0, 3)
    .map(([decision, points]) => ({ decision, points, label: labelOf(ride, decision) }));
}

function labelOf(ride: Ride, decision: number): string {
  const entry = ride.journal[decision];
  if (entry?.type === 'chose') return entry.text;
  if (entry?.draft.kind === 'invitation') return entry.draft.text;
  return entry?.draft.kind === 'profile' ? entry.draft.headline : '';
}

function sentenceOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return error instanceof StoryFault && error.knot ? `${error.knot}: ${message}` : message;
}
