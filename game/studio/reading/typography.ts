import type { Diagnostic } from '../../story/diagnostic';
import type { SourceItem } from '../../story/scan';
import type { Lang } from '../../outcome/drafts';

/** What a printer would set otherwise, and how. Fine spacing is none of the writer's business: it is added when shown. */
function typesetSource(text: string, lang: Lang): string {
  const plain = text
    .replace(/\.{3}/g, '…')
    .replace(/(\p{L})'(?=\p{L})/gu, '$1’')
    .replace(/\s--\s/g, ' – ');
  if (/[{}]/.test(plain)) return plain; // quotes in braces are Ink's own
  return plain.replace(/"([^"]*)"/g, lang === 'fr' ? '« $1 »' : '“$1”');
}

/** Typewriter signs in what players read: straight quotes and apostrophes, three dots. */
export function typewriterSigns(items: readonly SourceItem[], lang: Lang): readonly Diagnostic[] {
  return items.flatMap((item) => {
    if (item.kind !== 'text' && item.kind !== 'choice') return [];
    const put = typesetSource(item.text, lang);
    if (put === item.text) return [];
    const { file, line } = item;
    return [
      {
        file,
        line,
        rule: 'typography',
        severity: 'hint',
        what: `"${item.text.slice(0, 40)}" has typewriter signs.`,
        why: 'Players read it as it stands.',
        fix: `Write: ${put}`,
        mends: [{ kind: 'typeset' as const, name: put.slice(0, 40), changes: [{ file, line, find: item.text, put }] }],
      },
    ];
  });
}
