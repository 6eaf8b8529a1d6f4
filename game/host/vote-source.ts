import type { Ask, Note, Order, Phase, Refusal, Snap } from './protocol';

/** How the page and the room's server get on. */
export type LinkState =
  | 'connecting'
  | 'live' // over a WebSocket
  | 'slow' // over plain requests, once a second
  | 'lost' // nothing comes through; tries go on
  | 'none'; // hands-up mode: there is no server

/** The vote as the host's pages show it, whoever counts. The same view twice gives the same screen. */
export interface VoteView {
  readonly link: LinkState;
  readonly phase: Phase;
  readonly ask: Ask | undefined; // the question that is or was last open
  readonly n: number; // votes or notes so far
  readonly seats: number; // people in the room; with hands up, what the host said
  readonly counts: readonly number[]; // per choice; for the host's eyes until `shown`
  readonly shown: boolean;
  readonly picked: number | undefined; // what the story follows
  readonly step: number; // how often the story went on
  readonly tables: number;
  readonly byTable: NonNullable<Snap['byTable']>;
  readonly locked: boolean; // nobody new gets a seat
  readonly remainMs: number | undefined;
  readonly notes: readonly Note[]; // of a round of notes, oldest first
  readonly aloud: readonly number[]; // ids of the notes everybody sees
  readonly leads: boolean; // false: another host page has taken over
}

/**
 * Where the host's page gets the room's will from: `LiveVotes` asks a server, `ShowOfHands` is keyed in.
 * Every order resolves once it has been carried out, which without a connection may take a while.
 */
export interface VoteSource {
  readonly view: VoteView;
  /** Calls back after every change. Returns its own undo. */
  subscribe(listener: (view: VoteView) => void): () => void;
  open(ask: Ask): Promise<void>;
  close(): Promise<void>;
  show(): Promise<void>;
  /** Says which choice the story follows: the winner, the tie's, or the host's own. */
  override(choice: number): Promise<void>;
  readAloud(notes: readonly number[]): Promise<void>;
  advance(): Promise<void>;
  seatTables(tables: number): Promise<void>;
  /** Locks the room, or lets people in again: the remedy against one person with many seats. */
  lock(locked: boolean): Promise<void>;
  /** Deletes votes and notes. */
  end(): Promise<void>;
  /** Stops listening and closes the connection; the room goes on. */
  dispose(): void;
}

/** An order was refused: by a poll that has moved on, or because another page leads. */
export class OrderRefused extends Error {
  constructor(
    readonly order: Order['do'],
    readonly why: Refusal,
  ) {
    super(`The room refused "${order}": ${why}.`);
  }
}
