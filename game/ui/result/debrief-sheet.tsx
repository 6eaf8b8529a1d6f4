import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Score, scores } from '../../outcome/standing';
import type { Send } from '../../session/intent';
import type { GameState } from '../../session/state';
import { debriefWords } from '../../words/result';
import { say } from '../../words/say';
import { shell } from '../../words/shell';
import { Icon } from '../icon';
import { Tabs } from '../forms/tabs';
import { BetTable } from './bet-table';
import { CrossroadsMenu } from './crossroads-menu';
import { answerSentence, FirstQuestion } from './first-question';
import { JoWord } from './jo-word';
import { MoveList } from './move-list';
import { PeerBubbles, PeerList } from './peers';
import { ScoreColumn } from './score-column';
import { TableReview } from './table-review';
import { replayable, tallyOf } from './tally';
import { TheEnd } from './the-end';
import { useMedia } from './use-media';
import { readable, Written } from './written';
import { useRoom } from './use-room';
import { useView } from './use-view';
import './debrief.css';

interface Props {
  readonly state: GameState;
  readonly send: Send;
}

const phonePicture = 300; // px: how high the stage is on a phone

type View = 'tally' | 'moves' | 'forReal' | 'tables' | 'written' | 'bet';

/** Around the fire: what each decision weighed, what the others say, and where the trail can be taken again. */
export function DebriefSheet({ state, send }: Props): JSX.Element {
  if (state.episode?.foreign) return <TheEnd state={state} send={send} />;
  return <Campfire state={state} send={send} />;
}

function Campfire({ state, send }: Props): JSX.Element {
  const { crossroads, earlier, beat, outcome, tables, habit } = state;
  const { lang, textSize } = state.settings;
  const desktop = useMedia(`(min-width: ${Math.round(10.24 * textSize)}px)`); // larger text needs a wider page for three columns
  const phone = useMedia('(max-width: 599.98px)');
  const [answer, setAnswer] = useState<number | 'skipped' | undefined>(crossroads.length === 0 || earlier.length > 0 ? 'skipped' : undefined);
  const [view, setView] = useState<View>('tally');
  const title = useRef<HTMLHeadingElement>(null);
  const section = useRef<HTMLElement>(null);
  const page = useView();
  const room = useRoom(section, `${view} ${page.width} ${page.height} ${textSize} ${lang} ${String(answer)}`);
  const replay = (decision: number) => send({ type: 'rewind', decision });
  const reply = (decision: number | undefined) => {
    setAnswer(decision ?? 'skipped');
    title.current?.focus(); // the button that was pressed is gone: reading goes on from the top
  };
  const chosen = typeof answer === 'number' ? answer : undefined;
  const action = beat?.ending?.action;
  const written = readable(state.journal);
  const pair = outcome?.other.kind === 'model' ? outcome : undefined;
  const peers = beat?.ending?.peers ?? [];
  const [first, ...rest] = peers; // a phone has room for one line over the fire

  const sections: Partial<Record<View, ComponentChildren>> = {
    tally: <Columns key="tally" state={state} chosen={chosen} desktop={desktop} onReplay={replay} />,
    ...(state.grades.length > 0 ? { moves: <MoveList key="moves" state={state} onReplay={replay} /> } : {}),
    ...(habit || action ? { forReal: <JoWord key="forReal" habit={habit} action={action} lang={lang} hero={state.settings.hero} /> } : {}),
    ...(tables.length > 0 ? { tables: <TableReview key="tables" lang={lang} tables={tables} /> } : {}),
    ...(written.length > 0 || pair ? { written: <Written key="written" lang={lang} entries={written} pair={pair} /> } : {}),
    ...(outcome?.bet ? { bet: <BetTable key="bet" lang={lang} outcome={outcome} first={earlier[0]} /> } : {}),
  };
  const views = (['tally', 'moves', 'forReal', 'tables', 'written', 'bet'] as const).filter((id) => sections[id]);

  const subtitle = <p class="debrief-subtitle voice">{chosen === undefined ? say(debriefWords.subtitle, lang) : answerSentence(chosen, crossroads, state.journal, lang)}</p>;

  return (
    <section class="debrief" data-wide={desktop} data-tabs={views.length} aria-labelledby="debrief-title" ref={section}>
      <header class="debrief-head">
        <h1 id="debrief-title" ref={title} tabIndex={-1} class="display">
          {say(debriefWords.title, lang)}
        </h1>
        {!phone && subtitle}
      </header>
      {phone && <div class="debrief-fire">{answer !== undefined && first && <PeerBubbles lang={lang} peers={[first]} height={phonePicture} />}</div>}
      {phone && subtitle}
      {answer === undefined ? (
        <FirstQuestion lang={lang} crossroads={crossroads} journal={state.journal} onAnswer={reply} />
      ) : desktop && views.length > 1 ? (
        <div class="debrief-views">
          <Tabs name="debrief" label={say(debriefWords.views, lang)} tabs={views.map((id) => ({ id, label: say(debriefWords[id], lang) }))} current={view} onPick={setView}>
            {sections[view]}
          </Tabs>
        </div>
      ) : (
        <div class="debrief-stack">{views.map((id) => sections[id])}</div>
      )}
      {answer !== undefined && desktop && !room.list && <PeerBubbles lang={lang} peers={peers} below={room.below} />}
      {answer !== undefined && (!desktop || room.list) && <PeerList lang={lang} peers={phone ? rest : peers} hero={state.settings.hero} />}
      <footer class="debrief-buttons">
        <CrossroadsMenu lang={lang} crossroads={crossroads} journal={state.journal} onReplay={replay} />
        <button type="button" class="button button--primary" onClick={() => send({ type: 'leave' })}>
          {say(debriefWords.leave, lang)} <Icon name="next" />
        </button>
      </footer>
    </section>
  );
}

