import type { profileCvFr } from './profile-cv-fr';
import { profileBooks } from './profile-books';

const number = '(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty|thirty)';

const p = profileBooks.en.phrases({ number });

/** What belongs into an English application rather than into a profile, kind by kind. */
export const profileCvEn: typeof profileCvFr = {
  years: p`
    (?:more than |over |nearly |almost )?<number>\+? (?:years?|yrs)'?(?: exp)?(?: of| in| as| with|')?(?: (?:experience|service|the field|the trade|sales|management|marine|retail|the \w+))? | experienced | seasoned
    (?:proven|extensive|solid|strong|wide|broad|rich|significant|hands-on) (?:track record|experience|background|knowledge) | track record | decades? (?:of|in) | since (?:19|20)\d\d | veteran
  `,
  diploma: p`
    degrees? | bsc | ba | msc | mba | phd | hnd | hnc | llb | beng | meng | b\.tech | btec | nvq | acca | acii | cipd | cips | cima | mcips | prince2 | pmp | six sigma | iosh | nebosh | cscs | smsts | ior | f-gas
    (?:master|bachelor)'?s | gcses? | a-levels? | diploma | graduate\w* | university | college | business school | chartered | certified | certifi\w+ | qualified | qualifications? | educated | honou?rs | apprenticeship | trained at
    class of (?:19|20)\d\d | revalidated | registered | 18th edition | mentor for | first-class | thesis | papers | \w+ licence | part-time degree | credentials | level \d
  `,
  tools: p`
    excel | (?:ms|microsoft) office | office (?:365|suite) | powerpoint | salesforce | sap | crm | hubspot | erp | software skills | photoshop | autocad | solidworks | python | proficien\w+ | computer literate | driving licen[cs]e | own tools | vlookup
  `,
  languages: p`fluent | bilingual | trilingual | native (?:speaker|english|french) | business (?:french|german|spanish|english) | languages ?: | conversational (?:french|german|spanish)`,
  duties: p`
    responsible for | responsibilit\w+ | in charge of | managing (?!to) | managed | manage (?:a|the) (?:team|portfolio|territory) | overseeing | oversee | oversaw | reporting to | accountable for | duties | (?:key )?skills?(?: include)? | competenc\w+
    tasked with | prospecting | account management | business development | pipeline management | lead generation | (?:stakeholder|people|budget|project|team|product) management | team of (?:<number>|\d+) | estimating | site supervision | snagging | follow-up | (?:line|range|team) lead | trainee | assistant buyer
  `,
  manners: p`
    (?:targets?|results?)-(?:driven|oriented|focused) | goal-oriented | customer-focused | detail-oriented | self-motivated | self-starter | people person | team player | motivated | hard-?working | reliable | autonomous | attention to detail
    organi[sz]ed | versatile | punctual | enthusiastic | ambitious | tenacious | communicator | (?:communication|interpersonal|people) skills | driven | proactive | dedicated | resilient | creative | adaptable | flexible | can-do | sincere | dynamic
    work(?:s|ing)? (?:well )?under pressure | able to work | problem[- ]solver | positive attitude | passionate about | determined | disciplined | conscientious | leadership | natural leader
  `,
  track: p`
    targets? (?:\w+ )?(?:met|exceeded|beaten|hit|achieved|smashed) | (?:exceed|beat|hit|smash|achiev|surpass|met)\w* (?:\w+ ){0,3}(?:targets?|quotas?) | promoted | promotions? | awarded | awards? | (?:employee|salesperson|rep) of the (?:month|year|quarter)
    top (?:performer|producer|seller|\d+ ?%) | career | portfolio of | accounts? growth | previously | formerly | former \w+ | once a \w+ | ex[- ]\w{3,} | background in | (?:19|20)\d\d ?- ?(?:(?:19|20)?\d\d|present|today|now) | (?:19|20)\d\d to date | (?:grew|increased|generated|delivered) (?:\w+ ){0,4}(?:revenue|turnover|sales|by)
    i am an? (?:[\w-]+ ){0,3}(?:professional|manager|leader|executive|salesperson|engineer|expert|specialist) | i have worked | joined | proud of how far | the top
  `,
  hunting: p`
    open to (?:your |all|any|anything|new|offers|work|opportunit\w+|proposals|roles) | opentowork | seeking | looking for (?:a|an|new|my|the) (?:\w+ )?(?:role|job|opportunit\w+|challenge|position|adventure) | new (?:challenges?|opportunit\w+)
    (?:available immediately|immediately available) | between jobs | willing to relocate | will relocate | all offers | keeping an eye on the market
  `,
  ego: p`
    (?:he|she) (?:is|has|was|brings|holds|leads|manages|combines|joined|knows|thrives|draws|breathes) | (?:known|recogni[sz]ed|renowned|respected) (?:for|as|by) | (?:accomplished|award-winning|highly regarded|consummate|high-performing) \w+
    with a passion for | a (?:true|natural|born|towering) (?:leader|seller|salesperson|communicator|figure) | (?:his|her) (?:leadership|vision)
  `,
};
