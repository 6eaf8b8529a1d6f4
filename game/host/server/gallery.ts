import { closeCodes, type ServerMessage } from '../protocol';
import type { Connection } from './connection';
import { FanOut } from './fan-out';
import { frameOf } from './frame';
import type { RoomDesk } from './room-desk';

const phoneTicks = 5; // of 100 ms between two snapshots to the phones; votes cast meanwhile go into one
const crowd = 5000; // more phones than this hear half as often
const aliveTicks = 50; // who has heard nothing for 5 s is told the same again, so that silence means a dead line
const pingTicks = 300;
const mostScreens = 8;

interface Leader {
  readonly epoch: number;
  notes: { readonly poll: string; readonly from: number } | undefined; // how far the notes were sent
}

/** Who of a room is connected to this process, and what they were last told. */
export class Gallery {
  private readonly phones = new Map<string, Connection>(); // by seat
  private readonly screens = new Set<Connection>();
  private readonly hosts = new Map<Connection, Leader>();
  private readonly fan = new FanOut();
  private told = { v: 0, rev: 0, tick: 0 }; // the phones
  private toldHosts = { v: 0, tick: 0 };
  private kept: { readonly v: number; readonly text: string } | undefined;

  constructor(readonly desk: RoomDesk) {}

  get isEmpty(): boolean {
    return this.phones.size === 0 && this.screens.size === 0 && this.hosts.size === 0;
  }

  /** The audience's snapshot as JSON, made once however many ask. */
  get audienceText(): string {
    const { v, head } = this.desk;
    if (this.kept?.v !== v || head.until !== null) this.kept = { v, text: JSON.stringify(this.desk.snap(false)) };
    return this.kept.text;
  }

  addPhone(seat: string, connection: Connection): void {
    const before = this.phones.get(seat);
    if (before !== connection) before?.close(closeCodes.seatTakenOver);
    this.phones.set(seat, connection);
  }

  addScreen(connection: Connection): boolean {
    if (this.screens.size >= mostScreens && !this.screens.has(connection)) return false;
    this.screens.add(connection);
    return true;
  }

  addHost(connection: Connection, epoch: number): void {
    this.hosts.set(connection, { epoch, notes: undefined });
  }

  remove(connection: Connection, seat: string | undefined): void {
    this.screens.delete(connection);
    this.hosts.delete(connection);
    if (seat !== undefined && this.phones.get(seat) === connection) this.phones.delete(seat);
  }

  /** Ten times a second, and after each order. `tick` counts the tenths. */
  async tell(tick: number): Promise<void> {
    const { desk } = this;
    const { v, head } = desk;
    const turned = head.rev !== this.told.rev; // opened, closed, shown, picked: everybody hears at once
    this.dismissOldHosts();
    if (v !== this.toldHosts.v || tick - this.toldHosts.tick >= aliveTicks) {
      this.toldHosts = { v, tick };
      send(this.hosts.keys(), [...(turned ? desk.words() : []), desk.snap(true)]);
      send(this.screens, [...(turned ? desk.words() : []), desk.snap(false)]);
    }
    const silence = tick - this.told.tick;
    const rests = silence < (this.phones.size > crowd ? 2 * phoneTicks : phoneTicks);
    if (turned || silence >= aliveTicks || (v !== this.told.v && !rests)) {
      this.told = { v, rev: head.rev, tick };
      const frame = Buffer.concat([...(turned ? desk.words() : []).map((message) => frameOf(JSON.stringify(message))), frameOf(this.audienceText)]);
      this.fan.send({ frame, to: this.phones.values(), passing: !turned });
    }
    if (turned) await this.tellAloud();
    await this.tellNotes();
    if (tick % pingTicks === 0) for (const phone of this.phones.values()) phone.ping();
    if (head.phase === 'over') this.closeAudience(closeCodes.over);
  }

  /** Hangs up on everybody, as when the room is no more. */
  closeAll(code: number): void {
    this.closeAudience(code);
    for (const host of this.hosts.keys()) host.close(code);
  }

  private closeAudience(code: number): void {
    for (const connection of [...this.phones.values(), ...this.screens]) connection.close(code);
  }

  private dismissOldHosts(): void {
    for (const [host, { epoch }] of this.hosts) {
      if (epoch >= this.desk.head.epoch) continue;
      this.hosts.delete(host);
      host.close(closeCodes.leadTakenOver);
    }
  }

  private async tellAloud(): Promise<void> {
    for (const message of await this.desk.aloud()) {
      const frame = frameOf(JSON.stringify(message));
      this.fan.send({ frame, to: [...this.phones.values(), ...this.screens, ...this.hosts.keys()], passing: false });
    }
  }

  private async tellNotes(): Promise<void> {
    for (const [host, leader] of this.hosts) {
      for (const message of await this.desk.notes(leader.notes)) {
        leader.notes = { poll: message.poll, from: message.upTo };
        host.send([message]);
      }
    }
  }
}

function send(to: Iterable<Connection>, messages: readonly ServerMessage[]): void {
  const frame = Buffer.concat(messages.map((message) => frameOf(JSON.stringify(message))));
  for (const connection of to) if (!connection.isSlow) connection.write(frame);
}
