import type { TrailEpisode } from '../story/trail';
import type { Playing } from './playing';
import { placeOf } from './picture';
import { currentVersion, readFinished, readSave, readSettings, type RideSave } from './save';
import type { SaveStore } from './save-store';
import { carriedInto, emptySeason, readSeason, recordEnd, type Season } from './season';
import type { GameState, Notice, Settings } from './state';
import type { Carried } from './stored';

const seasonKey = 'season';

/**
 * What lies in the store, and what of it is at hand. A store that fails is told of once (`cannot-save`)
 * and the ride goes on; what cannot be read is set aside whole, never overwritten.
 */
export class SaveKeeper {
  finished: readonly string[] = [];
  resumable: GameState['resumable'];
  private season: Season = emptySeason;

  constructor(
    private readonly store: SaveStore,
    private readonly trail: readonly TrailEpisode[],
    private readonly tell: (notice: Notice) => void,
    private readonly newNumber: () => number, // to name what is set aside
  ) {}

  /** Reads what was left here. Returns the settings, if there are any that can be read. */
  async open(): Promise<Settings | undefined> {
    try {
      const settings = readSettings(await this.store.read('settings'));
      this.finished = readFinished(await this.store.read('finished'));
      const raw = await this.store.read(seasonKey);
      const season = readSeason(raw);
      if (season) this.season = season;
      else await this.setAside(seasonKey, raw);
      await this.lookForRide();
      return settings;
    } catch {
      this.tell({ kind: 'cannot-save' });
      return undefined;
    }
  }

  keepSettings(settings: Settings): Promise<void> {
    return this.write('settings', settings);
  }

  /** The ride of an episode as it was left, if there is one that can be read. */
  async rideOf(episode: string): Promise<RideSave | undefined> {
    return readSave(await this.store.read(`ride:${episode}`).catch(() => undefined));
  }

  /** What an episode takes over from those before it. */
  carriedInto(episode: string): Carried {
    return carriedInto(this.season, this.trail, episode);
  }

  /** The hat that the episode played last left on Sam's head. */
  hatOnMap(): GameState['hat'] {
    const ended = this.trail.flatMap(({ id }) => this.season.episodes[id] ?? []);
    return this.season.episodes[this.season.current ?? '']?.hat ?? ended.at(-1)?.hat ?? 1;
  }

  /** Remembers which episode is being played, so that of several rides the latest is offered. */
  async begin(episode: string): Promise<void> {
    if (this.season.current === episode) return;
    this.season = { ...this.season, current: episode };
    await this.write(seasonKey, this.season);
  }

  /** Writes a ride down, and what it leaves behind once it stands at the campfire. A story from outside is not kept. */
  async keep(playing: Playing): Promise<void> {
    if (playing.foreign) return;
    const { ride } = playing;
    const ended = placeOf(playing) === 'debrief';
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
      carried: ride.start.carried,
      ended,
    };
    await this.write(`ride:${ride.start.episode}`, save);
    if (ended) await this.recordEnd(playing);
  }

  /** Looks for a ride that waits. One that cannot be read is set aside for somebody to look at. */
  async lookForRide(): Promise<void> {
    this.resumable = undefined;
    for (const key of await this.store.keys()) {
      if (!key.startsWith('ride:')) continue;
      const raw = await this.store.read(key);
      const save = readSave(raw);
      if (!save) await this.setAside(key, raw);
      else if (!save.ended && (save.log.length > 0 || save.line > 0) && this.resumable?.episode !== this.season.current) {
        this.resumable = { episode: save.episode, decisions: save.log.length };
      }
    }
  }

  private async recordEnd(playing: Playing): Promise<void> {
    this.season = recordEnd(this.season, playing.ride);
    await this.write(seasonKey, this.season);
    const { episode } = playing.ride.start;
    if (this.finished.includes(episode)) return;
    this.finished = [...this.finished, episode];
    await this.write('finished', this.finished);
  }

  private async setAside(key: string, raw: unknown): Promise<void> {
    await this.store.write(`aside:${key}:${this.newNumber()}`, raw);
    await this.store.remove(key);
    this.tell({ kind: 'save-set-aside' });
  }

  private async write(key: string, value: unknown): Promise<void> {
    try {
      await this.store.write(key, value);
    } catch {
      this.tell({ kind: 'cannot-save' });
    }
  }
}
