# title: Radio silence, then answers
# author: Sam’s workshop
# company: Verrerie Ardent
# decisions: 11
# help: visible
# carry: contacts promise_kept jo_trust

// What the game sets by itself; in Inky these values will do for reading.
VAR sam = "Sam"
VAR she = false
VAR invited = 40
VAR accepted = 3
VAR replies = 1
VAR meetings = 0
VAR visits = 9
VAR google = 3
VAR bet_accepted = 20
VAR contacts = 3
VAR promise_kept = true
VAR jo_trust = 2

// What the story remembers: the times Sam listened, pushed, let it pass, imitated.
VAR listened = 0
VAR pushed = 0
VAR missed = 0
VAR copied = 0

-> the_visitor

=== the_visitor ===
# place: sheriff-office day
# left: sam worried own
# right: sheriff neutral
The day after the invitations. The Sheriff has the visitors’ register out. He turns it round with two fingers, like a menu.
Sheriff: A buyer looked you up last night, 9.12 pm. Stayed four seconds. I know the figure: it’s how long a headline lasts.
# ask: What does {sam} do about the four seconds?
# hint: If she comes back tonight, what should she read first?
# note: A callback to episode 1: photo, headline, summary, in that order. Time four seconds, in silence.
Sheriff: I don’t judge. I count.
* (her_problem_first) [Rewrite the first line: her problem first, then the firm. # effect: tone +4 # effect: profile +16 # way: listens # why: She was back at 9.40. This time she stayed, and read the article.]
    ~ listened++
    # mood: neutral
    # sound: ting
    Sheriff: Twenty-eight seconds. She even smiled, according to the chair.
* (more_keywords) [Add keywords: “glass · packaging · solutions · passion”. # effect: tone -2 # way: copies # effect: profile +3 # why: Two places up in the results. Four words, three dots: she thought she was reading a label.]
    ~ copied++
    # mood: neutral
    Sheriff: Two places up the list. And three seconds: the dots slowed her down, then put her off.
* (message_her) [Write to her while it’s fresh: “Thanks for your visit! What were you looking for?” # effect: tone -4 # effect: timing -6 # way: pushes # why: She was looking without being seen. The answer came through the window.]
    ~ pushed++
    # mood: neutral
    Sheriff: She has hidden her visits. They all do, after that.
- -> the_copy

=== the_copy ===
# place: telegraph-office day
# left: sam neutral note
# right: jo neutral
The telegraph clerk keeps a copy of everything. He puts on the counter the note that went to Nadia, and thirty-nine others that look just like it.
# form: invitation nadia
# recall: note
# fact: post = Her post: “The glass shortage: what I wish I’d known in March”
# fact: link = Two contacts in common, one of them Jo
# fact: clock = Tends to answer in the morning, never voice notes
# starter: text = Hello Nadia, Verrerie Ardent, market leader in glass packaging, brings you a free demo of our solutions. Are you free on Tuesday at 2 pm? Looking forward to hearing from you shortly, {sam}
# chip: opening = I read your post on the glass shortage.
# chip: opening = A leader in its market, Verrerie Ardent
# chip: link = Your remark about March made me go back to our own schedules.
# chip: question = What would you do differently?
# chip: question = Are you free on Tuesday at 2 pm?
# chip: goodbye = Thank you for that post, and no reply needed.
# chip: goodbye = Looking forward to hearing from you shortly,
# model: text = Hello Nadia, your post on the glass shortage made me go back to our schedules: you write that haulage gave way before the furnace, which had never crossed my mind. What would you do differently in March? Thank you for telling it, and no need to reply. {sam}
# ask: Here is the copy. What was it that went out, exactly?
# hint: Read it as if you were in a hurry, and somebody else.
# note: Keep the note as it is for what follows, or mend it: it will decide the morning. It can be rewritten later on.
Jo: Read it again. Under your breath, if you prefer.
* (copy_asks) [Let the note go that asks for a meeting. # verdict: asks]
    ~ pushed++
    # mood: weary
    Jo: A meeting. Where did you read that she was short of one?
* (copy_pitches) [Let the note go that presents the offer. # verdict: pitches]
    ~ pushed++
    # mood: sceptical
    Jo: I know your firm better now. And do you know Nadia any better?
* (copy_generic) [Let the polite note go. # verdict: generic]
    ~ copied++
    # mood: neutral
    Jo: It won’t offend anybody. It won’t find anybody, either.
* (copy_connects) [Let the note go that talks about her post. # verdict: connects]
    ~ listened++
    # mood: warm
    Jo: That one, I would have opened.
- -> the_bet

=== the_bet ===
# place: main-street night
# left: sam smug own
# right: jo neutral
# sound: wind
Nothing yet. Main Street seems to be waiting for someone in particular, and it isn’t {sam}.
# form: prediction
# ask: How many will answer?
# hint: The last time you bet, were you aiming to be right, or aiming high?
# note: What teaches is the gap between bet and result. Have both numbers written side by side.
Jo: Out of forty. Name a number, while it costs nothing.
* (bet_hopeful) [Bet high, on principle. # verdict: hopeful]
    # mood: neutral
    Jo: High. Like the saloon ceiling.
* (bet_sober) [Bet what a note like that usually brings in. # verdict: sober]
    # mood: listening
    Jo: You went by the note, not by the wish. Well, well.
* (bet_doubtful) [Bet low, to be on the safe side. # verdict: doubtful]
    # mood: listening
    Jo: Low. That isn’t modesty, that’s insurance.
- -> day_one

=== day_one ===
# place: home-office dusk
# left: sam worried own
# right: nobody
Day 1, 6 pm. A few windows are lit. The others are thinking it over, or having dinner, or don’t know they have post.
# right: jo neutral
Jo: On the first day, less than half of what will come has come. That’s a telegraph rule, not a science.
# ask: What does {sam} do on the first evening?
# hint: Somebody who will say yes tomorrow: what are they doing tonight?
# note: Ask at what time of day each of them last chased a reply. The laughter comes around 11 pm.
{the_visitor.her_problem_first: In the register, one more visit. Twenty-eight seconds, again.|In the register, nothing. The Sheriff has closed the menu.}
* (second_wave) [Send forty more notes tonight: the quarter isn’t going to wait. # campaign: invitations 60 # campaign: warmth 0 # effect: tone -4 # effect: timing -6 # way: pushes # effect: profile +3 # why: Twelve visits overnight. Then the same note, with other people, made the same silence, only larger.]
    ~ pushed++
    # right: doc delighted
    Doc: Sixty! And twelve visits before midnight. I give a discount on silence, by volume.
* (draw_conclusions) [Conclude tonight that the network doesn’t work. # effect: timing -6 # way: hides # why: Some yeses were still on their way. They reached somebody who wasn’t waiting any more.]
    ~ missed++
    # right: jo weary
    Jo: You’re putting out the lamp at the hour when people come home.
* (use_the_week) [Give it the week, and comment on three of the posts they write. # campaign: warmth 40 # campaign: posts 1 # effect: tone +4 # effect: profile +12 # way: listens # effect: timing -2 # why: A week of sending nothing, in mid-quarter. But they saw your name under a subject of their own, and some stopped hesitating.]
    ~ listened++
    # right: jo warm
    # sound: tick
    A word under Lin’s post, a question for Paul, a photo of a pallet for Omar. And one week less in the quarter.
* (ask_the_gurus) [Read twelve articles on “the perfect time to invite”: it pays to be methodical. # effect: tone -1 # way: copies # why: Eleven perfect times, all different. The note was still the same one.]
    ~ copied++
    # right: theo eager
    Théo: Tuesday, 10.04! Or Thursday. Or never. There’s a study.
- -> day_fifteen

=== day_fifteen ===
# place: main-street day
# left: sam worried own
# right: jo neutral
# sound: tick
Day 7, then day 15. The pile came in dribs and drabs. It’s put on the counter, next to the bet.
# show: outcome
# reply: nadia = In March? Haulage, to begin with. Had you asked me, I’d have told you in January.
# reply: omar = The dock, Friday, 7 am. Nobody’s awake enough to lie.
# reply: claire = Your question followed me to the car park. I’ve an answer.
# reply: henri = You don’t talk to a furnace in the morning. Afternoons, yes.
# reply: ingrid = Three faults in ten thousand. And you, how do you count yours?
# reply: lin = You read my post all the way? The ending too?
# reply: paul = After the harvest. Write it down, I keep my word.
# reply: yasmine = New job on Monday, new desk. Write to me on Tuesday.
# silence: Blinds down. Behind them people read, forget, and have nothing against you.
{accepted} yeses out of {invited}, {replies} {replies > 1:conversations|conversation}. The bet said {bet_accepted}.
# mood: listening
# ask: At which stage is it leaking?
# hint: Where are they still there, and where not any more? And which phrase stands in between?
# note: Seen, yes, reply, conversation, meeting: have them point at the step where people fall, then at the phrase.
Jo: A bucket never leaks all over. Look for the hole.
* (blame_network) [Nowhere: it’s the network that doesn’t work. # effect: timing -5 # way: hides # why: The network had passed it on, word for word. What was left was to read the words.]
    ~ missed++
    # mood: neutral
    Jo: Nothing to be learnt, then. How restful.
* (pour_more) [A bit everywhere: pour more in at the top, and more is bound to come out below. # effect: tone -3 # effect: timing -5 # way: pushes # effect: profile +2 # why: More visits at the top. As for the bottom step, mostly it got wet.]
    ~ pushed++
    # mood: sceptical
    Jo: More of them at the top, yes. A bigger bucket, with the same hole. The Doc sells them.
* (find_stage_phrase) [Between two particular steps, and there’s a phrase on it. Here it is. # effect: tone +5 # effect: profile +8 # way: listens # why: You had the stage and the phrase: everything that follows starts from there.]
    ~ listened++
    # mood: warm
    Jo: {the_copy.copy_asks:The one with the meeting in it. You’ve got it.|{the_copy.copy_pitches:The one that introduces the firm. You’ve got it.|{the_copy.copy_generic:The one that would suit anybody. They all would, mind you.|Not in the note, there isn’t one. It happens after the yes.}}}
* (copy_winner) [Never mind: ask a colleague for the note that works. # effect: tone -2 # way: copies # why: The colleague’s note was about the colleague’s customers. It leaked too, elsewhere.]
    ~ copied++
    # right: theo neutral
    Théo: Mine? I can’t remember. I got it from somebody.
- -> those_who_said_yes

=== those_who_said_yes ===
# place: telegraph-office day
# left: sam neutral note
# right: claire neutral
Claire Morvan said yes, without a word. It’s a door ajar, with a buyer behind it, carrying boxes.
# form: invitation claire first_message
# fact: post = She had her bottles made lighter this winter: 40 grams less
# fact: link = She accepted this morning, with no message
# fact: clock = Reads between two meetings, standing up
# starter: text = Thanks for accepting, Claire! Verrerie Ardent offers a complete range of innovative solutions. Pick a slot in my calendar to talk about it: you won’t regret it. {sam}
# chip: opening = Thank you for accepting, Claire.
# chip: opening = Allow me to introduce our range.
# chip: link = Your 40 grams less, this winter, kept me wondering.
# chip: link = At another plant, the lighter bottle used to sing on the line.
# chip: question = What was the hardest thing to make lighter?
# chip: question = Pick a slot in my calendar.
# chip: goodbye = Have a good day, and nothing urgent on my side.
# chip: goodbye = You won’t regret it!
# model: text = Thank you for accepting, Claire. You wrote that your bottles lost 40 grams this winter: what was the hardest thing to make lighter, the base or the habits? I’d gladly read you whenever you have a moment, and no reply is expected. {sam}
# ask: What does {sam} write to Claire?
# hint: She has just opened. What do you walk in carrying?
# note: The calendar link after a yes: ask the room what it feels, with the door barely open.
{day_fifteen.find_stage_phrase: {sam}: I have the phrase in front of me. I’ll try without it.|{sam}: Right. A yes. What comes next?}
* (first_asks) [Send the message that suggests a slot. # verdict: asks]
    ~ pushed++
    # sound: hooves
    # right: claire weary
    Claire puts the boxes down to read. She picks them up again: the message wasn’t about her.
* (first_pitches) [Send the message that presents the range. # verdict: pitches]
    ~ pushed++
    # sound: hooves
    # right: claire sceptical
    Claire reads “complete range”. She has a complete range. She’s carrying it.
* (first_generic) [Send the friendly message. # verdict: generic]
    ~ copied++
    # sound: hooves
    # right: claire neutral
    Claire smiles, and puts off answering to a day that isn’t in the calendar yet.
* (first_connects) [Send the message about her forty grams. # verdict: connects]
    ~ listened++
    ~ contacts++
    # sound: hooves
    # right: claire delighted
    Claire answers from the stairs, three lines and a blurred photo. “The habits. The base took a week.”
- -> the_silent

=== the_silent ===
# place: main-street ghost
# left: sam neutral own
# right: jo neutral
# sound: wind
That leaves the others. Invitations pending, neatly lined up, like chairs after the party.
# ask: What does {sam} do about the silent ones?
# hint: What does a silence tell you about a person?
# note: The Wire blocks a new invitation for weeks after one is withdrawn. Who in here has run into that?
The tumbleweed has sat down in the middle of the street. It has time.
* (reinvite) [Withdraw, and invite them again with a punchier note: they may not have seen the first. # effect: tone -2 # effect: timing -3 # way: copies # why: The Wire answered in their place: “wait up to three weeks”. About someone who hadn’t said no yet.]
    ~ copied++
    # mood: neutral
    A small sign: “No new invitation possible at present.” It’s polite. It’s made of iron.
* (reproach) [Write to them: “Not having heard from you, I take it the subject is of no interest.” # effect: tone -7 # effect: timing -8 # campaign: restricted 1 # way: pushes # why: They had done nothing, and were complained about. Two reported it. One read the line out at dinner.]
    ~ pushed++
    # mood: weary
    # sound: thunk
    Yasmine reports it, Henri blocks, and Ingrid answers “Sample too small” before she blocks as well.
* (comment_theirs) [Leave them be, and say something useful under their posts when there is one. # effect: tone +5 # effect: profile +12 # campaign: warmth 60 # way: listens # effect: timing -2 # why: A month of asking for nothing. They saw you again, and two found your invitation and opened it.]
    ~ listened++
    ~ contacts++
    # mood: warm
    # sound: ting
    Three weeks of nothing. Then a lamp goes on upstairs. Paul has found the invitation. “Are you the question about the corks?”
* (delete_list) [Delete the lot, for shame, and start again elsewhere. # effect: timing -5 # way: hides # why: They bore no grudge. They just hadn’t read it yet.]
    ~ missed++
    # mood: neutral
    Jo: You left the party before they arrived.
- -> the_question

=== the_question ===
# place: telegraph-office dusk
# left: sam eager own
# right: henri neutral
# sound: tick
A message from Henri Tessier, furnace master, thirty years of heat. He writes the way you put down a tool.
Henri: You’re in glass too. At your place, the crown of the furnace: do you rebuild it hot or cold?
# ask: What does {sam} say?
# hint: He asked a real question. What would be the simplest courtesy?
# note: Answer, really answer: most people forget to, they’re so pleased somebody wrote.
{those_who_said_yes.first_connects: Two answers in one week. {sam} looks round, in case they mean somebody else.|{sam} reads it three times. It does say {sam}.}
* (demo_with_boss) [“Do come! A one-hour demo with my director on Monday, she’ll explain it best. I’ve booked you in.” # effect: tone -5 # effect: timing -8 # way: pushes # why: He asked hot or cold. The answer was Monday, and who would sit where.]
    ~ pushed++
    # mood: sceptical
    Henri: I was asking about the crown.
    He doesn’t ask again.
* (answer_precisely) [“Cold, every eight years. Last time we used the wrong brick: here’s how.” # effect: tone +5 # effect: profile +6 # way: listens # why: A clear answer, and a mistake owned up to: he replied that night, with his own.]
    ~ listened++
    ~ contacts++
    # mood: warm
    Henri: Wrong brick. With us it was the mortar. Did you keep the photo?
* (send_brochure) [“Good question! It’s all in our technical brochure, attached.” # effect: tone -3 # way: copies # why: Thirty-two pages, and no crown. He had looked.]
    ~ copied++
    # mood: neutral
    Henri: Page 14 has a vault. It’s a church.
- -> second_exchange

=== second_exchange ===
# place: workshop dusk
# left: sam listening own
# right: henri warm cup
{the_question.answer_precisely: Three exchanges later they’re on to photos of bricks. His are sharper.|A week later Henri is back. “About that crown,” he insists. “We’re not done.”}
Henri: We’re doing ours in April. I wouldn’t mind seeing how you set your formers. Just saying.
# ask: And now?
# hint: “Just saying.” What has he just said?
# note: The same move, out of place yesterday, is expected today. What has changed? Get them to say it.
He has put his cup down. He isn’t picking it up again.
* (keep_writing) [Explain the formers in writing, very well, and again: he has a furnace to run, best not trouble him. # effect: timing -9 # way: hides # effect: tone +2 # why: He loved the six pages. He was waiting for a “come and see”, and didn’t dare say it twice.]
    ~ missed++
    # mood: neutral
    Henri says thank you, at length. He closes the tab the way you hand back keys.
* (bring_team) [“Good idea! I’ll come on Tuesday with our technical director, and a framework contract in case.” # effect: tone -5 # effect: timing -7 # way: pushes # why: He had two people in mind, looking at a former. Four were coming, with a pen.]
    ~ pushed++
    # mood: worried
    Henri: A contract… to look at a former?
* (come_and_see) [“Come and see ours: an hour, whichever morning suits. Or I’ll film it, if that’s easier.” # effect: tone +5 # effect: profile +6 # campaign: ripe-ask 1 # way: listens # why: His subject, his morning, another option: he chose to come, and brought gloves.]
    ~ listened++
    ~ contacts++
    # mood: delighted
    # sound: ting
    Henri: I’m coming. Thursday. I’ll bring the photo of the mortar, it’s worth the trip.
- -> the_rewrite

=== the_rewrite ===
# place: telegraph-office night
# left: sam neutral note
# right: jo listening
Same lamp, same form. The clerk has kept forty empty envelopes, addressed to the same forty names.
# form: invitation nadia
# recall: note
# fact: post = Her post: “The glass shortage: what I wish I’d known in March”
# fact: link = Two contacts in common, one of them Jo
# fact: clock = Tends to answer in the morning, never voice notes
# starter: text = Hello Nadia, Verrerie Ardent, market leader in glass packaging, brings you a free demo of our solutions. Are you free on Tuesday at 2 pm? Looking forward to hearing from you shortly, {sam}
# chip: opening = You wrote that haulage got stuck before the furnace did.
# chip: link = At another plant it was haulage that gave way first, too.
# chip: question = What would you do differently?
# chip: question = Had your suppliers warned you?
# chip: goodbye = Thank you for that post, and no reply needed.
# chip: goodbye = Looking forward to hearing from you shortly,
# model: text = Hello Nadia, your post on the glass shortage made me go back to our schedules: you write that haulage gave way before the furnace, which had never crossed my mind. What would you do differently in March? Thank you for telling it, and no need to reply. {sam}
# ask: The same note, rewritten. What changes?
# hint: Take out the phrase where they stopped. What would like to take its place?
# note: The same forty people, the same luck: only the note has changed. Life seldom does that.
Jo: The same people, the same Tuesday, the same weather. Rewrite it.
* (rewrite_asks) [Send again the note that asks for a meeting. # verdict: asks]
    ~ pushed++
    # mood: weary
    Jo: You’re fond of that Tuesday.
* (rewrite_pitches) [Send again the note that presents the offer. # verdict: pitches]
    ~ pushed++
    # mood: sceptical
    Jo: Prettier. Still about you.
* (rewrite_generic) [Send again the polite note. # verdict: generic]
    ~ copied++
    # mood: neutral
    Jo: Nothing catches. In either direction.
* (rewrite_connects) [Send again the note that starts from her post. # verdict: connects]
    ~ listened++
    ~ jo_trust++
    # mood: warm
    Jo: There. Now get some sleep.
- -> side_by_side

=== side_by_side ===
# place: main-street dusk
# left: sam listening own
# right: jo neutral
# sound: ting
Two streets, the same houses. On the left, yesterday. On the right the same, give or take one note.
# show: outcome
# reply: nadia = This time I’m answering on my feet, and sitting down to it. Haulage, yes.
# reply: omar = I very nearly didn’t open it. I’d have been wrong.
# reply: claire = Is this the same person writing? It sounds like somebody else.
# reply: henri = Now that’s a question. I’m putting my coffee down.
# reply: ingrid = You read it over. It shows, and it’s rare.
# reply: lin = I’m keeping this one. The other I’ve already forgotten.
# reply: paul = I’m answering before the harvest, that tells you something.
# reply: yasmine = Tuesday, as promised. You keep your word as well.
# silence: There are still blinds down. Fewer. And it still isn’t against you.
{accepted} yeses out of {invited}, {replies} {replies > 1:conversations|conversation}, with tonight’s note.
# mood: listening
# ask: What does {sam} take from the comparison?
# hint: If you could write one single line on the back of that lamp, which would it be?
# note: Small numbers, small certainties: one note, forty people. Get them to say what can be concluded, and what can’t.
Jo: So. Was it the network?
* (new_template_for_all) [“It works! It goes to the other two thousand tomorrow, first names and all.” # effect: tone -4 # effect: timing -6 # way: pushes # effect: profile +3 # why: Visits, yes. But what worked was talking about her. Talk to two thousand, and you talk to nobody.]
    ~ pushed++
    # mood: weary
    Jo: You’ll get your visits. You’ve just learnt to fish, and you’re hiring a trawler.
* (one_change_at_a_time) [“One thing changed, one thing learnt. Next time I’ll change the question.” # effect: tone +4 # effect: profile +4 # way: listens # why: One try, one difference, one lesson: the week after there was a second.]
    ~ listened++
    # mood: warm
    Jo: Test and learn. The hard part is the “and”.
* (lucky_street) [“That was luck, wasn’t it? I’d rather not conclude anything.” # effect: timing -4 # way: hides # why: It was the same people and the same luck, on purpose. There was a conclusion left on the counter.]
    ~ missed++
    # mood: neutral
    Jo: The same luck, twice. That’s rather why we did it.
* (ask_for_proof) [“There must be an official figure. I’ll find it, and stick to that.” # effect: tone -1 # way: copies # why: Three figures turned up, all different. The street was right in front of you.]
    ~ copied++
    # mood: neutral
    Jo: Other people’s figure. You had your own, and it was lit.
- -> campfire

=== campfire ===
# place: campfire night
# left: sam listening own
# right: jo warm
The fire, the coffee, and the pile, kept dry. Tonight answers are read aloud. There are enough of them for the first coffee.
{ copied >= 5: -> borrowed_ink }
{ missed >= 4 && not second_exchange.come_and_see: -> lamp_put_out }
{ pushed >= 4: -> bigger_bucket }
{ listened >= 7 && pushed <= 1 && day_fifteen.find_stage_phrase: -> twice_the_same_street }
-> half_the_stairs

= twice_the_same_street
# sound: ting
# ending: twice-the-same-street
# peer: awa = You looked for the stage before looking for a culprit. It’s rare, even among firefighters.
# peer: okafor = {second_exchange.come_and_see:“Just saying.” I hear it everywhere now. My wife has been saying it since 2015.|“Just saying.” Listen out for it next time: it was an invitation.}
# peer: marguerite = {the_question.answer_precisely:Answer the question you’re asked: there are whole careers in that.|One sentence changed, and a street lights up. There are whole careers in that.}
# peer: theo = I read my last note with a stopwatch. Four seconds. I didn’t get to the end.
# action: Take your last message that went unanswered, find the phrase where someone may have stopped, and rewrite it. For yourself.
The same street, twice over. {sam} now knows which lamp hangs on which word.
-> END

= half_the_stairs
# ending: half-the-stairs
# peer: awa = You have a firm hold on the first step. There’s still water on the third.
# peer: okafor = You answered well. There may have been a question missing, at the right moment.
# peer: marguerite = One thing at a time. Start with the one that made you wince when you read it over.
# peer: theo = We’ve all got a Tuesday at 2 pm that we’re fond of.
# action: Write down your five steps (seen, yes, replies, conversations, meetings) for last month. Circle the one that leaks.
Some answers, some holes. {sam} has a bucket that leaks less, which is the definition of progress.
-> END

= bigger_bucket
# ending: bigger-bucket
# peer: awa = At every silence you spoke louder. They weren’t deaf, though.
# peer: okafor = I did that for a whole quarter. They gave me a megaphone when I left.
# peer: marguerite = The hole isn’t at the top. Put the bucket down, and look underneath.
# peer: theo = Sixty notes. I got two of them. I’d already said yes.
# action: Before your next mailing, take one person off the list, and write to them alone, starting from something they said.
{sam} poured, and poured, and poured. The street is very clean. It’s a bit empty.
-> END

= lamp_put_out
# ending: lamp-put-out
# peer: awa = {day_one.draw_conclusions:You concluded at six. The answers came at seven.|You waited very well. So did they.}
# peer: okafor = Henri wanted to come. He said so twice, in his way. For Henri that’s a lot.
# peer: marguerite = Patience is waiting and asking. You did the easier half.
# peer: theo = In your place I’d have left the lamp on. Out of laziness, but still.
# action: Find one exchange that went well and stopped: suggest what could come next, short, with another option.
Answers did come, and the lamp was out. They were slipped under the door. They’re still there.
-> END

= borrowed_ink
# ending: borrowed-ink
# peer: awa = Twelve articles, a brochure, a colleague’s template. And what had you seen yourself?
# peer: okafor = “10.04.” I tried. Nothing happened, punctually.
# peer: marguerite = The answer was on your own counter, in the pile.
# peer: theo = Sorry about my note. I believe it came from you, originally.
# action: Choose one piece of advice you follow without having tried it. Try it once, or cross it out.
A great deal of ink, all of it borrowed. The street thought it knew somebody, then didn’t.
-> END
