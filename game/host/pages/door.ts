import type { Door } from './screen-view';
import type { Seminar } from './seminar';

const homes = ['localhost', '127.0.0.1', '[::1]'];

/**
 * The way in for phones. A page that was opened under a real name is found there; one that was opened
 * on the server's own machine goes by the address the server knows for itself.
 */
export function doorOf({ room }: Pick<Seminar, 'room'>, page: Pick<Location, 'origin' | 'hostname'>): Door | undefined {
  if (!room) return undefined;
  const base = homes.includes(page.hostname) ? (room.addresses[0] ?? page.origin) : page.origin;
  return { word: room.room, address: `${base.replace(/^https?:\/\//, '')}/b`, link: `${base}/ballot.html#${room.room}` };
}
