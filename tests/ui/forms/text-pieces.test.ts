import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../game/outcome/criterion';
import { marksOf, piecesOf } from '../../../game/ui/forms/text-pieces';

const text = 'Hello Nadia, a free demo. Tuesday at 2?';
function finding(phrase: string, manner: Finding['manner'], more: Partial<Finding> = {}): Finding {
  const start = text.indexOf(phrase);
  return { criterion: 'x', case: 'y', score: 'tone', points: 0, manner, field: 'text', span: { start, end: start + phrase.length }, ...more };
}

describe('marks in a text', () => {
  it('numbers what pushes, in reading order, and nothing else', () => {
    const marks = marksOf(text, [finding('Tuesday at 2?', 'pushes'), finding('Hello Nadia', 'connects'), finding('a free demo', 'pushes')], 'text');
    expect(marks.map((mark) => [text.slice(mark.start, mark.end), mark.number])).toEqual([
      ['Hello Nadia', undefined],
      ['a free demo', 1],
      ['Tuesday at 2?', 2],
    ]);
  });

  it('leaves out what has no place, belongs to another field, or is only told', () => {
    const { span: _, ...nowhere } = finding('demo', 'weak');
    expect(marksOf(text, [nowhere, finding('demo', 'weak', { field: 'summary' }), finding('demo', 'note')], 'text')).toEqual([]);
  });

  it('keeps off the spaces at the ends of a span, and within the text', () => {
    const [mark] = marksOf(text, [finding(' a free demo', 'pushes')], 'text');
    expect(mark && text.slice(mark.start, mark.end)).toBe('a free demo');
    expect(marksOf('short', [finding('Tuesday at 2?', 'pushes')], 'text')).toEqual([]);
  });
});

describe('pieces of a text', () => {
  it('join back to the very same text, however marks overlap', () => {
    const marks = marksOf(text, [finding('Nadia, a free', 'weak'), finding('a free demo', 'pushes'), finding('free', 'connects')], 'text');
    expect(
      piecesOf(text, marks)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });

  it('show the gravest of overlapping marks', () => {
    const pieces = piecesOf(text, marksOf(text, [finding('a free demo', 'weak'), finding('free', 'pushes')], 'text'));
    expect(pieces.find((piece) => piece.text === 'free')?.manner).toBe('pushes');
    expect(pieces.find((piece) => piece.text === ' demo')?.manner).toBe('weak');
  });

  it('carry each number once, where its phrase ends', () => {
    const pieces = piecesOf(text, marksOf(text, [finding('a free demo', 'pushes'), finding('demo', 'pushes')], 'text'));
    expect(pieces.flatMap((piece) => piece.tags)).toEqual([1, 2]);
    expect(pieces.find((piece) => piece.tags.length > 0)?.text).toBe('demo');
  });
});
