import { books } from './books';
import { livePiecesEn } from './live-en';

const p = books.en.phrases({
  ...livePiecesEn,
  mine: String.raw`(?:(?:my|our|a|one of (?:my|our)) (?:\w+ ){0,2}(?:<person>)s?(?: \w+)?|someone from (?:my|our) \w+)`,
  will: `will|'ll|is|'s|shall|is going to`,
  paper: 'article|note|page|post|profile|bio|site|website|notice|card|talk|message|signature|newsletter|letter|sign|advert|ad',
  place:
    'workshop|greenhouse|cellars?|barn|kitchen|forge|plant|factory|studio|lab|laboratory|bakery|bakehouse|farm|shop|stores?|garden|orchard|hives|apiary|mill|winery|depot|warehouse|stables?|yard|shed|vineyard|belfry|library|ward|bindery|dairy|brewery|kiln|nursery|works|premises|archive|bench|loft|rooms?|hall|tower|chapel|church|school|hut|boat|engine|loom|press|oven|forest|stand|pit|mine|tunnel|dam|ship|rooftop|vault|stage',
  tells: 'says?|said|invites?|invited|tells?|told|encourages?|encouraged|offers?|offered|welcomes?|welcomed|suggests?|suggested',
});

/** Whole classes of asking that need no other word to carry them, and the words that change what an asking is worth, in English. */
export const waysEn = {
  /** Somebody of ours is sent: "My assistant is putting you on Thursday's round." */
  sent: p`
    (?:you(?:'re| are)|yours is|your \w+(?:'s| is)) (?:next |already |down )?on (?:the|my|our) (?:list|rounds?|rota|route|tour|schedule) (?:for|on) (?=<slot>)
    you(?:'re| are) (?:next|first|second|last) (?:up )?on (?:my|our|the) (?:list|rounds?|route|tour) | <mine>,? (?:<will>) (?:\w+ )?(?:contact(?:ing)?|call(?:ing)?|reach(?:ing)?|get(?:ting)? in touch with|be in touch with|writ(?:e|ing) to) you(?: \w+)? to (?:agree|set|fix|arrange|book|schedule|settle|organi[sz]e|find|confirm|see when) | (?:i'll|i will|we'll|we will|i'm having|let me) (?:have|get|ask|let|send) (?:my|our|a|one of (?:my|our)) (?:[\w']+ ){1,4}(?:to )?(?:call|ring|phone|visit|contact|drop|see|come|pop)(?: to see)? (?:you|by|in|on|round|over|to you)
    <mine>,? (?:<will>) (?:\w+ )?(?:put(?:ting)?|add(?:ing)?|slot(?:ting)?|squeez(?:e|ing)|fit(?:ting)?|book(?:ing)?|pencil(?:ling)?) you (?:on|in|into|onto|down|to) | <mine>,? has (?:\w+ )?(?:put|added|slotted|booked|pencilled|squeezed|fitted) you (?:on|in|into|onto|down|to)
    <mine>,? (?:<will>|are|'re) (?:\w+ )?(?:calling|ringing|phoning|visiting|seeing|meeting|telephoning) (?:you(?! (?:an?|names?|the) )|u)(?= |[.,!]|$) | (?:i|we)(?:'ve|'m|'re|'ll| have| am| are| will)? (?:\w+ )?(?:put|putting|add|added|adding|slotted|slotting|squeezed|squeezing|fitted|fitting|booked|placed|listed) you (?:down )?(?:on|in|into|onto|to|for) (?:my|our|the) (?:\w+ ){0,2}(?:rounds?|route|tour|run|rota|itinerary|diary|schedule|calendar|agenda|visits|appointments)(?! (?:with(?! (?:me|us))|guide|operator|de))
    <mine>,? (?:<will>) (?:\w+ )?(?:fix|arrange|set|agree|find|settle|organise|organize)(?:ing)? (?:a|the|your) (?:\w+ )?(?:time|date|day|hour|visit|call|slot|appointment|meeting|details with you) | and will (?:fix|set|agree|arrange|settle) (?:a|the) (?:time|date|day|hour)
  `,
  /** To be received, heard or filmed: the exchange stands in the passive. */
  received: p`
    (?:be|being|get) (?:\w+ )?(?:admitted|let in|allowed in|invited (?:in|over|round)|shown (?:the|your) \w+|received|interviewed|filmed|recorded|heard in person|seen in person|shown (?:round|around|over|the (?:workshop|plant|studio|kitchen|farm|yard|works))|introduced in person)(?= |[.,!?]|$)(?! (?:wisdom|pronunciation|by (?:the press|them|others)))
  `,
  /** An order in the form of a fact: "You call me today, or else." */
  factual: p`
    (?<!(?:if|when|once|are|are you|that|hope|until|before|unless|glad|hear|see|know|believe) )you(?:'re| are|'ll| will) (?:be )?(?:coming|presenting yourself|reporting) (?=<slot>)
    (?<!(?:if|when|once|would|could|can|will|do|did|should|might|may|until|before|unless|that|after|time|case|whenever) )you(?:'ll| will)? (?:call|ring|phone|meet|see|receive) (?:me|us)(?= (?:today|tomorrow|now|tonight|by|before|on|this|or|and|back)|[.,!]| ?$)
  `,
  /** "Tell me which morning": the reader is to name the time. */
  nameTime: p`
    (?:let (?:me|us) know|give (?:me|us)|send (?:me|us)|name|suggest|offer) (?:an?|some|any|the) (?:\w+ )?(?:date|time|day|slot|hour|evening|morning)s? (?:that|which|to|when) (?:would |might )?(?:works?|suits?|fits?|you)
    (?:tell me|tell us|say|let me know|just say|name) (?:where (?:to (?:be|come|find (?:you|him|her)|meet|turn up)|and when|you'd like)|when and where|(?:the|your) (?:day|time|hour|place|pub|date|spot)) | (?:revert|come back|reply|respond|get back)(?: to (?:me|us))? with (?:an?|your|some|the) (?:\w+ )?(?:time|date|day|slot|availability|hour)s? | (?:advise|tell me|tell us|let me know|let us know|say|indicate|inform me|inform us) when (?:i|we|he|she|my \w+|our \w+) (?:may|might|can|could|should) | (?:let me know|tell me|send me|share|what's|what is) your best (?:time|day|slot|moment|hour|availability) | (?:choose|pick|tick|take|select) (?:any )?one of the (?:\w+ )?(?:dates|times|slots|days) | (?:pick|choose|take|name) (?:whatever|whichever|any) (?:\w+ )?(?:hour|time|slot|day|date|moment)
    (?:what|which|wat) (?:day|time|date|hour)s? (?:r|are|is) (?:u|ya|you) (?:free|around|about|in|available|up) | when (?:r|are) (?:u|ya) (?:free|around|about|in|available) | (?:when|what time|what day|which day) (?:can|could|cud|might|would) (?:you|u) (?:\w+ )?(?:see|have|take|fit|squeeze|receive|host|show) (?:me|us)(?! (?:the|a|your|that|how|some|more|proof) )(?= |[?.,!]|$) | (?:you|u) (?:can|could) (?:see|have|meet|take|receive) (?:me|us) (?:when|what day|which day|what time)
    (?:tell|show|give) me (?:which|what|a|any|your) (?:\w+ )?(?:morning|afternoon|evening|day|hour|time|date|week)(?! (?:of|the|you (?:read|saw|bake|open|close)|it|limit))`,
  /** A number asked for with no verb: "Your number please." "A good number for you?" */
  bareNumber: p`
    (?:where|how|when) (?:can|could|may|might|do|shall|should) (?:i|we|one) (?:reach|get|catch|get hold of|ring|phone) you |
    (?:your|ur) (?:\w+ )?(?:number|mobile|cell|phone|digits)(?= ?(?:[?]|,? ?(?:please|pls|plz))) | (?:good|best|right|direct) (?:phone |mobile |contact )?(?:number|line|extension) (?:for you|to (?:reach|call|ring|catch|get|try|phone|dial|use)|i (?:can|could|should|might)|at which|where)
  `,
  /** Being asked to appear: "Your presence is requested at our demonstration." */
  presence: p`(?:our|the|your) (?:\w+ )?(?:session|meeting|call|visit|appointment|demo|slot|presentation|review|chat|walkthrough) (?:is|stays|stands) (?:\w+ )?(?:in (?:the|my|our|your) (?:diary|calendar)|set|fixed|booked|down|planned|scheduled|confirmed|on|pencilled in) (?:for|on|at)(?= ) | (?:told|warned|asked|let) (?:your \w+|reception|the (?:front )?desk|security)(?: know)? (?:that )?(?:i'm|i'll|i am|we're|we'll|to expect|i will) | you(?:'ve| have)(?:n't| not| yet to| still not)(?: yet| still)? (?:booked?|claimed?|scheduled?|picked?|chosen?|arranged?|confirmed?) (?:your|an?) (?:\w+ ){0,3}(?:check|test|slot|session|call|visit|review|consultation|appointment|demo|survey|fitting|trial|time|date) | you(?:'ve| have) been (?:allocated|assigned|given|booked|scheduled|put down|allotted) (?:\w+ ){1,4}(?:<slot>) | (?<!(?:see|saw|seen|read|heard|hear|that|if|when|hope|know|gather) )your (?:\w+ ){0,3}(?:inspection|check-?up|health check|review|audit|diagnosis|valuation|visit|consultation|appointment|assessment|measuring-up|trial|estimate) (?:has been|is) (?:\w+ )?(?:booked|scheduled|planned|set|fixed|allocated|arranged|confirmed|down|pencilled in) (?:for|on|at|this|next|<weekday>) | (?:your|an?|the) (?:\w+ )?(?:inspection|check|survey|assessment|measuring|installation|fitting|interview) (?:has been|is) (?:booked|scheduled|planned|set|fixed|allocated) (?:for|on|at) | (?:i|we)(?:'ve| have)? (?:told|promised|assured) (?:\w+ ){1,3}(?:that )?you(?:'ll|'d| will| would) (?:be|come|speak|present|meet|join|call|ring|see) | you(?:'ll| will) (?:present|speak|pitch|report|explain yourself|be speaking|be presenting) (?:to|at|for|before|in front of) (?:them|us|my|our) | (?:your|the pleasure of your) (?:presence|attendance|company|participation) (?:is|would be|will be) (?:\w+ )?(?:requested|expected|required|awaited|desired|appreciated) | (?:request|count on|counting on|rely on|expect|await|insist on) (?:the pleasure of )?your (?:presence|attendance|company)`,
  /** A condition with a length in it: what is wished for in the same breath needs that time together. */
  ifSpared: p`if (?:ever |perhaps )?you (?:ever )?(?:had|have|could (?:spare|find|give|face|bear)|can (?:spare|find|give)|find|get|were free for) (?:me |us )?(?:\w+ ){0,2}?(?:<duration>|a (?:spare )?(?:moment|minute|evening|morning|lunchtime))`,
  /** An hour set apart for the reader, be it at a fair. */
  held: p`(?:put|booked|pencilled|slotted|written) you (?:down|in)(?= ) | (?:kept|held|saved|reserved|booked) (?:you |for you )?(?:<duration>|an? (?:slot|place|seat|table|chair|spot)|the <clock>|\d{1,2}[.:]\d\d)`,
  /** A yes in so many words. */
  taken: p`(?<=(?:day|[ap]m|\d|noon|clock|st|nd|rd|th|tomorrow|morning|evening|afternoon|then|week) )it is(?=[ ,.!]|$) | it's a date | works for me`,
  /** A place kept for the reader, or the kettle kept warm for the writer: with a day to it, a date. */
  kept: p`
    (?:keep|put|have|get|leave|stick) (?:the|a|your|my|some) (?:\w+ )?(?:kettle|coffee|tea|pot|biscuits?|beers?|fire|door|gate|seat|chair|stool|table|barbie|lights?)(?: \w+)? (?:on|warm|hot|ready|open|cold|unlocked|free|handy|boiling|going)
    (?:there's|there is|there'll be|i've|i have|we've|we have|i'm keeping|i'm saving|i'll (?:keep|save|have|leave|hold)|we'll (?:keep|save|have|hold)|i can (?:keep|save|offer)) (?:you )?(?:got )?(?:an?|the|one|room|space)? ?(?:\w+ ){0,2}(?:seat|chair|stool|place|spot|ticket|apron|mug|bunk|berth|oar|saddle|hard hat|plate|pew|paddle|bench|pass|room|space)(?: (?:free|spare|left|going|empty|open))? (?:(?:(?:by|at|in|on|near|beside) (?:\w+ ){1,2})?(?:for you|with your name)|beside|next to|if you|on|in|at|waiting|aboard)
  `,
  /** Within the reader's reach: who stands there on some day means to be let in. */
  nearby: p`(?:at|in|on|near|outside|by|round|around|over|opposite|inside|passing|through) (?:your (?!talk|lecture|webinar|class|reading|gig|podcast|concert|book|page|profile|debt|shoes|position|side|mind|thread|network|circle|feed|article|post|case|audience|corner|way)\w+|yours(?= ))`,
  /** What a question with a time is after that is still to come without a meeting, or over: "Did prices drop on Tuesday?" */
  elsewhen: p`
    (?:which|who|what|how many) (?:[\w']+ ){0,3}(?:\w{3,}ed|sang|won|came|went|made|wrote|said|told|sold|ran|took|gave|held|led|built|found|had|was|were|did|got|saw|played)(?= )
    (?:was|were|did|had|has|does)(?:n't)? (?:you|i|we|it|he|she|they|that|this|there|those|the|your|his|her|hay|\w+s)
    (?:is|are|will|do|have|can|could) (?:it|he|she|they|this|that|there|these|those|everyone|anyone|anybody|people)(?! (?:ok|okay|fine|all right|possible|a (?:good|bad)|too|any|convenient|suit|work|worth))
    do you (?!fancy|want|have|mind|feel|reckon|like|wish|prefer|get|take|see|receive)\w+ | are you (?!free|around|about|available|up|open|in|at|coming|going|passing|there|still|ok|game|willing|happy|able|ready|tempted|interested|anywhere|home|on|down|over)\w+
    your (?:\w+ ){1,2}(?:is|are|was|were) | need (?:it|them|this|that) (?:for|by)
  `,
  /** Two people brought together, whoever moves. */
  mutual: p`
    (?:shame|pity|silly|daft|rude|crime) (?:not to|to not|if we (?:didn't|don't|never)) (?:meet|say|catch|see|talk|cross|have a|sit|share|swap) | (?:put|set|get|settle|fix) (?:a|on a) date (?:on|to|for) (?:it|this|that)(?= ?[?]|[,.]) | with your own (?:two )?eyes | keep(?:ing)? (?:me|you|each other) company | have me (?:in|along|over|round|for|with|at) | (?:an|his|her|my|private) audience (?:with you|at|on|soon) | (?:a )?(?:peek|peep|nose|glimpse) (?:at|inside|into|round|around) your (?!profile|site|page|website|portfolio|feed|numbers|figures|data|book)\w+ | (?:swap|trade|exchange) (?:\w+ )?stories (?:over|in person|round)
    (?:with you|at yours|at your (?:place|door|gate)|round yours|on your doorstep) (?:by |on |at )?(?:<slot>) | (?:we'll|we can|we could|let's|and) (?:grab|go for|get|have|share|do) (?:a|an|some) (?:\w+ )?(?:<meal>) | (?:talk|walk|take|run) (?:you|your \w+) through (?:it|this|that) (?:by|on|over) (?:video|phone|zoom|teams)
    have you (?:\w+ )?(?:speak|talk|come|visit|join|read|play|teach|give a) (?:at|to|in|for|on|with|us|our) | (?<!(?:to|i|we|they|where|people|who|and|still) )(?<!(?<!to )you )live(?= ?[.,?!]| ?$)
    send (?:her|him|someone|somebody|(?:my|our) \w+|one of (?:my|our) \w+) (?:to (?:you|see you|meet you|your)|over|round|along)
    (?:better|easier|quicker|simpler) (?:asked|said|told|explained|shown|discussed|answered) (?:out loud|aloud|in person|live|by voice|face to face|on the phone|over) | hear(?:ing)? (?:each other|one another|your voice) | neck of the woods
        (?:show|showing|let|have) (?:me|us) (?:see |into |round |around |inside )?(?:your|the|that|this) (?:\w+ )?(?:<place>)(?= ?[?.,!]| ?$| (?:one|some|at|when|on|in|this|next|<slot>|before|after|if)) | (?:our|your and my|your path and mine|my path and yours) (?:paths|roads|routes) (?:\w+ )?cross | cross paths | (?:get|put|bring|have|seat|sit|gather) (?:you|us|me) and (?:\w+ ){1,3}(?:in (?:the same|one)|(?:a)?round (?:the same|one|a)|at (?:the same|one)|together|face to face) | (?:in|into) (?:the same|one) room | (?:a)?round (?:the same|one) table | look (?:you|each other|one another) in the eye | eyeball to eyeball | sit (?:opposite|across from|beside|next to) you
    (?:reach|catch|get|contact) you by (?:phone|telephone) | wait (?:up)?on you | call (?:in )?at your \w+ | do (?:lunch|coffee|dinner|breakfast|brunch|tea|drinks) (?:with|together|some|one) | (?:lend|give) (?:me|us) (?:an|your) ear | (?:a|quick|short|wee|little) (?:vid|video|facetime)(?= ?[?]| (?:later|tonight|tomorrow|this|next|<slot>))
  `,
  /** What a short while on the spot is said to do: "an hour in your plant and you'll see". */
  promise: p`<duration> of your (?:time|day|morning|attention)(?= ?[.!]| ?$|, (?:no|not|and|that)) | (?:deserves?|merits|is worth|calls for|warrants) (?:at least )?<duration> (?:of )?(?:conversation|talk|chat|discussion|phone time|face time|your time) | <duration> (?:\w+ ){0,6}and (?:(?:we're|it's|that's|you're) (?:done|sorted|settled|there|set|convinced)|you'll (?:see|know|understand|be (?:sold|convinced)))`,
  /** By letter, or where all can read it: told in writing, whatever the day. */
  inWriting: p`in (?:a|my next|another|the next) (?:letter|message|email|note|post|article|newsletter|column) | by (?:post|letter|e-?mail) | in writing | in print | on (?:the|my|our) blog`,
  /** A question about somebody or something else: what day they keep asks for none of the reader's. */
  thirdQuestion: p`(?:do|does|did|is|are|was|were|has|have|will|can) (?:the|those|these|his|her|their|your) (?!time|day|date|slot|hour|week|month|morning|afternoon|evening|lunch|diary|calendar|schedule|agenda|other|offer|invitation|place|office|\d|next|following|first|second|<weekday>)(?:[\w'-]+ ){1,3}(?!free|available|open for|ok|okay|all right|around|good for)[a-z]+`,
  /** An occasion, wished for a day rather than proposed. */
  occasion: p`birthday | anniversary | congratulations | courage | fingers (?:and toes )?crossed | break a leg | thinking of you | all the best | have a (?:good|great|lovely|nice|fine) | enjoy | safe (?:travels?|trip|journey|crossing) | hang in there | rooting for you | godspeed | happy | merry | good luck | best of luck | well done | bravo | roll on | here's to`,
  /** A meal paid for, if they come. */
  treat: p`<meal>(?:'s| is) on (?:me|us)(?! (?:every|each)) | i(?:'ll| will)? (?:pay for|buy|stand) (?:the )?(?:\w+ )?<meal> if you`,
  /** A length that would do: "Twenty minutes with your buyer would be plenty." */
  enough: p`
    (?:what time|when) (?:do|does) (?:you|u|your shift|your day) (?:knock off|clock (?:off|out)|get off|finish|have (?:a|your) break|break for \w+|stop for \w+|take (?:a|your) (?:break|lunch)) | (?:how|what)(?:'s|s| is| does| do| are)? (?:your|ur) (?:\w+ )?(?:week|day|diary|calendar|schedule|morning|afternoon|evening|month|weekend|<day>) (?:look|looking|shaping|fixed|placed)
    (?:best|good|right|decent|safe|likeliest) (?:time|hour|day|moment|place) (?:to (?:catch|reach|get|find|ring|call|phone|see|grab|nab|corner)|for (?:catching|finding|ringing|seeing)) (?:hold of )?(?:you|u)
    when(?:'re| are) (?:you|u|ye) (?:next |likely to be |going to be |gonna be |back |usually |around )*(?:near|in|at|around|about|up|down|over|free|home|here|passing|through|on (?:site|duty|deck)|out this way)(?! (?:age|peace|press|stock|print|bloom|season|to(?! town)|and running|against))
    <duration>,? (?:[\w']+,? ){0,6}(?:would|will|'d) (?:be (?:\w+ ){0,2}(?:plenty|enough|all|ample|sufficient|help|kindness|kind|great|perfect|lovely|brilliant|useful|wonderful|ideal|grand)|do|suffice|settle|sort|fix|clear|crack|solve|tell|save|beat|show|make|mean) | <duration>,? (?:[\w']+,? ){0,6}(?:won't|wouldn't|can't|couldn't) (?:hurt|kill|harm) | <duration> (?:of your \w+ )?is (?:all|what) (?:i|we|it) | <duration> (?:with|alongside) (?:you|your (?!podcast|book|article|video|film|album|newsletter|music|work|piece|talk|show|series)\w+)(?= |[?.,!]|$) | <duration> of your (?:time|day|morning|afternoon|week|attention)
    (?:i have|i've got|i've) <slot> or <slot> | got a (?:sec|second|minute|moment|mo|tick)(?= <slot>)
    when(?:'s| is| are) (?:your|the) \w+ (?:quiet|quietest|slow|calm|empty|least busy) | when(?:'s| is) (?:it )?(?:quiet|quietest|least busy)(?= |[?]| ?[?]) | when do you (?:take|see|receive|meet|host|welcome) (?:suppliers|reps|visitors|salespeople|sales reps|vendors|people|callers|guests|strangers) | (?:where|when)(?: and when| and where)? (?:do|can|could|might|would|shall|should) (?:i|we) find you | (?:which|what) <weekday>(?: (?:did|would|do|were|was|will|is|are)| (?:suits?|works?))
    (?:is|are) your (?:diary|calendar|schedule|agenda|morning|afternoon)s? (?:\w+ )?(?:open|free|clear|empty) | got (?:five|ten|two|a sec|a mo|a tick|a minute|a few)(?= ?[?]| to (?:talk|chat|spare)| for)
  `,
  /** What the two of them might do: whatever it is, done together it is a meeting. */
  plan: p`fancy | feel like | care to | how about | what about | what do you say to | what would you say to | how would you feel about | how do you feel about | up for | keen on | tempted by | would you like to | do you want to | shall we | why don't we`,
  /** The writer comes: asked as a question it offers a visit. */
  coming: p`(?:i|we) (?:come|pop|drop|drive|nip|swing|call)(?: (?:over|round|by|in|across|up|down)) | (?:shall|should|may|might|can|could) (?:i|we) (?:just |simply )?(?:phone|ring|telephone|call|visit|dial)(?= ?[?,]| or (?!it|this|that|them))`,
  /** Ring me, at any hour. */
  ringMe: p`(?:give|drop) (?:me|us) a (?:call|ring|bell|buzz|shout|tinkle) | (?<!(?:i|i'll|we|you|they|to|they'll) )(?:call|ring|phone) (?:any ?time|whenever|when(?:ever)? you|before (?:noon|six|five)|after (?:six|five|four|work)|between)`,
  /** A day that only says which one: "the Monday loaf". */
  attributive: p`(?:shrove|easter|black|cyber|palm|whit|boxing|pancake|bloody|super) (?:<weekday>) | (?:good|black|casual) friday(?= (?:service|lunch|sale|deals?|bun|fish|walk|off)) | ash wednesday | maundy thursday | (?:the|your|their|our|his|her|my|that|those|these|a|every|last|each) (?:<weekday>)(?:'s)? (?!morning|afternoon|evening|night|lunch|after|before|of|or|and|at|works?|suits?|is|would|will|we|you|i|for|to|in|then|instead|if|when|slot|coffee|call|meeting|appointment|visit|week|next|from|between|noon|around|about|not|please|do|does|with|on|by|the|that|could|can|\d)[a-z]{3,}`,
  /** What a length is made of, when that is no time spent together. */
  madeOf: p`<duration> of (?!your|you|our|my|a (?:call|chat)|phone|video|zoom|conversation|chat|talk|discussion|face)[a-z]+ | <duration> of (?:your|the) (?:podcast|book|article|video|film|album|music|post|text|series|show|talk|episode|interview|channel|recording)`,
  /** When the writer can: with a day that is an offer of times, however often it comes back. */
  free: p`i can(?: (?:do|make|manage))? | i could (?:do|make|manage) | i'm free | i am free | i'm around | i'm available | (?:suits?|works for) me | my (?:mornings|afternoons|evenings|lunchtimes) are`,
  /** A yes that lays down the terms. */
  sharp: p`
    since you (?:insist|must|will have it|ask so) | if (?:you must|we must|it must be) | not a (?:minute|second) (?:later|more|longer|over) | and (?:no|not a minute) (?:later|longer|more) | (?:don't|do not) be late | be (?:on time|punctual|there on the dot) | bring (?:your|the) (?:\w+ )?(?:card|wallet|cheque ?book|cheque|chequebook|papers|figures|books|accounts|director|boss|signature|pen|passport) | on the dot | sharp(?=[.,!]| ?$) | or not at all | take it or leave it
  `,
  /** Their own words given back, with who is meant: whatever is named after them is not asked for. */
  givenBack: p`
    (?:your|the) (?:\w+ )?(?:<paper>)(?: \w+)? (?:<tells>) | (?<!(?:would|could|can|will|do|did|might|may|should|if) )you (?:invite|invited|encourage|encouraged|write|tell|urge) | you (?:posted|announced|promised|declared|offered) (?:that )?(?:any(?:one|body)|every(?:one|body)|students|visitors|apprentices|all|the curious) | (?:glad|happy|great|pleased|lovely|delighted|good|nice|thrilled) (?:that )?(?:you'd|you would|you want|you wanted|you wish|you'd like|you fancy|you were hoping)
  `,
  /** Said to have been settled: among strangers it was not. */
  agreed: p`as (?:agreed|promised|discussed|planned|arranged|settled)`,
  /** To do what was just named. */
  doSo: p`(?:may|could|can|might|shall) (?:i|we) (?:do (?:so|that|it)|try (?:you|it|that)|take you up on (?:it|that))(?= <slot>|,| ?[?]| (?:this|some|one|around|between) )`,
  /** Their proposal repeated as a question, which need not be taken up. */
  echo: p`(?<!(?:would|do|did|if|when|could|will) )you(?:'d| would)? (?:want|wanted|propose|suggest|like|wish|are (?:asking|offering|proposing|suggesting))(?! (?:me|us) to)`,
  /** The noun of a last day: what comes after it is due, not proposed. */
  dueDay: p`deadline | closing date | cut-?off | last day | final day | due date`,
  /** Asks who, not when. */
  whom: p`(?:who|whom) (?:should|do|would|could|can|might|may|shall) (?:i|we) | who (?:is|would be|might be) (?:the )?(?:right|best) | who (?:handles|deals|looks after|runs|decides|buys)`,
};
