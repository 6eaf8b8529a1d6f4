import type { profileFr } from './profile-fr';
import { profileBooks } from './profile-books';

const number = '(?:\\d[\\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|sixteen|twenty|thirty|thirty-one|forty|fifty|sixty|a hundred|a thousand|a dozen)';
const weekday = '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)';
const paper =
  '(?:guides?|templates?|checklists?|lists?|worksheets?|cheat ?sheets?|calculators?|notes|examples?|tutorials?|plans?|tables?|glossar(?:y|ies)|readings|results|reports?|simulators?|newsletters?|podcasts?|webinars?|letters?|stud(?:y|ies)|booklets?|kits?|videos?|photos?|pictures|methods?|protocols?|curves|diar(?:y|ies)|logs?|menus?|recipes?|exercises?|sheets?|one-pagers?|survey data|data|posts?)';

const p = profileBooks.en.phrases({ number, weekday, paper });

/** What an English profile says to its reader and about its employer: the French one's twin. */
export const profileEn: typeof profileFr = {
  you: p`you | your | you're | you've | you'll | you'd | yours`,
  me: p`i | i'm | i've | i'd | i'll | me | my | mine | we | we're | our`,
  youLive: p`you | you're | you've | you'll | you'd`,
  help: p`
    (?:help|support|train|advise|equip|guide|spare|free|enable|protect|teach|coach|show|prepare|save|keep|serve|assist|rescue|insure|recruit|place|find|match|walk|reassure|ease|steer|lend|tell|relieve|shield|look after|get|give)s?
    (?:help|support|train|advis|equip|guid|spar|free|enabl|protect|teach|coach|show|prepar|sav|keep|serv|assist|recruit|plac|mak|gett|giv|eas|find|match|steer|lend)ing | teaches | coaches | matches | helped | trained | coached | placed
  `,
  mend: p`(?:fix|repair|mend|untangle|settle|build|supply|restore|clean|simplify|secure)(?:s|es)? | (?:fix|repair|mend|build|supply|restor|clean|simplify|keep|secur)ing | supplies | simplifies`,
  owner: /^(?:of|for)$|'s$/,
  trade: /(?:[^aeiou]ers|[eou]ers|tors|sors|ists|ians|ants|men|women|nurses|chefs|parents|cooks|clerks|heads|owners|managers|mums|dads|teams|mayors|vets)$/,
  notHelp: /(?:^|[ '])(?:by|the|a|an|my|our|your|their|his|her|of|in|for|with|this|that|no|any|free|great|real|customer|you|they|to be|more|and your|on)[ ']$/,
  towards: p`
    for(?! (?:example|instance|years|ever|good|free|life|now|more than|over|the (?:first|last|past|asking)|sale|hire|a living|nothing)) | (?:working|work|side by side|talk|talking|speak|speaking) (?:with|alongside|to) | (?:dedicated|of use|useful|devoted|open) to
    (?:all(?:y|ies)|partner|supplier|voice|right hand|contact|go-to|point of contact|the books|the payroll|close) (?:of|to|for) | on the side of | alongside | my (?:clients|customers|candidates|readers) (?:are|run|work) | hires? | hiring | recruits?
    serving | (?:^|(?<=[.!?] ))to(?= \w+ \w+s )
  `,
  until:
    /^(?:to|who|that|which|when|while|whose|where|without|with|by|so|in|on|at|before|after|but|through|from|via|using|instead|rather|and|or|as|into|towards|get|stop|cut|keep|find|stay|sleep|choose|hire|sell|buy|pay|make|avoid|reduce|save|win|spot|pass|run|plan|fix|tame|switch|thrive|reach|grow|succeed|whether|out|still|scared|tired|short)$/,
  aside: /^(?:with|in|through|towards|across|at|and|around|within|as|into|via)$/,
  plight: /^(?:who|that|whose|still|tired|short|scared|afraid|stuck|without|sick|facing|[a-z]{3,}ing)$/,
  benefit: p`
    (?:less|fewer|no more|zero|without|never again|end of|goodbye to|no) \w+ | (?:faster|sooner|safer|quieter|calmer|cheaper|lighter|simpler|longer|shorter|easier|higher|painless|rid of) | half (?:the|as) | out of \w+
    (?:sav|gain|recover|win|gett?)(?:es?|s|ed|ing)? (?:back |them |you |her |him )?(?:time|hours?|money|<number>) | that (?:last|hold|stay|survive|arrive|finish|work)s? | again without | at last | before (?:the|it|they|you|he|she) \w+
  `,
  vagueYou: p`
    your (?:[\w-]+ )?(?:partner|satisfaction|disposal|experts?|one-stop|every need|service) | all your | (?:with|for|to|in) you | at your (?:side|service) | suits you
    (?:help|support|guide|advise|serve|offer|accompany)(?:s|ing)? you | (?:our|my|their|its) (?:clients|customers) | (?:to|for|with|give|every) (?:companies|businesses|professionals|clients?|customers?) | (?:empower|support|serv|help)\w* (?:clients|customers|companies|businesses) | do not hesitate
  `,
  invite: p`
    (?:write to|message|tell|ask|call|ping|send|show|drop|contact|email|describe) (?:me|us|it|your|a photo) | let's (?:talk|compare|swap|chat|discuss|meet|speak) | (?:ask|tell|write|say hello|get in touch) (?:away|here|below|first)
    (?:describe|send|show|bring|ask)(?= (?:your|a|for|me|it) ) | send it | my (?:inbox|door|dms?) (?:is|are|stays?) (?:always )?open | questions? (?:are )?welcome | (?:i|we) (?:always )?(?:answer|reply) | replies here | listens
    we should (?:talk|compare|speak) | happy to (?:talk|share|compare|help|answer|look) | swap (?:notes|photos|stories) | shall we look | tell me | ask me | i'll show you
  `,
  resource: p`
    (?:i|we) (?:\w+ )?(?:share|post|publish|lend|give away|document|compare|host|note) [^.!?]{3,80} | (?:shares?|posts?|publishe?s?|lends?|gives?) (?:its|the|every|each|all) \w+
    <paper> (?:\w+ ){0,4}(?:free|on request|to download|for the asking|in the comments|available|below|linked|in the featured|online|public|on a page|pinned|away) | (?:my|our|the) (?:\w+ ){1,4}(?:is|are) (?:online|public|published|free) | free | freely | download\w* | here are the | pinned post
    (?:every|each) (?:week|month|<weekday>|fortnight|morning) | (?:on )?<weekday>s,? i | yours (?:for the asking|if you want it|to keep) | for the asking | ask for (?:it|the)
  `,
  time: p`<number> ?(?:am|pm|o'clock|hours?|days?|weeks?|months?|minutes?|years?|every night)`,
  starts:
    /^ *(?!(?:no|some|any|every)thing|king|morning|evening|during)[a-z]{3,}ing (?:and [a-z]+ing )?(?:(?:an?|the|my|our|your|their|its|every|each)\b|[a-z]+s\b(?! at\b)|[a-z]+ [a-z]+s\b)(?! (?:at|for a) )/,
  openTo: p`
    open to (?:all|any|anything|new|offers|work|opportunit\w+|proposals|roles) | opentowork | seeking (?:a |an |new |my )?(?:\w+ )?(?:role|job|opportunit\w+|challenges?|position|adventure|work)
    looking for (?:a|an|new|my|the) (?:\w+ )?(?:role|job|opportunit\w+|challenge|position|adventure) | (?:available immediately|immediately available) | between jobs
  `,
  buzz: p`
    leaders?(?! of opinion) | leading | leadership | (?:innovative|tailored|bespoke|turnkey|global|smart|trusted|integrated|complete|digital|end-to-end|high-performing|value-adding|cutting-edge) solutions? | innovative | innovat\w+ | solutions? | value-?add\w* | added value | creat\w+ value | value creation | passionate | passion for | expertise | excellence | trusted | partner of choice | bespoke
    tailored | tailor-made | synerg\w+ | performance | performing | high-performing | quality | best-in-class | world-class | cutting-edge | leading-edge | transform\w* | results-driven | customer (?:satisfaction|excellence|experience|success)
    number one | no ?\. ?1 | best(?!-before) | unique | 360 | win-win | disrupt\w+ | agile | agility | ecosystems? | leverag\w+ | unrivalled | unparalleled | unmatched | state-of-the-art | one-stop | holistic | end-to-end | proactive
    visionar\w+ | guru | ninja | rockstar | evangelist | empower\w* | seamless\w* | next-gen\w* | of tomorrow | commitment | committed to | game-?chang\w+ | winner | growth | mindset | serial \w+ | strateg\w+ | optimi[sz]\w+ | turnkey
    scal(?:able|ing) | driving (?!lesson)\w+ | unlock\w* | unleash\w* | elevat\w+ | maximi[sz]\w+ | impactful | impact | journey | purpose-driven | thought leader\w* | customer-centric | forward-thinking | next level | potential | bring meaning
    full range | broad choice | thrive
  `,
  motto: p`
    dream\w* | believe | dare | impossible | carpe diem | positiv\w+ | life | happiness | smile | live | never give up | destiny | the future | possible | together | success | passion\w* | hustle | grind | energy | good vibes | be the change | talent
  `,
  boast: p`
    employees | colleagues | joiners | branches | countries | subsidiaries | continents | locations | nationalities | people strong | turnover | revenue | annual sales | (?:million|billion|bn) (?:pounds|euros|dollars) | targets? | quotas? | pipeline
    portfolio | (?:satisfied|happy) (?:clients|customers) | years? (?:of|in) | years' | founded | established | since (?:18|19)\d\d | generations? | promotions?
  `,
  count: p`
    (?:[£$€₹] ?)?<number> ?(?:%|per cent|percent|[a-z]\w+) | half | a third | two thirds | a quarter | halv\w+ | doubl\w+ | tripl\w+ | (?:ph|standard|iso|type|class) \d[\d,.]*
  `,
  change: p`
    last (?:year|month|week|quarter|season|winter|summer|spring|autumn) | went | fell | fallen | rose | cut | saved | gained | won | lost | dropped | halved | doubled | grew | kept | stayed | stopped | held | tested | reopened | filled | hired | found | passed | visited | shut | reduced | brought | moved | recovered | got
    finished | survived | helped | took | sold | replaced | repaired | handed back | put up | sorted | down (?:by|from|to) | from <number>(?: ?[a-z]+){0,4} to <number> | out of (?:ten|twelve|twenty|a hundred|\d+) | in (?:ten|60|\d\d+) | <number> ?(?:%|per cent|kg|hours|days) (?:less|fewer|more)
  `,
};
