import type { JSX } from 'preact';
import type { Lang } from '../../../outcome/drafts';
import { letterOf } from '../../../ui/choice-mark';
import { screenWords } from '../../../words/host';
import { plural, say, typeset } from '../../../words/say';
import { shell } from '../../../words/shell';
import type { Door, Show, ShownOption } from '../screen-view';
import { sharesOf } from '../shares';
import { Ring } from '../ring';
import { DoorBlock } from './join';
import { LetterMark } from './letter-mark';
import { Speech } from './story-show';
import { TableAnswers } from './table-answers';
import { useFit } from './use-fit';
import { useSeconds } from './use-seconds';

type Vote = Extract<Show, { kind: 'vote' }>;

interface VoteShowProps {
  readonly show: Vote;
  readonly door: Door | undefined;
  readonly seats: number;
  readonly lang: Lang;
}

/** The question with its answers on the left; on the right how to vote, and how many have. */
export function VoteShow({ show, door, seats, lang }: VoteShowProps): JSX.Element {
  const box = useFit();
  const shares = sharesOf(show.options.map(({ count = 0 }) => count));
  return (
    <div class="vote-show" data-phase={show.phase}>
      <div class="vote-main" ref={box} data-strip={show.line !== undefined}>
        {show.line && (
          <div class="vote-strip">
            <Speech line={show.line} lang={lang} />
          </div>
        )}
        <h1 class="display show-question">{show.question === '' ? say(shell.whatNow, lang, { hero: 'Sam' }) : typeset(show.question, lang)}</h1>
        <ul class="vote-options">
          {show.options.map((option, position) => (
            <Option key={letterOf(position)} option={option} position={position} share={shares[position] ?? 0} lang={lang} />
          ))}
        </ul>
      </div>
      <VoteColumn show={show} door={door} seats={seats} lang={lang} />
    </div>
  );
}

function Option({ option, position, share, lang }: { readonly option: ShownOption; readonly position: number; readonly share: number; readonly lang: Lang }): JSX.Element {
  const { count } = option;
  return (
    <li class={`vote-option${option.leads ? ' vote-option--leads' : ''}`} data-letter={letterOf(position)}>
      <LetterMark position={position} />
      <div class="vote-words">
        <p class="vote-text">{typeset(option.text, lang)}</p>
        {count !== undefined && (
          <svg class="vote-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
            <rect class="vote-bar-rest" width="100" height="8" />
            <rect class="vote-bar-share" width={share} height="8" />
          </svg>
        )}
      </div>
      {count !== undefined && (
        <p class="vote-figure">
          <b class="display figures">{say(screenWords.percent, lang, { n: share })}</b>
          <span class="figures">{count}</span>
        </p>
      )}
    </li>
  );
}

function VoteColumn({ show, door, seats, lang }: VoteShowProps): JSX.Element {
  const seconds = useSeconds(show.closesAt);
  const isOpen = show.phase === 'open';
  const title = show.tie ? screenWords.tie : show.phase === 'closed' || show.phase === 'shown' ? screenWords.counted : show.byHand ? screenWords.hands : screenWords.vote;
  return (
    <aside class="vote-column">
      {(show.phase !== 'soon' || show.byHand) && <p class="display column-title">{say(title, lang)}</p>}
      {show.tables.length > 0 ? <TableAnswers tables={show.tables} lang={lang} /> : door && <DoorBlock door={door} />}
      {!door && isOpen && <p class="show-secondary">{say(screenWords.handsHow, lang)}</p>}
      {show.phase === 'closed' && <p class="show-secondary">{say(screenWords.resultSoon, lang)}</p>}
      {show.phase !== 'soon' && (
        <div class="column-count">
          {isOpen && seconds !== undefined && <Ring left={seconds} of={show.seconds ?? seconds} label={say(screenWords.seconds, lang, { n: seconds })} />}
          <p>
            <b class="display figures column-n">{show.n}</b>
            <span class="show-secondary">
              {plural(show.n, lang, screenWords.votes, screenWords.votesMany)}
              {seats > 0 && ` ${say(screenWords.of, lang, { n: seats })}`}
            </span>
          </p>
        </div>
      )}
    </aside>
  );
}

/** The minute of one side. */
export function DefenceShow({ show, lang }: { readonly show: Extract<Show, { kind: 'defence' }>; readonly lang: Lang }): JSX.Element {
  const seconds = useSeconds(show.until);
  return (
    <div class="defence-show" data-letter={letterOf(show.option)}>
      <p class="show-eyebrow">{say(screenWords.defends, lang)}</p>
      <div class="defence-side">
        <LetterMark position={show.option} />
        <h1 class="defence-text">{typeset(show.text, lang)}</h1>
      </div>
      <p class="display figures defence-seconds" role="timer">
        {seconds}
      </p>
    </div>
  );
}
