import { type Weights, weights } from './weights';

/*
 * Written by game/tools/score-calibrate.ts from 1223 labelled messages. Change the messages or the
 * signals and run it again rather than editing a figure here.
 */

/** What adds to a level and what takes from it, and where the sum is cut into 0, 1, 2, 3. */
export const levelWeights: Readonly<Record<'pitch' | 'personalised' | 'about_them' | 'respectful', Weights & { readonly cuts: readonly number[] }>> = {
  pitch: {
    base: 0.49,
    cuts: [0.64, 1.24, 1.95],
    each: weights`
      lists +0.58  figures +0.47  shouting +0.45  gains +0.41  summons +0.33  goods +0.32  sells +0.31  deceit +0.28  link +0.27  pains +0.27
      placeholder +0.26  prices +0.25  viewed +0.25  acts +0.23  refused +0.23  offers +0.22  commerce +0.19  imposed +0.19  presume +0.17  hype +0.16
      salesAsk +0.14  substance +0.14  specific +0.13  request +0.1  unmoored +0.05  them +0.03  detail -0.08  names -0.08  stranger -0.08  theirs -0.08
      trade -0.08  urgency -0.1  praise -0.11  effects -0.12  cancelled -0.13  told -0.14  nobody -0.15  question -0.18  argued -0.2  meal -0.22  works -0.22
      engaged -0.23  context -0.31  known -0.34  candidate -0.4
    `,
  },
  personalised: {
    base: 0.81,
    cuts: [0.64, 1.41, 2.38],
    each: weights`
      question +0.56  substance +0.36  known +0.34  works +0.22  context +0.18  effects +0.18  detail +0.15  meal +0.14  names +0.14  deeds +0.11  pains +0.11
      specific +0.11  gift +0.1  engaged +0.09  lists +0.08  theirs +0.08  argued +0.07  told +0.06  things +0.03  roles -0.05  nobody -0.06  sells -0.06
      hype -0.08  them -0.09  mine -0.1  ongoing -0.1  gains -0.11  refused -0.11  figures -0.15  shouting -0.16  commerce -0.17  candidate -0.18
      presume -0.18  acts -0.25  reproach -0.26  praise -0.3  asked -0.32  unmoored -0.34  deceit -0.37
    `,
  },
  about_them: {
    base: 0.22,
    cuts: [0.74, 1.34, 2.27],
    each: weights`
      personal2 +0.6  praise +0.33  respect2 +0.27  pains +0.25  shoutedOffer +0.24  personal1 +0.23  gift +0.22  request +0.22  denied +0.21  engaged +0.21
      personal3 +0.2  timed +0.17  substance +0.16  respect1 +0.15  works +0.14  detail +0.13  lists +0.13  respect3 +0.13  deeds +0.12  effects +0.11
      presume +0.11  modesty +0.1  offers +0.1  question +0.1  theirs +0.09  prices +0.08  warmth +0.08  goods +0.07  known +0.07  exclaims +0.06  named +0.06
      ongoing +0.06  thanks +0.06  gains +0.05  specific +0.05  trade +0.04  names +0.03  them +0.02  mine -0.03  unmoored -0.03  kindly -0.05  formula -0.06
      figures -0.07  hype -0.07  nobody -0.08  statement -0.08  stranger -0.08  sellingAsk -0.09  link -0.1  smallTalk -0.1  greeting -0.11  moved -0.11
      wayOut -0.11  acts -0.12  argued -0.12  imposed -0.13  salesAsk -0.13  urgency -0.14  deceit -0.15  selling2 -0.16  asked -0.19  selling1 -0.19
      cancelled -0.21  refused -0.22  shouting -0.22  candidate -0.45  personalAsk -0.5
    `,
  },
  respectful: {
    base: 1.52,
    cuts: [0.58, 1.54, 2.35],
    each: weights`
      wayOut +0.52  thanks +0.49  formula +0.38  known +0.36  modesty +0.29  denied +0.24  theirs +0.24  question +0.2  stranger +0.2  gift +0.18  asked +0.17
      deeds +0.16  exclaims +0.16  detail +0.13  greeting +0.12  candidate +0.11  cancelled +0.09  request +0.09  trade +0.08  grateful +0.07  names +0.07
      substance +0.07  effects +0.06  works +0.06  specific +0.05  things +0.05  warmth +0.05  unmoored -0.03  commerce -0.06  offers -0.06  told -0.06
      hype -0.07  ongoing -0.07  prices -0.09  lists -0.11  salesSlot -0.12  acts -0.13  mine -0.13  them -0.13  urgency -0.14  curt -0.15  link -0.16
      salesAsk -0.17  pains -0.18  timed -0.24  presume -0.25  demands -0.27  statement -0.3  goods -0.31  summons -0.33  shouting -0.35  imposed -0.78
      refused -0.9  deceit -0.92  reproach -1.19
    `,
  },
};

/** What makes a tone pushy or warm where no rule settles it; at the cut and above, it is. */
export const toneWeights: Readonly<Record<'pushy' | 'warm', Weights & { readonly cut: number }>> = {
  pushy: {
    base: 0.38,
    cut: 0.5,
    each: weights`
      reproach +0.31  link +0.26  imposed +0.23  demands +0.17  summons +0.17  sellingAsk +0.15  salesSlot +0.12  timed +0.1  personal1 +0.09  urgency +0.09
      selling2 +0.06  statement +0.06  merrily +0.05  roughAsk +0.05  commerce +0.04  greeting +0.04  mine +0.04  them +0.02  known -0.03  nobody -0.03
      request -0.03  specific -0.03  close -0.04  named -0.04  personal2 -0.04  exclaims -0.05  formula -0.05  sells -0.05  hype -0.06  stranger -0.06
      theirs -0.07  asked -0.08  candidate -0.08  shouting -0.08  shoutedOffer -0.18  respect2 -0.35
    `,
  },
  warm: {
    base: 0.07,
    cut: 0.45,
    each: weights`
      exclaims +0.24  moved +0.18  respect3 +0.18  accepted +0.11  warmth +0.1  deeds +0.09  detail +0.09  thanks +0.09  effects +0.08  lists +0.08
      modesty +0.08  close +0.07  grateful +0.07  merrily +0.07  names +0.07  personal3 +0.07  request +0.07  substance +0.07  works +0.07  stranger +0.06
      theirs +0.06  formula +0.05  personal2 +0.05  known +0.04  question +0.04  respect2 +0.03  respect1 -0.03  asked -0.04  mine -0.04  named -0.04
      personalAsk -0.04  trade -0.05  personal1 -0.06  unmoored -0.06  greeting -0.07  them -0.07  gift -0.08  kindly -0.09  specific -0.09  candidate -0.1
      refused -0.1  selling1 -0.11  shouting -0.11  statement -0.11  viewed -0.14  smallTalk -0.15
    `,
  },
};
