import type { StringStream } from '@codemirror/language';

/** Where the colouring stands within a line of Ink. Every line begins afresh, except within a block comment. */
interface InkState {
  comment: boolean; // within /* */
  start: boolean; // nothing but blanks and bullets so far
  choice: boolean; // a line with stars: its bracket is what the player reads
  bracket: boolean;
  tag: boolean;
  braces: number;
}

const fresh = (): InkState => ({ comment: false, start: true, choice: false, bracket: false, tag: false, braces: 0 });

/** What a token is called here, and in the theme: names that a writer would use. */
export type InkToken = 'comment' | 'knot' | 'logic' | 'keyword' | 'bullet' | 'label' | 'offer' | 'bracket' | 'tagKey' | 'tagWords' | 'divert' | 'braces' | 'speaker';

function comment(stream: StringStream, state: InkState): InkToken | undefined {
  if (state.comment) {
    state.comment = !stream.match(/^.*?\*\//);
    if (state.comment) stream.skipToEnd();
    return 'comment';
  }
  if (stream.match('//')) {
    stream.skipToEnd();
    return 'comment';
  }
  if (!stream.match('/*')) return undefined;
  state.comment = true;
  return comment(stream, state);
}

/** What only the beginning of a line can be. */
function atStart(stream: StringStream, state: InkState): InkToken | undefined {
  if (stream.match(/^={1,}\s*(?:function\s+)?[^=]*=*/)) return 'knot';
  if (stream.match(/^(?:INCLUDE|VAR|CONST|LIST|EXTERNAL)\s/)) {
    stream.skipToEnd();
    return 'keyword';
  }
  if (stream.match(/^TODO\s*:/)) {
    stream.skipToEnd();
    return 'comment';
  }
  if (stream.match('~')) {
    stream.skipToEnd();
    return 'logic';
  }
  const bullet = stream.match(/^[*+-](?!>)/) as RegExpMatchArray | null;
  if (bullet) {
    state.choice ||= bullet[0] !== '-';
    return 'bullet';
  }
  if (stream.match(/^\([\p{L}\p{N}_]+\)/u)) return 'label';
  state.start = false;
  return stream.match(/^\p{Lu}[\p{L}\p{M} .’'-]{0,30}?[ \u00A0\u202F]*:(?=\s)/u) ? 'speaker' : undefined;
}

function inside(stream: StringStream, state: InkState): InkToken | null {
  if (stream.match(/^(?:->|<-)\s*[\p{L}\p{N}_.]*/u)) {
    state.tag = false;
    return 'divert';
  }
  if (stream.match('#')) {
    state.tag = true;
    stream.match(/^\s*[\p{L}-]+\s*:/u);
    return 'tagKey';
  }
  if (stream.match('{')) {
    state.braces++;
    return 'braces';
  }
  if (stream.match('}')) {
    state.braces = Math.max(0, state.braces - 1);
    return 'braces';
  }
  if (state.braces > 0 && stream.match(/^[|:]/)) return 'braces';
  if (state.choice && state.braces === 0 && stream.match(/^[[\]]/)) {
    state.bracket = stream.current() === '[';
    state.tag = false;
    return 'bracket';
  }
  stream.next();
  stream.match(/^[^\]#{}|:<>/[-]*/u);
  return state.tag ? 'tagWords' : state.bracket ? 'offer' : null;
}

function token(stream: StringStream, state: InkState): InkToken | null {
  if (stream.sol()) Object.assign(state, { ...fresh(), comment: state.comment, braces: state.braces });
  const said = comment(stream, state);
  if (said) return said;
  if (stream.eatSpace()) return null;
  return (state.start ? atStart(stream, state) : undefined) ?? inside(stream, state);
}

/** How Ink is coloured: by what a writer wants to find again, not by grammar. The theme gives each name its colour. */
export const inkParser = { name: 'ink', startState: fresh, copyState: (state: InkState): InkState => ({ ...state }), token };
