import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Crossroads, JournalEntry } from '../../session/state';
import { debriefWords } from '../../words/result';
import type { Lang } from '../../words/say';
import { say, signed } from '../../words/say';
import { LoopMark } from './marks';
import { momentName } from './telling';
import './crossroads-menu.css';

interface Props {
  readonly lang: Lang;
  readonly crossroads: readonly Crossroads[];
  readonly journal: readonly JournalEntry[];
  readonly onReplay: (decision: number) => void;
}

/** The lamp button: replays the one crossroads there is, or asks which. */
export function CrossroadsMenu({ lang, crossroads, journal, onReplay }: Props): JSX.Element | null {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return undefined;
    const close = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      opener.current?.focus();
    };
    window.addEventListener('keydown', close);
    return () => window.removeEventListener('keydown', close);
  }, [open]);
  const [only] = crossroads;
  if (!only) return null;
  const single = crossroads.length === 1;
  return (
    <div class="crossroads">
      <button
        ref={opener}
        type="button"
        class="button button--lamp"
        aria-expanded={single ? undefined : open}
        aria-controls={single ? undefined : 'crossroads-list'}
        onClick={() => (single ? onReplay(only.decision) : setOpen(!open))}
      >
        <LoopMark /> {single ? say(debriefWords.replayOne, lang) : say(debriefWords.replaySome, lang, { n: crossroads.length })}
      </button>
      {!single && (
        <div id="crossroads-list" class="crossroads-list card" hidden={!open}>
          <p class="muted">{say(debriefWords.pickCrossroads, lang)}</p>
          <ul>
            {crossroads.map((crossing) => (
              <li key={crossing.decision}>
                <button type="button" class="crossroads-item" onClick={() => onReplay(crossing.decision)}>
                  <span class="voice">{momentName(crossing, journal, lang, 75)}</span>
                  <span class="crossroads-cost figures">{say(debriefWords.costs, lang, { n: signed(crossing.points) })}</span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
