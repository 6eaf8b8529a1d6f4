import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import { closeCodes, isWord, type NewRoom, wordLength, wordSigns } from '../protocol';
import { randomName } from '../random-name';
import { newHead } from '../room';
import type { VoteStore } from '../store/vote-store';
import { AudienceTalk, HostTalk } from './conversation';
import { FanOut } from './fan-out';
import { Gallery } from './gallery';
import { NewRooms, WrongWords } from './limits';
import { answerPlain } from './plain-http';
import { type DeskOptions, RoomDesk } from './room-desk';

export interface LiveOptions {
  readonly store: VoteStore;
  readonly now: () => number; // server's time in ms
  readonly addresses: () => readonly string[]; // where phones find this server
  readonly seatsPerRoom?: number; // 5,000 without it
  readonly origins?: readonly string[]; // pages of other origins that may connect; the server's own always may
}

const tickMs = 100;
const idleTicks = 600; // a room nobody is connected to is looked up again when somebody comes
const joinTicks = 50; // for saying who one is
const phoneBytes = 2048; // a note of 300 signs of four bytes, and its envelope
const hostBytes = 32_768; // a question of nine choices in two languages

/**
 * The live rooms of this process, on somebody else's HTTP server: sockets under `/live/audience` and
 * `/live/host`, plain requests under `/live`. Seats people and counts; the story is told elsewhere.
 */
export class LiveServer {
  readonly wrongWords = new WrongWords();
  private readonly newRooms = new NewRooms();
  private readonly fan = new FanOut();
  private readonly rooms = new Map<string, { readonly gallery: Gallery; usedAt: number }>();
  private readonly opening = new Map<string, Promise<Gallery | undefined>>();
  private readonly forPhones = new WebSocketServer({ noServer: true, maxPayload: phoneBytes, perMessageDeflate: false, clientTracking: false });
  private readonly forHosts = new WebSocketServer({ noServer: true, maxPayload: hostBytes, perMessageDeflate: false, clientTracking: false });
  private readonly ticking: ReturnType<typeof setInterval>;
  private readonly sockets = new Set<Duplex>();
  private readonly newcomers = new Map<Duplex, { readonly talk: HostTalk | AudienceTalk; readonly cameAt: number }>(); // in ticks; oldest first
  private tick = 0;

  constructor(private readonly options: LiveOptions) {
    this.ticking = setInterval(() => this.tickAll(), tickMs);
  }

  get now(): () => number {
    return this.options.now;
  }

  /** Takes a request under `/live`. */
  handle(request: IncomingMessage, response: ServerResponse): void {
    void answerPlain(this, request, response);
  }

  upgrade(request: IncomingMessage, stream: Duplex, head: Buffer): void {
    const path = request.url?.split('?')[0];
    const isHost = path === '/live/host';
    stream.on('error', ignore); // it is destroyed all the same
    if ((!isHost && path !== '/live/audience') || !this.welcomes(request)) {
      stream.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
      return;
    }
    this.sockets.add(stream);
    stream.on('close', () => this.gone(stream));
    const address = addressOf(request); // the request itself would stay in memory as long as the socket does
    (isHost ? this.forHosts : this.forPhones).handleUpgrade(request, stream, head, (socket) => {
      const talk = isHost ? new HostTalk(this, socket, stream, address) : new AudienceTalk(this, socket, stream, address);
      this.newcomers.set(stream, { talk, cameAt: this.tick });
    });
  }

  /** Whether the page that asks may: ours, or one of a listed origin. Without an origin it is no page of a browser. */
  welcomes({ headers }: IncomingMessage): boolean {
    const { origin, host } = headers;
    if (origin === undefined) return true;
    return this.options.origins?.includes(origin) === true || (URL.canParse(origin) && new URL(origin).host === host);
  }

  mayCreate(address: string): boolean {
    return this.newRooms.take(address, this.options.now());
  }

  /** Makes a room with a word nobody uses. */
  async createRoom(): Promise<NewRoom> {
    const key = randomName(32);
    for (;;) {
      const room = drawWord();
      if (await this.options.store.log(room, newHead(hashOf(key), this.options.now()))) return { room, key, addresses: [...this.options.addresses()] };
    }
  }

  /** The room with this word, or undefined when there is none. */
  async find(word: string): Promise<Gallery | undefined> {
    const known = this.rooms.get(word);
    if (known) {
      known.usedAt = this.tick;
      return known.gallery;
    }
    if (!isWord(word)) return undefined;
    const opening = this.opening.get(word) ?? this.open(word).finally(() => this.opening.delete(word));
    this.opening.set(word, opening);
    return opening;
  }

  /** The room, when the key is its host's. */
  async findForHost(word: string, key: string): Promise<Gallery | undefined> {
    const gallery = await this.find(word);
    return gallery && timingSafeEqual(Buffer.from(hashOf(key)), Buffer.from(gallery.desk.head.keyHash)) ? gallery : undefined;
  }

  /** Tells a room at once what has just been ordered. */
  async tellNow(gallery: Gallery): Promise<void> {
    await gallery.tell(this.tick);
  }

  close(): Promise<void> {
    clearInterval(this.ticking);
    for (const stream of this.sockets) stream.destroy();
    return this.options.store.close();
  }

  private async open(word: string): Promise<Gallery | undefined> {
    const { store, now, seatsPerRoom = 5000 } = this.options;
    const snapshot = await store.snapshot(word);
    if (!snapshot) return undefined;
    const desk: DeskOptions = { store, now, seatsPerRoom };
    const gallery = new Gallery(new RoomDesk(word, desk, snapshot), this.fan);
    this.rooms.set(word, { gallery, usedAt: this.tick });
    return gallery;
  }

  private tickAll(): void {
    this.tick++;
    this.lookAfterNewcomers();
    for (const [word, room] of this.rooms) {
      if (!room.gallery.isEmpty) room.usedAt = this.tick;
      if (this.tick - room.usedAt > idleTicks) this.rooms.delete(word);
      else void this.tickRoom(word, room.gallery, this.tick);
    }
  }

  /** One look at all of them ten times a second: a timer of its own for each socket would wake the process once more. */
  private lookAfterNewcomers(): void {
    for (const [stream, { talk, cameAt }] of this.newcomers) {
      if (this.tick - cameAt < joinTicks) return;
      talk.closeUnknown();
      this.newcomers.delete(stream);
    }
  }

  private gone(stream: Duplex): void {
    this.sockets.delete(stream);
    this.newcomers.delete(stream);
  }

  private async tickRoom(word: string, gallery: Gallery, tick: number): Promise<void> {
    try {
      if (await gallery.desk.refresh()) return await gallery.tell(tick);
      this.rooms.delete(word);
      gallery.closeAll(closeCodes.noRoom);
    } catch {
      // The store is away and has said so itself. Everybody keeps the last snapshot until it is back.
    }
  }
}

function ignore(): void {
  // one for all sockets
}

function hashOf(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}

function drawWord(): string {
  const drawn = crypto.getRandomValues(new Uint32Array(wordLength));
  return Array.from(drawn, (number) => wordSigns[number % wordSigns.length]).join('');
}

function addressOf(request: IncomingMessage): string {
  return request.socket.remoteAddress ?? '';
}
