import type { Field, Finding } from '../../outcome/criterion';

/** How a marked stretch of text looks. */
export type MarkManner = 'connects' | 'weak' | 'pushes';

/** A finding that has a place in the text; `number` is its tag, for what pushes. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly manner: MarkManner;
  readonly number: number | undefined;
  readonly finding: Finding;
}

/** A stretch of text that looks the same from end to end. */
export interface Piece {
  readonly text: string;
  readonly manner: MarkManner | undefined;
  readonly tags: readonly number[]; // of the marks that end here
}

const weight: Record<MarkManner, number> = { connects: 1, weak: 2, pushes: 3 };

/**
 * The findings of one field that can be shown in its text, in reading order. What pushes is numbered
 * from 1, and the notes beside the text use the same numbers. A span is kept off spaces at its ends.
 */
export function marksOf(text: string, findings: readonly Finding[], field: Field): Mark[] {
  const placed: Omit<Mark, 'number'>[] = [];
  for (const finding of findings) {
    if (finding.field !== field || !finding.span || finding.manner === 'note') continue;
    let start = Math.max(0, finding.span.start);
    let end = Math.min(text.length, finding.span.end);
    while (start < end && /\s/.test(text[start] ?? '')) start += 1;
    while (end > start && /\s/.test(text[end - 1] ?? '')) end -= 1;
    if (start < end) placed.push({ start, end, manner: finding.manner, finding });
  }
  placed.sort((a, b) => a.start - b.start || a.end - b.end);
  let number = 0;
  return placed.map((mark) => {
    if (mark.manner === 'pushes') number += 1;
    return { ...mark, number: mark.manner === 'pushes' ? number : undefined };
  });
}

/** Cuts a text at the ends of its marks. Where marks overlap, the gravest shows. The pieces join back to the text. */
export function piecesOf(text: string, marks: readonly Mark[]): Piece[] {
  const cuts = [...new Set([0, text.length, ...marks.flatMap((mark) => [mark.start, mark.end])])].sort((a, b) => a - b);
  const pieces: Piece[] = [];
  for (let index = 0; index + 1 < cuts.length; index += 1) {
    const start = cuts[index] ?? 0;
    const end = cuts[index + 1] ?? 0;
    const over = marks.filter((mark) => mark.start <= start && mark.end >= end);
    const gravest = over.reduce<MarkManner | undefined>((worst, mark) => (worst && weight[worst] >= weight[mark.manner] ? worst : mark.manner), undefined);
    const tags = over.filter((mark) => mark.end === end && mark.number !== undefined).map((mark) => mark.number ?? 0);
    pieces.push({ text: text.slice(start, end), manner: gravest, tags });
  }
  return pieces;
}
