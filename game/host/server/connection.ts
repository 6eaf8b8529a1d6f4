import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';
import type { ServerMessage } from '../protocol';
import type { Listener } from './fan-out';
import { frameOf } from './frame';

const slowBytes = 64 * 1024; // unsent: some 200 snapshots

/** One open socket. Frames that go to many are written past `ws`, which would build the same one for each. */
export class Connection implements Listener {
  answersPing = true;

  constructor(
    readonly socket: WebSocket,
    private readonly stream: Duplex,
  ) {
    socket.on('pong', () => {
      this.answersPing = true;
    });
  }

  get isOpen(): boolean {
    return this.socket.readyState === this.socket.OPEN;
  }

  get isSlow(): boolean {
    return this.stream.writableLength > slowBytes;
  }

  /** Writes a ready frame. Nothing of ours is compressed or cut, so it cannot fall into the middle of another one. */
  write(frame: Buffer): void {
    if (this.stream.writable && this.isOpen) this.stream.write(frame);
  }

  send(messages: readonly ServerMessage[]): void {
    this.write(Buffer.concat(messages.map((message) => frameOf(JSON.stringify(message)))));
  }

  close(code: number): void {
    this.socket.close(code);
  }

  /** Asks whether anybody is there, or hangs up when the last question was not answered. */
  ping(): void {
    if (!this.answersPing) return this.socket.terminate();
    this.answersPing = false;
    this.socket.ping();
  }
}
