import { type IDBPDatabase, openDB } from 'idb';

/** Where saves lie. Each call may fail (storage full or forbidden): the session then plays on and says so. */
export interface SaveStore {
  read(key: string): Promise<unknown>;
  write(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
  keys(): Promise<string[]>;
}

const shelf = 'saves';

/** Saves in IndexedDB: it keeps what it acknowledged even when the browser is killed, which localStorage does not. */
export class BrowserStore implements SaveStore {
  private db: Promise<IDBPDatabase> | undefined;

  private open(): Promise<IDBPDatabase> {
    this.db ??= openDB('sam-the-social-cowboy', 1, { upgrade: (db) => void db.createObjectStore(shelf) });
    return this.db;
  }

  async read(key: string): Promise<unknown> {
    return (await this.open()).get(shelf, key);
  }
  async write(key: string, value: unknown): Promise<void> {
    const transaction = (await this.open()).transaction(shelf, 'readwrite');
    const put = transaction.store.put(value, key);
    transaction.commit(); // nothing else follows: this saves a turn of the page, which may be a busy one
    await Promise.all([put, transaction.done]);
  }
  async remove(key: string): Promise<void> {
    await (await this.open()).delete(shelf, key);
  }
  async keys(): Promise<string[]> {
    return (await (await this.open()).getAllKeys(shelf)).map(String);
  }
}

/** Saves that live as long as the page: for tests, and for stories that nobody asked to keep. */
export class MemoryStore implements SaveStore {
  readonly shelf = new Map<string, unknown>();
  read(key: string): Promise<unknown> {
    return Promise.resolve(this.shelf.get(key));
  }
  write(key: string, value: unknown): Promise<void> {
    this.shelf.set(key, structuredClone(value));
    return Promise.resolve();
  }
  remove(key: string): Promise<void> {
    this.shelf.delete(key);
    return Promise.resolve();
  }
  keys(): Promise<string[]> {
    return Promise.resolve([...this.shelf.keys()]);
  }
}
