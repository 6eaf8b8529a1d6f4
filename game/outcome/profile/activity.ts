import { profileParts } from './parts';
import type { ProfileCase } from './cases';
import { noticed, type ProfileBlock } from './profile-reading';

const { parts, limits } = profileParts.activity;
const most = parts.posts + parts.comments;

/** What a week of presence is: one useful post, three comments at other people's. */
const enough = { posts: 1, comments: 3 } as const;

/** Activity: useful posts and comments for others. Passing on product news is hardly a sign of life. */
export const activity: ProfileBlock = {
  id: 'activity',
  check(profile) {
    const { postsPerWeek, commentsPerWeek, repostsPerWeek } = profile.draft;
    const part = (done: number, of: number): number => Math.min(of, Math.max(0, done)) / of;
    const own = parts.posts * part(postsPerWeek, enough.posts) + parts.comments * part(commentsPerWeek, enough.comments);
    const points = Math.round(Math.max(own, repostsPerWeek > 0 ? limits.reposts : 0));
    const name: ProfileCase = points >= 0.8 * most ? 'activity.alive' : points > limits.reposts ? 'activity.some' : repostsPerWeek > 0 ? 'activity.reposts' : 'activity.silent';
    return { points, findings: [noticed(profile, name, points, 'activity')] };
  },
};
