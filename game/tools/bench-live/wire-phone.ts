import { connect, type Socket } from 'node:net';

/** What arrives is read before the next phone's turn, so all of them read it into the same place. */
const inbox = Buffer.alloc(64 * 1024);

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
  private readonly named: string; // how a frame of its poll says so

  /** `onVotes` hears the number of votes in each snapshot. */
  constructor(
    port: number,
    private readonly hello: string,
    private readonly poll: string,
    private readonly onVotes: (votes: number) => void = () => undefined,
  ) {
    this.named = `"poll":"${poll}"`;
    let [joined, failed]: (() => void)[] = [];
    this.joined = new Promise((resolve, reject) => {
      joined = resolve;
      failed = () => reject(new Error('A phone was turned away.'));
    });
    this.onJoined = () => joined?.();
    const callback = (bytes: number): boolean => this.hear(inbox.subarray(0, bytes));
    this.socket = connect({ port, host: '127.0.0.1', noDelay: true, onread: { buffer: inbox, callback } }, () => {
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

  /** Reads what came. Always true: go on. */
  private hear(data: Buffer): true {
    let left = this.rest.length === 0 ? data : Buffer.concat([this.rest, data]);
    if (!this.upgraded) {
      const end = left.indexOf('\r\n\r\n');
      if (end >= 0) {
        this.upgraded = true;
        left = left.subarray(end + 4);
        this.say(this.hello);
      }
    }
    if (this.upgraded) left = this.readFrames(left);
    this.rest = left.length === 0 ? left : Buffer.from(left);
    return true;
  }

  /** Reads the whole frames and gives back the rest. */
  private readFrames(data: Buffer): Buffer {
    for (let at = 0; ; ) {
      const short = (data[at + 1] ?? 0) & 127;
      const from = at + (short === 126 ? 4 : 2);
      if (from > data.length) return data.subarray(at);
      const end = from + (short === 126 ? data.readUInt16BE(at + 2) : short);
      if (end > data.length) return data.subarray(at);
      if (data[at] === 0x81) this.read(data.toString('latin1', from, end));
      at = end;
    }
  }

  private read(frame: string): void {
    if (frame.startsWith('{"type":"snap"')) this.readSnap(frame);
    else if (frame.startsWith('{"type":"ack"')) {
      this.times.acked = performance.now();
      this.times.seq = numberAfter(frame, '"seq":');
      this.look();
    }
    if (!frame.includes(this.named) && frame.includes('"poll":"')) this.strangers++;
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
