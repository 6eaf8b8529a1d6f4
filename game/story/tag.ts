import * as z from 'zod/mini';
import { banners, googleChecks, photos } from '../outcome/drafts';
import { messageVerdicts, predictionVerdicts, profileVerdicts } from '../outcome/grade';
import { scores } from '../outcome/standing';
import { nearest } from './nearest';
import { characters, expressions, places, poses, sounds, times } from './vocabulary';

/**
 * The tags a writer may use, as `# key: words`. `stories/README.md` explains each to a trainer.
 * Every tag is plain Ink: a story that uses them all still plays in Inky, which shows them in grey.
 */
const text = z.string().check(z.minLength(1));
const whole = z.coerce.number().check(z.int());

/** What a campaign tag may say about the round of invitations, each followed by a whole number. */
export const campaignFacts = ['invitations', 'warmth', 'posts', 'contacts', 'restricted', 'ripe-ask'] as const;

/** The picked parts of Sam's profile that a choice may change. */
export const profileElements = ['photo', 'banner', 'posts', 'comments', 'reposts', 'proof'] as const;

export const chipGroups = ['opening', 'link', 'question', 'goodbye'] as const;
export const factKinds = ['post', 'link', 'clock'] as const;
export const pickFields = ['photo', 'banner', 'headline', 'summary'] as const;
export const starterFields = ['text', 'headline', 'summary', 'photo', 'banner'] as const;

const figureWords = z.union([z.tuple([z.enum(characters)]), z.tuple([z.enum(characters), z.enum(expressions)]), z.tuple([z.enum(characters), z.enum(expressions), z.enum(poses)])]);

/** How the words after `# key:` are cut before the schema reads them. */
const shapes = {
  // once, at the top of the file
  title: { form: 'text', schema: text },
  author: { form: 'text', schema: text },
  company: { form: 'text', schema: text },
  decisions: { form: 'text', schema: whole },
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
    schema: z.union([z.tuple([z.enum(['profile', 'prediction'])]), z.tuple([z.literal('invitation'), z.enum(characters)])]),
  },
  fact: { form: 'pair', schema: z.tuple([z.enum(factKinds), text]) },
  chip: { form: 'pair', schema: z.tuple([z.enum(chipGroups), text]) },
  pick: { form: 'pair', schema: z.tuple([z.enum(pickFields), text]) },
  starter: { form: 'pair', schema: z.tuple([z.enum(starterFields), text]) },
  model: { form: 'pair', schema: z.tuple([z.enum(starterFields), text]) },
  // above a line: what the game shows there
  show: { form: 'text', schema: z.literal('outcome') },
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
  verdict: {
    form: 'text',
    schema: z.enum([...messageVerdicts, ...profileVerdicts, ...predictionVerdicts]),
  },
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
}

function cut(form: 'text' | 'words' | 'pair', rest: string): unknown {
  if (form === 'text') return rest;
  if (form === 'words') return rest.split(/\s+/).filter(Boolean);
  const at = rest.indexOf('=');
  return at < 0 ? [rest] : [rest.slice(0, at).trim(), rest.slice(at + 1).trim()];
}

const photoOrBanner: Record<'photo' | 'banner', readonly string[]> = { photo: photos, banner: banners };

function namesIn(key: TagKey): readonly string[] {
  if (key === 'left' || key === 'right') return [...characters, ...expressions, ...poses, 'nobody'];
  if (key === 'place') return [...places, ...times];
  if (key === 'mood') return expressions;
  if (key === 'pose') return poses;
  if (key === 'sound') return sounds;
  if (key === 'form') return ['profile', 'invitation', 'prediction', ...characters];
  if (key === 'effect') return scores;
  if (key === 'campaign') return campaignFacts;
  if (key === 'profile') return [...profileElements, ...photos, ...banners];
  if (key === 'google') return googleChecks;
  if (key === 'verdict') return [...messageVerdicts, ...profileVerdicts, ...predictionVerdicts];
  if (key === 'reply' || key === 'peer') return characters;
  if (key === 'chip') return chipGroups;
  if (key === 'fact') return factKinds;
  if (key === 'pick') return pickFields;
  if (key === 'starter' || key === 'model') return starterFields;
  if (key === 'show') return ['outcome'];
  return [];
}

/** Names the word that is wrong and the nearest valid one, or lists what may stand there. */
function explainProblem(key: TagKey, rest: string): TagProblem {
  const names = namesIn(key);
  const head = shapes[key].form === 'pair' ? (rest.split('=')[0] ?? '').trim() : rest;
  const wrong = head.split(/\s+/).find((word) => word && !names.includes(word) && !/^[+-]?\d+$/.test(word));
  if (names.length > 0 && wrong) {
    const near = nearest(wrong, names);
    return {
      what: `"# ${key}: ${rest}" names "${wrong}", which this game does not know.`,
      fix: near ? `Did you mean "${near}"?` : `It may be one of: ${names.join(', ')}.`,
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
  fact: 'fact: post = Her post of Monday on the glass shortage',
  chip: 'chip: opening = I read your post on…',
  pick: 'pick: headline = I help glassmakers…',
  starter: 'starter: text = Hello Nadia, we lead the market…',
  model: 'model: text = Hello Nadia, your post on…',
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
        },
      };
    }
  }
  return { tag };
}
