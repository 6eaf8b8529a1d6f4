import type { Diagnostic } from '../diagnostic';
import { cutAddress } from './cut-address';
import { deadEnd } from './dead-end';
import { firstIsRight } from './first-is-right';
import { frenchTypography } from './french-typography';
import { hardToRead } from './hard-to-read';
import { longLine } from './long-line';
import { longestIsRight } from './longest-is-right';
import { lostEffect } from './lost-effect';
import { missingLabel } from './missing-label';
import { missingVerdict } from './missing-verdict';
import { noTemptation } from './no-temptation';
import { obviousOption } from './obvious-option';
import type { LintedStory, Rule } from './rule';
import { tooManyOptions } from './too-many-options';
import { twinLines } from './twin-lines';
import { unevenTwins } from './uneven-twins';
import { unknownSpeaker } from './unknown-speaker';
import { unknownTag } from './unknown-tag';
import { unreachableKnot } from './unreachable-knot';
import { applyWaivers } from './waivers';

/** All rules, in the order in which a writer should mend things. */
export const rules: readonly Rule[] = [
  cutAddress,
  unknownTag,
  lostEffect,
  missingLabel,
  missingVerdict,
  unknownSpeaker,
  unevenTwins,
  unreachableKnot,
  deadEnd,
  noTemptation,
  longestIsRight,
  firstIsRight,
  tooManyOptions,
  twinLines,
  longLine,
  frenchTypography,
  obviousOption,
  hardToRead,
];

/** Everything the rules have to say about a story and nobody has waived, by line. */
export function lintStory(story: LintedStory): readonly Diagnostic[] {
  const said = rules.flatMap((rule) => rule.check(story));
  const left = applyWaivers(
    said,
    [...story.items, ...(story.twin?.items ?? [])],
    rules.map((rule) => rule.id),
  );
  return left.toSorted((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}
