import { connect, type Socket } from 'node:net';

/** When this phone's vote went out, was acknowledged, and was seen in a snapshot (ms of performance.now()). */
export interface Times {
  sent: number;
  acked: number;
  seq: number; // the vote's number in the poll
  seen: number;
}

/**
 * A phone as light as can be, so that thousands fit into one process beside the server that is
 * measured: a TCP socket that masks what it sends and looks for two words in what it gets.
 */
export class WirePhone {
  readonly times: Times = { sent: 0, acked: 0, seq: 0, seen: 0 };
  latest = 0; // votes in the last snapshot
  strangers = 0; // frames that name another poll than this phone's
  private readonly socket: Socket;
  private rest: Buffer = Buffer.alloc(0);
  private upgraded = false;
  readonly joined: Promise<void>;
  private readonly onJoined: () => void;

  /** `onVotes` hears the number of votes in each snapshot. */
  constructor(
    port: number,
    private readonly hello: string,
    private readonly poll: string,
    private readonly onVotes: (votes: number) => void = () => undefined,
  ) {
    let [joined, failed]: (() => void)[] = [];
    this.joined = new Promise((resolve, reject) => {
      joined = resolve;
      failed = () => reject(new Error('A phone was turned away.'));
    });
    this.onJoined = () => joined?.();
    this.socket = connect(port, '127.0.0.1', () => {
      const lines = [
        'GET /live/audience HTTP/1.1',
        `Host: 127.0.0.1:${port}`,
        'Upgrade: websocket',
        'Connection: Upgrade',
        'Sec-WebSocket-Version: 13',
        'Sec-WebSocket-Key: c29jaWFsIGNvd2JveSBzYQ==',
      ];
      this.socket.write(`${lines.join('\r\n')}\r\n\r\n`);
    });
    this.socket.setNoDelay(true);
    this.socket.on('data', (data) => this.hear(data));
    this.socket.on('error', () => failed?.());
    this.socket.on('close', () => failed?.());
  }

  vote(choice: number): void {
    this.times.sent = performance.now();
    this.say(JSON.stringify({ type: 'vote', poll: this.poll, choice, nth: 1 }));
  }

  leave(): void {
    this.socket.destroy();
  }

  private say(text: string): void {
    const payload = Buffer.from(text); // short: below 126 bytes of head, or the two-byte length
    const head = payload.length < 126 ? Buffer.from([0x81, 0x80 | payload.length]) : Buffer.from([0x81, 0xfe, payload.length >> 8, payload.length & 255]);
    this.socket.write(Buffer.concat([head, Buffer.alloc(4), payload])); // a mask of zeros changes nothing
  }

  private hear(data: Buffer): void {
    this.rest = this.rest.length === 0 ? data : Buffer.concat([this.rest, data]);
    if (!this.upgraded) {
      const end = this.rest.indexOf('\r\n\r\n');
      if (end < 0) return;
      this.upgraded = true;
      this.rest = this.rest.subarray(end + 4);
      this.say(this.hello);
    }
    for (;;) {
      if (this.rest.length < 2) return;
      const short = this.rest.readUInt8(1) & 127;
      const head = short === 126 ? 4 : 2;
      if (this.rest.length < head) return;
      const length = short === 126 ? this.rest.readUInt16BE(2) : short;
      if (this.rest.length < head + length) return;
      if (this.rest.readUInt8(0) === 0x81) this.read(this.rest.toString('latin1', head, head + length));
      this.rest = this.rest.subarray(head + length);
    }
  }

  private read(frame: string): void {
    if (frame.startsWith('{"type":"snap"')) this.readSnap(frame);
    else if (frame.startsWith('{"type":"ack"')) {
      this.times.acked = performance.now();
      this.times.seq = numberAfter(frame, '"seq":');
      this.look();
    }
    if (frame.includes('"poll":"') && !frame.includes(`"poll":"${this.poll}"`)) this.strangers++;
  }

  private readSnap(frame: string): void {
    this.latest = numberAfter(frame, '"n":');
    this.onVotes(this.latest);
    this.onJoined();
    this.look();
  }

  private look(): void {
    const { times } = this;
    if (times.seq > 0 && times.seen === 0 && this.latest >= times.seq) times.seen = performance.now();
  }
}

function numberAfter(text: string, name: string): number {
  return Number.parseInt(text.slice(text.indexOf(name) + name.length), 10);
}
