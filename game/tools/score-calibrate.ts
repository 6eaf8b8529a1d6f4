import { type Lang, languages } from '../outcome/drafts';
import type { MessageLabels } from '../outcome/grade';
import { levelOf, readLevels, withLevels } from '../outcome/invitation/levels';
import { readMessage } from '../outcome/invitation/message';
import type { Signals } from '../outcome/invitation/signals';
import type { Weights } from '../outcome/invitation/weights';
import { quadraticKappa } from './agreement';
import { type Bounds, fitClasses, fitLevel, less } from './fitting';
import { labelledIn, weightsTable } from './labelled';

/*
 * tsx game/tools/score-calibrate.ts LABELLED.jsonl … > game/outcome/invitation/level-weights.ts
 * Fits the weights of the levels and tones to labelled messages. A file named more than once counts as often.
 * What they are worth on another writer's messages is told on standard error: each file in turn is left out and
 * judged by what the others taught.
 */
interface Example {
  readonly file: string;
  readonly lang: Lang;
  readonly signals: Signals;
  readonly labels: MessageLabels;
}
type Level = 'pitch' | 'personalised' | 'about_them' | 'respectful';
type Tone = 'spammy' | 'pushy' | 'warm';
interface Learned {
  readonly levels: Readonly<Record<Level, Weights & { readonly cuts: readonly number[] }>>;
  readonly tone: Readonly<Record<Tone, Weights>>;
}

/**
 * What a level must not look at. An offer is no smaller for being polite, and a reason no better, so that adding
 * thanks can never cost points; and how one asks says nothing about how closely one has looked.
 */
const manners = ['named', 'greeting', 'thanks', 'formula', 'smallTalk', 'wayOut', 'modesty', 'warmth', 'close', 'exclaims', 'grateful', 'quiet'];
const asking = 'request imposed summons link meal timed salesAsk salesSlot curt statement denied accepted cancelled demands urgency soft softly blunt number orders said'.split(
  ' ',
);
const bounds: Readonly<Record<Level, Bounds>> = {
  pitch: { unseen: [...manners, 'timed', 'curt', 'statement', 'salesSlot', 'soft', 'softly', 'blunt', 'orders', 'said', 'besides', 'freeGift', 'endsAsking', 'opensOnThem'] },
  personalised: { unseen: [...manners, ...asking, 'freeGift', 'endsAsking', 'opensOnThem'] },
  about_them: {},
  respectful: { rising: manners, falling: ['curt', 'blunt', 'blame'] },
};
const tones: Bounds = { rising: [...manners, 'respect1', 'respect2', 'respect3', 'kindly', 'merrily'], falling: ['curt', 'blunt', 'roughAsk'] };
const ladder = ['spammy', 'pushy', 'neutral', 'warm'] as const; // from worst to best

/** Learns all levels; those that build on others are learned from what the others say, not from the labels. */
function learn(examples: readonly Example[]): Learned {
  const rows = examples.map((one) => one.signals);
  const level = (name: Level, from: readonly Signals[]): Learned['levels'][Level] =>
    fitLevel(
      from,
      examples.map((one) => one.labels[name]),
      bounds[name],
    );
  const [pitch, personalised, respectful] = [level('pitch', rows), level('personalised', rows), level('respectful', rows)];
  const built = rows.map((row) =>
    withLevels(row, {
      pitch: levelOf('pitch', row, pitch),
      personalised: levelOf('personalised', row, personalised),
      respectful: levelOf('respectful', row, respectful),
    }),
  );
  const found = fitClasses(
    built,
    examples.map((one) => ladder.indexOf(one.labels.tone)),
    ladder.length,
    tones,
  );
  const rather = (name: Tone): Weights => {
    const [sum, neutral] = [found[ladder.indexOf(name)], found[ladder.indexOf('neutral')]];
    if (sum === undefined || neutral === undefined) throw new Error(`The tone "${name}" was not fitted.`);
    return less(sum, neutral);
  };
  return {
    levels: { pitch, personalised, about_them: level('about_them', built), respectful },
    tone: { spammy: rather('spammy'), pushy: rather('pushy'), warm: rather('warm') },
  };
}

/** Says on standard error how well weights agree with messages of a writer they were not fitted to. */
function tellWorth(examples: readonly Example[]): void {
  const files = Array.from(new Set(examples.map((one) => one.file)));
  const judged = files.flatMap((file) => {
    const taught = learn(examples.filter((one) => one.file !== file));
    const once = new Set(examples.filter((one) => one.file === file));
    return Array.from(once, (one) => ({ one, levels: readLevels(one.signals, taught) }));
  });
  for (const file of [...files, '']) {
    for (const lang of languages) {
      const mine = judged.filter(({ one }) => one.lang === lang && (file === '' || one.file === file));
      const kappas = (['pitch', 'personalised', 'about_them', 'respectful'] as const).map(
        (level) =>
          `${level} ${quadraticKappa(
            mine.map(({ one, levels }) => [one.labels[level], levels[level]]),
            3,
          ).toFixed(3)}`,
      );
      const right = mine.filter(({ one, levels }) => one.labels.tone === levels.tone).length / mine.length;
      process.stderr.write(`${lang}, left out ${file === '' ? 'one by one' : (file.split('/').at(-1) ?? '')}: ${kappas.join('  ')}  tone ${right.toFixed(3)}\n`);
    }
  }
}

const named = process.argv.slice(2);
const examples: Example[] = labelledIn(named).map(({ file, draft, labels }) => ({ file, lang: draft.lang, signals: readMessage(draft).signals, labels }));

tellWorth(examples);
const { levels, tone } = learn(examples);

const show = (name: string, { base, each, cuts }: Weights & { cuts?: readonly number[] }): string =>
  `  ${name}: {\n    base: ${base},\n${cuts === undefined ? '' : `    cuts: [${cuts.join(', ')}],\n`}    each: weights\`\n${weightsTable(each)}    \`,\n  },`;

process.stdout.write(`import { type Weights, weights } from './weights';

/*
 * Written by game/tools/score-calibrate.ts from ${new Set(examples).size} labelled messages. Change the messages or the
 * signals and run it again rather than editing a figure here.
 */

/** What adds to a level and what takes from it, and where the sum is cut into 0, 1, 2, 3. */
export const levelWeights: Readonly<Record<'pitch' | 'personalised' | 'about_them' | 'respectful', Weights & { readonly cuts: readonly number[] }>> = {
${show('pitch', levels.pitch)}
${show('personalised', levels.personalised)}
${show('about_them', levels.about_them)}
${show('respectful', levels.respectful)}
};

/** What makes a tone spammy, pushy or warm rather than neutral where no rule settles it: the greatest sum above zero. */
export const toneWeights: Readonly<Record<'spammy' | 'pushy' | 'warm', Weights>> = {
${show('spammy', tone.spammy)}
${show('pushy', tone.pushy)}
${show('warm', tone.warm)}
};
`);
