import { pattern, type Pieces } from '../reading/pattern';
import { timeEn } from './time';

/** Pieces of a request for a live exchange, as English speakers write it. */
const pieces: Pieces = {
  ...timeEn,
  live: String.raw`meeting|appointment|video ?call|phone ?call|call|calls|zoom|teams|google meet|demo|demos|demonstration|interview|catch-?up|sit-?down|one-to-one|1:1|1-to-1|face-to-face|facetime|video chat|huddle|discovery call|meet-?up`,
  maybe: String.raw`chat|conversation|discussion|presentation|visit|tour|session|consultation|audit|review|slot|walk-?through|intro|introduction|word|check-?in|trial|assessment|natter|chinwag|assessment|exchange|briefing|run-?through|tasting|viewing`,
  meal: String.raw`coffee|lunch|breakfast|dinner|supper|drinks?|beer|pint|tea|brunch|cuppa|brew|bite|espresso|sandwich|curry|flat white|latte|cocktail|glass of wine|meal|coffees`,
  slot: '<duration>|<day>|<clock>',
};
const p = (...alternatives: string[]): RegExp => pattern(alternatives, pieces);

export const meetingEn = {
  pieces,
  day: p('<day>', '<clock>'),
  clock: p('<clock>', '<weekday>', '<day>'),
  duration: p('<duration>'),
  live: p('<live>'),
  maybe: p('<maybe>'),
  meal: p('<meal>'),
  verb: p(
    String.raw`(?:call|ring|phone|visit|meet|see|host) (?:with )?you`, String.raw`meet(?: up)?(?= (?:in person|for|over|at|on|next|this|up|face|with|your|one|when|while|some|and|to|<day>|<clock>)|$|[?.,!])`, String.raw`(?:speak|talk|chat|catch up|connect|sit down)(?: with you| to you| together)? (?:live|on the phone|over the phone|by phone|in person|face to face|over (?:a |some )?<meal>|over (?:zoom|teams|video))`,
    'get together', 'sit down with', 'sit down together', 'in person', 'face to face', 'on the phone', 'over the phone', 'by phone', String.raw`(?:drop|pop|swing|stop|come|nip|call)(?:ping|ing)? (?:by|in|over|round|into|down to|to see)`, String.raw`show you (?:round|around)`, String.raw`walk you through`, 'run you through', 'take you through', 'talk you through',
    String.raw`pick your brains?`, String.raw`(?:hop|jump|get) on (?:a|the)`, 'catch up', 'compare notes over', String.raw`over (?:a |some )?<meal>`, 'meet your', 'meet our', 'grab you for', 'have you over',
    String.raw`give you a (?:call|ring|bell|buzz|tour)`, String.raw`(?:hear|get) (?:it )?from you live`,
  ),
  talk: p(String.raw`talk|chat|speak|discuss|catch up|connect|swap (?:ideas|notes)|compare notes|touch base|explore|go over|go through|run through`),
  inDiscuss: p(String.raw`(?:let's|let us|shall we|can we|could we|we should|we could|we can) (?:\w+ )?(?:discuss|talk|chat|speak|catch up|touch base|connect live)`, String.raw`discuss (?:it|this|that|further|how)`, String.raw`talk (?:it|this|that) (?:over|through)`),
  ask: p(
    String.raw`(?:i|we)(?:'d| would| could| should| might|'ll| will)? ?(?:also |really |very |just |still |so |be |much )*(?:like|love|want|propose|suggest|appreciate|request|hope|ask|invite|welcome|wish|delighted|happy|glad|keen|thrilled|grateful|honou?red)`, String.raw`(?:i'm|i am|we're|we are|i was|we were) (?:\w+ )?(?:hoping|looking|keen|eager|happy|free|available|around|wondering|asking|after|inviting|offering|up for|trying|excited|writing to (?:ask|request|propose))`,
    String.raw`(?:could|would|can|will|may|might|shall|should|are|do|have|did|is|was|won't|wouldn't|couldn't|can't|aren't)(?: \w+)? (?:you|we|i|there|it|one)`, String.raw`let's|let us|let me know|lemme know`,
    String.raw`(?:book|grab|pick|choose|schedule|reserve|set up|arrange|organise|organize|confirm|give me|send me|tell me|name|save|block|hold|join me|join us|come|spare|find)`, String.raw`how about|what about|why not|why don't we|fancy|up for|open to|any chance|any time|any appetite|free|available|ok for|game for|worth|interested in|care for|keen on|mind if|possible to|good time|best time|what time|which day|what day|when|when's|time for|room for|space for|in for`,
    String.raw`it would be|it'd be|would be|wouldn't it|be great to|be good to|be lovely to|be nice to|would love|love to|like to|want to|happy to|chance to|opportunity to|we should|we could|we must|please`,
  ),
  link: p(
    'zcal', String.raw`(?:book|pick|choose|grab|schedule|reserve|select|find|claim)(?: yourself| your own)? [^.!?\n]{0,40}(?:time|slot|call|demo|session|appointment|meeting|spot|chat|consultation|review|audit)[^.!?\n]{0,40}(?:here|link|calendar|diary|zurl|below|click|online)`, String.raw`(?:my|our|her|his) (?:calendar|diary|booking|scheduling|schedule)(?: link| page)?`, 'booking link', 'calendar link', 'scheduling link', 'scheduling page', 'booking page',
    String.raw`(?:book|reserve|claim|schedule) your (?:\w+ ){0,3}(?:call|slot|session|demo|appointment|consultation|review|audit|meeting|spot|place)`,
  ),
  announce: p(
    String.raw`(?:i'll|i will|i'm|i am|i shall|we'll|we will|we're|i'm going to|we are|i am going to)(?: be)? (?:\w+ )?(?:call(?:ing)?|ring(?:ing)?|phon(?:e|ing)|giv(?:e|ing)|visit(?:ing)?|see(?:ing)?|send(?:ing)?|dropp?(?:ing)?|popp?(?:ing)?|swing(?:ing)?|stopp?(?:ing)?|com(?:e|ing)|put(?:ting)?|book(?:ing)?)(?: you)?(?: an?(?: \w+)?| the)? ?(?=call|ring|bell|buzz|you|by|in|over|round|on|your|early|at|to see|calendar|teams|zoom|invite|<day>|<clock>|tomorrow|this|next|us|time|half|thirty|an hour)`,
    String.raw`(?:i've|i have|we've|we have|i|my assistant has|my pa has) (?:already |just |gone ahead and )?(?:booked|blocked|reserved|put|scheduled|pencilled|penciled|set aside|set up|saved|held|arranged|added)`,
    String.raw`(?:a|the|your|an) (?:\w+ )?(?:invite|invitation|slot|call|meeting|demo|calendar invite)[^.!?\n]{0,25}(?:is coming|is on its way|has been (?:sent|booked|reserved|scheduled)|will follow|is booked|is reserved|is set|is already|is pencilled|will land|will arrive|is held)`,
    String.raw`(?:my|our|a|one of our) (?:colleague|assistant|associate|sales \w+|rep|team|manager|director|consultant|adviser|advisor|pa|boss|technician|partner|specialist|expert|account manager)s?(?: \w+)?(?: will|'ll|is going to| is) (?:\w+ )?(?:call|calling|ring|phone|set|book|schedule|arrange|be in touch to (?:set|arrange|book)|visit|drop|pop|fix)`,
    String.raw`(?:call|ring|phone) me(?: back)?`, 'return my call', 'give me a (?:call|ring|bell|buzz)', String.raw`be on time`, String.raw`be there`, String.raw`expect (?:my|a|our) (?:call|visit|ring)`, String.raw`(?:keep|block|hold|save|clear|free up|block out|mark) (?:off )?(?:your (?:diary|calendar|\w+day)|<day>|<duration>|the (?:date|morning|afternoon))`,
    String.raw`(?:see|talk to|speak to) you (?:on |at )?(?:<weekday>|tomorrow|<clock>)`, 'book you in', 'put you down for', 'pencil you in', 'pencilled you in', 'booked you in', 'slot you in',
  ),
  available: p(
    String.raw`(?:are you|would you be|will you be|you're|you|if you're|might you be|could you be) (?:\w+ )?(?:free|available|around|about|reachable|in the office)(?= |\?|$|,)`, String.raw`(?:do you|would you|could you|can you|might you|have you) (?:\w+ )?(?:have|got|spare|give me|give us|make|find|manage|squeeze in|do|offer me|spend)(?: me| us)? (?:<duration>|a (?:moment|minute|slot|window|sec|few)|time (?:for|to (?:talk|speak|chat|meet))|some time|any time|<day>)`, String.raw`(?:got|have) (?:<duration>|time for)`,
    String.raw`your (?:availability|availabilities)`, String.raw`what(?:'s| is| does)? your (?:availability|diary|calendar|schedule|week)`, String.raw`when (?:are|would|could|can|might|is|works|suits|'s|shall|should)(?: \w+)?`, String.raw`(?:what|which) (?:day|time|slot|date|morning|afternoon)s?`, String.raw`any chance (?:of|you're|you are|you have|you had|we|you could|you'd|for|you might)`,
    String.raw`spare (?:me |us )?(?:<duration>|a moment|a few|some time)`, String.raw`(?:free|available|around) (?:<day>|<clock>|for|to (?:talk|chat|meet|speak))`, String.raw`a good time to (?:talk|speak|chat|call|connect)`, String.raw`(?:a|any) (?:window|gap|slot) (?:in|on|next|this)`,
  ),
  number: p(
    String.raw`(?:your|best|what's your|which|what|a) (?:direct |mobile |cell |phone |best |contact )*(?:number|line|mobile|cell|digits|whatsapp)(?! (?:of|one))`, 'best number', 'reach you on', 'your number',
  ),
  expert: p(String.raw`your (?:expert |professional )(?:view|opinion|take|eye|advice|perspective)s?`, 'pick your brains?'),
};
