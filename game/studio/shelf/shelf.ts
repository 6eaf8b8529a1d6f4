import { type IDBPDatabase, openDB } from 'idb';
import * as z from 'zod/mini';
import { type Manuscript, manuscript } from '../manuscript';

/** An earlier state of an episode. */
const keptVersion = z.object({ version: z.literal(1), at: z.number(), manuscript });
export type KeptVersion = z.infer<typeof keptVersion>;

const keptEpisode = z.object({ version: z.literal(1), at: z.number(), manuscript });
/** An episode on the shelf. Times in milliseconds. */
export type KeptEpisode = z.infer<typeof keptEpisode>;

const keptHistory = z.object({ version: z.literal(1), versions: z.array(keptVersion) });

const mostVersions = 20;
const pause = 120_000; // milliseconds of writing that make one version

/** Whether two states hold the same words. */
function isSame(one: Manuscript, other: Manuscript | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Whether what was there before is worth a version: two minutes after the last one, or when something whole replaces it (`marks`). */
export function makesVersion(before: KeptEpisode | undefined, now: Manuscript, last: number | undefined, marks: boolean): boolean {
  if (!before || (last !== undefined && !marks && before.at - last < pause)) return false;
  return !isSame(before.manuscript, now);
}

/** The history with one more version on top, unless it is the very same as the last. */
export function withVersion(history: readonly KeptVersion[], { at, manuscript: kept }: KeptEpisode): readonly KeptVersion[] {
  return isSame(kept, history[0]?.manuscript) ? history : [{ version: 1 as const, at, manuscript: kept }, ...history].slice(0, mostVersions);
}

/**
 * Episodes on this device, in a database of the studio's own; the history lies apart, so that a save while
 * writing stays small. What cannot be read is left where it lies and not shown. Every call may reject:
 * storage can be full or forbidden.
 */
export class Shelf {
  private db: Promise<IDBPDatabase> | undefined;
  private readonly marked = new Map<string, number | undefined>(); // when the last version was made
  private readonly written = new Map<string, Manuscript>(); // what this tab kept last, by episode

  private open(): Promise<IDBPDatabase> {
    this.db ??= openDB('sam-studio', 1, {
      upgrade(db) {
        db.createObjectStore('episodes');
        db.createObjectStore('history');
      },
    });
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

  /** Earlier versions of an episode, newest first. */
  async history(id: string): Promise<readonly KeptVersion[]> {
    const read = keptHistory.safeParse(await (await this.open()).get('history', id));
    return read.success ? read.data.versions : [];
  }

  /**
   * Keeps an episode as it stands. One that could not be read stays untouched under another name, and what
   * another tab wrote meanwhile becomes a version: that is when it gives back true.
   */
  async keep(now: Manuscript, at: number, marks = false): Promise<boolean> {
    const db = await this.open();
    const raw: unknown = await db.get('episodes', now.id);
    const read = keptEpisode.safeParse(raw);
    if (raw !== undefined && !read.success) await db.put('episodes', raw, `aside ${now.id} ${at}`);
    if (!this.marked.has(now.id)) this.marked.set(now.id, (await this.history(now.id))[0]?.at);
    const ours = this.written.get(now.id);
    const isForeign = read.success && !isSame(read.data.manuscript, ours);
    if (read.success && makesVersion(read.data, now, this.marked.get(now.id), marks || isForeign)) {
      const versions = withVersion(await this.history(now.id), read.data);
      await db.put('history', { version: 1, versions: [...versions] } satisfies z.infer<typeof keptHistory>, now.id);
      this.marked.set(now.id, read.data.at);
    }
    await db.put('episodes', { version: 1, at, manuscript: now } satisfies KeptEpisode, now.id);
    this.written.set(now.id, now);
    return isForeign && ours !== undefined;
  }

  async remove(id: string): Promise<void> {
    const db = await this.open();
    await Promise.all([db.delete('episodes', id), db.delete('history', id)]);
  }
}
