import type { InkValue } from '../episode';
import type { StoryUses } from './uses';

const mostBeginnings = 16;
const highestCount = 12; // of something that episodes count

/**
 * What earlier episodes may have left in the variables that a story takes over. The first is the story
 * played alone. All combinations where they are few; else one variable differs at a time.
 */
export function beginningsOf(carry: readonly string[], uses: StoryUses, first: ReadonlyMap<string, InkValue>): readonly Readonly<Record<string, InkValue>>[] {
  const carried = carry.flatMap((name) => {
    const [use, alone] = [uses.of.get(`v:${name}`), first.get(name)];
    if (!use?.decides || alone === undefined || typeof alone === 'string') return [];
    return [{ name, values: (typeof alone === 'boolean' ? [false, true] : countsToTry(use.cuts, alone)).filter((value) => value !== alone) }];
  });
  const product = carried.reduce<readonly Readonly<Record<string, InkValue>>[]>(
    (sets, { name, values }) => sets.flatMap((set) => [set, ...values.map((value) => ({ ...set, [name]: value }))]),
    [{}],
  );
  return product.length <= mostBeginnings ? product : [{}, ...carried.flatMap(({ name, values }) => values.map((value) => ({ [name]: value })))];
}

/** Every count up to where the story stops telling them apart. */
function countsToTry(cuts: ReadonlySet<number>, alone: number): readonly number[] {
  const top = Math.min(highestCount, Math.max(alone, ...cuts) + 1);
  return Array.from({ length: Math.floor(top) + 1 }, (_, count) => count);
}
