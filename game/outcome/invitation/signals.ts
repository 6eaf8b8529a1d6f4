import type { InvitationDraft } from '../drafts';
import type { Reading } from '../reading/reading';
import type { CourtesyReading } from './courtesy-reading';
import type { RequestCandidate, RequestReading } from './meeting-request';
import type { PitchReading } from './pitch-reading';
import type { PressureReading } from './pressure-reading';
import type { ReasonReading } from './reason-reading';
import type { Shape } from './shape';
import type { Share } from './share';

/** What has been read in a message, side by side. */
export interface Readings {
  readonly draft: InvitationDraft;
  readonly reading: Reading;
  readonly request: RequestReading;
  readonly pitch: PitchReading;
  readonly reason: ReasonReading;
  readonly share: Share;
  readonly courtesy: CourtesyReading;
  readonly pressure: PressureReading;
  readonly shape: Shape;
}

/** One number per signal, by name. */
export type Signals = Readonly<Record<string, number>>;

const upTo = (count: number, top: number): number => Math.min(count, top);
const sign = (there: unknown): number => (there === undefined || there === false ? 0 : 1);

/**
 * The message in numbers, for the levels: each signal counts one thing a reader would notice, and stops
 * counting where another one more would change nothing.
 */
export function signalsOf(message: Readings): Signals {
  const { draft, reading, request, pitch, reason, share, courtesy, pressure, shape } = message;
  const form = request.request?.form;
  const opened = request.request?.opened;
  const standing = (is: (one: RequestCandidate) => boolean): number => (request.standing.some(is) ? 1 : 0);
  const early = draft.stage === 'invitation' || draft.stage === 'first_message';
  const told = request.request === undefined && request.cancelled.some((one) => one.cancelled === 'negated');
  const own = upTo(reason.works.length + reason.deeds.length + reason.told.length, 2);
  const asks = form !== undefined && form !== 'open-offer';
  const open = courtesy.thanks !== undefined || courtesy.wayOut !== undefined;
  const sells = pitch.offers.length + pitch.goods.length + pitch.pains.length + pitch.prices.length > 0;
  return {
    // what sells
    offers: upTo(pitch.offers.length, 2),
    benefits: upTo(pitch.benefits.length, 2),
    shown: upTo(pitch.shown.length, 2),
    bareOffer: early && own === 0 && pitch.offers.length + pitch.goods.length > 0 && reason.question === undefined ? 1 : 0,
    acts: upTo(pitch.acts.length, 2),
    goods: upTo(pitch.goods.length, 2),
    sells: sells || pitch.trade !== undefined ? 1 : 0,
    gains: upTo(pitch.gains.length, 3),
    figures: upTo(pitch.figures.length, 3),
    prices: upTo(pitch.prices.length, 2),
    pains: upTo(pitch.pains.length, 1),
    lists: upTo(pitch.lists.length, 1),
    trade: sign(pitch.trade),
    commerce: upTo(pitch.commerce.length, 2),
    candidate: sign(pitch.candidate),
    argued: sells && pitch.gains.length + pitch.figures.length > 1 ? 1 : 0,
    salesAsk: form !== undefined && form !== 'open-offer' && early && !pitch.candidate ? 1 : 0,
    // what is about them
    works: upTo(reason.works.length, 2),
    things: upTo(reason.things.length, 2),
    deeds: upTo(reason.deeds.length, 2),
    told: upTo(reason.told.length, 2),
    effects: upTo(reason.effects.length, 2),
    roles: upTo(reason.roles.length, 2),
    context: sign(reason.context),
    ongoing: sign(reason.ongoing),
    question: sign(reason.question),
    engaged: reason.question !== undefined && own > 0 ? 1 : 0,
    viewed: reason.question !== undefined && own > 0 && reason.effects.length > 0 ? 1 : 0,
    specific: sign(own > 0),
    unmoored: early && own === 0 && [reason.things, reason.roles].every((row) => row.length === 0) && reason.context === undefined && reason.question === undefined ? 1 : 0,
    praise: own === 0 && reason.praise.length > 0 ? 1 : 0,
    detail: upTo(reason.detail, 10) / 5,
    substance: upTo(reason.substance, 15) / 5,
    names: upTo(reason.names, 3),
    placeholder: sign(reason.placeholder),
    them: share.them / 50,
    nobody: share.theirs + share.mine === 0 ? 1 : 0,
    theirs: upTo(share.theirs, 4) / 2,
    mine: upTo(share.mine, 4) / 2,
    known: early ? 0 : 1,
    opensOnThem: sign(shape.opensOnThem),
    endsAsking: shape.last?.question === true && reason.question !== undefined && reason.question.to >= shape.last.to - 2 ? 1 : 0,
    besides: upTo(shape.besides, 40) / 20,
    said: upTo(shape.said, 40) / 20,
    asked: draft.stage === 'they_asked' ? 1 : 0,
    stranger: draft.stage === 'invitation' ? 1 : 0,
    // how it is said
    named: sign(courtesy.named),
    greeting: sign(courtesy.greeting),
    thanks: sign(courtesy.thanks),
    formula: sign(courtesy.formula),
    smallTalk: sign(courtesy.smallTalk),
    wayOut: sign(courtesy.wayOut),
    modesty: sign(courtesy.modesty),
    gift: sign(courtesy.gift),
    freeGift: courtesy.gift !== undefined && !asks && !sells ? 1 : 0,
    quiet: courtesy.wayOut !== undefined && !asks ? 1 : 0,
    warmth: upTo(courtesy.warmth.length, 3),
    close: sign(courtesy.close),
    exclaims: pressure.hype.length > 1 ? 0 : upTo(courtesy.exclaims, 2),
    grateful: courtesy.thanks !== undefined && own + upTo(reason.effects.length, 1) > 0 ? 1 : 0,
    moved: own > 0 && reason.effects.length > 0 ? 1 : 0,
    // how it asks
    request: sign(asks),
    soft: form === 'soft' ? 1 : 0,
    softly: sign(asks && shape.softly),
    blunt: asks && !shape.softly && !open ? 1 : 0,
    number: early && standing((one) => one.opened === 'number') > 0 ? 1 : 0,
    orders: upTo(shape.orders, 2),
    imposed: standing((one) => one.form === 'imposed' && one.opened !== 'summon'),
    summons: standing((one) => one.form === 'imposed' && one.opened === 'summon'),
    link: standing((one) => one.form === 'link'),
    meal: opened === 'meal' ? 1 : 0,
    timed: request.timed && early ? 1 : 0,
    salesSlot: request.timed && early && (sells || pitch.trade !== undefined) && form !== undefined ? 1 : 0,
    curt: form !== undefined && reading.words < 16 && courtesy.thanks === undefined && courtesy.wayOut === undefined ? 1 : 0,
    statement: form !== undefined && !reading.sentences.some((sentence) => sentence.question) ? 1 : 0,
    cancelled: sign(request.cancelled[0]),
    accepted: request.cancelled.some((one) => one.cancelled === 'accepted') ? 1 : 0,
    denied: told ? 1 : 0,
    hospitable: form === 'open-offer' ? 1 : 0,
    // how it presses
    refused: sign(pressure.refused),
    urgency: sign(pressure.urgency),
    blame: sign(pressure.insult ?? pressure.reproach),
    demands: upTo(pressure.demands.length, 2),
    deceit: sign(pressure.deceit),
    presume: sign(pressure.presume),
    hype: upTo(pressure.hype.length, 4),
    shouting: pressure.hype.length > 1 ? 1 : 0,
  };
}
