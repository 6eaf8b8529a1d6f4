# title: “No time”
# author: Sam’s workshop
# company: Verrerie Ardent
# decisions: 12
# help: none
# meter: ease 0 10 = Gérard’s ease
# carry: contacts promise_kept jo_trust

// What the game sets by itself; in Inky these values will do for reading.
VAR sam = "Sam"
VAR she = false
VAR contacts = 3
VAR promise_kept = true
VAR jo_trust = 2

// The gauge of this episode: what Gérard dares to do with somebody watching.
VAR ease = 2

// What the story remembers: the times Sam listened, pushed, let it pass, imitated.
VAR listened = 0
VAR pushed = 0
VAR missed = 0
VAR copied = 0

-> counter_of_legends

=== counter_of_legends ===
# place: saloon dusk
# left: sam eager own
# right: gerard warm cup
Gérard Lebrun, thirty-one years on the road. His stool at the saloon has a brass plate. He knows the name of every customer’s dog.
Gérard: The Wire? No time, my friend. I have customers.
# right: leila neutral
Leïla: He volunteered. That is, Mrs Bouchard looked in his direction. How many minutes a week do we ask of him?
# ask: What does {sam} tell Leïla?
# hint: How long does it take to get… where was it again?
# note: A callback to episode 6. Without a goal, the question of time has no answer.
{sam}: That depends.
* (for_what) [“What for? If it’s to keep his twenty best customers alive, I can do the sum.” # effect: tone +4 # way: listens # why: The goal was about his own customers: it was the first thing he repeated at the bar.]
    ~ listened++
    # mood: listening
    Leïla: His twenty best customers. Now that, he might have time for.
* (hour_a_day) [“An hour a day. He may as well get used to it from the start: it won’t get any easier later.” # effect: timing -6 # effect: tone -2 # way: pushes # why: An hour a day, asked of someone who had not yet said yes to a minute.]
    ~ pushed++
    # mood: sceptical
    Leïla: An hour. He’s a man who takes the lift with an egg timer.
* (when_he_can) [“Whenever he can. He’s a big boy.” # effect: timing -4 # way: hides # why: “Whenever he can” committed nobody, him least of all.]
    ~ missed++
    # mood: neutral
    Leïla writes “whenever he can” in the column marked “never”. It saves a line.
- -> the_signs

=== the_signs ===
# place: training-room day
# left: sam neutral note
# right: gerard neutral arms-crossed
# sound: tick
First session. Gérard prints the posts people send him. His phone lies face down on the table, like something hot.
Gérard: All very nice. For the young ones. Me, I get paid on results.
# ask: What is hiding under “no time”?
# hint: What does a person with no time do… when nobody is watching?
# note: Have the room list polite sentences that hide embarrassment. Count them.
He puts his pen away, takes it out, puts it away. He has an hour and a half left, and spends it not touching anything.
* (he_resists) [Sheer stubbornness: he should be reminded of what management wants. # effect: tone -4 # effect: timing -4 # way: pushes # why: Reminded, he obeyed: he came to every session, and never asked anything again.]
    ~ pushed++
    ~ ease--
    # mood: weary
    Gérard: Management prints things too. I should know, they borrow my paper.
* (he_hides) [Embarrassment, maybe. Let’s watch a little longer before we conclude. # effect: tone +4 # way: listens # effect: timing -2 # why: A whole session without teaching him a thing. Nobody rushed him, so he let slip one clue, then another.]
    ~ listened++
    # mood: worried
    The session ends with nothing done. In the doorway he asks “how you can tell who has seen that you’ve seen”. It is the first real question.
* (he_is_connected) [Nothing much: he sends his sisters videos all day long, he can manage. # effect: tone -2 # way: copies # why: Sending your sister a video doesn’t teach you to write to a buyer. The two were taken for one, as they usually are.]
    ~ copied++
    # mood: neutral
    Forty cat videos a day is a skill. It’s just that cats buy very few jars.
- -> how_to_ask

=== how_to_ask ===
# place: main-street day
# left: sam neutral own
# right: leila neutral
Leïla: In 2021 the French statistics office found that a little over 15 per cent of people can’t get by with digital tools. In a team of twenty, that would make three. Who won’t say so.
Leïla: And bosses think everybody knows how, since everybody has a phone.
# ask: How does {sam} raise it with Gérard?
# hint: Where can a person say “I don’t know how” without it costing anything?
# note: The moment that matters. The same question in a meeting and in private is not the same question.
{the_signs.he_hides: {sam}: A whole morning for one question. But a real one.|{sam}: He’d only have to give it a go.}
* (in_the_meeting) [At the meeting, kindly: “Gérard, show us the last thing you shared?” # effect: tone -6 # effect: timing -7 # way: pushes # why: Twenty pairs of eyes on one phone, face down. He said the signal was poor, and never sat in front again.]
    ~ pushed++
    ~ ease = ease - 2
    # place: boardroom day
    # right: gerard weary
    # sound: thunk
    Gérard: Poor signal in here. Always was.
* (tutorial_link) [Send the whole team a link to a good tutorial: everyone at their own pace, and nobody singled out. # effect: tone +1 # way: copies # effect: timing -3 # why: Twenty thank-yous, and three weeks lost: two people opened it, the two who knew already.]
    ~ copied++
    Twenty thank-yous in ten minutes. The tutorial starts with “as you all know”. Nobody was singled out. Nobody was reached.
* (show_me_yours) [Just the two of you: “Show me how you do it. I’ve a palm tree to confess myself.” # effect: tone +5 # effect: profile +6 # way: listens # why: The palm tree came first. After that, a man can own up to a button.]
    ~ listened++
    ~ ease = ease + 2
    # place: training-room day
    # right: gerard listening
    # sound: ting
    Gérard: A palm tree. In swimming trunks. Right. Shut the door.
- -> the_admission

=== the_admission ===
# place: home-office night
# left: sam listening own
# right: gerard worried
{how_to_ask.show_me_yours: Gérard turns the phone over. The screen is as good as new: it has only ever been used for cats.|It took three weeks, a storm and a power cut. Gérard finds it easier to talk in the dark.}
Gérard: I don’t know how to share a post. There. Thirty-one years in the trade, and I don’t know where the arrow is.
# ask: What does {sam} say?
# hint: What is he afraid of right now: the arrow, or what you’re about to answer?
# note: Ask for five seconds of silence. It is often the best reply.
He looks at the arrow the way you look at a dentist.
* (thanks_and_mine) [“Thank you for telling me. Mine took two years to find, and I was ashamed too.” # effect: tone +6 # way: listens # why: No playing it down, no explaining. He breathed out, and he was the one who said: “Shall we try?”]
    ~ listened++
    ~ ease++
    ~ jo_trust++
    # mood: warm
    Gérard: Two years. And you give lessons? All right. Shall we try?
* (so_easy) [“But it’s dead simple, you’ll see! A child can do it. Look: there, there and there. All done.” # effect: tone -4 # effect: timing -4 # way: pushes # why: “Dead simple”, and three taps, too fast. If he can’t do it now, what does that make him?]
    ~ pushed++
    ~ ease--
    # mood: weary
    Gérard: A child. I see.
    He says thank you, puts the phone away, and asks how the furnace is getting on.
* (change_subject) [Nod, and quickly talk of something else, out of tact. # effect: timing -5 # way: hides # why: He had just said the hardest thing of his year. The reply was about the furnace.]
    ~ missed++
    # mood: neutral
    Gérard waits a bit. Then he takes his coat, and his secret, which lived in the same pocket.
- -> the_map

=== the_map ===
# place: training-room dusk
# left: sam neutral note
# right: gerard neutral
Three circles in chalk. In the middle, what Gérard can do with his eyes shut. Around it, what stings a little. Outside, what wakes you up at night.
# mood: warm
Gérard: Tell a customer’s story? Ask the stool. A phone call, same thing. And a face, I never forget.
# mood: neutral
Gérard: A word under Paul’s post, at a pinch: I know Paul. Accept somebody, if I can see their face. A photo of a pallet, that’s me all over.
# mood: worried
Gérard: But post something under my own name, with everyone looking… film myself… or answer a grouch in public: I dream about that. Badly.
# form: zones
# zone: easy = Eyes shut
# zone: stretch = Stings a little
# zone: panic = Wakes you up
# gesture: easy = Tell the story of a customer
# gesture: easy = Ring someone he hasn’t seen for a year
# gesture: stretch = Comment on the post of a customer he knows
# gesture: panic = Film himself for a minute on the loading dock
# gesture: stretch = Accept an invitation from a face he recognises
# gesture: panic = Publish a first post under his own name
# gesture: stretch = Send a photo of a pallet to three buyers
# gesture: panic = Answer a complaint with everybody watching
# ask: Where does each move go, for him?
# hint: It isn’t your map, it’s his. What has he just told you?
# note: Then have everybody draw their own, to be kept folded in a pocket.
Gérard: And you, where’d you put your cross, for “film yourself”? No, don’t say. I saw.
* (map_sound) [Keep this map, and begin at the edge of the first circle. # verdict: sound # effect: tone +4 # effect: profile +10 # why: It was his own map: every step suggested lay right at the edge of what he could do.]
    ~ listened++
    ~ ease++
    # mood: listening
    Gérard: That’s me, that is. You’d think somebody had listened.
* (map_uneven) [Keep this map, we’ll put it right on the way. # verdict: uneven # effect: profile +3 # why: Several steps were where he would put them. The others were where you would.]
    # mood: neutral
    Gérard: Half of that’s me. The other half’s some braver fellow. Or you.
* (map_off) [Keep this map, what matters is getting started. # verdict: off # effect: tone -3 # effect: timing -5 # why: What frightened him was down as “easy”. He didn’t argue: he stopped coming on Tuesdays.]
    ~ pushed++
    ~ ease--
    # mood: weary
    Gérard: Film myself, eyes shut. At least I wouldn’t have to see it.
- -> the_path

=== the_path ===
# place: boardroom day
# left: sam neutral own
# right: leila neutral
Leïla has a budget, a room, and twelve reps aged from twenty-six to sixty-three. Gérard is eleventh by age.
{the_map.map_sound: Leïla: I like your map. But I can’t very well draw twelve of them, can I?|Leïla: We need a programme. For him, and for the other eleven.}
# ask: What programme does {sam} suggest?
# hint: What can Gérard do that the others can’t?
# note: Two days for all is the easiest answer to buy. Ask who remembers it a month later.
{sam}: We could…
* (same_course) [Two days’ training, the same for all twelve: it’s only fair. # effect: tone -2 # way: copies # effect: profile +2 # why: Twelve certificates in one week. Six had been bored, four had been lost, and the other two had a customer.]
    ~ copied++
    # mood: neutral
    A very handsome certificate. Gérard’s is still in its wrapping.
* (exempt_him) [Let him off: he retires in three years, leave the man in peace. # effect: timing -6 # way: hides # why: It was meant as a kindness. His customers, meanwhile, went where he wasn’t.]
    ~ missed++
    # mood: sceptical
    Leïla: Three years is a long time for an empty stool. Who’s going to serve his customers?
* (buddy_and_step) [A buddy each, a map each, and one single step a week. # effect: tone +4 # effect: profile +7 # way: listens # effect: timing -2 # why: Six months instead of two days. One step a week: by the third Tuesday he was asking for the fourth one early.]
    ~ listened++
    ~ ease++
    # mood: warm
    Leïla: Six months, instead of two days? I’ll hear about that. Twelve maps, six pairs… It does fit on one sheet.
* (all_at_once) [A team challenge: one post a day each, thirty days. People learn by doing. # effect: tone -4 # effect: timing -7 # way: pushes # effect: profile +4 # why: On day one, twelve posts and two thousand views. By day four the wall chiefly said who couldn’t manage.]
    ~ pushed++
    ~ ease--
    # mood: weary
    Day 1, twelve posts. Day 5, three, one of them about the weather. The wall doesn’t lie. It does shame.
- -> the_buddy

=== the_buddy ===
# place: workshop day
# left: sam neutral own
# right: theo eager
Théo: I can help Gérard! I write his posts, I put them up, he signs. Think of the time we’d save.
# ask: Who works with Gérard?
# hint: Which of the two will still need the other in six months?
# note: “The young one will do it”: ask the room what becomes of the account once the young one leaves.
{sam} looks at Théo, twenty-six, who types with both thumbs and without looking.
* (theo_writes) [Théo writes, Gérard signs: he keeps his customers, and the time he hasn’t got. # effect: tone -5 # way: copies # effect: profile +4 # why: Three impeccable posts in the very first week. A customer congratulated Gérard on his. Gérard had not read it.]
    ~ copied++
    # right: gerard worried
    Gérard: I gather I’m “passionate about disruption”. What have I done?
* (theo_and_him) [Théo shows him the arrow; Gérard teaches him to talk to a buyer. # effect: tone +5 # effect: profile +6 # way: listens # why: Each knew one thing the other dared not ask. It was a trade, so it lasted.]
    ~ listened++
    ~ ease++
    # right: gerard warm
    Gérard: Done. And you, lad, will put your phone down when people talk to you. Lesson 1.
* (nobody) [Nobody: he’s old enough to manage, and he would only be offended. # effect: timing -5 # way: hides # why: He wouldn’t have been offended. He was waiting to be offered, and pretending not to.]
    ~ missed++
    # right: gerard neutral
    Gérard manages. That is to say, he prints.
- -> first_comment

=== first_comment ===
# place: telegraph-office dusk
# left: sam listening own
# right: gerard eager note
# sound: tick
Tuesday. Gérard has written his first comment, under Paul’s post: “Well done Paul, and hello to Biscuit. Yours sincerely, Gérard Lebrun.”
# mood: worried
Gérard: Is that how it’s done?
# ask: What does {sam} say about the comment?
# hint: Paul is going to read it. What will make him smile?
# note: Biscuit is the dog. No tool knows that.
{the_buddy.theo_and_him: Théo gives a thumbs-up, and for once it’s somebody else’s screen he’s looking at.|The cursor blinks after “Yours sincerely”, as if it had doubts of its own.}
* (rewrite_properly) [Redo it with the writing assistant: “Inspiring! Thanks for sharing.” # effect: tone -3 # way: copies # why: Forty people had already written “inspiring”. Biscuit would have been the only one.]
    ~ copied++
    # mood: neutral
    Gérard: That’s better? Then it’s better. I wouldn’t have known my own voice on the phone.
* (fix_everything) [Correct it on the spot, kindly: no “sincerely”, no dogs, and a question at the end of it. # effect: tone -4 # effect: timing -4 # way: pushes # why: Three faults found in a first attempt. There was no second one before Christmas.]
    ~ pushed++
    ~ ease--
    # mood: weary
    Gérard: So it all goes in the bin, bar “well done”.
* (leave_it_be) [Leave it as it is: “Paul’s going to laugh. Send it. Questions can wait till Tuesday.” # effect: tone +5 # effect: profile +6 # way: listens # why: Paul took three minutes: “Biscuit says hello. When are you coming by?” It was his voice, so it was him.]
    ~ listened++
    ~ ease++
    ~ contacts++
    # mood: delighted
    # sound: ting
    Three minutes later, Paul replies. Gérard shows the screen to everybody, including the postman.
- -> the_line

=== the_line ===
# place: home-office dusk
# left: sam neutral own
# right: gerard worried
Gérard: And my grandchildren, in all that? And the beach photos? If a customer sees me in trunks I’m handing in my card.
# ask: How does {sam} draw the line?
# hint: What does the firm expect of him, and what will it never expect?
# note: Privacy is what people master least, says the statistics office. Open the settings, really, all together.
It’s the first time he has mentioned what actually stops him.
* (two_columns) [Two columns to write together, expected and never; then the settings, in his own hands. # effect: tone +4 # effect: profile +7 # google: consistent yes # way: listens # why: What was his stayed his, and he had set it so himself. The rest became easy.]
    ~ listened++
    ~ ease++
    # mood: listening
    # sound: knock
    Under “never”: the grandchildren, the beach, the trunks. Under “expected”: a word a week to people he likes. He reads it again. He breathes.
* (use_as_is) [Use his account as it stands, beach and all: people buy from people, being natural works. # effect: tone -3 # effect: timing -6 # way: pushes # effect: profile +3 # why: Twenty customers found him that same day. Then the director of the Cooperative liked the beach. The whole beach, back to 2014.]
    ~ pushed++
    ~ ease--
    Twenty more customers by evening.
    # mood: weary
    On Monday, in a meeting, a buyer asks him how the water was.
* (say_nothing_private) [“Oh, don’t worry, nobody looks.” And on to the next thing. # effect: timing -5 # way: hides # why: He did worry, and rightly. He went home with the same question, a bit more alone with it.]
    ~ missed++
    # mood: neutral
    Gérard: Nobody. Right.
    That evening he deletes the lot, cats included.
- -> the_list

=== the_list ===
# place: glass-tower day
# left: sam neutral own
# right: delatour neutral
On the tenth floor Mr Delatour has heard of “laggards”. He would like a list. With colours.
# right: leila worried
Leïla: He wants to know who isn’t using it. He says it’s in order to help.
# ask: What does {sam} hand Mr Delatour?
# hint: If your name were on that list, in red, what would you do next Tuesday?
# note: Talk about data here: what helps a person, and what points the finger.
{how_to_ask.in_the_meeting: {sam} thinks of the meeting, and of the phone with the poor signal.|{sam} thinks of the phone lying face down.}
* (red_list) [The list, with the names on it: transparency gets people moving, and he did ask for it. # effect: tone -5 # effect: timing -6 # way: pushes # why: Three names in red. The day after, three people knew how to say “no time” in a meeting.]
    ~ pushed++
    ~ ease = ease - 2
    # right: delatour delighted
    Delatour: Colours, at last!
    # right: gerard weary
    # sound: thunk
    Gérard: Red. Like the stickers on unsold stock.
* (whole_picture) [A total without names, what gets in the way, what was done: two steps in three kept. # effect: tone +4 # effect: profile +5 # way: listens # effect: timing -2 # why: He wanted colours, and waited a week. He was shown a problem, not culprits, and asked what his own map would look like.]
    ~ listened++
    # right: delatour listening
    Delatour: A week, and not one name. Quite. And… could one draw such a map for somebody who, say, dictates everything to his assistant?
* (dashboard_copy) [A competitor’s dashboard, with our figures in place of theirs. # effect: tone -2 # way: copies # why: Fourteen curves, and not one that said why a phone lies face down on a table.]
    ~ copied++
    # right: delatour neutral
    Delatour: Most thorough. What am I looking at?
- -> the_slip

=== the_slip ===
# place: telegraph-office night
# left: sam worried own
# right: gerard worried
# sound: thunk
Thursday, 10 pm. Gérard has replied to a buyer. In public. With the price. And “sleep tight”, which was for his wife.
Gérard: I’m handing back the phone. I told you. I told you.
# ask: What does {sam} do?
# hint: In a year’s time, what will he be telling people about tonight?
# note: Mistakes are what the course is made of. Have a volunteer tell a blunder, then thank them.
{the_buddy.theo_writes: The buyer thought he was following somebody “passionate about disruption”.}
{the_admission.thanks_and_mine: {sam}: Remember my palm tree? It had three thousand views.|{sam}: Breathe. Let’s have a look together.}
* (together_and_laugh) [Delete it together, his finger on the screen, tell the buyer, and laugh about it. # effect: tone +5 # effect: profile +6 # way: listens # why: The buyer wrote: “I slept very well, thank you.” And placed an order. The blunder became a story.]
    ~ listened++
    ~ ease = ease + 2
    # mood: delighted
    # sound: ting
    Gérard: “I slept very well, thank you.” Would you believe it? I’m keeping that one.
* (fix_it_for_him) [Take the phone and delete it yourself: tonight he just needs it off his hands. # effect: timing -4 # effect: tone +1 # way: hides # why: He was relieved that evening. Mended, but not learnt: the next time, at 10 pm, you would have to be there.]
    ~ missed++
    # mood: neutral
    All clean. Gérard saw nothing of how it’s done, except that doing nothing is safer.
* (told_you) [“But I showed you the little envelope. You have to read it again, Gérard.” # effect: tone -5 # effect: timing -6 # way: pushes # why: He knew already. He needed a hand, and got a lesson.]
    ~ pushed++
    ~ ease = ease - 2
    # mood: weary
    Gérard: Yes, {she:ma’am|sir}.
    In thirty-one years nobody had ever heard him say “yes, {she:ma’am|sir}”.
- -> the_stool

=== the_stool ===
# place: saloon night
# left: sam listening cup
# right: gerard warm cup
A month later, in the saloon. Gérard is telling “sleep tight” for the fourth time. The whole bar knows how it ends, and the whole bar laughs.
{first_comment.leave_it_be: Gérard: And Paul, did you know he took two pallets? All because of Biscuit!|Gérard: Mind you, there are some nice people in there. One or two.}
# mood: listening
Gérard: Tell me. Those young ones, they daren’t pick up a phone. Did you know that?
# ask: What does {sam} suggest to Gérard?
# hint: He has just told you what the others dare not do. Who is asking for something here?
# note: The moment is ripe. The one who was learning can teach: ask who would suggest it, and when.
{sam} puts the glass down.
* (daily_live) [“You were made for this! A live show every morning, from Monday. I’ll do the rest.” # effect: tone -3 # effect: timing -7 # way: pushes # effect: profile +2 # why: The first show was widely seen. It was at the far edge of his map, and there was no second one.]
    ~ pushed++
    ~ ease--
    # mood: worried
    Gérard: Every day. Live. With my face.
* (hold_back) [Nothing: he has tried hard enough, we mustn’t tire him. The man has earned a quiet glass. # effect: timing -8 # way: hides # why: He was holding out a hand, and knew what to put in it. He was thanked for everything.]
    ~ missed++
    # mood: neutral
    Gérard: Right. I’ll finish my glass, then.
    There was a drop left in it, and an idea.
* (lunch_and_flop) [“One lunchtime, twenty minutes: ‘sleep tight’, then you get them ringing. Or not, if it stings.” # effect: tone +5 # effect: profile +6 # way: listens # why: His story, his trade, a short while, a way out: he said yes before the end of the sentence.]
    ~ listened++
    ~ ease++
    # mood: delighted
    # sound: ting
    Gérard: Twenty minutes. And I’m bringing the phone. A real one, with a cord.
- -> campfire

=== campfire ===
# place: campfire night
# left: sam listening own
# right: gerard warm cup
The fire, the coffee. Gérard asked if he could come, “five minutes, I’ve no time”. He has been here for two hours.
{ copied >= 5: -> borrowed_voice }
{ missed >= 4 && not the_buddy.theo_and_him: -> left_alone }
{ pushed >= 4: -> phone_face_down }
{ listened >= 8 && pushed <= 1 && how_to_ask.show_me_yours && the_admission.thanks_and_mine: -> the_good_arrow }
-> one_step_a_week

= the_good_arrow
# sound: ting
# ending: the-good-arrow
# peer: awa = You shut the door before you asked. It’s all in that.
# peer: okafor = There are three like him in my team. I know one of them very well, as it happens.
# peer: marguerite = It wasn’t time he was short of. It was somebody willing to be ashamed first.
# peer: gerard = And you, sleeping tight?
# action: Open your privacy settings and look at your profile as a stranger would see it. Change one single thing.
“No time” meant “I don’t know where the arrow is”. {sam} heard the second sentence.
-> END

= one_step_a_week
# ending: one-step-a-week
# peer: awa = You went at his pace every other Tuesday. The Tuesday in between, at yours.
# peer: okafor = When you don’t know, listen for one more minute. That goes for you too.
# peer: marguerite = Keep the map. Rub out your cross, leave his.
# peer: gerard = One step a week, I said. Not two. On Tuesdays.
# action: Choose one thing you avoid doing online, and do it once this week, with somebody next to you.
Gérard is one step ahead and one worry behind. That is the right way round.
-> END

= phone_face_down
# ending: phone-face-down
# peer: awa = Each time he was pointed at, he learnt something: how to hide.
# peer: okafor = You wanted to help him in front of everyone. “In front of everyone” is the part he heard.
# peer: marguerite = Start again, the two of you, door shut, and tell your own blunder first.
# peer: theo = I thought it was simple too. That’s because, for me, it was.
# action: This week, tell somebody one thing you couldn’t do online, and how you learnt it.
The phone lies face down, in the exact middle of the table. Gérard is most punctual. He touches nothing.
-> END

= left_alone
# ending: left-alone
# peer: awa = You were tactful. From a distance it looks like not caring.
# peer: okafor = He threw you three lines. You thought them very pretty.
# peer: marguerite = You can’t protect people from what they’d like to learn.
# peer: gerard = You only had to ask, you know. I’d have said no. Then yes.
# action: Offer one person on your team ten minutes, just the two of you, on the thing they told you they had “no time” for.
Nobody rushed Gérard. Nobody showed him the arrow, either. His customers, very politely, walked on past.
-> END

= borrowed_voice
# ending: borrowed-voice
# peer: awa = A tutorial, a course, a ghost writer, a dashboard. What was missing was Gérard.
# peer: okafor = I’ve read his posts. Very well written. Just like mine, and Théo writes mine.
# peer: marguerite = Give him back his “sincerely”. The man is sincere.
# peer: theo = When I go on holiday, he disappears. It’s rather worrying for both of us.
# action: Read your last text online aloud. Replace the one sentence you would never say at the bar.
Gérard now has an impeccable presence online. It doesn’t know the name of a single dog.
-> END
