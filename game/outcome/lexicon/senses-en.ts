import { books } from './books';
import { livePiecesEn } from './live-en';

const small = String.raw`(?:(?:un|une|le|la|notre|ce|petite?|courte?|bref|breve|rapide|simple|premiere?|bon|vrai|autre) ){0,3}`;
const p = books.en.phrases({ ...livePiecesEn, small });

/** Words that name a live exchange elsewhere and something else here, in English. */
export const sensesEn = {
  third: p`
    (?:good luck|best of luck|all the best|fingers crossed|luck) (?:with|for|at|in|on) [^.!?\n]{0,30}(?:<live>|<showing>|<meal>) | enjoy (?:the|your) (?:\w+ )?(?:<live>|<showing>|<meal>) |
    (?:your|his|her|their|the) \w+ (?:\w+ )?(?:meets?|gathers?|talks?|chats?|speaks?|comes?|goes|gets? together) |
    (?:your|his|her|their|its) (?:[\w-]+ ){0,2}(?:meetings?|appointments?|interviews?|demos?|calls?|visits?|lunch|dinner|breakfast|catch-?ups?|sessions?|presentation|meet-?ups?|tours?|chats?|conversations?|audit|coffee|tea|beer|tasting|walkthrough|review|huddles?|discussion)
    (?:my|our) (?:daughter|son|wife|husband|boss|team|client|clients|customers?|colleagues?|apprentice|bank|sister|brother|mother|father|neighbour|partner|intern|manager|director|doctor|accountant|union|board)(?:'s)? (?:\w+ ){0,2}(?:(?:is|are|was|were) \w+ing|has|have|had|is|are|will|calls?|meets?|holds?|meeting|interview|wants|asked|said|told)
    (?:the|two|several|some|three|four|most|many|their|all) (?:\w+ )?(?:teams|committee|board|council|unions?|buyers|parents|managers|suppliers|directors|ministers|mayors?|staff|candidates|nurses|tenants|residents|clients|customers|people|reps|recruiters)
    between (?!us|you and)\w+ | they | everyone | people
  `,
  otherSense: p`
    (?:have|welcome|add|count|include|see) you (?:in|into|to|among|amongst) (?:my|our|this) (?:\w+ )?(?:network|contacts|connections|circle)
    (?:prime|macro|wide|telephoto|fixed)(?: lens)? or (?:a )?zoom | zoom or (?:a )?(?:prime|macro|wide|fixed)
    (?:nice|pleased|lovely|good|glad|happy|delighted|pleasure) (?:to|in) (?:e-? ?)?meet(?:ing)? you(?! (?:in person|for|at|on|up|over)) |
    calls? for (?!(?:a|an|half|ten|\d+|five|fifteen|twenty|thirty|us|monday|tuesday|wednesday|thursday|friday|next|this|tomorrow)\b)\w+ |
    (?:join|joining|joined|be part of|welcome you to|add(?:ing)? you to|grow\w*|expand\w*) (?:\w+ ){0,2}(?:network|contacts?|circle|community|group|list|newsletter|page|connections) | meet (?:the|our|your) (?:bill|costs?)
    (?:open |your |a |the |this )?calls? for (?:papers|stories|submissions|proposals|volunteers|entries|artists|speakers|evidence|applications|projects|photos|help|contributions?|poems|recipes|witnesses|testimon\w+|participants|abstracts|ideas|donations|action|change|writers|\w+ers|nominations|interest|bids|tenders?|posters|more|less|better|a|some)
    (?:on|cold|wake-up|curtain|roll|judgment|judgement|close|tough|good|bad|bird|duck|casting|distress|emergency|phone-in|right|wrong|hard|clarion|open|last|bold|brave) calls?
    call (?:centre|center|handler|handlers|handling|queue|queues|out|it|them|to (?:action|arms|prayer|mind)|centres|centers|sheet|sign|logs?|volumes?|answering) | calls? (?:to (?:action|arms|prayer)|centre)
    (?:so-)?called | (?:i|we|they|people|you|locals|farmers|the french) (?:\w+ )?call (?:it|them|this|that|a|the|our|my|home) | (?:my|your|a) calling | your call(?= [.,!?]|[.,!?]|$)
    (?:it's|that's|totally|entirely|completely) your call | judgement call | port of call | calls on
    meeting (?:points?|place|rooms?|house|minutes|notes|culture|deadlines?|targets|standards|needs|demand|the (?:deadline|demand|needs|standard|requirements?|target|challenge))
    (?:town|parish|council|family|race|athletics|prayer|sales|staff|team|union|annual|general|all-hands|standing|weekly|daily|stand-?up|public|endless|pointless|back-to-back) meetings?
    meet(?:s|ing)? (?:the|our|your|their|a|my) (?:deadline|demand|needs?|standard|targets?|requirements?|criteria|challenge|spec|regulations?|quota|budget|brief) | track meet | swim meet
    booked (?:solid|up|out) | fully booked | book (?:club|shop|launch|review|chapter|keeping|fair|cover|about|on|of|is|was|you|in)
    (?:your|my|the|a|this|that|his|her|great|new|picture|cook|first|second|latest|audio|note) books? | books | by the book | in my book
    (?:coffee|tea) (?:shops?|roast\w*|beans?|grounds?|growers?|farm\w*|brand|cups?|stains?|machines?|break|breaks|estate|bar|cart|table|house|trade|suppliers?|plants?|tasting notes|importers?|co-?ops?|morning|drinkers?|lovers?|pods?|filters?|producers?|blends?|van|dance|towels?|room|urn)
    (?:your|specialty|speciality|fairtrade|instant|ground|roast\w*|filter|cold brew|ethiopian|colombian|morning|my|green|decaf|loose|afternoon|spilt|spilled|the smell of|over my|with my|herbal|iced) (?:\w+ )?(?:coffee|tea|beer|brew)s?
    (?:lunch|breakfast|dinner) (?:menu|menus|boxes|ladies|trade|service|club|clubs|rush|hour|break|breaks|queue|orders|tray|trays|and learn)
    (?:school|packed|sunday|christmas|wedding|charity|awards?|gala|hot|free) (?:lunch(?:es)?|breakfasts?|dinners?|meals?|tea) | over lunch i
    (?:during|on my|in my|between|through) (?:my )?(?:lunch|breakfast|dinner|calls|meetings)(?= i| we|[.,]) | craft beer | beer (?:garden|festival|brand|brewers?|label|labels|mats?|taps?)
    soft drinks? | drinks (?:brand|industry|trade|cabinet|company|sector) | a bite (?:of|out) | sound bite | brew(?:ing|ery|eries|ers?) | tea (?:towel|leaf|leaves)
    (?:visit|visits|visiting|visited) (?:my|your|our|the|their) (?:site|website|profile|page|stand|booth|stall|blog|web ?page|shop online|portfolio|exhibition)
    (?:profile|page|web|school|farm|state|gp|hospital|health|repeat|ward|study|courtesy|church|prison) visits? | visitors?
    chat (?:room|rooms|bot|bots|box|show|window|thread|history|app|widget|function|group|gpt) | group chat | live chat | chatbot | slack chat | enough chat | the chat
    word (?:count|of (?:mouth|thanks|warning|advice)|processor|document|file|for word|on the street|order)
    (?:last|final|key|fine|written|right|kind|in a|in other|the|every|own|swear|buzz|one|single|spoken|exact|that|this|your|my|single|each) words? | words
    intro (?:to|music|paragraph|line|course|video|chapter) | introduction (?:to|of)
    (?:peer|book|code|literature|film|performance|annual|safety|judicial|design|press|online|google|customer|star|5-star|your|rave|glowing|policy) reviews?
    reviews?(?= (?:of|on|from|by|site|article|said|says|mention)) | (?:review|reviewed|reviewing) (?:your|the|my|our|it)
    audit (?:trail|committee|report|season|trails|reports|findings|checklist|template|log|logs|culture|process)
    (?:internal|external|energy|iso|quality|annual|food|hygiene|brc|safety|stage 2|certification|financial|surveillance|unannounced|customer|your|the|our|my|last|clinical|waste|accessibility|seo) audits?
    tour (?:guide|guides|de|operators?|bus|dates?) | guided tours? | factory tours? | virtual tours?
    (?:photo|recording|training|parliamentary|jam|physio|breakout|poster|q&a|conference|keynote|panel|your|afternoon|morning|plenary|workshop|the|therapy) sessions?
    (?:clinical|field|free|soil|feeding|drug|variety) trials? | trial (?:data|results|plots?|period|version|and error) | risk assessments? | assessment (?:of|report|criteria|centre)
    (?:panel|online|comment|group|forum) discussions? | discussion (?:thread|paper|board|group|on|about|under|in) | zoom (?:lens|in|out|fatigue|background|culture) | (?:optical|digital) zoom
    (?:the|your|my|our|dream|a good|great|sales|support|whole|small|big|night|day|production|hr|buying|both|marketing|local) teams | teams? (?:of|that|who|at|in|are|were|building|up) | teamwork
    demo(?:lition|graphic|cracy)\w* | demo (?:tape|track|reel|version|song|account|site) | (?:job|radio|press|podcast|newspaper|your|exit|tv|magazine|that|the|this|magazine|bbc|trade) interviews?
    (?:your|his|her|their|my|own) (?:\w+ )?workshops?(?! (?:on|for|with|together)) | (?<!(?:request|requesting|for|seeking|ask for) an )interview(?:s|ed|ing)? (?:with (?!you|me|us)|in(?! (?:<month>|person|the (?:coming|next|new)|early|late|mid))|on(?! (?:<weekday>|zoom|teams|camera|tape|the (?:phone|\d)))|about (?!the \w+ (?:position|job|role|post))|series|by(?! (?:phone|telephone|video|zoom))|question|questions|technique|candidates|panel|prep|process|style) | interviewed | slot (?:machine|machines|drill|cutter|in|into) | delivery slots?
    time slots? | slots | catch-?up (?:tv|service|growth) | conversation (?:under|starter|piece|class) | (?:the|a good|great|interesting|this|that|wider|public) conversation
    meal (?:kits?|prep|plans?|deals?|vouchers?|planning|boxes) | meals (?:on|for|delivered|a|served) | meet-?ups?(?= (?:in|at|talk|last|group|about|on|community|organis|organiz|crowd|where|when))
  `,
  product: p`
    (?:software|tools?|solutions?|apps?|platforms?|rooms?|furniture|modules?|assistants?|robots?|systems?|booths?|pods?|cabins?|bots?|suite|kit) (?:\w+ ){0,2}(?:for|to (?:run|book|record|manage|schedule|host|transcribe))[^.!?\n]{0,25}(?:meetings?|calls?|appointments?|visits?|demos?|interviews?|visitors?|conversations?)
    (?:meeting|appointment|call|visit|demo|interview|visitor|meetings|calls|appointments|interviews|scheduling) (?:software|tools?|apps?|platforms?|booking|rooms?|furniture|notes|recorders?|transcri\w+|management|schedul\w+|pods?|booths?|systems?|setting|setters?|solutions?|bot|bots|kits?|generation|reminders?|rates?|no-shows?)
    (?:qualified|sales|booked|missed|inbound|outbound|unfilled|more|extra|lost|guaranteed|new|patient|client|no-show|video) (?:\w+ )?(?:meetings|appointments|calls|demos|leads|interviews)
    (?:we|i) (?:\w+ )?(?:run|organise|organize|host|sell|rent|hire out|record|transcribe|film|generate|book|arrange|facilitate|chair|teach|translate|interpret|cater|manage|equip|set up|deliver|supply|design|build|fill)[^.!?\n]{0,25}(?:meetings|appointments|calls|demos|visits|interviews|lunches|dinners|video ?calls|conferences|tours|events|meals|breakfasts|coffees)
  `,
};
