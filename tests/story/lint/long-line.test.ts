import { longLine } from '../../../game/story/lint/long-line';
import { describeRule } from '../../helpers/describe-rule';

const letters = (count: number): string => 'x'.repeat(count);

describeRule(longLine, {
  silent: [letters(220), `* (a) [${letters(120)} # why: ${letters(300)}]`, `{ x: ${letters(200)} | ${letters(210)} }`, `# peer: awa = ${letters(300)}\nShort.`],
  notices: [
    [letters(221), 1, '221 letters'],
    [`Short.\n* (a) [${letters(121)}]`, 2, '121 letters'],
    [`{ x: ${letters(100)} | ${letters(240)} }`, 1, 'card'],
  ],
});
