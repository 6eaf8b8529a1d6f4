/**
 * The latest figures on texts that nobody had read while rules were written or weights fitted. Copy new ones
 * here as `npm run score:report -- FILE.jsonl --figures` prints them, with their date, and run `npm run guide`:
 * docs/scoring.md tells what they mean.
 */
export const measured = {
  messages: {
    dated: '2026-11-26',
    lines: { fr: 200, en: 200 },
    yesNo: {
      meeting_request: { precision: { fr: 0.962, en: 0.972 }, recall: { fr: 0.938, en: 0.875 }, f1: { fr: 0.949, en: 0.921 } },
      premature: { precision: { fr: 0.981, en: 0.98 }, recall: { fr: 0.883, en: 0.817 }, f1: { fr: 0.93, en: 0.891 } },
    },
    levels: {
      pitch: { kappa: { fr: 0.841, en: 0.85 }, withinOne: { fr: 0.975, en: 0.97 } },
      personalised: { kappa: { fr: 0.762, en: 0.763 }, withinOne: { fr: 0.975, en: 0.97 } },
      about_them: { kappa: { fr: 0.813, en: 0.8 }, withinOne: { fr: 0.98, en: 0.975 } },
      respectful: { kappa: { fr: 0.767, en: 0.774 }, withinOne: { fr: 0.955, en: 0.96 } },
    },
    tone: { fr: 0.775, en: 0.775 },
  },
  profiles: {
    dated: '2026-11-26',
    lines: { fr: 22, en: 24 },
    levels: {
      customer_centric: { kappa: { fr: 0.862, en: 0.816 }, withinOne: { fr: 1, en: 1 } },
      specific: { kappa: { fr: 0.849, en: 0.676 }, withinOne: { fr: 1, en: 0.958 } },
      cv_like: { kappa: { fr: 0.811, en: 0.829 }, withinOne: { fr: 0.955, en: 1 } },
      brand_consistent: { kappa: { fr: 0.909, en: 0.922 }, withinOne: { fr: 1, en: 1 } },
      overall: { kappa: { fr: 0.826, en: 0.79 }, withinOne: { fr: 1, en: 1 } },
    },
  },
  /** How far the person who labelled agrees with themselves on a second reading: nobody can do better. */
  ceiling: { kappa: [0.84, 0.92], tone: 0.91 },
} as const;
