import { wordList } from '../reading/words';
import { books } from './books';
import { livePiecesEn } from './live-en';

const p = books.en.phrases(livePiecesEn);

/** How English speakers turn a phrase into a request. */
export const askingEn = {
  /** A question that asks the reader to do something, or to let the writer do it. */
  opener: p`
    (?:would|will|could) you (?:ever |perhaps |possibly )?be (?:up for|willing|open|game|able|free|around|ok|happy|prepared|interested|inclined|tempted|agreeable|available|about) | (?:might|may|could|can) (?:an?|one|this|some) (?:\w+ ){1,2}(?:be|come|visit|call|drop|see|have|join|watch|sit) | (?:will|shall) (?:i|we) (?=ring|call|phone|come|pop|drop|swing|visit) | you (?:wouldn't|couldn't) (?:ever |perhaps |possibly )?(?:come|be|let|spare|join|like|show|care|mind|consider|want|pop|drop|have)(?= ) | is it (?:yourself|you) (?:will|who'll|that'll|that will) | (?:if )?you (?:ever )?(?:fancied|felt like) | how (?:would|do) you feel about | what would you (?:say to|think of) | (?:would|could|might) (?:mon|tues|wednes|thurs|fri|satur|sun)day
    (?:could|can|would|will|might|may|shall|should)(?:n't)? (?:you|we|i|u|your \w+|our \w+|my \w+)(?! (?:ever|say|recommend|rather have|call it|describe|name|explain|tell me (?:how|why|what|who|if|whether)|share|send|forward|point|put me|introduce|confirm receipt|lend))
    would you (?:like|want|prefer) (?:me|us) to | (?:tempted|interested|up for it|game|sound good|fancy it|fancy a go)(?= ?\?) | (?:does that|how does that|that) sounds? (?:good|ok|fair|interesting)? | how does | worth a (?:try|look|go|shot) | possible (?:to|for) | any (?:way|possibility|hope) (?:to|of|we|you|i|for) | (?:could|would|might) it be (?:possible|ok|okay|an idea|worth) | agreeable to | amenable to | receptive to
    are you (?:coming|passing|about|going) | (?:you|will you|won't you) (?:be )?(?:coming|passing|joining|come|pop|drop|swing|join) | would (?:a|an|the|some|lunch|coffee|dinner|breakfast|tea|either|this|that) (?:\w+ ){0,8}(?:be|do|suit|work|help|make|fit|interest|appeal|tempt) | could i tempt you | may i | might i | would it (?:be|suit|work|help) | is it (?:possible|ok|okay|worth|time) | is there (?:any|a) (?:chance|way|time|moment|slot|possibility) | any (?:chance|appetite|interest|joy|objection) | what if(?= ?,) | what if (?:we|i|you) | how (?:about|bout) | what about | what (?:do you|would you) say to | why don't (?:we|you|i) | why not | fancy | up for | open to | keen on | keen for | keen to
    game for | game to | care (?:for|to) | in the mood for | mind if | ok if | okay if | ok for | let's | let us | do you (?:fancy|want to|have time|have a (?:moment|minute)|mind) | have you (?:got )?(?:time|a (?:moment|minute)) | (?:are you|you) (?:free|available|around|up|open|willing|game|interested|happy) | interested in | want to | wanna | ready (?:to|for) | time for | got time | room for | willing to | agree to | would you (?:like|mind|agree|accept|consider|allow|let|join|be)
    (?:worth|deserves|calls for|merits) (?:a |an )?(?:proper |quick |short |good )?(?=<live>|<talking>|<meal>|sit) | (?:seem|be|is that|sound) (?:of interest|useful|worth your while|helpful|worthwhile|any good|like a plan|fair|possible|good|ok|okay)
  `,
  /** A wish, a proposal or an offer of the writer's. */
  wish: p`
    and (?:could|might) (?:\w+ )?(?:go|walk|talk|show|help|look|meet|see|run|come|drop|pop|bring|give|take)(?= )
    (?:i'd|i would|we'd|we would) (?:give|pay|trade|swap|crawl|walk|travel) (?:\w+ ){1,4}(?:to|for) | (?:i'd|we'd) (?:sooner|rather) | (?:i|we) (?:\w+ly )?(?:beg|crave|implore|plead|pray) | (?:would|'d|will) (?:mean|make my) (?:\w+ ){0,2}(?:world|lot|much|day|week|year) | nothing would (?:please|delight|suit|cheer|make) (?:me|us) | i owe (?:every|each) \w+ | i owe you (?=an? (?:\w+ )?(?:<meal>|<live>|visit)(?! (?:recipe|story))) | (?:would|'d) be (?:an?|the|such an?) (?:\w+ )?(?:help|kindness|favour|favor|thrill|dream|blessing|lifesaver|godsend|boon|honor)
    (?:i'd|we'd|i would|we would) (?:gladly|happily|be|love|willingly) | (?:i|we)(?:'d| would| could| should| might|'ll| will)? ?(?:also |really |very |just |still |so |be |much |dearly |gladly |happily |both )*(?:do )?(?:like|love|want|propose|suggest|appreciate|request|hope|ask|invite|welcome|wish|delighted|happy|glad|keen|thrilled|grateful|honou?red|recommend|offer|prefer|need|insist|solicit|seek)
    (?:i'm|i am|we're|we are|i was|we were|i've been) (?:\w+ )?(?:hoping|looking|keen|eager|happy|free|available|wondering|asking|after|inviting|offering|up for|trying|writing to (?:ask|request|propose|invite)|requesting|seeking|proposing|suggesting|game|thinking we|dying to|itching to)
    (?:it would|it'd|would|wouldn't it|it will|that would) be (?:\w+ )?(?:great|good|lovely|nice|wonderful|brilliant|fun|an honou?r|a (?:pleasure|treat|joy|privilege|delight)|useful|worth|easier|simpler|best|ideal|fab|super|better|quicker|helpful) | would love | love to | like to | happy to | glad to | delighted to | chance to | opportunity to | pleasure of | privilege (?:of|to) | honou?r (?:of|to)
    you (?:should|must|need to|have to|could|ought to|can|might)(?! (?:have|see|find|use|read|skip|ignore|expect)) | we(?:'d| absolutely| really| probably)? (?:should|must|need to|have to|could|ought to|can|might)(?! (?:have (?:\w+ed|been|done|had|seen|said|met)|see (?:that|how|why)|use|read|skip|ignore|expect))
    next step(?= ?:| is| would) | (?:the|my) (?:plan|idea|suggestion|proposal)(?= ?:) | (?:my|our) (?:<person>|\w+(?:er|or|ist|man|woman|ian)) (?:can|could|might|would) \w+ (?:you|your)
    (?:my|our) (?:\w+ ){1,2}(?:would be|'d be|will be|are|is) (?:\w+ )?(?:thrilled|delighted|glad|honou?red|happy|keen|over the moon|grateful|eager|pleased) to |
    (?:my|our) (?:\w+ ){1,2}(?:requests|wishes|would like|would love|'d like|'d love|wants|hopes|proposes|asks|is keen|is hoping|is eager|is looking) | (?:i|we) (?:intend|plan|mean|aim|propose|was thinking|were thinking|thought) | i'm (?:\w+ )?hoping | i(?:'m| am| was|'ve been)? (?:wonder|wondered|wondering) (?:if|whether) | (?:i'd|i had|we'd|we had) hoped | (?:i'd|i would|we'd|we would) have (?:liked|loved)
    (?:getting|get|be|reaching|reach|writing|write|contacting|contact|messaging)(?: you)?(?: in touch| out)?(?: to you)? (?:to|with a view to|in order to|in the hope of)(?! (?:say|thank|congratulate|tell|share|send|wish|let|apologise|express|compliment|know|understand|learn|ask (?:how|what|why|about|who|which|where))) | look forward to (?=meet|see|speak|talk|welcom|host|our|discuss|an? ) | ideally(?:,)? (?:we|i)?(?:'d| would)? | (?:would|will|'d) help (?:me |us )?(?:to|if)
    (?:my|our) (?:proposal|suggestion|plan|offer) | (?:i am|i'm|i remain|i'd be|i would be|we are|we're|remain|stand) (?:\w+ ){0,2}(?:available|at your disposal|ready|free|open) (?:for|to) | at your (?:entire |full )?disposal for | would (?:ask for|appreciate|welcome|value|relish) | jump at | (?:a|the) (?:chance|pleasure|opportunity) (?:to|of) | (?:trying|try|want|wanted|hope|need) to | (?:i|we)(?:'d| would| could)? (?:happily|gladly) | let me | allow me | permit me | best (?:if|to) | (?:it's |it is )?(?:best|simplest|easiest|quickest|better) (?:if|to|is) | i (?:can|could|may|might) (?:also |just |easily |gladly |always )*(?:call|ring|phone|visit|meet|come|drop|pop|swing|stop|show|walk|take|talk|see|host|bring|explain) | by phone or | or by phone | here or by phone
    (?:would be|'d be) (?:\w+ )?(?:grateful|obliged|honou?red|thankful|glad|pleased) (?:for|of|if) | (?:requesting|seeking|soliciting|proposing|suggesting|kindly|hoping for) | happy to bring | (?:would|'d) (?:value|welcome|appreciate) | chance for | opportunity for
    hoping (?:to|for|we) | in the hope (?:of|that) | with a view to | (?:the )?(?:purpose|aim|point|object|goal) of (?:my|this) | (?:needs|requires|calls for|deserves|merits|warrants) (?:a |an )(?:proper |quick |real |short )? | (?:would|'d) (?:gladly|happily) | (?:to|could) (?:secure|obtain|arrange|organise|schedule|set up|fix(?: up)?)
    and (?:would (?:\w+ )?(?:like|love|welcome|appreciate|suggest|propose)|suggest|propose|request|should like|hope (?:to|for|we)) | (?:can't|cannot) wait to | looking forward to (?:meeting|showing|seeing|talking|speaking|welcoming|hosting|our) | what (?:i'd|we'd) (?:like|love) | my (?:idea|suggestion|proposal|aim|hope|wish) (?:is|would be) | i('m| am) suggesting | in exchange for | in return for
  `,
  /** An order, polite or not. */
  order: p`
    (?:please |just |simply |kindly |do |so |now |then )*(?:book|grab|pick|choose|schedule|reserve|set up|arrange|organise|organize|confirm|give me|send me|tell me|name|save|block|hold|join me|join us|come|spare|find|accept|hop on|jump on|get on|dial in|let me know|let us know|lemme know|lock in|set aside|make time|lend me|allow (?:me|us)|grant (?:me|us)|meet me|meet us|visit us|drop|pop|swing|stop by)
    please | pls | plz | be so kind | bring | wait | expect | meet | (?<=[.,;!?] )be(?= (?:at|in|on|there|ready|outside))
  `,
  /** A question after knowledge, a document or a name: what it mentions is not asked for. */
  otherAsk: p`
    (?:do|does|did) (?:your|the|their|those|these) (?!needful|diary|calendar|schedule|agenda|day|week|morning|afternoon|evening|time|tuesday|monday|wednesday|thursday|friday|saturday|sunday|mornings|afternoons|evenings)\w+ |
    (?:like|love|want|curious|keen|happy|glad|eager|tell me|let me|advise|advice on|clue|idea|know|learn|understand|wonder(?:ing|ed)?|remember|see|find out|explain|asking|say|show me|guess) (?:to (?:know|read|learn|understand|hear|find out|see|ask) )?(?:exactly |more )?(?:how|why|what|who|whose|whether(?! (?:you|we|i|there))|which|about how|about the|more about|where|if (?:your|the|it|they|there|that)) 
    (?:can|could|may|might) (?:i|we) (?:use|reuse|quote|cite|reprint|reproduce|borrow) (?:your|this|that|it|these|those) |
    (?:to|you|we|i|please|could|can|would|and|just)(?: \w+)? (?:send|forward|share|email|e-mail|point|recommend|introduce(?! (?:myself|ourselves))|put me (?:in touch|onto)|lend|name|list|describe|publish|post|pass|attach|link|subscribe|read|write|download|mention|quote|translate|teach me how|signpost|direct)(?! (?:me |us )?(?:a few |some |your |two |three |an? |the |you |over )?(?:\w+ )?(?:times|slots|dates|availability|invite|invitation|calendar|date|time))
    (?:how|why|who|what|where|whose|which)(?:'s|'d)? (?:do|did|does|is|are|was|were|has|have|would|should|can|could|made|makes|taught|sparked|took|gave|happened|came|got)(?! (?:(?:we|i) (?:meet|see you|find you|catch|get (?:hold|together)|talk|speak|chat|come|fit|squeeze)|you (?:free|around|available|say to|prefer|fancy|feel about|think of (?:meeting|a))|your (?:availability|diary|calendar|number|best|mobile)|the best (?:number|time|way to reach|day)|a good (?:time|day)|best to reach|suit))
  `,
  /** A verb that makes a sentence of it: "Does it open on Thursday?" is no slot, "Thursday?" may be one. */
  finite: p`
    (?:you|we|they|he|she) \w{3,}ed | \w{3,}ed (?:me|us|my|our|it|them|him|her|the|to|in|at|on)(?= ) | is | are | was | were | am | do | does | did | has | have | had | will | can | \w+n't | \w+'s (?:a|the|not|still|it|that|open|been|going) | it's | that's | there's | i've | i'm | you're | we're | they're | seems? | says? | said | takes? | took | makes? | made | keeps? | kept | starts? | started | runs? | ran | opens? | opened | closes? | closed
    left | lost | sat | spent | swam | won | hid | dug | fed | hung | laid | lit | sank | shook | shot | slid | swept | tore | felt | burnt | blew | bit | froze | rose | learnt | spilt |
    met | fell | stood | built | bought | brought | caught | chose | drew | drove | ate | flew | forgot | grew | knew | led | lent | paid | rode | rang | sang | slept | spoke | stole | struck | threw | told | woke | wore | broke | began | became | heard | took part
    ends? | ended | wrote | writes? | went | goes | came | comes | got | gets | saw | sees? | found | finds? | gave | gives? | happens? | happened | mean | means | meant | reads? | need | needs | want | wants | know | think | thought | believe | use | uses | used | try | tried | bake | sell | sold | teach | taught
  `,
  /** Words that tie a clause to another: what follows is no fragment. */
  joined: p`that | who | which | because | when (?:i|you|we|they|it) | where | whose | if`,
  /** A plan for both: with any time at all it is a request, whatever the verb. */
  together: p`shall we | could we | can we | should we | may we | might we | we could | we might | we should | let's | let us | why don't we | how about we | what if we | we can | would we | do we | together`,
  /** The writer's side as subject. */
  side: p`together | side by side | with (?:you|me) | the two of us`,
  ours: p`my \w+ing | gonna | one of (?:the|my|our) \w+ | (?:my|our) (?:son|daughter|wife|husband|brother|sister|mate|nephew|niece|cousin|uncle|aunt|dad|mum|mother|father|missus|crew|apprentice|trainee|foreman|lads?|boys?|girls?|chap|fella|bloke|neighbour)(?= (?:will|'ll|can|could|would|shall|is (?:in|at|on|near|round|by))) | our (?:mr|mrs|ms|miss|dr) \w+ | i(?!'m (?:told|sure|afraid)) | we | i'll | i'd | we'll | we're | we'd | i've | we've | me | us | (?:my|our) (?:<person>|senior|junior|surveyor|driver|fitter|partner|colleague|team|\w+er|\w+or) | (?:my|our) \w+ and i`,
  /** Somebody else as subject. */
  theirs: p`(?:your|his|her|their) \w+ (?:is|are|will|sits?|meets?|sees?|has|have) | (?:he|she|they|it) (?:is|are|will|meets?|sees?|has|have|opens?|closes?|shuts?) | prices? | applications?`,
  /** Two ways to go on, left to the reader. */
  option: p`or (?=(?:over|on|a|will|would|is|are|do|does|shall|should) ) | (?:,? ?or)(?= (?:else |i |we |by |on |in |over |ring|phone|call|email|here|the|through|if|a)) | whichever | either | up to you | choose freely | you say which | your (?:choice|pick|preference) | leave (?:the choice|it) (?:up )?to you | as you (?:prefer|like) | you (?:choose|decide)`,
  written: p`in writing | by (?:e-?mail|mail|text|message|post|letter) | email (?:them|it|you) | write(?: it| you)? | draft a note | (?:a|the) (?:note|letter|memo|message) | set (?:everything|it) out here | on paper | written | here | messages | a (?:page|line|paragraph|sheet)`,
  /** The subject of somebody else's doing. */
  others: p`(?:your|his|her|their|the|this|that|its) [\w'-]+ | you | he | she | they | it | people`,
  /** A tiny question that hands over what was just said. */
  nudge: p`in | you in | say yes | deal | game | fancy it | interested | tempted | ok | okay | what say you | up for it | yes | no | thoughts`,
  /** What something would do, said of a thing not yet agreed. */
  would: p`(?:won't|wouldn't) (?:hurt|kill|harm|go amiss) | (?:appealed|tempted you|took your fancy) | would (?:\w+ )?(?:settle|help|do|clear|be|say|make|answer|solve|sort|suit|tell|save|teach|spare)`,
  /** A polite request in its barest form. What it asks for decides; nearly always it is an exchange. */
  polite: p`(?:would|will|could) you (?:ever |perhaps |possibly )?be (?:up for|willing to|open to|game for|game to|able to|ok with|happy to|prepared to|interested in|inclined to|tempted (?:by|to)) | (?:could|would|may|might|shall|can|will)(?:n't)? (?:you|we|i|u)(?! (?:come back|get back|call (?:it|that|this)|describe|have (?:the|your) ))`,
  /** What a polite request may be after instead: knowledge, a document, a name, a click. */
  elsewhere: wordList('en')`
    know send pass share forward introduce recommend read look tell say explain describe advise name think accept add connect follow quote use reprint cite sign vote support answer reply confirm check correct start do choose consider believe imagine write
    translate lend thank greet post publish repeat guess change keep prefer recognise remember ask list point subscribe like email mail copy credit print download donate give sell buy order pay try test rather want need be have get find make put see hear help set reserve hold save leave
  `,
  /** Asking when it is to be. */
  when: p`(?<!(?:see|do|say|think|look|read|eat|love|like|know what|happens|that|it|you|them|there|best|even|only|just|especially|be|is|was|\w{3}ing|\w{3}ed) )when(?:'s| is| do| does| can| could| would| will| shall| should| are| may| might)? (?!you (?:were|had)|i was)(?:\w+)? | (?:around )?what time | which (?:number|date) | where (?:shall|should|would|do) | which day | what day`,
};
