import type { JSX } from 'preact';
import type { PredictionDraft } from '../../outcome/drafts';
import type { Forecast, Range } from '../../outcome/forecast';
import { outcomeWords } from '../../words/result';
import type { Lang, Phrase } from '../../words/say';
import { say } from '../../words/say';
import { acceptancesByDay } from './inbox';

/** "usually 1 to 6", or "usually 0" where the range is a single number. */
export function usualRange({ low, high }: Range, lang: Lang): string {
  return low === high ? say(outcomeWords.usualOne, lang, { low }) : say(outcomeWords.usual, lang, { low, high });
}

interface Props {
  readonly lang: Lang;
  readonly heading: string;
  readonly forecast: Forecast;
  readonly google: { readonly passed: number; readonly of: number };
  readonly bet: PredictionDraft | undefined;
}

/** The funnel in five figures, each with what is usual and what was bet, and a plain word on what a simulation is. */
export function FigureStrip({ lang, heading, forecast, google, bet }: Props): JSX.Element {
  const [a, b, c] = acceptancesByDay(forecast);
  const cell = (name: Phrase, figure: string, usual: string, guess: number | undefined, extra?: string) => (
    <div class="figure-cell">
      <dt class="figure-name">{say(name, lang)}</dt>
      <dd class="figure-drawn display figures">{figure}</dd>
      <dd class="figure-usual figures">{usual}</dd>
      {guess !== undefined && <dd class="figure-bet figures">{say(outcomeWords.bet, lang, { n: guess })}</dd>}
      {extra && <dd class="figure-extra figures">{extra}</dd>}
    </div>
  );
  const outOf = (range: Range) => say(outcomeWords.outOf, lang, { n: range.drawn, of: forecast.invitations });
  return (
    <section class="figure-strip plate" aria-label={heading}>
      <h2 class="figure-heading">{heading}</h2>
      <dl class="figure-cells">
        {cell(outcomeWords.accepted, outOf(forecast.accepted), usualRange(forecast.accepted, lang), bet?.accepted, say(outcomeWords.days, lang, { a, b, c }))}
        {cell(outcomeWords.repliesCount, outOf(forecast.replies), usualRange(forecast.replies, lang), bet?.replies)}
        {cell(outcomeWords.meetings, String(forecast.meetings.drawn), usualRange(forecast.meetings, lang), bet?.meetings)}
        {cell(outcomeWords.visits, String(forecast.visits.drawn), usualRange(forecast.visits, lang), bet?.visits)}
        {cell(outcomeWords.google, say(outcomeWords.outOf, lang, { n: google.passed, of: google.of }), say(outcomeWords.noLuck, lang), bet?.googleChecks)}
      </dl>
      <p class="figure-simulation">{say(outcomeWords.simulation, lang)}</p>
    </section>
  );
}
