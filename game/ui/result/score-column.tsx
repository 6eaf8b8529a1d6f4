import type { JSX } from 'preact';
import type { InvitationDraft } from '../../outcome/drafts';
import type { LedgerEntry } from '../../outcome/grade';
import type { Score } from '../../outcome/standing';
import type { JournalEntry } from '../../session/state';
import { blockNames, debriefWords } from '../../words/result';
import type { Lang } from '../../words/say';
import { plural, quote, say, signed, typeset } from '../../words/say';
import { shell } from '../../words/shell';
import { Icon } from '../icon';
import { LoopMark } from './marks';
import { explain } from './placeholder';
import type { Tally } from './tally';
import { fold, opening } from './tally';

/** What a movement is called: the words chosen or the finding, the player's own phrase, and the reason. */
export interface Telling {
  readonly title: string;
  readonly where: string | undefined; // which draft it stands in
  readonly quoted: string | undefined;
  readonly why: string | undefined;
}

function draftName(entry: JournalEntry | undefined, lang: Lang): string | undefined {
  if (entry?.type !== 'submitted') return undefined;
  if (entry.draft.kind === 'profile') return say(debriefWords.yourPoster, lang);
  if (entry.draft.kind !== 'invitation') return undefined;
  const { to }: InvitationDraft = entry.draft;
  return to ? say(debriefWords.yourLetter, lang, { name: to }) : say(debriefWords.yourLetterNobody, lang);
}

/** Puts one ledger entry into words. A choice is quoted whole; a finding quotes the phrase that caused it. */
export function tell(entry: LedgerEntry, journal: readonly JournalEntry[], lang: Lang): Telling {
  const where = draftName(journal[entry.decision], lang);
  if (entry.choice) return { title: quote(entry.choice.text, lang), where, quoted: undefined, why: entry.choice.why && typeset(entry.choice.why, lang) };
  const { finding } = entry;
  if (!finding) {
    const block = blockNames[entry.block ?? ''];
    return { title: block ? say(block, lang) : say(debriefWords.decision, lang, { n: entry.decision + 1 }), where, quoted: undefined, why: undefined };
  }
  const { title, why } = explain(finding, lang);
  return { title, where, quoted: finding.quote ? quote(opening(finding.quote, 90), lang) : undefined, why };
}

interface Props {
  readonly lang: Lang;
  readonly score: Score;
  readonly tally: Tally;
  readonly journal: readonly JournalEntry[];
  readonly lamps: ReadonlySet<LedgerEntry>; // the movements that carry a What if?
  readonly chosen: number | undefined; // the moment the player named before seeing any figure
  readonly earlier: readonly number[]; // this score at the end of each earlier try, oldest first
  readonly limit: number | undefined; // rows while folded; undefined shows all
  readonly onReplay: (decision: number) => void;
  readonly onUnfold: () => void;
}

/** One score: where it started, every movement with the decision behind it, and where it ended. */
export function ScoreColumn({ lang, score, tally, journal, lamps, chosen, earlier, limit, onReplay, onUnfold }: Props): JSX.Element {
  const { shown, hidden } = limit === undefined ? { shown: tally.moves, hidden: undefined } : fold(tally.moves, limit, lamps);
  const name = say(shell[score], lang);
  const best = Math.max(...earlier);
  return (
    <section class={`score-column card score-column--${score}`} aria-label={say(debriefWords.total, lang, { name, total: tally.total, start: tally.start, change: signed(tally.change) })}>
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
          {say(debriefWords.firstTry, lang, { then: earlier[0], now: tally.total })}
          {best > earlier[0] && `${lang === 'fr' ? ' ; ' : '; '}${say(debriefWords.bestTry, lang, { best })}`}
        </p>
      )}
      <ul class="moves" data-folded={limit !== undefined}>
        {shown.map((entry, index) => {
          const { title, where, quoted, why } = tell(entry, journal, lang);
          return (
            <li key={index} class={entry.points < 0 ? 'move move--lost' : 'move'} data-chosen={entry.decision === chosen}>
              <span class="move-points figures">{signed(entry.points)}</span>
              <div class="move-words">
                <p class="move-title">{title}</p>
                {(where || quoted) && (
                  <p class="move-quote">
                    {quoted && <q class="move-quoted voice">{quoted}</q>}
                    {where && quoted && ' · '}
                    {where}
                  </p>
                )}
                {why && <p class="move-why">{why}</p>}
              </div>
              {lamps.has(entry) && (
                <button type="button" class="what-if" aria-label={say(debriefWords.whatIfName, lang, { moment: title })} onClick={() => onReplay(entry.decision)}>
                  <LoopMark /> {say(debriefWords.whatIf, lang)}
                </button>
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
