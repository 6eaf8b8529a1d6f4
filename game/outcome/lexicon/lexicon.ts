import type { Lang } from '../drafts';
import { askingEn } from './asking-en';
import { askingFr } from './asking-fr';
import { bondEn } from './bond-en';
import { bondFr } from './bond-fr';
import { liveEn } from './live-en';
import { liveFr } from './live-fr';
import { mannersEn } from './manners-en';
import { mannersFr } from './manners-fr';
import { offerEn } from './offer-en';
import { offerFr } from './offer-fr';
import { pressureEn } from './pressure-en';
import { pressureFr } from './pressure-fr';
import { scopeEn } from './scope-en';
import { scopeFr } from './scope-fr';
import { sensesEn } from './senses-en';
import { sensesFr } from './senses-fr';

/** The two languages' patterns: the same names on both sides, so that no rule exists in one language only. */
export const liveLexicon: Readonly<Record<Lang, typeof liveFr>> = { fr: liveFr, en: liveEn };
export const askingLexicon: Readonly<Record<Lang, typeof askingFr>> = { fr: askingFr, en: askingEn };
export const scopeLexicon: Readonly<Record<Lang, typeof scopeFr>> = { fr: scopeFr, en: scopeEn };
export const sensesLexicon: Readonly<Record<Lang, typeof sensesFr>> = { fr: sensesFr, en: sensesEn };
export const offerLexicon: Readonly<Record<Lang, typeof offerFr>> = { fr: offerFr, en: offerEn };
export const bondLexicon: Readonly<Record<Lang, typeof bondFr>> = { fr: bondFr, en: bondEn };
export const mannersLexicon: Readonly<Record<Lang, typeof mannersFr>> = { fr: mannersFr, en: mannersEn };
export const pressureLexicon: Readonly<Record<Lang, typeof pressureFr>> = { fr: pressureFr, en: pressureEn };
