import type { Change, Diagnostic } from '../diagnostic';
import { itemsOf, type SourceItem } from '../scan';
import { copyChoice, copyKnot, copyTag } from './copy-over';
import { isOneOf, keyOf, scoredKeys, wordsOf } from './choice-tags';
import type { LintedStory, Rule } from './rule';

/** One thing that both languages must have, by a name that is the same in both. */
interface Mark {
  readonly name: string;
  readonly file: string;
  readonly line: number;
  readonly copy?: (there: readonly SourceItem[], file: string) => readonly Change[]; // what would put it into the other language
}

/** Everything about a story that does not depend on its language. */
function marksOf(items: readonly SourceItem[]): readonly Mark[] {
  const mark = (name: string, at: SourceItem, copy?: Mark['copy']): Mark => ({ name, file: at.file, line: at.line, ...(copy && { copy }) });
  const choiceMarks = itemsOf(items, 'choice')
    .filter((choice) => choice.id !== '')
    .flatMap((choice) => [
      mark(`the choice (${choice.id})`, choice, copyChoice(choice)),
      ...choice.tags
        .filter((tag) => isOneOf(scoredKeys, tag.raw))
        .map((tag) => mark(`"# ${keyOf(tag.raw)}: ${wordsOf(tag.raw)}" in the choice (${choice.id})`, tag, copyTag(choice.id, tag.raw))),
    ]);
  const storyMarks = itemsOf(items, 'tag').flatMap((tag) => {
    if (keyOf(tag.raw) === 'form') return [mark(`the form "${wordsOf(tag.raw)}" in ${tag.flow || 'the opening'}`, tag)];
    if (keyOf(tag.raw) === 'ending') return [mark(`the ending "${wordsOf(tag.raw)}"`, tag)];
    return keyOf(tag.raw) === 'show' ? [mark(`"# show: ${wordsOf(tag.raw)}" in ${tag.flow || 'the opening'}`, tag)] : [];
  });
  return [...itemsOf(items, 'flow').map((flow) => mark(`the knot or stitch "${flow.flow}"`, flow, copyKnot(flow.flow))), ...choiceMarks, ...storyMarks];
}

/** Marks of one story that the other lacks, counting how often each stands there. */
function lacking(here: readonly Mark[], there: readonly Mark[]): readonly Mark[] {
  const left = new Map<string, number>();
  for (const { name } of there) left.set(name, (left.get(name) ?? 0) + 1);
  return here.filter(({ name }) => {
    const count = left.get(name) ?? 0;
    left.set(name, count - 1);
    return count <= 0;
  });
}

function mendsOf(mark: Mark, other: string, there: readonly SourceItem[]): Pick<Diagnostic, 'mends'> {
  const changes = mark.copy?.(there, other) ?? [];
  return changes.length > 0 ? { mends: [{ kind: 'copy-over', name: other, changes }] } : {};
}

/**
 * Keeps the two languages level: the same ride must be there in both, so that a save, a debrief and a
 * change of language in mid-scene find everything again. Told at the place that has the thing.
 */
export const unevenTwins: Rule = {
  id: 'uneven-twins',
  about: 'French and English have the same knots, labels, effects, verdicts, forms and endings.',
  clean: {
    story: '=== saloon\n* (ask) [Demander un appel # effect: timing -20]\n- -> END',
    twin: '=== saloon\n* (ask) [Ask for a call # effect: timing -20]\n- -> END',
  },
  faulty: {
    story: '=== saloon\n* (ask) [Demander un appel # effect: timing -20]\n- -> END',
    twin: '=== saloon\n* (ask) [Ask for a call # effect: timing -10]\n- -> END',
  },
  check({ file, items, twin }: LintedStory): readonly Diagnostic[] {
    if (!twin) return [];
    const [here, there] = [marksOf(items), marksOf(twin.items)];
    const tell = (mark: Mark, other: string, others: readonly SourceItem[]): Diagnostic => ({
      file: mark.file,
      line: mark.line,
      rule: 'uneven-twins',
      severity: 'error',
      what: `${mark.name.charAt(0).toUpperCase()}${mark.name.slice(1)} has no match in ${other}.`,
      why: 'Both languages must offer the same ride with the same scores; a change of language here would lose the place.',
      fix: `Add it to ${other}, or take it out here.`,
      ...mendsOf(mark, other, others),
    });
    return [...lacking(here, there).map((mark) => tell(mark, twin.file, twin.items)), ...lacking(there, here).map((mark) => tell(mark, file, items))];
  },
};
