import { cutAddress } from '../../../game/story/lint/cut-address';
import { describeRule } from '../../helpers/describe-rule';

describeRule(cutAddress, {
  silent: ['The house: a comment follows. // not seen', 'A comment follows. // https://dock.example'],
  notices: [
    ['One line.\nMon agenda : http://dock.example, servez-vous.', 2, String.raw`http:\/\/`],
    ['* [Send https://dock.example] \nDone.\n-> END', 1, 'the rest of it is lost'],
  ],
});
