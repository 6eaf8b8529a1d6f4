import type { Finding } from '../criterion';
import type { ProfileCase } from './cases';
import { firstGlance, profileParts } from './parts';
import type { At } from './passages';
import { noticed, type ProfileBlock, type ProfileReading } from './profile-reading';

const { parts, limits } = profileParts.summary;

/** A voice needs a few words to be heard. */
const fewestWords = 10;

type Part = { readonly name: ProfileCase; readonly points: number; readonly at: At | undefined };

const inSummary = (list: readonly At[]): At | undefined => list.find((one) => one.field === 'summary');

function problem({ texts, labels }: ProfileReading): Part {
  const at = inSummary(texts.scenes) ?? inSummary(texts.troubles) ?? inSummary(texts.whom.filter((one) => one.named).map((one) => one.at));
  if (labels.customer_centric >= 2 && at !== undefined)
    return at.from < firstGlance ? { name: 'summary.their-problem', points: parts.problem, at } : { name: 'summary.late-problem', points: limits.late, at };
  if (labels.customer_centric >= 1) return { name: 'summary.vague-reader', points: limits.vague, at: inSummary(texts.vagueYou) };
  return { name: 'summary.no-problem', points: 0, at: undefined };
}

function evidence({ texts, labels }: ProfileReading): Part {
  const found = texts.evidence.filter((one) => one.at.field === 'summary');
  const at = (found.find((one) => one.story) ?? found[0])?.at;
  if (at !== undefined && labels.specific >= 3) return { name: 'summary.evidence', points: parts.evidence, at };
  return at !== undefined || labels.specific >= 2 ? { name: 'summary.facts', points: limits.facts, at } : { name: 'summary.no-evidence', points: 0, at: undefined };
}

function door({ texts }: ProfileReading): Part {
  const at = inSummary(texts.questions) ?? inSummary(texts.invites) ?? inSummary(texts.resources);
  return at === undefined ? { name: 'summary.closed-door', points: 0, at } : { name: 'summary.open-door', points: parts.door, at };
}

/** Summary: the reader's problem, evidence, an own voice, a question or a resource, and no CV. */
export const summary: ProfileBlock = {
  id: 'summary',
  check(profile) {
    const { texts, labels } = profile;
    if (profile.summary.words === 0) return { points: 0, findings: [noticed(profile, 'summary.empty', 0, 'summary')] };
    const said = [problem(profile), evidence(profile), door(profile)];
    const findings: Finding[] = said.map(({ name, points, at }) => noticed(profile, name, points, at ?? 'summary'));
    const buzz = texts.buzz.filter((one) => one.field === 'summary');
    const signs = texts.cv.signs.filter((sign) => sign.at.field === 'summary');
    const ego = signs.find((sign) => sign.kind === 'ego')?.at;
    const voice = buzz.length === 0 && ego === undefined && profile.summary.words >= fewestWords ? parts.voice : 0;
    const notCv = labels.cv_like <= 1 ? parts.notCv : 0;
    const brochure = labels.specific === 0 && buzz.length >= 2;
    // The third person has a finding of its own: a CV is better shown by its years, tools or duties.
    const shown = signs.find((sign) => sign.kind !== 'ego') ?? signs[0];
    if (notCv === 0) findings.push(noticed(profile, 'cv.list', 0, shown?.at ?? 'summary'));
    if (ego !== undefined) findings.push(noticed(profile, 'summary.third-person', 0, ego));
    if (brochure) findings.push(noticed(profile, 'summary.brochure', 0, buzz[0]));
    else if (buzz.length > 0) findings.push(noticed(profile, 'buzz.summary', 0, buzz[0]));
    const earned = said.reduce((sum, part) => sum + part.points, voice + notCv);
    return { points: Math.min(earned, labels.cv_like === 3 ? limits.cv : brochure ? limits.brochure : earned), findings };
  },
};
