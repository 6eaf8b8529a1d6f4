# title: \#AlwaysLearning
# author: Sam’s workshop
# company: Verrerie Ardent
# decisions: 12
# help: none
# meter: learners 0 20 = Who is learning
# carry: contacts promise_kept jo_trust

// What the game sets by itself; in Inky these values will do for reading.
VAR sam = "Sam"
VAR she = false
VAR contacts = 3
VAR promise_kept = true
VAR jo_trust = 2

// The gauge of this episode: how many colleagues have tried something, out of twenty.
VAR learners = 4

// What the story remembers: the times Sam listened, pushed, let it pass, imitated.
VAR listened = 0
VAR pushed = 0
VAR missed = 0
VAR copied = 0

-> schoolhouse

=== schoolhouse ===
# place: training-room day
# left: sam eager own
# right: leila neutral
The Schoolhouse, which the glassworks shares with its neighbours, the Caves and the dock: one room, twenty chairs, and a board that still says “module 3”. Nobody has ever rubbed out module 3.
Leïla: Maud might come and talk about writing. She has a sick cat and two late books. How do we put it to her?
# ask: What does {sam} suggest to Maud?
# hint: If you were at home in your pyjamas, what would make it easy to say yes?
# note: A callback to episode 7: an idea of use to the other, two steps, a date. Count what the room’s proposals lack.
{sam}: She helped me once before. I’ll write.
* (two_steps) [“Your three tips, twenty minutes, from home; I’ll send the invitation text on Monday.” # effect: tone +4 # way: listens # why: Short, ready, dated: she said yes from the vet’s waiting room.]
    ~ listened++
    ~ contacts++
    # right: maud warm
    # sound: ting
    Maud: Three tips, twenty minutes, no trousers with buttons? Yes.
* (collab_maybe) [“Why don’t we collaborate? So many ideas to explore together!” # effect: tone -2 # way: copies # why: She read “collaborate” three times, wondering on what. The cat couldn’t find it either.]
    ~ copied++
    # right: maud neutral
    Maud: With pleasure. Doing what?
* (free_day) [“A whole day, as a gift, in exchange for the exposure: twenty future customers in one room. Thursday?” # effect: tone -3 # effect: timing -6 # way: pushes # why: A day for exposure: she worked out what exposure pays at the vet’s.]
    ~ pushed++
    # right: maud weary
    Maud: Exposure. I have a house full of it.
- -> what_is_learning

=== what_is_learning ===
# place: boardroom day
# left: sam neutral note
# right: delatour neutral
Mr Delatour is holding a report. The report says “seven hours of training per head”. It says so in red, like a temperature.
Delatour: I’m told a skill goes off in two or three years. Seven hours! We are practically yoghurt.
# right: leila neutral
Leïla: Nobody knows who counted the two years. The seven hours, I do: I counted them. I only counted this room.
# ask: What counts as learning?
# hint: The last useful thing you learnt: where was that, and with whom?
# note: Have everybody write down the last thing they learnt at work. How many answers happen in a classroom?
{sam} thinks of the furnace, the probe, Lin’s sorting belt. None of it had chairs.
* (modules_only) [Online modules: they can be measured, they scale, and everyone goes at their own pace. # effect: tone -2 # way: copies # effect: profile +3 # why: A dashboard by Monday, and four hundred modules. Thirty-two were opened, number 1 mostly.]
    ~ copied++
    # right: delatour delighted
    Delatour: One figure a day! Splendid.
    # right: leila neutral
    Leïla: Module 1 is called “Welcome”. Everybody feels very welcome. Nobody has seen number 2.
* (classroom_only) [The classroom and nothing else: the rest isn’t serious. # effect: timing -5 # way: hides # why: Nothing but the classroom, hence nothing but the classroom’s budget: there was none left.]
    ~ missed++
    # mood: neutral
    Leïla: That settles it, then. The room is booked till May. By the Christmas tree.
* (count_it_all) [All of it: visits, reading, helping, trying, classrooms too. Shall we recount? # effect: tone +5 # effect: profile +6 # way: listens # effect: timing -2 # why: Three weeks to recount, and the report was late. The seven hours came to thirty-one: people were learning already.]
    ~ listened++
    ~ learners = learners + 3
    # sound: tick
    Three weeks of asking, and a late report.
    # mood: warm
    Leïla: Thirty-one hours. The visit to the supplier alone is a whole term.
* (crash_week) [One intensive week for all twenty, no phones, no customers: at least it gets done. # effect: tone -3 # effect: timing -6 # way: pushes # why: Within three days the customers had learnt something as well: a competitor’s number.]
    ~ pushed++
    # mood: weary
    Leïla: On Monday there were twenty of them. By Thursday there was the trainer.
- -> four_roles

=== four_roles ===
# place: glass-tower day
# left: sam neutral own
# right: delatour sceptical
Delatour: Splendid. And who looks after it? Give me a name, so that I can put it in a box.
{what_is_learning.count_it_all: He has drawn the box already. It’s smaller than thirty-one hours.|He has drawn the box already. It’s the shape of a classroom.}
# ask: Which name does {sam} give?
# hint: If it fails, who will have been short of something to act?
# note: Four corners, four roles: company, manager, employee, L&D. Who goes where, and who goes quiet?
{sam}: Just the one?
* (leila_alone) [“Leïla. It’s what she’s there for, she does it well, and one name is clearer for everybody.” # effect: tone +1 # way: copies # effect: timing -3 # why: He was pleased: one name, one box. Leïla had the programme and the room; all she lacked was people, sent by someone.]
    ~ copied++
    # right: leila weary
    Leïla: Thank you. So I planned it, ran it, measured it, and sat in the audience.
* (four_names) [“Four: you commit, managers support, each of us acts, Leïla designs and measures.” # effect: tone +4 # effect: profile +6 # way: listens # why: Four small duties instead of a large one: everybody recognised theirs, and so did he.]
    ~ listened++
    ~ learners = learners + 2
    # mood: listening
    Delatour: And the first box is me. I see. Is that one in ink?
* (everyone_self) [“Each to their own. We all own our employability, don’t we?” # effect: tone -4 # effect: timing -6 # way: pushes # why: Each to their own meant evenings, hence those with neither children nor sleep.]
    ~ pushed++
    # right: gerard weary
    Gérard: I learnt at eleven at night. Mainly that it was late.
* (later_maybe) [“Let’s come back to it when the idea has matured a little.” # effect: timing -5 # way: hides # why: He was asking for a name, pen in hand. The pen went off to do something else.]
    ~ missed++
    # mood: neutral
    Delatour: Splendid. Matured. I’ll put it next to the yoghurt.
- -> the_means

=== the_means ===
# place: boardroom dusk
# left: sam neutral note
# right: bouchard neutral
Bouchard: Time to learn, by all means. But my forklift drivers see a screen for twenty minutes a day, and it’s the clocking-in machine.
# ask: How much time, and for whom?
# hint: Who in this building has never set eyes on the catalogue?
# note: Ask who, in the participants’ own firms, has no time set aside for learning. The list always comes as a surprise.
On the table: a calendar, and Paul’s cork, promoted to paperweight.
* (same_for_all) [Two half-days a quarter, for everyone, night shift included. # effect: tone +4 # effect: profile +6 # way: listens # effect: timing -2 # why: It took a quarter to redo the rotas. The same for all: the night forklift driver came to see whether it was true.]
    ~ listened++
    ~ learners = learners + 2
    # mood: warm
    Bouchard: A quarter’s worth of rotas to redo. The night shift… They’re very funny, did you know? Nobody ever sees them.
* (as_needed) [As needed, on request, with a form: those who want to learn will surely say so. # effect: timing -5 # way: hides # why: You had to ask in order to know you could ask. Two forms came in, both from head office.]
    ~ missed++
    # mood: neutral
    Bouchard: The form’s online. So, on the clocking-in machine.
* (executives_first) [Managers first: they’ll lead by example, and it can start on Monday. # effect: tone -3 # way: copies # effect: profile +2 # why: Twenty names on the first day. Then nothing trickled: this is a glassworks, and when something trickles, you ring for help.]
    ~ copied++
    # mood: sceptical
    Bouchard: Twenty names, every one of them in a tie. The last thing that trickled down here cost us a furnace.
- -> go_and_meet

=== go_and_meet ===
# place: workshop night
# left: sam neutral own
# right: henri neutral cup
5 am, change of shift. The coffee is solid. Leïla has posters under her arm: “Be the author of your VUCA”.
# mood: sceptical
Henri: The author of my what?
# ask: How does {sam} make it worth their while?
# hint: What is in it for Henri, next Tuesday?
# note: “What’s in it for me?” isn’t a selfish question. It is the first one.
{the_means.same_for_all: Henri: I hear we get half-days. To do what, nobody said.|Henri: If it’s another form, I warn you, my hands are black.}
* (ask_henri) [“What costs you an hour every week? We’ll start with that.” # effect: tone +5 # effect: profile +5 # way: listens # why: He spoke of a seal, an order and a colleague in Liège. There was the programme, in bold.]
    ~ listened++
    ~ learners = learners + 2
    # mood: listening
    Henri: The seal on number 2. We’ve been making the same mistake since 2016. Are you writing this down?
* (poster_campaign) [The posters, everywhere, and a message to all: repetition works. # effect: tone -2 # way: copies # why: The poster lasted eight days above the coffee. Somebody had corrected “VUCA” to “VACUUM”.]
    ~ copied++
    # mood: neutral
    Henri: It’s pretty. Covers the hole in the wall.
* (compulsory_quiz) [A compulsory quiz, with each team’s score on display: a bit of sport never hurt anyone. # effect: tone -4 # effect: timing -6 # way: pushes # effect: profile +3 # why: A hundred per cent took part on the first morning. The answers had been going round since 5.10.]
    ~ pushed++
    # mood: weary
    Henri: Twenty out of twenty. I copied from the forklift, who copied from security.
- -> the_evening_videos

=== the_evening_videos ===
# place: home-office night
# left: nobody
# right: claire weary
Claire learns alone, in the evenings, from videos. She has become very good. She has also become very tired.
# place: training-room day
# left: sam neutral own
# mood: neutral
Claire: I can’t tell any more if it’s work or my life. On Sunday I dreamt about a pivot table.
# right: leila neutral
# ask: What does {sam} do about this evening talent?
# hint: Who pays for what the firm is gaining there?
# note: The line between private and professional runs through learning too. Ask where each of them draws it.
The next day {sam} brings it up with Leïla.
* (role_model) [Hold her up as an example: “Claire manages, and nobody had to ask her.” # effect: tone -3 # effect: timing -5 # way: pushes # why: The praise told the others to get on with it in the evenings. It told Claire not to stop.]
    ~ pushed++
    # right: claire worried
    Claire: How kind. They hate me now.
* (her_business) [Say nothing: it’s her private life, and none of ours. # effect: timing -5 # way: hides # why: She had mentioned it so that somebody would make it a little of theirs. Her tiredness was respected to the end.]
    ~ missed++
    # right: claire neutral
    Claire found another employer. One evening, in a video.
* (in_her_hours) [Talk to her: two hours of her week for it, and one to show the others. # effect: tone +4 # effect: profile +5 # way: listens # why: She got her evenings back, and an audience. She said yes to the audience two hours early.]
    ~ listened++
    ~ learners = learners + 2
    # right: claire warm
    Claire: Two hours, in daytime? With the lights on? I’ll take them.
- -> the_ritual

=== the_ritual ===
# place: training-room day
# left: sam neutral own
# right: leila neutral
# sound: tick
Leïla: We need a moment of our own. Five minutes, on Tuesdays, before the meeting. But what do we tell each other?
# ask: What do they tell each other?
# hint: Which of these stories makes you want to try something next Tuesday?
# note: Start this ritual right now, with a flop of your own. The room will follow within four minutes.
At the back, Gérard raises a finger, and lowers it.
* (flop_first) [A flop, and what we kept of it. I’ll go first: forty notes to “Dear FIRST NAME”. # effect: tone +5 # effect: profile +6 # way: listens # why: After your “Dear FIRST NAME”, everybody had one to tell. By the next Tuesday four people had tried something.]
    ~ listened++
    ~ learners = learners + 3
    # right: gerard delighted
    # sound: ting
    Gérard: Mine’s “sleep tight”. Sit down, it takes four minutes.
* (success_only) [Successes: they motivate, they photograph well, and nobody leaves the room embarrassed. # effect: tone -2 # way: copies # effect: profile +3 # why: Lovely photos, three Tuesdays running. And nobody tried a thing, for fear of looking less lovely.]
    ~ copied++
    # right: theo neutral
    Théo: Bravo, bravo. Lovely photos. I daren’t put my hand up any more.
* (no_ritual) [Nothing fixed: those with something to say will say it. # effect: timing -5 # way: hides # why: Those with something to say were waiting to be asked. A month on, nobody gave it a thought.]
    ~ missed++
    # right: leila neutral
    Tuesday went back to being a Tuesday.
- -> after_the_course

=== after_the_course ===
# place: training-room dusk
# left: sam neutral own
# right: leila neutral
Maud spoke for twenty minutes. Everybody took notes. So did the cat, on the keyboard.
Leïla: And tomorrow? Tomorrow is usually when nothing happens. It’s the best-run part of the programme.
# ask: What happens the day after?
# hint: What will Omar need on Friday, when he tries it and it goes wrong?
# note: Have everyone write a date, and the name of the person they will tell. One minute is enough.
{schoolhouse.two_steps: On the board: three tips, and a photo of the cat.|On the board: “Maud?”, and an arrow.}
* (certificate) [A certificate, signed by Mr Delatour, to show on your profile. # effect: tone -2 # way: copies # why: The certificate proved you had been there. It proved exactly that.]
    ~ copied++
    # right: omar neutral
    Omar: I hung mine on the dock. The pallets seem reassured.
* (next_try) [A try each, a date, somebody to tell it to. And we talk it over, in pairs. # effect: tone +4 # effect: profile +6 # way: listens # why: On Friday Omar’s try went wrong, and he had somebody to ring. On Tuesday he tried again.]
    ~ listened++
    ~ learners = learners + 2
    # right: omar warm
    Omar: I wrote to a haulier. No answer. Claire showed me why: I’d put “kind regards” before “hello”.
* (learn_and_leave) [Nothing more: they have the tools, it’s over to them. # effect: timing -5 # way: hides # why: Three weeks later usage was back to nil. The notes were still very handsome.]
    ~ missed++
    # right: leila weary
    Leïla: Learn and leave. I might have it engraved.
* (daily_reminder) [An automatic reminder each morning: “And what did you apply yesterday?” # effect: tone -3 # effect: timing -6 # way: pushes # why: It came at 8, with the same question mark. In the end people were answering the robot, not Maud.]
    ~ pushed++
    # right: omar weary
    Omar: This morning I applied my thumb to “delete”.
- -> the_map

=== the_map ===
# place: workshop day
# left: sam neutral note
# right: leila neutral
Leïla: One last piece: who knows what. I have two offers on my desk, and one white wall.
# ask: Where does {sam} start?
# hint: Who, within fifty yards, already knows what you were going to buy?
# note: Map the room: what I know, what I’m looking for. Two colours, ten minutes.
{the_evening_videos.in_her_hours: Claire has already put her name on the wall, next to “spreadsheets”.|It is a very white wall.}
* (big_catalogue) [The market leader’s catalogue: four hundred modules, and a tiger on the cover. # effect: tone -2 # way: copies # why: Four hundred answers, and not one to Henri’s question, which was about a seal.]
    ~ copied++
    # mood: neutral
    Leïla: Is the tiger included?
* (wall_of_skills) [The wall: “I know”, “I’m looking for”; then pair people up, with a mentor if need be. # effect: tone +4 # effect: profile +5 # way: listens # effect: timing -2 # why: It took a month to fill. Forty “I know”s, none of them in use, and a forklift driver knew all about Henri’s seal.]
    ~ listened++
    ~ learners = learners + 2
    After a week there are two names on the wall. It takes four weeks to fill.
    # right: henri delighted
    Henri: The night forklift. Since 2016. He was waiting to be asked.
* (test_everyone) [A placement test for all, with a group A, a group B and a group C. # effect: tone -4 # effect: timing -5 # way: pushes # why: Group C knew itself at a glance. It learnt one thing: that it was group C.]
    ~ pushed++
    # right: gerard weary
    Gérard: C for what? No, don’t tell me.
- -> week_one

=== week_one ===
# place: glass-tower dusk
# left: sam neutral own
# right: delatour eager
# sound: hooves
Delatour: A whole week of it! Well then, the revenue?
# ask: What does {sam} say?
# hint: What can have moved within a week, and hints at the rest?
# note: A target set too early mostly teaches people to produce the figure. Look for a real example.
He has the sheet open already, at the right column.
* (promise_revenue) [“Plus twelve per cent by the end of the month. We need a course to steer by: you have my word!” # effect: tone -3 # effect: timing -7 # way: pushes # effect: profile +4 # why: He was delighted, and the figure went up: three orders had been brought forward. Next month it went down by as much.]
    ~ pushed++
    ~ promise_kept = false
    # mood: delighted
    Delatour: Twelve! You see, where there’s a will.
* (completion_rate) [“Ninety-four per cent of modules completed: that’s a good start, isn’t it?” # effect: tone -2 # way: copies # effect: profile +2 # why: Ninety-four per cent had clicked to the end. The end came soon.]
    ~ copied++
    # mood: neutral
    Delatour: Completed, good. And what do they do, now they’re complete?
* (test_and_learn) [“Too soon. But the replies to our messages have moved: may I show you?” # effect: tone +4 # effect: profile +5 # way: listens # why: He was shown what could have moved by now, and when to expect the rest. He closed the column himself.]
    ~ listened++
    # mood: listening
    Delatour: Test and learn, you say. So if it fails, we learn. And if it works? We learn as well? There’s no arguing with that.
- -> the_gauges

=== the_gauges ===
# place: training-room dusk
# left: sam neutral note
# right: leila listening
Ten cards on the table, five magnets. What gets measured gets done: that’s a promise, and a threat.
Leïla: Five measures for the year. I want to know who learns, how much, what two different people say of it, and what has changed in what we do.
# form: cards 5
# card: good = The share of people who did at least one learning action
# card: poor = First-week revenue
# card: good = Volume: hours and tries, in every form
# card: fair = The rate of completed modules
# card: good = What the learners say of it
# card: poor = A ranking by name, on display in the lobby
# card: good = What their managers see change on the ground
# card: fair = The number of certificates issued
# card: good = One behaviour: the share of messages that get a reply
# card: poor = Logins per day
# ask: Which five cards does {sam} put up on the wall?
# hint: Which of them could be reached without anybody learning a thing?
# note: Get the room to cheat: how would you reach each figure and learn nothing? Those that resist may stay.
{week_one.promise_revenue: Leïla: And not the revenue of week one. We’ve given that already.|Leïla: And if a figure can be reached by cheating, somebody will reach it.}
* (gauges_sound) [Put those five up. # verdict: sound # effect: tone +4 # effect: profile +7 # why: Participation, volume, two views, one behaviour: by month three we knew what to change, and who to ask.]
    ~ listened++
    # mood: warm
    # sound: knock
    Leïla: Two views and one behaviour. I can help people with that. I can even sleep with that.
* (gauges_uneven) [Put those five up, for want of better. # verdict: uneven # effect: profile +2 # why: Some of the figures were about people. The others were about the software.]
    # mood: neutral
    Leïla: We’ll know things. Not always which.
* (gauges_off) [Put those five up: they read quickly. # verdict: off # effect: tone -3 # effect: timing -5 # why: What showed was measured. So people learnt to show.]
    ~ pushed++
    # mood: weary
    Leïla: In a month every light will be green. We’ll have to ask somebody whether it’s true.
- -> his_flop

=== his_flop ===
# place: training-room night
# left: sam listening own
# right: delatour neutral
One Tuesday, Mr Delatour dropped in on “sleep tight”. Everybody has left. He is putting chairs away, which nobody had ever seen him do.
# mood: listening
{the_ritual.flop_first: Delatour: Your “Dear FIRST NAME”. I’ve been thinking about it. Odd, I trusted you more afterwards.|Delatour: We have never told a failure here. Not that we were short of them.}
Delatour: In 2011 I had sixty thousand catalogues printed with my mother-in-law’s telephone number. I have never told a soul.
# ask: What does {sam} suggest to Mr Delatour?
# hint: He put away eleven chairs before telling you. What is he waiting for, with the twelfth?
# note: The moment is ripe, and it passes quickly. Who in the room would dare, and in what words?
There is one chair left, in the middle.
* (film_him) [“Wonderful! We’ll film you tomorrow and put it out with the logo: it’s just what they need to hear.” # effect: tone -3 # effect: timing -6 # way: pushes # why: He had confided an embarrassment to one person. He was being offered ten thousand.]
    ~ pushed++
    # mood: worried
    Delatour: I was… joking. It was another company. Good night.
* (laugh_and_leave) [Laugh with him, wish him good night, and keep the story to yourself. # effect: timing -8 # way: hides # effect: tone +2 # why: They had a good laugh, and he went home lighter. But he had just asked whether he was allowed to, and gathered that he wasn’t.]
    ~ missed++
    # mood: neutral
    He puts away the last chair. The Tuesday after, he had a lunch.
* (five_minutes) [“On Tuesday, five minutes, before the others? No microphone. And you can still say no.” # effect: tone +5 # effect: profile +5 # way: listens # why: Five minutes, a Tuesday, a way out: he rehearsed all week. After him nobody was afraid any more.]
    ~ listened++
    ~ learners = learners + 3
    # mood: warm
    # sound: ting
    Delatour: No microphone. My mother-in-law will be delighted, she has been awaiting an apology since 2011.
- -> campfire

=== campfire ===
# place: campfire night
# left: sam listening own
# right: leila warm
The fire, the coffee. Leïla has rubbed out “module 3” at last. Underneath it said “module 2”.
{ copied >= 5: -> green_lights }
{ missed >= 4 && not his_flop.five_minutes: -> nobody_asked }
{ pushed >= 4: -> perfect_scores }
{ listened >= 8 && pushed <= 1 && his_flop.five_minutes: -> the_sixth_minute }
-> some_tuesdays

= the_sixth_minute
# sound: ting
# ending: the-sixth-minute
# peer: awa = Nobody asked what those hours cost. You could see where they went.
# peer: okafor = {the_map.wall_of_skills:The night forklift driver. Since 2016. I lie awake over it.|A director who puts chairs away, and then takes one. I lie awake over it.}
# peer: marguerite = {the_ritual.flop_first:People learn when they’re allowed to have been silly. You went first.|People learn when they’re allowed to have been silly. Somebody had to tell him so.}
# peer: gerard = Sixty thousand catalogues. I’m no longer the best at this, and it’s restful.
# action: This week, tell somebody about a try that failed and what you kept of it. Five minutes.
On Tuesdays it lasts five minutes. Of late, nobody leaves at the sixth.
-> END

= some_tuesdays
# ending: some-tuesdays
# peer: awa = Half the people learn better than before. The other half still learn at night.
# peer: okafor = You have the right roles. There are one or two left to hand out.
# peer: marguerite = Every other Tuesday is an appointment, too.
# peer: leila = Choose one thing only, and keep it up till Christmas. I’ll do the counting.
# action: Write down one thing you learnt this week outside a classroom, and tell the person who taught you.
There is learning here, in places, on Tuesdays mostly. That’s more than the report said.
-> END

= perfect_scores
# ending: perfect-scores
# peer: awa = Full marks all round. I asked one person one thing. They blushed.
# peer: okafor = Squeeze a figure too hard and it comes out at the other end.
# peer: marguerite = You wanted it fast. They got there fast. Somewhere else.
# peer: gerard = Group C, present.
# action: Find one target you could hit without learning anything, and put in its place something people can see you do.
The charts are green, the people are grey. {sam} measured the learning till it stopped moving.
-> END

= nobody_asked
# ending: nobody-asked
# peer: awa = They were ready. They only needed someone to say “Tuesday”.
# peer: okafor = Mr Delatour had put away eleven chairs. Eleven.
# peer: marguerite = Leaving people free is good. Leaving them alone is something else.
# peer: leila = I’d have said yes, you know. To nearly all of it.
# action: Offer a colleague one thing to try, a date, and ten minutes to talk it over. Leave them room to say no.
Nobody was made to learn. Four people would rather have liked to.
-> END

= green_lights
# ending: green-lights
# peer: awa = Modules, managers first, posters, certificates, tiger. Very complete. The same everywhere.
# peer: okafor = I’ve got that catalogue. My tiger doesn’t move either.
# peer: marguerite = Ask Henri what costs him an hour. It can’t be bought, and it costs nothing.
# peer: theo = I put the certificate on my profile. A friend asked what it was about.
# action: Ask one person on your team what costs them an hour a week. Hear them out.
All the lights are green. On the shop floor they are making the same mistake as in 2016, with a certificate.
-> END
