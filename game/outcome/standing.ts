/** The three scores of the game, in the order they are always shown. On screen: Profile, Tone, Timing. */
export const scores = ['profile', 'tone', 'timing'] as const;
export type Score = (typeof scores)[number];

/** Where the player stands: each score is a whole number from 0 to 100. There is never a lone total. */
export type Standing = Readonly<Record<Score, number>>;

/**
 * A ride's opening standing: a half-branded profile, the tone of a blank note (50), and a clean
 * slate for timing, which is 100 minus the asks that came too soon and the openings that were missed.
 */
export const openingStanding: Standing = { profile: 30, tone: 50, timing: 100 };

/** One movement of a score, as a story asks for it or as a finding causes it. */
export interface Effect {
  readonly score: Score;
  readonly points: number; // whole; negative when it costs
}

/**
 * Adds one effect, keeping the score within 0..100. Returns the points that really moved it too,
 * so that a debrief's deltas always add up to its totals.
 */
export function move(standing: Standing, effect: Effect): { standing: Standing; applied: number } {
  const before = standing[effect.score];
  const after = Math.max(0, Math.min(100, before + Math.round(effect.points)));
  return { standing: { ...standing, [effect.score]: after }, applied: after - before };
}

/** How far Sam's hat has risen: 1 too big to see from, 2 listens, 3 connects. */
export type Hat = 1 | 2 | 3;

/**
 * The hat that belongs to a standing. The lower of tone and timing decides: a kind voice that still
 * draws too fast is no listener yet. What an earlier episode taught stays on his head (`worn`) until
 * this ride goes against it: tone under its opening, or a quarter of the timing gone.
 */
export function hatOf(standing: Standing, worn: Hat = 1): Hat {
  const lower = Math.min(standing.tone, standing.timing);
  const own = lower >= 75 ? 3 : lower >= 58 ? 2 : 1;
  const relapsed = standing.tone < openingStanding.tone || standing.timing < 75;
  return relapsed || own > worn ? own : worn;
}
