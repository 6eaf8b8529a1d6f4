import type { Evidence } from '../forecast-coefficients';

interface Block {
  readonly evidence: Evidence; // how well it is known that this helps; the points themselves are all our choice (E)
  readonly dated: string;
  readonly parts: Readonly<Record<string, number>>; // what earns points; they add up to the block
  readonly limits?: Readonly<Record<string, number>>; // what takes points off, or holds the block down to so many
}

/** What a profile's 100 points are made of. */
export const profileParts = {
  'photo-banner': { evidence: 'C', dated: '2026', parts: { photo: 6, banner: 4 } },
  headline: {
    evidence: 'E',
    dated: '2026',
    parts: { whom: 10, employer: 4, concrete: 4, short: 2 },
    limits: { vague: 5, keywords: -3, title: 6, keywordString: 3, motto: 0, openToAll: 0 },
  },
  summary: {
    evidence: 'E',
    dated: '2026',
    parts: { problem: 8, evidence: 6, voice: 3, door: 4, notCv: 4 },
    limits: { late: 5, vague: 3, facts: 4, brochure: 10, cv: 6 },
  },
  branding: { evidence: 'E', dated: '2026', parts: { named: 6, explained: 4, colours: 2 }, limits: { half: 4, parrot: 8, stale: 0 } },
  activity: { evidence: 'E', dated: '2026', parts: { posts: 7, comments: 8 }, limits: { reposts: 3 } },
  proof: { evidence: 'E', dated: '2026', parts: { shown: 8 } },
  google: { evidence: 'B', dated: '2012', parts: { checks: 10 } },
} as const satisfies Readonly<Record<string, Block>>;

export type BlockId = keyof typeof profileParts;

/** The most a block can bring. */
export function most(block: BlockId): number {
  return Object.values(profileParts[block].parts).reduce((sum, points) => sum + points, 0);
}

/** What the networks keep of a headline, and how far into a summary people read before they unfold it; in characters. */
export const headlineLimit = 220;
export const firstGlance = 300;
