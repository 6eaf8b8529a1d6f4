import type { IncomingMessage, ServerResponse } from 'node:http';
import { audienceRequest, closeCodes, hostRequest, readMessage, type ServerMessage } from '../protocol';
import type { Rooms } from './conversation';

/** What plain requests need of the server. */
export interface PlainRooms extends Rooms {
  welcomes(request: IncomingMessage): boolean;
  createRoom(): Promise<unknown>;
  mayCreate(address: string): boolean;
}

interface Answer {
  readonly status: number;
  readonly body?: string;
}

const mostBytes = 32_768;
const statusOf: Readonly<Record<number, number>> = { [closeCodes.full]: 403, [closeCodes.over]: 410 };

/**
 * The live room for networks that hold WebSockets back: short requests, never a stream, which proxies
 * keep until it ends. A POST is a connection of one exchange; a GET is the audience's snapshot.
 */
export async function answerPlain(rooms: PlainRooms, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const answer: Answer = await find(rooms, request).catch(() => ({ status: 503 })); // the store is away: the page asks again
  const body = Buffer.from(answer.body ?? '');
  const headers = {
    'Content-Type': 'application/json',
    'Content-Length': body.length, // a proxy then knows at once when it has all of it
    'Cache-Control': 'no-store',
    ...(answer.status === 413 ? { Connection: 'close' } : {}), // its rest is not read, so nothing more can come over that line
  };
  if (!response.destroyed) response.writeHead(answer.status, headers).end(body);
}

async function find(rooms: PlainRooms, request: IncomingMessage): Promise<Answer> {
  const [, word = ''] = /^\/live(?:\/([^/?]*))?(?:\?|$)/.exec(request.url ?? '') ?? [];
  if (request.method === 'GET') {
    const gallery = await rooms.find(word);
    return gallery ? { status: gallery.desk.head.phase === 'over' ? 410 : 200, body: gallery.audienceText } : wrong(rooms, request);
  }
  if (request.method !== 'POST') return { status: 405 };
  const isJson = request.headers['content-type']?.startsWith('application/json') === true;
  if (!isJson || !rooms.welcomes(request)) return { status: 403 };
  const body = await readBody(request);
  if (body === undefined) return { status: 413 };
  if (word === '') return rooms.mayCreate(request.socket.remoteAddress ?? '') ? { status: 200, body: JSON.stringify(await rooms.createRoom()) } : { status: 429 };
  return (await answerAudience(rooms, request, body)) ?? (await answerHost(rooms, request, body)) ?? { status: 400 };
}

async function answerAudience(rooms: PlainRooms, request: IncomingMessage, body: string): Promise<Answer | undefined> {
  const asked = readMessage(audienceRequest, body);
  if (!asked) return undefined;
  const { join, message } = asked;
  const gallery = await rooms.find(join.room);
  if (!gallery) return wrong(rooms, request);
  const { desk } = gallery;
  if (join.type === 'watch') return said(await desk.forAudience());
  const sitter = { seat: join.seat, table: join.table };
  const known = await desk.sit(sitter);
  if (typeof known === 'number') return { status: statusOf[known] ?? 403 };
  if (!message) return said(known);
  return desk.mayTalk(sitter.seat) ? said([...known, ...(await desk.vote(sitter, message))]) : { status: 429 };
}

async function answerHost(rooms: PlainRooms, request: IncomingMessage, body: string): Promise<Answer | undefined> {
  const asked = readMessage(hostRequest, body);
  if (!asked) return undefined;
  const { lead, message, notes } = asked;
  const gallery = await rooms.findForHost(lead.room, lead.key);
  if (!gallery) return wrong(rooms, request);
  const epoch = await gallery.desk.lead(lead.epoch);
  if (epoch === undefined) return { status: 409 };
  const done = message ? await gallery.desk.command(message) : [];
  await rooms.tellNow(gallery);
  return said([{ type: 'leading', epoch }, ...(await gallery.desk.forHost(notes)), ...done]);
}

async function wrong(rooms: PlainRooms, request: IncomingMessage): Promise<Answer> {
  const wait = rooms.wrongWords.note(request.socket.remoteAddress ?? '', rooms.now());
  if (wait) await rooms.wrongWords.hold(wait);
  return { status: wait === undefined ? 429 : 404 };
}

function said(messages: readonly ServerMessage[]): Answer {
  return { status: 200, body: JSON.stringify(messages) };
}

async function readBody(request: IncomingMessage): Promise<string | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > mostBytes) return undefined;
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes > mostBytes) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts).toString();
}
