import { itemsOf, type SourceItem, scanInk } from '../../story/scan';

/** A line of one of the files that a story is made of. */
export interface Spot {
  readonly file: string;
  readonly line: number; // from 1
}

/** A knot or stitch, as the map shows it. */
export interface Scene extends Spot {
  readonly name: string; // 'knot' or 'knot.stitch'; '' for what stands above the first knot
  readonly words: number;
  readonly choices: number;
  readonly isEnd: boolean; // nothing leads on from here
  readonly isMissing: boolean; // a wire leads here, but nobody wrote it
}

/** An arrow of the story, from one scene to another; the spot is where the first such arrow stands. */
export interface Wire extends Spot {
  readonly from: string;
  readonly to: string;
}

export interface Outline {
  readonly scenes: readonly Scene[];
  readonly wires: readonly Wire[];
}

interface Arrow {
  readonly line: number;
  readonly target: string;
}

/** Every divert, tunnel and thread of a source, with its line. Comments, and what a knot takes as parameters, do not count. */
export function arrowsIn(source: string): readonly Arrow[] {
  const bare = source.replace(/\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\n]*/g, (comment) => comment.replace(/[^\n]/g, ''));
  return bare.split(/\r?\n/).flatMap((text, index) => {
    if (/^\s*=/.test(text)) return [];
    return [...text.matchAll(/(?:->|<-)\s*([\p{L}_][\p{L}\p{N}_.]*)/gu)].map(([, target = '']) => ({ line: index + 1, target }));
  });
}

/** Names that an arrow may carry without being a scene: variables and parameters that hold one. */
function heldTargets(source: string): ReadonlySet<string> {
  const names = [...source.matchAll(/(?:VAR|temp)\s+([\p{L}\p{N}_]+)\s*=|[(,]\s*->\s*([\p{L}\p{N}_]+)/gu)].map(([, variable, parameter]) => variable ?? parameter ?? '');
  return new Set(names);
}

/** Which flow a name means, seen from another: a stitch or label of the own knot first. Undefined when there is none. */
function resolve(target: string, from: string, flows: ReadonlySet<string>, labels: ReadonlyMap<string, string>): string | undefined {
  const knot = from.split('.')[0] ?? '';
  for (const name of [`${from}.${target}`, `${knot}.${target}`, target]) {
    if (flows.has(name)) return name;
    const flow = labels.get(name);
    if (flow !== undefined) return flow;
  }
  return undefined;
}

/** Labels of choices and gathers, `knot.label` to the flow they stand in. */
function labelsIn(source: string, items: readonly SourceItem[]): ReadonlyMap<string, string> {
  const flowAt = flowsByLine(items);
  const labels = new Map<string, string>();
  for (const [index, text] of source.split(/\r?\n/).entries()) {
    const label = /^\s*(?:[*+-](?!>)\s*)+\(\s*([\p{L}\p{N}_]+)\s*\)/u.exec(text)?.[1];
    if (label === undefined) continue;
    const flow = flowAt(index + 1);
    labels.set([flow, label].filter(Boolean).join('.'), flow);
    labels.set([flow.split('.')[0], label].filter(Boolean).join('.'), flow);
  }
  return labels;
}

/** The scene that a line belongs to. */
export function flowsByLine(items: readonly SourceItem[]): (line: number) => string {
  const flows = itemsOf(items, 'flow');
  return (line) => flows.findLast((flow) => flow.line <= line)?.flow ?? '';
}

type Files = readonly (readonly [name: string, text: string])[];

/** Gives a line of the files read one after the other back to the file it stands in. */
function spotsOf(files: Files): (line: number) => Spot {
  return (line) => {
    let left = line;
    for (const [file, text] of files) {
      const lines = text.split('\n').length;
      if (left <= lines) return { file, line: left };
      left -= lines;
    }
    return { file: files.at(-1)?.[0] ?? '', line: Math.max(1, left) };
  };
}

/** The scenes of a story and the wires between them, over all its files. Understands no logic, so it never waits for a story that does not compile. */
export function outlineOf(files: Files): Outline {
  const source = files.map(([, text]) => text).join('\n');
  const spot = spotsOf(files);
  const items = scanInk(source, '');
  const flows = itemsOf(items, 'flow');
  const names = new Set(flows.map(({ flow }) => flow));
  const flowAt = flowsByLine(items);
  const [held, labels] = [heldTargets(source), labelsIn(source, items)];
  const wires = new Map<string, Wire>();
  const missing = new Map<string, number>();
  const wire = (from: string, to: string, line: number): void => {
    if (from !== to && !wires.has(`${from} ${to}`)) wires.set(`${from} ${to}`, { from, to, ...spot(line) });
  };
  for (const { line, target } of arrowsIn(source)) {
    const from = flowAt(line);
    if (target === 'END' || target === 'DONE' || held.has(target)) continue;
    const to = resolve(target, from, names, labels);
    if (to === undefined) missing.set(target, missing.get(target) ?? line);
    wire(from, to ?? target, line);
  }
  const bodies = new Map<string, SourceItem[]>();
  for (const item of items) {
    const known = bodies.get(item.flow);
    if (item.kind === 'flow') continue;
    if (known) known.push(item);
    else bodies.set(item.flow, [item]);
  }
  const body = (name: string): readonly SourceItem[] => bodies.get(name) ?? [];
  for (const [index, { flow, line }] of flows.entries()) {
    const next = flows[index + 1];
    if (next?.flow.startsWith(`${flow}.`) && !body(flow).some(({ kind }) => kind !== 'tag') && ![...wires.values()].some(({ from }) => from === flow)) wire(flow, next.flow, line);
  }
  const leads = new Set([...wires.values()].map(({ from }) => from));
  const scene = (name: string, line: number): Scene => {
    const inside = body(name);
    return {
      name,
      ...spot(line),
      words: itemsOf(inside, 'text').reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0),
      choices: itemsOf(inside, 'choice').length,
      isEnd: !leads.has(name),
      isMissing: false,
    };
  };
  const opening = leads.has('') || body('').some(({ kind }) => kind !== 'tag') ? [{ ...scene('', 1), isEnd: !leads.has('') }] : [];
  return {
    scenes: [
      ...opening,
      ...flows.map(({ flow, line }) => scene(flow, line)),
      ...[...missing].map(([name, line]) => ({ name, ...spot(line), words: 0, choices: 0, isEnd: true, isMissing: true })),
    ],
    wires: [...wires.values()],
  };
}
