import { unknownTag } from '../../../game/story/lint/unknown-tag';
import { describeRule } from '../../helpers/describe-rule';

describeRule(unknownTag, {
  silent: [
    '# CLEAR\nA tag of other Ink players.',
    '# audio: wind.mp3\nA tag that other players know.',
    '# place: {where}\nWhat braces print is not known yet.',
    'An escaped \\# is no tag: none here.',
    '// # place: nowhere\nA comment is no tag.',
    '/* # place: nowhere\n # sound: bang */\nNor is a long one.',
  ],
  notices: [
    ['Line one.\n# plaec: saloon\nLine two.', 2, 'Did you mean "# place:"?'],
    ['# right: nadja\nHello.', 1, 'Did you mean "nadia"?'],
    ['* (a) [Go # effect: timming -5]', 1, 'Did you mean "timing"?'],
    ['{ seen: Hello # mood: worm | Bye }', 1, 'Did you mean "warm"?'],
    ['Both on one line. # sound: tick # sound: tock', 1, '"tock"'],
    ['# effect: timing minus-twenty\nHello.', 1, 'timing'],
  ],
});
