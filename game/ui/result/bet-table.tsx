import type { JSX } from 'preact';
import type { EarlierTry, Outcome } from '../../session/state';
import { debriefWords, outcomeWords } from '../../words/result';
import type { Lang, Phrase } from '../../words/say';
import { say } from '../../words/say';
import './debrief-views.css';

interface Props {
  readonly lang: Lang;
  readonly outcome: Outcome;
  readonly first: EarlierTry | undefined; // the first try, when this is another
}

/** How a bet stands to what the note usually gets. One draw decides nothing, so it is held against the range. */
export function betSentence(outcome: Outcome): Phrase {
  const { bet, mine } = outcome;
  if (!bet) return debriefWords.betNone;
  if (bet.accepted > mine.accepted.high) return debriefWords.betAbove;
  return bet.accepted < mine.accepted.low ? debriefWords.betBelow : debriefWords.betWithin;
}

/** The bet beside what happened and what is usual. */
export function BetTable({ lang, outcome, first }: Props): JSX.Element {
  const { mine, bet, google } = outcome;
  const usual = (range: { low: number; high: number }) => (range.low === range.high ? String(range.low) : say(debriefWords.range, lang, range));
  const rows: readonly (readonly [Phrase, number | undefined, number, string, number | undefined])[] = [
    [outcomeWords.accepted, bet?.accepted, mine.accepted.drawn, usual(mine.accepted), first?.accepted],
    [outcomeWords.repliesCount, bet?.replies, mine.replies.drawn, usual(mine.replies), first?.replies],
    [outcomeWords.meetings, bet?.meetings, mine.meetings.drawn, usual(mine.meetings), first?.meetings],
    [outcomeWords.visits, bet?.visits, mine.visits.drawn, usual(mine.visits), undefined],
    [outcomeWords.google, bet?.googleChecks, google.passed, say(outcomeWords.noLuck, lang), undefined],
  ];
  return (
    <section class="bet card" aria-labelledby="bet-title">
      <h2 id="bet-title" class="display">
        {say(debriefWords.betTitle, lang)}
      </h2>
      <div class="bet-scroll">
        <table class="bet-table figures">
          <thead>
            <tr>
              <th scope="col">
                <span class="sr-only">{say(debriefWords.figureColumn, lang)}</span>
              </th>
              <th scope="col">{say(debriefWords.betColumn, lang)}</th>
              <th scope="col">{say(debriefWords.drawnColumn, lang)}</th>
              <th scope="col">{say(debriefWords.usualColumn, lang)}</th>
              {first && <th scope="col">{say(debriefWords.firstColumn, lang)}</th>}
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, guess, drawn, range, then]) => (
              <tr key={name.en}>
                <th scope="row">{say(name, lang)}</th>
                <td>{guess ?? '–'}</td>
                <td class="bet-drawn">{drawn}</td>
                <td>{range}</td>
                {first && <td>{then ?? '–'}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>{say(betSentence(outcome), lang)}</p>
      <p class="muted floor">{say(outcomeWords.simulation, lang)}</p>
    </section>
  );
}
