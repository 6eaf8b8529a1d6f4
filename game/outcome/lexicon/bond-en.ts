import { piece } from '../reading/phrase-book';
import { books } from './books';
import { wordList } from '../reading/words';

const role = piece`
  teachers? | head(?:teacher|master|mistress)?s?(?= |,|\.) | nurses? | bakers? | plumbers? | roofers? | joiners? | carpenters? | chippie | electricians? | engineers? | architects? | accountants? | lawyers? | solicitors? | barristers? | doctors? | vets? | dentists? | physios? | midwi(?:fe|ves) | farmers? | growers? | beekeepers? | florists? | gardeners? | chefs? | cooks? | hoteliers? | brewers? | butchers? | potters? | weavers? | sculptors? | painters? | photographers? | writers? | editors? | journalists?
  librarians? | translators? | musicians? | organists? | choirmasters? | captains? | harbourmasters? | skippers? | pilots? | drivers? | mechanics? | welders? | founders? | owners? | managers? | directors? | buyers? | recruiters? | treasurers? | surveyors? | councillors? | mayors? | clerks? | coaches? | trainers? | designers? | developers? | data scientists? | researchers? | professors? | counsel | inspectors? | coroners? | undertakers? | vicars? | revd | reverend | coach | landlords? | shopkeepers? | tailors? | hairdressers? | barbers? | masons? | bricklayers? | foresters? | shepherd(?:ess)?(?:es)?s? | fishermen | oyster(?:men| farmers?) | winemakers? | cheesemakers?
  sawmill | dental labs? | caf[e] owners? | campsite owners? | housing officers? | block managers? | marina manager | decision maker | plant heads? | head of \w+ | hr | procurement | purchasing | facilities | quality lead | estates
`;
const p = books.en.phrases({ role });
const w = wordList('en');

