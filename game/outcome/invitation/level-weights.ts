import { type Weights, weights } from './weights';

/*
 * Written by game/tools/score-calibrate.ts from 975 labelled messages. Change the messages or the
 * signals and run it again rather than editing a figure here.
 */

/** What adds to a level and what takes from it, and where the sum is cut into 0, 1, 2, 3. */
export const levelWeights: Readonly<Record<'pitch' | 'personalised' | 'about_them' | 'respectful', Weights & { readonly cuts: readonly number[] }>> = {
  pitch: {
    base: 0.45,
    cuts: [0.66, 1.41, 2.23],
    each: weights`
      prices +0.56  lists +0.55  goods +0.53  gains +0.46  figures +0.4  offers +0.4  pains +0.36  placeholder +0.36  refused +0.35  shouting +0.35
      deceit +0.28  viewed +0.28  link +0.21  salesAsk +0.19  commerce +0.18  hype +0.18  substance +0.16  reproach +0.13  trade +0.12  request +0.1
      specific +0.1  them +0.1  mine +0.09  demands +0.05  imposed +0.05  cancelled -0.05  nobody -0.06  theirs -0.09  detail -0.1  names -0.1  effects -0.11
      praise -0.11  urgency -0.11  question -0.13  told -0.13  meal -0.14  stranger -0.16  accepted -0.17  denied -0.17  works -0.17  argued -0.25
      engaged -0.37  known -0.38  candidate -0.41  context -0.41
    `,
  },
  personalised: {
    base: 0.45,
    cuts: [0.67, 1.33, 2.38],
    each: weights`
      question +0.55  known +0.45  substance +0.37  context +0.33  engaged +0.22  specific +0.22  effects +0.2  works +0.17  detail +0.15  names +0.14
      gift +0.13  deeds +0.12  argued +0.11  theirs +0.1  things +0.1  nobody +0.08  pains +0.08  told +0.08  roles +0.06  stranger -0.03  them -0.05
      shouting -0.07  goods -0.08  offers -0.08  ongoing -0.09  candidate -0.1  hype -0.1  gains -0.13  presume -0.13  figures -0.16  commerce -0.17
      asked -0.24  praise -0.24  reproach -0.24  deceit -0.32
    `,
  },
  about_them: {
    base: 0.12,
    cuts: [0.61, 1.47, 2.26],
    each: weights`
      personal2 +0.58  praise +0.47  engaged +0.37  denied +0.31  personal1 +0.31  shoutedOffer +0.27  pains +0.26  gift +0.23  personal3 +0.23  request +0.18
      respect2 +0.17  detail +0.15  ongoing +0.15  works +0.15  roughAsk +0.14  substance +0.14  modesty +0.13  deeds +0.12  lists +0.12  timed +0.12
      effects +0.11  exclaims +0.11  respect1 +0.11  question +0.09  respect3 +0.09  them +0.09  goods +0.08  names +0.08  offers +0.08  grateful +0.06
      told +0.06  mine +0.05  warmth +0.05  close +0.04  thanks +0.04  known -0.03  greeting -0.06  moved -0.06  hype -0.07  formula -0.08  kindly -0.09
      refused -0.1  shouting -0.1  stranger -0.1  selling3 -0.12  sellingAsk -0.12  cancelled -0.13  salesAsk -0.13  selling2 -0.13  statement -0.13
      asked -0.14  link -0.16  imposed -0.17  deceit -0.18  selling1 -0.18  candidate -0.34  personalAsk -0.53
    `,
  },
  respectful: {
    base: 1.57,
    cuts: [0.96, 1.64, 2.28],
    each: weights`
      wayOut +0.45  thanks +0.42  denied +0.35  known +0.34  formula +0.29  theirs +0.29  modesty +0.28  asked +0.24  deeds +0.17  gift +0.17  stranger +0.16
      candidate +0.15  exclaims +0.14  greeting +0.12  engaged +0.11  works +0.11  accepted +0.1  names +0.08  question +0.08  substance +0.08  trade +0.08
      detail +0.07  effects +0.06  specific +0.05  request +0.04  warmth +0.04  commerce -0.05  told -0.05  nobody -0.06  hype -0.08  offers -0.08
      viewed -0.09  mine -0.1  salesAsk -0.1  ongoing -0.11  them -0.11  salesSlot -0.13  urgency -0.14  curt -0.15  lists -0.16  link -0.17  prices -0.2
      pains -0.22  summons -0.23  goods -0.26  shouting -0.26  placeholder -0.27  timed -0.28  presume -0.29  statement -0.33  demands -0.39  imposed -0.77
      refused -0.78  deceit -0.85  reproach -1.18
    `,
  },
};

/** What makes a tone pushy or warm where no rule settles it; at the cut and above, it is. */
export const toneWeights: Readonly<Record<'pushy' | 'warm', Weights & { readonly cut: number }>> = {
  pushy: {
    base: 0.51,
    cut: 0.5,
    each: weights`
      link +0.31  sellingAsk +0.27  reproach +0.24  demands +0.16  imposed +0.12  refused +0.11  selling2 +0.1  timed +0.09  salesSlot +0.08  curt +0.07
      personal1 +0.05  kindly +0.04  statement +0.04  things +0.04  told +0.04  commerce +0.03  mine +0.02  stranger -0.02  deeds -0.04  detail -0.04
      formula -0.05  personal2 -0.05  roughAsk -0.05  selling3 -0.05  asked -0.06  close -0.06  hype -0.06  lists -0.06  prices -0.08  shouting -0.1
      shoutedOffer -0.15  deceit -0.17  respect1 -0.22  respect2 -0.28
    `,
  },
  warm: {
    base: -0.05,
    cut: 0.5,
    each: weights`
      accepted +0.27  exclaims +0.22  grateful +0.14  merrily +0.14  modesty +0.12  moved +0.12  detail +0.11  request +0.11  personal3 +0.1  works +0.1
      effects +0.09  respect3 +0.09  thanks +0.09  deeds +0.08  warmth +0.08  close +0.07  question +0.07  formula +0.06  lists +0.06  names +0.06
      personal2 +0.05  substance +0.05  roughAsk +0.04  commerce +0.03  theirs -0.04  nobody -0.05  cancelled -0.06  named -0.06  sellingAsk -0.08
      kindly -0.1  refused -0.1  specific -0.1  selling1 -0.12  statement -0.15
    `,
  },
};
