import type { Lang } from '../../outcome/drafts';
import type { Beat } from '../../story/beat';
import type { CompiledStory } from '../../story/compiled';
import type { Diagnostic } from '../../story/diagnostic';
import { StoryFault } from '../../story/fault';
import { verdictsOf } from '../../story/form';
import { itemsOf, type SourceItem } from '../../story/scan';
import { randomRide } from './random-ride';

export interface ExploreOptions {
  readonly rides: number; // at most
  readonly seconds: number; // at most
  readonly mostDecisions: number; // of one ride; more is taken for a ride that never ends
  readonly onRide?: (done: number) => void;
}

/** What many random rides have seen of a story. */
export interface Exploration {
  readonly rides: number;
  readonly unended: number;
  readonly decisions: { readonly least: number; readonly most: number }; // of the rides that ended
  readonly endings: Readonly<Record<string, number>>;
  readonly offered: ReadonlySet<string>; // ids of choices
  readonly texts: ReadonlySet<string>; // of lines, replies and choices, blanks taken together
  readonly faults: readonly { readonly fault: StoryFault; readonly way: readonly string[] }[]; // one per place
  readonly openForms: readonly { readonly knot: string; readonly missing: readonly string[] }[]; // forms without an answer for some verdict
}

function missingVerdicts(beat: Beat): readonly string[] {
  const there = beat.choices.map((choice) => choice.verdict);
  return beat.form ? verdictsOf[beat.form.kind].filter((verdict) => !there.includes(verdict)) : [];
}

/** Plays a story at random, the same rides each time, and remembers what it has seen. Never throws for a faulty story. */
export function explore(story: CompiledStory, lang: Lang, options: ExploreOptions): Exploration {
  const until = performance.now() + options.seconds * 1000;
  const endings: Record<string, number> = {};
  const [offered, texts] = [new Set<string>(), new Set<string>()];
  const faults = new Map<string, Exploration['faults'][number]>();
  const openForms = new Map<string, Exploration['openForms'][number]>();
  let [rides, unended, least, most] = [0, 0, Number.POSITIVE_INFINITY, 0];
  while (rides < options.rides && performance.now() < until) {
    rides++;
    let way: readonly { readonly id: string }[] = []; // the ride's own log: it grows along
    const look = (beat: Beat, log: readonly { readonly id: string }[]): void => {
      way = log;
      for (const line of beat.lines) texts.add(line.text);
      for (const choice of beat.choices) {
        offered.add(choice.id);
        texts.add(choice.text.trim().replace(/\s+/g, ' '));
      }
      const missing = missingVerdicts(beat);
      if (missing.length > 0) openForms.set(`${beat.knot}${missing.join()}`, { knot: beat.knot ?? 'the opening', missing });
    };
    try {
      const { ended, ride } = randomRide(story, lang, rides, options.mostDecisions, look);
      if (!ended) unended++;
      else {
        const name = ride.beat.ending?.id ?? '';
        endings[name] = (endings[name] ?? 0) + 1;
        [least, most] = [Math.min(least, ride.log.length), Math.max(most, ride.log.length)];
      }
    } catch (error) {
      const fault = error instanceof StoryFault ? error : new StoryFault('runtime', undefined, error instanceof Error ? error.message : String(error));
      const place = `${fault.kind} ${fault.knot ?? ''} ${fault.message}`;
      if (!faults.has(place)) faults.set(place, { fault, way: way.map((entry) => entry.id) });
      if (fault.kind === 'unreadable' || faults.size > 20 || (fault.kind === 'endless' && way.length === 0)) break;
    }
    options.onRide?.(rides);
  }
  return { rides, unended, decisions: { least: most === 0 ? 0 : least, most }, endings, offered, texts, faults: [...faults.values()], openForms: [...openForms.values()] };
}

/** What the rides have to say to the writer. `items` gives each thing its line. */
export function reportOn(seen: Exploration, items: readonly SourceItem[], file: string, isOurs: boolean): readonly Diagnostic[] {
  const lineOf = (flow: string | undefined): number => itemsOf(items, 'flow').find((item) => item.flow === flow)?.line ?? 0;
  const found: Diagnostic[] = seen.faults.map(({ fault, way }) => ({
    file,
    line: lineOf(fault.knot),
    rule: fault.kind === 'endless' ? 'endless' : 'cannot-go-on',
    severity: 'error',
    what: `${fault.knot ? `In "${fault.knot}": ` : ''}${fault.message}`,
    why: `A player gets there by ${way.length > 0 ? way.slice(-6).join(', then ') : 'beginning the story'}.`,
    fix: fault.kind === 'endless' ? 'Put a choice into the circle, or a way out of it.' : 'End every branch with a divert: to a knot, or -> END.',
  }));
  for (const { knot, missing } of seen.openForms) {
    found.push({
      file,
      line: lineOf(knot),
      rule: 'missing-verdict',
      severity: 'error',
      what: `The form in "${knot}" offers nothing for ${missing.join(', ')}.`,
      why: 'Somebody who writes just that would get the answer meant for somebody else.',
      fix: `Offer a choice for it each time: * (${missing[0]}) [${missing[0]} # verdict: ${missing[0]}]`,
    });
  }
  if (seen.unended > 0 && isOurs) {
    found.push({
      file,
      line: 0,
      rule: 'never-ends',
      severity: 'warning',
      what: `${seen.unended} of ${seen.rides} random rides came to no end.`,
      why: 'A player could ride in a circle for ever.',
      fix: 'Look for + choices that lead back; let each be taken once, or lead on after a while.',
    });
  }
  if (isOurs && seen.endings[''] !== undefined) {
    found.push({
      file,
      line: 0,
      rule: 'nameless-ending',
      severity: 'error',
      what: `${seen.endings['']} of ${seen.rides} rides end without "# ending: name".`,
      why: 'The campfire would not know which end it talks about.',
      fix: 'Put # ending: and a name above the last line of that branch.',
    });
  }
  return [...found, ...unseen(seen, items)];
}

/** Choices that were never offered and lines that were never shown: perhaps rare, perhaps out of reach. */
function unseen(seen: Exploration, items: readonly SourceItem[]): readonly Diagnostic[] {
  const everything = [...seen.texts].join('\n');
  const hint = (at: SourceItem, what: string): Diagnostic => ({
    file: at.file,
    line: at.line,
    rule: 'never-seen',
    severity: 'hint',
    what,
    why: `None of ${seen.rides} random rides came here.`,
    fix: 'Look whether its condition can ever be true, and whether anything leads here.',
  });
  const choices = itemsOf(items, 'choice')
    .filter((choice) => choice.id !== '' && !seen.offered.has(choice.id))
    .map((choice) => hint(choice, `The choice (${choice.id}) was never offered.`));
  const lines = itemsOf(items, 'text').filter(({ text }) => {
    const plain = text.replace(/^[^:{}]{1,30}:\s+/, '').replace(/\s+/g, ' ');
    return !/[{}~]|<>/.test(plain) && !everything.includes(plain);
  });
  return [...choices, ...lines.map((line) => hint(line, `"${line.text.slice(0, 60)}" was never shown.`))];
}
