import { scores } from '../../outcome/standing';
import type { Lang } from '../../outcome/drafts';
import { letterOf } from '../../ui/choice-mark';
import { reportWords } from '../../words/host';
import { say } from '../../words/say';
import { shell } from '../../words/shell';
import type { RoomFire } from './fire';

const mark = '\uFEFF'; // without it a spreadsheet reads accents wrongly
const separator = ';'; // what spreadsheets expect where the comma is a decimal sign, and read elsewhere too

/** One cell. What a spreadsheet would take for a formula is made text by an apostrophe. */
export function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const flat = value.replace(/\s+/g, ' ').trim();
  const safe = /^[=+\-@\t]/.test(flat) ? `'${flat}` : flat;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** The seminar as a table: the scores, then one row for each option of each decision. Numbers and the story's own words only. */
export function reportCsv(fire: RoomFire, lang: Lang): string {
  const words = (phrase: { fr: string; en: string }): string => say(phrase, lang);
  const heads = [words(reportWords.scores), words(reportWords.room), words(reportWords.listener)];
  const standing = scores.map((score) => [words(shell[score]), fire.standing[score], fire.par?.[score] ?? '']);
  const columns = ['', words(reportWords.question), '', words(reportWords.decisions), words(reportWords.votes), words(reportWords.followed), words(reportWords.split)];
  const rows = fire.decisions.flatMap(({ question, options, followed, split }, decision) =>
    options.map(({ text, count }, option) => [
      decision + 1,
      question,
      letterOf(option),
      text,
      count,
      option === followed ? 1 : 0,
      option === followed ? Math.round(split * 100) : '',
    ]),
  );
  const lines = [heads, ...standing, [], columns, ...rows].map((row) => row.map(cell).join(separator));
  return `${mark}${lines.join('\r\n')}\r\n`;
}
