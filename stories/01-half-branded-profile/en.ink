# title: The half-branded profile
# author: Sam’s workshop
# company: Verrerie Ardent
# decisions: 11
# help: visible
# carry: contacts promise_kept jo_trust

// What the game sets by itself; in Inky these values will do for reading.
VAR sam = "Sam"
VAR she = false
VAR google = 2
VAR profile = 30
VAR contacts = 3
VAR promise_kept = true
VAR jo_trust = 2

// What the story remembers: the times Sam listened, pushed, let it pass, imitated.
VAR listened = 0
VAR pushed = 0
VAR missed = 0
VAR copied = 0

-> relay

=== relay ===
# place: main-street day
# left: sam smug own
# right: nobody
The Relay, first stop. {sam} Tardieu, of the Verrerie Ardent glassworks, steps off the stagecoach with a new hat and its price tag.
# right: jo neutral
# sound: hooves
Jo: Half company suit, half holiday shirt. Who do you work for, exactly?
# mood: eager
{sam}: For me! Well, for them. I’ve been on The Wire since yesterday. With a brand-new profile, from 2019.
# ask: Jo asks: “And who is that profile for?”
# hint: Picture somebody looking you up tonight. What is that person’s problem?
# note: Let them answer fast. It comes back at the end, and the gap will make them laugh.
Jo: Careful, that’s a real question.
* (to_me) [“For me: my career, my degrees, my strengths. It got me hired, after all.” # effect: tone -3 # effect: timing -5 # way: pushes # why: Somebody wanted a way to get through the week, and found your exam results.]
    ~ pushed++
    # mood: neutral
    Jo: Are you looking for a job?
    {sam}: No. Why? Does it look like it?
* (to_them) [“For somebody who has trouble with bottles, and doesn’t know me.” # effect: tone +4 # way: listens # why: You had somebody in mind. Every line that followed knew who it was talking to.]
    ~ listened++
    # mood: warm
    Jo: Good. Keep that person in your pocket, next to the phone.
* (like_others) [“Same as every salesperson: to be seen.” # effect: tone -2 # way: copies # why: Seen by whom, and what for? You were seen, indeed, and people walked on.]
    ~ copied++
    # mood: sceptical
    Jo: Seen by whom? By the other salespeople?
- -> old_traces

=== old_traces ===
# place: sheriff-office day
# left: sam worried own
# right: sheriff neutral
At Sheriff Lookup’s office you type a name, and the town answers. It’s the Google test, with boots on.
Sheriff: Tardieu, {sam}. One profile from 2019, without a face. Another account, with a palm tree. And a third, where you’re selling a sofa.
# sound: tick
{sam}: The sofa’s sold.
Sheriff: Not according to page 1.
# ask: What does {sam} do about the old traces?
# hint: If the buyer comes across the sofa, what does she learn about you?
# note: Do the test for real: everyone types their own name, in a private window, and shows nobody.
Sheriff: I don’t judge. I sort by order of appearance.
* (close_them) [Close the palm tree and the sofa: one profile, one name, one employer. # profile: photo recent # google: no-stale-account yes # google: consistent yes # google: employer-link yes # way: listens # effect: timing -2 # why: It took an evening, and forty holiday contacts went with it. One person is left on page 1: people know who they’re ringing.]
    ~ listened++
    # sound: knock
    An evening of forgotten passwords. The palm tree takes forty holiday contacts with it.
    Sheriff: No more sofa. One gentleman is disappointed, he wanted to haggle.
* (main_photo_only) [Change the main photo. As for the rest, who looks at the rest? # profile: photo recent # way: copies # why: Two faces for one name: the buyer believed neither.]
    ~ copied++
    Sheriff: A clear face. And a clear palm tree, just below. Nice contrast.
* (leave_them) [Leave it all alone: that’s the past, and it’s more human than a page without a crease. # effect: timing -4 # way: hides # why: The past is on page 1. One visitor in three stayed there, and never got to the present.]
    ~ missed++
    Sheriff: The past is in good health. It’s had eleven visits.
- -> the_namesake

=== the_namesake ===
# place: sheriff-office dusk
# left: sam neutral own
# right: sheriff neutral
Sheriff: There’s also an “S. Tardieu”, in Nevers. Magic, weddings, birthdays. Doves.
# ask: What does {sam} do about the namesake?
# hint: How could anyone tell, in two seconds, that it’s you?
# note: The namesake is the sixth check, and the most forgotten. Count the hands.
{old_traces.close_them: He comes second now. The doves have moved down one.|He comes first. The doves are very well ranked.}
* (trade_and_town) [Add trade and town to the name, everywhere, and keep the one photo. # effect: profile +4 # google: namesake yes # effect: tone +3 # way: listens # why: “Glass packaging, Albi”: nobody has asked you for a rabbit since.]
    ~ listened++
    Sheriff: {sam} Tardieu, glass packaging, Albi. The magician says thanks, he was getting your enquiries.
* (nothing_namesake) [Nothing: you don’t pick a fight with doves. # google: namesake no # effect: timing -3 # way: hides # why: A buyer assumed you did birthdays too. She smiled, and looked elsewhere.]
    ~ missed++
    Sheriff: As you like. The doves post every day.
* (ask_him_to_move) [Write and ask him, politely, to change his name or his act: we were here first. # effect: tone -4 # effect: timing -5 # google: namesake no # way: pushes # why: He’d had the name longer than you. He published the letter, with a dove.]
    ~ pushed++
    # sound: thunk
    Sheriff: He answered with a trick. The letter vanished. It came back on page 1.
- -> the_star

=== the_star ===
# place: crossroads day
# left: sam eager own
# right: doc delighted
Doc Ballyhoo has drawn up the list of “the hundred best sales profiles”. He sells it by the yard.
Doc: Number one! A million views! Just copy it out: “I make my clients’ figures explode 🚀”. Sorry: “MY clients’ figures”.
# right: jo neutral
# ask: What does {sam} do with number one?
# hint: Who is number one talking to?
# note: Imitation is the easiest slope there is: alone with a blank page, we all look at the next desk.
{sam} knows the sentence. It belongs to forty people from the same training course.
* (copy_star) [Borrow the line, with “partners” for “clients”: it has been tested, after all. # effect: tone -5 # way: copies # effect: profile +3 # why: Visits as early as Monday. But she had read that sentence three times that morning, and didn’t read it a fourth.]
    ~ copied++
    A hundred and ten visits on Monday. By Tuesday the list is one line longer, and nobody has written.
    # mood: neutral
    Jo: Forty-first. How long did it take you to become somebody else?
* (shout_louder) [Go one better: “I SHATTER the figures”, with two rockets. # effect: tone -5 # effect: timing -7 # way: pushes # effect: profile +3 # why: Three hundred onlookers, not one buyer. Shatter, for bottles: at a glassworks that’s an accident at work.]
    ~ pushed++
    # right: doc smug
    Doc: Three hundred visits! Rockets draw a crowd. I’ll throw in a third.
* (ask_a_customer) [Ring a customer, and ask her why she stays. # effect: tone +5 # effect: profile +3 # way: listens # why: She said: “Because in March you pick up.” The first line of the profile had just been written, by her.]
    ~ listened++
    ~ contacts++
    # mood: warm
    # sound: ting
    Ingrid, on the phone: “Because in March, when it all breaks down, you pick up. It’s silly, but yours is the one number I know by heart.”
- -> the_photo

=== the_photo ===
# place: workshop day
# left: sam neutral own
# right: lin neutral
For the banner and the face, {sam} does the rounds of the shop floor. Lin, here to fix a conveyor belt, has a phone, ten minutes, and the glow of the furnace behind her.
Lin: The picture you had just now is a handshake. A bought one. You can read the stock number on the sleeve.
# ask: Which picture does {sam} choose for the top of the page?
# hint: In one second, before any words: whose place are we in?
# note: Photo and banner are worth few points, and decide the first glance. Show two profiles, one second each.
{the_namesake.trade_and_town: Lin: At least we know you’re not the magician.|Lin: Somebody asked me if you still did the doves.}
* (hero_shot) [Arms crossed, black wall, a far-off look: it has authority. # profile: banner stock # effect: tone -2 # way: copies # why: The crossed arms made her feel judged. She had come about bottles.]
    ~ copied++
    # mood: sceptical
    Lin: What are you looking at, out there? There’s only the bike shed.
* (no_banner) [Nothing: an empty banner is understated. # profile: banner none # effect: timing -3 # way: hides # why: The largest space on the page was vacant. She thought you were, too.]
    ~ missed++
    # mood: neutral
    Lin: Understated. Like a drawer.
* (oven_and_team) [The furnace, the team behind, and a smile caught on the hop. # profile: banner employer # effect: tone +3 # way: listens # why: People saw the firm before they read its name, and somebody who seemed glad to be there.]
    ~ listened++
    # mood: warm
    # sound: knock
    Lin: Don’t move. Nor you lot at the back. There: they look like people who make bottles.
- -> the_poster

=== the_poster ===
# place: sheriff-office dusk
# left: sam neutral note
# right: sheriff neutral
# form: profile
# pick: photo = holiday The palm tree, original version
# pick: photo = logo The glassworks’ logo
# pick: photo = recent A clear face, taken this morning on the shop floor
# pick: banner = stock The handshake, with its stock number
# pick: banner = none Nothing, it’s understated
# pick: banner = employer The furnace at Verrerie Ardent, team included
# pick: headline = Open to all offers · Winner · Team player
# pick: headline = Key account sales at Verrerie Ardent
# pick: headline = I help wineries and canneries stop running out of bottles in March, with Verrerie Ardent
# pick: summary = Business school graduate, 12 years’ experience, responsible for a portfolio of key accounts. Thorough, dynamic, proficient in office software.
# pick: summary = Verrerie Ardent, a leader since 1923, offers innovative solutions with high added value to support its partners.
# pick: summary = You are waiting for your bottles and the line stops? At Verrerie Ardent, in Albi, we keep two weeks of stock: last year 14 customers came through the March shortage without losing a day. And at your place, what gives way first?
# starter: headline = Passionate salesperson · Open to all offers
# starter: summary = 12 years’ experience in sales, results-driven, I am responsible for business development at Verrerie Ardent. My qualities: thorough, dynamic, good with people.
# model: headline = I help wineries and canneries stop running out of bottles in March, with Verrerie Ardent
# model: summary = You are waiting for your bottles and the line stops? At Verrerie Ardent, in Albi, we keep two weeks of stock: last year 14 customers came through the March shortage without losing a day. And at your place, what gives way first?
# ask: What does the poster say?
# hint: Read it aloud to the person in your pocket. At which line do they look up?
# note: The first attempt is always a CV. That’s normal: it’s what school taught us. Keep it, for comparison.
Sheriff: Over to you. Headline, summary. I have nails, space, and all evening.
* (poster_cv) [Nail up the poster: the career and the strengths. # verdict: cv]
    ~ copied++
    A passer-by reads, nods, and tells the Sheriff: “I hope something turns up.”
    Sheriff: I’ll pass that on.
* (poster_half) [Nail up the poster: a bit of yourself, a bit of the firm. # verdict: half]
    A passer-by reads, stops half way, and leaves with half an idea.
    Sheriff: Half-branded. Like the suit.
* (poster_customer) [Nail up the poster: the people you help, and what with. # verdict: customer]
    ~ listened++
    # sound: ting
    A buyer reads, reads again, takes out a pencil, and copies the last question on to her hand.
    Sheriff: She didn’t look at who you are. She looked at whether it was for her.
- -> the_brand

=== the_brand ===
# place: boardroom day
# left: sam neutral own
# right: delatour neutral
Mr Delatour, the director, blows in like a draught. It’s a draught of his own, and it opens doors.
Delatour: Splendid, this profile! But where are we in it? Put the brochure in, I proofread it myself.
# ask: How does {sam} dress the profile in the firm’s colours?
# hint: What could a colleague use as well, without looking like you?
# note: Neither the lone rider nor the billboard. Between the two there is a team.
{the_poster.poster_half: {sam}: I’m half dressed. What’s missing is the other half.|{sam}: We could put the firm in, without putting the brochure in.}
* (paste_brochure) [Paste the brochure in whole: it’s proofread, it’s approved. # effect: tone +1 # way: copies # effect: profile -4 # why: The director was pleased at once. The person with the bottle trouble was gone from the page.]
    ~ copied++
    # mood: delighted
    Delatour: Ah! “A leader in the service of excellence.” That’s one of mine.
* (ask_marketing) [Ask marketing for the banner and one shared line, and show a colleague. # effect: tone +4 # effect: profile +4 # way: listens # effect: timing -2 # why: A week’s wait and a director in a hurry. Then the same colours, two different voices: people believed the firm, and the person.]
    ~ listened++
    # mood: listening
    Delatour: A week? I had the brochure right here. Oh, well. Théo will see to it: he’s done six already.
* (own_slogan) [Your very own slogan: “{sam}, the jar whisperer.” # effect: tone -3 # effect: timing -5 # way: pushes # why: The slogan rode alone. People remembered the whispering, and not the glassworks.]
    ~ pushed++
    # mood: worried
    Delatour: The… jar. And what do we whisper?
- -> the_first_note

=== the_first_note ===
# place: telegraph-office day
# left: sam neutral note
# right: nobody
{sam}’s first note on The Wire. It isn’t for a buyer. It’s for Théo in marketing, third floor, known so far only from the lift.
# form: invitation theo
# fact: post = His post: “I redid the banner six times, and the right one was the first”
# fact: link = Same firm, two floors apart, never spoke
# fact: clock = Answers fast, and in full, anyone who has read him
# starter: text = URGENT: need banner + HD logo + catchy line for my profile, today if possible. Can you drop by my desk at 4 pm? Sam
# chip: opening = I read your post on the six banners.
# chip: opening = Needed urgently, for today.
# chip: link = I’m on my third version, and I fear the right one has gone.
# chip: link = My profile matters for my targets.
# chip: question = How could you tell that the first one was right?
# chip: question = Can you drop by at 4 pm?
# chip: goodbye = Thank you for that post, and there’s no rush.
# chip: goodbye = I’m counting on you!
# model: text = Hello Théo, your post on the six banners made me laugh, and feel better: I’m on my third. How could you tell that the first one was right? I’d like to use the team’s on my profile. Thank you for telling it, and there’s no rush. {sam}
# ask: What does {sam} write to Théo?
# hint: He wrote something this week. How many people in the firm have mentioned it?
# note: A first message without risk, to a colleague. The same rules hold: a good place to try them out.
Three hundred characters, and two floors.
* (first_asks) [Send the note that summons him. # verdict: asks]
    ~ pushed++
    # sound: hooves
    # right: theo worried
    Théo: Four o’clock. Er. Did I do something wrong?
* (first_pitches) [Send the note about one’s own targets. # verdict: pitches]
    ~ pushed++
    # sound: hooves
    # right: theo neutral
    Théo: Right, your targets. I’ve got some too. They’re above the printer.
* (first_generic) [Send the quick note. # verdict: generic]
    ~ copied++
    # sound: hooves
    # right: theo neutral
    Théo sends a file, without a word. It’s the right one. Nothing comes of it.
* (first_connects) [Send the note about his banners. # verdict: connects]
    ~ listened++
    ~ contacts++
    # sound: hooves
    # right: theo delighted
    Théo: Somebody read it! On the first floor! Come down, I mean up. I’ll show you the first one. And the sixth, for a laugh.
- -> the_proof

=== the_proof ===
# place: main-street dusk
# left: sam neutral own
# right: ingrid neutral
One line of the poster is still empty: “What people say”. Ingrid Larsen, six years a customer, happens to be crossing the street.
{the_star.ask_a_customer: Ingrid: Was it you who rang me the other day? Odd sort of question. I’ve thought about it since.|Ingrid: Hello. I’m in a rush, I’ve three faults waiting for me.}
# ask: How does {sam} fill that line?
# hint: What could Ingrid say in two sentences that only she knows?
# note: A recommendation is a fact told by somebody else. Who in the room has asked for one this year?
# mood: listening
She slows down.
* (write_it_yourself) [Write it for her and have her sign: it saves her time. # effect: tone -5 # way: copies # effect: profile +2 # why: The line was full by evening. Everybody who knew Ingrid knew that she had never said “excellence”.]
    ~ copied++
    The line is filled before noon.
    # mood: sceptical
    Ingrid: “A partner of excellence.” I count faults for a living.
* (nobody_to_ask) [Leave the line empty: it would look pretentious. # effect: timing -5 # way: hides # why: She had had a sentence ready for six years. She was waiting to be asked.]
    ~ missed++
    # mood: neutral
    Ingrid: Right. See you next March, then.
* (two_lines_of_hers) [“That day in March, would you tell it in two lines? You can say no.” # profile: proof yes # effect: tone +4 # way: listens # why: She told March: two lines, a date, a lorry. People believed it, because it was her.]
    ~ listened++
    # mood: warm
    # sound: ting
    Ingrid: “12 March, 6.40 am: picked up, and came with the lorry.” Will that do? I don’t do longer.
* (ask_everyone) [Send it to the whole address book: two lines from each, and I’ll return the favour. # effect: tone -5 # effect: timing -6 # way: pushes # effect: profile +2 # why: Eleven compliments in a day, swapped for eleven. People read it as barter.]
    ~ pushed++
    # mood: weary
    Eleven compliments by evening. The postman recommends {sam} for “leadership”. {sam} recommends the postman for his.
- -> first_week

=== first_week ===
# place: saloon dusk
# left: sam neutral cup
# right: jo neutral cup
# sound: tick
The poster is up. Jo orders two coffees, and watches it dry.
Jo: And now that people can find you, what do they find? A well-dressed corpse, or somebody who lives there?
# ask: What does {sam} do with the first week?
# hint: Who would like to hear your voice, on a subject that isn’t you?
# note: Three times a week, other people’s subjects, one useful thing. Have them write all three, with the days.
{the_first_note.first_connects: Théo has commented three times already. He comments on everything, since somebody read him.|At the bar nobody mentions The Wire. Which speaks rather well of the bar.}
* (product_news) [Pass on the new BX-40 bottle, three times, with enthusiasm. # profile: reposts 3 # effect: tone -2 # way: copies # why: The news went round the colleagues, who knew.]
    ~ copied++
    # mood: sceptical
    Jo: Three times. It has a reinforced neck, I’ve got that.
* (three_presences) [Three comments on other people’s subjects, and one tip from the dock, on Thursday. # profile: comments 4 # profile: posts 1 # google: recent-content yes # effect: tone +4 # way: listens # why: Whoever looked you up found you alive: one useful tip, and the right word under other people’s posts.]
    ~ listened++
    ~ contacts++
    # mood: warm
    Jo: “Stack warm, wrap cold.” Very pretty. Is it true?
    {sam}: It’s a dock manager’s. I named him.
* (wait_and_see) [Wait: a good profile speaks for itself. # effect: timing -5 # way: hides # why: Visitors found a very handsome door. They rang, and then they left.]
    ~ missed++
    # mood: neutral
    Jo: A statue. A speaking likeness. The pigeons will love it.
* (own_praise) [Post an inspiring thought every morning, signed: consistency is everything. # profile: posts 0 # effect: tone -4 # effect: timing -5 # way: pushes # effect: profile +2 # why: On Monday they came to look. By the sixth morning even the Sheriff had closed the page.]
    ~ pushed++
    Monday: “Success is 1 per cent talent. And me.” Nine visits. Tuesday, six. Wednesday, Jo.
    # mood: weary
    Jo: I’ll have that coffee back.
- -> google_again

=== google_again ===
# place: sheriff-office night
# left: sam neutral own
# right: sheriff neutral
Back at the Sheriff’s. He types the name with two fingers, very slowly, out of respect for suspense.
# sound: tick
Sheriff: {google > 4:{google} checks out of six. I don’t often get to stand up.|{google > 2:{google} checks out of six. Decent. People can get in, if they push a bit.|{google} checks out of six. I’ll leave the lamp on, out of charity.}}
# right: yasmine neutral
Yasmine: Good evening. Are you the poster? I buy for a jam maker, in Rodez. In March we lost four days.
# right: yasmine listening
She looks at {sam}, then at the poster, to compare.
# ask: What does {sam} say to Yasmine?
# hint: She has just said four days. What would you like to know about those four days?
# note: The profile brought somebody in. What follows is a conversation: what would the room do with the first thirty seconds?
{the_poster.poster_customer: Yasmine: “What gives way first?” With us, the lids. Nobody ever asks about lids.|Yasmine: It took me a while to see what you do. But I got there.}
* (book_her) [“Four days! We can spare you that. An hour tomorrow, with the catalogue?” # effect: tone -4 # effect: timing -10 # way: pushes # why: She said four days; you took an hour. She checked again whether it was the right poster.]
    ~ pushed++
    # mood: weary
    Yasmine: I was… just passing. Good night.
* (hand_card) [“A pleasure, here’s my card. Don’t hesitate to get in touch!” # effect: tone -2 # way: copies # why: She hesitated. People do, when told not to.]
    ~ copied++
    # mood: neutral
    Yasmine puts the card with the others. One of them has a dove on it.
* (shy_smile) [Thank her, and let her look: one doesn’t pounce on people at the door. # effect: timing -7 # way: hides # effect: tone +1 # why: She liked not being pounced on. She had come to talk about March, though, and was left to read.]
    ~ missed++
    # mood: neutral
    Yasmine smiles. She reads the poster to the end, twice. Then she reads the magician’s.
* (four_days) [“Four days. Which one was the worst?” # effect: tone +5 # effect: profile +3 # way: listens # why: A question about the worst day: she sat down, and she was the one to ask when you two could talk.]
    ~ listened++
    ~ contacts++
    ~ jo_trust++
    # mood: warm
    # sound: ting
    Yasmine: The third. We were sticking labels on empty jars, by hand, so as not to send people home. Tell me, are you in on Thursday?
- -> campfire

=== campfire ===
# place: campfire night
# left: sam listening own
# right: jo warm
Evening, out of town. A fire, some coffee. {sam} takes off the hat, looks at the price tag, and leaves it on: it can still be returned.
{ copied >= 5: -> number_forty_one }
{ missed >= 4 && not google_again.four_days: -> beautiful_door }
{ pushed >= 4: -> lone_rider }
{ listened >= 7 && pushed <= 1 && the_star.ask_a_customer: -> somebody_home }
-> half_dressed

= somebody_home
# sound: ting
# ending: somebody-home
# peer: awa = I looked you up this morning. I found somebody, and a firm. In that order.
# peer: okafor = “In March you pick up.” I changed everything of mine because of that line.
# peer: marguerite = You asked a customer. In thirty years I have seen three people do it.
# peer: theo = {the_first_note.first_connects:And somebody read me. On the first floor!|Do come and see me next time. I’ve got a first version.}
# action: Look up your own name in a private window. Write down the first thing a stranger would learn about you. One is enough.
Look for {sam}, find {sam}. It’s rare in this town, and it shows from a long way off.
-> END

= half_dressed
# ending: half-dressed
# peer: awa = The left half is very good. Which one is yours?
# peer: okafor = We know where you work. We very nearly know for whom.
# peer: marguerite = One line at a time. Start with the one about you, and turn it round.
# peer: theo = Come and see me. I’ve got a first version.
# action: Read your headline again, and add one person and their problem. Ten words, no more.
A half-branded, half-legible profile. {sam} has one foot in the stirrup: the funniest position, seen from the pavement.
-> END

= lone_rider
# ending: lone-rider
# peer: awa = You looked very strong, all alone, in the middle of the square.
# peer: okafor = I had a slogan once. My children can still recite it. For fun.
# peer: marguerite = Ask somebody why they stay. Then be quiet, and write it down.
# peer: theo = I’d have made the banner, you know. You only had to not shout.
# action: In your profile, replace one sentence about you by one question your customers ask themselves.
{sam} rides alone, fast, and beautifully lit. Behind, the firm is wondering who that is.
-> END

= beautiful_door
# ending: beautiful-door
# peer: awa = {old_traces.close_them:You broke nothing. Even the sofa left without a sound.|You broke nothing. The sofa is still there, mind you.}
# peer: okafor = {the_proof.two_lines_of_hers:Ingrid gave you two lines. She had a third.|Ingrid was crossing the street. She even slowed down.}
# peer: marguerite = Discreet is a quality. Impossible to find is an address.
# peer: theo = {the_namesake.trade_and_town:I found your trade and your town. I rang for quite a while.|I thought the profile was the magician’s.}
# action: Ask one person who thinks well of you for two lines about one particular day. They may say no.
A very handsome door, well shut. There’s light underneath. Nobody liked to intrude.
-> END

= number_forty_one
# ending: number-forty-one
# peer: awa = I read your profile. I thought it was mine.
# peer: okafor = The rocket, the brochure, the crossed arms: all it lacks is the dove.
# peer: marguerite = Your furnace is finer than their black wall. And it’s real.
# peer: theo = I know the person who wrote that sentence in the first place. They took it down.
# action: Find one sentence in your profile that you have read elsewhere. Cross it out, even if it’s good.
{sam} looks like the hundred best profiles in the country. Which is the best way of not being found.
-> END
