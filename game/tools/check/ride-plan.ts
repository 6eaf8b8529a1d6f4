import { banners, type Draft, type Lang, photos } from '../../outcome/drafts';
import { Session, type World } from '../../session/session';
import type { GameState } from '../../session/state';
import type { TrailEpisode } from '../../story/trail';
import { type Plan, type PlanNumber, type PlanStep } from './plan';

/** A plan that did not come about, with its line. */
export class BrokenPlan extends Error {
  constructor(
    readonly line: number,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'BrokenPlan';
  }
}

/**
 * The episode a plan belongs to: the one it names, or the one with its file's number.
 * @throws Error when there is none.
 */
export function episodeOfPlan(file: string, plan: Plan, trail: readonly TrailEpisode[]): TrailEpisode {
  const number = Number(/^\d+/.exec(file)?.[0]);
  const episode = trail.find((one) => (plan.episode === undefined ? one.number === number : one.id === plan.episode));
  if (!episode) throw new Error(`${file} belongs to no episode: begin its name with the episode's number, or write "ride ID" in it.`);
  return episode;
}

/** Rides a plan in one language. `onState` sees every state on the way. @throws BrokenPlan at the first line that does not come about. */
export async function ridePlan(plan: Plan, world: World, episode: string, lang: Lang, onState: (state: GameState) => void = () => undefined): Promise<GameState> {
  const session = await Session.open(world, { lang, hero: 'sam', textSize: 100, motion: 'auto', sound: false, lowPower: false });
  session.subscribe(onState);
  await session.send({ type: 'ride', episode, fresh: true });
  for (const step of plan.steps) {
    try {
      await take(step, session, lang);
    } catch (error) {
      throw new BrokenPlan(step.line, error instanceof Error ? error.message : String(error), { cause: error });
    }
    const [notice] = session.state.notices;
    if (notice) throw new BrokenPlan(step.line, `The game says ${notice.kind}${notice.detail === undefined ? '' : `: ${notice.detail}`}.`);
  }
  return session.state;
}

async function take(step: PlanStep, session: Session, lang: Lang): Promise<void> {
  await readOn(session);
  switch (step.verb) {
    case 'choose': {
      const choice = session.state.beat?.choices.find(({ id }) => id === step.label || id.endsWith(`.${step.label}`));
      if (!choice) throw new Error(`There is no choice "${step.label}" here. There are: ${session.state.beat?.choices.map(({ id }) => id).join(', ') || 'none'}.`);
      await session.send({ type: 'choose', index: choice.index });
      return;
    }
    case 'submit':
    case 'bet':
    case 'lay':
      await handIn(step, session, lang);
      return;
    case 'expect':
      compare(step, numberOf(step.what, session.state));
      return;
    case 'end':
    case 'expect-ending': {
      const { place, beat } = session.state;
      if (place !== 'debrief') throw new Error(`The ride has not come to an end: it stands at ${place}.`);
      if (step.verb === 'expect-ending' && beat?.ending?.id !== step.ending) throw new Error(`The ride ends with ${beat?.ending?.id ?? 'no name'}, not with ${step.ending}.`);
    }
  }
}

type HandedIn = Extract<PlanStep, { readonly verb: 'submit' | 'bet' | 'lay' }>;

async function handIn(step: HandedIn, session: Session, lang: Lang): Promise<void> {
  const { draft, place } = session.state;
  const wanted = step.verb === 'bet' ? 'prediction' : step.verb === 'lay' ? step.table : step.form;
  if (draft?.kind !== wanted || place !== wanted) throw new Error(`No ${wanted} is asked for here, but ${draft?.kind ?? place}.`);
  await session.send({ type: 'revise-draft', draft: filledIn(step, draft, lang) });
  await session.send({ type: 'submit-draft' });
}

function filledIn(step: HandedIn, draft: Draft, lang: Lang): Draft {
  if (step.verb === 'bet') {
    const [accepted = 0, replies = 0, meetings = 0, visits = 0, googleChecks = 0] = step.numbers;
    return { kind: 'prediction', accepted, replies, meetings, visits, googleChecks };
  }
  if (step.verb === 'lay') {
    if (step.table === 'zones') return { kind: 'zones', placed: step.zones.map((zone, gesture) => ({ gesture, zone })) };
    return step.table === 'cards' ? { kind: 'cards', picked: step.numbers.map((number) => number - 1) } : { kind: 'planner', minutes: step.numbers };
  }
  const field = (name: string): string | undefined => step.fields[`${name} ${lang}`] ?? step.fields[name];
  if (draft.kind === 'invitation') return { ...draft, text: field('text') ?? draft.text };
  if (draft.kind !== 'profile') return draft;
  return {
    ...draft,
    headline: field('headline') ?? draft.headline,
    summary: field('summary') ?? draft.summary,
    photo: photos.find((photo) => photo === field('photo')) ?? draft.photo,
    banner: banners.find((banner) => banner === field('banner')) ?? draft.banner,
  };
}

function numberOf(what: PlanNumber, { standing, outcome, decisions }: GameState): number {
  if (what === 'profile' || what === 'tone' || what === 'timing') return standing[what];
  if (what === 'decisions') return decisions.taken;
  if (!outcome) throw new Error(`There is no result yet to expect ${what} of.`);
  return what === 'google' ? outcome.google.passed : outcome.mine[what].drawn;
}

function compare({ what, how, number }: Extract<PlanStep, { readonly verb: 'expect' }>, found: number): void {
  const holds = how === 'at least' ? found >= number : how === 'at most' ? found <= number : found === number;
  if (!holds) throw new Error(`Expected ${what} ${how === 'is' ? '' : `${how} `}${number}, but it is ${found}.`);
}

/** Turns lines until a choice, a form or the campfire waits. */
async function readOn(session: Session): Promise<void> {
  for (let lines = 0; lines < 200; lines++) {
    const { line, place } = session.state;
    await session.send({ type: 'continue' });
    if (session.state.line === line && session.state.place === place) return;
  }
}
