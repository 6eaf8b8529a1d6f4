import type { Diagnostic } from '../diagnostic';
import { lostEffect } from './lost-effect';
import { missingLabel } from './missing-label';
import { missingVerdict } from './missing-verdict';
import type { LintedStory, Rule } from './rule';
import { unevenTwins } from './uneven-twins';
import { unknownSpeaker } from './unknown-speaker';
import { unknownTag } from './unknown-tag';

/** All rules, in the order in which a writer should mend things. */
export const rules: readonly Rule[] = [unknownTag, lostEffect, missingLabel, missingVerdict, unknownSpeaker, unevenTwins];

/** Everything the rules have to say about a story, by line. */
export function lintStory(story: LintedStory): readonly Diagnostic[] {
  return rules.flatMap((rule) => rule.check(story)).toSorted((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}
