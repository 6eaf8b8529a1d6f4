import { type Manuscript, slugOf } from '../manuscript';
import en from './en.ink?raw';
import fr from './fr.ink?raw';

/** What a trainer says before anything is written. Blank titles get one. */
export interface Wish {
  readonly fr: string; // title
  readonly en: string; // title
  readonly company: string;
}

/** The template with its own words, or with the trainer's where there are some. */
function fill(template: string, title: string, company: string): string {
  const retag = (text: string, key: string, value: string): string => (value === '' ? text : text.replace(new RegExp(`^# ${key}: .*$`, 'm'), () => `# ${key}: ${value}`));
  return retag(retag(template, 'title', title), 'company', company);
}

/** A new episode from the template: three decisions in both languages, which plays as it is. */
export function newEpisode(id: string, wish: Wish): Manuscript {
  const title = { fr: wish.fr.trim() || wish.en.trim(), en: wish.en.trim() || wish.fr.trim() };
  const company = wish.company.trim();
  return {
    version: 1,
    id,
    slug: slugOf(title.en || 'ten o clock coffee'),
    files: { 'fr.ink': fill(fr, title.fr, company), 'en.ink': fill(en, title.en, company) },
    roots: { fr: 'fr.ink', en: 'en.ink' },
    number: 1,
    // Whoever has a title of their own will have a story of their own: nothing of the template's may be left on its cover.
    ...(title.fr === ''
      ? {
          town: { fr: 'La machine à café', en: 'The coffee machine' },
          teaser: { fr: 'Trois décisions, une tasse, et Claire qui pose la sienne ou non.', en: 'Three decisions, one cup, and Claire who puts hers down or does not.' },
        }
      : { town: title, teaser: { fr: 'Trois décisions, et quelqu’un en face.', en: 'Three decisions, and somebody across the table.' } }),
  };
}
