import { books } from './books';
import { wordList } from '../reading/words';
import { timeEn } from './time';

const p = books.en.phrases(timeEn);
const w = wordList('en');

/** How English speakers sell: an offer of the sender's, its advantages, its figures, or a trade in passing. */
export const offerEn = {
  /** "We" or the firm as subject; what follows decides whether it offers. */
  firm: p`we | we'll | we're | we've | our (?:\w+ )?(?:team|company|firm|agency|staff|people|engineers?|experts?|advisers?|surveyor|tool|app|software|platform) | i | i'm | i'd | i've`,
  /** Verbs that offer, whoever says them of themselves. */
  selling: w`
    offer help sell make build provide supply deliver install design equip guarantee optimise optimize automate cut boost transform distribute represent market train coach fill simplify manage generate produce print rent lease launch specialise specialize save beat fit
    source ship stock manufacture double digitise digitize host maintain clean repair insure finance fund lend recruit place deal advise broker audit handle hire cater roast brew weave bake grow breed wrap paint clad roof heat light secure protect monitor track scan reduce lower
    shrink rebuild redo refit halve triple refund replace undercut buy write publish
  `,
  /** Those that promise the reader a gain rather than name a trade. */
  benefit: w`help save cut reduce boost guarantee automate simplify halve double triple transform support optimise optimize lower shrink protect secure refund free fill offer`,
  /** Its wares shown or handed over: a demonstration, a leaflet, terms, an order to sign. */
  shown: p`
    demo | demonstration | audit | free (?:\w+ ){0,2}(?:review|check|survey|diagnosis|sample) | (?:gets?|receive|enjoy) an? (?:free|complimentary) | (?:look at|see|try|test|taste|hear about|discover) (?:our|my) \w+ | free trial | taster(?: session)? | free (?:session|review|consultation|assessment|check|survey) | (?:advice|discovery) (?:session|call) | presentation of (?:our|my|the range) | (?:show|walk|talk|take) you (?:through |round )?(?:our|my|the range|what we) | (?:present|demonstrate|introduce)(?: to you)? (?:our|my|the range) | with (?:the|my|our) (?:contract|quote|order form|offer|catalogue) | (?:full|complete) (?:proposal|offer) | (?:our|an?|the) (?:brochure|terms|leaflet|price list|proposal|rates|catalogue) | order form
  `,
  /** After "we" and "I": nothing is offered. */
  sharing: w`
    meet speak talk read love enjoy like know share agree say think see hear find feel hope wish want believe remember follow learn thank wonder live play go come walk laugh cry miss watch admire need ask try start start use keep get have be do will would can could should might may must
    owe cross trade type settle swap sing finish pass stand spend survive owe understand disagree guess notice look join connect appreciate
  `,
  /** What a seller calls "our". */
  goods: w`
    solution software offer offering service product range tool platform app programme program method technology catalogue catalog price pricing rate package subscription plan contract machine module training course discount deal quote expertise brochure kit system
    coaching tariff template model demo trial consultation audit review diagnosis warranty scheme card cover insurance policy loan fund panel compressor sensor valve filter boiler pump grinder printer software router device robot bot dashboard report service showroom
    catalogue workshop session webinar ebook masterclass pack bundle menu collection line brand label fleet stock samples newsletter slides deck factsheet fee samples
  `,
  /** Business words that tell a trade, even in passing. */
  commerce: w`
    client customer supplier account contract order quote sample catalogue product brochure exhibit stand distributor dealer wholesaler reseller manufacturer broker agency firm company startup insurance leasing software equipment maintenance supply purchasing procurement
    subscription licence license warehouse installer adviser consultant consultancy salesman saleswoman rep franchise invoice tender project developer designer agent planner
  `,
  trade: p`
    (?:my|our) (?:clients?|customers?|members?|subscribers|patients|suppliers?|agenc\w+|workshops?|shops?|company|firm|publishing house|press|agency|workshop|studio|trade|plant|business|start-?up|practice|office|nursery|bindery|foundry|farm|bakery|brewery|kitchen|garage|founder|engineer|products?|samples?|legal notes|factsheet|roofers|parish)
    (?:i'm|i am|we're|we are|being) (?:\w+ )?(?:in|with|at|from|into) (?!(?:a|the|awe|love|touch|town|two|doubt|new|your|my|need|search|\d)\b)[a-z] | on behalf of | i (?:work|represent|run|own|sell|make|handle|look after|distribute|place|do|hire out|rent|supply|fit|mend|build|design|install|grow|import|export|print|cater|lead) (?!(?:not|the|so|it|my|like|n't|hope|think|wonder|want|love|this|that|you)\b)
    (?:is|are) my thing | founder of | on the \w+ side | in the \w+ (?:business|trade|game) | (?:about|for|re|regarding|concerning) (?:your|the|our) (?:\w+ ){1,3}(?:account|contract|cover|policy|bills?|order|insurance|lease|subscription|licence|tickets?|samples?) | years in
    (?:freelance|independent|self-employed) (?!reporter|journalist)\w+ | (?:broker|agent|rep|dealer|installer|supplier|manufacturer|wholesaler|consultant|coach|trainer|designer|developer|agency|cabinetmaker)(?= (?:here|in|for|from|of|at)|,|\.) | i deal in | work with the same | (?:to|and) (?:show|present|demonstrate|walk|talk|take|introduce)(?: you)?(?: through| to you)? (?:our|my|the|these) | (?:for|with|about|on) our \w+ | i have (?:samples|stock)
  `,
  /** Gains and superlatives. */
  gain: w`
    cheaper cheapest guarantee guaranteed warranty discount bargain unbeatable certified award leading leader bespoke turnkey innovative revolutionary proven results roi savings profitable faster easier quicker effortless secure premium exclusive
    refundable refund bonus voucher clearance lowest efficient affordable reliable painless hassle instantly unlimited
  `,
  gainPhrase: p`
    (?:save|cut|reduce|boost|double|triple|increase|grow|multiply|slash|maximi[sz]e|streamline|halve|lower|win|gain|get back|claw back|free up|fill|earn|make|explode|skyrocket) (?:you |your |up to |more |their |them |a |the |\d+|£|\$|€)+ | up to \d | \d+ ?(?:%|per ?cent)(?! (?:of (?:the|my|our|people|readers)|agree)) | \d+x\b | x\d+ | no (?:\w+ )?(?:contract|lock-in|catch|fees?|set-?up|obligation|down ?time|sign-?up|errors?|risk)
    buy \d get \d | (?:silly|crazy|mad) prices | money back | join (?:my|our) (?:[\w-]+ ){0,3}(?:challenge|team|squad|programme|masterclass) | pays? (?:for itself|back|you) | paid back in | return on | next-day | same-day | \d\d ?h(?:ours?)? delivery | year (?:guarantee|warranty) | yrs | better than | before anyone else | on the market | award-?winning | best-in-class | world-class | market leader | number one | no\.? ?1 | you(?:'d|'ll| will| would) (?:save|gain|love it|love them|win|earn|get|benefit) | lose (?:hours|money|\w+ on) | overpay | wast(?:e|ing) (?:time|money|hours)
    (?<!(?:are|you|be|i'm|you're|feel|set|is|if|get) )free(?! (?:<day>|<duration>|at|on|for (?:a|an|half|lunch|coffee|ten|fifteen|twenty)|next|this|some|to)) | without (?:lifting|leaving|effort|the) | never (?:quit|fails?|breaks?|misses) | (?:has|have) not \w+ since | since (?:we|they|the|their) (?:fitted|switched|use|slit|installed|do) | sleep better | get their \w+ back
  `,
  figure: p`(?:€|\$|£|₦|rs|r|us\$|aud) ?\d[\d,. ]{0,15}k? | \d[\d,. ]{0,15} ?(?:€|\$|£|euros?|pounds?|dollars?|quid|usd|gbp|bucks|naira|rupees|rand|c each|k) | \d[\d,.]{0,15} ?(?:%|per ?cent|skus|lines|members|clients|customers|carriers|sites|years?|yrs|months?|branches|references|models|outlets|users|firms|schools|machines|countries|languages|gb|mb|kg|kw|litres)`,
  price: p`(?:€|\$|£|₦|us\$|rs\.? ?|r)\d[\d,.]{0,15}k? | \d[\d,.]{0,15} ?(?:€|\$|£|euros?|pounds?|dollars?|quid|usd|gbp|naira|rupees|bucks)(?! (?:wrong|short|late)) | (?:\d+ ?% )?(?:discount|off (?:your|our|all|any|everything|the)|rebate|special offer|clearance) | (?:one|two|five|ten|twenty) (?:dollars?|pounds?|euros?) | price list | from only | half price | tickets from`,
  /** A pain named in order to sell its cure. */
  pain: p`
    (?:fed up with|tired of|sick of|struggling with|still (?:chasing|paying|using|struggling|doing|losing)|had enough of|worried about|stop (?:chasing|wasting|losing|paying|worrying)|say goodbye to|dreaming of|what if you|imagine|want(?: to)? (?:more|know how|double|save|earn)|ready to|wanna know|know how much) | (?:some|plenty of|many|most|every|three|several|other) (?:\w+ ){1,4}(?:leave|trust|have found|tell us|say|switched|already|use|swear by|have gone|owners|call us|come to us)
    (?:next door|down the road|across the road|your competitors?|your rivals?|your neighbours?) | found the (?:fix|answer|trick|way) | ask any \w+ | you(?:'re| are) (?:surely |probably |likely |still )?(?:losing|missing|wasting|leaving|paying)
  `,
  /** A job seeker, a student or a reporter sells nothing. */
  candidate: p`application | applied | applying | internship | apprenticeship | cv | resume | vacanc\w+ | job(?: ad| offer)? | career change\w* | job ?seek\w* | placement | student | dissertation | thesis | master's | phd | looking for work | fresher | recruits? | openings? you | cadet | interview for | school project | research(?:ing|er)? | reporter | journalist | survey(?:ing)? | volunteer\w* | charity`,
  our: p`our | my | ours`,
  person: p`you | your | i | i'm | we | my | our | me | us`,
  /** A firm named in the third person that does something for "you", or for anyone. */
  offers: p`
    (?:offers?|provides?|delivers?|supplies|sells|makes|builds|designs|installs|guarantees?|specialises|helps?|gives?|saves?|lets|allows?|supports?|brings?|gets|takes|handles|runs|cuts|boosts|fits|covers|protects|turns) (?:you|your|a (?:complete|full|wide|free|unique|new|tailored)|an? (?:\w+ )?(?:range|solution|service|offer)|complete|full|free|innovative|tailored|bespoke|unrivalled|the best|everything|all your|every)
    our (?:\w+ ){1,3}(?:is|are) (?:serviced|guaranteed|certified|insured|delivered|forged|made|designed|cheaper|faster|recogni[sz]ed|sold|available from) | our (?:\w+ ){1,3}(?:lasts?|sells?|pays?) | our (?:\w+ ){1,3}(?:might|could|would|will|can) (?:surprise|interest|help|suit|please|delight|save|change|amaze) | our (?:\w+ ){1,3}(?:saves?|cuts?) | as (?:the|a) (?:market |world |european |uk |leading )?(?:leader|number one|specialist|expert) | leaders? (?:in|of|for) | the (?:leading|number one|first|only) \w+ (?:in|for|of|to)
  `,
};
