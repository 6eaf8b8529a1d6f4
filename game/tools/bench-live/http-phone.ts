import { connect, type Socket } from 'node:net';

const pollMs = 1000;

/** A phone where no WebSocket gets through: asks every second over one kept line, and posts its vote. */
export class HttpPhone {
  sent = 0;
  acked = 0;
  seen = 0;
  private seq = 0;
  private rest = '';
  private waiting: ((body: string) => void) | undefined;
  private readonly socket: Socket;
  private timer: ReturnType<typeof setTimeout> | undefined;
  readonly joined: Promise<void>;

  constructor(
    private readonly port: number,
    private readonly word: string,
    private readonly seat: string,
    private readonly poll: string,
    firstAfter: number,
  ) {
    this.socket = connect(port, '127.0.0.1');
    this.socket.setNoDelay(true);
    this.socket.on('data', (data) => this.hear(data.toString('latin1')));
    this.socket.on('error', () => undefined);
    this.joined = this.ask('POST', JSON.stringify({ join: this.join() })).then(() => {
      this.timer = setTimeout(() => void this.look(), firstAfter);
    });
  }

  async vote(choice: number): Promise<void> {
    clearTimeout(this.timer);
    this.sent = performance.now();
    const body = await this.ask('POST', JSON.stringify({ join: this.join(), message: { type: 'vote', poll: this.poll, choice, nth: 1 } }));
    this.acked = performance.now();
    this.seq = Number(/"seq":(\d+)/.exec(body)?.[1] ?? 0);
    this.timer = setTimeout(() => void this.look(), pollMs);
  }

  leave(): void {
    clearTimeout(this.timer);
    this.socket.destroy();
  }

  private join(): object {
    return { type: 'join', room: this.word, seat: this.seat };
  }

  private async look(): Promise<void> {
    const body = await this.ask('GET');
    if (this.seq > 0 && this.seen === 0 && Number(/"n":(\d+)/.exec(body)?.[1] ?? 0) >= this.seq) this.seen = performance.now();
    this.timer = setTimeout(() => void this.look(), pollMs);
  }

  private async ask(method: 'GET' | 'POST', body?: string): Promise<string> {
    while (this.waiting) await new Promise((resolve) => setTimeout(resolve, 5));
    const lines = [
      `${method} /live/${this.word} HTTP/1.1`,
      `Host: 127.0.0.1:${this.port}`,
      ...(body === undefined ? [] : ['Content-Type: application/json', `Content-Length: ${body.length}`]),
    ];
    this.socket.write(`${lines.join('\r\n')}\r\n\r\n${body ?? ''}`);
    return new Promise((resolve) => {
      this.waiting = resolve;
    });
  }

  private hear(data: string): void {
    this.rest += data;
    const end = this.rest.indexOf('\r\n\r\n');
    if (end < 0) return;
    const length = Number(/content-length: (\d+)/i.exec(this.rest)?.[1] ?? 0);
    if (this.rest.length < end + 4 + length) return;
    const body = this.rest.slice(end + 4, end + 4 + length);
    this.rest = this.rest.slice(end + 4 + length);
    const { waiting } = this;
    this.waiting = undefined;
    waiting?.(body);
  }
}
