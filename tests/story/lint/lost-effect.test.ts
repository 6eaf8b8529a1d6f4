import { lostEffect } from '../../../game/story/lint/lost-effect';
import { describeRule } from '../../helpers/describe-rule';

describeRule(lostEffect, {
  silent: [
    '* (a) Said and done # effect: tone 2',
    '* (a) Said # effect: tone 2 [and done] then',
    '* (a) [Go # effect: tone 2 # why: it is kind] -> END',
    '* (a) [Go] Sam goes. # sound: hooves',
  ],
  notices: [
    ['* (a) [Go] Sam goes. # verdict: asks', 1, 'after the bracket'],
    ['Sam goes.\n# effect: tone 2\n-> END', 2, 'no choice'],
    ['- (later) # campaign: posts 2', 1, 'no choice'],
  ],
});
