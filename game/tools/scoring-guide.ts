import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { type Lang, languages } from '../outcome/drafts';
import { openingStanding } from '../outcome/standing';
import { type Label, messageCodebook, profileCodebook } from './scoring-guide/codebook';
import { forecastSection } from './scoring-guide/forecast-section';
import { list, parts, said, table } from './scoring-guide/markdown';
import { measuredSection } from './scoring-guide/measured-section';
import { messageSection } from './scoring-guide/message-section';
import { profileSection } from './scoring-guide/profile-section';
import {
  codebookHead,
  codebookIntro,
  codebookKinds,
  codebookTitle,
  grades,
  gradesHead,
  gradesNote,
  gradesTitle,
  heading,
  limits,
  limitsTitle,
  opening,
  sources,
  sourcesHead,
  sourcesTitle,
} from './scoring-guide/prose';
import { signalSection } from './scoring-guide/signal-section';

/** The page that tells trainers how the game scores. Written from the rules themselves, never by hand. */
export const scoringGuidePath = 'docs/scoring.md';

const titles: Readonly<Record<Lang, string>> = { fr: 'Français', en: 'English' };

function codebook(lang: Lang): string {
  const told = ({ levels, kinds }: Label): string => levels.map((level, i) => `${kinds ? '·' : `**${i}**`} ${level[lang]}`).join(' ');
  const rows = (labels: Readonly<Record<string, Label>>): string =>
    table(
      codebookHead,
      Object.values(labels).map((label) => [label.name, told(label)]),
      lang,
    );
  return parts(
    `### ${said(codebookTitle, lang)}`,
    said(codebookIntro, lang),
    ...(['message', 'profile'] as const).flatMap((kind) => [`#### ${said(codebookKinds[kind], lang)}`, rows(kind === 'message' ? messageCodebook : profileCodebook)]),
  );
}

function inOneLanguage(lang: Lang): string {
  const start = (text: string): string => text.replace(/\{(\w+)\}/g, (_, score: string) => String(openingStanding[score as keyof typeof openingStanding]));
  return parts(
    `## ${titles[lang]}`,
    ...opening.map((paragraph) => start(said(paragraph, lang))),
    `### ${said(gradesTitle, lang)}`,
    table(gradesHead, grades, lang),
    said(gradesNote, lang),
    profileSection(lang),
    messageSection(lang),
    signalSection(lang),
    forecastSection(lang),
    codebook(lang),
    measuredSection(lang),
    `### ${said(limitsTitle, lang)}`,
    list(limits, lang),
    `### ${said(sourcesTitle, lang)}`,
    table(sourcesHead, sources, lang),
  );
}

/** The whole page, both languages one after the other. */
export function scoringGuide(): string {
  const links = languages.map((lang) => `[${titles[lang]}](#${titles[lang].toLowerCase()})`).join(' · ');
  return `${parts(`# ${languages.map((lang) => heading[lang]).join(' / ')}`, links, ...languages.map(inOneLanguage))}\n`;
}

/* `npm run guide` writes it. */
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync(scoringGuidePath, scoringGuide());
