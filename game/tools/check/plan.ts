import { type Zone, zones } from '../../outcome/drafts';

/** What a plan may look at, and how. */
const numbers = ['profile', 'tone', 'timing', 'accepted', 'replies', 'meetings', 'visits', 'google', 'decisions'] as const;
export type PlanNumber = (typeof numbers)[number];

/** A line of a plan, understood. */
export type PlanStep = { readonly line: number } & (
  | { readonly verb: 'choose'; readonly label: string }
  | { readonly verb: 'submit'; readonly form: 'profile' | 'invitation'; readonly fields: Readonly<Record<string, string>> } // 'text', or 'text fr' for one language
  | { readonly verb: 'bet'; readonly numbers: readonly number[] } // accepted, replies, meetings, visits, google
  | { readonly verb: 'lay'; readonly table: 'cards' | 'planner'; readonly numbers: readonly number[] } // which cards, counted from 1 as the story lists them; minutes for each slot
  | { readonly verb: 'lay'; readonly table: 'zones'; readonly zones: readonly Zone[] } // for each gesture, as the story lists them
  | { readonly verb: 'expect'; readonly what: PlanNumber; readonly how: 'is' | 'at least' | 'at most'; readonly number: number }
  | { readonly verb: 'expect-ending'; readonly ending: string }
  | { readonly verb: 'end' }
);

export interface Plan {
  readonly episode: string | undefined; // id, from a line "ride ID"
  readonly steps: readonly PlanStep[];
}

type Words = PlanStep extends infer S ? (S extends PlanStep ? Omit<S, 'line'> : never) : never;

function readTable([table, ...items]: readonly string[]): Words | undefined {
  const found = items.map((item) => zones.find((zone) => zone === item)).filter((zone) => zone !== undefined);
  if (table === 'zones' && items.length > 0 && found.length === items.length) return { verb: 'lay', table, zones: found };
  if ((table === 'cards' || table === 'planner') && items.length > 0 && items.every((n) => /^\d+$/.test(n))) return { verb: 'lay', table, numbers: items.map(Number) };
  return undefined;
}

function readVerb(words: string): Words | undefined {
  const [verb = '', ...rest] = words.split(/\s+/);
  const tail = rest.join(' ');
  if (verb === 'choose' && tail) return { verb, label: tail };
  if (verb === 'submit' && (tail === 'profile' || tail === 'invitation')) return { verb, form: tail, fields: {} };
  if (verb === 'bet' && rest.length === 5 && rest.every((n) => /^\d+$/.test(n))) return { verb, numbers: rest.map(Number) };
  if (verb === 'lay') return readTable(rest);
  if (verb === 'end' && rest.length === 0) return { verb };
  if (verb !== 'expect') return undefined;
  if (rest[0] === 'ending' && rest[1]) return { verb: 'expect-ending', ending: rest[1] };
  const [, what, how, number] = /^(\w+)(?: (at least|at most))? (\d+)$/.exec(tail) ?? [];
  const known = numbers.find((name) => name === what);
  return known && { verb, what: known, how: how === 'at least' || how === 'at most' ? how : 'is', number: Number(number) };
}

/**
 * Reads a plan that a writer can write: one verb per line, `#` for remarks, and under `submit` the
 * fields, indented. @throws with the line when it cannot be understood.
 */
export function readPlan(text: string, file: string): Plan {
  const steps: PlanStep[] = [];
  let episode: string | undefined;
  let field = '';
  for (const [index, full] of text.split(/\r?\n/).entries()) {
    const words = full.trim();
    if (words === '' || words.startsWith('#')) continue;
    const last = steps.at(-1);
    if (/^\s/.test(full) && last?.verb === 'submit') {
      const [, name, value] = /^([a-z]+(?: (?:fr|en))?):\s*(.*)$/i.exec(words) ?? [];
      const fields: Record<string, string> = { ...last.fields };
      if (name !== undefined) {
        field = name;
        fields[field] = value ?? '';
      } else fields[field] = `${fields[field] ?? ''}\n${words}`;
      steps[steps.length - 1] = { ...last, fields };
      continue;
    }
    const [, ride] = /^ride (\S+)$/.exec(words) ?? [];
    if (ride !== undefined) {
      episode = ride;
      continue;
    }
    const step = readVerb(words);
    if (!step)
      throw new Error(
        `${file}:${index + 1} "${words}" is no line of a plan. There are: ride ID, choose LABEL, submit profile|invitation (fields below, indented), bet A R M V G, lay cards N…, lay zones easy|stretch|panic…, lay planner MINUTES…, expect NAME [at least|at most] N, expect ending ID, end.`,
      );
    steps.push({ ...step, line: index + 1 });
  }
  return { episode, steps };
}
