import * as z from 'zod/mini';
import { banners, cardWorths, googleChecks, photos, stages, zones } from '../outcome/drafts';
import { messageVerdicts, missedVerdict, predictionVerdicts, profileVerdicts, tableVerdicts } from '../outcome/grade';
import { scores } from '../outcome/standing';
import { nearest } from './nearest';
import { characters, expressions, helps, places, poses, sounds, times, ways } from './vocabulary';

/**
 * The tags a writer may use, as `# key: words`. `stories/README.md` explains each to a trainer.
 * Every tag is plain Ink: a story that uses them all still plays in Inky, which shows them in grey.
 */
const text = z.string().check(z.minLength(1));
const whole = z.coerce.number().check(z.int());
const count = z.coerce.number().check(z.int(), z.minimum(1));
const inkName = z.string().check(z.regex(/^[\p{L}_][\p{L}\p{N}_]*$/u));

/** Two whole numbers, the smaller first: `15-25`. */
const span = z.pipe(
  z.string().check(
    z.regex(/^\d+-\d+$/),
    z.refine((words) => Number(words.split('-')[0]) <= Number(words.split('-')[1])),
  ),
  z.transform((words) => ({ from: Number(words.split('-')[0]), to: Number(words.split('-')[1]) })),
);

/** What a campaign tag may say about the round of invitations, each followed by a whole number. */
export const campaignFacts = ['invitations', 'warmth', 'posts', 'contacts', 'restricted', 'ripe-ask'] as const;

/** The picked parts of Sam's profile that a choice may change. */
export const profileElements = ['photo', 'banner', 'posts', 'comments', 'reposts', 'proof'] as const;

export const chipGroups = ['opening', 'link', 'question', 'goodbye'] as const;
export const factKinds = ['post', 'link', 'clock'] as const;
export const pickFields = ['photo', 'banner', 'headline', 'summary'] as const;
const allVerdicts = [...messageVerdicts, missedVerdict, ...profileVerdicts, ...predictionVerdicts, ...tableVerdicts] as const;
export const formKinds = ['profile', 'invitation', 'prediction', 'cards', 'zones', 'planner'] as const;
const shown = ['outcome', 'card'] as const; // the simulated result; the line itself as a pinned card
export const starterFields = ['text', 'headline', 'summary', 'photo', 'banner'] as const;

const figureWords = z.union([z.tuple([z.enum(characters)]), z.tuple([z.enum(characters), z.enum(expressions)]), z.tuple([z.enum(characters), z.enum(expressions), z.enum(poses)])]);

/** How the words after `# key:` are cut before the schema reads them. */
const shapes = {
  // once, at the top of the file
  title: { form: 'text', schema: text },
  author: { form: 'text', schema: text },
  company: { form: 'text', schema: text },
  decisions: { form: 'text', schema: whole },
  meter: { form: 'labelled', schema: z.tuple([inkName, whole, whole, text]).check(z.refine(([, low, high]) => low < high)) },
  carry: { form: 'words', schema: z.array(inkName).check(z.minLength(1)) },
  help: { form: 'text', schema: z.enum(helps) },
  // above a line: the picture
  place: { form: 'words', schema: z.union([z.tuple([z.enum(places)]), z.tuple([z.enum(places), z.enum(times)])]) },
  left: { form: 'words', schema: z.union([z.tuple([z.literal('nobody')]), figureWords]) },
  right: { form: 'words', schema: z.union([z.tuple([z.literal('nobody')]), figureWords]) },
  mood: { form: 'text', schema: z.enum(expressions) },
  pose: { form: 'text', schema: z.enum(poses) },
  sound: { form: 'text', schema: z.enum(sounds) },
  // above the last line before a decision
  ask: { form: 'text', schema: text },
  hint: { form: 'text', schema: text },
  note: { form: 'text', schema: text },
  form: {
    form: 'words',
    schema: z.union([
      z.tuple([z.enum(['profile', 'prediction', 'zones'])]),
      z.tuple([z.literal('invitation'), z.enum(characters)]),
      z.tuple([z.literal('invitation'), z.enum(characters), z.enum(stages)]),
      z.tuple([z.enum(['cards', 'planner']), count]), // how many to pick; minutes a week
    ]),
  },
  recall: { form: 'text', schema: z.literal('note') },
  fact: { form: 'pair', schema: z.tuple([z.enum(factKinds), text]) },
  chip: { form: 'pair', schema: z.tuple([z.enum(chipGroups), text]) },
  pick: { form: 'pair', schema: z.tuple([z.enum(pickFields), text]) },
  starter: { form: 'pair', schema: z.tuple([z.enum(starterFields), text]) },
  model: { form: 'pair', schema: z.tuple([z.enum(starterFields), text]) },
  card: { form: 'pair', schema: z.tuple([z.enum(cardWorths), text]) },
  zone: { form: 'pair', schema: z.tuple([z.enum(zones), text]) },
  gesture: { form: 'pair', schema: z.tuple([z.enum(zones), text]) },
  slot: { form: 'pair', schema: z.tuple([span, text]) },
  // above a line: what the game shows there
  show: { form: 'text', schema: z.enum(shown) },
  reply: { form: 'pair', schema: z.tuple([z.enum(characters), text]) },
  silence: { form: 'text', schema: text },
  ending: { form: 'text', schema: text },
  peer: { form: 'pair', schema: z.tuple([z.enum(characters), text]) },
  action: { form: 'text', schema: text },
  // inside the bracket of a choice
  effect: { form: 'words', schema: z.tuple([z.enum(scores), whole]) },
  why: { form: 'text', schema: text },
  campaign: { form: 'words', schema: z.tuple([z.enum(campaignFacts), whole]) },
  profile: { form: 'words', schema: z.tuple([z.enum(profileElements), z.string()]) },
  google: { form: 'words', schema: z.tuple([z.enum(googleChecks), z.enum(['yes', 'no'])]) },
  verdict: { form: 'text', schema: z.enum(allVerdicts) },
  way: { form: 'text', schema: z.enum(ways) },
} as const;

