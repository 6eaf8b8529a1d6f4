import { EventEmitter } from 'node:events';
import { Writable } from 'node:stream';
import type { WebSocket } from 'ws';
import { describe, expect, it } from 'vitest';
import { Connection } from '../../../game/host/server/connection';
import { FanOut } from '../../../game/host/server/fan-out';

/** A line that takes everything at once, or nothing more once it is `clogged`. */
class Line extends Writable {
  clogged = false;
  taken = 0; // bytes
  private held: (() => void) | undefined;

  override _write(frame: Buffer, _: BufferEncoding, done: () => void): void {
    this.taken += frame.length;
    if (this.clogged) this.held = done;
    else done();
  }

  clear(): void {
    this.clogged = false;
    this.held?.();
  }
}

class FakeSocket extends EventEmitter {
  readonly OPEN = 1;
  readyState = 1;
  readonly said: string[] = [];
  ping = (): void => void this.said.push('ping');
  terminate = (): void => void this.said.push('terminate');
}

function connect(): { connection: Connection; line: Line; socket: FakeSocket } {
  const [line, socket] = [new Line(), new FakeSocket()];
  return { connection: new Connection(socket as unknown as WebSocket, line as unknown as ConstructorParameters<typeof Connection>[1]), line, socket };
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('who does not read', () => {
  it('holds back 64 KB and one frame at most, and takes nothing from the others', async () => {
    const all = Array.from({ length: 100 }, connect);
    const [deaf, others] = [all.slice(0, 10), all.slice(10)];
    for (const { line } of deaf) line.clogged = true;
    const fan = new FanOut();
    const frame = Buffer.alloc(300);
    for (let round = 0; round < 1000; round++) {
      fan.send({ frame, to: all.map(({ connection }) => connection) });
      await turn();
    }
    await turn();
    expect(others.every(({ line }) => line.taken === 1000 * frame.length)).toBe(true);
    for (const { line } of deaf) expect(line.writableLength).toBeLessThanOrEqual(64 * 1024 + frame.length);
  });

  it('is sent to again once it has read', () => {
    const { connection, line } = connect();
    line.clogged = true;
    while (!connection.isSlow) connection.write(Buffer.alloc(300));
    line.clear();
    expect(connection.isSlow).toBe(false);
  });
});

describe('who says nothing', () => {
  it('is asked whether they are there, and given up when they do not answer', () => {
    const { connection, socket } = connect();
    connection.lookAfter();
    expect(socket.said).toEqual([]);
    connection.lookAfter();
    expect(socket.said).toEqual(['ping']);
    socket.emit('pong');
    connection.lookAfter();
    connection.lookAfter();
    connection.lookAfter();
    expect(socket.said).toEqual(['ping', 'ping', 'terminate']);
  });
});
