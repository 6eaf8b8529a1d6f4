import { type Weights, weights } from './weights';

/*
 * Written by game/tools/score-calibrate.ts from 5186 labelled messages. Change the messages or the
 * signals and run it again rather than editing a figure here.
 */

/** What adds to a level and what takes from it, and where the sum is cut into 0, 1, 2, 3. */
export const levelWeights: Readonly<Record<'pitch' | 'personalised' | 'about_them' | 'respectful', Weights & { readonly cuts: readonly number[] }>> = {
  pitch: {
    base: 0.42,
    cuts: [0.6, 1.31, 2.04],
    each: weights`
      figures +0.57  shouting +0.53  shown +0.5  link +0.46  gains +0.42  lists +0.37  placeholder +0.36  prices +0.36  sells +0.33  presume +0.32
      deceit +0.29  offers +0.27  pains +0.25  acts +0.22  urgency +0.21  commerce +0.18  summons +0.18  goods +0.17  hype +0.15  refused +0.12  imposed +0.11
      theirs +0.11  substance +0.1  viewed +0.1  bareOffer +0.09  ongoing +0.07  request +0.07  things +0.07  unmoored +0.07  salesAsk +0.06  specific +0.05
      roles +0.03  stranger +0.02  deeds -0.03  accepted -0.05  told -0.05  nobody -0.06  engaged -0.07  names -0.07  works -0.07  cancelled -0.08
      demands -0.08  effects -0.09  moved -0.09  praise -0.09  denied -0.1  them -0.1  mine -0.11  blame -0.13  detail -0.13  question -0.16  known -0.2
      meal -0.21  context -0.23  candidate -0.34  argued -0.38
    `,
  },
  personalised: {
    base: 0.54,
    cuts: [0.66, 1.42, 2.29],
    each: weights`
      besides +0.43  engaged +0.29  detail +0.23  question +0.21  known +0.2  substance +0.2  effects +0.15  works +0.13  names +0.12  argued +0.11
      context +0.09  deeds +0.09  specific +0.08  moved +0.07  theirs +0.06  nobody +0.05  them +0.04  bareOffer -0.04  gift -0.05  stranger -0.06
      candidate -0.08  goods -0.08  offers -0.08  prices -0.08  things -0.08  acts -0.09  roles -0.09  shown -0.09  hype -0.1  gains -0.14  shouting -0.16
      asked -0.19  commerce -0.19  refused -0.2  figures -0.21  placeholder -0.27  unmoored -0.31  deceit -0.38  blame -0.42  praise -0.43
    `,
  },
  about_them: {
    base: 0.09,
    cuts: [0.63, 1.43, 2.26],
    each: weights`
      personal2 +0.36  respect2 +0.28  said +0.27  endsAsking +0.26  shoutedOffer +0.26  exclaims +0.19  gift +0.18  personal3 +0.18  besides +0.17
      personal1 +0.17  effects +0.16  specific +0.16  benefits +0.15  curt +0.14  named +0.14  opensOnThem +0.14  engaged +0.13  known +0.13  roughAsk +0.12
      sells +0.12  thanks +0.12  detail +0.11  presume +0.11  quiet +0.11  timed +0.11  denied +0.09  pains +0.09  respect3 +0.09  salesSlot +0.09
      softly +0.09  bareOffer +0.08  meal +0.08  viewed +0.08  them +0.07  warmth +0.07  kindly +0.05  question +0.05  substance +0.05  prices +0.04
      respect1 +0.04  names +0.03  ongoing +0.03  blunt +0.02  works +0.02  orders -0.02  request -0.02  roles -0.02  trade -0.02  statement -0.03
      demands -0.04  told -0.04  commerce -0.05  greeting -0.05  refused -0.05  shouting -0.06  stranger -0.06  unmoored -0.06  figures -0.07  merrily -0.07
      sellingAsk -0.07  wayOut -0.07  argued -0.08  freeGift -0.09  hype -0.09  mine -0.09  accepted -0.1  goods -0.1  selling3 -0.1  number -0.11
      smallTalk -0.11  asked -0.12  grateful -0.12  link -0.12  salesAsk -0.12  cancelled -0.13  deceit -0.14  offers -0.14  placeholder -0.14  imposed -0.16
      moved -0.16  selling1 -0.17  urgency -0.21  selling2 -0.22  candidate -0.25  personalAsk -0.25
    `,
  },
  respectful: {
    base: 0.99,
    cuts: [0.85, 1.56, 2.34],
    each: weights`
      thanks +0.54  formula +0.51  said +0.38  wayOut +0.36  known +0.33  freeGift +0.32  modesty +0.31  denied +0.27  smallTalk +0.26  asked +0.18
      greeting +0.18  exclaims +0.16  endsAsking +0.13  accepted +0.12  effects +0.12  softly +0.11  stranger +0.11  deeds +0.1  soft +0.1  them +0.1
      mine +0.09  offers +0.09  substance +0.09  engaged +0.08  grateful +0.07  names +0.07  detail +0.06  named +0.06  trade +0.06  argued +0.05
      ongoing +0.05  works +0.05  candidate +0.04  request +0.04  warmth +0.04  besides +0.03  close +0.03  gift +0.02  gains -0.02  moved -0.02  sells -0.02
      nobody -0.03  roles -0.03  hype -0.04  salesSlot -0.04  specific -0.04  benefits -0.05  prices -0.05  question -0.05  link -0.07  commerce -0.09
      told -0.09  acts -0.1  number -0.1  blunt -0.11  figures -0.12  salesAsk -0.12  pains -0.13  bareOffer -0.14  timed -0.14  lists -0.15  shown -0.15
      summons -0.15  presume -0.18  theirs -0.2  urgency -0.2  demands -0.21  statement -0.27  shouting -0.3  placeholder -0.44  imposed -0.76  deceit -0.79
      blame -0.87  refused -0.91
    `,
  },
};

