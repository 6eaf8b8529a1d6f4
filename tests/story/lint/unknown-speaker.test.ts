import { unknownSpeaker } from '../../../game/story/lint/unknown-speaker';
import { describeRule } from '../../helpers/describe-rule';

describeRule(unknownSpeaker, {
  silent: ['Théo : Un café ?', 'Mme Bouchard : Entrez.', 'Samantha: Here I am.', 'Three things: never before coffee.', 'Marshal: Nobody moves.', '{hero}: Hello.'],
  notices: [
    ['Hello.\nHenry: Not today.', 2, '"Henri:"'],
    ['* [Wait] Sherif Loupe dort.\n  Yasmin: Still here?', 2, '"Yasmine:"'],
    ['- Omer : Le quai est plein.', 1, '"Omar:"'],
  ],
});
