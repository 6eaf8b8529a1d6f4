import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Lang } from '../../outcome/drafts';
import { explain } from '../../words/feedback';
import { forms, lampNames, markNames, poster } from '../../words/forms';
import { plural, say, typeset } from '../../words/say';
import type { Lamp } from './lamps';
import { type MarkState, StateMark } from './state-mark';
import './criteria-list.css';

/** The lamp beyond the poster never gets a cross: nothing on this screen could light it. */
function stateOf(lamp: Lamp): MarkState {
  if (lamp.level === 'lit') return 'connects';
  if (lamp.level === 'half' || lamp.id === 'trail') return 'weak';
  return lamp.worst?.manner === 'pushes' ? 'pushes' : 'missing';
}

/**
 * What an open row says: the effect of the very words it stumbled on, else what to write next. The row
 * to begin with says both. A ready-made sentence is never shown here: it would be written for the player; a
 * pattern to fill in is, once a first try hangs.
 */
function tip(lamp: Lamp, isNext: boolean, lang: Lang): string {
  if (lamp.level === 'lit') return say(lampNames[lamp.id].done, lang);
  const next = say(lampNames[lamp.id].open, lang);
  if (!lamp.worst || lamp.id === 'trail') return next;
  const why = typeset(explain(lamp.worst, lang).why, lang);
  if (isNext) return `${why} ${next}`;
  return lamp.worst.span ? why : next;
}

interface Props {
  readonly lamps: readonly Lamp[];
  readonly lang: Lang;
  readonly better?: Lang | undefined; // the poster's language: how it could be put, told once a first try hangs
}

/** The pattern for the words this lamp stumbled on. */
function betterFor(lamp: Lamp, lang: Lang): string | undefined {
  if (lamp.level === 'lit' || !lamp.worst) return undefined;
  const { better } = explain(lamp.worst, lang);
  return better && typeset(better, lang);
}

/** One row per lamp. On a phone the first open row shows, and the others on request. */
export function CriteriaList({ lamps, lang, better }: Props): JSX.Element {
  const [open, setOpen] = useState(false);
  const next = lamps.find((lamp) => lamp.level !== 'lit' && lamp.id !== 'trail') ?? lamps.find((lamp) => lamp.level !== 'lit') ?? lamps[0];
  const others = lamps.filter((lamp) => lamp.level !== 'lit' && lamp !== next).length;
  return (
    <div class="criteria" data-open={open}>
      <ul role="list">
        {lamps.map((lamp) => (
          <li key={lamp.id} class="criteria-row" data-next={lamp === next}>
            <StateMark state={stateOf(lamp)} name={say(markNames[stateOf(lamp)], lang)} />
            <div>
              <h3>{say(lampNames[lamp.id].name, lang)}</h3>
              <p class="muted secondary">{tip(lamp, lamp === next, lang)}</p>
              {better && betterFor(lamp, better) && (
                <p class="criteria-better secondary" lang={better}>
                  {betterFor(lamp, better)}
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
      <button type="button" class="criteria-more" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? say(forms.seeLess, lang) : others > 0 ? plural(others, lang, poster.moreTips, poster.moreTipsMany) : say(forms.seeAll, lang, { n: lamps.length })}
      </button>
    </div>
  );
}