export type TagKey = keyof typeof shapes;
export const tagKeys = Object.keys(shapes) as TagKey[];

/** Tags that other Ink players know. They are let through and do nothing here. */
export const foreignKeys = ['audio', 'audioloop', 'image', 'background', 'link', 'linkopen', 'class', 'clear', 'restart', 'unclickable', 'theme', 'speaker'];

export type Tag = { [K in TagKey]: { readonly key: K; readonly value: z.infer<(typeof shapes)[K]['schema']> } }[TagKey];

/** Why a tag was not understood: what it says, and what would be right. */
export interface TagProblem {
  readonly what: string;
  readonly fix: string;
  readonly near?: { readonly wrong: string; readonly right: string }; // the slip and what was most likely meant
}

function cut(form: 'text' | 'words' | 'pair' | 'labelled', rest: string): unknown {
  if (form === 'text') return rest;
  if (form === 'words') return rest.split(/\s+/).filter(Boolean);
  const at = rest.indexOf('=');
  if (at < 0) return [rest];
  const [before, after] = [rest.slice(0, at).trim(), rest.slice(at + 1).trim()];
  return form === 'pair' ? [before, after] : [...before.split(/\s+/), after];
}

const photoOrBanner: Record<'photo' | 'banner', readonly string[]> = { photo: photos, banner: banners };

/** The names that may stand in a tag, to find the nearest one to a slip. */
const names: Readonly<Partial<Record<TagKey, readonly string[]>>> = {
  left: [...characters, ...expressions, ...poses, 'nobody'],
  right: [...characters, ...expressions, ...poses, 'nobody'],
  place: [...places, ...times],
  mood: expressions,
  pose: poses,
  sound: sounds,
  help: helps,
  form: [...formKinds, ...characters, ...stages],
  recall: ['note'],
  card: cardWorths,
  zone: zones,
  gesture: zones,
  effect: scores,
  campaign: campaignFacts,
  profile: [...profileElements, ...photos, ...banners],
  google: googleChecks,
  verdict: allVerdicts,
  way: ways,
  reply: characters,
  peer: characters,
  chip: chipGroups,
  fact: factKinds,
  pick: pickFields,
  starter: starterFields,
  model: starterFields,
  show: shown,
};

