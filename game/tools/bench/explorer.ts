import { existsSync, readFileSync } from 'node:fs';
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
const samples = ['the-intercept', 'murder_scene', 'pontoon_example', 'swindlestones', 'storylets'];
const budget = 3000; // milliseconds of processor for each way, seed and story
const seeds = [1, 2, 3, 4, 5];
const wanted = 0.9; // of the authored choices
const longestRide = 400; // decisions
const longestSeed = 2_147_483_646;

/** Milliseconds of processor time: other work on the machine does not count. */
function processor(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** How many choices were known after how much time. */
type Curve = readonly (readonly [choices: number, milliseconds: number])[];

/** What anybody would write first: rides at random with inkjs, until the time is up. */
function plainLoop(story: CompiledStory, seed: number): Curve {
  const curve: [number, number][] = [];
  const [seen, luck, began] = [new Set<string>(), luckOf(seed), processor()];
  while (processor() - began < budget) {
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

function searched(story: CompiledStory, seed: number): Curve {
  const curve: [number, number][] = [];
  const [search, began] = [new Search(story, bracketReferee, seed), processor()];
  for (let known = 0; processor() - began < budget; ) {
    search.turn();
    if (search.offered.size > known) curve.push([(known = search.offered.size), processor() - began]);
  }
  return curve;
}

const reach = (curve: Curve): number => curve.at(-1)?.[0] ?? 0;
const timeTo = (curve: Curve, choices: number): number => curve.find(([known]) => known >= choices)?.[1] ?? Number.POSITIVE_INFINITY;
const shown = (milliseconds: number, of: number): string => (Number.isFinite(milliseconds) ? seconds(milliseconds) : `not in ${seconds(of)}`);

/** Time to nine tenths of the authored choices, or where the plain loop does not come so far, of what it comes to. */
function compare(name: string): Row {
  const story = compileFile(resolve(folder, `${name}.ink`));
  const [plain, search] = [seeds.map((seed) => plainLoop(story, seed)), seeds.map((seed) => searched(story, seed))];
  const authored = readUses(story.ink).choicePoints.length;
  const isLarge = name === 'the-intercept';
  const goal = Math.max(1, isLarge ? Math.ceil(authored * wanted) : Math.floor(quantile(plain.map(reach)) * wanted));
  const [theirs, ours] = [quantile(plain.map((curve) => timeTo(curve, goal))), quantile(search.map((curve) => timeTo(curve, goal)))];
  const ratio = ours / (Number.isFinite(theirs) ? theirs : budget); // where the loop does not get there, it would take longer than this
  const limit = isLarge ? 1 / 3 : 1;
  return {
    item: `${name}: ${goal} of ${authored} authored choices`,
    inky: `${shown(theirs, budget)} (${quantile(plain.map(reach))} at last)`,
    game: `${shown(ours, budget)} (${quantile(search.map(reach))} at last)`,
    ratio,
    must: `≤ ${limit.toFixed(2)} ×`,
    reached: grade(ratio, limit, limit),
  };
}

/** A story of another author, proved as a whole. */
function proveWhole(name: string): Row {
  const began = processor();
  const report = explore(compileFile(resolve(folder, `${name}.ink`)), { referee: bracketReferee, seconds: 240, states: 300_000, rides: 1000 });
  const unreached = report.choices.filter(({ reached }) => !reached).length;
  return { item: `${name}: explored as a whole`, game: `${report.certainty}, ${report.effort.states} states, ${unreached} choices out of reach, ${seconds(processor() - began)}` };
}

const mostForEpisode = 10_000; // milliseconds on one core

/** Par and score ranges of a shipped episode. */
function proveEpisode(folderName: string, lang: (typeof languages)[number]): Row {
  const story = compileFile(resolve('stories', folderName, `${lang}.ink`));
  const began = processor();
  const { certainty, scores, par, effort } = exploreStory(story, lang, { seconds: 60, states: 300_000, rides: 2000 });
  const took = processor() - began;
  const ranges = [scores.profile, scores.tone, scores.timing].map(({ least, most }) => `${least}–${most}`).join(' ');
  const best = par ? [par.standing.profile, par.standing.tone, par.standing.timing].join('/') : 'none';
  return {
    item: `${folderName} ${lang}`,
    game: `${certainty} in ${seconds(took)}, ${effort.states} states, ${ranges}, par ${best}`,
    must: `proved in ≤ ${seconds(mostForEpisode)}`,
    reached: certainty === 'proved' ? grade(took, mostForEpisode, mostForEpisode) : 'missed',
  };
}

/**
 * The explorer: the search beside a plain random loop over inkjs, and proofs of all shipped episodes.
 * Times are of the processor, medians over five seeds.
 */
export function explorer(): Promise<readonly Row[]> {
  const rows: Row[] = [];
  if (existsSync(folder)) rows.push(...samples.map(compare), proveWhole('the-intercept'));
  else console.log(`There are no stories of others in ${folder}: the search is not compared.`);
  const trail = readTrail(JSON.parse(readFileSync('stories/trail.json', 'utf8')));
  for (const { open, folder: name } of trail) if (open && name !== undefined) rows.push(...languages.map((lang) => proveEpisode(name, lang)));
  return Promise.resolve(rows);
}
