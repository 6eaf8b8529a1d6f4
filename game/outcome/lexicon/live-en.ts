import { type Pieces, piece } from '../reading/phrase-book';
import { books } from './books';
import { wordList } from '../reading/words';
import { timeEn } from './time';

/** How English names a live exchange, and the ways to ask for one that need no other word around them. */
export const livePiecesEn: Pieces = {
  ...timeEn,
  // A plural seldom is a request ("we sell meetings"): only the singular stands for one exchange.
  live: piece`
    meeting | appointment | video[ -]?call | phone ?call | call | zoom | teams | google meet | skype | facetime | demo | demonstration | interview | catch-?up | sit-?down | one-to-one | 1:1 | 1-to-1 | face-to-face
    video ?chat | huddle | discovery (?:call|session|meeting) | video ?conference | conference call | rendezvous | phone chat | telephone (?:call|conversation|meeting|interview|appointment) | phone (?:conversation|meeting|interview|catch-?up)
    slot(?! (?:machine|drill|cutter|in|into)) | site visit | get-together | one-on-one | 1-on-1 | facetime call | voice call | tele ?conference | discovery chat | intro call | coffee (?:chat|date|meeting) | web ?meeting | virtual (?:meeting|coffee|tea) | screen-?share | site meeting | call-?back
  `,
  talking: 'chat|conversation|discussion|word|natter|chinwag|exchange|talk|check-in|intro|introduction|yarn|debrief',
  showing: piece`
    presentation | visit | tour | session | audit | review | slot | walk-?through | try-?out | test (?:drive|ride) | taster | trial | assessment | briefing | run-?through | tasting | viewing | consultation | diagnostic | diagnosis | demo session | fitting | survey | health check | workshop | introduction | appraisal
  `,
  meal: 'coffee|lunch|breakfast|dinner|supper|drinks?|beer|pint|tea|brunch|cuppa|brew|bite|espresso|sandwich|curry|flat white|latte|cocktail|glass of wine|meal|coffees|cake|bacon roll|croissant|hot drink|bite to eat|pizza|ice cream|scone|tacos?|burgers?|noodles|sushi|dumplings|pasta|paella|barbecue|bbq|picnic|roast|fish and chips|poutine|waakye|jollof|walk|stroll(?:ing)?|game(?= (?:at|of|on|in) )|round of golf|match of \\w+|hike|outing|bike ride|biryani|dosa|chai|sundowner',
  slot: '<duration>|<day>|<clock>',
  person:
    'colleague|assistant|associate|sales \\w+|rep|team|manager|director|consultant|adviser|advisor|pa|boss|technician|partner|specialist|expert|account manager|engineer|surveyor|representative|secretary|office|people',
};
const p = books.en.phrases(livePiecesEn);

