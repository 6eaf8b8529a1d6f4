import type { Diagnostic } from '../diagnostic';
import { itemsOf, type SourceItem } from '../scan';

/**
 * Takes out what a writer has waived with `// allow RULE: reason` on the line above, and tells of waivers
 * without a reason and of those that waive nothing. Errors cannot be waived: the game would not do what is written.
 */
export function applyWaivers(said: readonly Diagnostic[], items: readonly SourceItem[], knownRules: readonly string[]): readonly Diagnostic[] {
  const waivers = itemsOf(items, 'waiver').map((waiver) => ({ ...waiver, covers: nextLine(items, waiver) }));
  const used = new Set<(typeof waivers)[number]>();
  const left = said.filter((one) => {
    const waiver = waivers.find(({ rule, file, covers }) => rule === one.rule && file === one.file && covers === one.line);
    if (!waiver || waiver.reason === '' || one.severity === 'error') return true;
    used.add(waiver);
    return false;
  });
  const complaints = waivers.flatMap((waiver): readonly Diagnostic[] => {
    const about = { file: waiver.file, line: waiver.line, rule: 'waiver', severity: 'hint' as const };
    if (waiver.reason === '')
      return [
        {
          ...about,
          what: `"// allow ${waiver.rule}" gives no reason.`,
          why: 'The next writer cannot tell whether it still holds.',
          fix: `Write // allow ${waiver.rule}: and why.`,
        },
      ];
    if (used.has(waiver)) return [];
    const isKnown = knownRules.includes(waiver.rule);
    return [
      {
        ...about,
        what: isKnown ? `"// allow ${waiver.rule}" waives nothing.` : `"// allow ${waiver.rule}" names no rule that can be waived.`,
        why: 'A waiver that is not needed hides the one that will be.',
        fix: isKnown ? 'Take it out.' : `The rules are: ${knownRules.join(', ')}.`,
      },
    ];
  });
  return [...left, ...complaints];
}

/** The first line below a waiver that holds anything but another waiver. */
function nextLine(items: readonly SourceItem[], { file, line }: { readonly file: string; readonly line: number }): number {
  const below = items.filter((item) => item.kind !== 'waiver' && item.file === file && item.line > line).map((item) => item.line);
  return below.length > 0 ? Math.min(...below) : line + 1;
}
