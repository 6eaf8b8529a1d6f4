import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Conductor } from '../conductor';
import { ballotOf, type HostState, momentOf } from '../host-state';
import type { ScreenView } from '../screen-view';
import { Screen } from '../screen/screen';
import { Actions } from './actions';
import { Counts } from './counts';
import { Banner } from './desk';
import { FormDesk } from './form-desk';
import { NoteList } from './note-list';
import { Tools } from './tools';

interface SoloProps {
  readonly state: HostState;
  readonly host: Conductor;
  readonly view: ScreenView;
  readonly onScreen: () => void;
}

const idleMs = 3000;

/** One window for everything: the room's screen, and below it the host's buttons while a hand is on the mouse. Nothing on it is secret. */
export function Solo({ state, host, view, onScreen }: SoloProps): JSX.Element {
  const [hand, setHand] = useState(true);
  useEffect(() => {
    let timer = window.setTimeout(() => setHand(false), idleMs);
    const wake = (): void => {
      clearTimeout(timer);
      setHand(true);
      timer = window.setTimeout(() => setHand(false), idleMs);
    };
    window.addEventListener('pointermove', wake);
    window.addEventListener('focusin', wake);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pointermove', wake);
      window.removeEventListener('focusin', wake);
    };
  }, []);
  const { lang, game } = state;
  const moment = momentOf(state);
  const ballot = ballotOf(state);
  const side =
    moment === 'writing' && game?.draft && game.beat?.form ? (
      <FormDesk draft={game.draft} form={game.beat.form} lang={lang} invitations={game.outcome?.mine.invitations ?? 40} onRevise={host.revise} />
    ) : ballot?.subject === 'note' && ballot.stage !== 'open' ? (
      <NoteList state={state} host={host} lang={lang} />
    ) : null;
  const stays = moment === 'lobby' || moment === 'writing' || moment === 'ends' || moment === 'campfire';
  return (
    <div class="solo" data-side={side !== null}>
      <main class="solo-screen">
        <Screen view={view} />
      </main>
      {side && <div class="solo-side">{side}</div>}
      {moment === 'voting' && state.byHand && (
        <div class="solo-counts">
          <Counts state={state} host={host} lang={lang} />
        </div>
      )}
      <div class="solo-top">
        <Banner state={state} host={host} />
      </div>
      <div class={`solo-bar plate${hand || stays ? '' : ' solo-bar--away'}`}>
        <Actions state={state} host={host} lang={lang} />
        <Tools state={state} host={host} hasScreen={false} onScreen={onScreen} />
      </div>
    </div>
  );
}
