import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** What a venue's network does to those who are in it. */
type Fault =
  | 'none'
  | 'black-hole' // swallows everything, both ways, and never says so
  | 'old-lines-die' // open lines swallow everything; new ones work: a phone that changed its cell
  | 'refuse-upgrade' // a filter that lets no WebSocket through
  | 'hold-answers' // a virus scanner that passes an answer on only once it is whole
  | 'slow' // 300 ms each way
  | 'trickle'; // 2 KB/s each way

export interface FaultProxy {
  readonly base: string; // http, without a slash at the end
  fault: Fault;
  /** Cuts every line that is open, as a router does that starts again. */
  reset(): void;
  close(): Promise<void>;
}

const delayMs = 300;
const trickleBytes = 200; // every 100 ms

/** A network between phones and a server, in one TCP proxy, whose faults are set while it runs. */
export async function startFaultProxy(target: number): Promise<FaultProxy> {
  const lines = new Set<Line>();
  const server = createServer((client) => {
    const line = new Line(client, connect(target, '127.0.0.1'), () => proxy.fault);
    lines.add(line);
    client.once('close', () => lines.delete(line));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  let fault: Fault = 'none';
  const proxy: FaultProxy = {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get fault() {
      return fault;
    },
    set fault(next) {
      if (next === 'old-lines-die') for (const line of lines) line.isDead = true;
      fault = next;
    },
    reset: () => {
      for (const line of lines) line.cut();
    },
    close: async () => {
      proxy.reset();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return proxy;
}

class Line {
  isDead = false;

  constructor(
    private readonly client: Socket,
    private readonly server: Socket,
    private readonly fault: () => Fault,
  ) {
    client.on('error', () => this.cut());
    server.on('error', () => this.cut());
    client.on('data', (data) => this.fromClient(data));
    this.carry(server, client);
    client.on('close', () => server.destroy());
    server.on('close', () => {
      if (!this.swallows()) client.end(); // a black hole passes no goodbye on either
    });
  }

  cut(): void {
    this.client.resetAndDestroy();
    this.server.destroy();
  }

  private swallows(): boolean {
    return this.isDead || this.fault() === 'black-hole';
  }

  private fromClient(data: Buffer): void {
    if (this.swallows()) return;
    if (this.fault() === 'refuse-upgrade' && /^upgrade: *websocket/im.test(data.toString('latin1'))) {
      this.client.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
      return;
    }
    this.pass(data, this.server);
  }

  /** Carries answers back; one that is held is let go when a quarter of a second brought nothing more, unless it is a stream. */
  private carry(from: Socket, to: Socket): void {
    let held: Buffer[] = [];
    let isStream = false;
    from.on('data', (data) => {
      if (this.swallows()) return;
      if (this.fault() !== 'hold-answers') return this.pass(data, to);
      isStream ||= data.toString('latin1', 0, 12) === 'HTTP/1.1 101';
      if (isStream) return; // held for good: it is never whole
      held.push(data);
      setTimeout(() => {
        if (held.length > 0) this.pass(Buffer.concat(held), to);
        held = [];
      }, 250);
    });
  }

  private pass(data: Buffer, to: Socket): void {
    if (this.fault() === 'slow') setTimeout(() => to.writable && to.write(data), delayMs);
    else if (this.fault() === 'trickle') this.trickle(data, to);
    else to.write(data);
  }

  private queue: Promise<void> = Promise.resolve();

  private trickle(data: Buffer, to: Socket): void {
    for (let from = 0; from < data.length; from += trickleBytes) {
      this.queue = this.queue.then(async () => {
        await new Promise((resolve) => setTimeout(resolve, 100));
        if (to.writable) to.write(data.subarray(from, from + trickleBytes));
      });
    }
  }
}
