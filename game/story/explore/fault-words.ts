/** What breaks a ride, as a writer would say it, and what puts it right. */
export interface FaultWords {
  readonly what: string;
  readonly fix: string;
}

/** The ways in which Ink gives up that writers really meet, by what Ink says of them. `$1` is the first group. */
const known: readonly (readonly [says: RegExp, what: string, fix: string])[] = [
  [
    /ran out of content|reached end of content\. Do you need a '~ return'/,
    'The story stops here without a choice and without an end.',
    'End this branch with a divert: to a knot, or -> END.',
  ],
  [/reached end of content\. Do you need a '->->'/, 'The tunnel stops here instead of leading back.', 'End it with ->-> on every branch.'],
  [
    /Missing function binding for external: '?([^\s',]+)/,
    'The story calls "$1", which another program was meant to provide.',
    'Write a fallback that gives an answer of the same kind: === function $1(…) === and ~ return 0, with the same parameters.',
  ],
  [
    /obj is null or undefined|NaN/,
    'The story computes something that is no number, such as the remainder of a division by 0.',
    'Look for a "/", "%" or mod whose right side can be 0, and ask for that first: {n != 0: …}.',
  ],
  [
    /Cannot perform operation (\S+) on (\S+)/,
    'The story computes "$1" with a value that is no number: $2.',
    'Look at the variables in this sum: one of them holds a text, a list or a knot.',
  ],
  [/(?:runs without reaching|come without a choice)/, '', 'Put a choice into the circle, or a way out of it.'],
  [/goes on for ever/, '', 'Let one of these choices lead on after a while.'],
  [/grew beyond/, '', 'Let it begin anew now and then, or stop adding to it.'],
];

const elsewhere = 'Play the story up to this place, and look at the variables and diverts of these lines.';

/** Puts Ink's own words about a fault into those of a writer; what is not known is told as Ink tells it, without the marks that only its makers can read. */
export function wordsOfFault(message: string): FaultWords {
  const plain = message
    .replace(/^(?:RUNTIME )?(?:ERROR|WARNING)\s*:\s*|^Error:\s*/gi, '')
    .replace(/^(?:RUNTIME )?(?:ERROR|WARNING)\s*:\s*|\(Ink Pointer -> [^)]*\):?\s*|'[^']*' line \d+:\s*/gi, '')
    .trim();
  for (const [says, what, fix] of known) {
    const found = says.exec(message);
    const filled = (words: string): string => words.replace(/\$(\d)/g, (_, group: string) => found?.[Number(group)] ?? '');
    if (found) return { what: filled(what) || plain, fix: filled(fix) };
  }
  return { what: plain || 'Ink stops without a word.', fix: elsewhere };
}
