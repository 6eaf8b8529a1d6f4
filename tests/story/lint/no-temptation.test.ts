import { noTemptation } from '../../../game/story/lint/no-temptation';
import { describeRule } from '../../helpers/describe-rule';

describeRule(noTemptation, {
  silent: [
    '* (a) [a # effect: tone 1]\n* (b) [b # effect: tone -1]',
    '* (a) [a # way: listens]\n* (b) [b # way: copies]\n- Then.\n* [only one]\n- And.\n* [no points]\n* [none here either]',
    '* (a) [a # way: listens]\n* (b) [b # way: hides]\n- Then.\n# form: profile\nYour poster?\n* (c) [c # verdict: cv]\n* (d) [d # verdict: half]',
  ],
  notices: [
    ['* (a) [a # way: pushes]\n* (b) [b # way: hides]', 1, 'No option'],
    ['* (a) [a # way: listens]\n* (b) [b # way: pushes]\n- Then.\n* (c) [c # effect: tone 1]\n* (d) [d # effect: tone -1]', 4, '"# way: listens"'],
  ],
});
