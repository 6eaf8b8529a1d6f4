import { tooManyOptions } from '../../../game/story/lint/too-many-options';
import { describeRule } from '../../helpers/describe-rule';

const list = (count: number, star = '*'): string => Array.from({ length: count }, (_, at) => `${star} (o${at}) [Option ${at}]`).join('\n');

describeRule(tooManyOptions, {
  silent: [`${list(3)}\n- Then.\n${list(3)}`, '* (a) [a]\n** (b) [b]\n** (c) [c]\n** (d) [d]\n* (e) [e]\n* (f) [f]', `# form: invitation nadia\nHer note?\n${list(5)}`],
  notices: [[`Well?\n${list(5, '+')}`, 2, '5 options']],
});
