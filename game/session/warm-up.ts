import type { Lang } from '../outcome/drafts';
import { gradeMessage } from '../outcome/invitation/rubric';
import { books } from '../outcome/lexicon/books';
import { profileBooks } from '../outcome/lexicon/profile-books';
import { gradeProfile } from '../outcome/profile/rubric';

/** A note that does a little of everything: greets, asks, praises, pitches, presses, closes. */
const samples: Readonly<Record<Lang, string>> = {
  fr: 'Bonjour Nadia, j’ai lu votre billet de lundi sur la pénurie : bravo, très inspirant. Qu’est-ce qui a coincé en premier chez vous ? Leader sur notre marché, nous aidons les acheteurs à réduire leurs coûts de 12 %. Je vous propose un échange de 15 min mardi à 14 h, voici mon agenda. Sans réponse, je vous rappelle. Au plaisir de collaborer.',
  en: 'Hello Nadia, I read your post on Monday about the shortage: well done, very inspiring. What got stuck first where you work? As the market leader we help buyers cut their costs by 12%. I would like to offer you a quick 15-minute call on Tuesday at 2 pm, here is my calendar. If I do not hear back I will call you. Looking forward to working together.',
};

/**
 * Reads the phrases of both judges, then one note and one profile for nobody: the first reading takes many
 * times longer than those that follow. Better while nobody waits than after a press. `idle` is asked for leave
 * before each piece of work.
 */
export async function warmUp(lang: Lang, idle: () => Promise<void>): Promise<void> {
  const text = samples[lang];
  for (const book of [books[lang], profileBooks[lang]]) for (const _ of book.prepare()) await idle();
  gradeMessage({ kind: 'invitation', lang, stage: 'invitation', to: 'Nadia', from: 'Sam', company: '', text });
  gradeProfile({
    kind: 'profile',
    lang,
    company: '',
    photo: 'none',
    banner: 'none',
    headline: text,
    summary: text,
    postsPerWeek: 0,
    commentsPerWeek: 0,
    repostsPerWeek: 0,
    proof: false,
    google: [],
  });
}
