import { type Weights, weights } from './weights';

/*
 * Written by game/tools/score-calibrate.ts from 1768 labelled messages. Change the messages or the
 * signals and run it again rather than editing a figure here.
 */

/** What adds to a level and what takes from it, and where the sum is cut into 0, 1, 2, 3. */
export const levelWeights: Readonly<Record<'pitch' | 'personalised' | 'about_them' | 'respectful', Weights & { readonly cuts: readonly number[] }>> = {
  pitch: {
    base: 0.46,
    cuts: [0.6, 1.27, 1.95],
    each: weights`
      shouting +0.6  lists +0.53  shown +0.53  figures +0.49  gains +0.42  refused +0.41  deceit +0.37  pains +0.33  prices +0.32  goods +0.3  offers +0.3
      sells +0.28  acts +0.27  placeholder +0.26  summons +0.22  presume +0.2  commerce +0.19  imposed +0.17  viewed +0.16  salesAsk +0.15  substance +0.15
      link +0.14  hype +0.13  request +0.1  specific +0.09  ongoing +0.07  asked +0.06  theirs +0.06  unmoored +0.04  roles +0.03  them -0.03  question -0.04
      deeds -0.06  demands -0.06  nobody -0.06  names -0.07  accepted -0.08  told -0.08  mine -0.09  trade -0.09  stranger -0.1  works -0.1  cancelled -0.11
      detail -0.12  effects -0.15  meal -0.23  engaged -0.24  context -0.25  argued -0.3  known -0.31  candidate -0.42
    `,
  },
  personalised: {
    base: 0.83,
    cuts: [0.63, 1.4, 2.29],
    each: weights`
      substance +0.42  known +0.3  question +0.29  engaged +0.27  deeds +0.19  effects +0.18  detail +0.16  names +0.15  works +0.15  argued +0.09  told +0.06
      specific +0.04  stranger +0.02  them -0.03  sells -0.04  mine -0.06  candidate -0.09  hype -0.09  nobody -0.09  ongoing -0.09  shown -0.11  gains -0.12
      roles -0.12  commerce -0.13  figures -0.15  presume -0.17  acts -0.22  shouting -0.22  refused -0.23  asked -0.34  reproach -0.34  unmoored -0.38
      praise -0.45  deceit -0.48
    `,
  },
  about_them: {
    base: 0.48,
    cuts: [0.77, 1.42, 2.32],
    each: weights`
      personal2 +0.53  pains +0.29  personal3 +0.28  respect2 +0.24  timed +0.19  offers +0.17  request +0.16  detail +0.15  exclaims +0.15  named +0.15
      gift +0.14  modesty +0.14  substance +0.14  denied +0.13  effects +0.13  respect3 +0.13  shoutedOffer +0.13  known +0.12  presume +0.12  deeds +0.11
      personal1 +0.11  respect1 +0.11  goods +0.1  question +0.1  viewed +0.1  specific +0.09  engaged +0.08  grateful +0.08  kindly +0.08  selling3 +0.08
      roughAsk +0.06  theirs +0.06  warmth +0.05  names +0.03  them +0.02  figures -0.05  argued -0.06  greeting -0.06  shouting -0.06  stranger -0.07
      bareOffer -0.08  hype -0.08  sellingAsk -0.08  smallTalk -0.09  mine -0.1  statement -0.1  unmoored -0.12  context -0.13  link -0.13  merrily -0.14
      urgency -0.14  nobody -0.15  refused -0.15  cancelled -0.16  salesAsk -0.16  selling2 -0.16  asked -0.19  deceit -0.2  imposed -0.21  moved -0.24
      selling1 -0.24  candidate -0.39  personalAsk -0.45
    `,
  },
  respectful: {
    base: 1.35,
    cuts: [0.71, 1.56, 2.31],
    each: weights`
      wayOut +0.46  thanks +0.45  known +0.44  formula +0.41  modesty +0.32  denied +0.2  gift +0.19  stranger +0.18  candidate +0.16  detail +0.14
      theirs +0.14  accepted +0.13  exclaims +0.13  substance +0.13  grateful +0.11  greeting +0.11  argued +0.1  viewed +0.1  asked +0.09  deeds +0.09
      smallTalk +0.09  trade +0.09  effects +0.08  engaged +0.08  named +0.08  things +0.08  names +0.07  specific +0.07  warmth +0.06  question +0.05
      request +0.04  unmoored +0.04  mine -0.03  them -0.03  commerce -0.04  works -0.04  gains -0.05  ongoing -0.06  shown -0.06  hype -0.07  prices -0.09
      acts -0.11  bareOffer -0.11  figures -0.12  salesAsk -0.12  told -0.12  curt -0.14  salesSlot -0.18  timed -0.18  pains -0.19  link -0.2  urgency -0.2
      goods -0.21  demands -0.23  presume -0.23  statement -0.27  shouting -0.31  summons -0.43  refused -0.84  imposed -0.95  deceit -0.98  reproach -1.04
    `,
  },
};

/** What makes a tone pushy or warm where no rule settles it; at the cut and above, it is. */
export const toneWeights: Readonly<Record<'pushy' | 'warm', Weights & { readonly cut: number }>> = {
  pushy: {
    base: 0.34,
    cut: 0.5,
    each: weights`
      reproach +0.33  link +0.31  imposed +0.22  summons +0.17  demands +0.16  sellingAsk +0.15  benefits +0.12  salesSlot +0.11  roughAsk +0.09  timed +0.09
      mine +0.08  refused +0.08  personal1 +0.07  statement +0.07  merrily +0.05  them +0.04  request -0.02  named -0.03  personal2 -0.03  theirs -0.03
      detail -0.04  formula -0.04  hype -0.04  known -0.04  stranger -0.04  candidate -0.07  exclaims -0.07  respect1 -0.07  offers -0.09  shouting -0.1
      shoutedOffer -0.14  respect2 -0.29
    `,
  },
  warm: {
    base: 0.06,
    cut: 0.45,
    each: weights`
      exclaims +0.27  meal +0.22  respect3 +0.18  grateful +0.14  moved +0.13  personal3 +0.13  known +0.11  effects +0.1  warmth +0.1  formula +0.09
      modesty +0.09  theirs +0.09  close +0.08  deeds +0.08  works +0.08  detail +0.07  names +0.07  salesAsk +0.07  stranger +0.07  substance +0.07
      thanks +0.06  things +0.06  personal2 +0.05  respect2 +0.03  greeting -0.04  respect1 -0.04  unmoored -0.04  mine -0.05  trade -0.05  selling1 -0.06
      personal1 -0.07  selling2 -0.07  shouting -0.08  specific -0.09  them -0.09  kindly -0.1  smallTalk -0.11  statement -0.11
    `,
  },
};
