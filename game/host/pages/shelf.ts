import type { SaveStore } from '../../session/save-store';

const prefix = 'room:';

/** The host's part of the browser's store: a seminar never touches what somebody plays alone on this device. */
export class RoomShelf implements SaveStore {
  constructor(private readonly store: SaveStore) {}

  read(key: string): Promise<unknown> {
    return this.store.read(prefix + key);
  }
  write(key: string, value: unknown): Promise<void> {
    return this.store.write(prefix + key, value);
  }
  remove(key: string): Promise<void> {
    return this.store.remove(prefix + key);
  }
  async keys(): Promise<string[]> {
    return (await this.store.keys()).filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
  }
  async clear(): Promise<void> {
    await Promise.all((await this.keys()).map((key) => this.remove(key)));
  }
}

/**
 * Writes the newest of a row of values, one after the other: a tally that changes ten times a second is
 * not written ten times. What cannot be written is lost with the page, and the seminar goes on.
 */
export class Keeper<Value> {
  private next: { readonly value: Value } | undefined;
  private writing: Promise<void> | undefined;

  constructor(private readonly write: (value: Value) => Promise<void>) {}

  keep(value: Value): void {
    this.next = { value };
    this.writing ??= this.run().finally(() => {
      this.writing = undefined;
    });
  }

  private async run(): Promise<void> {
    while (this.next) {
      const { value } = this.next;
      this.next = undefined;
      await this.write(value).catch(() => undefined);
    }
  }
}
