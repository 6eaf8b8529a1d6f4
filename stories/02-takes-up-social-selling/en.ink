# title: Sam takes up social selling… or so he thinks
# author: Sam’s Workshop
# company: Verrerie Ardent
# decisions: 13
# help: visible

// FOR WHOEVER RUNS THE SESSION
// What is practised: taking an interest before inviting, choosing who to write to, filling three
// hundred characters without asking for anything, then asking when the time is ripe. Too soon costs;
// never costs as well.
// Thirteen decisions, three of them to fill in: the poster (the profile), the note to Nadia, the bet.
// Where to stop with a room: the_note (read two notes aloud), the_bet (everyone bets before anyone
// speaks), the_door (the right moment). The "# note:" lines say how.
// To make it your own trade: change "# company:", then pick, starter, model, fact and chip in the two
// forms, and what people say. Keep the labels in round brackets, and do the same in fr.ink:
// npm run check tells you what no longer matches.

// What the game sets by itself; in Inky these values are good enough to read by.
VAR sam = "Sam"
VAR she = false
VAR invited = 40
VAR accepted = 3
VAR replies = 1
VAR meetings = 0
VAR visits = 9
VAR google = 3
VAR bet_accepted = 20

// What the story remembers: how often Sam listened, pushed, let an opening go by, copied.
// The ending depends on it (see campfire). "# way:" tells the game's debrief the same thing.
VAR listened = 0
VAR pushed = 0
VAR missed = 0
VAR copied = 0

-> main_street

