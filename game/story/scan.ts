/** Where something stands in the source. */
interface Spot {
  readonly file: string;
  readonly line: number; // counts from 1
  readonly flow: string; // 'knot', 'knot.stitch', or '' above the first knot
}

/** A tag as it was written, without its `#`. */
export interface SourceTag extends Spot {
  readonly kind: 'tag';
  readonly raw: string;
  /** Who sees it: the line it stands on or above, the choice it stands in, or the reply after a choice's bracket. */
  readonly seenBy: 'line' | 'choice' | 'reply';
}

export interface SourceChoice extends Spot {
  readonly kind: 'choice';
  readonly level: number; // how many stars
  readonly mark: string; // those stars, as written
  readonly label: string | undefined;
  readonly id: string; // flow.label, as the game knows it; '' without a label
  readonly text: string; // what is offered, with its braces as they are
  readonly tags: readonly SourceTag[]; // those the choice sees
}

export interface SourceFlow extends Spot {
  readonly kind: 'flow'; // its name is `flow`
  readonly isFunction: boolean;
}

export interface SourceGather extends Spot {
  readonly kind: 'gather';
  readonly level: number; // how many dashes
}

export interface SourceText extends Spot {
  readonly kind: 'text';
  readonly text: string; // what would be printed, with its braces as they are
}

/** An arrow to another place: `-> knot`, `<- thread` or a target handed on, as in `-> tunnel(-> knot)`. */
export interface SourceDivert extends Spot {
  readonly kind: 'divert';
  readonly target: string; // as written, such as 'knot.stitch', 'END' or a variable's name
}

/** A remark `// allow RULE: reason`, with which a writer waives what a rule says about the next line. */
export interface SourceWaiver extends Spot {
  readonly kind: 'waiver';
  readonly rule: string;
  readonly reason: string; // '' when none is given
}

export type SourceItem = SourceTag | SourceChoice | SourceFlow | SourceGather | SourceText | SourceDivert | SourceWaiver;

/** Takes comments out as Ink does, keeping every line where it is. Ink knows no `//` inside a text either. */
function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\n]*/g, (comment) => comment.replace(/[^\n]/g, ''));
}

/** One line taken apart: what is printed before, in and after a bracket, and the tags with where they stand. */
interface CutLine {
  before: string;
  inside: string;
  after: string;
  tags: { raw: string; part: 'before' | 'inside' | 'after' }[];
  depth: number; // open braces at its end
}

/**
 * Cuts one line. A tag runs to the next `#`, to a divert, to the end of its bracket or of its braces.
 * `depth` counts braces that earlier lines left open.
 */
function cutLine(line: string, isChoice: boolean, depth: number): CutLine {
  const cut: CutLine = { before: '', inside: '', after: '', tags: [], depth };
  let part: 'before' | 'inside' | 'after' = 'before';
  let tag: { raw: string; depth: number } | undefined;
  const endTag = (): void => {
    if (tag) cut.tags.push({ raw: tag.raw.trim(), part });
    tag = undefined;
  };
  const add = (text: string): void => {
    if (tag) tag.raw += text;
    else cut[part] += text;
  };
  for (let at = 0; at < line.length; at++) {
    const sign = line[at] ?? '';
    const inBraces = tag ? cut.depth > tag.depth : cut.depth > depth;
    if (sign === '\\') add(line[++at] ?? '');
    else if (sign === '#' && !(tag && inBraces)) {
      endTag();
      tag = { raw: '', depth: cut.depth };
    } else if (!inBraces && (line.startsWith('->', at) || line.startsWith('<-', at))) break;
    else if (isChoice && sign === '[' && part === 'before' && !inBraces) {
      endTag();
      part = 'inside';
    } else if (isChoice && sign === ']' && part === 'inside' && !inBraces) {
      endTag();
      part = 'after';
    } else {
      if (tag && !inBraces && ((sign === '}' && tag.depth > 0) || (sign === '|' && tag.depth > depth))) endTag();
      if (sign === '{') cut.depth++;
      if (sign === '}') cut.depth = Math.max(0, cut.depth - 1);
      add(sign);
    }
  }
  endTag();
  return cut;
}

