# title: The boss says no
# author: Sam’s workshop
# company: Verrerie Ardent
# decisions: 13
# help: on-demand
# meter: trust 0 10 = Trust
# carry: contacts promise_kept jo_trust

// What the game sets by itself; in Inky these values will do for reading.
VAR sam = "Sam"
VAR she = false
VAR contacts = 3
VAR promise_kept = true
VAR jo_trust = 2

// The gauge of this episode: how much Mrs Bouchard is ready to sign.
VAR trust = 3

// What the story remembers: the times Sam listened, pushed, let it pass, imitated.
VAR listened = 0
VAR pushed = 0
VAR missed = 0
VAR copied = 0

-> counter

=== counter ===
# place: main-street day
# left: sam eager own
# right: paul neutral
Outside the Counter, regional office of the Verrerie Ardent glassworks. The door has two signs: “Push” and “By appointment”.
# right: paul warm
Paul: I’m delivering two streets down. That question of yours about my corks kept me busy all week. So did the second one.
# ask: What does {sam} suggest to Paul?
# hint: He answered twice, and then he came here. Who is waiting for what?
# note: A callback to episode 4: when does a coffee stop being an intrusion?
{sam}: I was on my way to see my director. About all of that, in fact.
* (visit_cellar) [“With pleasure. I’ll drop by the cellar tomorrow, with two colleagues who’d enjoy it.” # effect: timing -6 # effect: tone -3 # way: pushes # why: He was talking about corks; the reply was a visit, two colleagues, and tomorrow.]
    ~ pushed++
    # mood: weary
    Paul: To my cellar? It holds three of us, and the third is a barrel.
* (nod_and_leave) [Thank him and wait till he brings it up again: he knows where to find you, and he has a round to do. # effect: timing -4 # way: hides # why: He had come all that way. There was a yard left, and nobody crossed it.]
    ~ missed++
    # mood: neutral
    Paul waits a second longer than manners require. Then he climbs back into the van.
* (coffee_exit) [“Coffee on Thursday, ten minutes? And if the grapes come in, some other day.” # effect: tone +4 # way: listens # why: Two real answers, a short while, a way out: he had no reason left to say no.]
    ~ listened++
    ~ contacts++
    # mood: delighted
    # sound: ting
    Paul: Thursday. I’ll bring the cork, you bring the cup.
- -> first_no

=== first_no ===
# place: boardroom day
# left: sam eager draw
# right: bouchard neutral arms-crossed
Mrs Bouchard has run the Counter for eleven years. She signs in pencil, to keep her options open.
{counter.coffee_exit: {sam}: Paul Vasseur just walked up to our door. Because of The Wire. That, more or less, is the idea.|{sam}: It’s about The Wire, Mrs Bouchard. I’ve had an idea.}
# sound: thunk
Bouchard: No.
# ask: What does {sam} do with that no?
# hint: A no on its own: what question is it the answer to?
# note: Count the noes with the room. There will be four, and it is never the same one.
{sam}: I haven’t actually…
* (ask_no) [“Fair enough. If you were ever to say yes, what would have to be settled first?” # effect: tone +5 # way: listens # effect: timing -2 # why: A question instead of an argument: the meeting was over, a week was gone, and she was the one who had dictated the plan.]
    ~ listened++
    ~ trust++
    # mood: sceptical
    Bouchard: The time it eats. What we are allowed to say. And what’s in it for me, on a Monday, with lorries in the yard.
    She picks up her pencil: come back next week. She has just dictated the plan, though nobody has noticed yet.
* (say_everyone) [“All our competitors are on it. I’ve taken a screenshot.” # effect: tone -2 # way: copies # why: She looked at the competitors on the screen: not one of them had ever bought a bottle from her.]
    ~ copied++
    # mood: neutral
    Bouchard: Two of them went bankrupt in 2009. I didn’t copy that either.
* (insist_now) [“I can’t have made myself clear. Shall I show you? Here and now? It’s only two minutes, honestly.” # effect: tone -5 # effect: timing -5 # way: pushes # why: She had said no to something she did not know. Now she knows it.]
    ~ pushed++
    ~ trust--
    # mood: weary
    Bouchard: I understood “no”. I was the one saying it.
* (back_out) [“Right you are. Some other time.” And out, quite relieved. # effect: timing -4 # way: hides # effect: tone +1 # why: She liked not being pressed. She had not said “never”, though, nor why, for want of a question.]
    ~ missed++
    # mood: neutral
    She looks up as the door closes. There may have been another sentence.
- -> evening_school

=== evening_school ===
# place: home-office night
# left: sam worried own
# right: jo listening
# sound: tick
That night, at {sam}’s. On the table: something reheated, a phone, and Jo, who brought the coffee.
Jo: You’re asking to borrow a horse. Can you ride?
# ask: How does {sam} get ready?
# hint: If she asks tomorrow where you set what strangers can see, what do you say?
{sam}: I know which end the saddle goes.
* (buy_kit) [Take the Doc’s ready-made case: it looks serious, and it can be on her desk tomorrow morning. # effect: tone -2 # way: copies # effect: profile +3 # why: A fine cover, at once. But the case was about another firm, and she read as far as page 7.]
    ~ copied++
    # right: doc smug
    Doc: Unanswerable! Leather binding included. Just change the company’s name. On page 3 as well. And page 7, now you mention it.
* (try_on_self) [Practise first on your own profile, two weeks, after hours. # effect: tone +4 # effect: profile +9 # way: listens # effect: timing -2 # why: Two more weeks before raising it again. But when she asked “and where do you set that?”, the answer dated from the night before.]
    ~ listened++
    ~ jo_trust++
    # right: jo warm
    Jo: Good. Make the blunders here. They’re cheaper, and I’m the one who gets to laugh.
    # left: sam listening note
    Two weeks on: one setting learnt, one supplier found, and one comment to regret, wipe and keep in mind.
* (wing_it) [Nothing: we’ll improvise. It’s a network, not a heavy goods vehicle. # effect: timing -5 # way: pushes # why: To her first practical question the answer had to be “I’ll look into it”. She wrote that down, in pencil.]
    ~ pushed++
    # right: jo neutral
    Jo: Lorry drivers have a licence. That’s rather why they’re let into the yard.
- -> the_pitch

=== the_pitch ===
# place: boardroom day
# left: sam neutral note
# right: bouchard sceptical
{{evening_school.try_on_self:Three weeks|A week} later. Mrs Bouchard has put her watch on the table, on {sam}’s side.|Back in the same room. So is the watch.}
{first_no.ask_no: Bouchard: The time, the words, the Monday. I’m listening.|Bouchard: You have five minutes. You have four left.}
{evening_school.buy_kit && the_pitch < 2: Bouchard: Nice leather. On page 7 my name is Mr Smith.}
# ask: What does {sam} bring along?
# hint: What exactly is she supposed to be able to say yes to?
# note: Have the room write the goal in one sentence, with a figure and a date. That is the hard part.
{sam}: Here’s what I propose.
* (viral_story) [Three tales of people who became famous with one single post: everybody loves a story. # effect: tone -2 # way: copies # why: She heard about strangers. Her answer was: “And us?”]
    ~ copied++
    # mood: neutral
    Bouchard: A pastry cook, an astronaut and a dog. We sell jars.
    She grants a month, with the tip of the pencil. “We’ll see.”
    -> small_wins
* (just_start) [Nothing: we start tomorrow, quietly. The results will do the talking. # effect: timing -9 # effect: tone -4 # way: pushes # why: She heard it from a customer, which is the worst way to hear something about your own firm.]
    ~ pushed++
    ~ trust = trust - 2
    ~ promise_kept = false
    -> carpet
* (one_page_plan) [One page: why, one goal, the minutes per week, the rules, and when we stop. # effect: tone +5 # effect: profile +7 # way: listens # why: Every line answered a fear. Even the exit was there: she could say yes without signing her life away.]
    ~ listened++
    ~ trust = trust + 2
    # mood: listening
    Bouchard: “We stop after six weeks if nothing moves.” You wrote that yourself?
    # sound: knock
    Bouchard: Six weeks it is. In pencil.
    -> small_wins

= carpet
# place: glass-tower day
# left: sam worried own
# right: bouchard weary arms-crossed
# sound: thunk
Next day a customer congratulates Mrs Bouchard on “her new presence online”. She thanks him. She has no idea what for.
# right: awa neutral
Awa: I’m from HR, I don’t bite. But I have seen two people leave for less. Too fast, and without asking.
# left: sam worried own
{sam}: I only wanted to show that…
# right: bouchard neutral
Bouchard: And so you did. Come back when you’ve asked.
-> the_pitch

=== small_wins ===
# place: workshop day
# left: sam neutral note
# right: henri neutral
On the shop floor, the probe of furnace number 2 breaks down. Henri Tessier is on hand: he came to look at a former, and never left.
Henri: The supplier says three weeks. What we usually do is swear and wait.
# ask: What does {sam} do with this chance of a first success?
# hint: What will she still remember on Monday: a curve, or a furnace that works?
{evening_school.try_on_self: {sam}: Hang on. There’s a group of furnace people, I was reading them last week.|{sam}: You can ask, on The Wire. I think. Can you?}
* (count_followers) [Draw up a chart of new followers, with an arrow pointing up: bosses like a nice curve. # effect: tone -2 # way: copies # effect: profile +3 # why: Eleven more followers, which does show on a page. Nine of them were colleagues: the arrow went up, the furnace didn’t.]
    ~ copied++
    # right: bouchard neutral
    Bouchard: Lovely arrow. Does it melt glass?
* (probe_found) [Ask the furnace people on The Wire, then note: “probe found in forty minutes”. # effect: tone +4 # effect: profile +6 # way: listens # why: A furnace mended by Friday: she told the story herself, and it was her first yes.]
    ~ listened++
    ~ trust++
    # right: henri warm
    # sound: ting
    Henri: Somebody in Liège had two of them. He only asks how we cool ours. Am I allowed to tell him?
* (sell_probe) [Introduce ourselves to the furnace group, catalogue in hand: one has to get known. # effect: tone -5 # effect: timing -5 # way: pushes # why: Furnace people were discussing a breakdown. Somebody offered to sell them glass.]
    ~ pushed++
    # right: henri weary
    Henri: You’re selling jars to people who make jars.
- -> the_rules

=== the_rules ===
# place: boardroom dusk
# left: sam neutral note
# right: bouchard sceptical
Bouchard: And what gets said out there in our name, who reads it first? I warn you: if the answer is “nobody”, it’s a no.
A second no. This one has an “if” in it, which is progress.
# ask: What rules does {sam} put forward?
# hint: Which rule would help you one tired evening, facing a nasty comment?
# note: Have the room write three “we may” and three “never”. One page is always enough.
{sam}: Rules. I’ve got rules.
* (common_sense) [“Common sense. We’re all grown-ups.” # effect: timing -4 # way: hides # effect: tone +1 # why: She wanted a rule she could point at on a bad day. Common sense cannot be printed out.]
    ~ missed++
    # mood: weary
    Bouchard: A quick read, I’ll say that for it. Common sense, last time, replied to a customer at two in the morning.
* (big_charter) [A large group’s charter, thirty-four pages, found online: lawyers have been over every line. # effect: tone -2 # way: copies # why: On page 19 the charter dealt with the canteen in Singapore. She closed it on page 2.]
    ~ copied++
    # mood: neutral
    Bouchard: There are fifty-two of us. It has more clauses than we have staff.
* (one_page_rules) [One page, to go over together: what we say, what we never say, who answers. # effect: tone +4 # effect: profile +7 # way: listens # why: She struck out a line and added two. They have been her rules ever since.]
    ~ listened++
    ~ trust++
    # mood: listening
    Bouchard: “Never a customer’s name without their consent.” Add: “Never after ten at night.”
* (trust_me) [“Trust me: I answer everything, at once, all the time.” # effect: tone -3 # effect: timing -5 # way: pushes # why: She asked for a guard rail. She was promised a faster runner.]
    ~ pushed++
    # mood: sceptical
    Bouchard: Which is precisely what worried me.
- -> how_long

=== how_long ===
# place: boardroom dusk
# left: sam eager own
# right: bouchard neutral
# sound: tick
Bouchard: How long does it take, per day?
# ask: What does {sam} say?
# hint: How long does it take to get… where?
# note: This comes up in every training room. Without a goal it has no answer.
The pencil is up. It’s what she asks everybody, the photocopier repairman included.
* (hour_daily) [“An hour a day, out of my own evenings: it won’t cost you a thing.” # effect: timing -5 # effect: tone -2 # way: pushes # effect: profile +3 # why: In the first week you were seen everywhere. In the second your evenings took their hours back.]
    ~ pushed++
    # mood: sceptical
    Bouchard: Five hours a week, for nothing. The first week will be splendid. It’s the second I worry about.
* (ask_goal) [“For what result? If it’s three conversations a month, I can do the sum.” # effect: tone +4 # effect: profile +5 # way: listens # why: The time now served a purpose, and she could do the sum along with you.]
    ~ listened++
    ~ trust++
    # mood: listening
    Bouchard: Three conversations with buyers we have never met. That, I know the worth of.
* (when_i_can) [“Whenever I can, in between things.” # effect: timing -4 # way: hides # why: “Whenever I can” never came. It wasn’t in anybody’s diary.]
    ~ missed++
    # mood: neutral
    Bouchard: Never, then. I own an exercise bike that runs on that principle.
- -> the_hour

=== the_hour ===
# place: training-room day
# left: sam neutral note
# right: leila neutral
Leïla, from training, has drawn an hour on a piece of card. A real one: sixty little boxes.
Leïla: One hour a week, in three lots of twenty minutes, for as long as you’re learning. After that you keep it up. Fill it in as if you had to stick to it.
# form: planner 60
# slot: 15-25 = Read three posts and comment on two, on other people’s subjects
# slot: 10-20 = Answer those who wrote to you
# slot: 10-20 = Prepare one useful thing to post
# slot: 5-15 = Learn: one setting, one attempt, one mistake written down
# slot: 0-0 = Look at who has looked at your profile
# slot: 0-5 = Redo the picture in the banner
# ask: Where do the sixty minutes go?
# hint: Which of these lines would be missed by anyone but you?
# note: Have the room fill in the grid in pairs. The gap between two neighbours is worth ten minutes of teaching.
{how_long.hour_daily: Leïla: You said an hour a day, I gather. I took a smaller piece of card.|Leïla: One line is a trap. One is nearly a trap, but prettier.}
* (hour_sound) [Pin this plan above the desk. # verdict: sound # effect: tone +4 # effect: profile +8 # why: Three times twenty minutes, kept five weeks out of six: people noticed the habit before the talent.]
    ~ listened++
    ~ trust++
    # mood: warm
    Leïla: That will hold. Even in stocktaking week.
* (hour_uneven) [Pin this plan up, with a question mark. # verdict: uneven # effect: profile +2 # why: A good half of it was of use to somebody. The other half was of comfort.]
    # mood: neutral
    Leïla: Half of that will hold. The other half is what you do in the lift anyway.
* (hour_off) [Pin this plan up all the same. # verdict: off # effect: timing -6 # effect: tone -2 # why: The hour went by watching itself go by.]
    ~ copied++
    # mood: weary
    Leïla: What you have invented here is the mirror. It’s short of people.
- -> the_account

=== the_account ===
# place: boardroom day
# left: sam neutral own
# right: bouchard sceptical arms-crossed
Bouchard: And you would do this from your own account? With your holidays in it? No.
A third no. It smells of nurseries and family albums.
# ask: What does {sam} suggest about the account?
# hint: Where is the line between what is yours and what is the firm’s?
# note: The network wants a person behind every account. Privacy is a matter of settings.
{sam}: The Wire wants one account, one person. They’re strict.
* (firm_name_account) [Open a “Verrerie Ardent Sales” account all the same, with a photo of the furnace. # effect: tone -3 # way: copies # why: The furnace could not prove its identity. The account was closed one Tuesday, contacts and all.]
    ~ copied++
    # right: sheriff neutral
    # sound: thunk
    Sheriff: One person, one account. The furnace has no date of birth.
* (accept_all) [Keep your own, open to all: people buy from somebody real. # effect: timing -5 # effect: tone -3 # way: pushes # effect: profile +4 # why: Seventeen contacts at one go. Then a buyer commented on the christening photo. Kindly. That was the awkward bit.]
    ~ pushed++
    # mood: weary
    Seventeen more contacts by noon. By Monday three of them know that {sam} danced at a cousin’s wedding. By Tuesday, four.
* (settings_first) [Your own, tidied: who sees what, a line of welcome, and a polite no at the ready. # effect: tone +4 # effect: profile +8 # google: consistent yes # way: listens # why: Those looking for the professional found one; the others got a kind line and an office number.]
    ~ listened++
    ~ trust++
    # mood: listening
    Bouchard: Show me what I would see, if I were a stranger.
    {evening_school.try_on_self: {sam} shows her. It takes eleven seconds: that’s where the two weeks of evenings went.|{sam} hunts about, finds it, and shows her. Mrs Bouchard counts the seconds, without malice.}
- -> kind_refusal

=== kind_refusal ===
# place: telegraph-office dusk
# left: sam worried own
# right: nobody
# sound: hooves
That very evening a customer asks to join the other account, the one with the cousins and the cakes. A big customer.
# ask: What does {sam} say?
# hint: What is he after: your holidays, or somebody to talk to?
The cursor blinks. Say no to a customer: the last one who tried now works in a lighthouse.
* (say_no_kindly) [“This one’s family, and I keep it so. On the other I reply the same day: here’s my line.” # effect: tone +5 # effect: profile +5 # way: listens # why: A no, a reason, and another door wide open. He rang the next day, with an order.]
    ~ listened++
    ~ contacts++
    The customer writes back: “Quite right. I should have done the same. Those 370 jars, do you have them in stock?”
* (leave_hanging) [Let it lie: a refusal always stings a little, and he’ll have forgotten within the week. # effect: timing -4 # way: hides # effect: tone +1 # why: That evening nobody was put out. Then he spent two weeks wondering what he had done.]
    ~ missed++
    At the next trade fair he waves to {sam} from afar. From very far.
* (accept_then_pitch) [Accept, and take the chance to send him the new range. # effect: tone -4 # effect: timing -5 # way: pushes # why: He wanted to be a little closer. He got a price list, between two photos of cake.]
    ~ pushed++
    He comments on the cake. He says nothing of the price list. It was a good cake.
- -> fourth_no

=== fourth_no ===
# place: boardroom night
# left: sam worried own
# right: bouchard neutral
The trial starts tomorrow. Mrs Bouchard opens the file, closes it, opens it again. It’s a one-page file.
# mood: weary
# sound: thunk
Bouchard: No. On reflection, no.
# ask: A fourth no. What does {sam} do?
# hint: The figures are good and she knows it. So what is this no about?
# note: Leave a silence here. The room nearly always offers one more argument.
{sam}: But we had… It was all…
* (more_slides) [Bring out twelve slides on the return on investment. # effect: tone -2 # way: copies # why: The figures answered a question she was not asking. She added a fifth no.]
    ~ copied++
    # mood: neutral
    Bouchard: The twelfth is very fine. No.
* (what_happened) [Close the file, and ask: “What happened, last time?” # effect: tone +6 # way: listens # why: Nobody had ever asked her. With the story told and the brake in her hand, she only ever read the first two posts.]
    ~ listened++
    ~ trust = trust + 2
    # mood: worried
    Bouchard: Six years ago one of ours replied to an unhappy customer. In public. At two in the morning. With a pun.
    # mood: listening
    Bouchard: I’m the one who had said yes. I’m the one who drove to Pau to apologise, with a crate of jars.
    {sam}: Then read the first five posts yourself. And let one word from you stop it all.
    # sound: knock
    Bouchard: The word shall be “Pau”.
* (small_joke) [“There’s no danger in it, honestly. My niece is twelve and gets on famously.” # effect: tone -6 # effect: timing -5 # way: pushes # why: It was meant to reassure. Her fear was real; it was measured against a girl of twelve, and the subject left the building.]
    ~ pushed++
    ~ trust = trust - 2
    # mood: weary
    Bouchard: Very well. The subject is closed. My regards to your niece.
    Two days later Leïla brings her round, on condition that nobody mention phones at lunch ever again.
* (accept_fate) [“I understand.” And put the file away without another word. # effect: timing -6 # way: hides # why: She said no so that somebody would ask her why. Nobody did.]
    ~ missed++
    # mood: neutral
    The door closes. She is left standing, with the story she has not told.
    It takes Leïla, on Monday, to bring her round. “A month,” says Mrs Bouchard, “and I don’t want to hear about it.”
- -> third_week

=== third_week ===
# place: telegraph-office ghost
# left: sam weary own
# right: nobody
# sound: wind
Week three of the trial. Two posts, four comments, no conversation. A tumbleweed of wire rolls under the desk.
# right: jo neutral
Jo: That’s normal. It’s also when nearly everyone goes home.
# ask: What does {sam} do?
# hint: What has shifted in three weeks that cannot be counted yet?
# note: Ask who in the room has ever given something up in week three. Every hand goes up.
{the_hour.hour_sound: {sam}: I kept to my three times twenty. Even on Wednesday, with the stocktaking.|{sam}: I kept to it… every other week. And a half.}
* (double_dose) [Step it up: a post a day, while the management is still watching. # effect: timing -5 # effect: tone -2 # way: pushes # effect: profile +4 # why: Visits, yes, and still no conversation. After seven posts there was nobody left to do the answering.]
    ~ pushed++
    # right: jo weary
    Visits double on the Tuesday. On the Wednesday, stocktaking wins.
    Jo: You’re watering harder. The seed hasn’t changed its mind.
* (quiet_stop) [Let the trial die down by itself, and tell nobody. # effect: timing -6 # way: hides # why: There were three weeks to go, and a buyer who had been reading in silence since week two.]
    ~ missed++
    # right: jo neutral
    Jo: That way nobody will know you stopped. Or that you’d begun.
* (log_small_wins) [Carry on, and each Friday write down one small thing gained. # effect: tone +4 # effect: profile +6 # way: listens # why: Six Fridays, six lines: the probe, a reply in ten minutes, a name found again. That is the page she kept.]
    ~ listened++
    ~ trust++
    # right: jo warm
    # sound: tick
    Friday: “Lin took ten minutes to answer a question that had been lying about since March.” It isn’t much. It’s in writing.
- -> the_review

=== the_review ===
# place: boardroom dusk
# left: sam neutral note
# right: bouchard neutral
Week six. The watch is still on the table, but it is facing her.
{third_week.log_small_wins: Mrs Bouchard reads the six Friday lines. She underlines one. In ink.|Mrs Bouchard reads the summary. She reads it twice, there being so little of it.}
# mood: listening
Bouchard: Two buyers have mentioned you without my asking. Well. And now, what do you want?
# ask: And now?
# hint: She has just asked what you want. What would be a pity to answer?
# note: The moment is ripe. Silence costs as much here as asking did at the start.
{sam} looks at the watch. For once there is some time left on it.
* (as_you_like) [“Whatever you prefer, Mrs Bouchard. We can also leave it there.” # effect: timing -7 # way: hides # why: She had opened the door, and was holding it. She was asked whether she would rather shut it.]
    ~ missed++
    # mood: neutral
    Bouchard: Let’s leave it there, then. As you wish. A pity, I had something else in mind.
* (whole_budget) [“A tool, a budget, four people, and the furnace on the cover: strike while the iron’s hot, I say.” # effect: timing -6 # effect: tone -4 # way: pushes # why: She was ready for one step. She was shown the staircase, with a quotation.]
    ~ pushed++
    # mood: sceptical
    Bouchard: I was about to say yes. I should have been quicker.
* (next_small_step) [“Six months, two colleagues who volunteer, and a first post of yours, if you feel like it.” # effect: tone +5 # effect: profile +6 # way: listens # why: A next step the size of the result, with a place for her in it: it became her project.]
    ~ listened++
    ~ trust++
    # mood: warm
    # sound: ting
    Bouchard: Two volunteers, yes. Six months, yes. As for the post… you would read it first?
- -> campfire

=== campfire ===
# place: campfire night
# left: sam listening own
# right: jo warm
Evening, out of town. A fire, some coffee, and the noes counted on the fingers of one hand. There is a finger left.
{ copied >= 5: -> borrowed_plan }
{ missed >= 4 && not the_review.next_small_step: -> folded_plan }
{ pushed >= 5: -> cold_carpet }
{ listened >= 8 && pushed <= 1 && fourth_no.what_happened: -> signed_in_pen }
-> in_pencil

= signed_in_pen
# sound: ting
# ending: signed-in-pen
# peer: awa = You asked what had happened before. I always ask that last, and it comes first.
# peer: okafor = {the_pitch.one_page_plan:One page, one goal, one date to stop. I’m having that for my own boss.|One word that stops it all, and she lets it all through. I’m having that for my own boss.}
# peer: marguerite = She didn’t say yes to your idea. She said yes to something she could stop.
# peer: theo = And the safe word? “Pau”. I’m still laughing.
# action: Write in one line what your presence online is for over the next three months: how many conversations, with whom. Keep it to yourself.
The fourth no was a story. {sam} heard it to the end. The yes that followed was in ink.
-> END

= in_pencil
# ending: in-pencil
# peer: awa = She signed in pencil. It can be rubbed out, but it is signed.
# peer: okafor = You answer questions well. Now try asking them first.
# peer: marguerite = Ask yourself which no you answered without having heard it.
# peer: theo = I’d have kept the furnace probe for slide 1. And skipped slide 2.
# action: On Friday, write down one small thing you gained this week thanks to somebody in your network.
A trial, a pencil, a rubber. {sam} has seen projects die with more behind them than that.
-> END

= cold_carpet
# ending: cold-carpet
# peer: awa = I have a chair for people who start without asking. It’s comfortable. You won’t be back in it.
# peer: okafor = You were right, in the main. That has never heated a furnace.
# peer: marguerite = Next time, let her finish her no. The reason tends to be in the second half.
# peer: theo = Ask what the goal is before you announce the hours. Otherwise you’re selling fatigue.
# action: Before your next initiative, ask the person who has to say yes: “What would have to be settled first?”
Four noes, answered with four charges. Mrs Bouchard stayed in her seat: it’s less tiring.
-> END

= folded_plan
# ending: folded-plan
# peer: awa = She asked what you wanted. You did know, didn’t you?
# peer: okafor = You can go inside a no. You took a picture of the front.
# peer: marguerite = You were in nobody’s way. At my age, that’s what you regret.
# peer: theo = Next time someone hands you the doorknob, turn it. A bit. You can always close it again.
# action: Pick one request you have put off for a month, and write it in two sentences, one of which leaves the way out open.
The plan is still in {sam}’s pocket, folded in four. It is a good plan. Nobody has read it.
-> END

= borrowed_plan
# ending: borrowed-plan
# peer: awa = Beautifully written, that charter. I know the lady in Singapore.
# peer: okafor = You showed her what others do. She was waiting for what you would do.
# peer: marguerite = Keep one line of all you copied, and put a day of your own in place of the rest.
# peer: theo = I bought the same case from the Doc. On page 7 they still call me Mr Smith.
# action: Take one text you borrowed for your profile, and replace a sentence with a fact from your own firm.
A plan, three templates, two screenshots. Mrs Bouchard read it all, and asked which of these people worked here.
-> END
