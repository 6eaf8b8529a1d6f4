# title: The board that is “already on board”
# author: Sam’s workshop
# company: Verrerie Ardent
# decisions: 14
# help: none
# meter: sponsor 0 10 = Sponsor
# carry: contacts promise_kept jo_trust

// FOR WHOEVER HOSTS
// What is practised: hearing the reason under the objection, going in the right order, then writing to
// three people who are at three different points. Fourteen decisions, among them three letters and a bet.
// There are thirteen objections and five come up in a ride: each director draws one. The points do not
// depend on the draw. In a room: hand out all thirteen, and play the ones that sting.

// What the game sets by itself; in Inky these values will do for reading.
VAR sam = "Sam"
VAR she = false
VAR hat = 1
VAR invited = 30
VAR accepted = 6
VAR replies = 2
VAR bet_accepted = 10
VAR contacts = 3
VAR promise_kept = true
VAR jo_trust = 2

// The gauge of this episode: how far Mr Delatour is ready to carry the matter himself.
VAR sponsor = 3

// What the story remembers: the times Sam listened, pushed, let it pass, imitated.
VAR listened = 0
VAR pushed = 0
VAR missed = 0
VAR copied = 0

-> lift

=== lift ===
# place: glass-tower day
# left: sam eager own
# right: delatour warm
The glass tower, a Monday. Mr Delatour is waiting for the lift, with a vast leather binder under his arm.
Delatour: The Wire? But I’m on it! They print it out for me every Friday. In colour, and bound.
# mood: neutral
{promise_kept: Delatour: You have kept your word so far. So your item is on the agenda. Under “any other business”.|Delatour: You promised me something, once. Your item is under “any other business”. At the bottom.}
Delatour: As for the rest, I have no time. My assistant clicks beautifully.
# ask: What does {sam} say?
# hint: What does he do every Friday that takes time, for somebody who has none?
# note: A callback to episode 8: under “no time”, what? Have the room look for the clue before the answer.
He holds his phone by the edges, like something straight out of the oven.
* (lift_demo) [“Ten floors, one minute: get it out, I’ll show you where to reply.” # effect: tone -4 # effect: timing -6 # way: pushes # why: He needed a door that shut. He got a lift, and two accountants.]
    ~ pushed++
    # mood: weary
    Delatour: Here? In front of Accounts?
    He gets out at the fourth. He has no business on the fourth.
* (what_you_seek) [“And that binder, on a Friday: what do you look for first?” # effect: tone +4 # effect: profile +4 # way: listens # why: Nobody argued about the time; somebody asked what he already did. The awkward part came out by itself.]
    ~ listened++
    ~ sponsor++
    # mood: listening
    Delatour: My customers. I mark them in yellow. I’d gladly reply to them, only… where does one reply, on paper?
* (weekly_digest) [“I could do you a one-page digest, the way large groups do.” # effect: tone +1 # way: copies # effect: timing -2 # why: He was delighted to have nothing to do. He had four hundred pages he did not know how to answer. Now he had one more.]
    ~ copied++
    # mood: neutral
    Delatour: One more page? With pleasure! Will it be bound?
* (some_other_day) [“Of course. We’ll talk when you have a moment.” # effect: timing -4 # way: hides # why: Ten floors, room for one question. They were spent looking at the buttons.]
    ~ missed++
    # mood: neutral
    Ten floors of silence. The binder creaks a little. So does Mr Delatour, but you can’t hear that.
- -> board

=== board ===
# place: boardroom day
# left: sam neutral note
# right: delatour smug
The tenth floor: five directors, and a crystal prism. Seen through it, the whole board is upside down.
Delatour: Let me say at once that we are already on board. All five of us. Perfectly aligned.
# right: leila neutral
Leïla: Bpifrance counted France’s SMEs in 2018: seventy in a hundred were there, thirty-six were active. The others had an address.
When it comes to effort and budget, though, they go round the table. Everybody plays a card.
-> bouchard_draws

// Round the table. RANDOM draws the same card in both languages, and the same one on a replay.
=== bouchard_draws ===
{ RANDOM(1, 3):
- 1: -> card_roi
- 2: -> card_priority
- else: -> card_word_of_mouth
}

=== card_roi ===
# right: bouchard neutral note
# show: card
“The return on investment first. To the last cent. Then we’ll see.”
# ask: What does {sam} say to Mrs Bouchard?
# hint: A card like this: do you play it to count, or so as not to be counted?
# note: Have the room answer in one breath, then ask: who was the card being shown to?
The pencil is up. It isn’t the column Mrs Bouchard is watching, it’s Mr Delatour.
* (roi_study) [“There’s a study on that: fourteen pages, arrows going up, and a source.” # effect: tone -3 # way: copies # why: They were other people’s arrows. She asked again for her own, in writing.]
    ~ copied++
    # mood: neutral
    Bouchard: Splendid. Do send it. With the return on investment.
* (roi_of_pencil) [“And the return on investment of your pencil, has anyone worked that out?” # effect: tone -5 # effect: timing -6 # way: pushes # why: The room laughed. She remembered who had, and at what.]
    ~ pushed++
    ~ sponsor--
    # mood: sceptical
    Bouchard: Thirty cents. It has signed for four million.
* (roi_lost_deal) [“Which deal did you lose without ever knowing why? Let’s try it on that one, by the clock.” # effect: tone +5 # effect: profile +4 # way: listens # why: The figure was a shield. A deal of her own and a short trial: she put it down, to count better.]
    ~ listened++
    ~ sponsor++
    # mood: listening
    Bouchard: A cannery, in March. They said “later”, and then nothing.
    {sam}: Henri’s probe took forty minutes on The Wire. Shall we put a clock on this one?
- -> awa_draws

=== card_priority ===
# right: bouchard neutral note
# show: card
“It’s not a priority. The priority is the quarter.”
# ask: What does {sam} say to Mrs Bouchard?
# hint: What makes a quarter weigh that much on a sheet of paper?
# note: Ask the room what “priority” hides where they work: a date, a customer, a boss?
She has underlined “quarter” twice. The pencil went through the paper.
* (priority_before_you) [“That’s just what the person before you kept saying, that last year.” # effect: tone -5 # effect: timing -6 # way: pushes # why: It was a good line. She took it on somebody else’s behalf, and kept it.]
    ~ pushed++
    ~ sponsor--
    # mood: weary
    Bouchard: The person before me was my mother.
* (priority_barometer) [“It’s become the number one priority everywhere else: I’ve got a barometer.” # effect: tone -3 # way: copies # why: The weather elsewhere told her nothing about the weather here.]
    ~ copied++
    # mood: neutral
    Bouchard: A barometer. We deliver in all weathers.
* (priority_two_names) [“Who has stopped ringing back? I’ll bring two names, not a project.” # effect: tone +5 # effect: profile +4 # way: listens # why: Her worry was taken seriously, and at its own size: two names is less than a project, and more than a promise.]
    ~ listened++
    ~ sponsor++
    # mood: worried
    Bouchard: Three customers. One of them, after twenty years.
    {sam}: That one comments every Tuesday, under Lin’s posts. Shall we go and say hello?
- -> awa_draws

=== card_word_of_mouth ===
# right: bouchard neutral note
# show: card
“Our trade lives by word of mouth. It has since 1923.”
# ask: What does {sam} say to Mrs Bouchard?
# hint: Who is she thinking of, when she says “mouth”?
# note: Word of mouth is a network. Have each of them name one mouth, and the place where it talks today.
She says it fondly. She has known nearly all of the ears.
* (mouth_five_names) [“Your best mouths, where do they talk these days? Let’s go and greet one.” # effect: tone +5 # effect: profile +4 # way: listens # why: What she loved was not replaced: she was asked where it happens now.]
    ~ listened++
    ~ sponsor++
    {sam}: Paul recommended us to two wineries, only last week. Under somebody else’s post.
    # mood: listening
    Bouchard: Paul did? And nobody thanked him? Show me where.
* (mouth_horses) [“In 1923, unless I’m mistaken, we also delivered by horse.” # effect: tone -5 # effect: timing -6 # way: pushes # why: She was talking of people she was fond of. The answer was about a period.]
    ~ pushed++
    ~ sponsor--
    # mood: sceptical
    Bouchard: And on time.
* (mouth_chapter) [“Digital word of mouth, you mean: every handbook has a whole chapter on it.” # effect: tone -3 # way: copies # why: She knew the ears by their first names. The handbook called them “audience”.]
    ~ copied++
    # mood: neutral
    Bouchard: And the ears, what page are they on?
- -> awa_draws

=== awa_draws ===
{ RANDOM(1, 3):
- 1: -> card_job_hunting
- 2: -> card_discretion
- else: -> card_no_time
}

=== card_job_hunting ===
# right: awa neutral own
# show: card
“I’m not looking for a job. If I polish my profile, they’ll start planning my leaving drinks.”
# ask: What does {sam} say to Awa?
# hint: Who looks her up, the night before an interview?
# note: A well-kept profile isn’t a resignation letter. Who in the room thinks it is?
Awa does the firm’s hiring. Her profile says “open to offers”: a box ticked by accident, in 2015.
* (job_three_values) [“Do as the large groups do: a nice portrait, a motto and three values.” # effect: tone -3 # way: copies # why: She feared people would think she was leaving. She was dressed up as everyone else.]
    ~ copied++
    # mood: neutral
    Awa: Boldness, kindness, agility. I have those already. On the coffee machine.
* (job_let_it_be) [“It could be misread, that’s true. Let’s leave HR well out of all this.” # effect: timing -4 # way: hides # effect: tone +1 # why: She said thank you, and the card went by. There was a real question under it, and it was filed with the card.]
    ~ missed++
    Awa says thank you. On The Wire, she remains open to offers.
* (job_who_reads) [“Who reads your profile, headhunters or candidates? Let’s untick that box.” # effect: tone +5 # effect: profile +4 # way: listens # why: She had headhunters in mind. She was shown who did look her up, and a thing to do that takes a minute.]
    ~ listened++
    ~ sponsor++
    {sam}: Tuesday’s candidate read what our ex-colleagues say about us, in public. Then she looked for your name.
    # mood: worried
    Awa: And found a lady on her way out. Pass me that phone.
- -> leila_draws

=== card_discretion ===
# right: awa neutral own
# show: card
“I’d rather be discreet. My job is to listen, not to put myself on show.”
# ask: What does {sam} say to Awa?
# hint: Between silence and showing off, what is it that she does well all day long?
# note: Discretion is not a fault to be mended. With the room, find three ways to be there without being on show.
She lays the card face down, then turns it over, in fairness.
* (discretion_house) [“I see. We’ll say that HR is represented by the image of the firm.” # effect: timing -4 # way: hides # effect: tone +1 # why: She smiled: nobody was insisting. But she had not asked to vanish behind a logo.]
    ~ missed++
    # mood: neutral
    Awa: By the firm. By the photo of the furnace, then.
* (discretion_question) [“What could you ask, once a month, that would betray nobody?” # effect: tone +5 # effect: profile +4 # way: listens # why: Nobody wanted her on show. She was invited to do out loud what she does best.]
    ~ listened++
    ~ sponsor++
    # mood: warm
    Awa: A question, I can do. It’s rather the whole of my job.
    {sam}: The one you put to the night shift was six words long. They still talk about it.
* (discretion_guide) [“Employer branding is all worked out: I’ve got a guide in twelve steps.” # effect: tone -3 # way: copies # why: She said “discretion”. The guide said “visibility”, twelve times.]
    ~ copied++
    # mood: sceptical
    Awa: Step 4: “Get your staff dancing”.
- -> leila_draws

=== card_no_time ===
# right: awa neutral own
# show: card
“My profile? When I have time. I’ve eighteen interviews this week.”
# ask: What does {sam} say to Awa?
# hint: In those eighteen hours, which bit is the same eighteen times over?
# note: Find what each of them repeats every week. That is often the first post, ready written.
In her photo Awa has the hair of 2014. So all eighteen are in the lobby, looking out for somebody else.
* (time_say_it_once) [“What do you say eighteen times over? Write it down once, in twenty minutes.” # effect: tone +5 # effect: profile +4 # way: listens # why: The time she was asked for was being spent already, eighteen times. She was getting some back.]
    ~ listened++
    ~ sponsor++
    # mood: listening
    Awa: That the night shift gets a hot meal. Eighteen times.
    {sam}: Leïla did it for her Tuesdays. Twenty minutes’ writing, an hour returned.
* (time_template) [“There are templates: change the name, and it’s done in two minutes.” # effect: tone -3 # way: copies # why: Two minutes it was. Eighteen people read somebody else’s sentence.]
    ~ copied++
    # mood: sceptical
    Awa: “Passionate about people.” I sound like an ogress.
* (time_after) [“There’s no rush. Let’s look at it calmly, once the interviews are over.” # effect: timing -4 # way: hides # effect: tone +1 # why: For the moment she could breathe. She was hoping to be shown where to find the time.]
    ~ missed++
    # mood: weary
    Awa: After those there are more. That’s more or less how it works.
- -> leila_draws

=== leila_draws ===
{ RANDOM(1, 2):
- 1: -> card_overbooked
- else: -> card_in_house
}

=== card_overbooked ===
# right: leila weary own
# show: card
“I’m swamped. The training room is taken till the Christmas tree.”
# ask: What does {sam} say to Leïla?
# hint: Is everything in those three diaries of use to somebody?
# note: You don’t add a task for somebody who is swamped: you swap. What would the room let go?
Leïla has three diaries, one of them for finding the other two.
* (overbooked_will) [“We’re all swamped, Leïla. It’s a question of will, first and foremost.” # effect: tone -5 # effect: timing -6 # way: pushes # why: She said she could take no more. She heard that she did not want it enough.]
    ~ pushed++
    ~ sponsor--
    Leïla: Will. I’ve squeezed that in between 6.40 and 6.45 pm.
* (overbooked_swap) [“Which hour of your week would nobody miss? Let’s swap that one.” # effect: tone +5 # effect: profile +4 # way: listens # why: It was not one more hour, it was help in dropping one. She knew at once which.]
    ~ listened++
    ~ sponsor++
    # mood: listening
    Leïla: The report on the seven hours, in red. Nobody opens it. Not in black either.
    {sam}: Nobody ever ordered your five-minute Tuesdays. And they’re full.
* (overbooked_without) [“Leave it, then, we’ll do it without you. Don’t let us make you late.” # effect: timing -4 # way: hides # effect: tone +1 # why: She gained an hour that day. What she understood was that she could be done without.]
    ~ missed++
    She opens the third diary and writes “without me”. It’s the only appointment of the day that won’t overrun.
- -> theo_draws

=== card_in_house ===
# right: leila worried own
# show: card
“No need to train the board. Our own people will show us, over coffee.”
# ask: What does {sam} say to Leïla?
# hint: What does the one who shows stand to lose, that nobody ever mentions?
# note: Who in the room has had to teach their boss something? With whom looking on?
The card is in Mr Delatour’s handwriting. “Our own people” is Leïla. She studies her shoes.
* (in_house_pairs) [“Leïla, what would you need in order to dare correct a director?” # effect: tone +5 # effect: profile +4 # way: listens # why: Nobody had asked the one who would have to do it. She had the answer, and it was short.]
    ~ listened++
    ~ sponsor++
    # mood: listening
    Leïla: A door that shuts. And for him to be allowed to get it wrong first.
    {sam}: That’s how Théo showed Gérard the arrow. And was taught how to use a telephone.
* (in_house_upside_down) [“So it’s Leïla who tells the boss he’s holding his phone upside down?” # effect: tone -5 # effect: timing -6 # way: pushes # why: It was true, and it was said in front of everybody. She paid for half of it.]
    ~ pushed++
    ~ sponsor--
    Silence. Leïla counts the floor tiles. Mr Delatour counts the witnesses.
* (in_house_coffee) [“Very well: Leïla will call on you one morning, over coffee.” # effect: timing -4 # way: hides # effect: tone +1 # why: The board was happy, and on they went to the next item. That left the one who had to go.]
    ~ missed++
    # mood: weary
    Leïla: I called on him yesterday. Two coffees. He showed me his boat.
- -> theo_draws

=== theo_draws ===
{ RANDOM(1, 2):
- 1: -> card_not_my_place
- else: -> card_the_young
}

=== card_not_my_place ===
# right: theo worried own
# show: card
“The shop window isn’t my place. I’m keeping somebody’s chair warm.”
# ask: What does {sam} say to Théo?
# hint: What can he see from that place that the others can’t?
# note: “Not my place”: who hands out places? Let the room look for a name.
Beside him, an empty chair: the head of marketing left in March. The board learnt of it on The Wire.
* (place_wait) [“You’re right. Let’s wait till somebody is appointed, it’ll be clearer.” # effect: timing -4 # way: hides # effect: tone +1 # why: He nodded, reassured. He was asking whether he was allowed, though, and was told to ask somebody, later on.]
    ~ missed++
    Théo: And if I’m somebody?
* (place_bear) [“Look at what marketing does across the road, and do it better.” # effect: tone -3 # way: copies # why: He wasn’t sure of his place. He was given the neighbour’s.]
    ~ copied++
    # mood: neutral
    Théo: Across the road they have a bear. We’d need a… better bear?
* (place_furnace) [“What do you see on the shop floor that we can’t? Show it, with Henri.” # effect: tone +5 # effect: profile +4 # way: listens # why: He was not given a title. He was given a subject, and somebody to share it with.]
    ~ listened++
    ~ sponsor++
    # mood: eager
    Théo: Glass cooling down. It sings, did you all know? Ah. No.
    {sam}: My first post about the furnace had eleven readers. Two of them bought glass.
- -> delatour_draws

=== card_the_young ===
# right: theo weary own
# show: card
“The young ones will do it. It’s their sort of thing.”
# ask: What does {sam} say to that card?
# hint: What becomes of an account, the day the person who runs it leaves?
# note: “The intern sees to it”: ask the room to look up the previous intern’s account.
The whole board turns to Théo: twenty-six years old, nine passwords, and the bags under the eyes that go with them.
* (young_who_keeps) [“And when Théo’s on holiday? Everyone their own, with him alongside to begin with.” # effect: tone +5 # effect: profile +4 # way: listens # why: It was a practical question, so nobody had to blush. And Théo was looked at differently.]
    ~ listened++
    ~ sponsor++
    {sam}: The intern of 2021 left us three accounts. They still wish people a happy new year, all by themselves.
    # mood: warm
    Théo: Alongside, with pleasure. Instead of, I’ve done. Nine times.
* (young_interns) [“That’s how everyone does it: let’s take on two apprentices, they love it.” # effect: tone -3 # way: copies # why: Twice as many hands. Still short of the one voice, and of anyone who stays.]
    ~ copied++
    # mood: neutral
    Théo: And when they leave, do we keep the passwords, or the apprentices?
* (young_settled) [“Théo, you don’t mind, do you, you grew up with it? There we are, settled.” # effect: timing -4 # way: hides # effect: tone +1 # why: Everybody smiled, and that was that. He said yes the way you sign a birthday card.]
    ~ missed++
    Théo: No, no. Ten, then.
    He writes the tenth password under his chair.
- -> delatour_draws

=== delatour_draws ===
{ RANDOM(1, 3):
- 1: -> card_not_needed
- 2: -> card_not_famous
- else: -> card_lose_face
}

=== card_not_needed ===
# right: delatour neutral own
# show: card
“The firm doesn’t need me out there. I have people for that.”
# ask: What does {sam} say to Mr Delatour?
# hint: When he says “people”, how many of them can he see from up there?
# note: Where the boss commits, the firm follows. Ask who in the room has seen it happen.
He said it standing at the window of the tenth floor. From below, all you can see of him is the soles.
* (needed_night_shift) [“The night shift has a question for you. Two lines from you, tonight?” # effect: tone +5 # effect: profile +4 # way: listens # why: He wasn’t told that he was missing: he was brought somebody who missed him.]
    ~ listened++
    ~ sponsor++
    # mood: listening
    Delatour: At night? We have people, at night? And… what are they asking?
    {sam}: When Mrs Bouchard signed two lines, the whole shop floor followed. They hadn’t when it was me.
* (needed_study) [“There’s a study: a visible director is good for everything. Page 9.” # effect: tone -3 # way: copies # why: The study was about directors. He passed it on to his people, who aren’t.]
    ~ copied++
    # mood: neutral
    Delatour: Page 9. Have it sent to my people.
* (needed_soles) [“From down there we mostly see your soles. Very active, they are.” # effect: tone -5 # effect: timing -6 # way: pushes # why: It was a fair hit, so it hurt. People seldom sponsor whoever gets them laughed at.]
    ~ pushed++
    ~ sponsor--
    # mood: sceptical
    Delatour: They’ll see you to the door.
- -> three_steps

=== card_not_famous ===
# right: delatour neutral own
# show: card
“We aren’t some famous group. Who would want to follow us?”
# ask: What does {sam} say to Mr Delatour?
# hint: How many people does it take, exactly, to sell all the glass in Albi?
# note: Have each of them write down who would miss their firm. It is a short list, and it is the audience.
Behind him, under glass, the first bottle, the 1923. The label is turned to the wall.
* (famous_leader) [“The leader in our trade has followers by the crowd. Let’s do as they do.” # effect: tone -3 # way: copies # why: He thought himself small. He was shown somebody large.]
    ~ copied++
    # mood: neutral
    Delatour: They sponsor a yacht. We sponsor a fête. Is that comparable?
* (famous_wall) [“With the label turned to the wall? Nobody, I should think.” # effect: tone -5 # effect: timing -6 # way: pushes # why: There was a reason for that label. It wasn’t a funny one.]
    ~ pushed++
    ~ sponsor--
    # mood: weary
    Delatour: It’s fading. My grandfather painted it.
* (famous_twenty) [“Who’d miss us tomorrow? We write to those people, not to the crowd.” # effect: tone +5 # effect: profile +4 # way: listens # why: “Nobody” turned into twenty names. And to twenty people, he knew what to say.]
    ~ listened++
    ~ sponsor++
    # mood: listening
    Delatour: The cannery. Paul Vasseur. My mother-in-law, for her jam… Twenty or so.
    {sam}: One a week, and that takes us to the harvest.
- -> three_steps

=== card_lose_face ===
# right: delatour neutral own
# show: card
“If I get this wrong I lose face. Or my seat. Or the parachute.”
# ask: What does {sam} say to Mr Delatour?
# hint: What has he got wrong before, and who still holds it against him?
# note: The most honest of the thirteen. Leave a silence before anyone answers.
He said “parachute” as though it were a joke. Nobody could find where to laugh.
* (face_tenth_floor) [“A parachute, on the tenth floor: a very reasonable precaution.” # effect: tone -5 # effect: timing -6 # way: pushes # why: He had just owned up to a fear, in fancy dress. It was the dress that got the applause.]
    ~ pushed++
    ~ sponsor--
    # mood: sceptical
    Delatour: Isn’t it? It seats one.
* (face_silence) [“Which is forgotten sooner, a slip or a silence? We’d read it together.” # effect: tone +5 # effect: profile +4 # way: listens # why: The risk wasn’t denied. One was owned up to, and somebody offered to hold the ladder.]
    ~ listened++
    ~ sponsor++
    {sam}: My palm tree, trunks and all, was on page 1 for three years. I’m still here.
    # mood: warm
    Delatour: Sixty thousand catalogues with my mother-in-law’s number, and so am I. Very well. Together.
* (face_experts) [“The experts are quite clear: vulnerability goes down very well these days.” # effect: tone -3 # way: copies # why: He was talking about his seat. The experts were talking on their feet.]
    ~ copied++
    # mood: neutral
    Delatour: Clear, are they? And which seat did they lose?
- -> three_steps

=== three_steps ===
# place: boardroom dusk
# left: sam neutral own
# right: delatour neutral
{sponsor > 6:Mr Delatour picks up the prism and gives it a quarter turn. The board comes the right way up.|{sponsor > 3:Mr Delatour has put a hand on the prism. He isn’t turning it yet.|Mr Delatour looks at his watch through the prism. It’s going backwards.}}
Delatour: Let’s admit it: the quarter is thin, good people leave, and the shop floor asks where I am. What do we do?
# right: doc smug open
# sound: knock
Doc: You buy! Eldorado 360: one tool, twelve modules, thirty per cent off until six. Sign here, here, and here.
# right: delatour neutral
# ask: In what order does {sam} suggest going about it?
# hint: Of those three things, which one brings the other two down if it’s missing?
# note: What for, who with, what with: have the room put the three in order, then take away the first.
The Doc has already taken the cap off the pen.
* (tool_first) [“Take the tool while the discount lasts: everyone’s on it by Monday.” # effect: tone -5 # effect: timing -7 # way: pushes # campaign: invitations 30 # campaign: warmth 0 # effect: profile +3 # why: Fifty accounts opened on Monday, and it shows. But a tool with neither reason nor sponsor: everyone waited for someone to use it.]
    ~ pushed++
    ~ sponsor--
    On Monday, fifty licences opened, and some visits. By Friday, four logins, three of them the Doc’s. “Social doesn’t work,” the board concludes.
* (train_and_equip) [“Bring the teams together, train them, equip them. The budget will turn up on the way.” # effect: tone -2 # way: copies # campaign: invitations 30 # campaign: warmth 20 # why: Everybody was ready in March. In April it took a signature, and nobody knew whose.]
    ~ copied++
    # right: bouchard weary
    Bouchard: It’s April, and the invoice is looking for an owner. It has done the whole corridor.
* (levers_first) [“First what it’s for, and who carries it. Then everyone. The tools come last.” # effect: tone +5 # effect: profile +6 # way: listens # campaign: invitations 30 # campaign: warmth 100 # campaign: posts 2 # google: recent-content yes # google: employer-link yes # effect: timing -2 # why: Three months without a tool, and the discount gone. But the purpose was theirs, and the sponsor had a name: on the day, people knew why.]
    ~ listened++
    ~ sponsor++
    # right: doc worried
    Doc: Three months! My discount runs out at six. So, very nearly, do I.
    # right: leila warm
    Leïla: A kick-off, a line to follow, three pilots: sales, marketing, digital. Nimble, inside a frame we can hold.
    # right: delatour listening
    Delatour: So it wasn’t the tool we lacked. It was the angle.
- -> the_daughter

=== the_daughter ===
# place: glass-tower dusk
# left: sam neutral own
# right: delatour warm
Delatour: As for my profile, that’s taken care of: my daughter does it. She’s thirteen. She’s put a horse on it.
# mood: weary
Delatour: Before her I had an agency. The morning the furnace broke down they posted, in my name: “Failure is a springboard.”
{lift.what_you_seek:The binder is open, and all yellow: people nobody has answered.|The binder is shut, spotless, and very heavy.}
# show: card
# ask: What does {sam} suggest for that profile?
# hint: If the shop floor reads the post at five in the morning, who will they recognise?
# note: A first post, in his own voice. Have somebody dictate one aloud, then compare it with the “tidy” version.
On the back of the agenda, in his hand: being seen. My life mixed in. Not knowing how. One more chore. All in the open.
* (ghost_writer) [“Let’s hire a ghost writer: three posts a week, impeccable, nothing for you to do.” # effect: tone -4 # way: copies # effect: profile +3 # why: Forty likes by Monday. It was beautifully written, and nobody heard anybody in it.]
    ~ copied++
    Forty likes on the first day. The post begins “In a changing world”. Nobody got to the end of it. Mr Delatour included.
* (live_tonight) [“Let’s do it tonight, live, in front of the whole firm: nothing more authentic.” # effect: tone -5 # effect: timing -6 # way: pushes # why: Five fears, in his own hand. He was offered all of them at once.]
    ~ pushed++
    ~ sponsor--
    # mood: worried
    Delatour: Live. Tonight. In my own voice. I believe I have a train.
* (daughter_does_it) [“Your daughter will do it very well. The horse is in focus, at any rate.” # effect: timing -5 # way: hides # effect: tone +1 # why: He beamed: it was the answer he expected. So he stopped expecting anything. So did the account.]
    ~ missed++
    Three months later she has better things to do. A customer has asked the horse for a quote.
* (thirty_minutes) [“Thirty minutes, door shut. You tell it, you type it. I hold the lamp.” # effect: tone +5 # effect: profile +6 # way: listens # why: His voice, his embarrassment, his words: the shop floor knew him at once. People answer a person, not a press release.]
    ~ listened++
    ~ sponsor++
    # mood: listening
    He types with one finger: “I run a glassworks and I don’t know how to share a post. I am being taught.”
    # sound: ting
    First comment, at 5.12 am. The night forklift driver: “We’d been wondering. Welcome.”
- -> first_lamp

=== first_lamp ===
# place: telegraph-office dusk
# left: sam neutral note
# right: jo warm
{jo_trust > 2: Jo: Thirty days. The reel of wire is yours, and I’m not saying another word.|Jo: Thirty days. I’m lending you my reel of wire. Bring it back longer.}
{contacts > 6:The notebook is full of people {sam} has already spoken to. It makes a change from lists.|There are few names in the notebook. But each of them has answered once, and {sam} knows why.}
# sound: hooves
# right: nadia warm note
# form: invitation nadia they_asked
# fact: post = Her message this morning: “I’m finishing my March plan: could we talk it through? Tell me when”
# fact: link = Months of questions and answers, since “haulage gives way before the furnace”
# fact: clock = Answers in the mornings; voice messages, never
# starter: text = Hello Nadia, thank you so much for this message, I am really touched. I remain at your disposal for any question. Do not hesitate to come back to me some time. Kind regards, {sam}
# chip: opening = Hello Nadia, gladly.
# chip: opening = You said haulage gives way before the furnace.
# chip: opening = As a leader in glass, Verrerie Ardent secures your supply.
# chip: link = How is your haulier placed for March?
# chip: link = Please find attached our brochure and our spring prices.
# chip: question = Twenty minutes on the phone, Thursday or Friday morning?
# chip: question = A one-hour demo with your whole board, on Monday?
# chip: goodbye = Or in writing, if you’d rather. Thank you for asking.
# chip: goodbye = Do not hesitate to come back to me.
# model: text = Hello Nadia, gladly. You said haulage gives way before the furnace: how is your haulier placed for March? Twenty minutes on the phone, Thursday or Friday morning? Or in writing, if you’d rather. And I’ll bring the time it wasn’t enough. Thank you for asking. {sam}
# ask: What does {sam} say to Nadia?
# hint: Which word of her message has had no answer yet?
# note: She asked when. Have three answers read out: how many of them say when?
Nadia: The time your two weeks of stock weren’t enough: I tell everyone. I’m finishing my March plan: could we talk it through? Tell me when.
* (nadia_asks) [Send the answer that decides for her. # verdict: asks # effect: timing -4]
    ~ pushed++
    # mood: sceptical
    Nadia had asked when. She is told when, where, with whom, and who brings the projector.
* (nadia_pitches) [Send the answer that presents the offer. # verdict: pitches]
    ~ pushed++
    # mood: weary
    Nadia had asked when. The answer says how much.
* (nadia_generic) [Send the pleasant answer that would suit anyone. # verdict: generic]
    # mood: neutral
    Nadia notes the time. She is still looking for the part about March.
* (nadia_connects) [Send the answer that says when, and talks of March. # verdict: connects # effect: profile +5]
    ~ listened++
    # mood: delighted
    # sound: ting
    Nadia: Thursday, nine o’clock. And no slides, remember?
* (nadia_misses) [Send the answer that says thank you, and suggests nothing. # verdict: misses]
    ~ missed++
    # mood: neutral
    Nadia had asked when. The answer says “do not hesitate”. She hesitates.
- -> second_lamp

=== second_lamp ===
# place: telegraph-office day
# left: sam neutral note
# right: claire neutral
The 15th. In the notebook, under that date, a single line: “Claire. Later.”
{promise_kept:{sam} has never yet missed a 15th. It has become something of a trade.|{sam} has let one promise slip before. This one has been circled twice.}
# form: invitation claire nurtured
# fact: post = What she had said: “I’m changing lines just now. Talk to me about lighter bottles on the 15th”
# fact: link = Two real exchanges about her lighter bottles, blurred photo included
# fact: clock = Today is the 15th
# starter: text = Hello Claire, I am following up, as I have not heard back from you. Special offer: our lighter range is 15% off until Friday, delivery free. Shall I put you down for a batch? {sam}
# chip: opening = It’s the 15th, as you suggested.
# chip: opening = I am following up, as I have not heard back from you.
# chip: link = Are your lighter bottles running on the new line?
# chip: link = Our lighter range is 15% off until Friday.
# chip: question = What still breaks?
# chip: question = Shall we take a quarter of an hour on the phone this week, or would you rather write?
# chip: question = I’ll block Monday at 2 in your diary?
# chip: goodbye = And if it’s no longer the moment, another date will do.
# chip: goodbye = Final reminder before we close your file.
# model: text = Hello Claire, it’s the 15th, as you suggested. Are your lighter bottles running on the new line, and what still breaks? Shall we take a quarter of an hour on the phone this week, or in writing if you’d rather? And if it’s no longer the moment, another date will do. Thank you. {sam}
# ask: What does {sam} write to Claire?
# hint: Which of the two had chosen that date?
# note: “Later” had a date. Compare a reminder of her date with a chaser: where, to the word, is the difference?
Claire had said: “I’m changing lines just now. Talk to me about lighter bottles on the 15th.” She hasn’t written it down anywhere.
* (claire_asks) [Send the line that books itself in. # verdict: asks # effect: timing -4]
    ~ pushed++
    # mood: sceptical
    Claire had given a day. An hour of it was taken, without asking.
* (claire_pitches) [Send the chaser with the offer. # verdict: pitches]
    ~ pushed++
    # mood: weary
    Claire reads “not heard back from you”. She checks: yes, she was the one who said the 15th.
* (claire_generic) [Send the polite line that asks how things are. # verdict: generic]
    # mood: neutral
    Claire answers that all is well. So it is, bottles excepted, but nobody asked about bottles.
* (claire_connects) [Send the line about the 15th, and the bottles. # verdict: connects # effect: profile +5]
    ~ listened++
    # mood: delighted
    # sound: ting
    Claire: The 15th! I’d bet that nobody would remember. I lose all my bets with you. Tuesday, on the phone.
- -> third_lamp

=== third_lamp ===
# place: telegraph-office night
# left: sam neutral note
# right: ingrid neutral
Ingrid Larsen has accepted. They’ve talked deliveries, never shop. Three factories, forty thousand readers, and a line under her name: “In writing only.”
{second_lamp.claire_connects:Claire’s quarter of an hour is in the diary. It’s tempting to make it two.|The first two letters have done what they could. There is a third.}
# form: invitation ingrid first_message
# fact: post = Her Sunday post: “The fault only showed itself once I described it to somebody”
# fact: link = She accepted last night; never a word about her own work before
# fact: clock = In writing only: no calls, no video, no voice messages
# starter: text = Hello Ingrid, thank you for accepting! The easiest would be a quick call: are you free on Thursday, fifteen minutes? I will present the Verrerie Ardent approach. {sam}
# chip: opening = Thank you for accepting.
# chip: opening = Your career is so inspiring!
# chip: opening = In your Sunday post you write that the fault showed itself once you described it.
# chip: link = Here it would have been the night forklift driver.
# chip: link = Our quality approach is certified and recognised.
# chip: question = Who were you telling?
# chip: question = A quick call on Thursday, fifteen minutes?
# chip: goodbye = In writing, whenever you like, and no reply needed.
# chip: goodbye = Looking forward to hearing from you shortly,
# model: text = Hello Ingrid, thank you for accepting. In your Sunday post you write that the fault showed itself once you described it to somebody. Who were you telling? Here it would have been the night forklift driver. In writing, whenever you like, and no reply needed. {sam}
# ask: What does {sam} write to Ingrid?
# hint: She has just opened a crack. Which door did she say people could use?
# note: Three letters, three moments: what was right for Nadia isn’t right here. Get the room to say so.
She writes on Sundays, from eight to ten at night. It is half past seven.
* (ingrid_asks) [Send the message that suggests a call. # verdict: asks # effect: timing -4]
    ~ pushed++
    # sound: thunk
    # mood: weary
    Ingrid rereads her own line, to be sure. “In writing only.” Yes, that is what she had put.
* (ingrid_pitches) [Send the message about us. # verdict: pitches]
    ~ pushed++
    # mood: sceptical
    Ingrid learns that the firm is certified. She knew: she wrote the standard.
* (ingrid_generic) [Send the courteous message. # verdict: generic]
    # mood: neutral
    Ingrid has a drawer for those. It runs very smoothly.
* (ingrid_connects) [Send the message about Sunday’s fault. # verdict: connects # effect: profile +5]
    ~ listened++
    # mood: warm
    # sound: ting
    Ingrid: The man sweeping up. He said: “What if it isn’t the machine?” I have never told anybody that.
- -> the_bet

=== the_bet ===
# place: eldorado ghost
# left: sam worried own
# right: jo neutral
At the end of the trail, Eldorado. On the Doc’s map it was a heap of gold. In fact it’s a hill, and dark windows.
# form: prediction
# ask: How many windows, in thirty days?
# hint: Since your first bet, what have you learnt to expect?
# note: Compare with the bet of episode 2. Everyone writes before anyone speaks; the gap is what teaches.
Jo: Thirty doors, three letters, thirty days. Bet first, look after.
* (bet_hopeful) [Bet high: the whole hill. # verdict: hopeful]
    # mood: warm
    Jo: The whole hill. The hat has aged, the appetite hasn’t.
* (bet_sober) [Bet like someone who knows the road. # verdict: sober]
    # mood: warm
    Jo: That’s the bet of someone who has done some walking.
* (bet_doubtful) [Bet low, to be on the safe side. # verdict: doubtful]
    # mood: listening
    Jo: As low as that? They’ve been answering you all winter.
- -> thirty_days

=== thirty_days ===
# place: eldorado night
# left: sam neutral own
# right: jo neutral
# sound: tick
Thirty days. It’s getting dark, and they count the lamps.
# show: outcome
# reply: nadia = {first_lamp.nadia_connects:Thursday, then. Bring the time it wasn’t enough.|{first_lamp.nadia_misses:I had asked when. I’ll ask again, on principle: when?|I wanted to talk about March. I was talked to about something else.}}
# reply: claire = {second_lamp.claire_connects:The 15th. I told the whole line about it, and it stopped. Not because of that.|I’d said the 15th. There were a great many words, that day.}
# reply: ingrid = {third_lamp.ingrid_connects:Two pages on the man sweeping up. To be published, if he agrees.|{third_lamp.ingrid_asks:In writing, I said. I say it again, in writing.|Received. This is the drawer speaking.}}
# reply: omar = My director came down to the dock. He’s still there.
# reply: henri = Number 2 is holding. The forklift says hello. So does the tie.
# reply: lin = Friday, 3.12 pm, and nothing stopped. I thought of you.
# reply: paul = Harvest’s in. I’m talking to everyone. I’ll start with you.
# reply: yasmine = It’s Tuesday. You’d said Tuesday. Hello.
# silence: A dark window. Not asleep, necessarily: reading.
{accepted} out of {invited} said yes. {replies} {replies == 1:conversation|conversations}. The bet said {bet_accepted}. The rest of the hill is thinking it over.
{first_lamp.nadia_connects || second_lamp.claire_connects || third_lamp.ingrid_connects:The three letters are counted apart. {first_lamp.nadia_connects:Nadia, for Thursday.} {second_lamp.claire_connects:Claire, for Tuesday.} {third_lamp.ingrid_connects:Ingrid, in writing, needless to say.}|The three letters are counted apart. That is quickly done: they arrived.}
# mood: listening
Jo: And it’s the dark ones you’re looking at.
# ask: What does {sam} do with the failures?
# hint: In that failure, what would you like to keep?
# note: Drop the regret, keep the lesson. Replay one decision here, only one, and compare what follows.
{sam}: I keep thinking of my very first idea, for Nadia. “Market leader.” It still wakes me up.
* (replay_one) [Replay one of them: same evening, same person, one sentence changed. To see. # effect: tone +4 # effect: profile +6 # way: listens # why: The regret stayed by the side of the trail, the sentence rode on. It was the sentence that got an answer.]
    ~ listened++
    # mood: warm
    # sound: ting
    Jo: Throw out the remorse, keep the sentence. It takes up less room.
* (apologise_to_all) [Apologise to each of them, once, handsomely, and never bother them again. # effect: tone +2 # effect: timing -5 # way: hides # why: The apologies were charming. People had been waiting for the next part, and were sent an ending.]
    ~ missed++
    # mood: neutral
    Thirty people receive very handsome apologies. Twenty-nine wonder what for.
* (chase_the_dark) [Chase all the dark ones tonight: there are four hours left of the thirty days. # effect: tone -4 # effect: timing -6 # way: pushes # effect: profile +2 # why: Four visits within the hour. Several were reading, behind the shutter, and the reminder gave them a reason to close it.]
    ~ pushed++
    # mood: weary
    # sound: thunk
    Four visits within the hour. Then, on the hill, three shutters close. So they had been open.
- -> the_seminar

=== the_seminar ===
# place: glass-tower dusk
# left: sam neutral own
# right: delatour neutral
{the_daughter.thirty_minutes: Delatour: My post has had thirty-two readers. I know thirty of them. It’s the finest meeting of my career.|Delatour: I’m not sure what you did, but my directors have begun to talk between meetings.}
# mood: listening
Delatour: I’m opening the sales seminar. From a conversation to a qualified lead, and from there to a meeting. I could use someone who has ridden the trail.
# ask: What does {sam} say?
# hint: Who is he looking at, as he says “someone”?
# note: Believing in yourself can be practised: have each of them say aloud one thing they could talk about for twenty minutes.
He hasn’t said who. He looks at {sam}, then at the empty chair, then at {sam}.
* (order_forms) [“Gladly! An hour on the range, and an order form on every chair, just in case.” # effect: tone -4 # effect: timing -7 # way: pushes # why: He wanted someone who had ridden the trail. What came past was the coach, with advertising on it.]
    ~ pushed++
    # mood: sceptical
    Delatour: On every chair. And where does one sit?
* (someone_better) [“Okafor would be far better than me. I’ve mostly just been very lucky.” # effect: tone +2 # effect: timing -8 # way: hides # why: He had chosen somebody. He was told, ever so kindly, that he had chosen wrong.]
    ~ missed++
    # mood: neutral
    Delatour: Lucky. Thirty days running. Well. Okafor, then.
* (my_flops_too) [“Me, then. Twenty minutes, flops included. What do they dread the most?” # effect: tone +5 # effect: profile +6 # way: listens # why: You said “me”, then talked about them. That was the very order he was after.]
    ~ listened++
    ~ sponsor++
    # mood: delighted
    # sound: ting
    Delatour: Looking foolish. You open with a flop of yours. I’ll close with my catalogues, and my mother-in-law’s number on them.
- -> campfire

=== campfire ===
# place: campfire night
# left: sam listening own
# right: jo warm
The fire, the coffee, the whole crew. {sponsor > 3:Mr Delatour has brought the leather binder: four years of The Wire, in print. It burns beautifully.|Mr Delatour sends his regrets. He’ll read the minutes on Friday, bound.}
{hat > 2: Jo: No tag on your hat any more. We can see your eyes at last.|Jo: The tag on your hat is hanging by a thread. Pull it whenever you like.}
{ copied >= 5: -> bound_in_leather }
{ missed >= 4: -> waiting_room }
{ pushed >= 5: -> gold_rush }
{ listened >= 8 && pushed <= 1 && the_seminar.my_flops_too: -> many_small_lamps }
{ sponsor <= 3: -> ground_floor }
-> one_floor_lit

= many_small_lamps
# place: eldorado night
# sound: ting
# ending: many-small-lamps
# peer: awa = You looked for the sentence under the card. By the end they were handing them to you face up.
# peer: okafor = They offered me your seminar, you know. I said: ask whoever rode the trail.
# peer: marguerite = Be yourself, keep the lesson, drop the regret. It took me thirty years. You, thirty days.
# peer: delatour = {the_daughter.thirty_minutes:My phone is the right way up and I have a question from the forklift. I’m not aligned at all any more.|I have a question from the forklift, and nobody to answer it but me. I’m not aligned at all any more.}
# action: Find a person who told you “later”. Write to them on the date they gave, with the question that was theirs.
Eldorado. No heap of gold. Lamps, small ones, one to a person, each of them lit by somebody else. From the tower, you begin to see clearly.
-> END

= one_floor_lit
# ending: one-floor-lit
# peer: awa = Half the board told you about themselves. The other half told you about the board.
# peer: okafor = You know how to ask. Now ask while they’re looking down at you.
# peer: marguerite = Don’t replay it all. Replay the card that made you look away.
# peer: leila = One floor lit is the one you see from the road.
# action: Take the objection you hear most often, and write down the question you could ask in return.
One floor of the tower is lit, and a patch of the hill. The others are feeling for the switch: they have seen that there is one.
-> END

= ground_floor
# place: eldorado night
# ending: ground-floor
# peer: awa = Downstairs you ask. Upstairs you plead your case. And it’s the same lift.
# peer: okafor = You get there without a sponsor, too. By torchlight.
# peer: marguerite = Pick one person up there. Not five. And bring them a question.
# peer: bouchard = I didn’t say no, I played a card. Come back and ask me why that one.
# action: Look around your firm for the person who could carry this with you, and ask what worries them at the moment.
The hill lights up in places. The tower has stayed dark: they’re waiting for the return on investment, sitting down.
-> END

= gold_rush
# ending: gold-rush
# peer: awa = We played cards, you played jibes. It’s the jibes that get retold.
# peer: okafor = Boards aren’t won on points. I have a shelf of cups at home. I polish them alone.
# peer: marguerite = Turn the card over before you answer. The real sentence is on the back.
# peer: bouchard = Noted. In pencil. Bring a question, and a rubber.
# action: At the next objection, answer with a question, and count to five before you add a word.
Eldorado was reached at a gallop, shovel in hand. There was no gold there. There were people, and they made way.
-> END

= waiting_room
# ending: waiting-room
# peer: awa = {first_lamp.nadia_misses:You were asked when. You answered thank you.|You were handed cards, and you put them away. They were waiting to be turned over.}
# peer: okafor = {the_seminar.someone_better:I did the seminar. Everybody asked me why it wasn’t you.|To the seminar you said yes. Look after that yes, and find it some company.}
# peer: marguerite = Waiting to be ready doesn’t make you ready. It makes you older, though on me it does look well.
# peer: leila = Up there, I was hoping somebody would contradict them. A little. Once.
# action: Find a message in which somebody opened the door to you, and answer it with a date, and a way out.
The lift came, and left, and came back. {sam} held the door for the others. That’s very polite, and that’s the ground floor.
-> END

= bound_in_leather
# ending: bound-in-leather
# peer: awa = {card_discretion.discretion_guide:Twelve steps. At the fourth, everybody dances. I’m still waiting for the music.|What you suggested I had read before. On the coffee machine.}
# peer: okafor = I’ve got that study. Mine concludes the opposite. Same author.
# peer: marguerite = Keep one sentence that’s yours, only one. Give the rest to the fire, it isn’t fussy.
# peer: theo = {card_not_my_place.place_bear:The bear across the road says hello. It took us for itself.|I reread the whole file. The only proper name in it is the printer’s.}
# action: Reread your summary, and take out one sentence that could stand on somebody else’s.
Studies, guides, templates, ghosts. The board has had it all bound. All that’s missing from the cover is the name of the firm.
-> END
