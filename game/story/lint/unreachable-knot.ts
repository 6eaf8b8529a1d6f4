import { outlineOf, reachedFlows } from '../outline';
import type { Rule } from './rule';

/** Finds knots and stitches that no arrow leads to from the opening. */
export const unreachableKnot: Rule = {
  id: 'unreachable-knot',
  about: 'Every knot and stitch is reached from the opening.',
  clean: { story: '-> saloon\n=== saloon\nThe saloon.\n-> street\n=== street\nThe street.\n-> END' },
  faulty: { story: '-> saloon\n=== saloon\nThe saloon.\n-> END\n=== street\nThe street.\n-> END' },
  check: ({ items, file }) => {
    const flows = outlineOf(items, file);
    const reached = reachedFlows(flows);
    const knots = new Set([...(reached ?? [])].flatMap((name) => (name.includes('.') ? [name.slice(0, name.indexOf('.'))] : []))); // reached in one of their stitches
    return flows
      .filter(({ name, isFunction }) => reached && !isFunction && !reached.has(name) && !knots.has(name))
      .map(({ name, file: where, line }) => ({
        file: where,
        line,
        rule: 'unreachable-knot',
        severity: 'warning' as const,
        what: `No arrow leads to "${name}".`,
        why: 'Nobody will ever read it.',
        fix: `Lead there with "-> ${name}", or take it out.`,
      }));
  },
};
