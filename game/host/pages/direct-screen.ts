import { direct } from '../../stage/direct';
import type { GameState } from '../../session/state';
import { opening } from '../../ui/result/tally';
import { leadingChoices } from '../room';
import { fireOf } from './fire';
import { ballotOf, type HostState, momentOf } from './host-state';
import { spreadOf } from './notes';
import type { VoteView } from '../vote-source';
import type { Door, ScreenView, Show, SpokenLine, TableAnswer } from './screen-view';

/** Characters of an answer that a screen holds beside others; phones show all of it. */
const longestOption = 130;

/** What the room sees of the host's state. The one place where that is decided. */
export function screenOf(state: HostState, door: Door | undefined): ScreenView {
  const { seminar, game, votes, blank, roads } = state;
  const read = roads ? roads.state : game;
  const show = showOf(state);
  const pictured = show.kind === 'line' || show.kind === 'outcome' || show.kind === 'fire' || ((show.kind === 'vote' || show.kind === 'lobby') && read !== undefined);
  return {
    lang: state.lang,
    blank,
    door: seminar?.mode === 'phones' && !state.byHand ? door : undefined,
    seats: votes?.seats ?? 0,
    cue: read && pictured ? direct(read, { wipe: 1, current: 1, done: [] }) : undefined,
    standing: read?.standing,
    show,
  };
}

function lineOf(game: GameState | undefined): SpokenLine | undefined {
  const line = game?.beat?.lines[game.line] ?? game?.beat?.lines.at(-1);
  return line && { text: line.text, speaker: line.speaker, pinned: line.pinned };
}

function showOf(state: HostState): Show {
  const { game, lang, seminar, roads, defence, votes } = state;
  const moment = momentOf(state);
  if (!seminar || !game) return { kind: 'welcome' };
  switch (moment) {
    case 'setup':
      return { kind: 'welcome' };
    case 'lobby':
      return { kind: 'lobby', title: game.episode?.title ?? '' };
    case 'reading':
      return reading(game);
    case 'roads':
    case 'ends': {
      if (!roads) return reading(game);
      if (roads.at === 'ends') return { kind: 'ends', ends: roads.ends };
      const option = roads.options[roads.at];
      return { kind: 'line', line: lineOf(roads.state), road: { option, text: game.beat?.choices[option]?.text ?? '' } };
    }
    case 'asking':
    case 'voting':
    case 'closing':
    case 'closed':
    case 'shown': {
      const ballot = ballotOf(state);
      const phase = moment === 'asking' ? 'soon' : moment === 'voting' || moment === 'closing' ? 'open' : moment;
      if (ballot?.subject === 'note') return notes(state, phase === 'open' ? 'open' : 'closed');
      if (defence && ballot) return { kind: 'defence', option: defence.option, text: ballot.ask.choices[defence.option]?.[lang] ?? '', until: defence.until };
      const leaders = phase === 'shown' && ballot ? leadingChoices(ballot.counts) : [];
      const texts = ballot ? ballot.ask.choices.map((choice) => opening(choice[lang], longestOption)) : (game.beat?.choices ?? []).map(({ text }) => text);
      const isTie = phase === 'shown' && (leaders.length > 1 || ballot?.n === 0);
      return {
        kind: 'vote',
        question: ballot?.ask.question[lang] ?? game.beat?.ask ?? '',
        line: !ballot || ballot.subject === 'choice' ? lineOf(game) : undefined,
        options: texts.map((text, option) => ({ text, count: phase === 'shown' ? ballot?.counts[option] : undefined, leads: !isTie && leaders.includes(option) })),
        phase,
        n: ballot?.n ?? 0,
        closesAt: phase === 'open' ? state.closesAt : undefined,
        seconds: ballot?.ask.seconds ?? null,
        tables: phase === 'shown' && votes?.ask?.poll === ballot?.ask.poll ? answersOf(votes?.byTable ?? []) : [],
        byHand: state.byHand,
        tie: isTie,
      };
    }
    case 'writing': {
      const form = game.beat?.form;
      if (!form || !game.draft) return reading(game);
      return { kind: 'form', question: game.beat?.ask, form, draft: game.draft };
    }
    case 'campfire':
      return { kind: 'fire', fire: fireOf(seminar, game.standing, state.par, lang) };
  }
}

function answersOf(byTable: VoteView['byTable']): readonly TableAnswer[] {
  return byTable.filter(({ counts }) => counts.some((count) => count > 0)).map(({ table, counts }) => ({ table, options: leadingChoices(counts) }));
}

function reading(game: GameState): Show {
  const { outcome } = game;
  if (game.place !== 'outcome' || !outcome) return { kind: 'line', line: lineOf(game), road: undefined };
  const { invitations, accepted, replies, meetings } = outcome.mine;
  return { kind: 'outcome', line: lineOf(game), figures: { invited: invitations, accepted: accepted.drawn, replies: replies.drawn, meetings: meetings.drawn } };
}

function notes(state: HostState, phase: 'open' | 'closed'): Show {
  const { votes, lang, game } = state;
  const ballot = ballotOf(state);
  const written = votes?.notes ?? [];
  const picked = (votes?.aloud ?? []).flatMap((id) => written.find((note) => note.id === id)?.text ?? []);
  const hidden = phase === 'open' || ballot?.stage !== 'shown';
  return { kind: 'notes', question: ballot?.ask.question[lang] ?? '', phase, n: votes?.n ?? 0, spread: hidden ? undefined : spreadOf(written, game?.draft), aloud: picked };
}
