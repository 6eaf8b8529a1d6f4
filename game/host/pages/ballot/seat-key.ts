import { randomName } from '../../random-name';

/** What a phone remembers of one room: which seat is its own, and at which table it is. */
export interface Memory {
  readonly seat: string;
  readonly table: number | undefined;
}

const nameOf = (room: string): string => `seat:${room}`;

/** Two places to remember in: where one is forbidden, as in a private window, the other may do. */
function shelves(): readonly Storage[] {
  return (['localStorage', 'sessionStorage'] as const).flatMap((name) => {
    try {
      return [window[name]];
    } catch {
      return [];
    }
  });
}

/** The seat of this phone in a room: the same one after a reload. A new one for each room, so that no two rooms can be told to be of one phone. */
export function recallSeat(room: string): Memory {
  for (const shelf of shelves()) {
    const [seat, table] = (shelf.getItem(nameOf(room)) ?? '').split(' ');
    if (seat && /^[\w-]{22}$/.test(seat)) return { seat, table: Number(table) || undefined };
  }
  const fresh: Memory = { seat: randomName(16), table: undefined };
  keepSeat(room, fresh);
  return fresh;
}

export function keepSeat(room: string, { seat, table }: Memory): void {
  for (const shelf of shelves()) {
    try {
      shelf.setItem(nameOf(room), `${seat} ${table ?? ''}`);
    } catch {
      // full or forbidden: the seat lasts as long as the page
    }
  }
}
