import type { Lang } from '../drafts';
import { contextEn } from './context-en';
import { contextFr } from './context-fr';
import { meetingEn } from './meeting-en';
import { meetingFr } from './meeting-fr';
import { toneEn } from './tone-en';
import { toneFr } from './tone-fr';

/** The two languages' patterns: the same names on both sides, so that no rule exists in one language only. */
export const meetingLexicon: Readonly<Record<Lang, Omit<typeof meetingFr, 'pieces'>>> = { fr: meetingFr, en: meetingEn };
export const contextLexicon: Readonly<Record<Lang, typeof contextFr>> = { fr: contextFr, en: contextEn };
export const toneLexicon: Readonly<Record<Lang, typeof toneFr>> = { fr: toneFr, en: toneEn };
