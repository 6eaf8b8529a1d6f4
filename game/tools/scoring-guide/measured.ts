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
      meeting_request: { precision: { fr: 0.962, en: 0.914 }, recall: { fr: 0.926, en: 0.914 }, f1: { fr: 0.943, en: 0.914 } },
      premature: { precision: { fr: 0.982, en: 0.925 }, recall: { fr: 0.948, en: 0.845 }, f1: { fr: 0.965, en: 0.883 } },
    },
    levels: {
      pitch: { kappa: { fr: 0.893, en: 0.883 }, withinOne: { fr: 0.995, en: 0.995 } },
      personalised: { kappa: { fr: 0.831, en: 0.808 }, withinOne: { fr: 0.995, en: 0.99 } },
      about_them: { kappa: { fr: 0.875, en: 0.861 }, withinOne: { fr: 0.995, en: 0.99 } },
      respectful: { kappa: { fr: 0.836, en: 0.832 }, withinOne: { fr: 0.97, en: 0.97 } },
    },
    tone: { fr: 0.815, en: 0.825 },
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
