import { deadEnd } from '../../../game/story/lint/dead-end';
import { describeRule } from '../../helpers/describe-rule';

describeRule(deadEnd, {
  silent: ['-> a\n=== a\nA story that names no ending at all.\n-> END', '-> a\n=== a\n= one\n# ending: one\nOne.\n-> END\n= two\n# ending: two\nTwo.\n-> END'],
  notices: [['-> a\n=== a\n* [on] -> END\n* [off] -> b\n=== b\n# ending: off\nB.\n-> END', 3, '"a"']],
});
