import type { JSX } from 'preact';
import type { Forecast } from '../../outcome/forecast';
import { outcomeWords } from '../../words/result';
import type { Lang } from '../../words/say';
import { plural } from '../../words/say';
import './town-plate.css';

interface Props {
  readonly lang: Lang;
  readonly heading: string;
  readonly forecast: Forecast;
  readonly live: boolean; // the town with more conversations of the two
}

/** Whose letter this half shows and what counts: conversations, never accepted invitations. */
export function TownPlate({ lang, heading, forecast, live }: Props): JSX.Element {
  const n = forecast.replies.drawn;
  return (
    <div class={live ? 'town-plate plate town-plate--live' : 'town-plate plate'}>
      <h2 class="town-plate-heading">{heading}</h2>
      <p class="town-plate-count display">
        <span class="town-plate-figure figures">{n}</span>
        <span>
          {plural(n, lang, outcomeWords.conversation, outcomeWords.conversations)}{' '}
          <span class="town-plate-of">{plural(forecast.invitations, lang, outcomeWords.forInvitation, outcomeWords.forInvitations)}</span>
        </span>
      </p>
    </div>
  );
}
