import { type Weights, weights } from './weights';

/*
 * Written by game/tools/score-calibrate.ts from 2048 labelled messages. Change the messages or the
 * signals and run it again rather than editing a figure here.
 */

/** What adds to a level and what takes from it, and where the sum is cut into 0, 1, 2, 3. */
export const levelWeights: Readonly<Record<'pitch' | 'personalised' | 'about_them' | 'respectful', Weights & { readonly cuts: readonly number[] }>> = {
  pitch: {
    base: 0.46,
    cuts: [0.62, 1.32, 2.13],
    each: weights`
      figures +0.6  shown +0.52  lists +0.51  shouting +0.45  deceit +0.4  sells +0.4  gains +0.39  placeholder +0.37  presume +0.35  link +0.32  offers +0.31
      acts +0.27  pains +0.25  prices +0.25  refused +0.2  commerce +0.19  goods +0.18  hype +0.18  theirs +0.15  imposed +0.13  substance +0.11  viewed +0.11
      salesAsk +0.1  summons +0.09  request +0.08  urgency +0.07  asked +0.06  ongoing +0.06  specific +0.06  things +0.05  unmoored +0.04  bareOffer +0.03
      roles +0.03  deeds -0.03  denied -0.05  stranger -0.05  detail -0.06  engaged -0.07  names -0.08  accepted -0.09  demands -0.09  moved -0.09
      nobody -0.09  works -0.09  them -0.1  cancelled -0.11  effects -0.12  trade -0.13  context -0.14  mine -0.14  told -0.14  question -0.16  meal -0.2
      known -0.21  blame -0.22  number -0.3  argued -0.37  candidate -0.4
    `,
  },
  personalised: {
    base: 0.67,
    cuts: [0.65, 1.38, 2.28],
    each: weights`
      besides +0.44  known +0.26  substance +0.26  detail +0.2  engaged +0.2  question +0.19  effects +0.16  argued +0.15  works +0.15  names +0.14
      specific +0.13  deeds +0.11  benefits +0.06  context +0.05  bareOffer +0.04  trade +0.03  theirs +0.02  moved -0.04  prices -0.04  sells -0.05
      told -0.05  lists -0.06  ongoing -0.06  presume -0.06  stranger -0.07  acts -0.08  gift -0.08  hype -0.08  things -0.08  goods -0.09  pains -0.09
      roles -0.09  offers -0.1  mine -0.12  gains -0.13  commerce -0.15  shouting -0.19  figures -0.21  placeholder -0.21  asked -0.28  refused -0.33
      unmoored -0.36  blame -0.38  deceit -0.41  praise -0.43
    `,
  },
  about_them: {
    base: 0.2,
    cuts: [0.72, 1.44, 2.29],
    each: weights`
      personal2 +0.4  said +0.35  respect2 +0.26  shoutedOffer +0.26  roughAsk +0.23  modesty +0.21  specific +0.21  thanks +0.21  gift +0.19  timed +0.18
      engaged +0.16  exclaims +0.15  known +0.15  named +0.15  personal3 +0.15  effects +0.14  prices +0.14  endsAsking +0.13  opensOnThem +0.13  pains +0.13
      viewed +0.13  denied +0.12  personal1 +0.12  quiet +0.12  curt +0.11  substance +0.11  detail +0.1  meal +0.1  softly +0.09  question +0.08
      bareOffer +0.07  benefits +0.07  besides +0.06  things +0.06  formula +0.05  selling3 +0.05  theirs +0.05  warmth +0.05  close +0.04  names +0.04
      respect1 +0.03  salesSlot +0.03  sells +0.03  them +0.02  blunt -0.02  greeting -0.02  commerce -0.04  argued -0.05  statement -0.05  demands -0.06
      grateful -0.06  stranger -0.06  told -0.06  smallTalk -0.07  goods -0.08  unmoored -0.08  hype -0.09  lists -0.09  wayOut -0.1  asked -0.12
      sellingAsk -0.13  merrily -0.14  mine -0.14  placeholder -0.14  urgency -0.14  figures -0.16  shouting -0.16  cancelled -0.17  link -0.19  moved -0.19
      selling1 -0.19  selling2 -0.19  refused -0.2  salesAsk -0.21  deceit -0.23  personalAsk -0.28  imposed -0.3  candidate -0.33
    `,
  },
  respectful: {
    base: 1.1,
    cuts: [0.74, 1.51, 2.39],
    each: weights`
      thanks +0.48  formula +0.38  said +0.38  wayOut +0.35  known +0.32  denied +0.3  freeGift +0.26  smallTalk +0.26  modesty +0.25  accepted +0.23
      endsAsking +0.22  trade +0.15  grateful +0.13  viewed +0.13  meal +0.12  mine +0.12  them +0.11  besides +0.1  candidate +0.1  exclaims +0.1
      stranger +0.1  deeds +0.09  greeting +0.09  softly +0.09  detail +0.08  effects +0.06  named +0.06  specific +0.05  substance +0.05  warmth +0.05
      argued +0.04  names +0.04  request +0.04  asked +0.03  close +0.03  gift +0.03  things +0.03  opensOnThem +0.02  unmoored +0.02  cancelled -0.02
      moved -0.03  works -0.03  gains -0.04  prices -0.04  nobody -0.05  commerce -0.07  hype -0.07  sells -0.07  blunt -0.08  goods -0.08  lists -0.08
      acts -0.09  shown -0.09  timed -0.1  question -0.11  told -0.11  link -0.12  number -0.12  urgency -0.13  summons -0.14  bareOffer -0.16  pains -0.17
      statement -0.19  figures -0.2  salesAsk -0.2  salesSlot -0.2  shouting -0.22  placeholder -0.23  presume -0.25  demands -0.27  theirs -0.29
      refused -0.82  imposed -0.89  deceit -0.9  blame -0.97
    `,
  },
};

