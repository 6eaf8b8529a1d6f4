import type { GameState } from '../../session/state';
import type { Lang } from '../../outcome/drafts';
import { leadingChoices } from '../room';
import type { VoteView } from '../vote-source';
import type { BothBeats } from './ask';
import type { Standing } from '../../outcome/standing';
import type { Roads } from './roads';
import { type Ballot, currentBallot, type Seminar } from './seminar';

/** Everything that the host's pages show follows from this. */
export interface HostState {
  readonly lang: Lang; // of the host's own page before a seminar has begun
  readonly busy: boolean; // a room or a story is being opened
  readonly noServer: boolean; // a room was asked for and there is none to be had
  readonly seminar: Seminar | undefined; // undefined: it is being set up
  readonly game: GameState | undefined;
  readonly beats: BothBeats; // the beat on screen in both languages, once the twin is read
  readonly votes: VoteView | undefined;
  readonly byHand: boolean;
  readonly isLost: boolean; // the server does not answer
  readonly standsIn: boolean; // hands are counted in its place
  readonly closesAt: number | undefined; // of Date.now(): both windows are on one machine
  readonly cursor: number; // the option whose hands are being counted
  readonly typed: string; // digits so far
  readonly blank: boolean; // the screen is dark
  readonly keys: boolean; // the list of keys is open
  readonly defence: { readonly option: number; readonly until: number } | undefined; // until: of Date.now()
  readonly roads: Roads | undefined;
  readonly par: Standing | undefined; // what somebody gets who listens every time
  readonly reader: boolean; // the campfire's report is open
}

/** Before anything is set up. */
export function beginning(lang: Lang): HostState {
  return {
    lang,
    busy: false,
    noServer: false,
    seminar: undefined,
    game: undefined,
    beats: { fr: undefined, en: undefined },
    votes: undefined,
    byHand: true,
    isLost: false,
    standsIn: false,
    closesAt: undefined,
    cursor: 0,
    typed: '',
    blank: false,
    keys: false,
    defence: undefined,
    roads: undefined,
    par: undefined,
    reader: false,
  };
}

/** Where the seminar stands: what the next key does depends on nothing else. */
export type Moment =
  | 'setup'
  | 'lobby'
  | 'reading'
  | 'asking' // the last line is on screen, and the room may vote
  | 'voting'
  | 'closing'
  | 'closed' // counted, hidden
  | 'shown'
  | 'writing' // a form is to be filled in
  | 'roads'
  | 'ends' // of both roads, side by side
  | 'campfire';

export function momentOf({ seminar, game, votes, roads }: Pick<HostState, 'seminar' | 'game' | 'votes' | 'roads'>): Moment {
  if (!seminar || !game) return 'setup';
  if (!seminar.started) return 'lobby';
  if (roads) return roads.at === 'ends' ? 'ends' : 'roads';
  const ballot = currentBallot(seminar);
  if (ballot) {
    if (ballot.stage === 'open') return votes?.phase === 'closing' && votes.ask?.poll === ballot.ask.poll ? 'closing' : 'voting';
    return ballot.stage === 'closed' ? 'closed' : 'shown';
  }
  if (game.place === 'debrief') return 'campfire';
  if (game.place !== 'episode' && game.place !== 'outcome') return 'writing';
  const { beat } = game;
  const isLast = game.line >= (beat?.lines.length ?? 0) - 1;
  return isLast && beat !== undefined && beat.choices.length > 0 && !beat.form ? 'asking' : 'reading';
}

/** The ballot on the table, with the newest counts. */
export function ballotOf({ seminar, votes }: Pick<HostState, 'seminar' | 'votes'>): Ballot | undefined {
  const ballot = seminar && currentBallot(seminar);
  if (!ballot || !votes || votes.ask?.poll !== ballot.ask.poll || ballot.stage !== 'open') return ballot;
  return { ...ballot, ...countsOf(ballot, votes) };
}

/** What a view says about a ballot's counts. The last tally stays when the server is lost. */
export function countsOf(ballot: Ballot, { counts, n, seats }: VoteView): Pick<Ballot, 'counts' | 'n' | 'seats'> {
  return { counts: counts.length === ballot.counts.length ? [...counts] : ballot.counts, n, seats: Math.max(seats, n) };
}

/** The option with most votes; undefined for a tie, or when nobody voted. */
export function winnerOf({ counts, n }: Pick<Ballot, 'counts' | 'n'>): number | undefined {
  const leaders = leadingChoices(counts);
  return n > 0 && leaders.length === 1 ? leaders[0] : undefined;
}

/** The two options with most votes, the first first: whom a split room argues about. */
export function rivalsOf({ counts }: Pick<Ballot, 'counts'>): readonly [number, number] {
  const order = counts.map((count, option) => ({ count, option })).toSorted((a, b) => b.count - a.count || a.option - b.option);
  return [order[0]?.option ?? 0, order[1]?.option ?? 1];
}

/** What a view says anew about its ballot: the counts, and that it is closed once no vote is on its way any more. Undefined when nothing. */
export function newsOf(ballot: Ballot, votes: VoteView): Partial<Ballot> | undefined {
  const stage = ballot.stage === 'open' && votes.phase === 'final' ? 'closed' : ballot.stage;
  const counts = stage === 'open' || stage === 'closed' ? countsOf(ballot, votes) : {};
  const news: Partial<Ballot> = { ...counts, stage };
  return JSON.stringify({ ...ballot, ...news }) === JSON.stringify(ballot) ? undefined : news;
}
