import type { JSX } from 'preact';
import type { Lang } from '../../../outcome/drafts';
import { scores } from '../../../outcome/standing';
import { letterOf } from '../../../ui/choice-mark';
import { Icon } from '../../../ui/icon';
import { screenWords } from '../../../words/host';
import { say, typeset } from '../../../words/say';
import { shell } from '../../../words/shell';
import type { RoomFire, Told } from '../fire';
import { LetterMark } from './letter-mark';
import { Moves } from './story-show';
import { useFit } from './use-fit';

/** The room's campfire: three scores, where it split, and one road it left. */
export function FireShow({ fire, lang }: { readonly fire: RoomFire; readonly lang: Lang }): JSX.Element {
  const box = useFit();
  const first = fire.splits[0];
  return (
    <div class="fire-show" ref={box}>
      <h1 class="display show-question">{say(screenWords.fire, lang)}</h1>
      <ul class="fire-scores">
        {scores.map((score) => (
          <li key={score} class={`fire-score fire-score--${score}`}>
            <span class="fire-name">
              <Icon name={score} size={0.9} /> {say(shell[score], lang)}
            </span>
            <b class="display figures">{fire.standing[score]}</b>
            {fire.par && <span class="fire-par">{say(screenWords.par, lang, { n: fire.par[score] })}</span>}
          </li>
        ))}
      </ul>
      {first ? <Split told={first} lang={lang} /> : <p class="show-body">{say(screenWords.noSplit, lang)}</p>}
    </div>
  );
}

function Split({ told, lang }: { readonly told: Told; readonly lang: Lang }): JSX.Element {
  return (
    <section class="card fire-split">
      <h2 class="show-secondary">{say(screenWords.splitMost, lang)}</h2>
      <p class="fire-question">
        {typeset(told.question, lang)}{' '}
        <span class="fire-counts">
          {told.options.map(({ count }, position) => (
            <span key={letterOf(position)} class="fire-count">
              <LetterMark position={position} /> <b class="figures">{count}</b>
            </span>
          ))}
        </span>
      </p>
      {told.other && (
        <div class="fire-other">
          <h3 class="show-secondary">
            {say(screenWords.otherRoad, lang)} <LetterMark position={told.other.option} />
          </h3>
          <p class="fire-why">{typeset(told.other.why ?? told.other.text, lang)}</p>
          <Moves points={told.other.points} lang={lang} />
        </div>
      )}
    </section>
  );
}
