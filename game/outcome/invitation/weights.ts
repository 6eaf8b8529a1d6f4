/** How much each signal adds to a sum. */
export interface Weights {
  readonly base: number;
  readonly each: Readonly<Record<string, number>>;
}

/** Template tag for a table of weights: "question +0.5 offers -0.1", parted by spaces. */
export function weights(list: TemplateStringsArray): Readonly<Record<string, number>> {
  return Object.fromEntries(Array.from(list.raw.join('').matchAll(/(\w+) ([+-][\d.]+)/g), ([, name = '', weight]) => [name, Number(weight)]));
}
