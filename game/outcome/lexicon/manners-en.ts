import { books } from './books';
import { wordList } from '../reading/words';
import { timeEn } from './time';

const p = books.en.phrases(timeEn);
const w = wordList('en');

/** Courtesy and warmth in English. */
export const mannersEn = {
  greeting: p`hi | hello | hey | dear | good (?:morning|afternoon|evening) | greetings | hiya | morning | madam | sir | mr | mrs | ms | howdy | g'day | respected | evening | hullo`,
  /** Thanks that come with the connection: polite, and said to everyone. */
  formula: p`
    (?:thanks|thank you|thx|thanx|cheers|ta|many thanks|obliged|appreciate)(?: (?:so much|very much|a lot|a ton|\w+))?,? (?:for|4) (?:the |your |this |that |my )?(?:quick |kind )?(?:add(?:ing|ed)?(?: me)?|connect(?:ing|ion)?|accept(?:ing|ance)|invit(?:e|ation)|joining|linking(?: up)?|follow(?:ing)?(?: me)?|link|request|contact|time|attention|network)
    (?:thanks|thank you|many thanks) in advance | appreciate the (?:add|connection) | ^\W*(?:thanks|thank you|cheers|ta|many thanks|thx)(?= ?[.!]|,? [a-z]+ ?[.!,]) | thanks for being
  `,
  thanks: p`
    (?<!no )thanks | (?<!no )thank you | thankful | thx | grateful | gratitude | much appreciated | appreciate[ds]?(?! the (?:add|connection)) | hats off | congratulations | congrats | bravo | kudos | indebted | i owe you | bless you | thanks to you | much obliged | cheers for | meant a lot | deserved? a thank | made my (?:day|week|month|year|morning) | best of luck | good luck | happy (?:retirement|birthday) | how kind | so kind | kind of you | sweet (?:of you|message)
  `,
  wayOut: p`
    no (?:reply|need|obligation|rush|pressure|hurry|worries|answer|expectation|offence|hard feelings|agenda|harm|bother)(?! to (?:worry|say)) | nothing (?:to sell|needed|expected|else|more|to squeeze) | not selling | if (?:you|it|that|ever|not|a visit)[^.!?\n]{0,30}(?:like|fancy|want|wish|prefer|time|mood|fits?|helps?|suits?|useful|rather|interests?|feel|not|can|bother|permit|any use|at all|spare|bored?|much)
    if not | otherwise | at your (?:own )?(?:pace|leisure|convenience) | in your own time | take it or leave it | feel free | up to you | a? ?(?:plain )?no is (?:fine|a) | say no | take no for an answer | (?:i'll|i'd|i) (?:totally |quite |fully )?understand | or not(?= at all|[.,!?]| ?$) | or never | whenever(?! (?:is|suits) convenient) | take your time | writing works | only if | ignore this | don't feel | no need | by all means | either way | entirely up to | bin the rest | use what | help yourself | keep or (?:bin|toss) | whatever the answer | would (?:be ample|do nicely|be plenty) | never mind | not be offended | no offence | hope (?:it|this|that) (?:saves|helps) | worth reading or not | if a no | without (?:obligation|strings)
    don't want (?:anything|to (?:impose|intrude|take your time|disturb|bother))
    nothing (?:in return|expected in return) | no strings | by post | on paper if at all | in writing (?:if|works|is fine) | silence is fine | would do(?=,|\.| if) | if you have one | you don't owe me | the door is always open | that's all | nothing more | no more than that | no matter if | please don't (?:drive|bother|trouble)
  `,
  modesty: p`
    i'm (?:learning|a beginner|new to|a novice|no expert|only) | beginner | novice | i (?:may|might|could) be wrong | sorry | apolog\w+ | forgive | pardon | excuse | if you don't mind | if i may | humbl\w+ | might i | may i ask | i was wrong | my (?:fault|mistake|bad) | mea culpa | learn from you | i take (?:it back|the hint) | hope it's ok | amateur | you clearly know | silly question | if it's not too | honou?red | i'd be glad to be corrected | taught me | ashamed | my own (?:\w+ )?(?:failed|flop) | did i miss | daring | without disturbing | trouble you | if you permit | i've begun to suspect my | now worried | mine too | you were right
    i withdraw | i(?:'m| am) dropping | won't (?:push|insist|bother|ask|take your time) | not (?:pushing|going to push) | i understand | understood | i see that | leave you in peace | i'll stop
  `,
  help: p`
    here's | here is | here are | here it is | attached | enclosed | file's here | is yours | take all | take it | i(?:'ve| have)? (?:just |also )?(?:found|put together|made you|written up|spotted|noticed|saved you|pulled|scanned|highlighted|recorded|filmed|marked|listed|annotated|corrected|left comments|drawn|drafted|typed up|translated|collected|kept|sent you) (?:it|you|a|an|the|two|three|some|all|for|down|your|both)? | thought (?:of you|you might|it might|this might) | sharing (?:it|this) | to save you | i can (?:introduce|put you) | in case it helps | for what it's worth | heads-? ?up | fyi | a reminder | this one works | the answer's | answer is | says yes | says no | page \w+ | scanned it | for you,? here | is public | you(?:'ll| will) find | the link | step by step | so you can | watch it | ask them about | worth checking | yours to keep | a gift | thought of you | enjoy(?=[.!]| ?$) | put (?:aside|by) for you | mine sits idle | no sign-?up
  `,
  /** Friendliness: said from one human to another. */
  warm: w`
    wonderful brilliant lovely beautiful touching inspiring love adore pleasure delighted glad fascinating warm smile laugh giggle cry moved delicious enjoy congratulations congrats bravo perfect admire gladly rescue survive treat joy sweet hug kind marvellous grand yay heart fun funny proud gem treasure brave bravest courage cheers neighbour
    miss delight thrilled giddy happy grateful dear daring hurrah yum cuppa croissant cake granny grandmother mum nan dad
  `,
  warmPhrase: p`
    well done | hats off | hey | hiya | best of luck | good luck | take care | can't wait | what a | thank you so | thanks so much | made my | kind of you | so kind | really helped | rubbed off | have a (?:good|lovely|great|super|nice|fine) | hope you | ¤ | haha | my friend | rooting for | fingers crossed | tell all | owe you | because of you | thanks to you | opened my eyes | made me (?:laugh|cry|smile|think) | first go | a thousand | bless you | poor thing | mate | pal | love your | loved your | i loved | yes please | with pleasure | so glad | so pleased | great to | no one ever does | won't leave my head | saved my | does the rounds
  `,
  /** Words of people who know each other, or act so. */
  close: p`mate | hey | hiya | pal | buddy | bro | sister | brother | neighbou?r | oi | ooh | yay | haha | my friend | uncle | auntie | folks | cheers | love from | x+ | oh`,
  /** What everybody says to everybody. */
  smallTalk: p`
    nice (?:one )?(?:to|for) (?:connect|e-?meet|meet|adding) | (?:pleased|glad|good|great|lovely|delighted|happy) to (?:connect|be (?:linked|connected|in touch|in contact)|link|have you|add|count|meet)\w* | welcome aboard | (?:i )?(?:hope|trust) (?:you(?:'re| are)?|this (?:finds|note finds|message finds)|all is)(?: \w+){0,3} well | (?:have|wishing you|enjoy) (?:a|your|the) (?:good|nice|lovely|great|pleasant|fine|rest of)?(?: \w+)? ?(?:day|week|weekend|evening|summer|one)
    how are you(?: doing| today)? | (?:best|kind|warm) (?:regards|wishes) | all the best | looking forward to (?:connecting|hearing from you|your reply|your answer|exchanging|being in touch)
  `,
};
