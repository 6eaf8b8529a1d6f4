import { keyOf, wordsOf } from '../../story/lint/choice-tags';
import { itemsOf, type SourceItem } from '../../story/scan';

const shown = ['ask', 'form', 'ending', 'peer', 'action', 'reply', 'silence', 'starter', 'model', 'chip', 'pick', 'card', 'zone', 'gesture', 'slot', 'fact'];

/** An episode as a reviewer reads it: every line, choice and effect, in the order of the source, with line numbers. */
export function scriptOf(items: readonly SourceItem[]): readonly string[] {
  const inChoices = new Set<SourceItem>(itemsOf(items, 'choice').flatMap((choice) => choice.tags));
  return items.flatMap((item) => linesOf(item, inChoices).map((text) => `${String(item.line).padStart(5)}  ${text}`));
}

function linesOf(item: SourceItem, inChoices: ReadonlySet<SourceItem>): readonly string[] {
  switch (item.kind) {
    case 'flow':
      return ['', `## ${item.flow}`];
    case 'text':
      return [item.text];
    case 'choice':
      return [`${'*'.repeat(item.level)} (${item.label ?? 'no label'}) ${item.text}`, ...item.tags.map(({ raw }) => `      ${keyOf(raw)}: ${wordsOf(raw)}`)];
    case 'tag':
      return !inChoices.has(item) && shown.includes(keyOf(item.raw)) ? [`    [${keyOf(item.raw)}: ${wordsOf(item.raw)}]`] : [];
    case 'gather':
    case 'divert':
    case 'waiver':
      return [];
  }
}
