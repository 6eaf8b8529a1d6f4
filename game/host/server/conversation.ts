import type { Duplex } from 'node:stream';
import type { RawData, WebSocket } from 'ws';
import { type AudienceMessage, audienceMessage, closeCodes, type HostMessage, hostMessage, readMessage, type ServerMessage } from '../protocol';
import { Connection } from './connection';
import type { Gallery } from './gallery';
import { Allowance, type WrongWords } from './limits';
import type { Sitter } from './room-desk';
import { readWrittenVote } from './written-vote';

/** What a conversation needs of the server. */
export interface Rooms {
  readonly now: () => number;
  readonly wrongWords: WrongWords;
  find(word: string): Promise<Gallery | undefined>;
  findForHost(word: string, key: string): Promise<Gallery | undefined>;
  tellNow(gallery: Gallery): Promise<void>;
}

const silence = Promise.resolve();
const ignore = (): void => undefined; // one for all sockets
const tryAgainLater = 1013; // RFC 6455's registry: the store is away

/** One socket from its first word to its last. Messages are taken one after the other. */
abstract class Talk<Message> {
  protected readonly connection: Connection;
  protected gallery: Gallery | undefined;
  private queue: Promise<void> = silence;

  constructor(
    protected readonly rooms: Rooms,
    socket: WebSocket,
    stream: Duplex,
    private readonly address: string,
  ) {
    this.connection = new Connection(socket, stream);
    socket.on('message', (data, isBinary) => this.hear(data, isBinary));
    socket.on('close', () => this.left());
    socket.on('error', ignore); // a broken frame: `ws` closes the socket itself
  }

  /** Hangs up on who has not said yet who they are. */
  closeUnknown(): void {
    if (!this.gallery) this.connection.close(closeCodes.notJoined);
  }

  protected abstract read(raw: string): Message | undefined;
  protected abstract mayTalk(): boolean;
  protected abstract answer(message: Message): Promise<void>;
  protected abstract left(): void;

  protected say(messages: readonly ServerMessage[]): void {
    this.connection.send(messages);
  }

  /** Nobody uses this word, or this key: hangs up, after a while when that address guesses. */
  protected async hangUpOnGuess(): Promise<void> {
    const wait = this.rooms.wrongWords.note(this.address, this.rooms.now());
    if (wait) await this.rooms.wrongWords.hold(wait);
    this.connection.close(closeCodes.noRoom);
  }

  private hear(data: RawData, isBinary: boolean): void {
    this.connection.heard();
    const message = isBinary || !Buffer.isBuffer(data) ? undefined : this.read(data.toString());
    if (!message || !this.mayTalk()) return this.connection.close(closeCodes.badMessage);
    this.queue = this.answerAfter(this.queue, message);
  }

  private async answerAfter(before: Promise<void>, message: Message): Promise<void> {
    await before;
    try {
      await this.answer(message);
    } catch {
      this.connection.close(tryAgainLater);
    }
  }
}

/** A phone or a screen. */
export class AudienceTalk extends Talk<AudienceMessage> {
  private sitter: Sitter | undefined;
  private readonly allowance = new Allowance();

  protected override read(raw: string): AudienceMessage | undefined {
    return readWrittenVote(raw) ?? readMessage(audienceMessage, raw);
  }

  protected override mayTalk(): boolean {
    return this.allowance.take(this.rooms.now());
  }

  protected override left(): void {
    this.gallery?.remove(this.connection, this.sitter?.seat);
  }

  protected override async answer(message: AudienceMessage): Promise<void> {
    if (message.type === 'vote' || message.type === 'write') {
      if (!this.gallery || !this.sitter) return this.connection.close(closeCodes.badMessage);
      return this.say(await this.gallery.desk.vote(this.sitter, message));
    }
    const gallery = await this.rooms.find(message.room);
    if (!gallery) return this.hangUpOnGuess();
    if (this.gallery && this.gallery !== gallery) this.left();
    if (message.type === 'watch') {
      if (!gallery.addScreen(this.connection)) return this.connection.close(closeCodes.full);
      this.gallery = gallery;
      return this.say(await gallery.desk.forAudience());
    }
    const { seat, table } = message;
    const known = await gallery.desk.sit({ seat, table });
    if (typeof known === 'number') return this.connection.close(known);
    if (!this.connection.isOpen) return;
    if (this.sitter && this.sitter.seat !== seat) this.left();
    this.sitter = { seat, table };
    this.gallery = gallery;
    gallery.addPhone(seat, this.connection);
    this.say(known);
  }
}

/** A host page. Only who has shown the key is listened to. */
export class HostTalk extends Talk<HostMessage> {
  private readonly allowance = new Allowance();

  protected override read(raw: string): HostMessage | undefined {
    return readMessage(hostMessage, raw);
  }

  protected override mayTalk(): boolean {
    return this.allowance.take(this.rooms.now());
  }

  protected override left(): void {
    this.gallery?.remove(this.connection, undefined);
  }

  protected override async answer(message: HostMessage): Promise<void> {
    if (message.type === 'command') {
      const { gallery } = this;
      if (!gallery) return this.connection.close(closeCodes.badMessage);
      this.say(await gallery.desk.command(message));
      return this.rooms.tellNow(gallery);
    }
    const gallery = await this.rooms.findForHost(message.room, message.key);
    if (!gallery) return this.hangUpOnGuess();
    const epoch = await gallery.desk.lead(message.epoch);
    if (epoch === undefined) return this.connection.close(closeCodes.leadTakenOver);
    this.left();
    this.gallery = gallery;
    this.say([{ type: 'leading', epoch }, ...(await gallery.desk.forHost(undefined))]);
    if (this.connection.isOpen) gallery.addHost(this.connection, epoch);
    await this.rooms.tellNow(gallery);
  }
}
