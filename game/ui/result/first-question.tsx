import type { JSX } from 'preact';
import type { Crossroads } from '../../session/state';
import { debriefWords } from '../../words/result';
import type { Lang } from '../../words/say';
import { quote, say } from '../../words/say';
import { opening } from './tally';

interface Props {
  readonly lang: Lang;
  readonly crossroads: readonly Crossroads[];
  readonly onAnswer: (decision: number | undefined) => void; // undefined: skipped
}

/** Asks the player before any figure is shown. In the order things happened, so that the order gives nothing away. */
export function FirstQuestion({ lang, crossroads, onAnswer }: Props): JSX.Element {
  return (
    <section class="first-question card" aria-labelledby="first-question">
      <h2 id="first-question" class="display">
        {say(debriefWords.question, lang)}
      </h2>
      <p class="muted">{say(debriefWords.questionWhy, lang)}</p>
      <ul class="first-answers">
        {crossroads
          .toSorted((a, b) => a.decision - b.decision)
          .map(({ decision, label }) => (
            <li key={decision}>
              <button type="button" class="first-answer voice" onClick={() => onAnswer(decision)}>
                {quote(opening(label, 70), lang)}
              </button>
            </li>
          ))}
      </ul>
      <button type="button" class="button button--quiet pill" onClick={() => onAnswer(undefined)}>
        {say(debriefWords.skip, lang)}
      </button>
    </section>
  );
}

/** What the answer looks like beside the points, without a verdict on it. */
export function answerSentence(answer: number, crossroads: readonly Crossroads[], lang: Lang): string {
  const told = (decision: number) => quote(opening(crossroads.find((c) => c.decision === decision)?.label ?? '', 60), lang);
  const worst = crossroads[0]?.decision;
  if (worst === undefined || worst === answer) return say(debriefWords.answerSame, lang, { moment: told(answer) });
  return say(debriefWords.answerOther, lang, { moment: told(answer), worst: told(worst) });
}
