import type { JSX } from 'preact';
import type { PredictionDraft } from '../../outcome/drafts';
import type { Forecast } from '../../outcome/forecast';
import type { Range } from '../../outcome/forecast-range';
import { outcomeWords } from '../../words/result';
import type { Lang, Phrase } from '../../words/say';
import { say } from '../../words/say';
import { acceptancesByDay } from './inbox';
import './figure-strip.css';

/** "usually 1 to 6", or "usually 0" where the range is a single number. */
function usualRange({ low, high }: Range, lang: Lang): string {
  return low === high ? say(outcomeWords.usualOne, lang, { low }) : say(outcomeWords.usual, lang, { low, high });
}

interface Props {
  readonly lang: Lang;
  readonly heading: string;
  readonly forecast: Forecast;
  readonly google: { readonly passed: number; readonly of: number };
  readonly bet: PredictionDraft | undefined;
  readonly why: boolean; // the reasons are open
  readonly onWhy: () => void;
}

/** The funnel in five figures, each with what is usual and what was bet, and a plain word on what a simulation is. */
export function FigureStrip({ lang, heading, forecast, google, bet, why, onWhy }: Props): JSX.Element {
  const [a, b, c] = acceptancesByDay(forecast);
  const d = forecast.accepted.drawn - c;
  const cell = (name: Phrase, figure: string, usual: string, guess: number | undefined) => (
    <div class="figure-cell">
      <dt class="figure-name">{say(name, lang)}</dt>
      <dd class="figure-drawn display figures">{figure}</dd>
      {guess !== undefined && <dd class="figure-bet figures">{say(outcomeWords.bet, lang, { n: guess })}</dd>}
      <dd class="figure-usual figures">{usual}</dd>
    </div>
  );
  return (
    <section class="figure-strip plate" aria-label={heading}>
      <dl class="figure-cells">
        {cell(outcomeWords.accepted, say(outcomeWords.outOf, lang, { n: forecast.accepted.drawn, of: forecast.invitations }), usualRange(forecast.accepted, lang), bet?.accepted)}
        {cell(outcomeWords.repliesCount, String(forecast.replies.drawn), usualRange(forecast.replies, lang), bet?.replies)}
        {cell(outcomeWords.meetings, String(forecast.meetings.drawn), usualRange(forecast.meetings, lang), bet?.meetings)}
        {cell(outcomeWords.visits, String(forecast.visits.drawn), usualRange(forecast.visits, lang), bet?.visits)}
        {cell(outcomeWords.google, say(outcomeWords.outOf, lang, { n: google.passed, of: google.of }), say(outcomeWords.noLuck, lang), bet?.googleChecks)}
      </dl>
      <button type="button" class="figure-why" aria-expanded={why} onClick={onWhy}>
        {say(why ? outcomeWords.backToReplies : outcomeWords.why, lang)}
      </button>
      <p class="figure-days figures">{say(d > 0 ? outcomeWords.daysLater : outcomeWords.days, lang, { a, b, c, d })}</p>
      <p class="figure-simulation">{say(outcomeWords.simulation, lang)}</p>
    </section>
  );
}