interface ColumnsProps {
  readonly state: GameState;
  readonly chosen: number | undefined;
  readonly desktop: boolean;
  readonly onReplay: (decision: number) => void;
}

/** Three columns side by side, or a tab per score where there is no room for three. */
function Columns({ state, chosen, desktop, onReplay }: ColumnsProps): JSX.Element {
  const { lang } = state.settings;
  const wide = useMedia('(min-width: 1600px)');
  const [all, setAll] = useState(false);
  const [score, setScore] = useState<Score>('profile');
  const start = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (all) start.current?.focus(); // the button that unfolded is gone
  }, [all]);
  const lamps = replayable(
    state.ledger,
    state.crossroads.map((crossing) => crossing.decision),
  );
  const named = chosen === undefined ? undefined : [...replayable(state.ledger, [chosen])][0];
  const column = (which: Score) => (
    <ScoreColumn
      key={which}
      lang={lang}
      score={which}
      tally={tallyOf(state.ledger, state.standing, which)}
      journal={state.journal}
      lamps={lamps}
      named={named}
      earlier={state.earlier.map((earlier) => earlier.standing[which])}
      limit={all ? undefined : desktop && !wide ? 2 : desktop ? 3 : 5}
      onReplay={onReplay}
      onUnfold={() => setAll(true)}
    />
  );
  return (
    <div ref={start} tabIndex={-1} class="columns" data-all={all}>
      {desktop ? (
        scores.map(column)
      ) : (
        <Tabs
          name="score"
          label={say(debriefWords.scores, lang)}
          tabs={scores.map((id) => ({ id, label: `${say(shell[id], lang)} ${state.standing[id]}` }))}
          current={score}
          onPick={setScore}
        >
          {column(score)}
        </Tabs>
      )}
      {all && (
        <button type="button" class="columns-fold button button--quiet pill" onClick={() => setAll(false)}>
          {say(debriefWords.seeLess, lang)}
        </button>
      )}
    </div>
  );
}
