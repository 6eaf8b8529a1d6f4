import { browserOutside } from './browser';
import { isNewer, Link, type Outside, type Talk } from './link';
import { type Ask, type Command, closeCodes, type HostMessage, type NewRoom, type Note, type Order, type ServerMessage, type Snap } from './protocol';
import { randomName } from './random-name';
import { type LinkState, OrderRefused, type VoteSource, type VoteView } from './vote-source';

interface Waiting {
  readonly id: string;
  readonly order: Order;
  done(): void;
  failed(error: OrderRefused): void;
}

/**
 * The host's side of a live room. A new one takes the lead, so that a reloaded page or a second laptop
 * goes on where the first one was; the page that led before is told (`view.leads`). Orders are sent
 * again until they are answered, each under one name, so that none is carried out twice.
 */
export class LiveVotes implements VoteSource, Talk {
  readonly path = '/live/host';
  view: VoteView = {
    link: 'connecting',
    phase: 'lobby',
    ask: undefined,
    n: 0,
    seats: 0,
    counts: [],
    shown: false,
    picked: undefined,
    step: 0,
    tables: 0,
    byTable: [],
    locked: false,
    remainMs: undefined,
    notes: [],
    aloud: [],
    leads: true,
  };
  private snap: Snap | undefined;
  private epoch: number | undefined;
  private orders: readonly Waiting[] = [];
  private notesHeard = 0; // over plain HTTP: up to where the poll's notes are here
  private readonly listeners = new Set<(view: VoteView) => void>();
  private link: Link;

  constructor(
    private readonly room: Pick<NewRoom, 'room' | 'key'>,
    private readonly outside: Outside = browserOutside(),
  ) {
    this.link = new Link(this, outside);
  }

  subscribe(listener: (view: VoteView) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  open = (ask: Ask): Promise<void> => this.order({ do: 'open', ask });
  close = (): Promise<void> => this.order({ do: 'close', poll: this.poll() });
  show = (): Promise<void> => this.order({ do: 'show', poll: this.poll() });
  override = (choice: number): Promise<void> => this.order({ do: 'override', poll: this.poll(), choice });
  readAloud = (notes: readonly number[]): Promise<void> => this.order({ do: 'read-aloud', poll: this.poll(), notes: [...notes] });
  advance = (): Promise<void> => this.order({ do: 'advance', step: this.view.step });
  seatTables = (tables: number): Promise<void> => this.order({ do: 'seat-tables', tables });
  lock = (locked: boolean): Promise<void> => this.order({ do: 'door', locked });
  end = (): Promise<void> => this.order({ do: 'end' });

  /** After another page has taken the lead (`view.leads` is false): takes it back. */
  takeLead(): void {
    this.link.stop();
    this.epoch = undefined;
    this.change({ leads: true, link: 'connecting' });
    this.link = new Link(this, this.outside);
  }

  dispose(): void {
    this.link.stop();
    this.listeners.clear();
  }

  greeting(): Extract<HostMessage, { type: 'lead' }> {
    const { room, key } = this.room;
    return { type: 'lead', room, key, ...(this.epoch === undefined ? {} : { epoch: this.epoch }) };
  }

  /** Only the oldest: orders are carried out in the order they were given. */
  unanswered(): readonly Command[] {
    const [first] = this.orders;
    return first && this.epoch !== undefined ? [{ type: 'command', id: first.id, epoch: this.epoch, order: first.order }] : [];
  }

  exchange(): { path: string; body: unknown } {
    const [message] = this.unanswered();
    const poll = this.poll();
    return { path: `/live/${this.room.room}`, body: { lead: this.greeting(), ...(poll ? { notes: { poll, from: this.notesHeard } } : {}), ...(message ? { message } : {}) } };
  }

  hear(message: ServerMessage): void {
    switch (message.type) {
      case 'leading':
        this.epoch = message.epoch;
        return this.link.say();
      case 'snap':
        if (isNewer(message, this.snap)) this.follow(message);
        return;
      case 'ask':
        return this.change({ ask: message.ask, notes: this.view.ask?.poll === message.ask.poll ? this.view.notes : [] });
      case 'notes':
        this.notesHeard = message.upTo;
        return this.change({ notes: merge(this.view.notes, message.notes) });
      case 'aloud':
        return this.change({ aloud: message.notes.map(({ id }) => id) });
      case 'done':
        return this.answered(message.id)?.done();
      case 'not-done': {
        const waiting = this.answered(message.id);
        return waiting?.failed(new OrderRefused(waiting.order.do, message.why));
      }
      case 'ack':
      case 'refused': // for the audience
    }
  }

  changed(link: LinkState): void {
    this.notesHeard = 0; // a server that restarted may number them otherwise
    this.change({ link });
  }

  ended(code: number): void {
    const { orders } = this;
    this.orders = [];
    for (const waiting of orders) waiting.failed(new OrderRefused(waiting.order.do, code === closeCodes.over ? 'phase' : 'epoch'));
    this.change({ link: 'lost', ...(code === closeCodes.over ? { phase: 'over' } : { leads: false }) });
  }

  private poll(): string {
    return this.snap?.poll ?? '';
  }

  private order(order: Order): Promise<void> {
    return new Promise((done, failed) => {
      this.orders = [...this.orders, { id: randomName(12), order, done, failed }];
      if (this.orders.length === 1) this.link.say();
    });
  }

  private answered(id: string): Waiting | undefined {
    const found = this.orders.find((waiting) => waiting.id === id);
    this.orders = this.orders.filter((waiting) => waiting !== found);
    if (found && this.orders.length > 0) queueMicrotask(() => this.link.say());
    return found;
  }

  private follow(snap: Snap): void {
    const { ask, notes } = this.view;
    const isNew = snap.poll !== this.snap?.poll;
    if (isNew) this.notesHeard = 0;
    this.snap = snap;
    this.change({
      phase: snap.phase,
      n: snap.n,
      seats: snap.seats,
      counts: snap.counts ?? [],
      shown: snap.shown,
      picked: snap.picked ?? undefined,
      step: snap.step,
      tables: snap.tables,
      byTable: snap.byTable ?? [],
      locked: snap.locked,
      remainMs: snap.remainMs ?? undefined,
      ...(isNew ? { aloud: [], ask: ask?.poll === snap.poll ? ask : undefined, notes: ask?.poll === snap.poll ? notes : [] } : {}),
    });
  }

  private change(part: Partial<VoteView>): void {
    this.view = { ...this.view, ...part };
    for (const listener of this.listeners) listener(this.view);
  }
}

/** A rewritten note takes the place of the one before. */
function merge(known: readonly Note[], more: readonly Note[]): readonly Note[] {
  const notes = new Map(known.map((note) => [note.id, note]));
  for (const note of more) notes.set(note.id, note);
  return [...notes.values()];
}
