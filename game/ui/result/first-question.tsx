import type { JSX } from 'preact';
import type { Crossroads, JournalEntry } from '../../session/state';
import { debriefWords } from '../../words/result';
import type { Lang } from '../../words/say';
import { say } from '../../words/say';
import { momentName } from './telling';
import './first-question.css';

interface Props {
  readonly lang: Lang;
  readonly crossroads: readonly Crossroads[];
  readonly journal: readonly JournalEntry[];
  readonly onAnswer: (decision: number | undefined) => void; // undefined: skipped
}

/** Asks the player before any figure is shown. In the order things happened, so that the order gives nothing away. */
export function FirstQuestion({ lang, crossroads, journal, onAnswer }: Props): JSX.Element {
  return (
    <section class="first-question card" aria-labelledby="first-question">
      <h2 id="first-question" class="display">
        {say(debriefWords.question, lang)}
      </h2>
      <p class="muted">{say(debriefWords.questionWhy, lang)}</p>
      <ul class="first-answers">
        {crossroads
          .toSorted((a, b) => a.decision - b.decision)
          .map((crossing) => (
            <li key={crossing.decision}>
              <button type="button" class="first-answer voice" onClick={() => onAnswer(crossing.decision)}>
                {momentName(crossing, journal, lang, 75)}
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
export function answerSentence(answer: number, crossroads: readonly Crossroads[], journal: readonly JournalEntry[], lang: Lang): string {
  const [worst] = crossroads;
  const named = crossroads.find((crossing) => crossing.decision === answer);
  if (!worst || !named) return say(debriefWords.subtitle, lang);
  const moment = momentName(named, journal, lang, 28);
  if (worst === named) return say(debriefWords.answerSame, lang, { moment });
  return say(debriefWords.answerOther, lang, { moment, worst: momentName(worst, journal, lang, 28) }).replace(/…\.$/, '…');
}
