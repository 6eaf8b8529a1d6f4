import { itemsOf, type SourceDivert, type SourceItem } from './scan';

/** A knot or stitch and the places its arrows lead to. */
export interface Flow {
  readonly name: string; // 'knot', 'knot.stitch', or '' above the first knot
  readonly file: string;
  readonly line: number; // 0 for the opening
  readonly isFunction: boolean;
  readonly arrows: readonly string[]; // names of flows; END, DONE, labels and variables are left out
}

/** Knots, stitches and the arrows between them, the opening first. */
export function outlineOf(items: readonly SourceItem[], file: string): readonly Flow[] {
  const heads = itemsOf(items, 'flow');
  const names = new Set(heads.map(({ flow }) => flow));
  const arrows = new Map<string, string[]>();
  for (const divert of itemsOf(items, 'divert')) {
    const target = targetOf(divert, names);
    if (target === undefined) continue;
    const known = arrows.get(divert.flow);
    if (known) known.push(target);
    else arrows.set(divert.flow, [target]);
  }
  const firstStitches = new Map<string, string>();
  for (const { flow } of heads) {
    const [knot = '', stitch] = flow.split('.');
    if (stitch !== undefined && !firstStitches.has(knot)) firstStitches.set(knot, flow);
  }
  const flowOf = (name: string, at: { readonly file: string; readonly line: number; readonly isFunction: boolean }): Flow => {
    const stitch = firstStitches.get(name);
    return { name, file: at.file, line: at.line, isFunction: at.isFunction, arrows: [...new Set([...(arrows.get(name) ?? []), ...(stitch === undefined ? [] : [stitch])])] };
  };
  return [flowOf('', { file, line: 0, isFunction: false }), ...heads.map((head) => flowOf(head.flow, head))];
}

/** The knot or stitch an arrow means, as Ink looks for it: beside it first, then from the top. */
function targetOf({ target, flow }: SourceDivert, names: ReadonlySet<string>): string | undefined {
  const knot = flow.split('.')[0] ?? '';
  const parts = target.split('.');
  const shorter = parts.map((_, at) => parts.slice(0, parts.length - at).join('.')); // knot.stitch.label lies in knot.stitch
  return [`${knot}.${target}`, ...shorter].find((name) => names.has(name));
}

/** Names of all flows that the opening leads to. Undefined when it leads nowhere: a loose collection of knots. */
export function reachedFlows(flows: readonly Flow[]): ReadonlySet<string> | undefined {
  const byName = new Map(flows.map((flow) => [flow.name, flow]));
  const reached = new Set(['']);
  for (const name of reached) for (const arrow of byName.get(name)?.arrows ?? []) reached.add(arrow);
  return reached.size > 1 ? reached : undefined;
}
