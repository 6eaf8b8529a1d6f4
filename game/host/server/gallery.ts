import { closeCodes, type ServerMessage } from '../protocol';
import type { Connection } from './connection';
import type { FanOut } from './fan-out';
import { frameOf, framesOf } from './frame';
import type { RoomDesk } from './room-desk';

const phoneTicks = 5; // of 100 ms between two snapshots to one phone; votes cast meanwhile go into one
const crowd = 5000; // more phones than this hear half as often
const laneCount = 2 * phoneTicks;
const aliveTicks = 50; // who has heard nothing for 5 s is told the same again, so that silence means a dead line
const careTicks = 300; // between two looks whether a phone is still there
const mostScreens = 8;

interface Leader {
  readonly epoch: number;
  notes: { readonly poll: string; readonly from: number } | undefined; // how far the notes were sent
}

/** Some of a room's phones. Lanes take turns, so that no acknowledgement stands behind a snapshot to the whole room. */
interface Lane {
  readonly phones: Map<string, Connection>; // by seat
  told: { readonly v: number; readonly tick: number };
}

/** Who of a room is connected to this process, and what they were last told. */
export class Gallery {
  private readonly lanes: readonly Lane[] = Array.from({ length: laneCount }, () => ({ phones: new Map<string, Connection>(), told: { v: 0, tick: 0 } }));
  private readonly screens = new Set<Connection>();
  private readonly hosts = new Map<Connection, Leader>();
  private toldRev = 0;
  private toldHosts = { v: 0, tick: 0 };
  private kept: { readonly v: number; readonly text: string } | undefined;

  constructor(
    readonly desk: RoomDesk,
    private readonly fan: FanOut,
  ) {}

  get isEmpty(): boolean {
    return this.phoneCount === 0 && this.screens.size === 0 && this.hosts.size === 0;
  }

  /** The audience's snapshot as JSON, made once however many ask. */
  get audienceText(): string {
    const { v, head } = this.desk;
    if (this.kept?.v !== v || head.until !== null) this.kept = { v, text: JSON.stringify(this.desk.snap(false)) };
    return this.kept.text;
  }

  addPhone(seat: string, connection: Connection): void {
    const phones = this.phonesBeside(seat);
    const before = phones.get(seat);
    if (before !== connection) before?.close(closeCodes.seatTakenOver);
    phones.set(seat, connection);
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
    if (seat !== undefined && this.phonesBeside(seat).get(seat) === connection) this.phonesBeside(seat).delete(seat);
  }

  /** Ten times a second, and after each order. `tick` counts the tenths. */
  async tell(tick: number): Promise<void> {
    const { desk } = this;
    const { v, head } = desk;
    const turned = head.rev !== this.toldRev; // opened, closed, shown, picked: everybody hears at once
    this.toldRev = head.rev;
    this.dismissOldHosts();
    if (v !== this.toldHosts.v || tick - this.toldHosts.tick >= aliveTicks) {
      this.toldHosts = { v, tick };
      send(this.hosts.keys(), [...(turned ? desk.words() : []), desk.snap(true)]);
      send(this.screens, [...(turned ? desk.words() : []), desk.snap(false)]);
    }
    if (turned) this.tellAllPhones(tick);
    else for (const lane of this.lanesDue(tick)) this.tellLane(lane, tick);
    if (turned) await this.tellAloud();
    await this.tellNotes();
    for (const phone of this.lanes[tick % careTicks]?.phones.values() ?? []) phone.lookAfter();
    if (head.phase === 'over') this.closeAudience(closeCodes.over);
  }

  /** Hangs up on everybody, as when the room is no more. */
  closeAll(code: number): void {
    this.closeAudience(code);
    for (const host of this.hosts.keys()) host.close(code);
  }

  private closeAudience(code: number): void {
    for (const connection of [...this.allPhones(), ...this.screens]) connection.close(code);
  }

  private get phoneCount(): number {
    return this.lanes.reduce((sum, { phones }) => sum + phones.size, 0);
  }

  private allPhones(): Connection[] {
    return this.lanes.flatMap(({ phones }) => [...phones.values()]);
  }

  /** The phones of this seat's lane. Seats are drawn by lot, so their first sign spreads them. */
  private phonesBeside(seat: string): Map<string, Connection> {
    const lane = this.lanes[seat.charCodeAt(0) % laneCount];
    if (!lane) throw new Error(`"${seat}" is no seat.`);
    return lane.phones;
  }

  private lanesDue(tick: number): readonly Lane[] {
    const turns = this.phoneCount > crowd ? laneCount : phoneTicks;
    return this.lanes.filter((_, at) => at % turns === tick % turns);
  }

  private tellLane(lane: Lane, tick: number): void {
    const { v } = this.desk;
    if (lane.phones.size === 0 || (v === lane.told.v && tick - lane.told.tick < aliveTicks)) return;
    lane.told = { v, tick };
    this.fan.send({ frame: frameOf(this.audienceText), to: lane.phones.values(), lane });
  }

  private tellAllPhones(tick: number): void {
    const { desk } = this;
    for (const lane of this.lanes) lane.told = { v: desk.v, tick };
    this.fan.send({ frame: framesOf([...desk.words(), desk.snap(false)]), to: this.allPhones() });
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
      this.fan.send({ frame: framesOf([message]), to: [...this.allPhones(), ...this.screens, ...this.hosts.keys()] });
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
  const frame = framesOf(messages);
  for (const connection of to) if (!connection.isSlow) connection.write(frame);
}
