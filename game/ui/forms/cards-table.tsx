import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CardsDraft } from '../../outcome/drafts';
import type { CardsTable as Cards } from '../../outcome/table/table';
import type { Send } from '../../session/intent';
import type { GameState } from '../../session/state';
import { plural, say, typeset } from '../../words/say';
import { cardsTable } from '../../words/tables';
import { Icon } from '../icon';
import { TableRoom } from './table-room';
import './cards-table.css';

interface Props {
  readonly state: GameState;
  readonly send: Send;
}

/** Posters on a wall, of which so many are kept. */
export function CardsTable({ state, send }: Props): JSX.Element | null {
  const { draft, beat } = state;
  const table = beat?.form?.table;
  return draft?.kind === 'cards' && table?.kind === 'cards' ? <Hand state={state} send={send} draft={draft} table={table} /> : null;
}

function Hand({ state, send, draft, table }: Props & { readonly draft: CardsDraft; readonly table: Cards }): JSX.Element {
  const { lang } = state.settings;
  const [refused, setRefused] = useState(0); // how often a card beyond the last was reached for
  const kept = draft.picked.filter((id) => table.cards.some((card) => card.id === id));
  const full = kept.length >= table.picks;
  const turn = (id: number) => {
    const isKept = kept.includes(id);
    if (!isKept && full) return setRefused(refused + 1);
    setRefused(0);
    send({ type: 'revise-draft', draft: { kind: 'cards', picked: isKept ? kept.filter((one) => one !== id) : [...kept, id] } });
  };
  return (
    <TableRoom
      state={state}
      send={send}
      name="cards-table"
      lede={say(cardsTable.lede, lang, { n: table.picks, of: table.cards.length })}
      bulbs={Array.from({ length: table.picks }, (_, at) => (at < kept.length ? 'done' : 'coming'))}
      said={plural(kept.length, lang, cardsTable.count, cardsTable.counts, { of: table.picks })}
      news={refused > 0 ? { text: say(cardsTable.full, lang, { of: table.picks }), at: refused } : undefined}
      ready={full}
      button={say(cardsTable.keep, lang, { n: table.picks })}
    >
      <fieldset class="hand" data-full={full} aria-labelledby="table-ask" aria-describedby="table-lede">
        {table.cards.map((card) => {
          const isKept = kept.includes(card.id);
          return (
            <label key={card.id} class="hand-card" data-kept={isKept}>
              <input
                type="checkbox"
                class="sr-only"
                checked={isKept}
                aria-disabled={full && !isKept}
                onClick={(event) => {
                  if (full && !isKept) event.preventDefault(); // it stays in reach, so that one hears why it cannot be taken
                  turn(card.id);
                }}
              />
              <span class="hand-nail" aria-hidden="true" />
              <span class="voice hand-text">{typeset(card.text, lang)}</span>
              <span class="hand-stamp" aria-hidden="true">
                {isKept && <Icon name="check" size={1.1} />}
              </span>
            </label>
          );
        })}
      </fieldset>
    </TableRoom>
  );
}
