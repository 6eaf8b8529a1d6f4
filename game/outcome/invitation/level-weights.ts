import { type Weights, weights } from './weights';

/*
 * Written by game/tools/score-calibrate.ts from 5186 labelled messages. Change the messages or the
 * signals and run it again rather than editing a figure here.
 */

/** What adds to a level and what takes from it, and where the sum is cut into 0, 1, 2, 3. */
export const levelWeights: Readonly<Record<'pitch' | 'personalised' | 'about_them' | 'respectful', Weights & { readonly cuts: readonly number[] }>> = {
  pitch: {
    base: 0.41,
    cuts: [0.67, 1.4, 2.18],
    each: weights`
      figures +0.55  shown +0.5  shouting +0.46  gains +0.45  link +0.45  prices +0.39  lists +0.35  placeholder +0.35  sells +0.33  pains +0.3  deceit +0.29
      presume +0.29  offers +0.27  acts +0.21  urgency +0.2  commerce +0.18  summons +0.18  hype +0.17  goods +0.16  imposed +0.12  refused +0.12
      viewed +0.11  bareOffer +0.1  substance +0.1  theirs +0.1  ongoing +0.08  salesAsk +0.07  request +0.06  things +0.06  unmoored +0.06  specific +0.05
      roles +0.03  stranger +0.02  deeds -0.02  accepted -0.05  told -0.05  nobody -0.06  engaged -0.07  names -0.07  works -0.07  cancelled -0.08
      demands -0.08  effects -0.09  moved -0.09  denied -0.1  them -0.1  mine -0.11  blame -0.13  detail -0.13  question -0.16  known -0.19  meal -0.21
      context -0.23  candidate -0.33  argued -0.42
    `,
  },
  personalised: {
    base: 0.54,
    cuts: [0.66, 1.37, 2.29],
    each: weights`
      besides +0.44  engaged +0.32  detail +0.22  known +0.2  question +0.19  substance +0.19  effects +0.15  works +0.14  names +0.12  argued +0.11
      context +0.11  moved +0.1  deeds +0.09  specific +0.07  theirs +0.07  benefits +0.05  nobody +0.05  them +0.04  viewed -0.04  bareOffer -0.05
      gift -0.05  stranger -0.06  candidate -0.07  things -0.07  goods -0.08  roles -0.08  acts -0.09  offers -0.09  prices -0.1  shown -0.1  hype -0.11
      shouting -0.12  gains -0.15  commerce -0.18  refused -0.19  asked -0.2  figures -0.2  placeholder -0.27  unmoored -0.31  deceit -0.38  blame -0.43
      praise -0.44
    `,
  },
  about_them: {
    base: 0.03,
    cuts: [0.61, 1.4, 2.29],
    each: weights`
      personal2 +0.4  said +0.29  shoutedOffer +0.29  respect2 +0.27  endsAsking +0.26  personal3 +0.23  exclaims +0.19  gift +0.18  personal1 +0.18
      besides +0.17  roughAsk +0.17  curt +0.15  named +0.15  specific +0.15  effects +0.14  engaged +0.14  opensOnThem +0.14  thanks +0.14  benefits +0.13
      presume +0.13  detail +0.12  sells +0.12  timed +0.12  denied +0.11  known +0.11  quiet +0.11  salesSlot +0.1  softly +0.1  meal +0.08  warmth +0.08
      bareOffer +0.07  respect1 +0.07  respect3 +0.07  pains +0.06  them +0.06  viewed +0.05  prices +0.04  substance +0.04  ongoing +0.03  question +0.03
      works +0.03  blunt +0.02  names +0.02  theirs +0.01  orders -0.02  request -0.02  roles -0.02  statement -0.03  demands -0.04  told -0.04
      selling3 -0.05  unmoored -0.05  commerce -0.06  greeting -0.06  shouting -0.06  wayOut -0.06  argued -0.07  figures -0.07  freeGift -0.07
      stranger -0.07  asked -0.08  goods -0.08  smallTalk -0.08  merrily -0.09  deceit -0.1  hype -0.1  mine -0.1  sellingAsk -0.11  grateful -0.12
      link -0.12  number -0.12  offers -0.12  cancelled -0.13  placeholder -0.13  salesAsk -0.13  imposed -0.14  moved -0.14  accepted -0.16  selling1 -0.19
      urgency -0.22  candidate -0.23  selling2 -0.25  personalAsk -0.27
    `,
  },
  respectful: {
    base: 1.01,
    cuts: [0.76, 1.48, 2.39],
    each: weights`
      thanks +0.55  formula +0.51  said +0.39  wayOut +0.37  freeGift +0.32  known +0.31  modesty +0.31  denied +0.25  smallTalk +0.25  greeting +0.18
      asked +0.17  exclaims +0.15  softly +0.15  endsAsking +0.13  effects +0.12  stranger +0.1  mine +0.09  soft +0.09  them +0.09  grateful +0.08
      offers +0.08  substance +0.08  accepted +0.07  argued +0.07  deeds +0.07  engaged +0.07  names +0.07  trade +0.07  detail +0.06  named +0.05
      ongoing +0.05  candidate +0.04  warmth +0.04  besides +0.03  close +0.03  viewed +0.03  works +0.03  cancelled +0.02  gift +0.02  nobody -0.02
      roles -0.02  specific -0.02  gains -0.03  moved -0.03  sells -0.03  benefits -0.05  question -0.05  salesSlot -0.05  blunt -0.06  hype -0.06  link -0.06
      prices -0.06  told -0.07  acts -0.08  commerce -0.09  number -0.11  figures -0.12  salesAsk -0.13  bareOffer -0.14  timed -0.14  lists -0.15
      summons -0.15  presume -0.16  shown -0.16  pains -0.17  theirs -0.2  urgency -0.2  demands -0.21  shouting -0.27  statement -0.28  placeholder -0.45
      deceit -0.78  imposed -0.78  blame -0.88  refused -0.9
    `,
  },
};

