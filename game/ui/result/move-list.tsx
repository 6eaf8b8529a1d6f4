import type { JSX } from 'preact';
import { scores } from '../../outcome/standing';
import type { GameState, GradedDecision } from '../../session/state';
import { debriefWords, listed, moveGradeNames } from '../../words/result';
import type { Lang } from '../../words/say';
import { quote, say, typeset } from '../../words/say';
import { shell } from '../../words/shell';
import { LoopMark } from './marks';
import { MoveMark } from './move-mark';
import { opening } from './tally';
import { draftName } from './telling';
import './move-list.css';

interface Props {
  readonly state: GameState;
  readonly onReplay: (decision: number) => void;
}

const longestTitle = 110; // characters of a choice

/** Every decision of the ride with its grade, as one goes through a game of chess afterwards. */
export function MoveList({ state, onReplay }: Props): JSX.Element {
  const { grades, crossroads } = state;
  const { lang } = state.settings;
  return (
    <section class="move-list card" aria-labelledby="move-list-title">
      <h2 id="move-list-title" class="display">
        {say(debriefWords.movesTitle, lang)}
      </h2>
      {grades[0] && <p class="muted">{say(debriefWords.movesWhy, lang, { ...grades[0].best })}</p>}
      <ol role="list">
        {grades.map((graded) => {
          const title = titleOf(graded.decision, state);
          return (
            <li key={graded.decision} class="graded" data-grade={graded.grade}>
              <span class="graded-number figures">{graded.decision + 1}</span>
              <div class="graded-words">
                <p class="graded-grade">
                  <MoveMark grade={graded.grade} /> {say(moveGradeNames[graded.grade], lang)}
                </p>
                <p class="graded-title">{title}</p>
                {(graded.grade === 'inaccuracy' || graded.grade === 'mistake') && <p class="muted secondary">{whatWas(graded, lang)}</p>}
              </div>
              {crossroads.some(({ decision }) => decision === graded.decision) && (
                <button type="button" class="what-if" aria-label={say(debriefWords.whatIfName, lang, { moment: title })} onClick={() => onReplay(graded.decision)}>
                  <LoopMark /> {say(debriefWords.whatIf, lang)}
                </button>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** What was chosen, or what the written piece is called. */
function titleOf(decision: number, { journal, tables, settings: { lang } }: GameState): string {
  const entry = journal[decision];
  if (entry?.type === 'chose') return quote(opening(entry.text, longestTitle), lang);
  const ask = tables.find((table) => table.decision === decision)?.ask;
  return draftName(entry, lang) ?? (ask === undefined ? say(debriefWords.decision, lang, { n: decision + 1 }) : typeset(ask, lang));
}

/** "The best from here was 91", for each score that can no longer come to as much. */
function whatWas({ best, still, exact }: GradedDecision, lang: Lang): string {
  const lost = scores.filter((score) => still[score] < best[score]);
  if (lost.length === 0) return say(debriefWords.bestInReach, lang);
  const what = lost.map((score) => say(debriefWords.bestScore, lang, { best: best[score], still: still[score], name: say(shell[score], lang).toLocaleLowerCase(lang) }));
  return say(exact ? debriefWords.bestWas : debriefWords.bestFound, lang, { what: listed(what, lang) });
}
