import type { JSX } from 'preact';
import { type Zone, type ZonesDraft, zones } from '../../outcome/drafts';
import type { ZonesTable as Zones } from '../../outcome/table/table';
import type { Send } from '../../session/intent';
import type { GameState } from '../../session/state';
import { plural, say, typeset } from '../../words/say';
import { zoneNames, zonesTable } from '../../words/tables';
import { RingMap, RingSign } from './ring-map';
import { TableRoom } from './table-room';
import './zones-table.css';

interface Props {
  readonly state: GameState;
  readonly send: Send;
}

/** A map of what is easy, what stretches and what frightens somebody; every gesture gets one of the three. */
export function ZonesTable({ state, send }: Props): JSX.Element | null {
  const { draft, beat } = state;
  const table = beat?.form?.table;
  return draft?.kind === 'zones' && table?.kind === 'zones' ? <ZoneMap state={state} send={send} draft={draft} table={table} /> : null;
}

function ZoneMap({ state, send, draft, table }: Props & { readonly draft: ZonesDraft; readonly table: Zones }): JSX.Element {
  const { lang } = state.settings;
  const zoneOf = (gesture: number): Zone | undefined => draft.placed.find((place) => place.gesture === gesture)?.zone;
  const nameOf = (zone: Zone): string => {
    const named = table.zones.find((one) => one.zone === zone);
    return named ? typeset(named.text, lang) : say(zoneNames[zone], lang);
  };
  const lay = (gesture: number, zone: Zone) =>
    send({ type: 'revise-draft', draft: { kind: 'zones', placed: [...draft.placed.filter((place) => place.gesture !== gesture), { gesture, zone }] } });
  const laid = table.gestures.filter((gesture) => zoneOf(gesture.id) !== undefined).length;
  const of = table.gestures.length;
  return (
    <TableRoom
      state={state}
      send={send}
      name="zones-table"
      lede={say(zonesTable.lede, lang)}
      bulbs={Array.from({ length: of }, (_, at) => (at < laid ? 'done' : 'coming'))}
      said={plural(laid, lang, zonesTable.count, zonesTable.counts, { of })}
      news={undefined}
      ready={laid === of}
      button={say(zonesTable.lay, lang)}
    >
      <RingMap table={table} zoneOf={zoneOf} nameOf={nameOf} />
      <ol class="gestures" role="list" aria-labelledby="table-ask">
        {table.gestures.map((gesture, at) => {
          const zone = zoneOf(gesture.id);
          return (
            <li key={gesture.id}>
              <fieldset class="gesture card" data-zone={zone ?? 'none'}>
                <legend class="gesture-name">
                  <span class="gesture-number figures" aria-hidden="true">
                    {at + 1}
                  </span>
                  <span class="voice">{typeset(gesture.text, lang)}</span>
                </legend>
                <div class="gesture-zones">
                  {zones.map((one) => (
                    <label key={one} class="gesture-zone">
                      <input type="radio" class="sr-only" name={`gesture-${gesture.id}`} checked={zone === one} onChange={() => lay(gesture.id, one)} />
                      <RingSign zone={one} />
                      <span>{nameOf(one)}</span>
                    </label>
                  ))}
                </div>
              </fieldset>
            </li>
          );
        })}
      </ol>
    </TableRoom>
  );
}
