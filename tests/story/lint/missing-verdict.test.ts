import { missingVerdict } from '../../../game/story/lint/missing-verdict';
import { describeRule } from '../../helpers/describe-rule';

const bet = '* (a) [a # verdict: hopeful]\n* (b) [b # verdict: sober]\n* (c) [c # verdict: doubtful]';

describeRule(missingVerdict, {
  silent: [
    `# form: prediction\nYour bet?\n${bet}`,
    `# form: prediction\nYour bet?\n* (a) [a # verdict: hopeful]\n** [Deeper]\n** [Deepest]\n* (b) [b # verdict: sober]\n* (c) [c # verdict: doubtful]`,
    '# form: prediction\nYour bet?\n-> elsewhere\n=== elsewhere\n* [go]\n-> END',
  ],
  notices: [
    ['# form: profile\nYour poster?\n* (a) [a # verdict: cv]', 1, '"half", "customer"'],
    [`# form: prediction\nYour bet?\n* (a) [a # verdict: hopeful]\n- Then.\n${bet}`, 1, '"sober"'],
    ['=== one\n# form: invitation nadia\nHer note?\n* (a) [a # verdict: asks]\n* (b) [b # verdict: pitches]\n* (c) [c # verdict: connects]\n-> END', 2, '"generic"'],
  ],
});
