import { books } from './books';
import { livePiecesEn } from './live-en';

const some = String.raw`(?:(?:a|an|the|our|your|that|this|my|last|first|such|great|lovely|good|quick|useful|yesterday's|all the|taking the) ){0,4}(?:[\w']{3,12} ){0,2}(?:<live>|<talking>|<showing>|<meal>|welcome|time|catching up|meeting up|calling|visiting|meeting me|having me|seeing me|hosting)`;
const p = books.en.phrases({ ...livePiecesEn, some, any: '<live>|<talking>|<showing>|<meal>' });

/** What makes a phrase that looks like a request something else, clause by clause, in English. */
export const scopeEn = {
  negation: p`
    declin\w* | i was (?:going|about) to | i had meant to | i'd meant to |
    not | no | never | \w{2,6}n't | cannot | without | nothing | none | neither | nor | rather than | instead of | zero | avoid\w* | hardly | far from | spare you | spare us | skip\w* | refus\w* | anything but | less than keen | allergic to
    save you | least of all | wont | dont | enough of | sick of | tired of | withdraw\w* | drop(?:ping|ped)? (?:the|my|that|this) (?:\w+ )?(?:idea|request|plans?|subject|matter|call|meeting|demo|visit|ask|pitch|coffee|lunch|appointment|interview|slot|chat) | giv(?:e|ing) up (?:on)? | given up | forget (?:the|my|about) | scrap\w* | abandon\w* | cancel\w* | take back | taking back | no longer | off the table | bow(?:ing)? out | take the hint | renounc\w+ | about to (?:propose|suggest|ask) | nearly (?:proposed|suggested|asked) | no need
    fed up with | had it with | the last thing | shelv\w+ | park(?:ing)? the
  `,
  /** What happens anyway, again and again. */
  habit: p`every | each | usually | most (?:days|weeks|mornings)`,
  /** Said after the phrase it denies. */
  negatedAfter: p`(?:isn't|is not|not|won't be|wasn't|are not|aren't) (?:\w+ )?(?:needed|necessary|required|my|what|the point|on the|on offer|the aim|called for|expected|worth) | can wait | is off the table | would be (?:too much|overkill|wasted) | not included | no thanks`,
  /** Forms that hold a negative word and still ask. */
  notNegation: p`
    (?:won't|wouldn't|will not|couldn't|can't) (?:hurt|kill|harm|bite|do any harm|go amiss|cost|keep you|eat) | you (?:wouldn't|couldn't) (?:ever |perhaps |possibly )?(?:come|be|let|spare|join|like|show|care|mind|consider|want|pop|drop) | never an? (?:\w+ )?(?:<meal>|<live>|<talking>) (?:between|together|shared)
    (?:mobile|phone|contact|cell|whatsapp|reg) no | yes or no | or (?:no|not)(?= ?\?) | (?:shame|pity|silly|daft|rude|crime|crazy|foolish|mad|waste) (?:not to|to not|if we (?:didn't|don't|never)) | (?:instead of|rather than) \w+ing (?:\w+ ){0,3}(?:i'll|i'd|i will|i would|i could|we'll|we could|let me|let's) | no (?:good|use) for me | (?:can't|cannot) (?:make|do|manage) (?:it )?(?:on )?(?:<day>|that|then)
    why not | why don't (?:we|you|i) | wouldn't (?:it|you|mind) | won't you | couldn't we | can't we | isn't it (?:time|worth) | don't (?:hesitate|miss|forget|delay|wait|be shy|be late|you think) | if you don't mind | if (?:that's|it's|you're) not
    no (?:more|longer) than | not more than | won't take (?:long|more|a|much|up) | no (?:obligation|strings|pressure|catch|charge|sales pitch|hard sell|commitment|worries|rush|hurry|need to prepare|prep|cost|fee|fuss|agenda|ties) | not long | nothing (?:beats|fancy|formal|better|like)
    you (?:wouldn't|couldn't|don't|haven't) (?:happen|fancy|by any|have|got|perhaps) | can't (?:wait|recommend) | why wouldn't | no doubt | without (?:obligation|delay|commitment|fail|further ado|strings) | no (?:reply|answer|response) | not (?:heard|had|yet|only|too|before|until|to (?:push|insist)) | haven't (?:heard|had|replied|answered|met) | you (?:haven't|didn't|never)
    don't (?:want|mean|like) to (?:push|insist|pressure|be pushy|bother|intrude|impose) | not (?:pushing|insisting|going to (?:push|insist)) | i won't (?:insist|push) | doesn't have to | couldn't (?:help|resist|agree) | not far | isn't far | if not | no good | no problem | aren't you | or not at all | not to mention | no-one | drop by
  `,
  past: p`
    (?:loved|enjoyed|saw|met|heard|read|tried|watched|caught|spent|took|left|came|went|found|spoke|talked|visited) (?:our|your|the|my|a|it|us|you|with|to|at|and)(?= )
    (?:thanks|thank you|thx|cheers|grateful|ta|obliged)[^.!?\n;]{0,20} (?:for|after) <some>
    (?:after|during|following|since|further to|as (?:discussed|agreed|promised|mentioned) (?:on|in|at|during|over)|notes? (?:from|of)|minutes (?:of|from)|recap of|summary of|back to) (?:a|the|our|your|that|this|my|last|first|yesterday's|(?:<weekday>)'s)(?: (?!next)[\w']+){0,3} (?:<any>)
    (?:(?<!if )(?:we|i|you|who|that)) (?:\w+ )?(?:met|spoke|chatted|talked|had|enjoyed|loved|went|came|saw|called|rang|discussed|covered|gave|took|shared|agreed|caught up|attended|missed|cancelled|postponed|told|said|learned|learnt|hosted|left|phoned|visited|showed|sat|bumped|ran into|shook)
    as (?:agreed|promised|discussed|planned) (?:on )?<day> | what (?:a|an) (?:joy|treat|pleasure|lovely|great|good|fun)[^.!?\n]{0,30} (?:was|on|that) | yesterday | last (?:week|month|year|night|<weekday>|autumn|spring|summer|winter|(?<!one last )time)(?:'s)? | (?:\w+ ){1,2}(?:days?|weeks?|months?|years?) ago | the other (?:day|week) | earlier (?:today|this week) | back in | this morning's | (?:yesterday|<weekday>|this morning)'s (?:[\w']+ ){0,2}(?:<any>) | (?:call|visit|chat|meeting|talk) this morning
    (?:<any>)[^.!?\n]{0,25} (?:was|were|went|helped|changed|gave|made|led|turned|ran|lasted|taught|saved|left|cleared|did|got|came) | how did | how was | how were | was it | did you | having (?:met|spoken|talked) | i'd been about to | i nearly | i almost
    (?:great|good|lovely|nice|pleasure|glad|enjoyed|fun) (?:to have )?(?:meeting|speaking|talking|chatting|met|to (?:have )?(?:met|spoken))
  `,
  report: p`
    (?:those|messages?|sellers?|reps|strangers|invitations?|invites|people|requests?|bots?|someone|anyone|everyone|anybody|vendors|notes?|folk) (?:\w+ ){0,3}(?:who|that|saying|asking|writing|opens?|opening|says?|asks?|wants?|begging|starts?|begins?|want|ask)
    (?:i|we) (?:\w+ )?(?:get|receive|got|delete|ignore|read) (?:so|too|ten|dozens|hundreds|one|another|these|those|all|every|a lot|many|\d+) | the usual | the classic | yet another | the dreaded | so many
  `,
  async: p`
    (?:read|reading|listen(?! to me)|listening|watch|watching|reply|replying|answer|answering|write|writing|fill|complete|browse|test|skim|bake|cook|drive|walk|train(?!'s late| is late|s are)|bus|cycle|queue|wait|pause|(?<!on )video(?! (?:call|chat))|tutorial|clip|podcast|article|episode|film|documentary|webinar|recorded|(?:the|a|this|my|our|that) recording|questionnaire|survey|replay|lecture|nap|commute|run|voice ?note|pdf|guide|loom|screencast|prep|proving|boil|steep|oven|page \d+|chapter \d+)
    in writing | by e?-?mail | by (?:message|text|post) | right here | in the comments | in a (?:line|sentence) | in (?:two|three|a few|one|a couple of) (?:lines|sentences|words|emails|messages) | written | on paper | over e?-?mail | via (?:email|message|dm) | drop me a line | type | voice note | asynchronous\w*
  `,
  event: p`
    regatta | (?:the|a) race | parade | carnival | fete | marathon | (?:the|a) gig | (?:the|sunday|memorial) service | (?:the|at) mass | screening | premiere | derby | (?:the|world) cup | (?:the|cup) final |    (?:the|a|trade|food|flower|county|air|boat|craft|dog|horse|motor|our|their|this year's) (?:\w+ ){0,2}show(?! me) | (?:the|trade|book|craft|county|food|art|career|job|science|a) (?:\w+ )?fair | expo | congress | conference | webinar | forum | festival | summit | open (?:day|evening|house) | exhibition | launch | keynote | meetup | seminar | (?:the|a|your|our) panel | concert | (?:the|a|your|our) match | tournament | gala | hackathon | agm | trade show | symposium | (?:our|your|the|on|at|a) (?:\w+ )?(?:stand|booth) | livestream | live stream | broadcast
  `,
  accept: p`
    in my (?:notebook|book|planner|calendar) | written down | what (?:a|an) (?:lovely|great|good|brilliant|wonderful|splendid|kind|fine) (?:idea|thought|suggestion|offer|plan|surprise) | i'll (?:come|be) (?:to|at) your |
    perfect | agreed | confirming | that's settled | it's settled | ok | okay | gladly | with pleasure | noted | understood | works (?:for me|fine|well|perfectly|nicely|too) | that works | works | suits (?:me|us) | fine by me | fine with me | it is | that's fine | brilliant | lovely | great | super | confirmed | i confirm | (?:i'll|we'll|i will) be there | see you
    sounds (?:good|great|perfect|lovely|fine) | you're on | deal | count me in | it's a date | happy with | yes | sure | (?<!\w )done | accepted | wonderful | in (?:my|the) diary | good for me | splendid | absolutely | of course | looking forward | will do | spot on | i accept | no problem | yay | touched | honou?red | i'm bringing | i'll bring | can't wait | so glad | kind of you | so kind | how kind | suits | then(?= ?[.!,]| ?$) | what a joy | saved | fine | yes please | delighted | until | till | received | came through
  `,
  theirProposal: p`
    (?:you|you've|you'd) (?:\w+ )?(?:suggested|proposed|offered|set|gave|invited|propose|suggest|offer|picked|chose|asked) | (?:as|like) you (?:suggest|propos|said|offer|ask|wrote|mention|wish|put)\w* | since you (?:suggest|propos|said|offer|ask|wrote|mention|want)\w* | your (?:invitation|proposal|offer|suggestion|slot|invite|idea|kind)
    (?:thanks|thank you|cheers) for (?:asking|inviting|suggesting|offering|proposing|having|the (?:invite|invitation|offer|suggestion)|your (?:invite|invitation|offer)|wanting|hosting|setting|getting back|fitting|making time|coming back|opening) | for having me | you asked
  `,
  hospitality: p`
    whenever you | any ?time | the door is | door's | always welcome | welcome (?:any|to) | the kettle | kettle's | feel free | don't hesitate | there's (?:always )?(?:a )?(?:coffee|tea|kettle|desk|cake|pot) | open to (?:everyone|all|visitors) | push the door | our doors? | the pot is
  `,
  /** What the reader wished for, told back to them. */
  theirWish: p`(?:thanks|thank you|cheers) for (?:offering|wanting|proposing|suggesting|asking) | you(?:'d|'ve| had| have)? (?:\w+ )?(?:said|told me|wrote|asked|wanted|wished|hoped|mentioned|suggested|proposed|offered)(?: (?:that|me|us|if|whether|to))*`,
  /** Only if their road leads past. */
  ifPassing: p`if (?:you're|you are|you) (?:\w+ )?(?:ever|passing|in|near|around|over|this way|come|find|pass) | if ever | if (?:the|work|life|your) \w+ (?:\w+ )?(?:brings?|blows?|takes?|leads?) | should (?:you|the|work|life|your) | when you're (?:\w+ )?(?:in|near|passing|next) | next time you're | whenever you're`,
  /** The reader's own words told back: what they said, and the message, page or notice that says it. */
  theirWords: p`
    (?<!\b(?:would|do|did|could|can|will|should|if|when|once) )(?:you|u)(?:'d|'ve| had| have| did| do| were)? (?:\w+ )?(?:after|waiting for|expecting|posted|announced|said|say|wrote|write|told|tell|asked|ask|replied|answered|mentioned|prefer|preferred|wanted|want|requested|offered|suggested|proposed|invited|invite|insisted|stated|declined|refused|were clear|rather|ended|keep saying|repeat|explained|encouraged)
    (?:your|the) (?:\w+ )?(?:reply|answer|signature|message|note|article|column|book|profile|page|post|bio|headline|notice|email|mail|website|site|card|letter|auto-?reply|out[ -]of[ -]office|voicemail|answerphone|answering machine|assistant|colleague|banner|newsletter|talk|lecture|ad|advert|listing)(?: \w+)? (?:says?|said|reads?|was|tells?|told|invite[sd]?|asks?|offer(?:s|ed)?|encourage[sd]?|suggest(?:s|ed)?|states?|is|ended|welcomes?|promises?|promised) | your (?:'no'|«no»|no)(?= (?:in|last|still|to|of|stays)) | your refusal | you're (?:on|away|off) | (?:card|sign|notice|poster|board|plaque)[^.!?\n]{0,25} (?:says|reads|invites) | says you | (?:said|wrote|told me) you | i (?:know|get it)(?= ?[,:] (?:not?|nothing|never|later|only|just|letters?|e?mails?|by|in|after|you)) | (?:»|"),? (?:i (?:know|saw|see|read|noted|heard|get)|noted|understood|yes|fine|granted) | i hear you | (?:understood|noted|i know|i gather|i see|even if|though|although) (?:that )?you(?:'d|'re| are)? | you'd rather | as you (?:suggested|offered|proposed|asked|invited|said|wrote) | at your (?:invitation|request|suggestion) | tak(?:e|ing) you up
  `,
  /** What closes the door in them: a no, a later, a "by mail only", a document asked for. */
  closing: p`
    (?:leave|keep|put|do|hold) (?:it|this|that|things|me) (?:off |back |over )?(?:till|until|for (?:the )?(?:autumn|spring|summer|winter|new year)) |
    (?:chase|nudge|remind|try|ask) me (?:again |back )?(?:in|after|next|once) | not (?:while|during|for now|right now|as long|this (?:year|month|term|season)) | paper(?:'s)?(?= |[.,»"']) |
    (?:asked?|asking|requested?|wanted|after|waiting|expecting)(?: me| us)?(?: for| to see| to read)? (?:the|an?|my|our|some|those|these|that|this|your) (?:\w+ ){0,2}(?:tables?|list|photos?|pictures?|numbers|dimensions|measurements|rates|terms|references?|slides|notes|form|template|checklist|map|samples?|swatch(?:es)?|link|address|results|pattern|guide|details|specification|readings|copy|article|text|files?|estimate|pricing|breakdown|contract|wording|draft|diagrams?|schematics?|recipe|score|designs?|sketch(?:es)?|charts?)(?= |[.,;:!?]|$)
    no(?= ?[.,;:!?»'"]|$| and| thanks| thank you| in| (?:to|for) (?:the|a|an|my|our|any|another|that|this|now|calls?|visits?|meeting|\w+ing) ) | not to (?:be (?:phoned|called|rung|visited|disturbed|contacted|met)|call|ring|phone|come|visit|meet|drop) | (?:rather|sooner|prefer to|like to|better to) (?:write|type|read|not) | no (?:visitors|callers|phones?|reps|video|zoom) | (?:only|just) (?:take|read|answer|do|accept) (?:letters|emails?|writing|messages|post|mail) | letters? only | (?:by|in) (?:letter|correspondence)(?: only)? | refusal | (?:maternity|parental|sick|annual) leave | on (?:leave|holiday) | (?:away|off) until | until <month> | (?:emails|texts|letters)(?= ?[.,]| i ) | nothing (?:till|until|before) | not (?:now|before|until|till|interested|this|taking|available|yet|to (?:call|ring|phone|meet)|keen|looking|a call) | (?:by|to|in|via|keep to|only) (?:e-?mail|mail|writing|messages?|post|text) | (?:mail|e-?mail|writing|messages|written)(?: only)? | writing | wait\w* | later | after (?:the|your|my|our)? ?\w+ | busy | swamped | snowed under | already (?:have|got|use|had|work) | declined | refused | no (?:calls?|meetings?|visits?|time|thanks|thank you|phone) | don't (?:call|ring|phone|do|take|have time|want) | never | stop
    manual | instructions | recipe | certificate | invoice | receipt | report | timetable | data ?sheet | price list | prices? | brochure | catalogue | catalog | quote | pdf | spec(?:s| sheet)? | document | leaflet | plan | drawings? | figures | samples? list | sheet
  `,
  /** What opens it. */
  inviting: p`(?:ring|call|phone|come|visit|telephone) (?:between|on|at|after|before|any ?time|in|by|along) | tour | look round | call(?:ing)? (?:me|you|us|round) | ring(?:ing)? (?:me|you|us) | phone (?:me|you|us) | come (?:and|to|by|round|over|see|in) | visit\w* | (?:a |the )?(?:coffee|lunch|chat|call|meeting|talk|beer|tea) | drop (?:by|in|round) | pop (?:in|round|by) | get in touch | meet\w* | book | speak | talk | see me | knock | reach out | message me | ask (?:me|you|us) | show (?:me|us|you)`,
  /** Terms of one's own on top of a yes. */
  ownTerms: p`take (?:whichever|whatever|your pick) | whichever (?:you|suits) | you name | name the | your choice | send me | same (?:night|time|day|place|hour) | just as happy | my availability | here is when | here's when | i'll take <duration> | i'll bring my | (?<!(?:i'll|i will|we'll|shall) )be (?:ready|there|reachable) | otherwise | either | instead | bar | except | my (?:terms|conditions) | i (?:suggest|propose|decide|choose) | i'd (?:suggest|propose|rather) | tell me when | pick one | you choose | rather | could you | or not at all | alternatively | best for me`,
  /** "When you have a minute" says how little it hurries. */
  spareTime: p`(?:when|once|if|whenever|as soon as|until) (?:you|ever you) (?:\w+ ){0,2}(?:have|get|got|find|had)`,
  /** Asking how long something takes. */
  howLong: p`how long | how many (?:hours|minutes) | what length`,
  /** A sentence in the mood of looking back, whatever its commas. */
  backwards: p`what (?:a|an) (?:joy|treat|pleasure|lovely|great|good|fun|delight) | (?:thanks|thank you|cheers) (?:again )?for (?:the|your|that|yesterday|last|having|a) | i (?:so )?(?:enjoyed|loved)`,
};
