/**
 * Our own drawings as a tree: enough of SVG to take them apart and put them together again, in Node
 * and in the browser alike. No DOM: `DOMParser` is a Trusted Types sink, and Node has none.
 */
export interface SvgNode {
  readonly tag: string;
  readonly attrs: Readonly<Record<string, string>>;
  readonly children: readonly SvgNode[];
  readonly text?: string; // of a <style>; our drawings hold no other text
}

const tagPattern = /<!--[\s\S]*?-->|<\?[^>]*>|<(\/?)([\w:-]+)((?:\s+[\w:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/g;
const attributePattern = /([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Reads one drawing. Comments, titles and descriptions are left out: nobody sees them in an image. */
export function readSvg(source: string): SvgNode {
  interface Open {
    tag: string;
    attrs: Record<string, string>;
    children: SvgNode[];
    start: number;
  }
  const top: Open = { tag: '', attrs: {}, children: [], start: 0 };
  const open: Open[] = [top];
  for (const match of source.matchAll(tagPattern)) {
    const [whole, slash, tag, attributes, selfClosed] = match;
    if (tag === undefined) continue;
    const end = match.index + whole.length;
    if (!slash) open.push({ tag, attrs: readAttributes(attributes ?? ''), children: [], start: end });
    if (!slash && !selfClosed) continue;
    const node = open.pop();
    const parent = open.at(-1);
    if (!node || !parent || node.tag !== tag) throw new Error(`A drawing closes <${tag}> at ${match.index}, but <${node?.tag ?? ''}> was open.`);
    if (tag === 'title' || tag === 'desc') continue;
    const style = tag === 'style' ? { text: source.slice(node.start, match.index) } : {};
    parent.children.push({ tag: node.tag, attrs: node.attrs, children: node.children, ...style });
  }
  const root = top.children[0];
  if (!root || open.length > 1) throw new Error(`A drawing ends while <${open.at(-1)?.tag ?? 'svg'}> is still open.`);
  return root;
}

function readAttributes(source: string): Record<string, string> {
  const attrs: Record<string, string> = {};
  for (const [, name, double, single] of source.matchAll(attributePattern)) attrs[name ?? ''] = double ?? single ?? '';
  return attrs;
}

/** The shortest text that draws the same tree. */
export function writeSvg(nodes: SvgNode | readonly SvgNode[]): string {
  if (isList(nodes)) return nodes.map((node) => writeSvg(node)).join('');
  const attrs = Object.entries(nodes.attrs)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
  const inside = (nodes.text ?? '') + writeSvg(nodes.children);
  return inside ? `<${nodes.tag}${attrs}>${inside}</${nodes.tag}>` : `<${nodes.tag}${attrs}/>`;
}

function isList(nodes: SvgNode | readonly SvgNode[]): nodes is readonly SvgNode[] {
  return Array.isArray(nodes);
}

/**
 * Walks a tree from the leaves up. `change` returns the node as it shall be, or undefined to drop it;
 * it sees the children already changed.
 */
export function rebuild(node: SvgNode, change: (node: SvgNode) => SvgNode | undefined): SvgNode | undefined {
  const children = node.children.map((child) => rebuild(child, change)).filter((child) => child !== undefined);
  return change({ ...node, children });
}

/** Children of the root by their id: the layers of a drawing. */
export function layersOf(root: SvgNode): ReadonlyMap<string, SvgNode> {
  return new Map(root.children.flatMap((child) => (child.attrs.id === undefined ? [] : [[child.attrs.id, child] as const])));
}

/** The custom properties set in a drawing's style, without their leading dashes. */
export function coloursOf(root: SvgNode): Readonly<Record<string, string>> {
  const style = root.children.find((child) => child.tag === 'style')?.text ?? '';
  return Object.fromEntries([...style.matchAll(/--([\w-]+):\s*([^;}\s]+)/g)].map(([, name, value]) => [name ?? '', value ?? '']));
}

/**
 * Puts real colours in place of `var(--name)`, so that a drawing needs no style sheet: a page whose
 * policy forbids inline styles can hold it, and every reader of SVG shows it.
 */
export function paint(source: string, colours: Readonly<Record<string, string>>): string {
  return source.replace(/var\(--([\w-]+)\)/g, (whole, name: string) => colours[name] ?? whole);
}

/** Gives ids a prefix, so that several drawings can live in one file. */
export function prefixIds(source: string, prefix: string): string {
  return source.replace(/(\sid="|url\(#|href="#)([\w-]+)/g, `$1${prefix}$2`);
}
