import { obviousOption } from '../../../game/story/lint/obvious-option';
import { describeRule } from '../../helpers/describe-rule';

const scenes = (count: number, options: string): string => Array.from({ length: count }, (_, at) => `=== k${at}\n${options}\n- -> END`).join('\n');

describeRule(obviousOption, {
  silent: [
    scenes(4, '* (a) [a # effect: tone 5]\n* (b) [b # effect: tone -5]'),
    scenes(5, '* (a) [a # effect: tone 5 # effect: timing -2]\n* (b) [b # effect: tone -5]'),
    scenes(5, '* (a) [a # effect: tone 5]\n* (b) [b # effect: tone -5 # campaign: invitations 200]'),
    scenes(5, '* (a) [a]\n* (b) [b]'),
  ],
  notices: [[scenes(5, '* (a) [a # effect: tone 5]\n* (b) [b # effect: tone -5]'), 2, '5 of 5']],
});
