import type { JSX } from 'preact';
import type { Lang } from '../../outcome/drafts';
import { graphemes } from './graphemes';
import type { Mark, Piece } from './text-pieces';
import { piecesOf } from './text-pieces';
import type { TextEditor } from './use-text-editor';
import './highlighted-text.css';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly lang: Lang; // of the text, for the spelling checker
  readonly editor: TextEditor;
  readonly marks: readonly Mark[];
  readonly placeholder: string;
  readonly describedBy?: string;
  readonly lines: boolean; // whether Enter may start a new line
  readonly onFocus?: () => void;
}

/**
 * A text field whose words are marked while they are written. The field itself is a plain textarea, so
 * caret, selection and spelling stay the browser's; the marks lie behind it, in the same words, set with
 * the same metrics and painted transparent. That copy also gives the field its height.
 */
export function HighlightedText({ id, label, lang, editor, marks, placeholder, describedBy, lines, onFocus }: Props): JSX.Element {
  return (
    <div class="highlighted">
      <div class="highlighted-marks" aria-hidden="true">
        {piecesOf(editor.value, marks).map((piece, index) => (
          <PieceOfText key={index} piece={piece} />
        ))}
        {/* A last empty line has no height of its own. */}
        {'\u200B'}
      </div>
      <textarea
        id={id}
        ref={editor.area}
        class="highlighted-area"
        aria-label={label}
        aria-describedby={describedBy}
        lang={lang}
        rows={1}
        spellcheck
        autocapitalize="sentences"
        autocomplete="off"
        placeholder={placeholder}
        value={editor.value}
        onBeforeInput={editor.onBeforeInput}
        onInput={editor.onInput}
        onCompositionEnd={editor.onCompositionEnd}
        onKeyDown={(event) => {
          if (!lines && event.key === 'Enter' && !event.isComposing) event.preventDefault();
          else editor.onKeyDown(event);
        }}
        onFocus={onFocus}
      />
    </div>
  );
}

/** The tag hangs on the last letter, out of the flow: it can neither wrap away from its phrase nor move a word. */
function PieceOfText({ piece }: { readonly piece: Piece }): JSX.Element {
  if (!piece.manner) return <span>{piece.text}</span>;
  if (piece.tags.length === 0) return <span class={`mark mark--${piece.manner}`}>{piece.text}</span>;
  const last = graphemes(piece.text).at(-1) ?? '';
  return (
    <span class={`mark mark--${piece.manner}`}>
      {piece.text.slice(0, piece.text.length - last.length)}
      <span class="mark-end">
        {last}
        <span class="mark-tags">
          {piece.tags.map((tag) => (
            <span key={tag} class="mark-tag" data-tag={tag} />
          ))}
        </span>
      </span>
    </span>
  );
}