/** What ties an English message to its reader: their works and words, their trade, what it did to the writer. */
export const bondEn = {
  them: p`you | your | yours | you're | you've | you'd | you'll | u | ur | yourself | ya`,
  me: p`i | i'm | i'd | i've | i'll | me | my | mine | we | we're | we've | we'd | we'll | us | our | ours | myself`,
  both: p`you and (?:i|me) | the two of us | we both | both of us | together | between us | our (?:chat|conversation|exchange|letters|messages|back-and-forth|thread|correspondence)`,
  your: p`your | ur | yr`,
  /** What joins a thing to its subject. */
  about: p`about | on | of | for | with | from | against`,
  /** Where a noun after "your" ends. */
  small: p`for | on | about | of | to | in | at | with | and | or | that | which | who | is | are | was | were | from | by | so | but | if | as | has | have | had | will | would | can | could | made | makes | the | a | an | this | me | us | you | i | we`,
  /** Things people make, say and show. */
  works: w`
    article write-up piece notebook file dossier paper post column blog paper study book novel film photo photograph picture recipe talk lecture map thread video series podcast episode leaflet guide chart diary letter plan poster drawing design garden shopfront window sign exhibition play poem song album essay review interview speech thesis dissertation
    newsletter comment question answer reply remark idea method trick tip routine rule test trial experiment figures table graph glossary dictionary template checklist factsheet skit cartoon sketch sculpture quilt bread cake cheese beer wine jam sourdough pie soup dish stall workshop class course lesson collection archive
    campaign petition appeal call crowdfunding translation patent invention prototype machine boat bridge wall roof kiln oven loom hedge orchard beehive harvest award medal prize marathon match goal story tale anecdote memory sentence phrase line link rebuttal piece slide deck page site map bus timetable notes bench mural model list survey report statement
    announcement advert ad notice opening retirement promotion anniversary video clip reel teardown tutorial pattern scarf hat chair lamp clock organ choir concert show performance broadcast bulletin memo profile banner bio headline feed journey career background writing
  `,
  /** Works that everyone has: naming them shows nothing. */
  common: w`writing profile journey career background company business activity feed page site website work network experience expertise position role post content headline banner bio sector industry organisation team firm`,
  deed: p`
    you(?:'ve| have|'d| had| also| once| recently| just| kindly| always|'re| are|'d been)? (?:\w+ )?(?:wrote|written|said|say|published|shared|posted|explained|told|showed|shown|presented|created|launched|opened|organi[sz]ed|argued?|suggested|recommended|made|asked|described?|mentioned|raised|turned|chose|chosen|won(?!')|signed|advised|spoke|replied|answered|filmed|photographed|drew|drawn|quoted|tested|translated|built|restored|planted|invented|trained|helped|sent|edited|corrected|flagged|hosted|ran|commented|took|gave|given|kept|found|noted|pointed|taught|refused|mended|grew|listed|asking|looking for|hunting|saying|needed|wanted|tagged|started|moved|switched|saved|solved|fixed|rewrote|coached|interviewed|designed|rebuilt|feared|hold|rank|claim|write|promised|promising|wondered|teach|describe|admit|conclude|reckon|judged|judging|played|speaking|bake|weave|carved|painted|sewed|knitted|walked|talked|lent|swapped|dropped|predicted|measured|recorded|sketched|warned|complained|joked|confessed|dared|persuaded)
    (?:you|your \w+) (?:say|said|wrote|asked|put it) | as you (?:say|put|wrote) | where you | the (?:way|part|bit|line|page|chapter|scene|paragraph|passage) (?:where |in which |on |about |that )?(?:you|your|she|he|on|about)?
  `,
  effect: p`
    (?:really |actually |just |has |have |had |still |finally |even |clearly )*(?:helped|inspired|rescued|saved|taught|gave (?:me|us)|made (?:me|us|my|our)|changed|convinced|moved|touched|struck|rubbed off|stuck with|spared|reassured|opened my|got (?:me|us|shown)|cheered|settled|sparked|prompted|pushed me|unblocked|solved|kept (?:me|us)|surprised|led me|sent me|stopped (?:me|us)|won (?:me|us) over|persuaded|floored|cost me|cured|worked first|survived|deserved|was spot on|slows me|put me in mind|put into words|had me|left me|took me|brought me|hit home|had us|proved|cleared)
    i(?:'ve| have|'d)? (?:\w+ )?(?:tried|tested|applied|re-?read|read|followed|adopted|printed|listened|watched|noted|shared|kept|laughed|cried|learned|learnt|shut|pinned|passed|quoted|used|loved|liked|enjoyed|stole|borrowed|copied|thought|disagreed|bookmarked|saved|ordered|switched|stopped|started|wondered|hung|baked|planted|cooked|made|built|mended|went|redrew|measured|counted|bought|showed) | i (?:still |now |often |really |keep )?(?:use|using|re-?read|keep|quote|apply|admire|recommend|wonder|think|disagree|agree|found|believe|love|enjoy|miss|follow|suspect|owe)
    thanks to (?:you|your) | because of you\w* | is on our | agree with | in my case | for us,? | i'd argue | makes me | has me curious | bugging me | my (?:own|uncle|mother|nan|granddad|grandad|pupils|apprentice|daughter|son|team|class|wife|husband|students) | mine too | with my | on my (?:wall|desk|fridge) | above my desk | our staffroom | same here | me too | at ours | in ours | than mine | tried (?:your|it) | i'm (?:learning|new to|a beginner|curious) | i'd have
  `,
  /** A trade, a place or a station in life: true of many. */
  role: p`
    as an? (?!(?:result|matter|follow|favour|thank)\b)\w+ | <role> | fellow \w+ | neighbou?r\w* | same (?:city|sector|trade|region|street|school|building|field|industry|town|boat|area|line|profession|college|year|initials|floor|corridor|course|village) | both (?:in|work|based|of us|walk|from) | like (?:yours|you|me|us|most of my|many of (?:my|our)|ours|mine) | one \w+(?: \w+)? to another | such as yours | given your | in your (?:line|trade|field|sector|role)
    your (?:role|position|job|field|sector|industry|region|city|area|patch|trade|office|shop|bakery|caf[e]|school|studio|plant|farm|garage|restaurant|hotel|practice|surgery|pharmacy|library|museum|church|parish|club|charity|town|village|street|lab|warehouse|site|depot|yard|kitchen|team|house) | you (?:work|run|manage|lead|head|own) | (?:in|at|around|round|from|near|for|of) (?:the )?(?:\w+ ){0,2}(?:trade|sector|industry|business|region|valley|coast|county)
    (?:schools?|bakery|bakeries|garages?|restaurants?|hotels?|clinics?|theatres?|farms?|shops?|caf[e]s?|firms|owners|dentists|boards?|councils?) (?:like|such as|in|around|round|here) | another \w+ (?:owner|maker|baker|grower|person) | you lot | folk in
  `,
  /** Somebody or something both know. */
  context: p`
    (?:our )?mutual (?:friend|contact|connection|acquaintance) | (?:\w+ )(?:suggested|recommended) (?:i|you) | introduced by | we (?:both|met|sat|crossed|shook|played|share|were) | under your | in the comments | your comment | comment thread | share a | gave me your name | put me on to you | same (?:table|cohort|panel|workshop|year|fixture)
    you (?:commented|replied|reacted) | have \w+ \w+ in common | in common | (?:alumn\w+|old (?:boy|girl|student)|former pupil) | told me to (?:say|write) | at the \w+ (?:\w+ )?(?:show|fair|congress|conference|meetup|festival|summit|talk|workshop|course|school|guild|market) | i (?:saw|heard|met) you | your (?:partner|colleague|sister|brother|cousin|neighbour)(?: \w+)? (?:met|told|said|asked|suggested)
  `,
  /** Going on from where the two left off. */
  ongoing: p`further to | after (?:all )?(?:these|our|everything) | since you | given our | on your (?:question|\w+ question) | about your | your question | you asked | you wanted | you were (?:after|telling) | as you said | last (?:message|letter) | this (?:week|month)s? of | (?:weeks|months) of (?:messages|questions) | our (?:messages|exchanges?|letters|chat)`,
  praise: p`(?:admire|love|loved|like|liked|enjoy|enjoyed|respect|follow|envy) your (?:\w+ )?(?:profile|career|journey|background|path|track record|cv|experience|trajectory|achievements|page)(?=[.!,]|$| and| very| a lot| so) | your (?:profile|career|journey|background|path|track record|trajectory) (?:\w+ )?(?:inspires?|impresses|impressed|caught|struck|speaks|stands out|pleased|appeals) | inspiring | impressive | impressed | remarkable | exceptional | incredible | extraordinary | brilliant | fascinating | admirable | amazing | outstanding | awesome | stellar | rock ?star | superb | phenomenal | thought leader | great (?:profile|background|career|work|content) | wonderful (?:profile|career|work) | pure (?:sunshine|gold|genius) | legend | unique | second to none | huge fan | caught my (?:eye|attention) | marvellous | splendid`,
  openQuestion: p`how | why | what | which | who | where | whose | is it | was it | is that | was that | did (?:you|the|it|they|she|he) | do (?:you|the|they) | does | are you | were you | have you | has | wasn't | weren't | isn't`,
  /** After "your", what anyone could be told: no sign that the sender looked. */
  anyones: w`
    marketing strategy energy monthly annual digital online local current next new future recruitment professional daily own first best small direct sales
    company business firm profile activity team network sector industry organisation organization calendar diary number opinion time availability convenience need budget revenue feedback reply answer response agreement disposal attention line phone mobile email address productivity profitability
    performance growth development background expertise experience career brand image visibility client customer competitor bill cost sale prospect pipeline lead request invitation invite acceptance connection office premises interest choice project goal objective job field position role part slot call
    place spot meeting word message success site website page trust own pace turn side best seo traffic patience understanding boss manager director name account management software supplier contract order quote potential future market region area city fleet trial offer audit demo code gift guide
    week day monday tuesday wednesday thursday friday confirmation consideration help thought view every free chance inbox door journey kind ideal target bottom add consent permission hand desk reception morning afternoon lunch shop staff colleague question really would could should there their about which
    these those this that with have from what when them they were will been just some like very here need want know good make more than then only also into over much such each even most both take give made said says tell told come goes went done back well sure glad kindly hope many same what's that's it's i've you've you're can't don't where thank thanks connecting accepting hello great please today tomorrow other after before while still being having years minutes month months people things something anything everything nothing
  `,
  /** The reader as subject of a statement: what they do, think or are. */
  told: p`(?<=(?:^|[.,;:!?] |\b(?:that|when|how|since|because|where|what|as|and|but|so|way|if|why|see|know|hear|note|read|which|says?|bit|while|after) ?) ?)you(?:'ve|'d|'re)? (?!(?:can|could|would|will|may|might|should|must|need|want|like|fancy|are|have|had|get|got|to|say|for|the|a|an|in|at|on|and|or|is|be|all|so|too|know|see|think|asked|wanted|requested|prefer|said|told|choose|don't|won't|can't|free|up|about|both|people|there|won)\b)\w{2,}`,
  /** What a reader sends back: "your prompt reply" shows nothing. */
  returns: w`reply answer response feedback message return comeback confirmation acceptance opinion interest help support attention consideration decision choice time`,
};
