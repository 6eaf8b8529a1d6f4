import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';

const hostMs = 100;
const phoneMs = 500;

/**
 * The yardstick: one vote counted with `ws` as anybody would write it, at the same cadence and with
 * messages of the same size. It keeps nothing, checks nothing and knows one room.
 */
export class BareRoom {
  private readonly server = new WebSocketServer({ noServer: true, perMessageDeflate: false, maxPayload: 1024 });
  private readonly phones = new Map<string, WebSocket>();
  private readonly screens = new Set<WebSocket>();
  private readonly votes = new Map<string, { seq: number; choice: number }>();
  private readonly counts = [0, 0, 0];
  private v = 0;

  constructor() {
    let toldHosts = 0;
    let toldPhones = 0;
    setInterval(() => {
      if (this.v !== toldHosts) for (const screen of this.screens) screen.send(this.snap());
      toldHosts = this.v;
    }, hostMs);
    setInterval(() => {
      if (this.v === toldPhones) return;
      toldPhones = this.v;
      const snap = this.snap();
      for (const phone of this.phones.values()) phone.send(snap);
    }, phoneMs);
  }

  upgrade(request: IncomingMessage, stream: Duplex, head: Buffer): void {
    this.server.handleUpgrade(request, stream, head, (socket) => {
      let seat = '';
      socket.on('message', (data: Buffer) => {
        const message = JSON.parse(data.toString()) as { type: string; seat: string; poll: string; choice: number };
        if (message.type === 'vote') this.vote(socket, seat, message.poll, message.choice);
        else {
          seat = message.seat;
          if (message.type === 'join') this.phones.set(seat, socket);
          else this.screens.add(socket);
          this.v++;
          socket.send(this.snap());
        }
      });
      socket.on('close', () => this.phones.delete(seat));
    });
  }

  private vote(socket: WebSocket, seat: string, poll: string, choice: number): void {
    const before = this.votes.get(seat);
    if (before) this.counts[before.choice] = (this.counts[before.choice] ?? 0) - 1;
    const seq = before?.seq ?? this.votes.size + 1;
    this.votes.set(seat, { seq, choice });
    this.counts[choice] = (this.counts[choice] ?? 0) + 1;
    this.v++;
    socket.send(JSON.stringify({ type: 'ack', poll, seq, choice, nth: 1 }));
  }

  private snap(): string {
    const about = { epoch: 1, v: Date.now() * 1000 + this.v, step: 0, phase: 'open', poll: 'q1', n: this.votes.size, seats: this.phones.size, shown: false, counts: this.counts };
    return JSON.stringify({ type: 'snap', ...about, picked: null, aloud: 0, tables: 0, locked: false, remainMs: null });
  }
}
