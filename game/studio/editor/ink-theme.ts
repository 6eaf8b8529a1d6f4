import { EditorView } from '@codemirror/view';
import { HighlightStyle, StreamLanguage, syntaxHighlighting } from '@codemirror/language';
import { Tag } from '@lezer/highlight';
import { type InkToken, inkParser } from './ink-language';

const names: Readonly<Record<InkToken, Tag>> = {
  comment: Tag.define(),
  knot: Tag.define(),
  logic: Tag.define(),
  keyword: Tag.define(),
  bullet: Tag.define(),
  label: Tag.define(),
  offer: Tag.define(),
  bracket: Tag.define(),
  tagKey: Tag.define(),
  tagWords: Tag.define(),
  divert: Tag.define(),
  braces: Tag.define(),
  speaker: Tag.define(),
};

/** Each at least 4.5 : 1 on paper, and told apart by weight or place as well as by colour. */
const colours = HighlightStyle.define([
  { tag: names.comment, color: 'var(--muted)', fontStyle: 'italic' },
  { tag: names.knot, color: 'var(--timing)', fontWeight: '700' },
  { tag: names.logic, color: '#8a2a6f' },
  { tag: names.keyword, color: '#8a2a6f' },
  { tag: names.bullet, color: 'var(--teal)', fontWeight: '700' },
  { tag: names.label, color: 'var(--muted)' },
  { tag: names.offer, color: 'var(--teal)', fontWeight: '600' },
  { tag: names.bracket, color: 'var(--teal)', fontWeight: '700' },
  { tag: names.tagKey, color: 'var(--ochre)', fontWeight: '600' },
  { tag: names.tagWords, color: 'var(--ochre)' },
  { tag: names.divert, color: 'var(--profile)', fontWeight: '600' },
  { tag: names.braces, color: '#8a2a6f' },
  { tag: names.speaker, color: 'var(--profile)', fontWeight: '600' },
]);

const look = EditorView.theme({
  '&': { height: '100%', backgroundColor: 'var(--bone-white, #fffdf8)', color: 'var(--ink)', fontSize: 'var(--code-size, 16px)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: '"JetBrains Mono Variable", ui-monospace, monospace', fontVariantLigatures: 'none', lineHeight: '1.55' },
  '.cm-content': { padding: '14px 0 40vh', caretColor: 'var(--ink)' },
  '.cm-line': { padding: '0 16px 0 10px' },
  '.cm-gutters': { backgroundColor: 'transparent', color: 'var(--muted)', border: '0', paddingLeft: '4px' },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: '#ffe3a866' },
  '.cm-activeLineGutter': { color: 'var(--ink)' },
  '.cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground': { background: '#bfdcdc' },
  '.cm-played': { boxShadow: 'inset 4px 0 0 var(--lamp)', backgroundColor: '#fff3cf' },
  '.cm-faulty': { boxShadow: 'inset 4px 0 0 var(--rust)', backgroundColor: '#fdeae2' },
  '.cm-lintRange-error': { backgroundImage: 'none', textDecoration: 'underline wavy var(--rust) 1.5px', textUnderlineOffset: '4px' },
  '.cm-lintRange-warning': { backgroundImage: 'none', textDecoration: 'underline wavy var(--ochre) 1.5px', textUnderlineOffset: '4px' },
  '.cm-lintRange-info': { backgroundImage: 'none', textDecoration: 'underline dotted var(--muted) 1.5px', textUnderlineOffset: '4px' },
  '.cm-tooltip': { border: '1.5px solid var(--rule)', borderRadius: '8px', backgroundColor: 'var(--paper)', color: 'var(--ink)', boxShadow: 'var(--shadow)', overflow: 'hidden' },
  '.cm-tooltip.cm-completionInfo': { fontFamily: 'var(--interface)', fontSize: '15px', padding: '10px 12px', maxWidth: '320px', overflow: 'visible' },
  '.cm-tooltip-autocomplete > ul': { fontFamily: 'inherit', maxHeight: '15em' },
  '.cm-tooltip-autocomplete > ul > li': { padding: '4px 10px', lineHeight: '1.5' },
  '.cm-tooltip-autocomplete > ul > li[aria-selected]': { backgroundColor: 'var(--teal)', color: 'var(--paper)' },
  '.cm-completionDetail': { fontFamily: 'var(--interface)', fontStyle: 'normal', marginLeft: '1em', opacity: '.85' },
  '.cm-panels': { backgroundColor: 'var(--bone)', color: 'var(--ink)', borderTop: '1.5px solid var(--rule)' },
  '.cm-panel.cm-search': { padding: '8px 12px', fontFamily: 'var(--interface)', fontSize: '15px' },
  '.cm-panel.cm-search label': { fontSize: '15px', display: 'inline-flex', alignItems: 'center', gap: '6px', minHeight: '32px', marginRight: '10px' },
  '.cm-panel.cm-search label:has([name=re])': { display: 'none' }, // patterns are for programmers
  '.cm-panel.cm-search [name=close]': { fontSize: '22px', width: '32px', height: '32px' },
  '.cm-textfield, .cm-button': {
    fontSize: '15px',
    fontFamily: 'var(--interface)',
    minHeight: '32px',
    border: '1.5px solid var(--rule)',
    borderRadius: '6px',
    background: 'var(--paper)',
    backgroundImage: 'none',
  },
  '.cm-tooltip-lint': { fontFamily: 'var(--interface)', fontSize: '15px', maxWidth: '420px' },
  '.cm-diagnostic': { padding: '8px 12px', borderLeft: '4px solid var(--rust)' },
  '.cm-diagnostic-warning': { borderLeftColor: 'var(--ochre)' },
  '.cm-diagnostic-info': { borderLeftColor: 'var(--muted)' },
});

export const inkLook = [StreamLanguage.define({ ...inkParser, tokenTable: { ...names } }), syntaxHighlighting(colours), look];
