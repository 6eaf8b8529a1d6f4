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
