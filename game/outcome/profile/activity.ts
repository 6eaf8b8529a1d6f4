import { noticedInProfile, type ProfileBlock } from './profile-reading';

/** Activity (15): one useful post and three comments for others a week; reposts of product news are worth 3. */
export const activity: ProfileBlock = {
  id: 'activity',
  of: 15,
  check(profile) {
    const { postsPerWeek, commentsPerWeek, repostsPerWeek } = profile.draft;
    const posts = Math.min(1, Math.max(0, postsPerWeek)) * 7;
    const comments = (Math.min(3, Math.max(0, commentsPerWeek)) / 3) * 8;
    const reposts = repostsPerWeek > 0 ? 3 : 0;
    const points = Math.round(Math.min(15, Math.max(posts + comments, reposts)));
    const name = points >= 12 ? 'alive' : points > 3 ? 'some' : reposts > 0 ? 'reposts' : 'silent';
    return { points, findings: [noticedInProfile(profile, 'activity', { case: name, points, manner: points >= 12 ? 'connects' : 'weak', field: 'activity' })] };
  },
};
