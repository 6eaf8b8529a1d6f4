import { browserOutside } from './browser';
import { isNewer, Link, type Outside, type Talk } from './link';
import { type Ask, type AudienceMessage, closeCodes, type NewRoom, newRoom, type Note, type ServerMessage, type Snap, tidyNote } from './protocol';
import type { LinkState } from './vote-source';

/** What this phone has said in the poll that is or was last open. */
interface Said {
  readonly poll: string;
  readonly choice: number; // 0 for a note
  readonly text: string | undefined; // of a note
  readonly nth: number; // changes of mind so far, this one included
  readonly kept: boolean; // the server has stored it; until then it is sent again and again
}

/** Why a phone is no longer in the room. `elsewhere`: the same seat was opened in another tab. */
export type Gone = 'no-room' | 'full' | 'over' | 'elsewhere';

/** The room as a phone or a screen shows it. */
export interface SeatView {
  readonly link: LinkState;
  readonly snap: Snap | undefined; // undefined until the server has answered once
  readonly closesAt: number | undefined; // of performance.now(), when the poll closes by itself
  readonly ask: Ask | undefined; // the question that snap.poll names, once its words are here
  readonly said: Said | undefined; // only about snap.poll
  readonly late: boolean; // the last vote came after the close and does not count
  readonly aloud: readonly Note[]; // notes the host picked from this poll
  readonly gone: Gone | undefined;
}

export interface SeatOptions {
  readonly room: string; // a word as readWord() gives it
  readonly seat: string | undefined; // undefined for a screen, which has no vote
  readonly table?: number | undefined;
  readonly outside?: Outside;
}

const goneBy: Readonly<Record<number, Gone>> = { [closeCodes.noRoom]: 'no-room', [closeCodes.full]: 'full', [closeCodes.over]: 'over', [closeCodes.seatTakenOver]: 'elsewhere' };

/** A place in the room: joins, votes and comes back by itself. A screen (projector page) is one without a seat. */
export class Seat implements Talk {
  readonly path = '/live/audience';
  view: SeatView = { link: 'connecting', snap: undefined, closesAt: undefined, ask: undefined, said: undefined, late: false, aloud: [], gone: undefined };
  private readonly listeners = new Set<(view: SeatView) => void>();
  private words: Ask | undefined; // of the question last heard of
  private greetedFor: string | null | undefined; // the poll about which plain HTTP was last told everything
  private link: Link;

  constructor(private readonly options: SeatOptions) {
    this.link = new Link(this, options.outside ?? browserOutside());
  }

  /** Calls back after every change. Returns its own undo. */
  subscribe(listener: (view: SeatView) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /** Votes, or moves the vote. Shown at once, `kept` when stored. Does nothing while no vote is open. */
  vote(choice: number): void {
    this.speak(choice, undefined);
  }

  /** Hands in a note, or rewrites it. At most `noteLimit` graphemes are kept. */
  write(text: string): void {
    const tidy = tidyNote(text);
    if (tidy !== '') this.speak(0, tidy);
  }

  /** Sits at another table. Counts from the next vote on. */
  sitAt(table: number | undefined): void {
    Object.assign(this.options, { table });
    this.comeBack();
  }

  /** After `gone: 'elsewhere'`: takes the seat back to this page. */
  comeBack(): void {
    this.link.stop();
    this.change({ gone: undefined, link: 'connecting' });
    this.link = new Link(this, this.options.outside ?? browserOutside());
  }

  dispose(): void {
    this.link.stop();
    this.listeners.clear();
  }

  greeting(): Extract<AudienceMessage, { type: 'join' | 'watch' }> {
    const { room, seat, table } = this.options;
    if (seat === undefined) return { type: 'watch', room };
    return { type: 'join', room, seat, ...(table === undefined ? {} : { table }) };
  }

  unanswered(): readonly AudienceMessage[] {
    const { snap, ask, aloud } = this.view;
    const message = this.unkept();
    const misses = (snap?.poll && !ask) || (snap && snap.aloud !== aloud.length); // sent while this line was too slow
    return [...(misses ? [this.greeting()] : []), ...(message ? [message] : [])];
  }

  private unkept(): Extract<AudienceMessage, { type: 'vote' | 'write' }> | undefined {
    const { said } = this.view;
    if (!said || said.kept) return undefined;
    const { poll, choice, text, nth } = said;
    return text === undefined ? { type: 'vote', poll, choice, nth } : { type: 'write', poll, text, nth };
  }

  exchange(): { path: string; body?: unknown } {
    const path = `/live/${this.options.room}`;
    const message = this.unkept();
    const { snap } = this.view;
    if (this.unanswered().length === 0 && snap && this.greetedFor === snap.poll) return { path };
    this.greetedFor = snap?.poll;
    return { path, body: { join: this.greeting(), ...(message ? { message } : {}) } };
  }

  hear(message: ServerMessage): void {
    const { snap, said } = this.view;
    switch (message.type) {
      case 'snap':
        if (isNewer(message, snap)) this.change({ snap: message, closesAt: message.remainMs === null ? undefined : performance.now() + message.remainMs, ...this.forget(message) });
        return;
      case 'ask':
        this.words = message.ask;
        if (snap?.poll === message.ask.poll) this.change({ ask: message.ask });
        return;
      case 'ack': {
        const { poll, choice, text, nth } = message;
        if (said?.poll !== poll || said.nth <= nth) this.change({ said: { poll, choice, text, nth, kept: true } });
        return;
      }
      case 'refused':
        if (said?.poll === message.poll && !said.kept) this.change({ said: undefined, late: message.why === 'late' });
        return;
      case 'aloud':
        return this.change({ aloud: message.notes });
      case 'leading':
      case 'notes':
      case 'done':
      case 'not-done': // for hosts
    }
  }

  changed(link: LinkState): void {
    this.greetedFor = undefined;
    this.change({ link });
  }

  ended(code: number): void {
    this.change({ gone: goneBy[code] ?? 'no-room' });
  }

  private speak(choice: number, text: string | undefined): void {
    const { snap, ask, said } = this.view;
    if (!snap?.poll || this.options.seat === undefined || (snap.phase !== 'open' && snap.phase !== 'closing')) return;
    if (said && ((said.choice === choice && said.text === text) || !ask?.moves)) return;
    this.change({ said: { poll: snap.poll, choice, text, nth: (said?.nth ?? 0) + 1, kept: false }, late: false });
    this.link.say();
  }

  /** What was known about the poll before does not belong to a new one. */
  private forget(next: Snap): Partial<SeatView> {
    if (next.poll === this.view.snap?.poll) return {};
    const { said } = this.view;
    return { ask: this.words?.poll === next.poll ? this.words : undefined, said: said?.poll === next.poll ? said : undefined, late: false, aloud: [] };
  }

  private change(part: Partial<SeatView>): void {
    this.view = { ...this.view, ...part };
    for (const listener of this.listeners) listener(this.view);
  }
}

/**
 * Makes a room. The key is the host's alone: keep it in this browser (IndexedDB), never in a link or a QR code.
 * @throws Error when there is no live server, as with a static site or a file.
 */
export async function createRoom(outside: Outside = browserOutside()): Promise<NewRoom> {
  const answer = await outside.fetch(`${outside.base}/live`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}', signal: AbortSignal.timeout(5000) });
  if (!answer.ok) throw new Error(`There is no live server at ${outside.base}: it answered ${answer.status}.`);
  return newRoom.parse(await answer.json());
}
