import { type AudienceMessage, closeCodes, type HostMessage, readMessage, type ServerMessage, serverAnswer, serverMessage, type Snap } from './protocol';
import type { LinkState } from './vote-source';

/** As much of a browser's WebSocket as is used here. */
export interface Socket {
  onopen: ((event: Event) => void) | null;
  onmessage: ((event: MessageEvent) => void) | null;
  onclose: ((event: CloseEvent) => void) | null;
  send(text: string): void;
  close(code?: number): void;
}

/** What a connection needs from the browser; tests pass their own. */
export interface Outside {
  readonly base: string; // the server's address, http(s), without a slash at the end
  readonly openSocket: (address: string) => Socket;
  readonly fetch: (address: string, init?: RequestInit) => Promise<Response>;
  /** Calls back when the page is seen again or the network is back: iOS freezes sockets without closing them. */
  onWake(wake: () => void): () => void;
}

/** One exchange over plain HTTP: a body makes it a POST. */
interface Exchange {
  readonly path: string;
  readonly body?: unknown;
}

/** What is said over a connection, and who listens. */
export interface Talk {
  readonly path: string; // of the socket
  greeting(): AudienceMessage | HostMessage; // says who is here; first on every connection
  unanswered(): readonly (AudienceMessage | HostMessage)[]; // said again until answered
  exchange(): Exchange; // the same over plain HTTP
  hear(message: ServerMessage): void;
  changed(state: LinkState): void;
  /** The server does not want this connection; it is not tried again. */
  ended(code: number): void;
}

const resendMs = 2000; // an answer takes some 50 ms, a busy hotel network a second
const giveUpSocketMs = 4000; // no answer to what was said: this network holds sockets back, so ask plainly
const silenceMs = 12_000; // the server says something every 5 s
const pollMs = 1000;
const retrySocketMs = 30_000; // while plain requests work
const lostMs = 5000;
const longestWaitMs = 5000;
const forGood: readonly number[] = [closeCodes.seatTakenOver, closeCodes.leadTakenOver, closeCodes.noRoom, closeCodes.full, closeCodes.over];

/**
 * Keeps a page and the server in touch: a WebSocket, and when that does not get through a plain request
 * every second. Comes back by itself after anything, each phone at a moment of its own, so that a room
 * does not return all at once. Only elapsed time is looked at, never the clock of the device.
 */
export class Link {
  private state: LinkState = 'connecting';
  private socket: Socket | undefined;
  private opened = false; // this socket has said something
  private failures = 0; // tries in a row that led to nothing
  private socketsWorked = false; // on this network, when they were last tried
  private heardAt = performance.now();
  private unansweredSince: number | undefined;
  private saidAt = 0;
  private polling = false;
  private asking = false; // a plain request is under way
  private socketTriedAt = 0;
  private timer: ReturnType<typeof setTimeout> | undefined; // of the next try
  private readonly watch: ReturnType<typeof setInterval>;
  private readonly stopWaking: () => void;
  private stopped = false;

  constructor(
    private readonly talk: Talk,
    private readonly outside: Outside,
  ) {
    this.watch = setInterval(() => this.look(), 500);
    this.stopWaking = outside.onWake(() => this.wake());
    this.connect();
  }

  /** Something new is to be said: says it now, where a way is open. */
  say(): void {
    if (this.state === 'live') this.sayUnanswered();
    else if (this.polling) void this.ask();
  }

  stop(code?: number): void {
    if (this.stopped) return;
    this.stopped = true;
    clearInterval(this.watch);
    clearTimeout(this.timer);
    this.stopWaking();
    this.dropSocket();
    if (code !== undefined) this.talk.ended(code);
  }

  private wake(): void {
    if (this.state === 'live' && performance.now() - this.heardAt < 1000) return;
    this.failures = 0;
    if (this.state === 'live') this.become('connecting');
    this.connect();
  }

  private connect(): void {
    clearTimeout(this.timer);
    if (this.stopped) return;
    this.dropSocket();
    this.opened = false;
    this.socketTriedAt = performance.now();
    const socket = this.outside.openSocket(`${this.outside.base.replace(/^http/, 'ws')}${this.talk.path}`);
    this.socket = socket;
    socket.onopen = () => socket.send(JSON.stringify(this.talk.greeting()));
    socket.onmessage = ({ data }) => this.heard(typeof data === 'string' ? data : '');
    socket.onclose = ({ code }) => {
      if (this.socket === socket) this.closed(code);
    };
  }

  private dropSocket(): void {
    const { socket } = this;
    this.socket = undefined;
    if (!socket) return;
    socket.onopen = socket.onmessage = socket.onclose = null;
    try {
      socket.close();
    } catch {
      // it never got as far as opening
    }
  }

