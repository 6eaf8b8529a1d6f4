import type { JSX } from 'preact';
import type { Habit } from '../../session/habit';
import type { HeroName } from '../../session/state';
import { coachWords } from '../../words/coach';
import { debriefWords } from '../../words/result';
import type { Lang } from '../../words/say';
import { plural, quote, say, typeset } from '../../words/say';
import { Face } from '../face';
import './jo-word.css';

interface Props {
  readonly habit: Habit | undefined; // what the ride showed most
  readonly action: string | undefined; // the story's one real thing to do
  readonly lang: Lang;
  readonly hero: HeroName;
}

/** Jo's advice at the fire: what the ride's habit did to the others, what to try next, and one thing for real. */
export function JoWord({ habit, action, lang, hero }: Props): JSX.Element {
  return (
    <div class="jo-word">
      {habit && (
        <section class="coach card" data-way={habit.way} aria-labelledby="coach-title">
          <Face who="jo" hero={hero} expression="warm" />
          <div>
            <h2 id="coach-title" class="display">
              {say(debriefWords.forReal, lang)}
            </h2>
            <p class="voice">{quote(`${plural(habit.times, lang, coachWords[habit.way].one, coachWords[habit.way].many)} ${say(coachWords[habit.way].next, lang)}`, lang)}</p>
          </div>
        </section>
      )}
      {action !== undefined && (
        <section class="for-real card" aria-labelledby="for-real-title">
          <h2 id="for-real-title" class="display">
            {say(debriefWords.actionTitle, lang)}
          </h2>
          <p class="voice">{typeset(action, lang)}</p>
          <p class="muted">{say(debriefWords.actionNote, lang)}</p>
        </section>
      )}
    </div>
  );
}
