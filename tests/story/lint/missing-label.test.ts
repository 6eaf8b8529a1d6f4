import { missingLabel } from '../../../game/story/lint/missing-label';
import { describeRule } from '../../helpers/describe-rule';

describeRule(missingLabel, {
  silent: ['* [Only words]', '* ( spaced ) [Go # effect: tone 1]', '* (cond) {seen > 1} [Go # effect: tone 1]', '* * (deep) [Go # effect: tone 1]', '* [Go # sound: tick]'],
  notices: [
    ['Hello.\n+ [Go # google: namesake yes]', 2, '"Go"'],
    ['* {seen} [Go # effect: tone 1]', 1, '"Go"'],
    ['* [Go # why: because]', 1, '(ask)'],
  ],
});
