import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';
import type { ServerMessage } from '../protocol';
import type { Listener } from './fan-out';
import { framesOf } from './frame';

const slowBytes = 64 * 1024; // unsent: some 200 snapshots

/** One open socket. Frames that go to many are written past `ws`, which would build the same one for each. */
export class Connection implements Listener {
  private flows = true; // the last frame left at once
  private spoke = true; // since it was last looked after
  private isAsked = false; // whether it is still there

  constructor(
    readonly socket: WebSocket,
    private readonly stream: Duplex,
  ) {
    socket.on('pong', () => this.heard());
  }

  get isOpen(): boolean {
    return this.socket.readyState === this.socket.OPEN;
  }

  get isSlow(): boolean {
    return !this.flows && this.stream.writableLength > slowBytes;
  }

  /** Writes a ready frame. Nothing of ours is compressed or cut, so it cannot fall into the middle of another one. */
  write(frame: Buffer): void {
    if (this.isOpen) this.flows = this.stream.write(frame);
  }

  send(messages: readonly ServerMessage[]): void {
    this.write(framesOf(messages));
  }

  close(code: number): void {
    this.socket.close(code);
  }

  heard(): void {
    this.spoke = true;
  }

  /** Whether anybody is there: asks who has said nothing since the last time, and hangs up when that was asked already. */
  lookAfter(): void {
    if (this.spoke) this.isAsked = false;
    else if (this.isAsked) this.socket.terminate();
    else {
      this.isAsked = true;
      this.socket.ping();
    }
    this.spoke = false;
  }
}
