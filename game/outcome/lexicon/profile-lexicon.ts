import type { Lang } from '../drafts';
import { profileCvEn } from './profile-cv-en';
import { profileCvFr } from './profile-cv-fr';
import { profileEn } from './profile-en';
import { profileFr } from './profile-fr';
import { profileWordsEn } from './profile-words-en';
import { profileWordsFr } from './profile-words-fr';

/** The two languages' patterns and lists: the same names on both sides, so that no rule exists in one language only. */
export const profileLexicon: Readonly<Record<Lang, typeof profileFr>> = { fr: profileFr, en: profileEn };
export const profileCv: Readonly<Record<Lang, typeof profileCvFr>> = { fr: profileCvFr, en: profileCvEn };
export const profileWords: Readonly<Record<Lang, typeof profileWordsFr>> = { fr: profileWordsFr, en: profileWordsEn };