/** What makes a tone spammy, pushy or warm rather than neutral where no rule settles it: the greatest sum above zero. */
export const toneWeights: Readonly<Record<'spammy' | 'pushy' | 'warm', Weights>> = {
  spammy: {
    base: -2.91,
    each: weights`
      hype +2.01  link +0.82  urgency +0.78  blame +0.75  shouting +0.63  besides +0.62  demands +0.62  theirs +0.54  shoutedOffer +0.47  selling1 +0.43
      deceit +0.41  gains +0.39  selling2 +0.39  substance +0.39  imposed +0.37  salesAsk +0.36  deeds +0.34  meal +0.31  placeholder +0.29  number +0.28
      moved +0.27  effects +0.26  selling3 +0.26  summons +0.25  timed +0.23  prices +0.22  question +0.21  roles +0.18  commerce +0.17  blunt +0.15
      told +0.14  ongoing +0.12  accepted +0.09  argued +0.09  salesSlot +0.08  things +0.08  sellingAsk +0.07  viewed +0.07  said +0.06  works +0.05
      benefits -0.06  engaged -0.07  opensOnThem -0.1  pains -0.1  refused -0.1  nobody -0.11  praise -0.11  mine -0.12  personalAsk -0.13  gift -0.14
      quiet -0.14  acts -0.15  candidate -0.15  figures -0.16  personal1 -0.16  specific -0.16  denied -0.17  presume -0.18  sells -0.18  smallTalk -0.18
      soft -0.19  bareOffer -0.21  known -0.21  request -0.21  wayOut -0.22  asked -0.24  kindly -0.26  unmoored -0.28  freeGift -0.29  lists -0.29
      context -0.31  personal2 -0.31  respect3 -0.31  trade -0.33  goods -0.38  cancelled -0.39  named -0.39  softly -0.4  detail -0.41  offers -0.44
      names -0.46  greeting -0.49  formula -0.51  endsAsking -0.57  respect1 -0.98  respect2 -1.47
    `,
  },
  pushy: {
    base: -1.59,
    each: weights`
      blame +1.95  demands +1.58  link +1.22  salesAsk +1.09  imposed +1.07  theirs +1  timed +0.97  sellingAsk +0.81  besides +0.77  number +0.75  told +0.55
      urgency +0.54  personal1 +0.5  summons +0.49  salesSlot +0.47  statement +0.43  request +0.42  ongoing +0.36  substance +0.35  gains +0.34  deeds +0.33
      commerce +0.3  refused +0.3  selling2 +0.29  bareOffer +0.28  shown +0.26  question +0.25  known +0.24  moved +0.24  roles +0.23  meal +0.21  hype +0.2
      selling1 +0.2  mine +0.17  blunt +0.15  names +0.15  gift +0.14  orders +0.14  benefits +0.12  pains +0.11  effects +0.09  things +0.08  presume +0.05
      nobody -0.05  accepted -0.07  opensOnThem -0.08  unmoored -0.08  figures -0.09  prices -0.12  asked -0.14  quiet -0.14  personal3 -0.15  praise -0.17
      argued -0.18  smallTalk -0.18  works -0.18  goods -0.19  said -0.2  wayOut -0.22  kindly -0.26  candidate -0.28  specific -0.28  acts -0.29
      stranger -0.29  denied -0.3  respect3 -0.31  freeGift -0.35  offers -0.35  cancelled -0.37  personal2 -0.37  named -0.38  personalAsk -0.44
      context -0.45  detail -0.45  greeting -0.49  formula -0.51  trade -0.52  softly -0.58  soft -0.63  respect1 -0.98  endsAsking -1.08  respect2 -1.47
    `,
  },
  warm: {
    base: -4.53,
    each: weights`
      exclaims +1.68  warmth +0.93  besides +0.79  thanks +0.79  said +0.76  blame +0.75  meal +0.74  grateful +0.71  moved +0.64  substance +0.62
      theirs +0.58  effects +0.55  respect3 +0.55  close +0.54  known +0.51  formula +0.48  link +0.46  deeds +0.45  names +0.44  demands +0.42
      salesAsk +0.42  timed +0.42  works +0.39  accepted +0.38  things +0.35  personal3 +0.34  imposed +0.33  summons +0.32  ongoing +0.28  personal2 +0.27
      urgency +0.25  personal1 +0.24  personalAsk +0.23  merrily +0.22  nobody +0.22  viewed +0.22  modesty +0.21  told +0.2  number +0.19  shown +0.19
      hype +0.16  gains +0.15  orders +0.15  question +0.15  soft +0.15  benefits +0.13  shoutedOffer +0.13  salesSlot +0.11  detail +0.1  named +0.06
      deceit +0.05  placeholder +0.05  request +0.05  engaged -0.06  presume -0.06  selling3 -0.07  praise -0.08  roles -0.08  candidate -0.09
      sellingAsk -0.11  stranger -0.11  roughAsk -0.12  gift -0.13  prices -0.14  curt -0.15  denied -0.16  selling1 -0.16  asked -0.19  argued -0.2
      goods -0.2  pains -0.22  them -0.26  specific -0.28  mine -0.29  opensOnThem -0.3  acts -0.31  bareOffer -0.31  cancelled -0.34  freeGift -0.36
      refused -0.36  sells -0.37  selling2 -0.42  softly -0.43  context -0.46  offers -0.47  trade -0.5  unmoored -0.52  statement -0.56  figures -0.76
      endsAsking -0.84
    `,
  },
};
