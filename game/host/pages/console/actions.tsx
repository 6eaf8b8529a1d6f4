import type { JSX } from 'preact';
import type { Lang } from '../../../outcome/drafts';
import { letterOf } from '../../../ui/choice-mark';
import { poster } from '../../../words/forms';
import { hostWords } from '../../../words/host';
import { type Phrase, say } from '../../../words/say';
import { parts, picksOf } from '../ask';
import type { Conductor } from '../conductor';
import { ballotOf, type HostState, momentOf, rivalsOf, winnerOf } from '../host-state';

/** One thing that can be done now. The first is what PageDown does, where it does something. */
interface Action {
  readonly label: string;
  readonly act: () => void;
  readonly kind?: 'primary' | 'lamp';
}

const submits: Readonly<Record<string, Phrase>> = { invitation: hostWords.submit, profile: hostWords.submitPoster, prediction: hostWords.submitBet };

/** What can be done at this moment, the likeliest first. */
export function actionsOf(state: HostState, host: Conductor): readonly Action[] {
  const { lang, game, defence, roads } = state;
  const words = (phrase: Phrase, values = {}): string => say(phrase, lang, values);
  const back: Action = { label: words(hostWords.lineBack), act: host.back };
  const ballot = ballotOf(state);
  const taking = (option: number): Action => ({ label: words(hostWords.takeLetter, { letter: letterOf(option) }), act: () => void host.pick(option) });
  switch (momentOf(state)) {
    case 'setup':
    case 'closing':
      return [];
    case 'lobby':
      return [{ label: words(hostWords.begin), act: host.next, kind: 'primary' }];
    case 'reading':
      return [{ label: words(hostWords.nextLine), act: host.next, kind: 'primary' }, back];
    case 'roads':
      return [{ label: words(hostWords.nextLine), act: host.next, kind: 'primary' }, back];
    case 'asking':
      return [{ label: words(hostWords.openVote), act: host.next, kind: 'primary' }, back];
    case 'voting':
      return [{ label: words(ballot?.subject === 'note' ? hostWords.closeNotes : hostWords.closeVote), act: host.next, kind: 'primary' }];
    case 'closed':
    case 'shown': {
      if (!ballot) return [];
      const again: Action = { label: words(hostWords.again), act: () => host.again() };
      const leave: Action = { label: words(hostWords.leaveVote), act: () => host.leaveBallot() };
      const show: Action = { label: words(ballot.subject === 'note' ? hostWords.showSpread : hostWords.showResult), act: () => host.show(), kind: 'primary' };
      if (ballot.subject === 'note') return [...(ballot.stage === 'closed' ? [show] : []), submit(state, host), again, leave];
      const winner = winnerOf(ballot);
      const follow: readonly Action[] =
        ballot.stage === 'closed' ? [show] : winner === undefined ? [] : [{ label: words(hostWords.followWinner, { letter: letterOf(winner) }), act: host.next, kind: 'primary' }];
      if (ballot.subject !== 'choice') return [...follow, again, leave];
      const rivals = rivalsOf(ballot);
      const next = rivals[(defence ? rivals.indexOf(defence.option) : -1) + 1];
      const plea: Action = { label: next === undefined ? words(hostWords.defendEnd) : words(hostWords.defend, { letter: letterOf(next) }), act: host.defend };
      return [...follow, plea, ...(ballot.stage === 'shown' ? [{ label: words(hostWords.both), act: () => void host.both(), kind: 'lamp' as const }] : []), again];
    }
    case 'ends':
      return (roads?.options ?? []).map((option) => ({ ...taking(option), kind: 'primary' }));
    case 'writing': {
      const kind = game?.draft?.kind;
      const asks: readonly Action[] =
        kind === 'invitation' && !state.byHand
          ? [{ label: words(hostWords.askNotes), act: () => host.askNotes(), kind: 'lamp' }]
          : kind === 'profile'
            ? parts
                .filter((part) => picksOf(game?.beat?.form, part, lang).length > 1)
                .map((part) => ({ label: words(hostWords.askPart, { part: poster[part][lang] }), act: () => host.askPart(part) }))
            : [];
      return [submit(state, host), ...asks];
    }
    case 'campfire':
      return [{ label: words(hostWords.report), act: () => host.set({ reader: true }), kind: 'primary' }];
  }
}

function submit({ lang, game }: HostState, host: Conductor): Action {
  return { label: say(submits[game?.draft?.kind ?? ''] ?? hostWords.submitTable, lang), act: () => void host.submit(), kind: 'primary' };
}

/** The buttons of the moment, and those that overrule the room. */
export function Actions({ state, host, lang }: { readonly state: HostState; readonly host: Conductor; readonly lang: Lang }): JSX.Element {
  const moment = momentOf(state);
  const ballot = ballotOf(state);
  const isTie = moment === 'shown' && ballot?.subject === 'choice' && winnerOf(ballot) === undefined;
  const mayTake = ballot && ballot.subject !== 'note' && (moment === 'shown' || moment === 'closed');
  return (
    <div class="actions">
      <div class="actions-row">
        {actionsOf(state, host).map(({ label, act, kind }) => (
          <button type="button" key={label} class={`button ${kind === 'primary' ? 'button--primary' : kind === 'lamp' ? 'button--lamp' : 'button--quiet'}`} onClick={act}>
            {label}
          </button>
        ))}
      </div>
      {mayTake && (
        <div class="actions-row actions-row--take">
          <span class="secondary">{say(isTie ? hostWords.breakTie : hostWords.overrule, lang)}</span>
          {ballot.ask.choices.map((_, option) => (
            <button
              type="button"
              key={letterOf(option)}
              class="button button--quiet button--letter"
              aria-label={say(hostWords.takeLetter, lang, { letter: letterOf(option) })}
              onClick={() => void host.pick(option)}
            >
              {letterOf(option)}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
