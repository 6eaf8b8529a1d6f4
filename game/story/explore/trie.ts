import type { SlotValue } from './slots';

/** What one run of a beat asked, in order: the value of a slot (`~` before its name: only what comparisons tell of it), or a draw. */
export type Question = { readonly slot: string; readonly value: SlotValue } | { readonly draw: string; readonly of: number; readonly taken: number };

/** One outcome of a beat, with its chance over the draws on the way. */
export interface Found<Leaf> {
  readonly leaf: Leaf;
  readonly chance: number;
}

type Branch<Leaf> =
  | { readonly kind: 'leaf'; readonly leaf: Leaf; readonly alone: readonly Found<Leaf>[] }
  | { readonly kind: 'slot'; readonly slot: string; readonly next: Map<SlotValue, Branch<Leaf>> }
  | { readonly kind: 'draw'; readonly draw: string; readonly of: number; readonly next: Map<number, Branch<Leaf>> };

/** Who answers a beat's questions, and runs it where it asks something new. */
export interface Answers<Leaf> {
  valueOf(slot: string): SlotValue;
  run(draws: ReadonlyMap<string, number>): { readonly questions: readonly Question[]; readonly leaf: Leaf };
}

const noDraws: ReadonlyMap<string, number> = new Map();

/**
 * Remembers every run of one beat by what it asked. A beat is deterministic: where the same questions
 * get the same answers the same things happen, so that Ink has to run each case only once.
 */
export class Trie<Leaf> {
  private root: Branch<Leaf> | undefined;

  /** All outcomes under these answers. */
  collect(answers: Answers<Leaf>): readonly Found<Leaf>[] {
    const at = this.follow(answers, noDraws);
    if (at?.kind === 'leaf') return at.alone;
    const found: Found<Leaf>[] = [];
    this.gather(answers, noDraws, 1, found);
    return found;
  }

  /** The branch where the answers lead: a leaf, a draw that is not decided, or nothing known yet. */
  private follow(answers: Answers<Leaf>, draws: ReadonlyMap<string, number>): Branch<Leaf> | undefined {
    let at = this.root;
    while (at && at.kind !== 'leaf') {
      if (at.kind === 'slot') at = at.next.get(answers.valueOf(at.slot));
      else {
        const taken = draws.get(at.draw);
        if (taken === undefined) return at;
        at = at.next.get(taken);
      }
    }
    return at;
  }

  private gather(answers: Answers<Leaf>, draws: ReadonlyMap<string, number>, chance: number, found: Found<Leaf>[]): void {
    let at = this.follow(answers, draws);
    if (!at) {
      const { questions, leaf } = answers.run(draws);
      this.root = plant(this.root, questions, 0, leaf);
      at = this.follow(answers, draws);
      if (!at) throw new Error('A beat asked other questions than before: the explorer misses something that it depends on.');
    }
    if (at.kind === 'leaf') found.push({ leaf: at.leaf, chance });
    else if (at.kind === 'draw') for (let one = 0; one < at.of; one++) this.gather(answers, new Map([...draws, [at.draw, one]]), chance / at.of, found);
  }
}

function plant<Leaf>(at: Branch<Leaf> | undefined, questions: readonly Question[], from: number, leaf: Leaf): Branch<Leaf> {
  const question = questions[from];
  if (!question) return at ?? { kind: 'leaf', leaf, alone: [{ leaf, chance: 1 }] };
  if ('slot' in question) {
    const branch = at?.kind === 'slot' ? at : { kind: 'slot' as const, slot: question.slot, next: new Map<SlotValue, Branch<Leaf>>() };
    branch.next.set(question.value, plant(branch.next.get(question.value), questions, from + 1, leaf));
    return branch;
  }
  const branch = at?.kind === 'draw' ? at : { kind: 'draw' as const, draw: question.draw, of: question.of, next: new Map<number, Branch<Leaf>>() };
  branch.next.set(question.taken, plant(branch.next.get(question.taken), questions, from + 1, leaf));
  return branch;
}