=== main_street ===
# place: main-street dusk
# left: sam eager draw
# right: nobody
Main Street, at the hour when the signs light up. On The Wire this is known as Tuesday, 6 pm.
# right: jo listening
{sam}: Social selling. Got it. It’s selling, but with a hat.
# mood: neutral
Jo: Your hat still has its price tag.
# mood: smug
{sam}: So I can take it back. Look: forty cards, a full battery, a quarterly target. All I’m missing is people.
# right: nadia sceptical arms-crossed
# sound: tick
Here’s one now. Nadia Belkacem, head of purchasing, leaves the telegraph office with a stack of invitations under her arm.
# ask: What does {sam} say?
# hint: She’s asking whether you’ve met. Is that really a question about her diary?
# note: Let the room vote fast. You’re after a reflex, not an exam answer.
Nadia: {sam}… have we met? Eleven invitations since breakfast, and every one of them a “market leader”.
* (ask_about_post) [“I read your post on the glass shortage. What gave way first?” # way: listens # effect: tone +6 # why: A question on her subject rather than yours: Nadia stopped walking.]
    ~ listened++
    # mood: listening
    Nadia: Haulage. Everyone assumes it was the furnace. Nobody asks.
    She walks on, a little slower than she came.
* (tuesday_two) [“A pleasure! And we do lead the market, as it happens. Tuesday, two o’clock?” # way: pushes # effect: timing -14 # effect: tone -4 # why: A meeting before a hello: what she heard was invitation number twelve.]
    ~ pushed++
    # mood: weary
    Nadia: Twelve.
    She makes a note. It is not an appointment.
* (compliment) [“I love what you do. So inspiring.” # way: copies # effect: tone -3 # why: Praise with nothing in it: she was left wondering which part of her job you loved.]
    ~ copied++
    # mood: sceptical
    Nadia: The tenders? Thank you. People so rarely say.
    She waits for the rest of it. There isn’t any. The street resumes.
- 
# right: jo neutral
# sound: thunk
Jo: Before you write to a soul, go and see what comes up when they type your name. The Sheriff’s still open.
-> sheriff

=== sheriff ===
# place: sheriff-office dusk
# left: sam worried own
# right: sheriff neutral
Sheriff: I don’t judge. I search, I find, I pin it to the wall.
# mood: neutral
Sheriff: Tardieu, {sam}. Page one: a profile from 2019, one blurred photo, one palm tree. Also page one: a second account, same palm tree. In swimwear.
# ask: What does {sam} do about the palm tree?
# hint: If Nadia looks you up tonight, which of the two of you does she meet?
{sam}: Not him again. It was an away day.
* (main_photo_only) [Change the photo on the main profile. Nobody goes near the other one. # way: copies # profile: photo recent # google: consistent no # why: The palm tree is still on page one, and nobody can tell which of you is current.]
    ~ copied++
    # sound: tick
    A sharp photo on one side, a palm tree on the other. The Sheriff hangs them together, perfectly level.
    Sheriff: Lovely contrast.
* (close_old) [Close the old account, have a new photo taken, name the employer everywhere. # way: listens # profile: photo recent # google: no-stale-account yes # google: consistent yes # google: employer-link yes # why: One face, one name, one employer: people know who they’re talking to.]
    ~ listened++
    # sound: knock
    The palm tree leaves town on the evening coach, in swimwear.
    Sheriff: One name, one face, one firm. I do like a tidy wall.
* (leave_it) [Leave it. It’s a detail, and it’s only human. # way: hides # why: They searched for a glass supplier and found a cocktail. They smiled, and closed the page.]
    # mood: neutral
    Sheriff: I hold no view. I hold a palm tree. Top result.
- 
# left: sam neutral note
# form: profile
# pick: photo = holiday The palm tree, director’s cut
# pick: photo = recent A clear face, taken yesterday, smiling
# pick: photo = logo The company logo
# pick: banner = none Nothing. Understated
# pick: banner = stock A handshake, bought online
# pick: banner = employer The furnace at Verrerie Ardent, crew included
# pick: headline = Senior business developer · Glass solutions leader · Winner
# pick: headline = Sales executive at Verrerie Ardent
# pick: headline = I help food and drink buyers get through the March bottle shortage, with Verrerie Ardent
# pick: summary = Business school graduate with 12 years’ experience, in charge of business development. Proficient in Microsoft Office, strong people skills.
# pick: summary = Verrerie Ardent has been the leader in innovative glass packaging since 1923. Our mission: added value.
# pick: summary = You buy bottles, and the March delivery keeps you awake? At Verrerie Ardent we melt glass in Albi: last year 14 customers got through the shortage without stopping a line. And at your place, what gives way first?
# starter: headline = Senior business developer · Glass solutions leader · Winner
# starter: summary = Passionate, results-driven sales executive with 12 years’ experience, in charge of growing sales. Verrerie Ardent, leader in its market.
# starter: banner = none
# model: headline = I help food and drink buyers get through the March bottle shortage, with Verrerie Ardent
# model: summary = You buy bottles, and the March delivery keeps you awake? At Verrerie Ardent we melt glass in Albi: last year 14 customers got through the shortage without stopping a line. And at your place, what gives way first?
# ask: What does the poster say?
# hint: Read it as if you were her. Which is the first line about you… sorry, about her?
# note: Have two of the room’s posters read aloud, without saying whose they are.
Sheriff: Your poster. It says “Wanted”, same as the others. The trick is getting customers to do the wanting.
* (nail_cv) [Nail up the poster: the career, the degrees, the strengths. # verdict: cv]
    A passer-by stops, reads three strengths, and leaves with his own.
    Sheriff: Reads like someone looking for a job. Which is what I’ll tell people, if they ask.
* (nail_half) [Nail up the poster: a bit of yourself, a bit of the firm. # verdict: half]
    ~ copied++
    A passer-by stops, squints, and gives half a smile.
    Sheriff: I can see who you are. I can nearly see who it’s for.
* (nail_customer) [Nail up the poster: the people you help, and what with. # verdict: customer]
    ~ listened++
    # sound: ting
    A buyer stops. She reads the second line again. At the end of the street, a window lights up.
    Sheriff: Well, well. They came in asking for the problem, and left with your name.
- -> before_inviting

=== before_inviting ===
# place: main-street dusk
# left: sam eager draw
# right: jo neutral
{sam}: Right. Poster’s up. Shall I invite everyone?
# mood: listening
Jo: Does everyone know you exist?
# ask: Before inviting anyone, what does {sam} do?
# hint: When people open their door to you, is it because you knocked hard, or because they knew the voice?
{sam}: Not yet. I rather thought that’s what invitations were for.
* (repost_news) [Share the firm’s new bottle three times, to warm up the street. # way: copies # profile: reposts 3 # campaign: posts 0 # why: Product news, three times over: the street crossed to the other pavement, politely.]
    ~ copied++
    # mood: eager
    {sam}: The BX-40! With reinforced neck!
    Three shops lower their blinds. One of them sells bottles.
* (no_time) [Nothing. Nobody reads that stuff, and the quarter won’t wait. # way: hides # profile: posts 0 # why: Nobody had read you anywhere, so every invitation came from nowhere.]
    ~ missed++
    # mood: smug
    {sam}: Write for twelve readers? I’ll pass, thanks.
    Jo: Twelve is a table. You’ve sold to a table before.
* (comment_first) [Comment on what five prospects are talking about, and post one useful thing. # way: listens # profile: comments 5 # profile: posts 1 # google: recent-content yes # campaign: warmth 60 # campaign: posts 1 # effect: tone +4 # effect: timing -2 # why: A week without an invitation. But they had seen your name under their own subject before they saw it under a note.]
    ~ listened++
    # mood: listening
    # sound: tick
    A week goes by without an invitation. Five comments, and one post on why glass breaks in March. Eleven readers. Two of them answer.
    Jo: Eleven readers, two conversations. I’ve seen trade fairs do worse, and they had canapés.
- -> whom

=== whom ===
# place: crossroads dusk
# left: sam eager own
# right: doc smug point
On the edge of town, a wagon covered in light bulbs: a thousand invitations a day, and you never leave your chair.
Doc: Roll up! My robot has no friends, it has volume. It writes, it follows up, it loves you.
# ask: Who does {sam} invite?
# hint: If one of them asks “why me?”, what do you say?
# note: Have the room say “why this person” for one single prospect. That’s often where it sticks.
{sam}: And people can’t tell?
* (robot_two_hundred) [Two hundred invitations, courtesy of the Doc’s robot. It’s a numbers game. # way: pushes # campaign: invitations 20 # campaign: restricted 1 # campaign: warmth 0 # effect: tone -12 # effect: profile +3 # why: Visits at once, for the same sentence to two hundred people. The Wire cut the line at the twentieth.]
    ~ pushed++
    # sound: thunk
    Thirty visits within the hour. At the twentieth warm hello, The Wire cuts the line and hangs up a small sign: “Too many strangers at once”.
    Doc: That’s a mark of success. They only close the lines that work.
    # right: jo weary
    Jo: A week without inviting a soul. You could read something.
* (ten_reasons) [Ten people, and for each one a reason you could say out loud. # way: listens # campaign: invitations 10 # campaign: warmth 70 # effect: tone +6 # why: Ten reasons, one apiece: nobody had to wonder “why me?”.]
    ~ listened++
    # mood: neutral
    Doc: Ten what? Thousand?
    # right: jo warm
    Jo: Ten, with reasons. You’ll see: slow to write, quick to accept.
* (forty_fields) [Forty in the same trade, first name and company filled in automatically. # way: copies # campaign: invitations 40 # campaign: warmth 10 # effect: tone -6 # why: “Dear Morvan, at Claire you must be…”: she recognised the boxes.]
    ~ copied++
    # mood: eager
    {sam}: It’s personalised. It’s got their first name in it.
    # mood: neutral
    Doc: So has the robot’s. It’s the most human thing it does.
- -> saloon

=== saloon ===
# place: saloon dusk
# left: sam eager own
# right: omar neutral cup
At the bar, Omar Diallo, who runs a loading dock, is looking at his cup the way you look at a late lorry.
{before_inviting.comment_first: Omar: Was that you, under my post about pallets? Good point, the shrink-wrap.|Omar: You’re in glass, aren’t you? Well, someone has to be.}
# mood: warm
Omar: Drop by the dock some time and see the breakages for yourself. We do our weeping in the mornings.
# ask: What does {sam} say?
# hint: Who just opened a door?
# note: Here, not asking is a mistake too. Ask the room why it’s so tempting.
“Drop by”, he said. Nobody made him.
* (send_brochure) [“Gladly. I’ll send you our brochure first, and you can let me know.” # way: hides # effect: timing -12 # effect: tone +1 # why: Nobody was put out. He was offering you his dock; he got a PDF, and the moment left with the lorry.]
    ~ missed++
    # mood: weary
    Omar: A brochure. That’s kind. I’ll slip it under a pallet, stop the wobble.
* (early_visit) [“I’d like that. Thursday or Friday, early? And if it’s a bad time, just say.” # way: listens # effect: tone +5 # campaign: ripe-ask 1 # why: He offered; you named a day and left him a way out. That was the moment to ask.]
    ~ listened++
    # mood: delighted
    # sound: ting
    Omar: Friday, six in the morning. You bring the coffee, I’ll supply the breakages.
* (bring_boss) [“Perfect: Thursday at eight, with your director, one hour, and I’ll bring the demo.” # way: pushes # effect: tone -8 # effect: timing -8 # why: He offered a look round the dock; it became a meeting with his director.]
    ~ pushed++
    # mood: sceptical
    Omar: My director never comes down to the dock. Which, now I think of it, explains the breakages.
- -> the_note

=== the_note ===
# place: telegraph-office dusk
# left: sam neutral note
# right: nobody
{whom.robot_two_hundred:A week later, the telegraph office lets {sam} back in.|The telegraph office.} One lamp, one form, three hundred characters. The clerk waits, counting other people’s words.
# form: invitation nadia
# fact: post = Her post, two days ago: “Glass shortage: what I wish I’d known in March”
# fact: link = Two contacts in common, Jo among them
# fact: clock = Answers in the mornings; voice messages, never
# starter: text = Hello Nadia, Verrerie Ardent, market leader in glass packaging, brings you a free demo of our solutions. Are you free on Tuesday at 2 pm? Looking forward to hearing from you shortly, {sam}
# chip: opening = I read your post on the glass shortage.
# chip: opening = Jo gave me your name.
# chip: opening = A leader in its market, Verrerie Ardent
# chip: opening = You wrote that haulage gave way before the furnace.
# chip: link = At another firm, haulage was the first to go too.
# chip: link = Our solutions keep your supply flowing.
# chip: link = Your remark about March is pinned up beside our schedules.
# chip: question = What would you do differently?
# chip: question = Are you free on Tuesday at 2 pm?
# chip: question = Had your suppliers warned you?
# chip: goodbye = Have a good week, {sam}
# chip: goodbye = Looking forward to hearing from you shortly,
# chip: goodbye = Thank you for that post, and no reply needed.
# model: text = Hello Nadia, your post on the glass shortage is pinned up beside our schedules: you write that haulage gave way before the furnace, and nobody here had thought of that. What would you do differently next March? Thank you for writing it, and no reply needed. {sam}
# ask: What does {sam} write to Nadia?
# hint: How many of the words are about her?
# note: Have two notes read aloud. Hands go up the moment a listener drifts off.
{main_street.ask_about_post: Nadia has answered once already, on the pavement. All it takes now is a sentence she’d want to finish.|Nadia gets eleven of these a day. This can be the twelfth, or the first.}
* (note_asks) [Send the note that asks for a meeting. # verdict: asks]
    ~ pushed++
    # sound: hooves
    # place: main-street day
    # right: nadia weary own
    The coach comes in. Nadia opens it, reads as far as the request, and looks at her diary as though it had betrayed her.
    # right: jo neutral
    Jo: You’re asking her for a meeting. She hasn’t given you a minute yet.
* (note_pitches) [Send the note that presents the offer. # verdict: pitches]
    ~ pushed++
    # sound: hooves
    # place: main-street day
    # right: nadia sceptical own
    The coach comes in. Nadia looks for herself in the second sentence, finds the firm there, folds the sheet in four and wedges the door with it.
    # right: jo neutral
    Jo: It’s personal, I’ll give you that. It’s just that the person is you.
* (note_generic) [Send the polite note that would suit anyone. # verdict: generic]
    ~ copied++
    # sound: hooves
    # place: main-street day
    # right: nadia neutral own
    The coach comes in. Nadia reads, lifts one shoulder, possibly accepts. She’s already on the next one.
    # right: jo neutral
    Jo: Nothing wrong with it. Nothing to answer, either.
* (note_connects) [Send the note about her post. # verdict: connects]
    ~ listened++
    # sound: hooves
    # place: main-street day
    # right: nadia warm note
    The coach comes in. Nadia reads it twice. She takes out a pencil, which never happens at this hour.
    # right: jo warm
    Jo: See that? She didn’t fold it.
- -> the_others

=== the_others ===
# place: telegraph-office dusk
# left: sam eager own
# right: jo listening
{whom.robot_two_hundred: That leaves a hundred and eighty names on the Doc’s list, and a clerk with a long memory.|That leaves the others: {whom.ten_reasons:nine names|thirty-nine names}, and one good sentence, nearly new.}
# ask: And the others?
# hint: How many of them have written a post about glass?
{sam}: It’s a good note, this. Shall I just copy it?
* (same_for_all) [Send them all the same one. In my head, it’s tried and tested. # way: pushes # effect: tone -10 # campaign: warmth 0 # campaign: restricted 1 # why: Two of them have lunch together. They compared, and reported.]
    ~ pushed++
    # mood: weary
    Jo: Henri and Claire have lunch on Wednesdays. They can perform it as a round.
* (one_line_each) [A different line for each of them, and too bad if it takes all evening. # way: listens # effect: tone +5 # effect: timing -2 # why: It took all evening. Each of them found one thing in it that was meant for nobody else.]
    ~ listened++
    # mood: warm
    Jo: All evening, yes. What had you planned to do with it?
    # left: sam neutral note
    {sam}: Wait for replies.
* (change_the_name) [Change the first name and the town. The rest suits everyone. # way: copies # effect: tone -4 # campaign: warmth 10 # why: A note that suits everyone looks addressed to no one.]
    ~ copied++
    # mood: neutral
    Jo: Paul makes wine. You’re asking how he got through the great jam-jar shortage?
- -> the_bet

=== the_bet ===
# place: main-street night
# left: sam smug own
# right: jo neutral
The invitations are out. At the far end of the street the wire hums a little, or that’s the wind.
# form: prediction
# ask: How many will answer?
# hint: Bet before you know. It’s the only way to surprise yourself.
# note: Everyone writes their bet before anyone speaks. The gap is what teaches.
Jo: Bet first, then look. How many will say yes, how many will talk, how many will come and have a look at you?
* (bet_hopeful) [Bet high: a whole street of yes. # verdict: hopeful]
    # mood: smug
    {sam}: Half of them. At the very least.
    # mood: neutral
    Jo: Write that down. We’ll read it back by the fire.
* (bet_sober) [Bet like someone who has waited before. # verdict: sober]
    # mood: listening
    Jo: You’ve done some waiting in your time.
    # left: sam worried own
    {sam}: A bit.
* (bet_doubtful) [Bet low, so as to have less far to fall. # verdict: doubtful]
    # mood: listening
    Jo: Expecting nothing is very restful. You don’t learn much, though.
- -> the_night

=== the_night ===
# place: home-office night
# left: sam worried own
# right: nobody
11 pm. {sam} is at home, facing a phone that has been propped up very straight.
# ask: What does {sam} do while waiting?
# hint: Who’s in a hurry tonight?
Forty minutes and not one reply. Outside, a tumbleweed of old wire rolls up to the gate and waits as well.
* (chase_now) [Chase: “Did you get my message?” # way: pushes # effect: tone -8 # effect: timing -10 # why: A reminder at 11 pm told her two things: you were waiting, and she was late.]
    ~ pushed++
    # sound: thunk
    Nadia got the message. And the one about the message. And the sound of a phone on a bedside table.
* (refresh) [Refresh the screen every ten minutes, and send nothing: that isn’t pestering. # way: hides # why: Nobody saw a thing. {sam} saw every hour of it.]
    At 2 am the phone is down to 4%. So is {sam}.
* (read_their_posts) [Put it away, and read what three of them wrote this week. # way: listens # profile: comments 6 # effect: tone +4 # why: Three posts read, one useful comment: they saw you again, and you wanted nothing.]
    ~ listened++
    # mood: listening
    Lin explains why the sorting belt always stops on a Friday. It’s gripping. {sam} has never thought that about a sorting belt before.
- -> the_result

=== the_result ===
# place: main-street day
# left: sam worried own
# right: jo neutral
# sound: tick
A fortnight later. The clerk brings in the pile. It takes {accepted > 12:both hands|{accepted > 4:one hand|{accepted > 0:two fingers|some imagination}}}.
# show: outcome
# reply: nadia = {main_street.ask_about_post:Haulage, as I was saying. There’s a second half, if you want it.|What gave way? Haulage. I can tell you about it, if you like.}
# reply: omar = {saloon.early_visit:Friday, the dock’s all yours. Bring gloves.|{saloon.send_brochure:Your brochure is propping up a pallet. I mean that kindly.|Still no director on the dock. I’m here, mind.}}
# reply: claire = I passed on what you said about pallets. They’re still laughing.
# reply: henri = Hello. Furnaces I know. Ties too. Ask your question.
# reply: ingrid = Three faults in ten thousand. Where you are, is that a lot, or is that good?
# reply: lin = Nobody has ever mentioned my sorting belt before. Thank you.
# reply: paul = Harvest first. After that I’ll talk to anyone.
# reply: yasmine = I change projects on Monday. Write to me on Tuesday, I mean it.
# silence: The wind. A tumbleweed. The wind.
{accepted} out of {invited} said yes. {replies} {replies == 1:conversation|conversations}. The bet said {bet_accepted}.
# mood: listening
Jo: A street never lights up all at once. Look at which window did, and at which word.
# ask: What does {sam} make of it?
# hint: At what point did people stop reading?
# note: Before you go on: which stage leaks, and which sentence made the hole?
{sam}: So where’s the leak?
* (send_more) [It needs more of them. Twice the invitations, twice the yes. # way: pushes # effect: tone -3 # effect: profile +2 # why: A few more visits, and twice the water in a leaky bucket: mostly, the street got wet.]
    ~ pushed++
    # mood: sceptical
    Jo: You’ll get the visits. And twice the silence.
* (find_the_phrase) [Find the sentence where each of them stopped, or answered. # way: listens # effect: tone +4 # why: You looked for the stage and the sentence: the next note starts from there.]
    ~ listened++
    # mood: warm
    Jo: {the_note.note_asks:The one with the meeting in it. You could hear it from here.|{the_note.note_pitches:The second. Where the firm makes its entrance.|{the_note.note_generic:Keep looking… There isn’t one. There’s your leak.|The one about her post. It kept the others on their feet.}}}
* (network_dead) [Conclude that networks don’t work. # way: hides # why: The network delivered every word, faithfully. That may be the trouble.]
    ~ missed++
    # mood: neutral
    Jo: The wire’s in perfect order. It delivered every word.
- -> those_who_said_yes

=== those_who_said_yes ===
# place: telegraph-office day
# left: sam neutral note
# right: claire neutral
Claire Morvan, packaging buyer, has come round to yes. Now {sam} has to think of something to say.
# ask: What does {sam} write to her?
# hint: She has just opened the door. What are you carrying?
The cursor blinks. Of the two of them, it’s the one in a hurry.
* (warm_brochure) [A big, warm thank-you, with the product brochure attached while we’re at it. # way: copies # effect: tone -5 # why: The thank-you was warm. What she remembers is the attachment.]
    ~ copied++
    # mood: weary
    Claire opens it, sees twelve pages, closes it. And it was such a nice thank-you.
* (calendar_link) [Thanks! And a link to the calendar, so she can pick her slot. # way: pushes # effect: timing -14 # effect: tone -4 # why: She had said yes to a name. She was handed a calendar.]
    ~ pushed++
    # mood: sceptical
    Claire looks at the slots. Every one of them is free. She finds that informative.
* (thank_and_ask) [Thanks, and a question about the bottles she made lighter this winter. # way: listens # effect: tone +5 # why: A question on her own project: she answered with a photo and three figures.]
    ~ listened++
    # mood: delighted
    # sound: ting
    Claire answers before noon, with one very blurred bottle and three very sharp figures.
- -> the_door

=== the_door ===
# place: main-street dusk
# left: sam neutral own
# right: nadia listening
Main Street, that evening. Nadia stops, this time of her own accord.
# right: nadia warm
Nadia: I reread your {the_note.note_connects:note|message}.{the_note.note_pitches: It was holding the door.} Tell me: in March, do you deliver, or do you promise, like the rest of them?
{sam} gives a straight answer: two weeks of stock, one lorry of their own, and the time that wasn’t enough.
# ask: And now?
# hint: She came back by herself, and she wants to hear more. What would it be rude not to offer?
# note: The heart of the episode: “meeting” isn’t a dirty word. It’s a matter of when.
Nadia: The time it wasn’t enough. Now that interests me. I’ve had one of those.
* (offer_call) [“Shall I tell you in twenty minutes on the phone, or in writing if you’d rather?” # way: listens # effect: tone +4 # campaign: ripe-ask 1 # why: Her subject, a ripe moment and an open way out: she picked the phone.]
    ~ listened++
    # mood: delighted
    # sound: ting
    Nadia: Phone. Thursday morning. And no slides.
* (keep_answering) [Go on answering, at length, and above all ask for nothing. Lesson learnt. # way: hides # effect: timing -15 # effect: tone +2 # why: Her thanks were sincere. She was waiting for an offer; at that moment, caution looked very like indifference.]
    ~ missed++
    # mood: neutral
    Nadia waits for a sentence that doesn’t come. In the end she says thank you, and means it, and that’s that.
* (big_demo) [“While it’s fresh: a one-hour demo with your board, Monday? I’ll block the slot.” # way: pushes # effect: tone -8 # effect: timing -12 # why: She opened a door; six of you came through it, with a projector.]
    ~ pushed++
    # mood: sceptical
    Nadia: I meant you and me. As things stand, I think I’ll talk about the weather.
- -> campfire

=== campfire ===
# place: campfire night
# left: sam listening own
# right: jo warm
Evening, out of town. A fire, some coffee, and people who have all, at one time or another, left the tag on the hat.
// The first ending that fits: all copied, too hasty, never asked, both done well; otherwise half way.
{ copied >= 5: -> hired_coat }
{ pushed >= 4: -> quick_draw }
{ missed >= 2 && pushed <= 1 && the_door.keep_answering: -> always_polite }
{ listened >= 8 && pushed <= 1 && the_door.offer_call: -> lit_street }
-> half_way

= quick_draw
# ending: quick-draw
# peer: awa = Who was in a hurry in this story: you, or them?
# peer: okafor = I sent that very note, in 2016. To my future sister-in-law.
# peer: marguerite = Next time, start with a question, then wait. It’s the waiting that sells.
# peer: theo = You’ve got their first names by heart. Now for one thing they said.
# action: Read your last invitation aloud, and cross out the first sentence that’s about you.
{sam} was quicker on the draw than {she:her|his} own shadow. The shadow, at least, was still there to see people leave.
-> END

= always_polite
# ending: always-polite
# peer: awa = You let them talk. They’re still waiting for your next sentence.
# peer: okafor = Asking isn’t forcing. Not once they’ve opened the door.
# peer: marguerite = In thirty years, what I’ve mostly regretted is the questions I didn’t ask.
# peer: theo = Offer a quarter of an hour, and a way out. They do know how to say no.
# action: Pick one person who has answered you twice, and offer fifteen minutes, with a way out.
Nobody was jostled. Nobody was invited, either. {sam} kept both hands in {she:her|his} pockets, and the key in there with them.
-> END

= hired_coat
# ending: hired-coat
# peer: awa = Your note was perfectly correct. I had it three times this week, from three people.
# peer: okafor = I wrote that template, in 2014. It didn’t work then, either.
# peer: marguerite = A hired coat is clean, and it fits everybody.
# peer: theo = I always keep a spare “so inspiring”. Was that one yours or mine?
# action: Take your last message, and replace the line that would suit anyone with one thing you read on that person’s page.
{sam} said what everybody says, as well as everybody says it. There is nothing to hold against that, and nothing to answer.
-> END

= half_way
# ending: half-way
# peer: awa = Half the street heard you. The other half heard your company.
# peer: okafor = You’re a good listener, when there isn’t a form in your hand.
# peer: marguerite = One good question, one bad hurry. Keep the first.
# peer: theo = {main_street.ask_about_post:Hang on to that question on the pavement. It’s the one that got you in.|I’d have started with her post.}
# action: Look at your headline: does it say who you help, and with what? Change three words, no more.
{sam} has one foot in selling and the other in conversation. It’s a known position: it’s how people learn to walk.
-> END

= lit_street
# sound: ting
# ending: lit-street
# peer: awa = See that? They answered on their subject, not on yours.
# peer: okafor = And the meeting turned up all by itself. Well, nearly.
# peer: marguerite = Try not to lose that when the quarter runs out.
# peer: theo = I’m stealing “in writing if you’d rather”.
# action: Ask someone who has answered you for one or two names of people your subject would interest.
At the end of the street, a few windows. Not all of them. Those ones know why they’re lit.
-> END
