import type { JSX } from 'preact';
import type { Lang } from '../../../outcome/drafts';
import { scores, type Standing } from '../../../outcome/standing';
import { letterOf } from '../../../ui/choice-mark';
import { Icon } from '../../../ui/icon';
import { cast } from '../../../words/cast';
import { screenWords } from '../../../words/host';
import { quote, say, signed, typeset } from '../../../words/say';
import { shell } from '../../../words/shell';
import { movesOf } from '../fire';
import type { RoadEnd } from '../roads';
import type { Show, SpokenLine } from '../screen-view';
import { LetterMark } from './letter-mark';
import { useFit } from './use-fit';

/** Who speaks, and the words. */
export function Speech({ line, lang }: { readonly line: SpokenLine; readonly lang: Lang }): JSX.Element {
  const who = line.speaker && cast[line.speaker];
  return (
    <div class={`card screen-speech${line.pinned ? ' screen-speech--pinned' : ''}`}>
      {who && <p class="screen-speaker">{say(who.name, lang)}</p>}
      <p class="screen-text">{who && !line.pinned ? quote(line.text, lang) : typeset(line.text, lang)}</p>
    </div>
  );
}

/** The three scores: shape, name, number. */
export function Scores({ standing, lang }: { readonly standing: Standing; readonly lang: Lang }): JSX.Element {
  return (
    <ul class="plate screen-scores" aria-label={say(shell.scores, lang)}>
      {scores.map((score) => (
        <li key={score} class={`screen-score screen-score--${score}`}>
          <Icon name={score} size={0.9} /> <span class="screen-score-name">{say(shell[score], lang)}</span> <b class="figures">{standing[score]}</b>
        </li>
      ))}
    </ul>
  );
}

/** A line being read: the words lie over the picture. */
export function LineShow({ show, lang }: { readonly show: Extract<Show, { kind: 'line' }>; readonly lang: Lang }): JSX.Element {
  const box = useFit();
  return (
    <div class="line-show" ref={box}>
      {show.road && (
        <p class="card road-sign">
          <b>{say(screenWords.road, lang, { letter: letterOf(show.road.option) })}</b> <span>{typeset(show.road.text, lang)}</span>
        </p>
      )}
      {show.line && <Speech line={show.line} lang={lang} />}
    </div>
  );
}

/** What the campaign brought, in four figures. */
export function OutcomeShow({ show, lang }: { readonly show: Extract<Show, { kind: 'outcome' }>; readonly lang: Lang }): JSX.Element {
  const box = useFit();
  return (
    <div class="line-show" ref={box}>
      <dl class="card outcome-figures">
        {(['invited', 'accepted', 'replies', 'meetings'] as const).map((name) => (
          <div key={name}>
            <dd class="display figures">{show.figures[name]}</dd>
            <dt>{say(screenWords[name], lang)}</dt>
          </div>
        ))}
      </dl>
      {show.line && <Speech line={show.line} lang={lang} />}
    </div>
  );
}

/** What something moves of the three scores; a word where nothing moves. */
export function Moves({ points, lang }: { readonly points: Standing; readonly lang: Lang }): JSX.Element {
  const moves = movesOf(points);
  if (moves.length === 0) return <p class="show-secondary">{say(screenWords.noMove, lang)}</p>;
  return (
    <ul class="moves">
      {moves.map(({ score, points: by }) => (
        <li key={score} class={`move move--${score}`}>
          <Icon name={score} size={0.85} /> {say(shell[score], lang)} <b class="figures">{signed(by)}</b>
        </li>
      ))}
    </ul>
  );
}

/** Where both roads lead, side by side. */
export function EndsShow({ ends, lang }: { readonly ends: readonly RoadEnd[]; readonly lang: Lang }): JSX.Element {
  const box = useFit();
  return (
    <div class="ends-show" ref={box}>
      <h1 class="display show-question">{say(screenWords.bothRoads, lang)}</h1>
      <div class="ends">
        {ends.map((end) => (
          <section key={end.option} class="end" data-letter={letterOf(end.option)}>
            <div class="end-head">
              <LetterMark position={end.option} />
              <h2 class="end-text">{typeset(end.text, lang)}</h2>
            </div>
            <Moves points={end.change} lang={lang} />
            {end.why !== undefined && <p class="end-why">{typeset(end.why, lang)}</p>}
            <p class="end-words">{typeset(end.words, lang)}</p>
          </section>
        ))}
      </div>
    </div>
  );
}
