import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Story } from 'inkjs';
import { languages } from '../../outcome/drafts';
import { exploreStory } from '../../session/explore-story';
import type { CompiledStory } from '../../story/compiled';
import { explore } from '../../story/explore/explore';
import { luckOf } from '../../story/explore/luck';
import { bracketReferee } from '../../story/explore/referee';
import { Search } from '../../story/explore/search';
import { readUses } from '../../story/explore/uses';
import { readTrail } from '../../story/trail';
import { compileFile } from '../ink-plugin';
import { grade, quantile, type Row, seconds } from './table';

const folder = '../shared/ink-samples';
const large = 'the-intercept';
const budgetFor = (name: string): number => (name === large ? 5000 : 300); // milliseconds of processor for each way, seed and story
const seedsFor = (name: string): readonly number[] => Array.from({ length: name === large ? 3 : 21 }, (_, at) => at + 1);
const blink = 10; // milliseconds, less than one picture of a screen: what is found sooner is found at once, and what is found by so little later is not found later
const wanted = 0.9; // of the authored choices that any ride can reach
const longestRide = 400; // decisions
const longestSeed = 2_147_483_646;

/** Milliseconds of processor time: other work on the machine does not count. */
function processor(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** How many choices were known after how much time. */
type Curve = readonly (readonly [choices: number, milliseconds: number])[];

/** What one way of looking is given: it ends when it has found all there are, for nothing is left to measure then. */
interface Task {
  readonly story: CompiledStory;
  readonly seed: number;
  readonly budget: number;
  readonly choices: number; // within reach, or where that is not known, authored
}

/** What anybody would write first: rides at random with inkjs, until the time is up. */
function plainLoop({ story, seed, budget, choices }: Task): Curve {
  const curve: [number, number][] = [];
  const [seen, luck, began] = [new Set<string>(), luckOf(seed), processor()];
  while (processor() - began < budget && seen.size < choices) {
    const ink = new Story(story.ink);
    ink.state.storySeed = luck(longestSeed);
    ink.onError = () => undefined;
    ink.allowExternalFunctionFallbacks = true;
    for (let taken = 0; taken < longestRide && processor() - began < budget; taken++) {
      while (ink.canContinue) ink.Continue();
      const before = seen.size;
      for (const choice of ink.currentChoices) seen.add(choice.targetPath?.toString() ?? '');
      if (seen.size > before) curve.push([seen.size, processor() - began]);
      if (ink.currentChoices.length === 0) break;
      ink.ChooseChoiceIndex(luck(ink.currentChoices.length));
    }
  }
  return curve;
}

function searched({ story, seed, budget, choices }: Task): Curve {
  const curve: [number, number][] = [];
  const began = processor();
  const search = new Search(story, bracketReferee, seed);
  const { offered } = search;
  // Noted when it is found, as in the loop above; a turn is a whole ride.
  const put = offered.set.bind(offered);
  offered.set = (path, choice) => {
    curve.push([offered.size + 1, processor() - began]);
    return put(path, choice);
  };
  while (processor() - began < budget && offered.size < choices) search.turn();
  return curve;
}

const reach = (curve: Curve): number => curve.at(-1)?.[0] ?? 0;
const timeTo = (curve: Curve, choices: number): number => curve.find(([known]) => known >= choices)?.[1] ?? Number.POSITIVE_INFINITY;
const shown = (milliseconds: number, of: number): string => (Number.isFinite(milliseconds) ? seconds(milliseconds) : `not in ${seconds(of)}`);

/** The stories of others that compile and leave something to choose, the large one first. */
function samples(): readonly { readonly name: string; readonly story: CompiledStory; readonly authored: number }[] {
  const names = readdirSync(folder).flatMap((file) => (file.endsWith('.ink') ? [file.slice(0, -'.ink'.length)] : []));
  return names
    .flatMap((name) => {
      try {
        const story = compileFile(resolve(folder, `${name}.ink`));
        return [{ name, story, authored: readUses(story.ink).choicePoints.length }];
      } catch (error) {
        console.log(`${name} is not compared: ${error instanceof Error ? error.message.trim().split('\n')[0] : String(error)}`);
        return [];
      }
    })
    .filter(({ authored }) => authored > 0)
    .toSorted((one, other) => Number(other.name === large) - Number(one.name === large));
}

/** Time to nine tenths of the choices within reach, or where the plain loop does not come so far, of what it comes to. */
function compare({ name, story, authored }: ReturnType<typeof samples>[number], reachable?: number): Row {
  const budget = budgetFor(name);
  const plain: Curve[] = [];
  const search: Curve[] = [];
  for (const seed of seedsFor(name)) {
    const task = { story, seed, budget, choices: reachable ?? authored };
    if (seed % 2 === 0) search.push(searched(task));
    plain.push(plainLoop(task));
    if (seed % 2 === 1) search.push(searched(task)); // first and second in turn: whatever the machine does, it does to both
  }
  const goal = Math.max(1, reachable === undefined ? Math.floor(quantile(plain.map(reach)) * wanted) : Math.ceil(reachable * wanted));
  const [theirs, ours] = [quantile(plain.map((curve) => timeTo(curve, goal))), quantile(search.map((curve) => timeTo(curve, goal)))];
  const ratio = Math.max(blink, ours) / Math.max(blink, Number.isFinite(theirs) ? theirs : budget); // where the loop does not get there, it would take longer than this
  const limit = reachable === undefined ? 1 : 1 / 3;
  const within = reachable === undefined ? '' : `, ${reachable} within reach`;
  return {
    item: `${name}: ${goal} of ${authored} authored choices${within}`,
    inky: `${shown(theirs, budget)} (${quantile(plain.map(reach))} at last)`,
    game: `${shown(ours, budget)} (${quantile(search.map(reach))} at last)`,
    ratio,
    must: `≤ ${limit.toFixed(2)} ×${limit === 1 ? `, or ${blink} ms` : ''}`,
    reached: limit === 1 && ours - theirs <= blink ? 'aim' : grade(ratio, limit, limit),
  };
}

/** A story of another author, proved as a whole: which of its choices can be reached at all. */
function proveWhole(name: string): { readonly row: Row; readonly reachable: number } {
  const began = processor();
  const report = explore(compileFile(resolve(folder, `${name}.ink`)), { referee: bracketReferee, seconds: 240, states: 300_000, rides: 1000 });
  const reachable = report.choices.filter(({ reached }) => reached).length;
  const game = `${report.certainty}, ${report.effort.states} states, ${report.choices.length - reachable} choices out of reach, ${seconds(processor() - began)}`;
  return { row: { item: `${name}: explored as a whole`, game }, reachable };
}

const mostForEpisode = 10_000; // milliseconds on one core

/** Par and score ranges of a shipped episode. */
function proveEpisode(folderName: string, lang: (typeof languages)[number]): { readonly row: Row; readonly took: number } {
  const story = compileFile(resolve('stories', folderName, `${lang}.ink`));
  const began = processor();
  const { certainty, scores, par, effort } = exploreStory(story, lang, { seconds: 60, states: 300_000, rides: 2000 });
  const took = processor() - began;
  const ranges = [scores.profile, scores.tone, scores.timing].map(({ least, most }) => `${least}–${most}`).join(' ');
  const best = par ? [par.standing.profile, par.standing.tone, par.standing.timing].join('/') : 'none';
  const row: Row = {
    item: `${folderName} ${lang}`,
    game: `${certainty} in ${seconds(took)}, ${effort.states} states, ${ranges}, par ${best}`,
    must: `proved in ≤ ${seconds(mostForEpisode)}`,
    reached: certainty === 'proved' ? grade(took, mostForEpisode, mostForEpisode) : 'missed',
  };
  return { row, took };
}

/**
 * The explorer: the search beside a plain random loop over inkjs, and proofs of all shipped episodes, each one by itself and all of them together.
 * Times are of the processor, medians over several seeds.
 */
export function explorer(): Promise<readonly Row[]> {
  const rows: Row[] = [];
  if (existsSync(folder)) {
    const { row, reachable } = proveWhole(large);
    rows.push(...samples().map((sample) => compare(sample, sample.name === large ? reachable : undefined)), row);
  } else console.log(`There are no stories of others in ${folder}: the search is not compared.`);
  const trail = readTrail(JSON.parse(readFileSync('stories/trail.json', 'utf8')));
  const proofs = trail.flatMap(({ open, folder: name }) => (open && name !== undefined ? languages.map((lang) => proveEpisode(name, lang)) : []));
  const times = proofs.map(({ took }) => took);
  const sum = times.reduce((all, one) => all + one, 0);
  rows.push(...proofs.map(({ row }) => row), { item: `all ${proofs.length} files`, game: `${seconds(sum)}, the slowest ${seconds(Math.max(...times))}` });
  return Promise.resolve(rows);
}