export const liveEn = {
  day: p`<day> | <clock>`,
  clock: p`<clock> | <day>`,
  /** A day or an hour that fixes a meeting; not a deadline, not today's sale. */
  appointed: p`(?<!(?:by|before|until|till|since|per|every|each|not|these|those|last|expires?|ends?|only) )(?:(?:next |this |on |coming )?(?:<weekday>)(?: (?:morning|afternoon|evening|night|arvo|lunchtime))?|tomorrow(?: \w+)?|2moro|tmrw|next week|the \d{1,2}(?:st|nd|rd|th)|\d{1,2}(?:st|nd|rd|th)? (?:of )?<month>|<clock>)(?! (?:only|sale|deadline))`,
  /** A weekday or a date: a bare hour may be an age, a price or an opening time. */
  dated: p`(?<!(?:your|my|our|their|by|before|until|till|since|per|every|each|not|these|those|last) )(?:<weekday>(?!'s)|tomorrow|2moro|tmrw|next week|the \d{1,2}(?:st|nd|rd|th)|\d{1,2}(?:st|nd|rd|th)? (?:of )?<month>)`,
  /** Whenever they like: no time, but an exchange all the same. */
  convenience: p`at a time (?:that|which|to|of) | when(?:ever)? (?:it|that|is|you're|you are)? ?(?:suits?|convenient|free|works?|fits?) | at your (?:convenience|leisure) | any (?:time|day) (?:that|which|you|this|next) | some ?time (?:that|which|soon|this|next)`,
  duration: p`<duration>`,
  live: p`<live>`,
  talking: p`<talking>`,
  showing: p`<showing>`,
  meal: p`<meal>`,
  /** What one does live, with the other person. */
  verb: p`
    (?:calling|ringing|phoning|visiting|meeting|seeing|hosting|welcoming|showing) (?:with )?(?:you|u)(?!') | (?:see|receive|host|meet|welcome|visit) (?:me|us)(?= ?[?.,!]| ?$| (?:at|in|for|on|some|this|next|one|when|before|after|<slot>|over|there)) | (?:see|meet) each other | pay (?:you|your \w+) a (?:\w+ )?visit | pay (?:me|us) a visit | (?:give|drop) you a (?:\w+ )?(?:ring|bell|buzz|call|tinkle|shout) | have you on the (?:phone|line|show|podcast|programme) | put me on the phone
    (?:have|grab|get|steal|snatch|catch) (?:an?|some|\w+) (?:\w+ ){0,2}(?:word|chat|natter|catch-?up|chinwag|conversation|face ?time)(?: with you)? | (?:arrange|set up|fix(?: up)?|organi[sz]e|schedule|plan|book|agree(?: on)?|find|get|secure|obtain|lock in|line up|sort(?: out)?|settle(?: on)?|pencil in|put in|pin down|hold|block(?: out)?|do|have) (?:an?|our|the|some) (?:\w+ ){0,2}(?:meeting|appointment|interview|call|slot|date|visit|demo|get-together|catch-?up|session|lunch|coffee)(?! (?:of|limit|for (?:your|the) (?:release|launch)))
    (?:find|fix|agree(?: on)?|arrange|set(?: up)?|settle on|pick|choose|suggest) a (?:\w+ )?time | (?:put|get|stick|pop|pencil|drop) (?:something|a date|it|a slot|half an hour|an hour|a time|us|this) (?:in|into|on) (?:the|your|our) (?:diary|diaries|calendar|calendars|planner) | compare (?:diaries|calendars) | film (?:you|your \w+) | (?:on|to) camera | (?:speak|talk) with you | listen to me | (?:discussing|talking|going over|looking at|working)(?: [\w']+){0,4} together | (?:go over|look at|go through|look over|review|work through|talk through|run through|think|explore|sort out|walk through|discuss)(?: [\w']+){0,4} together | together in person | (?:spend|pass) (?:<duration>|half a day|a day|a morning|an afternoon|an evening|some time|a few hours|time) (?:with|at|in|shadowing|alongside)
    show you (?:\w+ ){0,4}(?:live|in person|on screen|on zoom|on teams|in action|over (?:video|zoom|teams)|round|around) | (?:run|put) (?:an?|some|my|our|this|it|the) (?:\w+ )?(?:idea |plan |ideas )?(?:by|past) you in person | (?:some|a little|a bit of) (?:face ?)?time (?:together|with you) | time together | (?:look|looking|walk|walking|shown) (?:round|around) (?:your|the) \w+ | (?:want|like|have|prefer) (?:me|us) to (?:show|demonstrate|come|visit|call|ring|drop|pop|walk|take|talk) | (?:have|do|take) (?:one|it|this|that) with you | i could have one | host you | (?:buy|stand|owe|offer|treat|take) you (?:to )?(?:an? |some )?(?:\w+ )?<meal>(?! recipe)
    say (?:hello|hi)(?= ?\?| (?:in person|on|when|then)) | show you (?:\w+ ){0,4}(?:in|at|on) (?:your|our) \w+ | get you on (?:the phone|a call|zoom|teams) | pick up the phone | by (?:phone|telephone) | in the flesh | eye to eye | (?:speak|talk|chat) to you (?:for|on|in|about it (?:on|over|by)) | (?:drop|hand|bring)(?:ping|ing)? (?:off|over|round) (?:some|the|a|our|my) \w+ | (?:swing|pop|drop|nip|stop|call|come|pass|roll|stroll|wander)(?:ping|ing)? (?:past|by|in|over|round)
    (?:call|ring|phone|visit|meet|see|host|telephone|facetime|skype|zoom) (?:with )?(?:you|u)(?!')(?! (?:around|soon|online|here|on (?:here|the|line)|again in writing|on the list|as|there))
    meet(?: up)?(?= (?:in person|for|over|at|on|next|this|up|face|with|one|when|while|some|and|to|before|after|soon|briefly|properly|there|<day>|<clock>)| ?$| ?[?.,!])
    (?:speak|talk|chat|catch up|connect|sit down|converse)(?: with you| to you| together| it through| this through| briefly| properly)? (?:live|on the (?:phone|line)|over the phone|by (?:phone|telephone|video|zoom)|in person|face to face|on (?:zoom|teams|skype)|over (?:a |some )?(?:quick )?<meal>|over (?:zoom|teams|video|skype))
    get together | sit down with | sit down together | in person | face to face | (?:on|over|by) the (?:phone|blower) | by (?:phone|telephone|video) | (?:over|on|by) (?:zoom|teams|video|skype)(?! (?:of|about|on)) | out loud | live on
    (?:drop|pop|swing|stop|come|nip|call|stopping|dropping|popping|swing(?:ing)?)(?:ping|ing)? (?:by|in|over|round|into|down to|past|to (?:see|meet|find) (?:me|us|you)|and see (?:me|us|you)|on site|on you)
    come (?:to|and see|see|visit|down to|along to) (?:you|your|our|my|us|the (?:office|workshop|studio|factory|showroom|plant|farm|shop|bakery|stand|booth|yard|site))
    visit (?:us|our (?:workshop|office|studio|factory|showroom|plant|farm|shop|stand)|your (?:workshop|offices?|studio|factory|showroom|plant|farm|shop|kitchen|premises|depot|warehouse|school|site|yard|nursery|team))
    (?:take|bring|show|have) me (?:round|around|along|with you|there|out|over|through)(?= )?|let me (?:come|join|watch you|tag along)
    (?:see|watch|learn|find out) (?:how you|you) (?:\w+ )?(?:make|work|do|bake|build|run|train|carve|weave|brew|teach|paint|fire|forge|press|grow|sort|mend|keep)\w* | (?:take|receive|welcome|have) visitors | open to visits | come along (?:to|for|with|on) | tag along | sit in on | shadow you | join (?:you|your team) (?:for|on|at|in)
    (?:get|put|find|have|fix|pencil|stick) (?:something|a date|a time|some time|us|it|a slot|a chat|a call) (?:in(?:to)?|on) (?:the|our|your|my) (?:diary|diaries|calendar|calendars|books) | (?:fix|set|agree|find|pick|choose|settle on) a (?:date|day|time)(?! limit) | your (?:place|town|office|site|kitchen|workshop|desk|city) or (?:mine|ours) | (?:mine|ours) or (?:yours|your place)
    (?:it's|it is|high|about|isn't it) time (?:that )?(?:we|you and i) (?:met|talked|spoke|chatted|sat|had|got) | time for us to (?:meet|talk|speak|chat|sit) | we (?:should|must|ought to|need to|have to|really should) (?:\w+ )?(?:meet|talk|speak|chat|catch up|sit down|get together|have a (?:chat|call|talk|coffee))(?! (?:the|our|your) )
    show (?:\w+ ){1,3}(?:round|around) (?:your|the|our|my) | show you (?:round|around|the workshop|the plant|over|in person|at your) | (?:walk|run|take|talk) you through | pick your brains? | (?:hop|jump|get) on (?:a|the)(?= (?:\w+ )?<live>) | get on the phone
    catch up(?= ?$| ?[?.,!]| (?:<day>|<clock>|over|for|on|in|soon|properly|live|with you)) | meet (?:your|our|the) (?:team|board|managers?|buyers?|staff|directors?|colleagues?|founders?|people)
    grab you for | have you (?:over|round|in|on (?:the|my|our) (?:show|podcast)) | give you a (?:call|ring|bell|buzz|tour|shout|tinkle) | (?:hear|get) (?:it|this|that|more)? ?from you (?:live|in person) | shake (?:your )?hands? | put a face to
    (?:buy|stand|treat|offer|get|take|owe) (?:you|u) (?:a |an |to |for |out for )*(?:quick |nice |small |proper |decent )?<meal> | (?:welcome|invite|receive) you (?:to|at|in|for|over) (?:our|my|the|a|an|lunch|dinner|<meal>)
    (?:could|may|can|might) (?:i|we) (?:see|try|hear|taste|visit) (?:it|her|him|them) | (?:the |by |plain |old )(?:plain |good old )?telephone(?! (?:number|directory|box|mast|exchange|masts)) | a (?:\w+ )?video (?:with|together) | call on you | (?:drive|run|walk|head|nip|come|ride|cycle|travel) (?:over|round|across|up to you|down to you|out to you) | (?:take|have) a look (?:with you|together|on site|at it with) | pick(?:ing)? (?:your|yr|ur) brains? | sit (?:across|with) (?:from )?you | see (?:it|them|that|one|your \w+|the \w+)(?: \w+){0,2} (?:in person|one day|some ?day|for (?:real|myself)|up close|at work|in action|with my own|in the flesh) | (?:goes|go) down better (?:over|with) | come and greet you | greet you | small group | meeting (?:you|up|in person)(?! in the) | join (?:me|us) (?:for|on|at|over)(?= (?:a |an |the |our |my )?(?:\w+ )?(?:<live>|<talking>|<showing>|<meal>|<slot>)) | spend (?:<duration>|a (?:few minutes|moment|morning)) (?:together|with (?:you|me|us)|at your) | look at (?:it|this|that) together | go (?:over|through) (?:it|this|that) together
    (?:be|come as|as) (?:a|our|my|the) guest | guest (?:on|spot|slot) | on (?:my|our|the) podcast | record (?:an?|the) (?:episode|interview|conversation|chat) (?:with you|together) | (?:interview|film|record) you
    (?:show|demonstrate|present|bring|explain)(?: (?:it|them|this|you|that))?(?: to you| you)? (?:on site|on-site|in person|at your|at yours|on your|in your|over|round|live) | (?:come|pop|call) (?:in|and|out|over|round) (?:and|to) (?:see|greet|show|meet|visit|talk|present|explain|say)
    (?:test|try|do) (?:it|ours|this|that|them) live | live with me | screen[ -]?shar\w+ | on camera | on air | on tape | in the studio | get acquainted | get to know (?:you|each other|one another)(?= over| at| with) | host you | dine together | lunch together | break bread | raise a glass | chew (?:it|this|that)? ?over | (?:thrash|hash) (?:it|this|that) out | put our heads together | sit round (?:a|the|your|my) table | (?:with|by) one of our (?:<person>|solicitors?|lawyers?|advisers?|coaches?|accountants?|nurses?)s? | let me bring (?:\w+ ){0,4}(?:round|over|out|to you|in|along)|bring (?:it|them|one|some|a sample|the \w+) (?:round|over|out|in|along)
    speak (?:to|at) (?:my|our) (?:class|pupils|students|club|members|team|event) | live chat with you | over a (?:brew|pint|cuppa)
  `,
  /** Talking, with nothing live said: needs a time, a length or a bare question. */
  talk: p`talk | chat | speak | discuss | catch up | swap (?:ideas|notes) | compare notes | touch base | go over (?:it|this|that|the) | go through (?:it|this|that|the) | run through (?:it|this|that|the) | meet`,
  bareTalk: p`
    (?:let's|let us|shall we|can we|could we|may we|we should|we could|we can|can i|could i|may i|might we|up for|free|available|time|able|chance|happy|keen|want|care|ready|fancy|love|like|good time|mind if we) (?:\w+ ){0,2}(?:to )?(?:have a |a )?(?:quick |short |brief |little |proper )?(?:discuss|talk|chat|speak|catch up|touch base|meet|chatting|talking|speaking|word|conversation|natter)(?! (?:more )?(?:here|in writing|by e?-?mail|on this thread))
    (?:suggest|propose|think|recommend|hope|like|love) (?:that )?(?:we|us) (?:to )?(?:could |might |can |should )?(?:speak|talk|chat|meet|catch up|get together) | discuss (?:it|this|that|further|how|your|the) | talk (?:it|this|that|things) (?:over|through) | (?:a |any )?(?:conversation|chat|talk|call|meeting) (?:always )?(?:beats|is better than|says more than|does more than) | (?:easier|simpler|better|quicker|best|faster|wiser) (?:if|to|that|for us to) (?:we |you and i )?(?:just |simply |actually )?(?:speak|talk|chat|call|meet|spoke|talked|met) | better (?:spoken|said|explained) (?:than|out|live|in person) | easier (?:to (?:talk|explain|say|chat)|live|by phone|on the phone|spoken|said) | rather (?:talk|speak|chat|tell you|explain)
    prefer (?:to (?:talk|speak|chat)|talking|speaking|the phone|voice) | hear your voice | explain (?:it )?(?:live|in person|face to face|over)
  `,
  link: p`
    (?:sign up|register|enrol|enroll) (?:here |now |below |online |today )?for (?:your|an?|the|our) (?:\w+ ){0,2}(?:consultation|call|demo|session|appointment|audit|review|visit|assessment|meeting|slot) | (?:one|two|three|\d+|few) (?:\w+ )?(?:slots?|appointments?|sessions?) left |
    zcal | scheduler | (?:click|tap)\w* (?:and|to|then|&) (?:book|reserve|claim your (?:call|session|slot))
    (?:book|pick|choose|grab|schedule|reserve|select|find|claim|take|get)(?: yourself| your own| straight)? [^.!?\n]{0,40}(?:time|slot|call|demo|session|appointment|meeting|spot|chat|consultation|review|audit|hour|date|day|moment)[^.!?\n]{0,40}(?:here|link|calendar|diary|zurl|below|click|online|form|page)
    (?:here's |here is |see |use |through |via |open |check )(?:my|our|her|his) (?:\w+ )?(?:calendar|diary|booking|scheduling|scheduler|availability)(?: link| page| tool)? | (?:my|our) (?:calendar|diary|booking|scheduling) (?:link|page|tool|is (?:\w+ )?(?:open|here|online|below|exploding|filling))
    use the (?:scheduler|booking|calendar) | on my books | (?:get|put) (?:yourself )?(?:on|in) (?:my|our) (?:books|diary|calendar) | one click | in (?:two|one|a couple of) clicks
    booking (?:link|page|form|calendar) | calendar link | scheduling (?:link|page|tool) | (?:link|page) (?:to|for) (?:book|booking|schedule) | call-?back form | slots? (?:are|is) (?:here|online|open)
    (?:book|reserve|claim|schedule|secure) your (?:\w+ ){0,3}(?:call|slot|session|demo|appointment|consultation|review|audit|meeting|spot|seat with|visit|assessment|trial) | (?:click|tap|press) (?:here )?(?:to|and) (?:book|schedule|reserve|pick|choose)
    (?:choose|pick|select) (?:the |a |your |any )?(?:time|slot|hour|day|date)s?(?: that| which)?(?: \w+){0,4} (?:suits|works|fits|below|here)
  `,
  announce: p`
    (?:an?|one of our|someone|somebody) (?:\w+ )?(?:will|shall|'ll) (?:ring|call|phone|visit)(?= (?:you|within|back|tomorrow|<slot>)|[.,!]| ?$) |
    (?:i'm|i am|im|we're|we are|(?:my|our) (?:\w+ ){1,2}is) going to (?:meet|see|call|ring|phone|visit|show|interview|pay|drop|pop|come|swing|stop|arrange|set|fix|book|put|give you|talk to you|take you|host)(?= (?:you|a|an|by|in|over|round|past|up|and|your|our|something)) | (?:my|our) (?:\w+ ){1,2}(?:will|shall|'ll) (?:\w+ )?(?:call|ring|phone|visit|see|meet|reach|drop|pop|come|swing|stop|turn|arrive|be (?:round|over|with you|at your|calling|visiting|in touch to)) | (?:ill|im) (?:call|ring|phon|visit|com|pop|drop|swing)\w*(?: (?:u|you|by|in|over|round))
    (?:i'll|i will|we'll|we will|i shall) (?:\w+ ){0,2}(?:follow up|be in touch|get back to you|reach out|come back to you|try you|get hold of you|contact you|catch up)(?: \w+){0,2} (?:by|on the|over the) (?:phone|telephone) | (?:you're|you are|you'll be|you will be) (?:showing|meeting|seeing|hosting|welcoming|receiving|having) (?:us|me|my|our) | (?:i|we)(?:'ll| will|'m going to) (?:ring|phone|call)(?= <slot>| tonight| later| tomorrow) | <day> (?:i'll|i will|i'm) (?:call|ring|phone|com|drop|pop|swing)\w*
    (?:i'll|i will|i'm|i am|i shall|we'll|we will|we're|i'm going to|we are|i am going to|i intend to|i plan to|i'm planning to)(?: be)? (?:\w+ ){0,2}(?:call|ring|phone|visit|telephone|calling|ringing|phoning|visiting|seeing|meeting) (?:you|your (?:office|desk|mobile|line|assistant|secretary|home|shop|switchboard))
    (?:i'll|i will|i'm|i am|we'll|we will|we're|i'm going to)(?: be)? (?:\w+ ){0,2}(?:giv(?:e|ing) you a (?:call|ring|bell|buzz|shout)|sending? (?:you )?(?:over )?(?:an?|the|your) (?:\w+ )?(?:calendar|teams|zoom|meeting|diary|outlook|google|meet) ?(?:invite|invitation|link)?|put(?:ting)? (?:it|something|us|this|\w+) in (?:your|the) (?:diary|calendar)|book(?:ing)? (?:you|us) in|pencil(?:ling)? you in)
    (?:i'll|i will|i'm|i am|we'll|we will|we're|i'm going to|i shall)(?: be)? (?:\w+ ){0,2}(?:drop|dropping|pop|popping|swing|swinging|stop|stopping|call|calling|com(?:e|ing)|nip|nipping) (?:by|in|over|round|past|to (?:see|meet|your)|on (?:<day>|you)|<day>)
    (?:i'll|i will|i'm|i am|we'll|we will|we're|i shall|we shall)(?: be)? (?:\w+ )?(?:phone|phoning|ring|ringing|telephone|dial|dialling)(?= (?:you|your|reception|the (?:office|switchboard|shop|desk)|<slot>|around|after|before|between|again|$)|[.,!]| ?$)
    (?:i'll|i will|i'm|i am|we'll|we will|we're|i shall) (?:\w+ )?(?:turn(?:ing)? up|show(?:ing)? up|roll(?:ing)? up|pull(?:ing)? in|call(?:ing)? in|look(?:ing)? in|head(?:ing)? (?:over|to you|your way)|arriv(?:e|ing)|be (?:over|round|along|waiting|outside|at the door|with you|on your doorstep|in your reception|passing)|waiting(?= (?:at|in|outside|for you (?:at|in|outside)))|com(?:e|ing) (?:to (?:see|sign|show|collect|meet)|over|round|by|out|down))
    (?:you're|you are|we're|we are|it's|it is) (?:\w+ )?(?:pencilled|penciled|booked|down|scheduled|slotted) (?:in )?(?:for|with|on|at)? ?(?=<slot>|me|us|my|in) | (?:dropped|popped|stuck|put|slipped) (?:an?|the|half an|some) (?:\w+ )?(?:hour|slot|meeting|call|half-?hour|invite|session|appointment) (?:in|into|on) (?:your|the) (?:calendar|diary|planner|schedule)
    (?:i|we)(?:'ll| will| shall|'m going to|'re going to)? (?:be|shall be) (?:at|in|outside|by|on) your (?:\w+ ){0,2}(?:office|reception|door|gate|shop|site|stand|desk|depot|premises|plant|workshop|factory|town|building|chambers|lobby|yard|surgery|clinic|school|doorstep) | outside your (?:\w+ )?(?:office|lobby|door|gate|shop|building|reception) | it'll be me | dial you in | ringing your doorbell | be in touch to (?:set|arrange|book|fix|organise|schedule|sort)
    (?:i'll|i will|we'll|we will) (?:be|see you) (?:at|in|outside|by) your (?:\w+ )?(?:office|reception|door|gate|shop|site|stand|desk|depot|premises|plant|workshop|factory|town|building)
    (?:i'll|i will|i) (?:try|call|ring) (?:you|your \w+)(?: again)? (?:<day>|<clock>|tomorrow|later)
    (?:will|shall|'ll|going to) (?:\w+ )?(?:call|visit|ring|phone|attend|see|meet|telephone) (?:you|your (?:premises|office|home|street|\w+ tomorrow)|u)(?! (?:there|at the)) | (?:i've|i have|we've|we have|i|we|i'm|we're) (?:\w+ )?(?:sent|emailed|dropped|fired|sending|emailing) (?:you |over |across )*(?:an?|the|your) (?:\w+ )?(?:teams|zoom|calendar|meeting|diary|outlook|google|video) ?(?:invite|invitation|link|request) | i'm confirming <slot>
    (?:i've|i have|we've|we have|i am|i'm|i|my assistant has|my pa has|we)(?: already| just| gone ahead and| taken the liberty of| also)* (?:booked(?! (?:solid|up|out))|blocked|reserved|scheduled|pencilled|penciled|set aside|saved|held|arranged|booking|blocking|put) (?:you |us |in |out |off |aside |down |it |this |a |an |the |your |our |half |\w+ ){0,4}(?:<slot>|slot|call|meeting|demo|table|appointment|in|room|diary|calendar|lunch|visit|session|time|seat|chair|place|spot)(?! on (?:the|our) (?:list|waiting))
    (?:a|the|your|an|our|my) (?:\w+ )?(?:invite|invitation|slot|call|meeting|demo|appointment|calendar invite|visit|session|table|hour)(?: \w+){0,3} (?:is (?:half |already |now )(?:booked|reserved)|is coming|is on its way|has been (?:sent|booked|reserved|scheduled|set)|will follow|is booked|is reserved|is set|is already|is pencilled|will land|will arrive|is held|is waiting|is in your)
    (?:my|our|a|one of our|one of my|someone from our|somebody from our|someone on our) (?:<person>)s?(?: \w+)?(?: will|'ll|is going to| is|,?) (?:\w+ )?(?:call|calling|ring|ringing|phone|set|book|schedule|arrange|be in touch to (?:set|arrange|book)|visit|drop|pop|fix|sort out a|contact you to (?:set|arrange|book)|set up|be calling|be ringing)
    \w+ from (?:our|my) (?:\w+ )?(?:team|office|company|firm|side)(?: will|'ll) (?:\w+ )?(?:call|ring|phone|visit|book|set|arrange)
    (?:has|have) an? (?:opening|slot|gap|visit)[^.!?\n]{0,40}(?:<slot>)
    you(?:'ll| will) (?:get|receive|have|be getting) an? (?:\w+ )?(?:call|visit|ring|knock|phone call)
    (?:find|get|fix|take|sort) (?:a|an|us a) (?:slot|gap|hole|time|space|date) (?:in|with) your | (?:allocate|assign|give|set|fix) you an? (?:\w+ )?(?:time|slot|date|appointment|window) | (?:your \w+(?:'s| is)|you're|you are) on (?:it|my (?:list|route|round|way|tour|run)) | (?:i|we) (?:shall|will) demonstrate
    (?:will|'ll|shall|is going to|are going to) (?:\w+ )?(?:contact|reach|get back to|get in touch with|follow up with) you (?:by|on the|over the|via) (?:phone|telephone|whatsapp|video) | (?:he|she|they|someone|somebody|\w+)(?:'ll| will| shall) (?:\w+ )?(?:knock|ring|call|phone|visit|drop|pop|be round|come round|stop)(?: (?:at|on|by|in|you|your|round|to see|for you))(?! (?:a|an|the|it|off) ) | (?:await|be expecting|wait for|be waiting for|look out for) you
    you(?:'ll| will| are going to|'re going to) (?:see|meet|receive|host|have) (?:us|me|him|her|them)(?= ) | will be (?:passing|visiting|calling|stopping|coming|dropping)(?: (?:by|at|your|you|in|through|past|round))
    expect (?:my|a|our|his|her) (?:call|visit|ring|phone call|knock) | (?:see|talk to|speak to|catch) you (?:then|by(?= )|outside(?= )|on(?= )|at(?= )|<weekday>|tomorrow|<clock>)(?! (?:the )?(?:fair|show|conference|congress)) | be (?:ready|there|on time|available|at your desk)(?: at| by| on| for)? ?(?=<slot>|$|[.!,]| with| and)
    book you in | put you down for | pencil(?:led)? you in | booked you in | slot you in | you(?:'ll| will) (?:get|receive|have|find) (?:an?|the|my) (?:\w+ )?(?:calendar|teams|zoom|meeting|diary|outlook|google) ?(?:invite|invitation|link)?
  `,
  /** Orders to ring, come or keep a time free. */
  summon: p`
    (?:leave|drop|give) (?:me |us )?(?:your|a) (?:\w+ )?(?:number|phone|mobile|cell)(?= ) |
    (?:pick up|answer)(?= (?:tomorrow|<day>|when i (?:call|ring|phone)|the phone)) | (?:so|then|just) (?:phone|call|ring)(?=[.!]| ?$) | accept by return | have (?:the|your) \w+(?: \w+)? ready | (?:don't be|do not be) late
    (?:stay|wait|be|stand) by (?:the|your) phone | keep (?:the|your) (?:line|phone|morning|afternoon|diary) (?:clear|free|open)
    (?:please )?(?:call|ring|phone|telephone) (?:me|us|back|this number|zphone|my (?:mobile|cell|number|direct|office|desk|phone)|the office)(?! (?:a|an|old|the|by)) | return my call | give (?:me|us) a (?:call|ring|bell|buzz) | (?:keep|block|hold|save|clear|free up|block out|mark|set aside) (?:off |out )?(?:your (?:diary|calendar|\w+day|morning|afternoon)|<day>|<duration>|the (?:date|morning|afternoon|slot|hour))
    (?:get|be|come) (?:on|to|at) (?:the|my|our) (?:call|office|stand|meeting)(?= ?<slot>) | (?:confirm|accept) (?:my|the|our|this) (?:meeting|appointment|call|slot|visit|demo|invite for|time) | have (?:him|her|them|someone|your \w+) (?:call|ring|phone) (?:me|us)
  `,
  available: p`
    what are you (?:doing|up to) (?:\w+ )?<slot> | (?:anything|nothing) (?:planned|on) (?:for )?<slot> | if you(?:'ve| have| had| could spare| can spare)? (?:got )?(?:just |even |a )?(?:<duration>|a (?:moment|minute|slot|gap)) <slot> | (?:around|free|about|available)(?= <slot> ?\?) | (?:is|are|would) <slot>(?: or <slot>)? (?:better|easier|best|good|ok|okay|preferable) | <slot> (?:or|and) <slot>,? (?:better|easier|which|whichever)
    (?:all|what) i (?:need|ask|want)(?: for)? is <duration> | <duration> is all | i(?:'d| would)? only (?:need|want|ask for) <duration>
    (?:are you|would you be|will you be|if you're|might you be|could you be|you) (?:\w+ ){0,2}(?:free|available|around|about|reachable|in the office|in town)(?= ?$| ?[?,]| to (?:talk|chat|meet|speak|see|join|have|take|discuss|hop|jump)| (?:<slot>|for|at|some|one|any|later|after|before|in the|between|this|next|on|when|over)\b)
    (?:do you|would you|could you|can you|might you|have you|you|i need|i'd need|i'd like|just|only) (?:\w+ ){0,2}(?:have|got|spare|give me|give us|make|find|manage|squeeze in|do|offer me|spend|want|need|ask for|allow me|grant me|lend me|carve out|free up)(?: me| us)? (?:just |about |maybe |some |only )?(?:<duration>|a (?:moment|minute|slot|window|sec|few|gap|quick minute|spare moment)|time (?:for a|to (?:talk|speak|chat|meet))|any time|<day>)
    (?:takes?|taking|take up|need|cost you) (?:only |just |about |no more than |all of )?<duration>(?! (?:to (?:breathe|rest|relax|think|read|recover|yourself|settle|enjoy|unwind)|for yourself|off)) | borrow (?:<duration>|a (?:moment|minute|few)|some of your time)
    (?:advise|suggest|propose|give|name|indicate|let me have|offer)(?: me| us)? (?:a|an|some|your) (?:\w+ )?(?:time|date|day|slot|moment|hour)(?! (?:of|limit)) | you name the | name (?:the|your|a) (?:hour|day|time|place|date) | (?:get|have|steal|grab|take|use) (?:<duration>|a (?:moment|minute|few minutes))(?: of your| with you| from you)?(?! to (?!talk|chat|meet|speak|discuss|see|visit|call|show|explain|go|walk|demo|connect|catch|hear|say|introduce|tell|run|present|sit|share|swap|explore|look|compare|get|ask|pick)) | (?:a few|some) (?:moments|minutes) of your | a (?:moment|minute|bit) of your time | the right person to (?:speak|talk) (?:to|with)
    (?:got|have) (?:<duration>|time for)(?! (?:to |a )?(?:read|look)) | your (?:availability|availabilities|free slots) | what(?:'s| is| does)? your (?:availability|diary|calendar|schedule|week|day) | how(?:'s| is| does) (?:your )?(?:\w+ )?(?:diary|calendar|<day>|<weekday>)(?: look| looking| sound| for you)?
    when (?:shall|should|can|could|do) we (?:do|have|start|begin|make) (?:this|it|that) | when (?:could|can|may|might|should) (?:i|we) (?:do so|do it|do that|try) | tell me when
    when (?:would|could|can|might|is|are|works|suits|'s|shall|should) (?:you|we|i|it|be|a good|good|best|for|your) ?(?:\w+ ){0,3}(?:free|available|meet|talk|speak|chat|call|suit|work|good|convenient|best|come|ring|visit|around|drop|catch)(?:s)? | when(?:'s| is) (?:good|best|convenient) | when (?:works|suits)
    (?:what|which) (?:day|time|date|slot) would be
    (?:what|which) (?:day|time|slot|date|morning|afternoon|moment)s?(?! (?:of year|did|was|were|do you (?!prefer|like|fancy|have|want|suggest|need|mean|think|recommend|say|favou?r))) (?:\w+ ){0,4}(?:suits?|works?|best|good|you|convenient|prefer|free|better)(?! (?:for \w+ing|to (?!(?:call|ring|reach|talk|speak|chat|meet|visit|come|drop|catch|phone)))) | any chance (?:of|you're|you are|you have|you had|we|you could|you'd|for|you might|i could|i can)(?= )
    (?:spare|grant|give|allow|lend) (?:me |us )?(?:<duration>|a (?:moment|minute|few|slot)|some (?:of your )?time) | (?<!(?:is|are|s|all) )(?:free|available|around) (?:<slot>|for a|to (?:talk|chat|meet|speak))
    a good time (?:to (?:talk|speak|chat|call|connect|meet|ring)|for a) | (?:a|any) (?:window|gap|slot|opening)s? (?:in|on|next|this|for|left) | room (?:in your|for) (?:diary|calendar|a <live>|a <talking>) | squeeze me in | fit me in | your next free
    (?:space|room|openings?|slots?|places?) (?:on|at|for) (?:<slot>) | (?:i'm|i am|we're|i) (?:\w+ )?(?:free|available|around|can do|could do|can make|have a (?:gap|slot|window)) (?:<slot>|on <day>|at|any|most|from|between|all) | (?:<slot>)(?: \w+){0,3} (?:suit|work|suits|works|convenient|ok|good|any good|possible|all right|alright)(?: (?:for )?(?:you|u))?(?= ?\?)
    (?:any|some) (?:availability|time|space|room|slot|gap|opening)(?: \w+){0,3} (?:<slot>|the week|this|next|on|in|around|about|for) | (?:get|catch) hold of you | would (?:<slot>|this|that|either|any)(?: \w+){0,3} (?:suit|work|do|be (?:good|ok|convenient|possible)) | (?:which|what) (?:would|might|could) (?:please|suit) | how (?:about|bout) | <slot>(?: \w+){0,2},? could you | any gap | any afternoon (?:is|works|suits)
    (?:send|give|name|suggest|propose|offer|tell|let) (?:me |us )?(?:know )?(?:a few |some |your |two |three |a couple of |any |the |a )?(?:or (?:two|three|so) )?(?:times|slots|dates|day|date|slot|time|availability|when|what time|which day)(?! (?:it|the|was|did))
  `,
  number: p`
    ur mobile | (?:share|give|send|drop)(?: me)? (?:your|ur|a) (?:\w+ )?(?:no|num|number|mobile|phone)\b | (?:direct|phone|mobile) (?:line|number) (?:for you|please)
    (?:your|best|what's your|which|what|a (?=direct|mobile|cell|phone|contact))(?: ?(?:direct|mobile|cell|phone|best|contact|work|desk))* (?<!in (?:a|one) )(?:number|line|mobile|cell|digits|whatsapp|extension)(?! (?:of|one|was|for the (?:list|form)|and email|plates?|theory|puzzles?|system|games?|lines?|work|crunch\w*|theorist|on the (?:list|shirt|door))) | (?:reach|catch|get|ring|call) you (?:on|at)
  `,
  /** Two ways, places or moments to choose between: a meeting is settled, only its form is asked for. */
  either: p`
    another (?:day|time|date|slot|moment)(?= ?\?|,| perhaps| maybe| then) |
    (?:rather )?(?:the )?(?:mornings?|afternoons?|evenings?|lunchtimes?|<weekday>) or (?:rather )?(?:the )?(?:mornings?|afternoons?|evenings?|lunchtimes?|<weekday>)
    (?:by |on |over |a |an |the ){0,2}(?:video|phone|telephone|zoom|teams|call|coffee|lunch|in person|face to face|skype) or (?:by |on |over |a |an |the |in ){0,2}(?:video|phone|telephone|zoom|teams|call|coffee|lunch|person|face to face|skype|caf[e]|office)
    (?:your|my|our) (?:place|office|town|patch|side|end) or (?:mine|ours|yours|a|an|the) | (?:at )?(?:yours|mine|ours) or (?:at |in )?(?:yours|mine|ours|a|an|the)
  `,
  /** By voice or face to face, whoever asks. */
  voice: p`video | phone | telephone | zoom | teams | call | in person | (?:your|my|our) (?:place|office) | at yours`,
  /** An exchange that names the reader: "meet you", "call you". */
  withYou: p`you | u | with you`,
  expert: p`(?:your|an?) (?:expert |professional )(?:view|opinion|take|eye|advice|perspective|insight)s? | pick your brains?`,
  slotChoice: p`which (?:day |one |of them )?(?:would|could|might|shall|do|does|is|suits?|works?|pleases?|are) | which (?:do|would|one|of|is|suits|works) (?:\w+ ){0,3}(?:prefer|suits?|best|better|works?|easier|good) | which (?:do|would) you (?:prefer|rather) | whichever (?:suits|works) | what suits | does (?:either|that|this|any|one) (?:\w+ ){0,4}(?:suit|work) | would (?:either|that|this|any|one) (?:\w+ ){0,4}(?:suit|work) | (?:your|you) (?:pick|choose|choice)`,
  /** Moving towards somebody, meeting them or raising one's voice: with a time it is an exchange. */
  moving: wordList('en')`
    come go drive ride fly travel visit bring carry fit install measure tour attend survey assess demonstrate show stop swing drop pop nip turn roll head land pass reach meet see sit wait stand ring phone call telephone dial walk cycle sail join
    host greet present sign collect deliver knock park arrive stay eat lunch dine toast talk speak chat discuss explain skype zoom film record interview test try taste dance sing play watch unpack be show
  `,
  /** Those that need no time to be one. */
  coming: wordList('en')`come visit bring demonstrate meet host join lunch dine toast drop pop nip swing call`,
  /** What needs no meeting even with a day to it. */
  apart: wordList(
    'en',
  )`send write post publish email mail reply answer share read upload finish start draft ship return print pay order launch open close shut rise end expire retire celebrate run raise`,
  /** Towards the reader or to a place both can be at. */
  towards: p`(?:you|your|yours) | round | over | by | in person | on site | together | with you | at ours | our | down`,
  /** Whether a time fits. */
  fits: p`suits? | work | works | do | any (?:use|good) | all right | alright | ok | okay | possible | convenient | fine | better | deal | say | instead | bearable`,
  /** "Going to" that only makes a future. */
  auxiliary: p`(?:come|coming|comes) back to (?:you|it|this|that) | (?<!(?:can|could|may|might|shall|should|when|once|until|if|will) )i see (?:that|we|from|how|why|what|you(?! (?:on|at|in|next|this|for|there|then|tomorrow|<day>))) | (?:go|going) to | being | been | (?:keep|kept|keeps) \w+ing`,
  /** The spoken way, when a written one stands beside it. */
  anyVoice: p`<live> | (?:tele)?phone(?: you)? | (?:ring|call|phone|visit|see|meet) you | by (?:phone|telephone|video) | give you a (?:ring|call|bell|buzz) | in person | come (?:over|round|by) | voice`,
  /** A time by which, not at which. */
  deadline: p`(?:until|till|by|before|since|not before|no later than)`,
};
