# title: Solo in pyjamas
# author: Sam’s workshop
# company: Verrerie Ardent
# decisions: 12
# help: on-demand
# meter: energy 0 10 = Maud’s drive
# carry: contacts promise_kept jo_trust

// What the game sets by itself; in Inky these values will do for reading.
VAR sam = "Sam"
VAR she = false
VAR contacts = 3
VAR promise_kept = true
VAR jo_trust = 2

// The gauge of this episode: whatever makes Maud switch the computer on again on Monday.
VAR energy = 4

// What the story remembers: the times Sam listened, pushed, let it pass, imitated.
VAR listened = 0
VAR pushed = 0
VAR missed = 0
VAR copied = 0

-> cabin

=== cabin ===
# place: home-office day
# left: sam eager own
# right: maud neutral cup
The Cabin. One table, two screens, and a cat on the warmer of the two. Maud worked a supermarket till for eleven years. Now she writes for other people.
Maud: Come in. Sorry about the pyjamas, these are the ones for meetings.
# right: nobody
# sound: tick
The phone rings. It’s Élie, from the Workshop.
# place: workshop day
# left: nobody
# right: elie worried
# ask: What does {sam} say to Élie?
# hint: “Nobody” is how many?
# note: A callback to episode 5: facts first, impressions next, advice last.
Élie: I did what we said. An open day. And nobody came. Nobody!
* (post_more) [“Post every day, morning and evening: it’ll catch on in the end. It’s just mathematics.” # effect: tone -3 # effect: timing -5 # way: pushes # why: He needed somebody to look at it with him. He was given work for the evenings.]
    ~ pushed++
    # mood: weary
    Élie: Morning and evening. And when do I sand?
* (how_many) [“Tell me. How many people knew? How many dropped in, if only for a minute?” # effect: tone +4 # way: listens # why: Eleven people had known, four had come. “Nobody” was called Odile, Jean and the twins.]
    ~ listened++
    ~ contacts++
    # mood: listening
    Élie: Eleven knew. And four… oh. Four out of eleven, actually.
* (same_here) [“Ah well, it’s the same everywhere. My cousin had nobody either.” # effect: tone -1 # way: copies # why: The cousin’s sorrows left him alone with his own, but in company.]
    ~ copied++
    # mood: neutral
    Élie: Does she make furniture, your cousin?
- -> the_suit

=== the_suit ===
# place: home-office day
# left: sam neutral own
# right: maud worried
Maud: They say an entrepreneur is born in a suit, works sixty hours and can do everything. I have a cat, forty hours, and I can’t do invoices.
# ask: What does {sam} say?
# hint: Who are “they”? And what does a customer of Maud’s actually read before ringing her?
# note: Expert in everything, born in a suit, sixty hours, a lonely trade. Which of these has the room believed?
The cat turns over, which counts as an opinion.
* (look_bigger) [“Say ‘we’ everywhere: big customers want a team, and you’ll grow into it.” # effect: tone -5 # way: pushes # effect: profile +3 # why: A call the very next day: a team inspires trust. Then he asked to speak to it, and the team miaowed.]
    ~ pushed++
    ~ energy--
    The next day a big customer rings. He asks for the team.
    # mood: sceptical
    Maud: “The whole team thanks you.” We’ll have to get that cat a skirt suit.
* (buy_the_suit) [“Do as the big agencies do: a suit, all in black, and the word ‘strategy’.” # effect: tone -2 # way: copies # why: Her site looked like forty others. Her customers were after the one who had worked a till.]
    ~ copied++
    # mood: neutral
    Maud: In black you won’t see the hairs. That’s something.
* (what_they_read) [“Your last three customers: what did they pick you for? Shall we ask them?” # effect: tone +4 # effect: profile +8 # way: listens # why: All three said the till: she can talk to people with no time and a child on one arm.]
    ~ listened++
    ~ energy++
    # mood: warm
    # sound: ting
    Maud: “She writes the way they talk at the till: quick, kind, correct.” He said that. The solicitor!
- -> three_days

=== three_days ===
# place: home-office dusk
# left: sam neutral own
# right: maud neutral
Maud: My last conversation out loud was on Tuesday. With the delivery man. He had the wrong parcel.
# ask: What does {sam} suggest about the silence?
# hint: Who knows her voice already, and hasn’t heard from her?
# note: Most useful contacts come from people you knew already. Have them count the ones in the cupboard.
It is Friday.
* (former_till) [Write to two friends from the till, just to hear what has become of them. # effect: tone +4 # effect: profile +5 # way: listens # why: One sells flowers, the other runs a shop. They had kept her number, and a question.]
    ~ listened++
    ~ contacts++
    ~ energy++
    # mood: delighted
    Maud: Sabine’s running a shop! She asks if I do signs as well. “Funny ones, like over the loudspeaker.”
* (fourteen_groups) [Join fourteen freelancers’ groups: the more people there are, the less lonely it will be. # effect: tone -2 # way: copies # effect: profile +2 # why: A few visits to her page. And nine hundred messages a day, and nobody to say good morning to.]
    ~ copied++
    # mood: weary
    Maud: Twelve visits, and nine hundred unread. It’s a kind of silence, only it flashes.
* (it_will_pass) [Leave it: it’s a lonely trade, you know that when you sign up. # effect: timing -5 # way: hides # why: It wasn’t in the contract. She had believed it was, and that was now confirmed.]
    ~ missed++
    # mood: neutral
    Maud: That’s rich. You talk to a furnace.
- -> sixty_hours

=== sixty_hours ===
# place: home-office night
# left: sam worried own
# right: maud weary
10.40 pm. Maud is answering a customer while she has dinner, while she listens to {sam}, while the cat has dinner too.
# ask: What does {sam} suggest about the evenings?
# hint: What would happen, exactly, if she answered at nine?
# note: Working at home means choosing when the door shuts. Who in the room has a closing time?
{the_suit.what_they_read: Maud: The solicitor writes at midnight. Ever since I’ve been quick, kind and correct.|Maud: If I don’t answer, they’ll see there’s only me.}
* (closing_time) [A closing time, at the foot of her messages, as in a shop. # effect: tone +4 # effect: profile +6 # way: listens # effect: timing -2 # why: One customer in a hurry went elsewhere. The others got used to nine o’clock, and the solicitor to sleeping.]
    ~ listened++
    ~ energy++
    # mood: warm
    Maud: “This till is closing, the next one opens at nine.” I know the announcement by heart.
    On the first evening an impatient customer leaves her. On the second, nobody does.
* (be_everywhere) [Answer within ten minutes, always: when you’re starting out it makes the difference. # effect: tone -3 # effect: timing -6 # way: pushes # effect: profile +3 # why: Five stars for speed in the first month. The first evening she slept, they asked if she was ill.]
    ~ pushed++
    ~ energy = energy - 2
    # mood: weary
    Maud: Five stars, “dream response times”. Ten minutes. The cat takes twelve.
* (morning_guru) [This month’s method: up at five, an ice bath, three goals told to the mirror. # effect: tone -2 # way: copies # why: She lasted two days. The mirror hasn’t got over it.]
    ~ copied++
    # mood: neutral
    Maud: At five I have three goals. All three are to go back.
- -> the_idea

=== the_idea ===
# place: main-street day
# left: sam eager own
# right: lin neutral
Key number one: an idea. Lin has eight hundred readers with a passion for machines that stop on Fridays.
{three_days.former_till: Maud stayed at the Cabin: she’s been on the phone to Sabine for an hour.|Maud stayed at the Cabin: she’s counting her messages.}
# ask: What does {sam} put to Lin on Maud’s behalf?
# hint: What would Lin’s readers like to find on Friday morning?
# note: An idea of use to the other person’s audience. Give them two minutes to find one, aloud, for a neighbour.
Lin: Friday, 3.12 pm, the machine stops. I’m all yours.
* (lets_collaborate) [“Why not collaborate with Maud? She’s wonderful, your readers will love her, we’ll think of something.” # effect: tone -2 # way: copies # why: “Wonderful” didn’t say at what. Lin looked for it, then answered somebody else.]
    ~ copied++
    # mood: neutral
    Lin: Gladly. On what?
    Nobody had prepared for that one.
* (plug_maud) [“Maud writes fast and well: here are her rates, for your readers.” # effect: tone -4 # effect: timing -6 # way: pushes # why: Eight hundred people had come to read about breakdowns. They were given a price.]
    ~ pushed++
    # mood: sceptical
    Lin: My readers mend conveyors. What they write is “dead”, on cardboard.
* (ten_signs) [“Ten breakdown signs to make people smile, written by Maud, to print on Fridays.” # effect: tone +5 # effect: profile +8 # way: listens # why: The idea served Lin’s readers, not Maud. Maud was all the better served for it.]
    ~ listened++
    ~ energy++
    # mood: delighted
    # sound: ting
    Lin: “I’m out of order, but in good spirits.” I want twelve. One a month.
- -> the_plan

=== the_plan ===
# place: telegraph-office day
# left: sam neutral note
# right: lin listening
Key number two: a plan. Lin agrees in principle, as everybody does, always, with every principle.
# ask: Which plan does {sam} send?
# hint: What will Lin have to do, exactly, on Monday morning? How many minutes of it?
# note: The plan that comes off is the one that asks least of the other. Count their minutes, not yours.
{the_idea.ten_signs: Lin: Tell me what I have to do. If it’s longer than a breakdown, it’s no.|Lin: Well. What do you expect of me?}
* (grand_plan) [A fine project: three months, six meetings, a white paper, a competition, and everybody wins. # effect: tone -2 # way: copies # why: Admired, printed, never begun: the three months were Lin’s.]
    ~ copied++
    # mood: neutral
    Lin: It’s magnificent. I’ll read it when the machine works.
* (two_steps) [Two steps: Maud writes it all, Lin reads ten minutes and decides on Thursday. Text enclosed. # effect: tone +4 # effect: profile +7 # way: listens # why: Ten minutes asked, a text already there, a date: all that was left was to say yes, or no.]
    ~ listened++
    ~ energy++
    # mood: warm
    Lin: Read it on the train. Yes. Number three is for my boss.
* (see_as_we_go) [No plan: people of good will always work it out. # effect: timing -5 # way: hides # why: The good will was there. What it lacked was a Thursday.]
    ~ missed++
    # mood: neutral
    Lin: Right. I’ll keep you in the loop.
    The loop was not informed.
- -> bigger_than_us

=== bigger_than_us ===
# place: eldorado dusk
# left: sam worried own
# right: maud worried
Key number three. Ingrid Larsen runs quality for three plants. {sam} sells her bottles; on Mondays the whole trade reads her. Maud would love to interview her for her column.
# mood: weary
Maud: Her? She has forty thousand readers. I have Crumpet.
Crumpet is the cat.
# ask: Who does Maud interview?
# hint: What’s the worst that happens to a person who asks politely?
# note: If you don’t ask, you don’t get; and we tend to underestimate how many people say yes. Who in the room daren’t write to someone?
# right: jo neutral
Jo: She does answer her post, you know. She gets very little: everybody thinks she gets a lot.
* (someone_safer) [A neighbour who has read Ingrid, for practice: he’ll say yes, and it’s a start. # effect: tone +1 # way: copies # why: He said yes on the spot. Then he summed up Ingrid from memory, while walking his dog: it was nearly her.]
    ~ copied++
    # right: maud neutral
    Maud: He quotes Ingrid every other sentence. We might as well ask Ingrid.
* (give_up) [Nobody: she’s bound to have better things to do. # effect: timing -6 # way: hides # why: She hadn’t. Three weeks later she was answering the Doc.]
    ~ missed++
    ~ energy--
    # right: doc smug
    Doc: I asked, and she said yes! Then I offered her a bottle. She said no.
    Jo looks at {sam}. “Write to her anyway.”
* (ingrid_herself) [Ingrid herself: at worst she says no, and that’s an answer. # effect: tone +4 # effect: profile +4 # way: listens # why: Asking the right person was already a way of telling her what you’d read.]
    ~ listened++
    ~ energy++
    # right: maud listening
    Maud: All right. But you hold the pen. I’ll hold the cat.
* (all_of_them) [The twelve biggest names, the same message: it only takes one yes. # effect: tone -4 # effect: timing -6 # way: pushes # why: The same admiration twelve times over: two of them were married to each other.]
    ~ pushed++
    # right: maud weary
    Maud: “Dear Ingrid”, twelve times. Including to Bernard.
- -> the_letter

=== the_letter ===
# place: telegraph-office dusk
# left: sam neutral note
# right: maud listening
The form, the lamp. Three hundred characters for somebody with a bigger name.
# form: invitation ingrid
# fact: post = Her Monday post: “Three faults in ten thousand, and the night I went looking for them”
# fact: link = She started out in packaging, on nights, twenty years ago
# fact: clock = Writes on Sunday evenings; takes neither voice notes nor video calls
# starter: text = Dear Ingrid, what an inspiring career! Would you be available for just one hour this week for a video interview? It would be an honour. {sam}
# chip: opening = I read your post on the three faults.
# chip: opening = Your career is so inspiring!
# chip: opening = You describe the night you went looking for the three faults.
# chip: link = My friend Maud writes a column for shop floors, and that passage stopped her short.
# chip: link = It would be great exposure for you.
# chip: question = What did you look at first, that night?
# chip: question = Just one hour on video this week?
# chip: question = Would you take three questions in writing, at your own pace?
# chip: goodbye = Thank you for that post, and no reply is expected.
# chip: goodbye = I can’t wait to hear from you!
# model: text = Hello Ingrid, your post on the three faults stopped us short: you describe the night you went looking for them. What did you look at first? Maud would like to ask you three questions in writing, at your own pace. Thank you for telling it, and no need to reply. {sam}
# ask: What does {sam} write to Ingrid?
# hint: How much of her time are you asking for, and in what form?
# note: Three written questions, answered freely: compare with “just one hour on video”. Which would you rather get on a Sunday evening?
{bigger_than_us.give_up: Maud: She answered the Doc. The Doc! So surely us…|Maud: Not “inspiring”. Everybody writes “inspiring”. She must have a drawer for it.}
* (letter_asks) [Send the letter that asks for an hour. # verdict: asks]
    ~ pushed++
    # sound: hooves
    # place: eldorado night
    # left: nobody
    # right: ingrid weary
    Ingrid reads “just one hour”, wonders what is just about it, and closes it. She writes on Sundays, from eight till ten.
* (letter_pitches) [Send the letter about the column. # verdict: pitches]
    ~ pushed++
    # sound: hooves
    # place: eldorado night
    # left: nobody
    # right: ingrid sceptical
    Ingrid learns a great deal about the column. She doesn’t learn why anyone is writing to her.
* (letter_generic) [Send the letter that admires. # verdict: generic]
    ~ copied++
    # sound: hooves
    # place: eldorado night
    # left: nobody
    # right: ingrid neutral
    Ingrid answers with a small heart. The drawer opens, the drawer closes.
* (letter_connects) [Send the letter about that night. # verdict: connects]
    ~ listened++
    ~ contacts++
    ~ energy++
    # sound: hooves
    # place: eldorado night
    # left: nobody
    # right: ingrid warm note
    Ingrid reads, sits down, and answers all three questions. By hand, to begin with. She crosses out “obviously” twice.
- -> her_answers

=== her_answers ===
# place: home-office day
# left: sam neutral own
# right: maud eager
{the_letter.letter_connects: Three answers, one of which begins: “I have never told this.”|In the end Jo put in a word with Ingrid. Three answers come, short ones, “for Jo”.}
Maud: I’m reading it over. And over. I could do with another fortnight.
# ask: What becomes of Ingrid’s answers?
# hint: Whose sentences are these, and what would please her when she reads them again?
# note: Reputation is made here: what you do with other people’s words, and on which day.
The cat is lying on the third one.
* (send_for_review) [Send it back with a date, “change what you like”, and her name on it. # effect: tone +5 # effect: profile +8 # way: listens # effect: timing -2 # why: Eight days’ wait, and the column came out late. Ingrid moved one comma, and shared it herself.]
    ~ listened++
    ~ energy++
    # right: maud delighted
    # sound: ting
    Maud: Eight days for a comma! The column’s late. And she’s right, too, about the comma.
* (tag_twenty) [Publish tonight, while it’s hot, and tag twenty people in the trade. # effect: tone -4 # effect: timing -5 # way: pushes # effect: profile +3 # why: Six hundred readers that evening. Eighteen of the twenty wondered what they were doing there. So did Ingrid.]
    ~ pushed++
    # right: maud worried
    Maud: Six hundred readers! And Bernard asks why he was tagged. Who’s Bernard?
* (polish_more) [Wait till it’s perfect: you don’t get Ingrid twice. # effect: timing -6 # way: hides # why: After six weeks she asked whether she had said something silly.]
    ~ missed++
    # right: maud weary
    Maud is on version 9. It was version 2.
- -> cat_friday

=== cat_friday ===
# place: saloon dusk
# left: sam neutral own
# right: maud neutral
Key number four: the right occasion. This Friday, on The Wire, the whole trade is talking about what it does outside work. Sailing boats. Choirs. Bonsai.
{her_answers.send_for_review: Maud: Since Ingrid, people nod at me. I’d like to join in, but I have no bonsai.|Maud: I could say I love sailing. It sounds so serious, sailing.}
# ask: Which conversation do they join?
# hint: If someone asks a second question, will there be an answer?
# note: Real affinity shows at the second question. Try it in pairs.
One thread is called “what my cat has deleted”. It has three messages.
* (the_cat_thread) [The cats, three messages, with the story of the invoice Crumpet half sent. # effect: tone +4 # effect: profile +5 # way: listens # why: A real Crumpet, a real invoice: the thread lasted all weekend, and one of its readers was looking for a writer.]
    ~ listened++
    ~ contacts++
    ~ energy++
    # mood: delighted
    Maud: “Crumpet billed four euros for a home page.” Sixty replies! The lady from the insurers has a Persian.
* (the_sailing_thread) [The sailing one, three hundred messages: that’s where the network is, and words can be learnt. # effect: tone -3 # way: copies # effect: profile +3 # why: She was widely seen that evening. By the second question you had to know what a reef was.]
    ~ copied++
    Her first message is read two hundred times.
    # mood: worried
    A director asks how many reefs she takes in at force 6. Maud says: “A handful.”
* (message_all) [All of them: a kind word to everybody taking part, the same one, so nobody is left out. # effect: tone -5 # effect: timing -6 # way: pushes # why: Two friends, at one table, read the same “your passion really touches me”.]
    ~ pushed++
    ~ energy--
    # mood: weary
    The bonsai and the sailing boat got the same text. They live together.
- -> friend_or_client

=== friend_or_client ===
# place: main-street dusk
# left: maud neutral own
# right: paul warm
Key number five: don’t mix. Paul, who is a friend, would like a website. Paul, who is a customer, isn’t bringing it up.
Paul: Between you and me, Maud, could you knock one up for me? I’ll give you some wine.
# ask: What does {sam} advise Maud?
# hint: Six months from now, what will have lasted: the site, the friendship, or both?
# note: “Between you and me” is the most expensive phrase in the business. Who has paid for it?
Maud looks at the wine, then at {sam}.
* (free_gift) [Do it for free: friends don’t keep count. # effect: timing -5 # effect: tone +1 # way: hides # why: That evening he was thrilled. By March she was counting in silence, and he couldn’t see why.]
    ~ missed++
    ~ energy--
    # mood: neutral
    Paul is thrilled. He just has twelve more little ideas. And his brother has a campsite.
* (written_scope) [Three lines in writing: what gets done, for how much, by when. And wine afterwards. # effect: tone +5 # effect: profile +6 # way: listens # why: Three lines, and nothing left to guess: the site was out in May, and they drank the wine in June.]
    ~ listened++
    ~ energy++
    # mood: delighted
    Paul: Three lines. I can breathe. I was afraid to ask how much.
* (sell_to_friends) [A “friends’ rate”, posted to the whole group chat: it may as well be of use. # effect: tone -4 # effect: timing -6 # way: pushes # why: The group used to talk about barbecues. It was sent a discount. It no longer talks.]
    ~ pushed++
    # mood: worried
    The “Barbecue” group has twenty-two members. The next day, nine. And not a sausage.
- -> she_writes_again

=== she_writes_again ===
# place: home-office dusk
# left: sam listening own
# right: maud eager
One Sunday evening, between eight and ten, a message from Ingrid.
# place: eldorado night
# left: nobody
# right: ingrid listening
{the_letter.letter_connects: Ingrid: Your friend asks the questions my teams daren’t ask. Does she do this for other people?|Ingrid: Jo was right about your friend. Does she do this for other people?}
# place: home-office dusk
# left: sam listening own
# right: maud eager
# ask: What do they do with that question?
# hint: She asks whether Maud does it for others. Who are “others”, do you suppose?
# note: The moment is ripe. Those who didn’t dare write won’t dare answer either: practise these two sentences.
Maud is on her feet. So is the cat.
* (oh_nothing) [“Oh, it was nothing, it was a pleasure.” # effect: timing -9 # way: hides # why: She had asked a buyer’s question. She was told it was not for sale.]
    ~ missed++
    ~ energy--
    # place: eldorado night
    # left: nobody
    # right: ingrid neutral
    Ingrid: Oh. Very well, then. Good night.
    On Monday she looked elsewhere, without enthusiasm.
* (yearly_contract) [“Yes! I can do you a year’s package: twelve texts, four workshops, a friendly price tonight.” # effect: tone -4 # effect: timing -7 # way: pushes # why: One question, on a Sunday night. The answer had four workshops and a countdown.]
    ~ pushed++
    # place: eldorado night
    # left: nobody
    # right: ingrid weary
    Ingrid: Tonight I’m reading. I’ll let you know. Or not.
* (a_small_offer) [“Yes. For your teams? Twenty minutes by phone on Tuesday, or two pages in writing: you pick.” # effect: tone +5 # effect: profile +5 # way: listens # why: Her need first, little time, two forms: she picked writing, and placed an order.]
    ~ listened++
    ~ energy = energy + 2
    # place: eldorado night
    # left: nobody
    # right: ingrid warm
    # sound: ting
    Ingrid: Two pages. For the night shifts. I used to be one of them, you know.
- -> campfire

=== campfire ===
# place: campfire night
# left: sam listening own
# right: maud warm
The fire, the coffee. Maud has come in pyjamas, but with boots on: evening dress.
Maud: Five keys. Easier to hang on a hook than to turn.
{ copied >= 5: -> same_as_everyone }
{ missed >= 4 && not she_writes_again.a_small_offer: -> quiet_house }
{ pushed >= 4: -> twelve_times_dear }
{ listened >= 8 && pushed <= 1 && the_letter.letter_connects: -> lamps_in_the_woods }
-> half_past_nine

= lamps_in_the_woods
# sound: ting
# ending: lamps-in-the-woods
# peer: jo = Five keys, and you tried them in order. I mislaid the third one for ten years.
# peer: okafor = “Three questions in writing.” It’s all I ever wanted to be asked, one day.
# peer: marguerite = She dared because you didn’t dare on her behalf.
# peer: maud = And Crumpet is now officially head of invoicing.
# action: Write to somebody you think is out of your league: one sentence on what you read of theirs, one question, no obligation.
The Cabin is at the end of a track, and nobody says any more that it’s far from everything.
-> END

= half_past_nine
# ending: half-past-nine
# peer: jo = Two or three of the keys turn. The others are still on the ring.
# peer: okafor = When you start from their readers you’re very good. When you start from the diary, less so.
# peer: marguerite = Leave Maud one thing she didn’t dare this time. She’ll be back for it.
# peer: maud = I open at half past nine. That’s a lot already.
# action: Pick one person whose audience is yours too, and write down one idea that would be of use to them.
Maud works alone, a little less each week. {sam} has learnt a thing or two, one of them about reefs.
-> END

= twelve_times_dear
# ending: twelve-times-dear
# peer: jo = Everything you did for her, you did fast. She works slowly. It’s what she gets paid for.
# peer: okafor = I got “Dear Ingrid”. My name is Okafor.
# peer: marguerite = Ask a little, of one person, for a reason. Then be quiet for a week.
# peer: maud = The cat invoices better than we do.
# action: Find one message you sent to several people at once, and write a single one, to a single person.
There was a great deal of noise around a small cabin. The wildlife has left. The cat stayed on, for the invoice.
-> END

= quiet_house
# ending: quiet-house
# peer: jo = That makes two of you in there, thinking the others have better things to do.
# peer: okafor = “Oh, it was nothing.” I made a career out of not saying that any more.
# peer: marguerite = She asked if Maud did it for others. That was a door. It even had a handle.
# peer: maud = I could have said yes. I had brushed my hair.
# action: Next time somebody asks “do you do this for others?”, answer with two options. Write them down now.
It’s quiet at the Cabin. Very good work is done there, which nobody dares ask for, and nobody dares offer.
-> END

= same_as_everyone
# ending: same-as-everyone
# peer: jo = Black suit, ice bath, sailing. The only thing missing was Maud.
# peer: okafor = I had that website. I had the same customers, too: none.
# peer: marguerite = She worked a till for eleven years. It’s the one line nobody can copy.
# peer: maud = I know what a reef is now. I still have no use for it.
# action: Add to your profile one fact from your own career that nobody else could write.
Maud looks like a big agency. Those who were after a cashier with the right words looked elsewhere.
-> END
