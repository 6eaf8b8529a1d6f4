import type { JSX } from 'preact';
import { type Zone, zones } from '../../outcome/drafts';
import type { ZonesTable } from '../../outcome/table/table';
import './ring-map.css';

/** How far from the middle a zone's tokens lie, in percent of the map's width. */
const reach: Readonly<Record<Zone, number>> = { easy: 9, stretch: 26, panic: 41.5 };
const roomInTheMiddle = 4; // tokens; more of them are smaller and move out to the rim
const crowdedReach = 11.5;
const free = 100; // degrees at the top of each ring that belong to its name

/** Where the token at place `at` of `of` lies within its zone, in percent of the map. Alone in the middle, it lies in the middle. */
function placeOf(zone: Zone, at: number, of: number): { left: string; top: string } {
  if (zone === 'easy' && of === 1) return { left: '50%', top: '53%' };
  const angle = ((free / 2 + ((360 - free) * (at + 0.5)) / of) * Math.PI) / 180;
  const far = isCrowded(zone, of) ? crowdedReach : reach[zone];
  return { left: `${50 + far * Math.sin(angle)}%`, top: `${50 - far * Math.cos(angle)}%` };
}

function isCrowded(zone: Zone, tokens: number): boolean {
  return zone === 'easy' && tokens > roomInTheMiddle;
}

interface Props {
  readonly table: ZonesTable;
  readonly zoneOf: (gesture: number) => Zone | undefined;
  readonly nameOf: (zone: Zone) => string;
}

/** Three rings around a lamp, with the number of every gesture that was laid. The radio buttons say the same in words. */
export function RingMap({ table, zoneOf, nameOf }: Props): JSX.Element {
  const laid = zones.map((zone) => ({ zone, numbers: table.gestures.flatMap((gesture, at) => (zoneOf(gesture.id) === zone ? [at + 1] : [])) }));
  return (
    <div class="ring-map" aria-hidden="true">
      {zones.toReversed().map((zone) => (
        <div key={zone} class={`ring ring--${zone}`}>
          <span class="ring-name">{nameOf(zone)}</span>
        </div>
      ))}
      {laid.flatMap(({ zone, numbers }) =>
        numbers.map((number, at) => (
          <span key={number} class="ring-token figures" data-small={isCrowded(zone, numbers.length)} style={placeOf(zone, at, numbers.length)}>
            {number}
          </span>
        )),
      )}
    </div>
  );
}

/** The same three rings, small, with one of them filled: the sign of a zone. */
export function RingSign({ zone }: { readonly zone: Zone }): JSX.Element {
  const filled = zones.indexOf(zone);
  return (
    <svg class="ring-sign" viewBox="0 0 40 40" aria-hidden="true" focusable="false">
      {filled === 2 && <circle cx="20" cy="20" r="15" fill="none" stroke="currentColor" stroke-width="7" />}
      {filled === 1 && <circle cx="20" cy="20" r="9.5" fill="none" stroke="currentColor" stroke-width="7" />}
      {filled === 0 && <circle cx="20" cy="20" r="6" fill="currentColor" />}
      {[6, 13, 18.5].map((r) => (
        <circle key={r} cx="20" cy="20" r={r} fill="none" stroke="currentColor" stroke-width="1.6" />
      ))}
    </svg>
  );
}
