import { type Weights, weights } from './weights';

/*
 * Written by game/tools/score-calibrate.ts from 1223 labelled messages. Change the messages or the
 * signals and run it again rather than editing a figure here.
 */

/** What adds to a level and what takes from it, and where the sum is cut into 0, 1, 2, 3. */
export const levelWeights: Readonly<Record<'pitch' | 'personalised' | 'about_them' | 'respectful', Weights & { readonly cuts: readonly number[] }>> = {
  pitch: {
    base: 0.51,
    cuts: [0.65, 1.24, 1.92],
    each: weights`
      lists +0.59  figures +0.47  shouting +0.47  gains +0.41  summons +0.33  goods +0.32  sells +0.31  deceit +0.28  pains +0.28  viewed +0.27  link +0.26
      placeholder +0.26  prices +0.26  acts +0.25  refused +0.23  offers +0.22  commerce +0.19  imposed +0.19  presume +0.18  hype +0.15  salesAsk +0.14
      substance +0.14  request +0.11  specific +0.11  unmoored +0.04  them +0.02  mine -0.02  theirs -0.07  detail -0.08  names -0.08  stranger -0.08
      trade -0.08  urgency -0.1  praise -0.11  told -0.12  cancelled -0.13  effects -0.13  nobody -0.16  question -0.17  works -0.2  meal -0.22  argued -0.24
      engaged -0.24  context -0.31  known -0.34  candidate -0.41
    `,
  },
  personalised: {
    base: 0.79,
    cuts: [0.64, 1.47, 2.33],
    each: weights`
      question +0.54  substance +0.36  known +0.35  works +0.25  context +0.19  effects +0.18  detail +0.14  names +0.14  deeds +0.13  engaged +0.1
      pains +0.1  specific +0.1  gift +0.09  lists +0.08  theirs +0.07  told +0.06  things +0.03  roles -0.05  sells -0.05  nobody -0.06  hype -0.08
      them -0.08  mine -0.09  ongoing -0.1  gains -0.11  refused -0.11  figures -0.13  shouting -0.16  commerce -0.17  presume -0.17  candidate -0.18
      acts -0.26  reproach -0.26  praise -0.3  asked -0.32  unmoored -0.32  deceit -0.38
    `,
  },
  about_them: {
    base: 0.22,
    cuts: [0.71, 1.34, 2.34],
    each: weights`
      personal2 +0.55  praise +0.36  pains +0.28  respect2 +0.27  personal1 +0.24  respect3 +0.24  engaged +0.23  respect1 +0.21  shoutedOffer +0.2
      personal3 +0.19  request +0.19  gift +0.18  substance +0.15  timed +0.15  lists +0.13  detail +0.11  presume +0.11  effects +0.1  goods +0.1
      works +0.09  deeds +0.08  offers +0.08  warmth +0.08  kindly +0.07  modesty +0.07  named +0.07  prices +0.07  gains +0.06  known +0.06  ongoing +0.06
      theirs +0.06  sells +0.05  specific +0.05  exclaims +0.03  names +0.03  them +0.03  mine -0.02  selling3 -0.04  hype -0.05  unmoored -0.05
      figures -0.06  sellingAsk -0.06  statement -0.06  salesAsk -0.08  formula -0.09  link -0.09  nobody -0.09  imposed -0.1  stranger -0.1  moved -0.11
      smallTalk -0.11  urgency -0.11  deceit -0.12  greeting -0.12  accepted -0.13  argued -0.13  acts -0.14  refused -0.16  wayOut -0.16  cancelled -0.17
      selling2 -0.17  shouting -0.19  asked -0.22  selling1 -0.22  candidate -0.45  personalAsk -0.47
    `,
  },
  respectful: {
    base: 1.5,
    cuts: [0.59, 1.59, 2.26],
    each: weights`
      wayOut +0.52  thanks +0.49  formula +0.39  known +0.37  modesty +0.29  denied +0.24  theirs +0.24  stranger +0.2  question +0.19  gift +0.18
      asked +0.17  exclaims +0.16  deeds +0.13  detail +0.13  candidate +0.12  greeting +0.12  specific +0.11  cancelled +0.09  request +0.09  substance +0.08
      trade +0.08  effects +0.07  grateful +0.07  names +0.07  things +0.06  warmth +0.05  commerce -0.06  offers -0.06  hype -0.07  ongoing -0.08
      prices -0.09  told -0.09  lists -0.11  acts -0.12  salesSlot -0.12  mine -0.13  them -0.13  curt -0.14  urgency -0.14  link -0.16  salesAsk -0.17
      pains -0.18  timed -0.24  presume -0.25  demands -0.27  statement -0.3  goods -0.31  summons -0.32  shouting -0.35  imposed -0.78  refused -0.91
      deceit -0.92  reproach -1.19
    `,
  },
};

/** What makes a tone pushy or warm where no rule settles it; at the cut and above, it is. */
export const toneWeights: Readonly<Record<'pushy' | 'warm', Weights & { readonly cut: number }>> = {
  pushy: {
    base: 0.34,
    cut: 0.55,
    each: weights`
      reproach +0.33  link +0.29  imposed +0.25  summons +0.19  demands +0.17  sellingAsk +0.17  salesSlot +0.13  timed +0.1  personal1 +0.09  urgency +0.09
      selling2 +0.07  statement +0.07  merrily +0.06  mine +0.06  commerce +0.05  curt +0.05  greeting +0.04  moved +0.04  them +0.03  detail -0.02
      request -0.03  specific -0.03  known -0.04  named -0.04  theirs -0.04  close -0.05  personal2 -0.05  sells -0.05  exclaims -0.06  formula -0.06
      hype -0.07  stranger -0.08  candidate -0.09  asked -0.1  shouting -0.1  shoutedOffer -0.13  respect2 -0.33
    `,
  },
  warm: {
    base: 0.07,
    cut: 0.4,
    each: weights`
      exclaims +0.28  moved +0.18  detail +0.11  respect3 +0.11  thanks +0.11  warmth +0.1  lists +0.09  accepted +0.08  effects +0.08  grateful +0.08
      modesty +0.08  stranger +0.08  substance +0.08  close +0.07  formula +0.07  names +0.07  personal3 +0.07  theirs +0.07  deeds +0.06  request +0.06
      known +0.05  respect2 +0.04  roughAsk +0.04  named -0.03  respect1 -0.03  mine -0.04  roles -0.04  specific -0.05  greeting -0.06  personal1 -0.07
      them -0.07  candidate -0.08  gift -0.08  unmoored -0.08  refused -0.1  shouting -0.1  viewed -0.1  statement -0.12  selling1 -0.13  smallTalk -0.14
    `,
  },
};
