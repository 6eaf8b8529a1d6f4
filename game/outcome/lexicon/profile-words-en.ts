import type { profileWordsFr } from './profile-words-fr';
import { wordList } from '../reading/words';

const w = wordList('en');

/** English words of profiles, compared by stem: the same lists as the French ones. */
export const profileWordsEn: typeof profileWordsFr = {
  small: w`
    a an the this that these those of to in on at by for from with without into onto over under about between among against through during before after since until till
    within per via as than and or but nor so if because while when where who whom whose which what why how i i'm i've i'd i'll me my mine we we're we've our ours us you
    you're you've you'll your yours he he's she she's it it's its they they're them their theirs one ones am is are was were be been being isn't aren't wasn't do does did
    done don't doesn't didn't have has had having haven't hasn't will would won't can can't could should shall may might must not no yes also too very more most less
    least much many few some any all both each every either neither other another same such only just even still already always never often sometimes now then there here
    well better ever again back up down out off away get gets got getting go goes going went come comes came make makes made making take takes took taking give gives gave
    put puts let lets let's see sees seen saw say says said know knows known think want wants need needs like likes look looks keep keeps thing things way ways lot lots
    kind sort new old big small good great right first last next own really simply together especially hello hi thanks thank year years month months time times two three
    four five six seven eight nine ten twelve fifteen twenty thirty hundred thousand what's that's who's themselves yourself yourselves ourselves myself
  `,
  plain: w`
    company companies firm organisation organization business businesses enterprise corporate group brand player client clients customer customers prospect partner
    partnership supplier team teams colleague employee staff manager managerial leader leaders leadership leading executive professional professionals individual public
    market sector industry industrial field area domain activity trade world project projects need needs expectation challenge challenges goal goals objective objectives
    target targets result results solution solutions service services product products offer offering range consulting consultancy advice support supporting help helps
    helping expertise expert experience experienced skill skills skilled competence knowledge quality performance performing efficient efficiency effective effectiveness
    excellence excellent innovation innovative innovate development develop developing growth grow growing strategy strategic operational operations sales sale sell
    selling seller commercial marketing communication communications management managing manage managed process processes method methods tool tools approach vision
    mission value values added commitment committed dedicated trust trusted satisfaction satisfied relationship relationships contact network listening available
    availability responsive responsiveness close tailored bespoke adapted personalised personalized global complete comprehensive end digital transformation transform
    technology technologies technological modern future tomorrow international national local regional worldwide europe uk create creation creating creative creativity
    optimise optimize optimisation improve improvement boost accelerate succeed success successful achieve achieving reach exceed exceeding deliver delivers delivering
    delivery opportunity opportunities potential talent people human heart passion passionate work working job position career background role responsible responsibility
    director head chief officer technical engineer engineering consultant assistant specialist specialised specialized specialising senior junior recognised recognized
    proven track record serious rigorous motivated motivation dynamic autonomous versatile organised organized ambitious ambition spirit sense taste drive driven energy
    positive strength strong strengths idea ideas life adventure story daily day days hour hours week profile training trained train degree graduate school university
    master bachelor certification certified wide broad various different varied best unique ideal general important main current currently today in class personal person
    internal external economic financial finance budget cost costs price revenue turnover profit profitability profitable productivity competitive competitiveness
    competition balance wellbeing engagement agile agility sustainable sustainability mastery analysis analyse analyze study research propose proposal bring brings
    bringing provide provides providing ensure ensuring guarantee answer answers enable enabling contribute contributing participate evolve evolution build building
    design designing define run running lead leads coordinate coordination supervise negotiate negotiation negotiating prospecting portfolio account accounts key resolve
    simplify facilitate win winning gain impact ecosystem synergy synergies lever leverage b2b b2c sme smes startup startups start up entrepreneur entrepreneurs
    passionately forward open full level high highly set standard standards next generation stage stages matter matters life lives scale scaling heart protect followers deserve deserves chance idea ideas intelligence collective harness lasting answer answers become owner owners transition
  `,
  anyone: w`
    client customer company business firm organisation organization professional people person individual partner brand player team colleague employee staff manager
    leader executive decision maker everyone everybody anyone all sme startup start up entrepreneur user consumer human prospect talent group stakeholder owner sector
    industry world public others somebody someone member subscriber getter achiever doer ambitious curious followers
  `,
  trouble: w`
    problem trouble worry worries hassle struggle struggling breakdown break breaking broken delay late lateness error mistake fault forget forgotten leak loss lose
    losing lost waste wasted wasting scrap shortage miss missing missed stress stressed dispute conflict complaint complain unpaid penalty fine accident incident injury
    danger risk absence absenteeism resignation resign quit turnover overload overloaded tired exhaustion pain painful noise dust stuck block blocked bottleneck queue
    queuing wait waiting retype retyping recount recounting redo rework chase chasing suffer fear afraid nightmare dread avoid reduce reducing cut cutting lower
    remove shorten ease relieve eliminate rid stop stopping stoppage close closing closure downtime fail failure failing fall defect slip overrun overspend return cancel
    cancellation refusal refuse reject rejection hard difficult difficulty complicated complex slower puzzle paperwork sleep sleepless mould damp rust
    wear contamination pollution spoil spoiled unsold empty vacant vacancy dent strike ghosting ghosted fewer without unfilled churn leaver firefight headache mess up
    drown drowning
     `,
  title: w`
    sales executive director manager head engineer technician consultant assistant officer owner representative rep seller adviser advisor buyer accountant recruiter
    specialist employee lead professional associate coordinator ceo clerk account founder president partner developer senior junior trainee apprentice agent operator
    worker secretary administrator expert coach trainer auditor architect designer inspector nurse teacher supervisor planner analyst controller cfo cto coo hr vp
    business development key regional national marketing product project operations customer success talent acquisition salesman saleswoman salesperson joiner broker accountant
  `,
} as const;
