import type { JSX } from 'preact';
import coach from '../../../../assets/art/props/stagecoach.svg';
import type { Lang } from '../../../outcome/drafts';
import { Icon } from '../../../ui/icon';
import { ballotWords } from '../../../words/ballot';
import { say, typeset } from '../../../words/say';
import type { Gone, SeatView } from '../../live-client';
import { LangSwitch } from './lang-switch';
import { NoteBallot } from './note-ballot';
import { Countdown, VoteBallot } from './vote-ballot';

interface BallotScreenProps {
  readonly view: SeatView;
  readonly word: string;
  readonly lang: Lang;
  readonly table: number | undefined;
  readonly onLang: (lang: Lang) => void;
  readonly onTable: (table: number | undefined) => void;
  readonly onVote: (choice: number) => void;
  readonly onWrite: (text: string) => void;
  readonly onComeBack: () => void;
  readonly onOtherWord: () => void;
}

const goneWords: Readonly<Record<Gone, { fr: string; en: string }>> = {
  'no-room': ballotWords.noRoom,
  full: ballotWords.full,
  over: ballotWords.over,
  elsewhere: ballotWords.elsewhere,
};

/** One phone: the room's word on top, the question, the answers, and what became of the vote. */
export function BallotScreen(props: BallotScreenProps): JSX.Element {
  const { view, word, lang, onLang } = props;
  const { snap, link, gone } = view;
  const isLost = !gone && snap !== undefined && link === 'lost';
  return (
    <div class="ballot">
      <header class="ballot-bar">
        <Icon name="hat" size={1.9} />
        <b class="display ballot-word">{word}</b>
        {snap && !gone && <span class="figures ballot-people">{say(ballotWords.people, lang, { n: snap.seats })}</span>}
        <LangSwitch lang={lang} onLang={onLang} />
      </header>
      <p class="ballot-lost" role="alert" hidden={!isLost}>
        {isLost && say(ballotWords.lost, lang)}
      </p>
      <main class="ballot-main">{gone ? <GoneCard gone={gone} {...props} /> : <Inside {...props} />}</main>
      <img class="ballot-coach" src={coach} alt="" width="840" height="290" />
    </div>
  );
}

function GoneCard({ gone, lang, onComeBack, onOtherWord }: BallotScreenProps & { readonly gone: Gone }): JSX.Element {
  return (
    <div class="ballot-gone">
      <p class="ballot-status" role="status">
        {say(goneWords[gone], lang)}
      </p>
      {gone === 'elsewhere' && (
        <button type="button" class="button button--primary" onClick={onComeBack}>
          {say(ballotWords.takeBack, lang)}
        </button>
      )}
      {(gone === 'no-room' || gone === 'over') && (
        <button type="button" class="button button--quiet" onClick={onOtherWord}>
          {say(ballotWords.otherWord, lang)}
        </button>
      )}
    </div>
  );
}

function Inside({ view, lang, table, onTable, onVote, onWrite }: BallotScreenProps): JSX.Element {
  const { snap, ask } = view;
  if (!snap) return <p class="ballot-status">{say(ballotWords.arriving, lang)}</p>;
  if (!ask || snap.phase === 'lobby') {
    return (
      <div class="ballot-lobby">
        <h1 class="display ballot-question">{say(ballotWords.here, lang)}</h1>
        <p>{say(ballotWords.look, lang)}</p>
        {snap.tables > 0 && <TablePicker of={snap.tables} table={table} lang={lang} onTable={onTable} />}
      </div>
    );
  }
  return (
    <>
      <div class="ballot-ask">
        <h1 class="display ballot-question">{typeset(ask.question[lang], lang)}</h1>
        {snap.phase === 'open' && view.closesAt !== undefined && <Countdown closesAt={view.closesAt} of={ask.seconds ?? 60} lang={lang} />}
      </div>
      {snap.tables > 0 && table === undefined && <TablePicker of={snap.tables} table={table} lang={lang} onTable={onTable} />}
      {ask.kind === 'note' ? (
        <NoteBallot key={ask.poll} view={view} snap={snap} lang={lang} onWrite={onWrite} />
      ) : (
        <VoteBallot view={view} snap={snap} ask={ask} lang={lang} onVote={onVote} />
      )}
    </>
  );
}

function TablePicker({
  of,
  table,
  lang,
  onTable,
}: {
  readonly of: number;
  readonly table: number | undefined;
  readonly lang: Lang;
  readonly onTable: (table: number | undefined) => void;
}): JSX.Element {
  return (
    <label class="table-picker">
      <span>{say(ballotWords.table, lang)}</span>
      <select value={table ?? ''} onChange={({ currentTarget }) => onTable(Number(currentTarget.value) || undefined)}>
        <option value="">{say(ballotWords.tableNone, lang)}</option>
        {Array.from({ length: of }, (_, at) => (
          <option key={String(at)} value={at + 1}>
            {at + 1}
          </option>
        ))}
      </select>
    </label>
  );
}
