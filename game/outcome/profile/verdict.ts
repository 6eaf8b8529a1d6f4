import type { ProfileLabels, ProfileVerdict } from '../grade';

/** How a story may branch on a profile: the first that fits, worst first. */
export function profileVerdict(labels: ProfileLabels): ProfileVerdict {
  if (labels.cv_like >= 2 || labels.customer_centric === 0) return 'cv';
  return labels.overall === 'strong' || (labels.customer_centric >= 2 && labels.brand_consistent >= 2) ? 'customer' : 'half';
}
