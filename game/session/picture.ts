import { openingStanding } from '../outcome/standing';
import { habitOf, noWays } from './habit';
import type { Playing } from './playing';
import type { Ride } from './ride';
import type { Crossroads, GameState, Place } from './state';

/** What the state holds besides the ride: it is there on the map too. */
export type Around = Pick<GameState, 'settings' | 'busy' | 'grades' | 'resumable' | 'finished' | 'notices'> & { readonly hatOnMap: GameState['hat'] };

/** What is on screen. A form or the campfire come once all lines are read. */
export function placeOf(playing: Playing | undefined): Place {
  if (!playing) return 'trail-map';
  const { beat } = playing.ride;
  const past = playing.line >= beat.lines.length;
  if (past && beat.form) return beat.form.kind;
  if (past && beat.choices.length === 0) return 'debrief';
  return beat.lines[playing.line]?.showsOutcome && playing.ride.outcome() ? 'outcome' : 'episode'; // nothing was sent: there is nothing to show
}

/** The state that follows from what is being played. */
export function stateOf(playing: Playing | undefined, { hatOnMap, ...around }: Around): GameState {
  const ride = playing?.ride;
  return {
    ...around,
    place: placeOf(playing),
    episode: ride && { id: ride.start.episode, title: ride.heading.title ?? ride.start.episode, foreign: playing?.foreign ?? false },
    beat: ride?.beat,
    line: playing?.line ?? 0,
    decisions: { taken: ride?.log.length ?? 0, of: ride?.heading.decisions },
    standing: ride?.books.standing ?? openingStanding,
    ledger: ride?.books.ledger ?? [],
    hat: ride?.hat() ?? hatOnMap,
    gauge: ride?.gauge(),
    ways: ride?.ways ?? noWays,
    habit: ride && habitOf(ride.ways),
    help: ride?.heading.help ?? 'visible',
    tables: ride?.tables ?? [],
    profile: ride?.profile,
    draft: playing?.draft,
    grade: ride && playing?.draft && ride.grade(playing.draft),
    tries: playing?.submitted[String(ride?.log.length)] ?? 0,
    outcome: ride?.outcome(),
    earlier: playing?.earlier ?? [],
    crossroads: ride ? crossroadsOf(ride) : [],
    journal: ride?.journal ?? [],
  };
}

/** The one to three decisions that cost most, worst first. */
function crossroadsOf(ride: Ride): readonly Crossroads[] {
  const costs = new Map<number, number>();
  for (const entry of ride.books.ledger) costs.set(entry.decision, (costs.get(entry.decision) ?? 0) + Math.min(0, entry.points));
  return [...costs]
    .filter(([, points]) => points < 0)
    .toSorted((a, b) => a[1] - b[1])
    .slice(0, 3)
    .map(([decision, points]) => ({ decision, points, label: labelOf(ride, decision) }));
}

function labelOf(ride: Ride, decision: number): string {
  const entry = ride.journal[decision];
  if (entry?.type === 'chose') return entry.text;
  if (entry?.draft.kind === 'invitation') return entry.draft.text;
  if (entry?.draft.kind === 'profile') return entry.draft.headline;
  return ride.tables.find((table) => table.decision === decision)?.ask ?? '';
}
