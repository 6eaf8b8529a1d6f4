import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PlannerDraft } from '../../outcome/drafts';
import type { PlannerTable as Planner } from '../../outcome/table/table';
import type { Send } from '../../session/intent';
import type { GameState } from '../../session/state';
import { say, typeset } from '../../words/say';
import { plannerTable } from '../../words/tables';
import { TableRoom } from './table-room';
import './planner-table.css';

interface Props {
  readonly state: GameState;
  readonly send: Send;
}

const step = 5; // minutes: nobody plans a week finer than that
const mostBulbs = 24; // on the wire; a longer week gives each bulb more minutes

/** A week of minutes, shared out slot by slot. */
export function PlannerTable({ state, send }: Props): JSX.Element | null {
  const { draft, beat } = state;
  const table = beat?.form?.table;
  return draft?.kind === 'planner' && table?.kind === 'planner' ? <Week state={state} send={send} draft={draft} table={table} /> : null;
}

function Week({ state, send, draft, table }: Props & { readonly draft: PlannerDraft; readonly table: Planner }): JSX.Element {
  const { lang } = state.settings;
  const [refused, setRefused] = useState(0); // how often minutes were asked for that the week does not have
  const minutesOf = (id: number): number => draft.minutes[id] ?? 0;
  const total = table.slots.reduce((sum, slot) => sum + minutesOf(slot.id), 0);
  const bulbMinutes = step * Math.ceil(table.minutes / step / mostBulbs);
  /** Gives a slot its minutes, as far as the week has them. Returns what it really got. */
  const give = (id: number, wanted: number): number => {
    const most = Math.floor((table.minutes - total + minutesOf(id)) / step) * step;
    const given = Math.max(0, Math.min(most, wanted));
    setRefused(wanted > most ? refused + 1 : 0);
    send({ type: 'revise-draft', draft: { kind: 'planner', minutes: table.slots.map((slot) => (slot.id === id ? given : minutesOf(slot.id))) } });
    return given;
  };
  return (
    <TableRoom
      state={state}
      send={send}
      name="planner-table"
      lede={say(plannerTable.lede, lang, { n: table.minutes, step: bulbMinutes })}
      bulbs={Array.from({ length: Math.ceil(table.minutes / bulbMinutes) }, (_, at) =>
        (at + 1) * bulbMinutes <= total ? 'done' : at * bulbMinutes < total ? 'current' : 'coming',
      )}
      said={say(plannerTable.left, lang, { n: total, of: table.minutes })}
      news={refused > 0 ? { text: say(plannerTable.full, lang), at: refused } : undefined}
      ready={total > 0}
      button={say(plannerTable.nail, lang)}
    >
      <ul class="slots" role="list" aria-labelledby="table-ask">
        {table.slots.map((slot) => {
          const minutes = minutesOf(slot.id);
          const what = typeset(slot.text, lang);
          return (
            <li key={slot.id} class="slot card" data-given={minutes > 0}>
              <label class="voice slot-name" for={`slot-${slot.id}`}>
                {what}
              </label>
              <p class="slot-figure" aria-hidden="true">
                <b class="display figures">{minutes}</b> <span class="muted secondary">min</span>
              </p>
              <div class="slot-steps">
                <button type="button" class="step-button" disabled={minutes <= 0} aria-label={say(plannerTable.less, lang, { what })} onClick={() => give(slot.id, minutes - step)}>
                  −
                </button>
                <input
                  id={`slot-${slot.id}`}
                  type="range"
                  min={0}
                  max={table.minutes}
                  step={step}
                  value={minutes}
                  aria-valuetext={say(plannerTable.minutes, lang, { n: minutes })}
                  onInput={(event) => {
                    event.currentTarget.valueAsNumber = give(slot.id, event.currentTarget.valueAsNumber); // the thumb stays where the week ends
                  }}
                />
                <button type="button" class="step-button" aria-label={say(plannerTable.more, lang, { what })} onClick={() => give(slot.id, minutes + step)}>
                  +
                </button>
              </div>
            </li>
          );
        })}
      </ul>
    </TableRoom>
  );
}
