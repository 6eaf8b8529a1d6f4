# title: “Networking? Not for me”
# author: Sam’s workshop
# company: Verrerie Ardent
# decisions: 12
# help: on-demand
# meter: nerve 0 10 = Nadège’s nerve
# carry: contacts promise_kept jo_trust

// What the game sets by itself; in Inky these values will do for reading.
VAR sam = "Sam"
VAR she = false
VAR contacts = 3
VAR promise_kept = true
VAR jo_trust = 2

// The gauge of this episode: how much Nadège dares.
VAR nerve = 2

// What the story remembers: the times Sam listened, pushed, let it pass, imitated.
VAR listened = 0
VAR pushed = 0
VAR missed = 0
VAR copied = 0

-> theo_forty

=== theo_forty ===
# place: training-room day
# left: sam neutral own
# right: theo eager
Théo has forty names, a spreadsheet and a quarter of an hour. He also has a few capitals too many in every first name.
# ask: What does {sam} advise, before Théo invites anyone?
# hint: Before you knock at somebody’s door, how do you get the door to know your voice?
# note: A callback to episode 2: what happens before the invitation decides about the invitation.
Théo: Shall I send? “Hello NADIA, as HEAD OF PURCHASING…” It’s personalised.
* (fix_the_capitals) [“Drop the capitals and add their town. There, that’ll do.” # effect: tone -2 # way: copies # why: Forty people learnt that Théo knew their town. They knew it already.]
    ~ copied++
    # mood: delighted
    Théo: “Hello Nadia, as Lyon…” Oops.
* (read_ten_first) [“Read ten of them. Say something useful under their posts this week. Then invite.” # effect: tone +4 # way: listens # effect: timing -2 # why: A week more. When the invitation came, ten people recognised the one with the good question.]
    ~ listened++
    # mood: listening
    Théo: Ten in a week? That’s slow. Mind you, I do get no answers at all in a week.
* (send_it_all) [“Send, and we’ll see: out of forty, four will bite. And the Doc has a robot for afterwards.” # effect: tone -4 # effect: timing -5 # way: pushes # effect: profile +2 # why: A few visits the same day. But forty doors knocked on at once: not one was heard to open.]
    ~ pushed++
    # right: doc delighted
    Doc: Twelve visits by noon! I can make that two hundred, for the same silence.
- -> ghost_town

=== ghost_town ===
# place: main-street ghost
# left: sam worried own
# right: nadege weary
# sound: wind
The Square. Nadège Colin has been looking for work for eight months. She shows her street on The Wire: three hundred houses, not a lamp.
Nadège: I accept everybody, I write to nobody. Networking? Not for me. And there’s my network: it isn’t for me, either.
A tumbleweed of dead wire rolls across, stops in front of her, and rolls on.
# ask: What does {sam} say about the ghost town?
# hint: How many of those doors has she pushed?
# note: Ask how many in the room accepted somebody this month without saying hello. Hands up, no judgement.
{sam} knows that wind. It used to blow a good deal closer to home.
* (ask_for_a_name) [“Of those three hundred, name me three whose voice you’d like to hear.” # effect: tone +4 # effect: profile +4 # way: listens # why: Three names came by themselves. A street with three people in it is a street.]
    ~ listened++
    ~ nerve++
    # mood: listening
    Nadège: Three… Of the three hundred I know forty, and I knew them before. Awa, then, who answered me once. Someone called Okafor. And Marguerite, but she’s a monument.
* (everyone_is_dead) [“Don’t take it to heart, it’s dead for everybody just now.” # effect: tone +1 # way: copies # effect: profile -3 # why: Reassured, she smiled, and closed it. The wind went on without her.]
    ~ copied++
    # mood: neutral
    Nadège: Really? That’s a relief. So it isn’t me.
    She looks a little let down that it isn’t her.
* (wake_them_up) [“Let’s wake them up: your CV, to all three hundred, tonight! It only takes one.” # effect: tone -5 # effect: timing -6 # way: pushes # effect: profile +2 # why: Eleven visits before midnight. Then three hundred CVs from a stranger brought the last shutters down.]
    ~ pushed++
    ~ nerve--
    # mood: worried
    Nadège: Three hundred… You do know my old boss is in there? And my ex? They’re the same man.
    By midnight, eleven visits. By five past, not a shutter open.
- -> four_fears

=== four_fears ===
# place: home-office dusk
# left: sam neutral note
# right: nadege sceptical
# sound: tick
Nadège: I have my reasons, you know. My life on display. Whatever you write is in print for ever. And my boss must on no account find out that I’m looking.
Nadège: The last one, I mean. I haven’t got one now. And then it’s all virtual: insincere people whose hand you’d never shake.
# form: cards 4
# card: good = “Your life stays yours: settings first, the rest when you like.”
# card: poor = “If you’ve nothing to hide, you’ve nothing to fear.”
# card: good = “Write what you’d say standing up, before witnesses. Then it can stay.”
# card: fair = “You know, nearly everybody is on there.”
# card: good = “Tell three people what you’re looking for: nobody can help a person who hides well.”
# card: poor = “You think too much. Just do it.”
# card: good = “Your network is what you make of it: start with hands you have already shaken.”
# card: fair = “Use a made-up name and a photo of a landscape.”
# ask: Four fears: which four answers does {sam} keep?
# hint: Which one answers the fear she has just told you, and not the one you had imagined?
# note: Have the eight cards said aloud, in pairs. You soon feel which of them close a conversation.
{ghost_town.wake_them_up: Nadège: And don’t mention the three hundred again.|Nadège: Go on. I’m used to being told to be bold.}
* (fears_sound) [Tell her those four, one at a time. # verdict: sound # effect: tone +4 # effect: profile +8 # why: Each answer took her fear seriously, and left her in charge. She opened the settings herself.]
    ~ listened++
    ~ nerve = nerve + 2
    # mood: warm
    Nadège: Standing up, before witnesses. That I can do. I was a shop steward.
* (fears_uneven) [Tell her those four, and hope. # verdict: uneven # effect: profile +3 # why: Two of the answers were for her. The others were for people in general, who weren’t there.]
    # mood: neutral
    Nadège: Half of that helps. The other half’s my sister-in-law.
* (fears_off) [Tell her those four, firmly. # verdict: off # effect: tone -4 # effect: timing -4 # why: She was told not to have fears. She went home with one more.]
    ~ pushed++
    ~ nerve--
    # mood: weary
    Nadège: That’s what everyone says. It’s why I’ve stayed at home.
- -> which_network

=== which_network ===
# place: crossroads day
# left: sam neutral own
# right: nadege worried
At the crossroads, three roads and a market stall. The Doc sells belts to keep your shoes on, and shoehorns to hold up your trousers.
Nadège: I’ve accounts everywhere. One of them has a sunset, and my address from 2011. I can’t remember which is for what.
# ask: Where does she begin?
# hint: To find work as a logistics assistant, do you need a belt, or a shoehorn?
# note: The purpose first, the tool after. Have each of them name a network they used for the wrong thing.
The sunset is blurred. The address is very sharp.
* (everywhere) [Everywhere at once: the more lines in the water, the more chances of a bite. # effect: tone -4 # effect: profile +2 # way: copies # why: Visits, in the first week. Three profiles half filled in: people took her for three Nadèges, all absent-minded.]
    ~ copied++
    # mood: weary
    Nadège: I had callers on Monday. On one I’m “dynamic”. On another, “dymanic”. The third’s still in French.
* (accept_and_wait) [Accept whatever comes, and stay discreet. # effect: timing -4 # way: hides # why: Discreet is what she had been for eight months. The tumbleweed came by again.]
    ~ missed++
    # right: doc smug
    # sound: wind
    Doc: Discretion! I have a bottle of it here. It’s empty.
* (aim_first) [The aim first, then one place only, and close down the sunset. # effect: tone +4 # effect: profile +8 # google: no-stale-account yes # way: listens # effect: timing -2 # why: Two accounts closed, two evenings gone, fewer lines in the water. Within a month three people knew what she was looking for.]
    ~ listened++
    ~ nerve++
    Two evenings, two accounts closed, a hundred and twenty contacts fewer.
    # mood: listening
    # sound: knock
    Nadège: “Logistics assistant, in Albi, wherever they like lorries to leave full.” First time it’s fitted on one line.
- -> what_to_bring

=== what_to_bring ===
# place: saloon day
# left: sam neutral cup
# right: nadege weary cup
Nadège: And what would I bring them? Nothing. I’m just staff. They’re managers. They have opinions with arrows on.
# ask: What does {sam} say?
# hint: What does she talk about without stopping, once she forgets to feel small?
# note: Take an interest in the network before it takes one in you. Find three subjects each, not more.
She has just explained to the waiter how to load a lorry so you needn’t unload it again. The waiter took notes.
* (three_interests) [“Three subjects you love, two comments a week. The lorry one, for a start.” # effect: tone +5 # effect: profile +7 # way: listens # why: A comment about the lorry got a dock manager out of trouble. He was the one who asked to know her.]
    ~ listened++
    ~ contacts++
    ~ nerve++
    # mood: delighted
    # sound: ting
    A message from Omar Diallo: “Who are you? My two o’clock lorry left at two o’clock.” Nadège reads it three times. It’s an invitation, and it’s for her.
* (polish_first) [“Polish your profile first, for a month: you only get one first impression, so make it perfect.” # effect: tone -1 # effect: profile +2 # way: copies # why: A month of touching up, and still nobody in front of it. The frame shone.]
    ~ copied++
    # mood: neutral
    Nadège: I changed “thorough” to “organised”. Then back. Then I went to bed.
* (hide_it) [“Meanwhile, hide that you’re looking: it makes a bad impression.” # effect: timing -5 # way: hides # why: Her search was well hidden: even those who would have helped couldn’t find it.]
    ~ missed++
    # mood: neutral
    Nadège: Awa was recruiting last month. She didn’t know. I’d hidden it beautifully.
* (sell_herself) [“Get seen: one line under every post, ‘I’m available immediately’.” # effect: tone -4 # effect: timing -5 # way: pushes # why: Available under an obituary, under a recipe, under a birth. She got noticed.]
    ~ pushed++
    ~ nerve--
    # mood: worried
    Nadège: It was a death notice. I wrote that I was highly motivated.
- -> the_park

=== the_park ===
# place: main-street dusk
# left: nadege worried own
# right: jo neutral note
In the square Jo has set up an easel. It’s a demonstration. The painting is, let us say, a demonstration as well.
Jo: I’m painting, you don’t know me. Come up to me. As you would on The Wire.
# mood: worried
Nadège: “Nadège Colin would like to join your network.” It writes that by itself.
# right: jo sceptical
Jo: Someone pops up at my shoulder, says a name, and asks to join me. I put away my brushes.
# ask: How do you approach somebody who’s painting?
# hint: What is Jo looking at, just now?
# note: Play the scene for real: a painter, a passer-by. Three tries, then swap.
{sam}, who was passing, holds the palette. There’s a good deal of purple.
* (loud_praise) [“Magnificent! What talent!” # effect: tone -2 # way: copies # why: She looked up at her purple, tried to see where the talent was, and said thank you without finding it.]
    ~ copied++
    # right: jo neutral
    Jo: Thank you. Which one?
* (the_colours) [“I saw your canvas from over there. How do you get that purple?” # effect: tone +4 # effect: profile +6 # way: listens # why: A question about the canvas: she answered for twenty minutes, and it was she who asked for a name.]
    ~ listened++
    ~ nerve++
    # right: jo warm
    Jo: An accident, and some earth. Sit down. And what’s your name?
* (wait_behind) [Wait behind her, without a sound, till she turns round. # effect: timing -2 # way: hides # why: She could feel somebody behind her. After a while she moved to another bench.]
    ~ missed++
    # right: jo worried
    Jo: That’s eleven minutes. It’s a long time to be breathed on.
* (sell_frames) [“It deserves a good frame. I happen to have some, at a good price.” # effect: tone -4 # effect: timing -4 # way: pushes # why: The canvas was still wet, and the talk had turned to the frame.]
    ~ pushed++
    # right: jo weary
    Jo: The canvas is wet. So is the conversation.
- -> the_letter

=== the_letter ===
# place: telegraph-office dusk
# left: nadege neutral note
# right: sam listening own
Marguerite writes a column, “First Weeks”: the wise and the silly things she saw in thirty years of new jobs. Nadège knows bits of it by heart.
# form: invitation marguerite
# fact: post = Her latest column: “In the first week I ask questions, in the second too”
# fact: link = She started on the dock, as Nadège did, labelling
# fact: clock = Answers everybody, on Thursdays, by hand first
# starter: text = Nadège Colin would like to join your network. Your writing is so inspiring. I am currently looking for a position, would you have a moment this week to talk about it? Kind regards, Nadège
# chip: opening = I read your column on the first week.
# chip: opening = Your writing is so inspiring!
# chip: opening = You write that in the second week you still ask questions.
# chip: link = I did the opposite in my last job, and I still think of it.
# chip: link = I am thorough, motivated and available immediately.
# chip: question = Which question does nobody dare to ask, that first week?
# chip: question = Would you have a moment this week to talk about it?
# chip: goodbye = Thank you for that column, and no reply is expected.
# chip: goodbye = Hoping for a favourable reply,
# model: text = Hello Marguerite, in your column on the first week you write that in the second you still ask questions. I did the opposite in my last job. Which one does nobody ever dare to ask, do you think? Thank you for those lines, and no need to reply. Nadège
# ask: What does Nadège write to Marguerite?
# hint: Where is the purple, in her column?
# note: Compare the note with the scene in the square: is it about the canvas, or about the frame?
{the_park.the_colours: Nadège: Canvas first. All right. I’m looking for her purple.|Nadège: Do I begin with my name? They all begin with their name.}
* (letter_asks) [Send the letter that asks for a moment. # verdict: asks]
    ~ pushed++
    # sound: hooves
    # place: home-office day
    # left: nobody
    # right: marguerite weary
    Marguerite reads “a moment this week”. She gets asked for fifteen of those. She only has the one Thursday.
* (letter_pitches) [Send the letter that introduces Nadège. # verdict: pitches]
    ~ pushed++
    # sound: hooves
    # place: home-office day
    # left: nobody
    # right: marguerite sceptical
    Marguerite learns that Nadège is available. She wonders for what.
* (letter_generic) [Send the letter that is polite, and admires. # verdict: generic]
    ~ copied++
    # sound: hooves
    # place: home-office day
    # left: nobody
    # right: marguerite neutral
    Marguerite accepts, kindly. Then nothing: there was nothing to answer.
* (letter_connects) [Send the letter about her column. # verdict: connects]
    ~ listened++
    ~ contacts++
    ~ nerve++
    # sound: hooves
    # place: home-office day
    # left: nobody
    # right: marguerite warm note
    Thursday. An answer, written by hand, then typed. “The question? ‘Who should I apologise to in advance?’ Do try it.”
- -> the_tip

=== the_tip ===
# place: workshop day
# left: nadege neutral own
# right: sam neutral own
{the_letter.letter_connects: Nadège has copied Marguerite’s question on to her hand, for a three-day stint as a temp.|Awa has passed on to Nadège a tip of Marguerite’s, for a three-day stint as a temp: “Ask who you should apologise to in advance.”}
# right: omar warm
Omar: First temp who ever asked me that. I gave her three names. Mine twice.
# ask: What does Nadège do with the tip, once home?
# hint: What would you like to get, after giving advice to a stranger?
# note: Telling people what became of their advice: the simplest way to give to someone with more experience.
The dock applauded. It may have been for the lorry.
* (tell_her) [Tell her in four lines what happened on the dock, and ask for nothing. # effect: tone +5 # effect: profile +8 # way: listens # why: Few people tell the sequel. This one went into her column, first name and all.]
    ~ listened++
    ~ contacts++
    ~ nerve++
    # right: nobody
    # sound: ting
    On Monday the column is headed “Three apologies in advance, by Nadège C.”. She reads it standing up.
* (thank_and_cv) [Thank her, and enclose the CV while we’re at it. # effect: tone -3 # effect: timing -5 # way: pushes # why: The thanks took one line, the CV two pages. She could tell which was the subject.]
    ~ pushed++
    # place: home-office day
    # left: nobody
    # right: marguerite neutral
    Marguerite files the CV with the others. She keeps the thank-you, which was the only one of its kind.
* (no_bother) [Don’t bother her with it: after thirty years in the trade she must have seen it all. # effect: timing -5 # way: hides # why: She had seen it all. The sequel was the one thing nobody ever told her.]
    ~ missed++
    # place: home-office day
    # left: nobody
    # right: marguerite neutral
    Marguerite thought of the question, one Thursday. She wondered if it had been of use.
* (share_quote) [Post “Dare!” with a photo of a mountain: that’s what gets around. # effect: tone -3 # way: copies # effect: profile +2 # why: Sixty likes in one evening. Nobody knew there was a dock behind it, or three apologies.]
    ~ copied++
    # place: training-room day
    # left: nobody
    # right: theo neutral
    Théo: I liked it. That makes sixty of us already. I like all the mountains.
- -> her_search

=== her_search ===
# place: home-office dusk
# left: nadege neutral own
# right: sam neutral note
Nadège: My headline says “Seeking opportunities, open to all offers”. I was offered a job selling vacuum cleaners. To other vacuum cleaners, by the look of it.
# ask: What does she say about what she’s looking for?
# hint: Who, reading that line, will know who to pass it on to?
# note: “Open to all” can’t be passed on. Ask the room to remember the headlines of three neighbours.
{which_network.aim_first: The Albi line is still pinned to the wall.|{which_network.everywhere:Three profiles, three headlines. The wall can’t tell which to pin up.|The wall is waiting for a line.}}
* (say_it_plain) [“Logistics, Albi: I make lorries leave full. Available in May.” # effect: tone +4 # effect: profile +8 # way: listens # why: A line people can repeat: it was repeated three times, once in the right place.]
    ~ listened++
    ~ nerve++
    # left: nadege warm own
    Three people send it on to somebody. “Weren’t you looking for someone who makes lorries leave?”
* (borrow_the_star) [A headline borrowed from a big name: “Supply chain rockstar & happiness maker”. # effect: tone -3 # way: copies # why: Forty “rockstars” in the region. No dock was looking for one.]
    ~ copied++
    # left: nadege worried own
    Nadège: They asked me which instrument I played.
* (keep_it_vague) [Leave it at “open to all offers”: you never know. # effect: timing -4 # way: hides # why: You never know, indeed: nobody did.]
    ~ missed++
    # left: nadege neutral own
    Another vacuum cleaner. This one is self-driving.
* (beg_all) [An appeal to all: “Help me, share this, eight months, I can’t go on!” # effect: tone -5 # effect: timing -5 # way: pushes # effect: profile +4 # why: Two thousand views at once, a lot of hearts, and nobody who knew what she can do.]
    ~ pushed++
    ~ nerve--
    # left: nadege weary own
    Two thousand views, three hundred hearts. She has never been so surrounded, or so alone.
- -> first_request

=== first_request ===
# place: main-street dusk
# left: nadege listening own
# right: okafor neutral
# sound: tick
Two months have gone by. A window lights up now and then. Tonight somebody is knocking, and it isn’t the wind.
Okafor: I read your comment on loading plans. I manage key accounts. I know nothing about lorries. It shows, I’m told.
# right: okafor warm
# ask: What does Nadège do with this request?
# hint: He’s the one coming to her. What does he want, by his own account?
# note: Being asked is proof. Look for a reply that gives something in two sentences.
{four_fears.fears_sound: Nadège looks him straight in the screen. Standing up, before witnesses.|Nadège wonders whether he has the wrong door.}
* (accept_silent) [Accept him and say nothing: he’ll see soon enough. # effect: timing -5 # way: hides # why: He saw an open door and a dark room. He waited a little in the hall.]
    ~ missed++
    # mood: neutral
    Okafor: Is anybody in?
* (give_a_sketch) [Welcome him, and draw him in three strokes where the heaviest pallet goes. # effect: tone +5 # effect: profile +6 # way: listens # why: She helped him with what he had asked, nothing else. He spoke of her that very evening.]
    ~ listened++
    ~ contacts++
    ~ nerve++
    # mood: delighted
    # sound: ting
    Okafor: Above the axle! So that’s what the noise is. I’ll make a note of it, and of who told me.
* (ask_for_job) [Welcome him, and ask if he’s hiring, or if by any chance he knows anyone who is. # effect: tone -3 # effect: timing -6 # way: pushes # why: He asked where the heavy pallet goes. He was handed one.]
    ~ pushed++
    # mood: worried
    Okafor: I… came about a lorry.
- -> the_coffee

=== the_coffee ===
# place: telegraph-office night
# left: nadege worried note
# right: sam listening own
This morning, in an answer to Nadège, Marguerite slipped in a line: “If you ever come by the old station, I’ll show you where I started.”
Nadège: If I ever come by. It’s just a phrase, isn’t it? People say that. I’m not going to bother her.
# form: invitation marguerite they_asked
# fact: post = “If you ever come by the old station, I’ll show you where I started.”
# fact: link = Two months of letters; the column “Three apologies in advance”
# fact: clock = Thursday is her day
# starter: text = Hello Marguerite, thank you for your kind message. I really don’t want to bother you, you must be very busy. All the best to you. Nadège
# chip: opening = Your line about the old station has been with me since this morning.
# chip: opening = I really don’t want to bother you.
# chip: link = I started out labelling as well, and I’ve never been back.
# chip: question = Would you show me the station one Thursday, over a coffee?
# chip: question = Could you recommend me to your management?
# chip: goodbye = And if now isn’t the time, I’ll quite understand.
# chip: goodbye = Thank you, in any case, for the three apologies.
# model: text = Hello Marguerite, your line about the old station has been with me since this morning. You started out labelling there: what did you look at first? Would you show it to me on Thursday, over a coffee? And if now isn’t the time, I’ll quite understand. Thank you for the three apologies. Nadège
# ask: What does Nadège write?
# hint: Who mentioned the station first?
# note: The moment is ripe: dare to suggest the coffee. We often underestimate, by a long way, how many people say yes.
{first_request.give_a_sketch: {sam}: Did you mind, when Okafor knocked?|{sam}: She’s the one who mentioned the station.}
* (coffee_asks) [Send the letter that demands an hour. # verdict: asks]
    ~ pushed++
    # place: home-office day
    # left: nobody
    # right: marguerite neutral
    Marguerite reads the time, the place and the agenda. She had meant to show somebody a platform.
* (coffee_pitches) [Send the letter about the job. # verdict: pitches]
    ~ pushed++
    # place: home-office day
    # left: nobody
    # right: marguerite sceptical
    Marguerite had mentioned a station. The reply is a letter of application.
* (coffee_generic) [Send the friendly letter that asks for nothing in particular. # verdict: generic]
    ~ copied++
    # place: home-office day
    # left: nobody
    # right: marguerite neutral
    Marguerite smiles, and can’t tell whether anyone is coming. She leaves the key of the station on its hook.
* (coffee_misses) [Send the letter that says thank you, and shuts the door gently. # verdict: misses # effect: timing -3]
    ~ missed++
    # place: home-office day
    # left: nobody
    # right: marguerite weary
    Marguerite reads “I don’t want to bother you”. She used to write that too, at that age. She puts the key back on its hook.
* (coffee_connects) [Send the letter that dares the coffee, and leaves a way out. # verdict: connects]
    ~ listened++
    ~ contacts++
    ~ nerve = nerve + 2
    # place: home-office day
    # left: nobody
    # right: marguerite delighted
    # sound: ting
    Marguerite: “Thursday, ten o’clock, platform 2. I’ll bring the key. You bring this week’s question.”
- -> platform_two

=== platform_two ===
# place: telegraph-office day
# left: nadege listening own
# right: marguerite warm
{the_coffee.coffee_connects: The old station, the ticket office on platform 2. Two paper cups, one key, and a labelling machine from 1991 that still works.|They meet one Thursday, by chance, at the old station. Chance had checked the timetable first.}
Marguerite: That’s where I started. We used to stick the labels on upside down, for a laugh. I was happy here. I must be off, my train goes in five minutes.
# ask: What does Nadège say before the train comes?
# hint: Five minutes left, and somebody who likes you. What do you need that she can give without effort?
# note: From virtual to real, and from real to what comes next: a request the size of five minutes.
The train is announced. It’s empty, of course. Somebody ought to load it properly.
* (thank_you_only) [Thank you for everything, and let her get on: she has done so much, asking for more would be greedy. # effect: timing -6 # way: hides # effect: tone +1 # why: The thank-you touched her. She had two names on the tip of her tongue, though, and the train left with them.]
    ~ missed++
    # mood: neutral
    Marguerite, touched, is looking for something to add, and the door closes on it.
* (hire_me) [“You know the director well: could you get him to see me?” # effect: tone -4 # effect: timing -6 # way: pushes # why: A lovely half hour, with an invoice at the end.]
    ~ pushed++
    # mood: worried
    Marguerite: I’ll… mention it to him. What was he called again?
* (one_or_two_names) [“Who, do you think, would enjoy hearing about well-loaded lorries? One or two people.” # effect: tone +5 # effect: profile +6 # way: listens # why: Two names, given gladly, and warned first: one of the two had been looking since March.]
    ~ listened++
    ~ contacts = contacts + 2
    # mood: delighted
    # sound: ting
    Marguerite: The head of dispatch at Gaillac. And my niece. I’ll tell them tonight that you exist. They’ll be relieved.
- -> campfire

=== campfire ===
# place: campfire night
# left: sam listening own
# right: nadege warm
The fire, the coffee. Nadège has put her phone down the right way up. One lamp, two lamps: they’re people, and she knows their first names.
{ copied >= 5: -> mountain_picture }
{ missed >= 4 && not the_coffee.coffee_connects: -> key_on_the_hook }
{ pushed >= 4: -> second_vacuum }
{ listened >= 8 && pushed <= 1 && the_coffee.coffee_connects && platform_two.one_or_two_names: -> platform_two_ending }
-> a_few_lamps

= platform_two_ending
# sound: ting
# ending: platform-two
# peer: awa = {ghost_town.ask_for_a_name:You asked her for three names, not three hundred. That’s where the street began.|Three hundred houses, and one key was enough. That’s where the street began.}
# peer: okafor = {first_request.give_a_sketch:Above the axle. I bring it up at every dinner. I’m not invited any more.|I still know nothing about lorries. I’ll come and knock again.}
# peer: marguerite = {the_tip.tell_her:She told me what came of it. In thirty years that makes eleven people.|She came with a question. In thirty years that makes eleven people.}
# peer: nadege = Networking still isn’t for me. People are all right, though.
# action: Write to someone whose advice was of use to you, and tell them in three lines what came of it. Ask for nothing.
Nadège starts on Monday, in Gaillac. She has a question all ready, written on her hand.
-> END

= a_few_lamps
# ending: a-few-lamps
# peer: awa = Four windows. Two months ago it was the wind.
# peer: okafor = When she talks lorries, people listen. Do remind her.
# peer: marguerite = One question is missing, and one date. It isn’t much.
# peer: nadege = It’s alive in places. So am I.
# action: Read your headline again: could a person who likes you repeat it? Change whatever they would forget.
The street isn’t dead any more, just quiet. At the far end you can hear somebody putting things away with care.
-> END

= second_vacuum
# ending: second-vacuum
# peer: awa = Eight months is long, and makes you want to run. Everybody else was walking.
# peer: okafor = I’d come about a lorry. Next time I’d gladly have talked of something else.
# peer: marguerite = The canvas first. The frame will follow.
# peer: nadege = I’ve got a self-driving vacuum cleaner. It doesn’t answer either.
# action: Choose one person you wanted to ask for something, and ask them first about what they do.
A great deal was asked, of a great many people. The street replied with a single gesture: the shutters.
-> END

= key_on_the_hook
# ending: key-on-the-hook
# peer: awa = I was recruiting. I say so without reproach, and a little sadly.
# peer: okafor = There were two of you not wanting to intrude. It’s very polite, and it takes for ever.
# peer: marguerite = She mentioned the station. It was an invitation, with a key.
# peer: nadege = Next time I’ll come by. I said: next time.
# action: Find one “if you ever come by” that somebody said to you, and suggest a day. With a way out.
The key of the station is on its hook. Nobody was bothered, and everybody would have liked to be.
-> END

= mountain_picture
# ending: mountain-picture
# peer: awa = Rockstar, mountain, made-up name. I thought it was three candidates.
# peer: okafor = I don’t remember people who look like posters. I’m one myself.
# peer: marguerite = Tell them about the lorry. Nobody else has the lorry.
# peer: theo = I like mountains. I clicked. It’s all I ever knew of her.
# action: In your profile, replace one sentence that others could sign with one thing only you have seen at work.
Nadège now has everybody’s profile. Everybody is looking, as it happens.
-> END
