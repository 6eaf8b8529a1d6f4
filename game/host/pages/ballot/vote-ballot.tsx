import type { JSX } from 'preact';
import type { Lang } from '../../../outcome/drafts';
import { letterOf } from '../../../ui/choice-mark';
import { Icon } from '../../../ui/icon';
import { ballotWords } from '../../../words/ballot';
import { say, typeset } from '../../../words/say';
import type { SeatView } from '../../live-client';
import type { Ask, Snap } from '../../protocol';
import { Ring } from '../ring';
import { useSeconds } from '../screen/use-seconds';
import { sharesOf } from '../shares';
import { LetterMark } from '../screen/letter-mark';

interface VoteBallotProps {
  readonly view: SeatView;
  readonly snap: Snap;
  readonly ask: Ask;
  readonly lang: Lang;
  readonly onVote: (choice: number) => void;
}

/** The answers as large buttons, in the screen's letters and shapes; under them what became of the vote. */
export function VoteBallot({ view, snap, ask, lang, onVote }: VoteBallotProps): JSX.Element {
  const { said } = view;
  const isOpen = snap.phase === 'open';
  const shares = sharesOf(snap.counts ?? []);
  return (
    <>
      <ul class="ballot-choices">
        {ask.choices.map((choice, position) => {
          const letter = letterOf(position);
          const isMine = said?.choice === position;
          const count = snap.shown ? snap.counts?.[position] : undefined;
          return (
            <li key={letter}>
              <button type="button" class="ballot-choice" data-letter={letter} aria-pressed={isMine} aria-disabled={!isOpen} onClick={() => isOpen && onVote(position)}>
                <LetterMark position={position} />
                <span class="ballot-text">
                  {typeset(choice[lang], lang)}
                  {count !== undefined && (
                    <span class="ballot-count figures">
                      {say(ballotWords.result, lang, { n: shares[position] ?? 0, count })}
                      {snap.picked === position && ` · ${say(ballotWords.followed, lang)}`}
                    </span>
                  )}
                </span>
                {isMine && <Icon name="check" size={1.6} />}
              </button>
            </li>
          );
        })}
      </ul>
      <p class="ballot-status" role="status">
        {statusOf(view, snap, lang)}
      </p>
      {isOpen && said?.kept && ask.moves && <p class="ballot-more">{say(ballotWords.change, lang)}</p>}
    </>
  );
}

function statusOf({ said, late }: SeatView, { phase }: Snap, lang: Lang): string {
  if (late) return say(ballotWords.late, lang);
  if (said && !said.kept) return say(ballotWords.sending, lang);
  if (phase === 'open') return say(said ? ballotWords.kept : ballotWords.pick, lang);
  return `${say(ballotWords.closed, lang)} ${said ? say(ballotWords.yours, lang, { letter: letterOf(said.choice) }) : say(ballotWords.none, lang)}`;
}

const stopwatch = (): number => performance.now();

/** The seconds that are left, on this phone's own stopwatch: its clock does not matter. */
export function Countdown({ closesAt, of, lang }: { readonly closesAt: number; readonly of: number; readonly lang: Lang }): JSX.Element {
  const left = useSeconds(closesAt, stopwatch) ?? 0;
  return <Ring left={left} of={of} label={say(ballotWords.seconds, lang, { n: left })} />;
}
