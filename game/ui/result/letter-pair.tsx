import type { JSX } from 'preact';
import type { Forecast } from '../../outcome/forecast';
import type { Outcome } from '../../session/state';
import { debriefWords } from '../../words/result';
import type { Lang } from '../../words/say';
import { say, typeset } from '../../words/say';
import './debrief-views.css';

/** The player's letter beside a worked example, shown only now that an attempt was made. */
export function LetterPair({ lang, outcome }: { readonly lang: Lang; readonly outcome: Outcome }): JSX.Element {
  const letter = (title: string, text: string, written: Lang, forecast: Forecast, aside?: string) => (
    <figure class="letter-half">
      <figcaption>
        <span class="letter-title">{title}</span>
        {aside && <span class="muted floor"> {aside}</span>}
      </figcaption>
      <blockquote class="letter-text voice" lang={text === '' ? lang : written}>
        {text === '' ? say(debriefWords.blank, lang) : typeset(text, written)}
      </blockquote>
      <p class="letter-got figures">{say(debriefWords.letterGot, lang, { a: forecast.accepted.drawn, r: forecast.replies.drawn })}</p>
    </figure>
  );
  return (
    <section class="letters card" aria-labelledby="letters-title">
      <h2 id="letters-title" class="display">
        {say(debriefWords.lettersTitle, lang)}
      </h2>
      <div class="letter-halves">
        {letter(say(debriefWords.theirs, lang), outcome.note.text, outcome.note.lang, outcome.mine)}
        {letter(say(debriefWords.model, lang), outcome.other.text, outcome.note.lang, outcome.other.forecast, say(debriefWords.modelWhy, lang))}
      </div>
    </section>
  );
}
