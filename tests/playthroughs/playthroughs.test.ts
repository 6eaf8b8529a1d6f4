import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Draft, Lang } from '../../game/outcome/drafts';
import { banners, languages, photos } from '../../game/outcome/drafts';
import { Session } from '../../game/session/session';
import type { GameState } from '../../game/session/state';
import { direct } from '../../game/stage/direct';
import { NullStage } from '../../game/stage/null-stage';
import { type PlanNumber, type PlanStep, readPlan } from '../helpers/plan';
import { choose, guess, readOn } from '../helpers/season';
import { shippedTrail, shippedWorld } from '../helpers/shipped';

/**
 * Plays the plans of this folder, each in both languages: the same decisions must lead to the same
 * ends. A plan belongs to the episode it names ("ride ID"), or to the one with its file's number.
 */
const plans = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.plan.txt'));

function episodeOf(file: string, named: string | undefined): string {
  const number = Number(/^\d+/.exec(file)?.[0]);
  const episode = shippedTrail().find((e) => (named === undefined ? e.number === number : e.id === named));
  if (!episode) throw new Error(`${file} belongs to no episode: begin its name with the episode's number, or write "ride ID" in it.`);
  return episode.id;
}

function fillIn(draft: Draft, fields: Readonly<Record<string, string>>, lang: Lang): Draft {
  const field = (name: string): string | undefined => fields[`${name} ${lang}`] ?? fields[name];
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

function laid(step: Extract<PlanStep, { verb: 'lay' }>): Draft {
  if (step.table === 'zones') return { kind: 'zones', placed: step.zones.map((zone, gesture) => ({ gesture, zone })) };
  return step.table === 'cards' ? { kind: 'cards', picked: step.numbers.map((number) => number - 1) } : { kind: 'planner', minutes: step.numbers };
}

async function take(step: PlanStep, session: Session, lang: Lang): Promise<void> {
  if (step.verb === 'choose') await choose(session, step.label);
  if (step.verb === 'submit' || step.verb === 'bet' || step.verb === 'lay') {
    await readOn(session);
    const { draft, place } = session.state;
    const wanted = step.verb === 'bet' ? 'prediction' : step.verb === 'lay' ? step.table : step.form;
    if (draft?.kind !== wanted || place !== wanted) throw new Error(`No ${wanted} is asked for here, but ${draft?.kind ?? place}.`);
    const [accepted = 0, replies = 0, meetings = 0, visits = 0, googleChecks = 0] = step.verb === 'bet' ? step.numbers : [];
    await session.send({
      type: 'revise-draft',
      draft: step.verb === 'lay' ? laid(step) : step.verb === 'bet' ? { kind: 'prediction', accepted, replies, meetings, visits, googleChecks } : fillIn(draft, step.fields, lang),
    });
    await session.send({ type: 'submit-draft' });
  }
  if (step.verb === 'expect') {
    await readOn(session);
    const found = numberOf(step.what, session.state);
    if (step.how === 'at least') expect(found, step.what).toBeGreaterThanOrEqual(step.number);
    else if (step.how === 'at most') expect(found, step.what).toBeLessThanOrEqual(step.number);
    else expect(found, step.what).toBe(step.number);
  }
  if (step.verb === 'expect-ending' || step.verb === 'end') {
    await readOn(session);
    expect(session.state.place).toBe('debrief');
    if (step.verb === 'expect-ending') expect(session.state.beat?.ending?.id).toBe(step.ending);
  }
}

async function ride(file: string, lang: Lang): Promise<Session> {
  const plan = readPlan(readFileSync(`${import.meta.dirname}/${file}`, 'utf8'), file);
  const session = await Session.open(shippedWorld(), { ...guess, lang });
  const stage = new NullStage();
  session.subscribe((state) => stage.show(direct(state, { wipe: 0.5, current: 1, done: [] })));
  await session.send({ type: 'ride', episode: episodeOf(file, plan.episode), fresh: true });
  for (const step of plan.steps) {
    await take(step, session, lang).catch((error: unknown) => {
      throw new Error(`tests/playthroughs/${file}:${step.line} (${lang}) ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    });
    expect(session.state.notices, `${file}:${step.line}`).toEqual([]);
  }
  expect(stage.shown.length).toBeGreaterThan(plan.steps.length / 2);
  return session;
}

describe('plans', () => {
  it('are two or more for every open episode', () => {
    const planned = plans.map((file) => episodeOf(file, readPlan(readFileSync(`${import.meta.dirname}/${file}`, 'utf8'), file).episode));
    for (const { id, open } of shippedTrail()) if (open) expect(planned.filter((episode) => episode === id).length, id).toBeGreaterThanOrEqual(2);
  });

  for (const file of plans) {
    for (const lang of languages) it(`${file} rides as planned in ${lang}`, () => ride(file, lang));
    it(`${file} comes to the same end in both languages`, async () => {
      const [fr, en] = [(await ride(file, 'fr')).state, (await ride(file, 'en')).state];
      expect(fr.journal.map((entry) => entry.id)).toEqual(en.journal.map((entry) => entry.id));
      expect(fr.beat?.ending?.id).toBe(en.beat?.ending?.id);
    });
  }
});
