import type { Diagnostic } from '../../story/diagnostic';

const laterRules = ['uneven-twins', 'twin-lines', 'unreachable-knot'];
const lacksScene = /^The knot or stitch "(.+?)" has no match/;
const lacksChoice = /^The choice \((.+?)\) has no match/;

/** Names that one of the problems says are missing in the other language of its file. */
function missing(problems: readonly Diagnostic[], says: RegExp): ReadonlySet<string> {
  return new Set(problems.flatMap(({ file, what }) => (says.exec(what)?.[1] === undefined ? [] : [`${file} ${says.exec(what)?.[1]}`])));
}

/**
 * Leaves out what only follows from something else: one slip, one problem. While Ink cannot read a text, it
 * is not held against the other language: half a scene would be missing there; and behind a cut wire no
 * scene is reached. With a scene its choices
 * are missing, and with a choice its points.
 */
export function firstCauses(told: readonly Diagnostic[]): readonly Diagnostic[] {
  const problems = [...new Map(told.map((problem) => [`${problem.file} ${problem.line} ${problem.what}`, problem])).values()]; // Ink says some things three times
  if (problems.some(({ rule, severity }) => rule === 'ink' && severity === 'error')) return problems.filter(({ rule }) => !laterRules.includes(rule));
  const scenes = missing(problems, lacksScene);
  const choices = missing(problems, lacksChoice);
  return problems.filter(({ rule, file, what }) => {
    if (rule !== 'uneven-twins' || lacksScene.test(what)) return true;
    const ofTag = /in the choice \((.+?)\) has no match/.exec(what)?.[1];
    if (ofTag !== undefined && choices.has(`${file} ${ofTag}`)) return false;
    const choice = lacksChoice.exec(what)?.[1];
    return choice === undefined || !scenes.has(`${file} ${choice.replace(/\.[^.]*$/, '')}`);
  });
}