  private heard(raw: string): void {
    const message = readMessage(serverMessage, raw);
    if (!message) return; // of a newer server: the next snapshot says all that matters
    this.heardAt = performance.now();
    if (!this.opened) {
      this.opened = true;
      this.failures = 0;
      this.polling = false;
      this.socketsWorked = true;
      this.become('live');
      this.talk.hear(message);
      this.sayUnanswered();
    } else this.talk.hear(message);
    if (this.talk.unanswered().length === 0) this.unansweredSince = undefined;
  }

  private closed(code: number): void {
    this.socket = undefined;
    if (forGood.includes(code)) return this.stop(code);
    if (!this.opened) this.failures++;
    if (this.state === 'live') this.become('connecting');
    if (this.failures >= 2 || this.polling) this.startPolling();
    else this.timer = setTimeout(() => this.connect(), this.patience());
  }

  /** Full jitter: anywhere up to a bound that grows from 1 s to 5 s. */
  private patience(): number {
    return 100 + Math.random() * Math.min(longestWaitMs, 900 * 1.5 ** this.failures);
  }

  private sayUnanswered(): void {
    const messages = this.talk.unanswered();
    if (messages.length === 0) return;
    this.saidAt = performance.now();
    this.unansweredSince ??= this.saidAt;
    for (const message of messages) this.socket?.send(JSON.stringify(message));
  }

  /** Twice a second: is anything overdue? */
  private look(): void {
    const now = performance.now();
    if (now - this.heardAt > lostMs && this.state !== 'live') this.become('lost');
    if (this.polling) return;
    if (this.state === 'live') {
      const overdue = this.unansweredSince !== undefined && now - this.unansweredSince > giveUpSocketMs;
      if (overdue || now - this.heardAt > silenceMs) this.abandonSocket();
      else if (this.unansweredSince !== undefined && now - this.saidAt > resendMs) this.sayUnanswered();
    } else if (this.socket && now - this.socketTriedAt > giveUpSocketMs) this.abandonSocket(); // neither opens nor fails
  }

  private abandonSocket(): void {
    this.dropSocket();
    this.unansweredSince = undefined;
    this.become('connecting');
    this.startPolling();
  }

  private startPolling(): void {
    this.polling = true;
    clearTimeout(this.timer);
    void this.ask();
  }

  private async ask(): Promise<void> {
    if (this.asking || this.stopped) return;
    this.asking = true;
    clearTimeout(this.timer);
    const { path, body } = this.talk.exchange();
    try {
      const init: RequestInit = body === undefined ? {} : { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
      const answer = await this.outside.fetch(`${this.outside.base}${path}`, { ...init, cache: 'no-store', signal: AbortSignal.timeout(giveUpSocketMs) });
      this.answered(answer.status, await answer.text(), body !== undefined);
    } catch {
      this.failures++; // no network, or no server: both come back
    } finally {
      this.asking = false;
    }
    if (this.polling && !this.stopped) this.planAsk();
  }

  private answered(status: number, text: string, posted: boolean): void {
    const code = status === 404 ? closeCodes.noRoom : status === 410 ? closeCodes.over : status === 409 ? closeCodes.leadTakenOver : status === 403 ? closeCodes.full : undefined;
    if (this.stopped) return;
    if (code !== undefined) return this.stop(code);
    const messages = status === 200 ? (posted ? readMessage(serverAnswer, text) : [readMessage(serverMessage, text)]) : undefined;
    if (!messages) {
      this.failures++;
      return;
    }
    const wasAway = this.failures > 0 && this.socketsWorked;
    this.failures = 0;
    this.heardAt = performance.now();
    if (this.polling) this.become('slow');
    for (const message of messages) if (message) this.talk.hear(message);
    if (!wasAway) return;
    this.socketTriedAt = 0; // the server was gone, not only sockets: once more at once
    this.socketsWorked = false;
  }

  private planAsk(): void {
    const now = performance.now();
    if (this.failures > 0 || now - this.socketTriedAt > retrySocketMs) this.connect();
    const more = this.talk.unanswered().length > 0 && this.failures === 0;
    this.timer = setTimeout(() => void this.ask(), this.failures > 0 ? this.patience() : more ? 0 : pollMs);
  }

  private become(state: LinkState): void {
    if (this.state === state) return;
    this.state = state;
    this.talk.changed(state);
  }
}

/** Whether a snapshot says something that is not yet known. */
export function isNewer(snap: Snap, known: Snap | undefined): boolean {
  return !known || snap.epoch > known.epoch || (snap.epoch === known.epoch && snap.v > known.v);
}