/** What makes a tone spammy, pushy or warm rather than neutral where no rule settles it: the greatest sum above zero. */
export const toneWeights: Readonly<Record<'spammy' | 'pushy' | 'warm', Weights>> = {
  spammy: {
    base: -2.57,
    each: weights`
      hype +2.21  link +1.1  blame +0.7  shouting +0.69  selling2 +0.63  deceit +0.6  theirs +0.6  imposed +0.58  shoutedOffer +0.58  prices +0.56
      substance +0.51  demands +0.5  timed +0.44  urgency +0.43  besides +0.41  roles +0.41  selling1 +0.41  accepted +0.39  gains +0.39  salesSlot +0.39
      moved +0.33  summons +0.33  commerce +0.31  selling3 +0.31  meal +0.28  placeholder +0.28  sellingAsk +0.27  opensOnThem +0.25  number +0.2
      salesAsk +0.2  deeds +0.18  nobody +0.15  sells +0.15  stranger +0.15  blunt +0.13  specific +0.13  effects +0.07  engaged +0.07  works +0.07
      hospitable +0.05  argued -0.05  orders -0.05  soft -0.05  said -0.06  viewed -0.07  gift -0.09  things -0.09  personal3 -0.11  lists -0.12  denied -0.14
      presume -0.14  benefits -0.16  ongoing -0.16  kindly -0.17  smallTalk -0.18  known -0.21  quiet -0.21  acts -0.22  pains -0.22  thanks -0.22
      grateful -0.23  wayOut -0.23  them -0.25  names -0.26  mine -0.28  candidate -0.29  praise -0.29  bareOffer -0.37  unmoored -0.37  figures -0.38
      named -0.39  request -0.39  trade -0.43  goods -0.46  freeGift -0.51  cancelled -0.54  context -0.54  detail -0.55  softly -0.56  asked -0.57
      endsAsking -0.59  personal1 -0.65  respect3 -0.69  offers -0.73  formula -0.76  personal2 -0.76  respect1 -0.87  respect2 -1.05  greeting -1.07
    `,
  },
  pushy: {
    base: -1.32,
    each: weights`
      blame +1.89  link +1.73  demands +1.47  imposed +1.43  timed +1.41  theirs +1.19  urgency +1.15  salesSlot +1.09  salesAsk +1.04  besides +0.96
      sellingAsk +0.9  number +0.8  summons +0.68  lists +0.67  refused +0.64  commerce +0.51  moved +0.46  statement +0.46  orders +0.45  things +0.44
      substance +0.42  accepted +0.38  specific +0.38  selling2 +0.35  shown +0.33  told +0.33  hype +0.31  mine +0.3  engaged +0.29  request +0.21
      roles +0.21  gains +0.2  bareOffer +0.17  sells +0.16  names +0.15  pains +0.15  viewed +0.14  blunt +0.13  shouting +0.12  said +0.11  known +0.1
      question +0.1  shoutedOffer +0.1  gift +0.09  meal +0.08  benefits +0.05  deeds +0.05  hospitable +0.05  placeholder -0.1  works -0.1  effects -0.11
      smallTalk -0.11  unmoored -0.11  opensOnThem -0.14  quiet -0.15  kindly -0.17  wayOut -0.2  thanks -0.22  grateful -0.23  named -0.23  selling1 -0.23
      stranger -0.23  trade -0.23  personalAsk -0.27  personal3 -0.28  acts -0.33  figures -0.33  argued -0.34  detail -0.34  candidate -0.36  goods -0.4
      praise -0.42  denied -0.45  freeGift -0.53  asked -0.6  offers -0.63  soft -0.64  cancelled -0.66  respect3 -0.69  formula -0.76  respect1 -0.78
      softly -0.78  personal2 -0.81  respect2 -1.05  greeting -1.07  context -1.09  endsAsking -1.13
    `,
  },
  warm: {
    base: -4.87,
    each: weights`
      exclaims +2.11  said +1.22  theirs +1.21  warmth +1.06  besides +0.93  accepted +0.89  timed +0.89  moved +0.88  formula +0.87  thanks +0.86  meal +0.76
      link +0.69  merrily +0.69  salesSlot +0.65  sellingAsk +0.65  substance +0.65  close +0.63  imposed +0.62  effects +0.61  soft +0.53  blame +0.51
      known +0.49  lists +0.48  names +0.45  respect3 +0.42  summons +0.37  detail +0.36  things +0.36  nobody +0.35  works +0.34  deeds +0.33  grateful +0.33
      shown +0.33  orders +0.32  personalAsk +0.3  sells +0.22  engaged +0.2  demands +0.19  commerce +0.13  gift +0.13  shoutedOffer +0.13  gains +0.12
      hospitable +0.12  shouting +0.11  wayOut +0.1  salesAsk +0.09  named +0.08  denied +0.07  specific +0.07  benefits +0.06  deceit +0.05  stranger +0.05
      number -0.05  question -0.05  told -0.05  ongoing -0.08  request -0.08  selling3 -0.09  roughAsk -0.11  urgency -0.13  goods -0.18  bareOffer -0.21
      curt -0.24  them -0.24  pains -0.25  opensOnThem -0.27  acts -0.32  viewed -0.32  praise -0.34  hype -0.38  refused -0.39  roles -0.39  candidate -0.41
      personal2 -0.43  trade -0.48  context -0.52  argued -0.54  mine -0.54  selling2 -0.6  unmoored -0.6  statement -0.63  asked -0.65  cancelled -0.67
      endsAsking -0.69  softly -0.69  selling1 -0.73  offers -0.82  freeGift -0.85  figures -1.01
    `,
  },
};
