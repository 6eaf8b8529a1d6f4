import { itemsOf, type SourceItem } from '../../story/scan';
import type { Lang } from '../../words/say';
import { sayBraces, sayTag } from '../../words/studio-script';

/** An episode as a reviewer reads it: every line, choice and effect in words, in the order of the source, with line numbers. */
export function scriptOf(items: readonly SourceItem[], lang: Lang, values: ReadonlyMap<string, string>): readonly string[] {
  const inChoices = new Set<SourceItem>(itemsOf(items, 'choice').flatMap((choice) => choice.tags));
  return items.flatMap((item) => linesOf(item, inChoices, lang).map((text) => `${String(item.line).padStart(5)}  ${sayBraces(text, lang, values)}`));
}

function linesOf(item: SourceItem, inChoices: ReadonlySet<SourceItem>, lang: Lang): readonly string[] {
  switch (item.kind) {
    case 'flow':
      return ['', `## ${item.flow}`];
    case 'text':
      return [item.text];
    case 'choice':
      return [`${'*'.repeat(item.level)} (${item.label ?? 'no label'}) ${item.text}`, ...item.tags.flatMap(({ raw }) => sayTag(raw, lang) ?? []).map((said) => `      ${said}`)];
    case 'tag': {
      const said = inChoices.has(item) ? undefined : sayTag(item.raw, lang);
      return said === undefined ? [] : [`    [${said}]`];
    }
    case 'gather':
    case 'divert':
    case 'waiver':
      return [];
  }
}
