import { type Weights, weights } from './weights';

/*
 * Written by game/tools/score-calibrate.ts from 1768 labelled messages. Change the messages or the
 * signals and run it again rather than editing a figure here.
 */

/** What adds to a level and what takes from it, and where the sum is cut into 0, 1, 2, 3. */
export const levelWeights: Readonly<Record<'pitch' | 'personalised' | 'about_them' | 'respectful', Weights & { readonly cuts: readonly number[] }>> = {
  pitch: {
    base: 0.47,
    cuts: [0.58, 1.28, 2.19],
    each: weights`
      shouting +0.61  lists +0.53  shown +0.52  figures +0.49  refused +0.42  gains +0.41  deceit +0.37  pains +0.34  prices +0.33  goods +0.3  offers +0.3
      sells +0.27  acts +0.26  placeholder +0.25  commerce +0.19  presume +0.19  link +0.17  salesAsk +0.15  substance +0.15  hype +0.13  imposed +0.13
      specific +0.11  request +0.1  viewed +0.1  ongoing +0.07  asked +0.06  unmoored +0.04  roles +0.03  theirs +0.03  them -0.03  moved -0.04  deeds -0.06
      question -0.06  accepted -0.07  names -0.07  trade -0.07  nobody -0.08  mine -0.09  stranger -0.09  told -0.1  cancelled -0.11  detail -0.11
      effects -0.11  works -0.13  engaged -0.19  meal -0.24  context -0.26  argued -0.31  known -0.31  candidate -0.42
    `,
  },
  personalised: {
    base: 0.84,
    cuts: [0.65, 1.41, 2.27],
    each: weights`
      substance +0.41  engaged +0.3  known +0.29  question +0.29  deeds +0.2  detail +0.18  effects +0.18  works +0.18  names +0.14  told +0.09  argued +0.08
      them -0.02  mine -0.04  sells -0.05  things -0.06  hype -0.08  nobody -0.08  ongoing -0.08  candidate -0.09  shown -0.1  viewed -0.1  gains -0.12
      roles -0.12  commerce -0.14  figures -0.15  presume -0.16  acts -0.18  refused -0.21  shouting -0.25  asked -0.34  reproach -0.34  unmoored -0.39
      praise -0.46  deceit -0.49
    `,
  },
  about_them: {
    base: 0.43,
    cuts: [0.78, 1.34, 2.21],
    each: weights`
      personal2 +0.51  pains +0.28  respect2 +0.26  personal3 +0.22  respect3 +0.2  denied +0.19  praise +0.19  shoutedOffer +0.18  named +0.16
      personal1 +0.16  request +0.16  detail +0.15  gift +0.15  viewed +0.15  modesty +0.14  respect1 +0.14  specific +0.14  timed +0.14  effects +0.13
      exclaims +0.13  presume +0.13  question +0.12  substance +0.12  deeds +0.11  known +0.1  offers +0.1  theirs +0.1  selling3 +0.09  engaged +0.07
      grateful +0.06  things +0.05  warmth +0.04  names +0.03  trade -0.04  formula -0.05  greeting -0.06  shown -0.06  wayOut -0.06  hype -0.07
      stranger -0.08  figures -0.09  statement -0.09  mine -0.1  unmoored -0.1  nobody -0.11  refused -0.11  smallTalk -0.11  merrily -0.12  context -0.14
      selling2 -0.14  shouting -0.14  salesAsk -0.15  urgency -0.16  cancelled -0.18  imposed -0.18  selling1 -0.19  deceit -0.2  asked -0.21  moved -0.23
      candidate -0.37  personalAsk -0.48
    `,
  },
  respectful: {
    base: 1.35,
    cuts: [0.81, 1.61, 2.31],
    each: weights`
      wayOut +0.45  known +0.44  thanks +0.44  formula +0.41  modesty +0.33  gift +0.19  stranger +0.17  candidate +0.16  denied +0.16  detail +0.16
      viewed +0.16  theirs +0.15  exclaims +0.13  substance +0.12  grateful +0.11  greeting +0.11  argued +0.1  asked +0.1  deeds +0.1  smallTalk +0.1
      trade +0.1  accepted +0.08  named +0.08  effects +0.07  names +0.07  question +0.06  warmth +0.06  engaged +0.05  request +0.05  things +0.05
      cancelled +0.04  unmoored +0.04  specific +0.03  mine -0.02  them -0.02  commerce -0.05  gains -0.05  hype -0.06  shown -0.06  acts -0.09  prices -0.09
      told -0.09  bareOffer -0.1  figures -0.12  salesAsk -0.12  link -0.14  curt -0.15  salesSlot -0.18  timed -0.18  pains -0.19  goods -0.21  urgency -0.21
      demands -0.22  presume -0.22  summons -0.22  statement -0.27  shouting -0.33  refused -0.82  imposed -0.93  deceit -0.98  reproach -1.03
    `,
  },
};

/** What makes a tone pushy or warm where no rule settles it; at the cut and above, it is. */
export const toneWeights: Readonly<Record<'pushy' | 'warm', Weights & { readonly cut: number }>> = {
  pushy: {
    base: 0.4,
    cut: 0.5,
    each: weights`
      reproach +0.3  link +0.26  imposed +0.2  demands +0.15  salesSlot +0.14  benefits +0.13  timed +0.11  roughAsk +0.1  personal1 +0.08  sellingAsk +0.08
      mine +0.06  statement +0.06  merrily +0.05  them +0.02  named -0.03  formula -0.04  stranger -0.04  hype -0.05  known -0.05  detail -0.06
      exclaims -0.06  candidate -0.08  offers -0.08  shouting -0.1  shoutedOffer -0.11  respect1 -0.14  respect2 -0.28
    `,
  },
  warm: {
    base: 0.04,
    cut: 0.45,
    each: weights`
      exclaims +0.26  meal +0.22  moved +0.15  personal3 +0.15  respect3 +0.15  grateful +0.13  known +0.12  effects +0.1  modesty +0.1  theirs +0.1
      warmth +0.1  formula +0.09  personal2 +0.08  salesAsk +0.08  stranger +0.08  thanks +0.08  close +0.07  deeds +0.07  detail +0.07  names +0.07
      substance +0.07  things +0.06  works +0.06  merrily +0.05  wayOut +0.04  respect2 +0.03  greeting -0.04  personalAsk -0.04  respect1 -0.04
      unmoored -0.04  mine -0.05  selling2 -0.05  selling1 -0.06  trade -0.06  personal1 -0.07  them -0.08  shouting -0.09  specific -0.1  smallTalk -0.11
      statement -0.11  kindly -0.13
    `,
  },
};
