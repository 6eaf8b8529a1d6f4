import { decisionsOf } from './decisions';
import type { Rule } from './rule';

const most = 4;
const options = (count: number): string => Array.from({ length: count }, (_, at) => `* (o${at}) [Option ${at}]`).join('\n');

/** Finds decisions with more options than a room can hold in mind, or a projector can show. */
export const tooManyOptions: Rule = {
  id: 'too-many-options',
  about: `A decision has at most ${most} options; a form may have one more verdict.`,
  clean: { story: `${options(4)}\n- -> END` },
  faulty: { story: `${options(5)}\n- -> END` },
  check: ({ items }) =>
    decisionsOf(items).flatMap(({ choices, form }) => {
      const [first] = choices;
      if (!first || form !== undefined || choices.length <= most) return [];
      return [
        {
          file: first.file,
          line: first.line,
          rule: 'too-many-options',
          severity: 'warning',
          what: `This decision has ${choices.length} options.`,
          why: `More than ${most} do not fit a phone or a projector, and a room cannot weigh them.`,
          fix: 'Take out the weakest, or make two decisions of it.',
        },
      ];
    }),
};
