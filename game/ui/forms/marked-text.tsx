import type { JSX } from 'preact';
import { graphemes } from './graphemes';
import { type Mark, type Piece, piecesOf } from './text-pieces';
import './marked-text.css';

/** A text with its findings marked in it. What pushes carries a number, the one that the notes beside it use. */
export function MarkedText({ text, marks }: { readonly text: string; readonly marks: readonly Mark[] }): JSX.Element {
  return (
    <>
      {piecesOf(text, marks).map((piece, index) => (
        <PieceOfText key={index} piece={piece} />
      ))}
    </>
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
