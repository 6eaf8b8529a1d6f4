import type { Diagnostic } from '../diagnostic';
import type { SourceItem } from '../scan';

/** What a rule looks at: one story, and the same story in the other language where there is one. */
export interface LintedStory {
  readonly file: string;
  readonly items: readonly SourceItem[];
  readonly twin?: { readonly file: string; readonly items: readonly SourceItem[] };
}

/** A piece of Ink that shows what a rule wants; `twin` where the rule compares two languages. */
export interface Excerpt {
  readonly story: string;
  readonly twin?: string;
}

/** One rule for writers. Its excerpts are its help and its test: nothing to say on `clean`, something on `faulty`. */
export interface Rule {
  readonly id: string;
  readonly about: string; // in one sentence
  readonly clean: Excerpt;
  readonly faulty: Excerpt;
  check(story: LintedStory): readonly Diagnostic[];
}
