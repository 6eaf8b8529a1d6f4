import type { Lang } from '../../outcome/drafts';
import { itemsOf } from '../scan';
import { withoutLogic } from './decisions';
import { languageOf } from './language';
import type { Rule } from './rule';

/**
 * LIX (Björnsson, 1968): words per sentence, plus the percentage of words of more than six letters. It
 * needs no syllables and was measured for several languages. About 30 reads like fiction, 40 like a
 * newspaper, 55 like a law. French has more long words, so it is allowed five more; the limits are ours.
 */
const limits: Readonly<Record<Lang, number>> = { en: 50, fr: 55 };
const fewestWords = 14; // a shorter card may be one long word and still be easy

export function lix(text: string): number {
  const words = text.match(/[\p{L}\p{M}]+(?:[’'-][\p{L}\p{M}]+)*/gu) ?? [];
  const sentences = Math.max(1, text.split(/[.!?…:;]+(?=\s|»|$)/u).filter((part) => /\p{L}/u.test(part)).length);
  const long = words.flatMap((word) => word.split(/[’'-]/)).filter((part) => part.length > 6).length;
  return words.length === 0 ? 0 : words.length / sentences + (100 * long) / words.length;
}

/** Finds cards that read like a report rather than like somebody speaking. */
export const hardToRead: Rule = {
  id: 'hard-to-read',
  about: 'A card reads at a glance: short sentences, short words.',
  clean: { story: 'Nadia reads the note twice. Then she takes out a pencil, which she never does at this hour of the day.' },
  faulty: {
    story:
      'Notwithstanding organisational considerations, comprehensive implementation of interdepartmental communication procedures necessitates continuous managerial supervision throughout transformation.',
  },
  check(story) {
    const limit = limits[languageOf(story)];
    return itemsOf(story.items, 'text').flatMap(({ file, line, text }) => {
      const prose = withoutLogic(text);
      const [words, level] = [prose.split(/\s+/).length, Math.round(lix(prose))];
      if (words < fewestWords || level <= limit) return [];
      return [
        {
          file,
          line,
          rule: 'hard-to-read',
          severity: 'hint',
          what: `This card has a reading level (LIX) of ${level}; the limit here is ${limit}.`,
          why: 'It stays on screen as long as somebody needs to read it in a full room.',
          fix: 'Cut the sentence in two, and say it with shorter words.',
        },
      ];
    });
  },
};