/** What makes a tone spammy, pushy or warm rather than neutral where no rule settles it: the greatest sum above zero. */
export const toneWeights: Readonly<Record<'spammy' | 'pushy' | 'warm', Weights>> = {
  spammy: {
    base: -2.65,
    each: weights`
      hype +2.18  link +1.14  blame +0.69  shouting +0.66  deceit +0.62  selling3 +0.59  theirs +0.57  imposed +0.56  shoutedOffer +0.54  selling1 +0.51
      substance +0.51  selling2 +0.5  demands +0.49  prices +0.47  accepted +0.46  besides +0.42  timed +0.39  roles +0.35  urgency +0.35  sellingAsk +0.34
      moved +0.33  salesSlot +0.32  commerce +0.3  summons +0.3  placeholder +0.28  meal +0.27  opensOnThem +0.25  gains +0.24  number +0.2  nobody +0.19
      blunt +0.17  deeds +0.15  stranger +0.14  salesAsk +0.13  specific +0.12  engaged +0.09  sells +0.07  effects +0.06  hospitable +0.06  orders -0.05
      said -0.07  statement -0.07  lists -0.08  personalAsk -0.09  thanks -0.09  things -0.11  benefits -0.14  denied -0.14  personal3 -0.14  smallTalk -0.15
      presume -0.17  ongoing -0.18  pains -0.18  wayOut -0.18  quiet -0.24  known -0.25  them -0.25  mine -0.26  acts -0.27  candidate -0.29  names -0.3
      praise -0.3  unmoored -0.34  request -0.36  figures -0.38  goods -0.38  named -0.39  bareOffer -0.4  trade -0.45  asked -0.49  softly -0.49
      context -0.5  detail -0.53  freeGift -0.53  cancelled -0.54  personal1 -0.54  endsAsking -0.59  personal2 -0.62  formula -0.7  offers -0.72
      respect3 -0.84  respect1 -0.93  greeting -1.03  respect2 -1.07
    `,
  },
  pushy: {
    base: -1.43,
    each: weights`
      blame +1.85  link +1.78  demands +1.47  imposed +1.38  timed +1.31  theirs +1.11  sellingAsk +1.03  urgency +1.03  besides +1  salesSlot +0.97
      salesAsk +0.88  number +0.81  lists +0.64  refused +0.63  summons +0.61  moved +0.49  commerce +0.48  orders +0.47  substance +0.44  things +0.44
      statement +0.43  accepted +0.41  selling3 +0.39  specific +0.39  engaged +0.32  mine +0.32  told +0.32  shown +0.3  request +0.26  hype +0.22
      roles +0.18  viewed +0.18  blunt +0.17  pains +0.16  gift +0.15  names +0.15  bareOffer +0.11  selling1 +0.11  selling2 +0.11  shouting +0.11
      benefits +0.1  said +0.1  gains +0.09  shoutedOffer +0.08  meal +0.06  question +0.06  hospitable +0.05  known +0.05  ongoing -0.07  smallTalk -0.07
      thanks -0.09  placeholder -0.1  presume -0.1  prices -0.11  unmoored -0.11  effects -0.14  opensOnThem -0.14  wayOut -0.14  works -0.15  argued -0.2
      quiet -0.21  named -0.25  trade -0.25  detail -0.26  stranger -0.26  personal3 -0.29  candidate -0.33  goods -0.33  figures -0.36  personalAsk -0.41
      praise -0.42  acts -0.44  denied -0.46  asked -0.49  freeGift -0.55  cancelled -0.59  soft -0.6  offers -0.62  personal2 -0.64  softly -0.64
      formula -0.7  context -0.83  respect3 -0.84  respect1 -0.87  greeting -1.03  respect2 -1.07  endsAsking -1.14
    `,
  },
  warm: {
    base: -4.93,
    each: weights`
      exclaims +2.13  said +1.25  theirs +1.18  accepted +1.06  warmth +1.05  thanks +0.97  besides +0.91  formula +0.9  moved +0.88  timed +0.84  meal +0.76
      sellingAsk +0.75  link +0.71  imposed +0.65  close +0.63  substance +0.63  effects +0.59  soft +0.58  salesSlot +0.56  blame +0.51  merrily +0.51
      lists +0.5  known +0.48  names +0.46  grateful +0.4  nobody +0.4  detail +0.39  summons +0.35  things +0.33  orders +0.31  deeds +0.3  shown +0.3
      personalAsk +0.27  works +0.25  engaged +0.24  demands +0.22  gift +0.22  wayOut +0.21  gains +0.18  respect3 +0.16  kindly +0.15  sells +0.15
      hospitable +0.13  shoutedOffer +0.11  denied +0.09  named +0.09  commerce +0.08  shouting +0.07  specific +0.07  benefits +0.06  stranger +0.06
      deceit +0.05  presume -0.05  personal3 -0.06  question -0.06  personal1 -0.08  ongoing -0.09  told -0.09  goods -0.11  urgency -0.18  pains -0.2
      personal2 -0.21  curt -0.24  viewed -0.24  opensOnThem -0.25  hype -0.26  them -0.27  bareOffer -0.28  acts -0.31  praise -0.36  roles -0.38
      refused -0.39  candidate -0.42  argued -0.48  selling1 -0.48  asked -0.5  mine -0.5  context -0.52  unmoored -0.56  trade -0.57  softly -0.61
      cancelled -0.63  endsAsking -0.67  selling2 -0.69  statement -0.69  offers -0.81  freeGift -0.91  figures -1.14
    `,
  },
};
