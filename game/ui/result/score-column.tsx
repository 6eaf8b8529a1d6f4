import type { JSX } from 'preact';
import type { LedgerEntry } from '../../outcome/grade';
import type { Score } from '../../outcome/standing';
import type { JournalEntry } from '../../session/state';
import { debriefWords } from '../../words/result';
import type { Lang } from '../../words/say';
import { plural, say, signed } from '../../words/say';
import { shell } from '../../words/shell';
import { Icon } from '../icon';
import { LoopMark } from './marks';
import type { Tally } from './tally';
import { fold } from './tally';
import { tell } from './telling';
import './score-column.css';

interface Props {
  readonly lang: Lang;
  readonly score: Score;
  readonly tally: Tally;
  readonly journal: readonly JournalEntry[];
  readonly lamps: ReadonlySet<LedgerEntry>; // the movements that carry a What if?
  readonly named: LedgerEntry | undefined; // the moment the player named before seeing any figure
  readonly earlier: readonly number[]; // this score at the end of each earlier try, oldest first
  readonly limit: number | undefined; // rows while folded; undefined shows all
  readonly onReplay: (decision: number) => void;
  readonly onUnfold: () => void;
}

/** One score: where it started, every movement with the decision behind it, and where it ended. */
export function ScoreColumn({ lang, score, tally, journal, lamps, named, earlier, limit, onReplay, onUnfold }: Props): JSX.Element {
  const { shown, hidden } = limit === undefined ? { shown: tally.moves, hidden: undefined } : fold(tally.moves, limit, lamps);
  const name = say(shell[score], lang);
  const best = Math.max(...earlier);
  return (
    <section
      class={`score-column card score-column--${score}`}
      aria-label={say(debriefWords.total, lang, { name, total: tally.total, start: tally.start, change: signed(tally.change) })}
    >
      <header class="score-head">
        <Icon name={score} size={1.6} />
        <h2 class="score-name display">{name}</h2>
        <span class="score-change figures">
          {say(debriefWords.startAt, lang, { n: tally.start })} <b>{signed(tally.change)}</b>
        </span>
        <span class="score-total display figures">{tally.total}</span>
      </header>
      {earlier[0] !== undefined && (
        <p class="score-earlier figures">
          {say(debriefWords.firstTry, lang, { before: earlier[0], now: tally.total })}
          {best > earlier[0] && `${lang === 'fr' ? ' ; ' : '; '}${say(debriefWords.bestTry, lang, { best })}`}
        </p>
      )}
      <ul class="moves" data-folded={limit !== undefined}>
        {shown.map((entry, index) => {
          const { title, where, quoted, why } = tell(entry, journal, lang);
          return (
            <li key={index} class={entry.points < 0 ? 'move move--lost' : 'move'} data-named={entry === named}>
              <span class="move-points figures">{signed(entry.points)}</span>
              <p class="move-title">
                {title} {where && <span class="move-where">{where}</span>}
              </p>
              {lamps.has(entry) && (
                <button type="button" class="what-if" aria-label={say(debriefWords.whatIfName, lang, { moment: title })} onClick={() => onReplay(entry.decision)}>
                  <LoopMark /> {say(debriefWords.whatIf, lang)}
                </button>
              )}
              {(quoted || why || entry === named) && (
                <div class="move-words">
                  {entry === named && <p class="move-named">{say(debriefWords.yourMoment, lang)}</p>}
                  {quoted && (
                    <p class="move-quote">
                      <q class="move-quoted voice">{quoted}</q>
                    </p>
                  )}
                  {why && <p class="move-why">{why}</p>}
                </div>
              )}
            </li>
          );
        })}
        {tally.moves.length === 0 && <li class="move move--none">{say(debriefWords.noMove, lang)}</li>}
        {limit !== undefined && tally.moves.length > 0 && (
          <li class="move move--rest">
            {hidden && <span class="move-points figures">{signed(hidden.points)}</span>}
            <span class="move-title">{hidden && plural(hidden.count, lang, debriefWords.rest, debriefWords.rests)}</span>
            <button type="button" class="move-unfold" onClick={onUnfold} aria-label={`${say(debriefWords.seeAll, lang)}, ${name}`}>
              {say(debriefWords.seeAll, lang)}
            </button>
          </li>
        )}
      </ul>
    </section>
  );
}
