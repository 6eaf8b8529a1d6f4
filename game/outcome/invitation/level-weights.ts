import { type Weights, weights } from './weights';

/*
 * Written by game/tools/score-calibrate.ts from 1223 labelled messages. Change the messages or the
 * signals and run it again rather than editing a figure here.
 */

/** What adds to a level and what takes from it, and where the sum is cut into 0, 1, 2, 3. */
export const levelWeights: Readonly<Record<'pitch' | 'personalised' | 'about_them' | 'respectful', Weights & { readonly cuts: readonly number[] }>> = {
  pitch: {
    base: 0.47,
    cuts: [0.54, 1.27, 1.95],
    each: weights`
      lists +0.58  figures +0.46  shouting +0.43  gains +0.41  sells +0.32  summons +0.32  goods +0.31  placeholder +0.28  deceit +0.27  offers +0.27
      link +0.26  acts +0.25  refused +0.25  viewed +0.25  pains +0.24  prices +0.24  commerce +0.19  imposed +0.19  presume +0.17  hype +0.16
      substance +0.15  salesAsk +0.12  specific +0.12  request +0.09  mine +0.05  them +0.05  moved -0.04  theirs -0.04  nobody -0.06  names -0.09
      stranger -0.09  detail -0.1  effects -0.1  trade -0.11  urgency -0.11  praise -0.12  told -0.13  cancelled -0.14  meal -0.19  question -0.2
      argued -0.21  works -0.22  engaged -0.23  context -0.32  known -0.36  candidate -0.41
    `,
  },
  personalised: {
    base: 0.58,
    cuts: [0.65, 1.39, 2.34],
    each: weights`
      question +0.68  known +0.45  substance +0.37  works +0.27  context +0.25  effects +0.2  specific +0.2  detail +0.16  names +0.15  things +0.13
      deeds +0.11  argued +0.1  gift +0.1  pains +0.09  theirs +0.09  told +0.08  roles +0.04  moved -0.06  hype -0.09  offers -0.09  ongoing -0.09
      refused -0.09  goods -0.1  mine -0.1  gains -0.12  them -0.12  presume -0.13  figures -0.17  shouting -0.17  candidate -0.18  commerce -0.19  acts -0.26
      asked -0.26  reproach -0.28  praise -0.3  deceit -0.36
    `,
  },
  about_them: {
    base: 0.3,
    cuts: [0.62, 1.36, 2.28],
    each: weights`
      personal2 +0.51  praise +0.35  pains +0.28  personal1 +0.26  timed +0.25  request +0.22  gift +0.21  respect3 +0.21  engaged +0.2  respect2 +0.19
      substance +0.18  lists +0.16  respect1 +0.16  works +0.16  deeds +0.14  shoutedOffer +0.13  presume +0.12  question +0.12  detail +0.11  effects +0.09
      modesty +0.09  offers +0.09  prices +0.09  viewed +0.08  warmth +0.08  goods +0.07  named +0.06  gains +0.05  known +0.05  personal3 +0.05
      specific +0.05  exclaims +0.04  names +0.04  them +0.03  things +0.03  theirs +0.02  hype -0.04  demands -0.05  roughAsk -0.05  statement -0.05
      selling3 -0.07  argued -0.08  formula -0.08  moved -0.08  context -0.09  figures -0.09  greeting -0.1  stranger -0.1  link -0.11  smallTalk -0.12
      wayOut -0.12  acts -0.13  nobody -0.13  refused -0.14  salesAsk -0.14  urgency -0.14  selling2 -0.15  deceit -0.16  imposed -0.16  sellingAsk -0.16
      shouting -0.18  cancelled -0.21  selling1 -0.23  asked -0.24  candidate -0.47  personalAsk -0.48
    `,
  },
  respectful: {
    base: 1.48,
    cuts: [0.68, 1.54, 2.26],
    each: weights`
      thanks +0.52  wayOut +0.46  formula +0.38  known +0.38  modesty +0.28  denied +0.24  stranger +0.2  theirs +0.2  gift +0.19  asked +0.18  question +0.18
      deeds +0.17  exclaims +0.17  detail +0.12  greeting +0.12  candidate +0.11  works +0.11  substance +0.09  cancelled +0.08  trade +0.08  effects +0.07
      request +0.07  names +0.06  things +0.05  warmth +0.05  offers -0.05  commerce -0.06  nobody -0.06  ongoing -0.06  hype -0.07  lists -0.08  mine -0.08
      prices -0.09  salesSlot -0.11  them -0.11  acts -0.14  curt -0.14  urgency -0.14  link -0.17  pains -0.17  salesAsk -0.17  timed -0.22  presume -0.26
      demands -0.27  statement -0.3  goods -0.31  summons -0.34  shouting -0.35  imposed -0.81  refused -0.89  deceit -0.92  reproach -1.19
    `,
  },
};

/** What makes a tone pushy or warm where no rule settles it; at the cut and above, it is. */
export const toneWeights: Readonly<Record<'pushy' | 'warm', Weights & { readonly cut: number }>> = {
  pushy: {
    base: 0.31,
    cut: 0.5,
    each: weights`
      reproach +0.35  link +0.27  imposed +0.25  summons +0.19  demands +0.16  sellingAsk +0.16  salesSlot +0.15  urgency +0.09  selling2 +0.07
      personal1 +0.06  roughAsk +0.06  statement +0.06  timed +0.06  merrily +0.05  mine +0.05  commerce +0.04  them +0.04  greeting +0.03  selling1 +0.03
      request -0.02  detail -0.03  deeds -0.04  named -0.04  sells -0.04  theirs -0.04  close -0.05  known -0.05  asked -0.06  exclaims -0.06  formula -0.07
      hype -0.07  stranger -0.07  shouting -0.09  shoutedOffer -0.14  respect2 -0.29
    `,
  },
  warm: {
    base: 0.04,
    cut: 0.4,
    each: weights`
      exclaims +0.25  moved +0.15  thanks +0.13  detail +0.11  accepted +0.1  deeds +0.1  lists +0.1  respect3 +0.1  warmth +0.1  modesty +0.09
      substance +0.09  effects +0.07  formula +0.07  names +0.07  request +0.07  stranger +0.07  works +0.07  close +0.06  grateful +0.06  merrily +0.05
      sells +0.05  known +0.04  personal2 +0.04  roughAsk +0.04  respect2 +0.03  theirs +0.02  named -0.04  personal1 -0.04  respect1 -0.05  salesSlot -0.05
      greeting -0.06  selling2 -0.06  them -0.06  trade -0.06  gift -0.08  refused -0.09  shouting -0.09  specific -0.09  candidate -0.1  statement -0.13
      selling1 -0.15  smallTalk -0.16  denied -0.17
    `,
  },
};
