import type { JSX } from 'preact';
import type { Lang } from '../../../outcome/drafts';
import { letterOf } from '../../../ui/choice-mark';
import { hostWords, screenWords } from '../../../words/host';
import { say, typeset } from '../../../words/say';
import type { Conductor } from '../conductor';
import { ballotOf, type HostState, momentOf, winnerOf } from '../host-state';
import { LetterMark } from '../screen/letter-mark';

/** The choices as the host sees them: with the counts from the first vote on, and where hands are counted with the keypad. */
export function Counts({ state, host, lang }: { readonly state: HostState; readonly host: Conductor; readonly lang: Lang }): JSX.Element | null {
  const { game, votes, byHand, cursor, typed } = state;
  const ballot = ballotOf(state);
  const moment = momentOf(state);
  const texts = ballot ? ballot.ask.choices.map((choice) => choice[lang]) : game?.beat?.form ? [] : (game?.beat?.choices ?? []).map(({ text }) => text);
  if (texts.length === 0) return null;
  const winner = ballot && winnerOf(ballot);
  const counting = byHand && moment === 'voting';
  return (
    <section class="card desk-card counts">
      <h2 class="eyebrow">{say(ballot || moment === 'asking' ? hostWords.choicesTitle : hostWords.comingTitle, lang)}</h2>
      <ol class="counts-list">
        {texts.map((text, option) => {
          const letter = letterOf(option);
          const hands = ballot?.counts[option] ?? 0;
          return (
            <li key={letter} class={`counts-row${counting && option === cursor ? ' counts-row--here' : ''}`}>
              <LetterMark position={option} />
              <span class="counts-text">{typeset(text, lang)}</span>
              {counting ? (
                <span class="keypad">
                  <button type="button" class="keypad-step" aria-label={say(hostWords.less, lang, { letter })} onClick={() => host.count(option, hands - 1)}>
                    −
                  </button>
                  <input
                    type="number"
                    min={0}
                    class="figures"
                    aria-label={say(hostWords.handsFor, lang, { letter })}
                    value={option === cursor && typed !== '' ? typed : hands}
                    onInput={({ currentTarget }) => host.count(option, Math.round(Number(currentTarget.value)) || 0)}
                  />
                  <button type="button" class="keypad-step" aria-label={say(hostWords.more, lang, { letter })} onClick={() => host.count(option, hands + 1)}>
                    +
                  </button>
                </span>
              ) : (
                ballot && (
                  <b class="figures counts-n">
                    {hands} {winner === option && <small>{say(hostWords.leads, lang)}</small>}
                  </b>
                )
              )}
            </li>
          );
        })}
      </ol>
      {ballot && <p class="secondary muted">{say(hostWords.votesOf, lang, { n: ballot.n, of: Math.max(ballot.seats, votes?.seats ?? 0) })}</p>}
      {ballot && votes && votes.byTable.length > 0 && (
        <ul class="counts-tables">
          {votes.byTable.map(({ table, counts }) => (
            <li key={table}>
              {say(screenWords.table, lang, { n: table })} : <span class="figures">{counts.map((count, option) => `${letterOf(option)} ${count}`).join(' · ')}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