const waiver = /^\s*\/\/\s*allow\s+([a-z][a-z-]*)\s*(?::\s*(.*?))?\s*$/;
const arrow = /(?:->|<-)\s*([\p{L}_][\p{L}\p{N}_.]*)/gu;
const flowHeader = /^\s*(={1,})\s*(?:function\s+)?([\p{L}\p{N}_]+)/u;
const notPrinted = /^\s*(?:~|(?:INCLUDE|VAR|CONST|LIST|EXTERNAL)\s|TODO\s*:)/;
const bullets = /^\s*((?:[*+]\s*)+|(?:-(?!>)\s*)+(?:[*+]\s*)*)/;
const labelPattern = /^\s*\(\s*([\p{L}\p{N}_]+)\s*\)/u;

/** Cuts conditions such as `{not seen}` from the front of a choice: they are never printed. */
function withoutConditions(text: string): string {
  return text.replace(/^(?:\s*\{[^{}|:]*\})+/, '');
}

/**
 * Reads Ink source as a writer sees it, line by line: flows, choices, gathers, tags and printed text,
 * in order. It understands no logic, and is forgiving: whether the story compiles is Ink's business.
 */
export function scanInk(source: string, file: string): readonly SourceItem[] {
  const items: SourceItem[] = [];
  let knot = '';
  let flow = '';
  let depth = 0;
  const written = source.replace(/^\uFEFF/, '').split(/\r?\n/);
  for (const [index, full] of withoutComments(source.replace(/^\uFEFF/, ''))
    .split(/\r?\n/)
    .entries()) {
    const spot = (): Spot => ({ file, line: index + 1, flow });
    const [, rule, reason] = waiver.exec(written[index] ?? '') ?? [];
    if (rule !== undefined) items.push({ kind: 'waiver', rule, reason: reason ?? '', ...spot() });
    for (const [, target] of full.replace(/"[^"]*"/g, '').matchAll(arrow)) if (target !== undefined) items.push({ kind: 'divert', target, ...spot() });
    const header = depth === 0 ? flowHeader.exec(full) : null;
    if (header?.[1] && header[2]) {
      if (header[1].length > 1) knot = header[2];
      flow = header[1].length > 1 || knot === '' ? header[2] : `${knot}.${header[2]}`;
      items.push({ kind: 'flow', isFunction: /^\s*=+\s*function\s/.test(full), ...spot() });
      continue;
    }
    if (notPrinted.test(full)) continue;
    const mark = bullets.exec(full)?.[1] ?? '';
    const stars = mark.replace(/[^*+]/g, '').length;
    const dashes = mark.replace(/[^-]/g, '').length;
    let rest = mark ? full.slice(full.indexOf(mark) + mark.length) : full;
    if (dashes > 0 && depth === 0) items.push({ kind: 'gather', level: dashes, ...spot() });
    if (dashes > 0 && depth > 0) rest = rest.replace(/^[^:"]*:/, ''); // a branch within braces: its condition is never printed
    const label = mark ? labelPattern.exec(rest) : null;
    if (label) rest = rest.slice(label[0].length);
    const cut = cutLine(rest, stars > 0, depth);
    depth = cut.depth;
    const tags = cut.tags.map((tag): SourceTag => ({ kind: 'tag', raw: tag.raw, seenBy: stars === 0 ? 'line' : tag.part === 'after' ? 'reply' : 'choice', ...spot() }));
    if (stars > 0) {
      const offered = withoutConditions(cut.before + cut.inside).trim();
      const id = label?.[1] ? [flow, label[1]].filter(Boolean).join('.') : '';
      if (offered !== '' || tags.length > 0)
        items.push({ kind: 'choice', level: stars, mark: mark.trim(), label: label?.[1], id, text: offered, tags: tags.filter((tag) => tag.seenBy === 'choice'), ...spot() });
    }
    items.push(...tags);
    const printed = (stars > 0 ? withoutConditions(cut.before) + cut.after : cut.before).trim();
    if (printed !== '') items.push({ kind: 'text', text: printed, ...spot() });
  }
  return items;
}

/** The items of one kind, in order. */
export function itemsOf<K extends SourceItem['kind']>(items: readonly SourceItem[], kind: K): readonly Extract<SourceItem, { kind: K }>[] {
  return items.filter((item): item is Extract<SourceItem, { kind: K }> => item.kind === kind);
}