/** Names the word that is wrong and the nearest valid one, or lists what may stand there. */
function explainProblem(key: TagKey, rest: string): TagProblem {
  const known = names[key] ?? [];
  const head = shapes[key].form === 'pair' ? (rest.split('=')[0] ?? '').trim() : rest;
  const wrong = head.split(/\s+/).find((word) => word && !known.includes(word) && !/^[+-]?\d+$/.test(word));
  if (known.length > 0 && wrong) {
    const near = nearest(wrong, known);
    return {
      what: `"# ${key}: ${rest}" names "${wrong}", which this game does not know.`,
      fix: near ? `Did you mean "${near}"?` : `It may be one of: ${known.join(', ')}.`,
      ...(near !== undefined && { near: { wrong, right: near } }),
    };
  }
  const example = examples[key];
  return { what: `"# ${key}: ${rest}" is not complete.`, fix: `Write it like this: # ${example}` };
}

/** One right example of each tag, for error messages and for the guide. */
export const examples: Record<TagKey, string> = {
  title: 'title: Sam takes up social selling',
  author: 'author: Michelle',
  company: 'company: Verrerie Ardent',
  decisions: 'decisions: 12',
  meter: 'meter: sponsor 0 10 = Sponsor',
  carry: 'carry: contacts promise_kept',
  help: 'help: on-demand',
  place: 'place: main-street dusk',
  left: 'left: sam eager draw',
  right: 'right: nadia sceptical',
  mood: 'mood: warm',
  pose: 'pose: note',
  sound: 'sound: tick',
  ask: 'ask: What does Sam say?',
  hint: 'hint: Who is in a hurry here?',
  note: 'note: Give the room a minute.',
  form: 'form: invitation nadia',
  recall: 'recall: note',
  fact: 'fact: post = Her post of Monday on the glass shortage',
  chip: 'chip: opening = I read your post on…',
  pick: 'pick: headline = I help glassmakers…',
  starter: 'starter: text = Hello Nadia, we lead the market…',
  model: 'model: text = Hello Nadia, your post on…',
  card: 'card: good = The head of sales, over coffee',
  zone: 'zone: stretch = Takes courage',
  gesture: 'gesture: easy = Comment on a post',
  slot: 'slot: 15-25 = Read and comment',
  show: 'show: outcome',
  reply: 'reply: nadia = What got stuck? The transport.',
  silence: 'silence: The wind. A tumbleweed. The wind.',
  ending: 'ending: listener',
  peer: 'peer: awa = Who was in a hurry: you, or her?',
  action: 'action: Reread your own headline aloud.',
  effect: 'effect: timing -20',
  why: 'why: She had not said a word yet.',
  campaign: 'campaign: invitations 40',
  profile: 'profile: photo recent',
  google: 'google: no-stale-account yes',
  verdict: 'verdict: asks',
  way: 'way: listens',
};

/**
 * Reads one Ink tag (without its `#`). Returns the tag, a problem to tell the writer, or undefined
 * for a tag that belongs to another player or is a writer's own remark (no colon).
 */
export function parseTag(raw: string): { tag: Tag } | { problem: TagProblem } | undefined {
  const at = raw.indexOf(':');
  if (at < 0) return undefined;
  const key = raw.slice(0, at).trim().toLowerCase();
  const rest = raw.slice(at + 1).trim();
  if (foreignKeys.includes(key)) return undefined;
  if (!(key in shapes)) {
    const near = nearest(key, tagKeys);
    return {
      problem: {
        what: `"# ${raw.trim()}" is a tag this game does not know.`,
        fix: near ? `Did you mean "# ${near}:"?` : `The tags are: ${tagKeys.join(', ')}.`,
        ...(near !== undefined && { near: { wrong: `${raw.slice(0, at).trim()}:`, right: `${near}:` } }),
      },
    };
  }
  const known = key as TagKey;
  const shape = shapes[known];
  const read = shape.schema.safeParse(cut(shape.form, rest));
  if (!read.success) return { problem: explainProblem(known, rest) };
  const tag = { key: known, value: read.data } as Tag;
  if ((tag.key === 'profile' || tag.key === 'pick') && (tag.value[0] === 'photo' || tag.value[0] === 'banner')) {
    const value = tag.value[1].split(/\s+/)[0] ?? '';
    const allowed = photoOrBanner[tag.value[0]];
    if (!allowed.includes(value)) {
      const near = nearest(value, allowed);
      return {
        problem: {
          what: `"# ${raw.trim()}" names the ${tag.value[0]} "${value}", which this game does not know.`,
          fix: near ? `Did you mean "${near}"?` : `It may be one of: ${allowed.join(', ')}.`,
          ...(near !== undefined && { near: { wrong: value, right: near } }),
        },
      };
    }
  }
  return { tag };
}
