import { books } from './books';
import { livePiecesEn } from './live-en';

const p = books.en.phrases({
  ...livePiecesEn,
  mine: String.raw`(?:(?:my|our|a|one of (?:my|our)) (?:\w+ ){0,2}(?:<person>)s?(?: \w+)?|someone from (?:my|our) \w+)`,
  will: `will|'ll|is|'s|shall|is going to`,
  paper: 'article|note|page|post|profile|bio|site|website|notice|card|talk|message|signature|newsletter|letter|sign|advert|ad',
  tells: 'says?|said|invites?|invited|tells?|told|encourages?|encouraged|offers?|offered|welcomes?|welcomed|suggests?|suggested',
});

/** Whole classes of asking that need no other word to carry them, and the words that change what an asking is worth, in English. */
export const waysEn = {
  /** Somebody of ours is sent: "My assistant is putting you on Thursday's round." */
  sent: p`
    <mine>,? (?:<will>) (?:\w+ )?(?:put(?:ting)?|add(?:ing)?|slot(?:ting)?|squeez(?:e|ing)|fit(?:ting)?|book(?:ing)?|pencil(?:ling)?) you (?:on|in|into|onto|down|to) | <mine>,? has (?:\w+ )?(?:put|added|slotted|booked|pencilled|squeezed|fitted) you (?:on|in|into|onto|down|to)
    <mine>,? (?:<will>) (?:\w+ )?(?:fix|arrange|set|agree|find|settle|organise|organize)(?:ing)? (?:a|the|your) (?:\w+ )?(?:time|date|day|hour|visit|call|slot|appointment|meeting|details with you) | and will (?:fix|set|agree|arrange|settle) (?:a|the) (?:time|date|day|hour)
  `,
  /** To be received, heard or filmed: the exchange stands in the passive. */
  received: p`
    (?:be|being|get) (?:\w+ )?(?:received|interviewed|filmed|recorded|heard in person|seen in person|shown (?:round|around|over|the (?:workshop|plant|studio|kitchen|farm|yard|works))|introduced in person)(?= |[.,!?]|$)(?! (?:wisdom|pronunciation|by (?:the press|them|others)))
  `,
  /** An order in the form of a fact: "You call me today, or else." */
  factual: p`
    (?<!(?:if|when|once|would|could|can|will|do|did|should|might|may|until|before|unless|that|after|time|case|whenever) )you(?:'ll| will)? (?:call|ring|phone|meet|see|receive) (?:me|us)(?= (?:today|tomorrow|now|tonight|by|before|on|this|or|and|back)|[.,!]| ?$)
  `,
  /** "Tell me which morning": the reader is to name the time. */
  nameTime: p`(?:tell|show|give) me (?:which|what|a|any|your) (?:\w+ )?(?:morning|afternoon|evening|day|hour|time|date|week)(?! (?:of|the|you (?:read|saw|bake|open|close)|it|limit))`,
  /** A number asked for with no verb: "Your number please." "A good number for you?" */
  bareNumber: p`
    (?:your|ur) (?:\w+ )?(?:number|mobile|cell|phone|digits)(?= ?(?:[?]|,? ?(?:please|pls|plz))) | (?:good|best|right|direct) (?:phone |mobile |contact )?(?:number|line|extension) (?:for you|to (?:reach|call|ring|catch|get|try|phone|dial|use)|i (?:can|could|should|might)|at which|where)
  `,
  /** When the writer can: with a day that is an offer of times, however often it comes back. */
  free: p`i can(?: (?:do|make|manage))? | i could (?:do|make|manage) | i'm free | i am free | i'm around | i'm available | (?:suits?|works for) me | my (?:mornings|afternoons|evenings|lunchtimes) are`,
  /** A yes that lays down the terms. */
  sharp: p`
    since you (?:insist|must|will have it|ask so) | if (?:you must|we must|it must be) | not a (?:minute|second) (?:later|more|longer|over) | and (?:no|not a minute) (?:later|longer|more) | (?:don't|do not) be late | be (?:on time|punctual|there on the dot) | bring (?:your|the) (?:\w+ )?(?:card|wallet|cheque ?book|cheque|chequebook|papers|figures|books|accounts|director|boss|signature|pen|passport) | on the dot | sharp(?=[.,!]| ?$) | or not at all | take it or leave it
  `,
  /** Their own words given back, with who is meant: whatever is named after them is not asked for. */
  givenBack: p`
    (?:your|the) (?:\w+ )?(?:<paper>)(?: \w+)? (?:<tells>) | (?<!(?:would|could|can|will|do|did|might|may|should|if) )you (?:invite|invited|encourage|encouraged|write|tell|urge) | (?:glad|happy|great|pleased|lovely|delighted|good|nice|thrilled) (?:that )?(?:you'd|you would|you want|you wanted|you wish|you'd like|you fancy|you were hoping)
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
