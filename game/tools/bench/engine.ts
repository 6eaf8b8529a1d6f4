import type { InvitationDraft } from '../../outcome/drafts';
import { forecast } from '../../outcome/forecast';
import { gradeMessage } from '../../outcome/invitation/rubric';
import { gradeProfile } from '../../outcome/profile/rubric';
import { openingStanding } from '../../outcome/standing';
import { campaignOf, nothingSent, openingFacts } from '../../session/campaign';
import { quantile, type Row } from './table';

const readings = 2000;
const campaigns = 10_000;
const noteLength = 300; // characters: all that an invitation may have

/** Notes as players write them: interest, pitch, request, compliment. They are long enough to be cut to 300. */
const notes: Readonly<Record<'fr' | 'en', readonly string[]>> = {
  fr: [
    'Bonjour Nadia, votre billet de lundi sur la pénurie de verre m’a fait relire deux fois notre propre planning. Vous écrivez que tout le monde accuse le four, alors que c’est le transport qui coince. Chez nous aussi. Qu’avez-vous essayé en premier avec vos transporteurs, et qu’est-ce qui a tenu au-delà d’une saison ? Je lis la suite avec plaisir.',
    'Bonjour Nadia, leader sur notre marché depuis trente ans, nous aidons les directions achats à réduire leurs coûts de 12 %. Je vous propose un échange de 15 minutes mardi à 14 h pour vous présenter notre gamme. Voici mon agenda, choisissez un créneau. Au plaisir de collaborer et de créer des synergies durables entre nos deux maisons !',
  ],
  en: [
    'Hello Nadia, your post on Monday about the glass shortage made me read our own planning twice. You say that everybody blames the furnace while transport is what gets stuck. It is the same here. What did you try first with your carriers, and what held for longer than one season? I would be glad to read how it goes on from there, truly.',
    'Hello Nadia, as the market leader for thirty years we help purchasing managers cut their costs by 12%. I would like to offer you a quick 15-minute call on Tuesday at 2 pm to walk you through our range. Here is my calendar, just pick a slot that suits you. Looking forward to working together and to building lasting synergies!',
  ],
};

/** The same note, begun elsewhere, so that no reading finds an earlier one's work done. */
function noteOf(run: number): InvitationDraft {
  const lang = run % 2 === 0 ? 'fr' : 'en';
  const words = (notes[lang][(run >> 1) % notes[lang].length] ?? '').split(' ');
  const turn = run % words.length;
  const text = [...words.slice(turn), ...words.slice(0, turn)].join(' ').slice(0, noteLength);
  return { kind: 'invitation', lang, stage: 'invitation', to: 'Nadia', from: 'Sam', company: 'Verrerie Ardent', text };
}

function readingTimes(): readonly number[] {
  return Array.from({ length: readings }, (_, run) => {
    const note = noteOf(run);
    const began = performance.now();
    gradeMessage(note);
    return performance.now() - began;
  });
}

/** Milliseconds for so many campaigns of forty invitations each. */
function campaignsTime(): number {
  const profile = gradeProfile({
    kind: 'profile',
    lang: 'en',
    company: 'Verrerie Ardent',
    photo: 'recent',
    banner: 'employer',
    headline: 'I help glassmakers deliver on time',
    summary: '',
    postsPerWeek: 1,
    commentsPerWeek: 2,
    repostsPerWeek: 0,
    proof: false,
    google: ['page-one'],
  });
  const campaign = campaignOf(openingFacts, openingStanding, nothingSent, profile);
  const began = performance.now();
  for (let season = 0; season < campaigns; season++) forecast(campaign, { season, episode: 'bench' });
  return performance.now() - began;
}

/** How fast drafts are read and results simulated, in Node. */
export function engine(): Promise<readonly Row[]> {
  const [first = 0] = readingTimes(); // once to warm up
  const times = readingTimes();
  const time = campaignsTime();
  return Promise.resolve([
    { item: `one full reading of a ${noteLength}-character note, p99 of ${readings}`, game: `${quantile(times, 0.99).toFixed(2)} ms (half: ${quantile(times).toFixed(2)})` },
    { item: 'the very first reading, nothing readied', game: `${first.toFixed(0)} ms` },
    { item: `${campaigns} simulated campaigns`, game: `${time.toFixed(0)} ms` },
  ]);
}
