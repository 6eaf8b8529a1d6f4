import type { Ask, Order } from './protocol';
import { choicesOf, type Head, newHead, obey, passTime } from './room';
import { OrderRefused, type VoteSource, type VoteView } from './vote-source';

/**
 * A vote without any server: the host counts raised hands and keys the numbers in. Follows the rules of
 * a live room, so the host's page needs no second way of doing anything.
 */
export class ShowOfHands implements VoteSource {
  view: VoteView;
  private head: Head = newHead('', 0);
  private counts: readonly number[] = [];
  private orders = 0;
  private readonly listeners = new Set<(view: VoteView) => void>();

  /** `seats` is how many people are in the room, as the host says; 0 when unknown. */
  constructor(private readonly seats = 0) {
    this.view = this.look();
  }

  subscribe(listener: (view: VoteView) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  open = (ask: Ask): Promise<void> => {
    this.counts = Array.from({ length: choicesOf(ask) }, () => 0);
    return this.obey({ do: 'open', ask: { ...ask, seconds: null } });
  };
  close = (): Promise<void> => this.obey({ do: 'close', poll: this.poll() });
  show = (): Promise<void> => this.obey({ do: 'show', poll: this.poll() });
  override = (choice: number): Promise<void> => this.obey({ do: 'override', poll: this.poll(), choice });
  readAloud = (notes: readonly number[]): Promise<void> => this.obey({ do: 'read-aloud', poll: this.poll(), notes: [...notes] });
  advance = (): Promise<void> => this.obey({ do: 'advance', step: this.head.step });
  seatTables = (tables: number): Promise<void> => this.obey({ do: 'seat-tables', tables });
  lock = (locked: boolean): Promise<void> => this.obey({ do: 'door', locked });
  end = (): Promise<void> => this.obey({ do: 'end' });

  /** The hands counted for a choice: 0 or more. May be corrected as long as the result is not followed. */
  count(choice: number, hands: number): void {
    if (this.head.picked !== null || choice >= this.counts.length) return;
    this.counts = this.counts.map((before, at) => (at === choice ? hands : before));
    this.tell();
  }

  dispose(): void {
    this.listeners.clear();
  }

  private poll(): string {
    return this.head.ask?.poll ?? '';
  }

  private obey(order: Order): Promise<void> {
    const next = obey(this.head, { id: String(++this.orders), epoch: this.head.epoch, order }, 0);
    if (typeof next === 'string') return Promise.reject(new OrderRefused(order.do, next));
    this.head = passTime(next, Number.POSITIVE_INFINITY); // no vote is on its way: closed is final
    this.tell();
    return Promise.resolve();
  }

  private tell(): void {
    this.view = this.look();
    for (const listener of this.listeners) listener(this.view);
  }

  private look(): VoteView {
    const { phase, ask, shown, picked, step, tables, locked } = this.head;
    const n = this.counts.reduce((sum, hands) => sum + hands, 0);
    return {
      link: 'none',
      phase,
      ask: ask ?? undefined,
      n: ask ? n : 0,
      seats: Math.max(this.seats, n),
      counts: ask ? this.counts : [],
      shown,
      picked: picked ?? undefined,
      step,
      tables,
      byTable: [],
      locked,
      remainMs: undefined,
      notes: [],
      aloud: [],
      leads: true,
    };
  }
}
