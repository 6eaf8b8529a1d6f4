import { type IDBPDatabase, openDB } from 'idb';
import * as z from 'zod/mini';
import { type Manuscript, manuscript } from '../manuscript';

/** An earlier state of an episode. */
const keptVersion = z.object({ version: z.literal(1), at: z.number(), manuscript });
export type KeptVersion = z.infer<typeof keptVersion>;

const keptEpisode = z.object({ version: z.literal(1), at: z.number(), manuscript, history: z.array(keptVersion) });
/** An episode on the shelf, with its history, newest first. Times in milliseconds. */
export type KeptEpisode = z.infer<typeof keptEpisode>;

const mostVersions = 20;
const pause = 120_000; // milliseconds of writing that make one version

/** Whether two states hold the same words. */
function isSame(one: Manuscript, other: Manuscript | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/**
 * The history after a change: what was there before becomes a version once two minutes lie between it and
 * the last one, or when something whole replaces it (`marks`).
 */
export function nextHistory(before: KeptEpisode | undefined, now: Manuscript, marks: boolean): readonly KeptVersion[] {
  if (!before || isSame(before.manuscript, now)) return before?.history ?? [];
  const last = before.history[0];
  if ((!marks && last && before.at - last.at < pause) || isSame(before.manuscript, last?.manuscript)) return before.history;
  return [{ version: 1 as const, at: before.at, manuscript: before.manuscript }, ...before.history].slice(0, mostVersions);
}

/**
 * Episodes on this device, in a database of the studio's own. What cannot be read there is left where it
 * lies and not shown. Every call may reject: storage can be full or forbidden.
 */
export class Shelf {
  private db: Promise<IDBPDatabase> | undefined;

  private open(): Promise<IDBPDatabase> {
    this.db ??= openDB('sam-studio', 1, { upgrade: (db) => void db.createObjectStore('episodes') });
    return this.db;
  }

  /** All episodes, the one changed last first. */
  async list(): Promise<readonly KeptEpisode[]> {
    const all: readonly unknown[] = await (await this.open()).getAll('episodes');
    return all
      .flatMap((raw) => {
        const read = keptEpisode.safeParse(raw);
        return read.success ? [read.data] : [];
      })
      .toSorted((a, b) => b.at - a.at);
  }

  async find(id: string): Promise<KeptEpisode | undefined> {
    const read = keptEpisode.safeParse(await (await this.open()).get('episodes', id));
    return read.success ? read.data : undefined;
  }

  /** Keeps an episode as it stands. One that could not be read stays untouched under another name. */
  async keep(now: Manuscript, at: number, marks = false): Promise<void> {
    const db = await this.open();
    const raw: unknown = await db.get('episodes', now.id);
    const read = keptEpisode.safeParse(raw);
    const before = read.success ? read.data : undefined;
    const history = nextHistory(before, now, marks);
    const transaction = db.transaction('episodes', 'readwrite');
    if (raw !== undefined && !read.success) await transaction.store.put(raw, `aside ${now.id} ${at}`);
    await Promise.all([transaction.store.put({ version: 1, at, manuscript: now, history: [...history] } satisfies KeptEpisode, now.id), transaction.done]);
  }

  async remove(id: string): Promise<void> {
    await (await this.open()).delete('episodes', id);
  }
}
