# title: Nobody sees my work
# author: Sam’s workshop
# company: Verrerie Ardent
# decisions: 11
# help: on-demand
# meter: heart 0 10 = Heart for the work
# carry: contacts promise_kept jo_trust

// What the game sets by itself; in Inky these values will do for reading.
VAR sam = "Sam"
VAR she = false
VAR contacts = 3
VAR promise_kept = true
VAR jo_trust = 2

// The gauge of this episode: how much Élie feels like opening the workshop tomorrow.
VAR heart = 3

// What the story remembers: the times Sam listened, pushed, let it pass, imitated, and the facts found.
VAR listened = 0
VAR pushed = 0
VAR missed = 0
VAR copied = 0
VAR facts = 0

-> leak

=== leak ===
# place: main-street day
# left: sam neutral own
# right: omar worried cup
Omar has drawn a table. Forty invitations, fifteen yeses, no reply. He has had it laminated, out of spite.
# ask: Where is it leaking?
# hint: On which line of the table was everybody still there?
# note: A callback to episode 3: find the stage, then the phrase. Have them point at the line before they discuss.
Omar: Tell me it’s the network. That would suit me.
* (send_sixty) [“You need sixty. Fifteen yeses is too few to go by.” # effect: tone -3 # effect: timing -5 # way: pushes # why: Twenty more invitations down the same pipe: it leaked in the same place, only harder.]
    ~ pushed++
    # mood: weary
    Omar: Sixty. I shall run out of plastic.
* (first_message) [“After the yes. What did you write, right then, to those who accepted?” # effect: tone +4 # way: listens # why: The stage, then the phrase: “here is our catalogue”. He crossed it out himself.]
    ~ listened++
    # mood: listening
    Omar: “Thanks, and here is our catalogue.” Ah. Yes. From here you can hear the door.
* (new_template) [“Change your template: I’ve one that does wonders for a friend, just fill in the blanks.” # effect: tone -2 # way: copies # why: The friend’s template was about the friend. Fifteen people learnt his first name.]
    ~ copied++
    # mood: neutral
    Omar: “Dear fellow winegrower.” I’m in haulage.
- -> the_table

=== the_table ===
# place: workshop dusk
# left: sam neutral note
# right: elie worried
The Workshop. Six stools round a bench, a clock, and a rule on the wall: questions first, advice only afterwards. Élie made the stools.
Élie: I build furniture from building-site offcuts. I show it all, every day. Video, photos, words. And nothing. Nobody sees what I do.
# right: awa neutral
Awa: Peer table, round one. We have twenty minutes to understand. Any questions?
# right: elie worried
# ask: What does {sam} say first?
# hint: What don’t you know yet, and have assumed already?
# note: Ban all advice for five minutes, by the clock. It’s the hardest part, by a long way.
Five heads nod. In each of them you can see a piece of advice, ready to come out.
* (ask_numbers) [“‘Nothing’ is how much? How many follow you, and how many saw the last one?” # effect: tone +4 # effect: profile +4 # way: listens # why: He had never counted. The first fact did more good than ten encouragements.]
    ~ listened++
    ~ facts++
    # show: card
    Four hundred contacts. Eleven people saw the last video. Two watched it to the end.
* (advise_at_once) [“Make them shorter. Short is what works, everywhere: nobody has any patience these days.” # effect: tone -2 # way: copies # why: He said he’d tried that. And that, too. He had stopped telling, and started defending.]
    ~ copied++
    # mood: sceptical
    Élie: I’ve done short. I’ve done silent. I did a square one.
* (post_more) [“Post twice a day, with the price: then at least people know it’s for sale.” # effect: tone -4 # effect: timing -6 # way: pushes # why: He had come to say he was worn out. He was asked for twice as much.]
    ~ pushed++
    ~ heart = heart - 2
    # mood: weary
    Élie gets up, says he has glue drying, and leaves. Jo goes after him. She comes back with him, and with the glue.
* (ask_aim) [“Come spring, how would you know that your work is seen?” # effect: tone +4 # effect: profile +4 # way: listens # why: He was after views. Looking for the answer, he found what he was after.]
    ~ listened++
    ~ facts++
    # show: card
    He doesn’t want to be famous. He wants six people in the workshop, one Saturday a month.
- -> second_round

=== second_round ===
# place: workshop dusk
# left: sam neutral note
# right: elie neutral
# sound: tick
Round two. {the_table.post_more: The glue has dried. Élie is back, sitting further off.|Élie has moved his stool one notch closer.}
Élie: And anyway, people don’t care. That’s just how it is.
# ask: What does {sam} do with “people don’t care”?
# hint: Is that a fact, or a difficult evening?
# note: “Fact or impression?” Try the question on a sentence from yesterday. One of yours.
Théo opens his mouth. Awa looks at the clock. Théo closes it.
* (fact_or_feeling) [“Is that a fact, or an impression? Tell us about the last time.” # effect: tone +5 # effect: profile +5 # way: listens # effect: timing -2 # why: Another quarter of an hour without any advice. A lady had stroked a table for ten minutes; he had forgotten her, there being no click.]
    ~ listened++
    ~ facts++
    ~ heart++
    The clock eats a quarter of an hour. Théo has three pieces of advice going cold.
    # show: card
    At the market a lady stayed ten minutes, her hand on a table. Her name is Odile. He didn’t ask her anything.
* (cheer_him_up) [“They do! I, for one, love what you do.” # effect: tone -1 # way: copies # why: He smiled, politely. One person loved it: that had been the problem to begin with.]
    ~ copied++
    # mood: neutral
    Élie: Thank you. That makes one.
* (be_tough) [“Let’s be realistic: it may be the price. Bring it down a bit, and see.” # effect: tone -5 # effect: timing -5 # way: pushes # why: A silence was translated for him into a verdict. He went home with the verdict.]
    ~ pushed++
    ~ heart--
    # mood: weary
    Élie: Nobody said “dear”. Nobody said anything. That’s all I was saying.
* (say_nothing) [Say nothing: better not to stir things up. # effect: timing -5 # way: hides # why: He had left a sentence hanging, on purpose. It came down all by itself.]
    ~ missed++
    # mood: neutral
    You can hear the clock. It isn’t stirring anything up, either.
- -> the_request

=== the_request ===
# place: workshop night
# left: sam listening own
# right: elie neutral
On the bench, {facts > 1:the cards found so far lie in a row: facts, in carpenter’s pencil.|{facts == 1:one single card, in carpenter’s pencil.|nothing but sawdust.}}
# mood: listening
Élie: So here’s my question. How do I get four hundred people to see me?
# right: jo neutral
Jo: Nobody has the real figure. Let’s say between one and seven in a hundred, for fun. Out of four hundred, that makes?
# ask: What does {sam} make of the arithmetic?
# hint: Eleven out of four hundred: is that few… or is that normal?
# note: Do the sum with the room’s own contacts. You can hear the relief.
Somebody counts on their fingers, and is done rather soon.
* (post_daily) [“Then post every day: with the numbers up, somebody is bound to stop.” # effect: tone -3 # way: copies # effect: profile +3 # why: In the first week the counter moved. After thirty days it was the same dozen people, and twice the tiredness.]
    ~ copied++
    ~ heart--
    # right: elie weary
    Élie: Thirty-one views on Monday! Twelve by Friday. A chair takes me six weeks. It’s behind schedule.
* (four_to_28) [“Between four and twenty-eight. Your eleven are in the middle. Silence was in the sum.” # effect: tone +4 # effect: profile +7 # way: listens # why: Eleven stopped being a slap, and became a sum that came out right. He could think of something other than himself.]
    ~ listened++
    ~ heart = heart + 2
    # right: elie warm
    # sound: ting
    Élie: In the middle. I’m… average? That’s the best news I’ve had all year.
* (buy_followers) [“Three thousand followers, on offer. A full room draws a crowd.” # effect: tone -4 # effect: timing -5 # google: recent-content no # way: pushes # effect: profile +4 # why: The counter leapt that same evening. Then the lady from the market looked him up, saw three thousand strangers born on a Tuesday, and hesitated.]
    ~ pushed++
    # right: doc smug
    # sound: thunk
    Doc: Fresh this morning! They don’t talk, they don’t come, but what a crowd!
- -> which_square

=== which_square ===
# place: crossroads day
# left: sam neutral own
# right: elie worried
At the crossroads, three signs: a very large square where people shout, a square where they turn thumbs down, and a small one where they show each other what they make.
Élie: One thumb down and I don’t sleep. It’s silly.
# ask: On which square does Élie set up?
# hint: Where are the people who come on a Saturday? And where does he sleep at night?
# note: Choose a network for your audience and for your own comfort. Both count; the second one gets forgotten.
It isn’t silly. It’s useful to know, in fact.
* (all_three) [All three: you never know where a customer may come from. # effect: tone -3 # way: copies # effect: profile +2 # why: More passers-by in the first week. Then three half-empty shop windows: people walked past three times as fast.]
    ~ copied++
    # mood: weary
    Élie: Quite a crowd on Monday. On Tuesday I answered on one square in the tone of another. On the third I just cried.
* (toughen_up) [The hardest one: he’ll learn to take it, it’s part of the trade, and that’s where the customers are. # effect: tone -4 # effect: timing -5 # way: pushes # why: He took it for four days. On the fifth he put his tools away.]
    ~ pushed++
    ~ heart = heart - 2
    # mood: weary
    Élie: Eleven thumbs. All down. One from my brother-in-law, “by mistake”.
* (one_small_square) [The small one, among people who make things: his people are there, and so is his sleep. # effect: tone +4 # effect: profile +8 # way: listens # why: One single square, the right one, and a quiet mind: within a month they knew him there.]
    ~ listened++
    ~ heart++
    # mood: warm
    Élie: We show each other joints that went wrong. It’s very tender. There’s even a violin maker.
* (none_for_now) [None for now: better wait until he is ready. # effect: timing -5 # way: hides # why: He had been ready for two years. It was the others who hadn’t been told.]
    ~ missed++
    # mood: neutral
    Élie: All right. I’ll sand, then. I sand very well.
- -> for_whom

=== for_whom ===
# place: home-office dusk
# left: sam neutral note
# right: elie neutral
Élie: What do I write? I usually address everybody. “For a fairer planet, choose reuse.”
{second_round.fact_or_feeling: Odile’s card is pinned above the screen.|Above the screen there is a wall.}
# ask: Who does he write to?
# hint: Who exactly will read this sentence, standing in their kitchen?
# note: Give the reader a first name. Then have the text read by somebody who very nearly bears it.
{sam}: Not everybody will come on Saturday. There are only six stools.
* (to_everyone) [To everyone, but with more keywords in it: it would be silly to shut any doors. # effect: tone -2 # way: copies # effect: profile +2 # why: A little higher in the search results. Everyone read “reuse, frugality”, and nobody recognised themselves.]
    ~ copied++
    # mood: neutral
    Élie: Two places up in the results. It’s flat, but it’s true. It reads like a care label.
* (to_the_guilty) [To those who buy new: some people need a shaking. # effect: tone -5 # effect: timing -4 # way: pushes # why: Shaken, they went and bought elsewhere, something new, to cheer themselves up.]
    ~ pushed++
    # mood: sceptical
    Élie: My brother-in-law replied with a photo of his sofa. New.
* (to_odile) [To one person: “Odile, your grandmother had a table. Where is it now?” # effect: tone +5 # effect: profile +7 # way: listens # why: Odile recognised herself. So did seven others, who weren’t called Odile.]
    ~ listened++
    ~ heart++
    # mood: warm
    Élie: “Where is it now?” I got an answer from my own mother. She cried. She’d given it to the neighbours.
- -> credit

=== credit ===
# place: workshop day
# left: sam neutral own
# right: elie eager
On the small square a violin maker from Mirecourt shows how he saves offcuts of maple. Élie hasn’t slept, for joy.
Élie: That’s my joint exactly, only better! What do I do with it?
# ask: What does he do with the violin maker’s work?
# hint: What would the violin maker like to read tonight, under his own name?
# note: Build on someone’s work and name them. Once, for a reason. Not twenty.
# sound: tick
The violin maker has three thousand readers, all very calm.
* (credit_and_build) [Make the joint, on a stool, and say whose it is, once, by name. # effect: tone +5 # effect: profile +6 # way: listens # why: The violin maker saw his joint turn into a stool. He showed it to his three thousand readers, very calmly.]
    ~ listened++
    ~ contacts++
    ~ heart++
    # mood: delighted
    # sound: ting
    Élie: He wrote: “So this is where maple goes when it retires to the country.” I’m framing it. In maple.
* (tag_twenty) [Post it, tagging the violin maker and nineteen other makers who might like it. # effect: tone -5 # effect: timing -6 # way: pushes # effect: profile +3 # why: Four hundred views by noon. Nineteen people had been called over for nothing, and three of them reported it.]
    ~ pushed++
    # mood: worried
    Élie: Four hundred views! And they’re asking me to stop. Politely. Nineteen times.
* (same_video) [Make the same video and say nothing: everyone draws inspiration somewhere. # effect: tone -3 # way: copies # why: His readers knew the original. They congratulated him. The violin maker, that is.]
    ~ copied++
    # mood: neutral
    First comment: “Looks like Mirecourt.” Second: “But not as good.”
* (admire_from_afar) [Admire him from afar and write nothing: he must be terribly busy. # effect: timing -5 # way: hides # why: The violin maker would have liked to know his offcuts were of use. He too went on thinking he was alone.]
    ~ missed++
    # mood: neutral
    Élie saves the video in a folder called “later”. There are two hundred in it.
- -> five_people

=== five_people ===
# place: telegraph-office day
# left: sam neutral own
# right: elie neutral
One Saturday a month, six places. Three weeks to go.
{which_square.one_small_square: Élie: There are five people on the square who always answer me. Five isn’t much.|Élie: I’ve written down five names. Five isn’t much.}
# ask: How does {sam} suggest filling the six places?
# hint: A thumb up, or a person who turns up: which of them can sit on a stool?
# note: A “like” is worth less than somebody who came. Have everyone count their five.
Six stools are waiting.{the_request.buy_followers: Of the three thousand followers, the nearest lives seven thousand miles off.| They have a certain gift for it.}
* (buy_ads) [A hundred euros of advertising, aimed at “furniture” and “nice”: it’s what the big brands do. # effect: tone -2 # way: copies # effect: profile +3 # why: Three hundred clicks the same day, from everywhere. By the time they got there nobody knew who he was.]
    ~ copied++
    # mood: neutral
    Élie: Three hundred clicks. A gentleman in Lisbon asks if I deliver niceness.
* (nurture_five) [Look after those five, one question each, and offer them a taster workshop. # effect: tone +4 # effect: profile +8 # way: listens # effect: timing -2 # why: Three weeks for five people, known by what they were making. Four came, and two brought somebody.]
    ~ listened++
    ~ contacts = contacts + 2
    ~ heart = heart + 2
    Two weeks, five conversations, no bookings. Élie counts stools at night.
    # mood: delighted
    # sound: ting
    Saturday: six people, six stools. Odile has brought her grandmother’s table. The neighbours had kept it.
* (mass_invite) [Invite all four hundred at once, with a countdown: it builds excitement. # effect: tone -4 # effect: timing -6 # way: pushes # why: Four hundred countdowns. The five who liked him took it for a mistake.]
    ~ pushed++
    # mood: weary
    “Only 48 hours left!” Two people come. One was looking for the toilets.
- -> swamped

=== swamped ===
# place: workshop day
# left: sam neutral own
# right: claire neutral
That Saturday Claire Morvan puts her head round the door. She’d like a large table for the lobby at the Caves.
# mood: weary
Claire: I really am interested. But right now I’m up to my neck. We’re in the middle of a launch.
# right: elie worried
# ask: What does {sam} whisper to Élie?
# hint: “Right now” lasts until when?
# note: “Up to my neck” isn’t a no, it’s a date gone missing. Find the shortest question.
Élie looks at {sam}. His hand is already on the leaflet.
* (when_calmer) [“When will it be calmer, roughly?” Write it down, and let her run. # effect: tone +5 # effect: profile +4 # way: listens # effect: timing -2 # why: No sale that day. She said “mid-October”, so she had thought about it; there was nothing more to ask of her.]
    ~ listened++
    # right: claire warm
    Claire: Mid-October. Write down the 15th. If you remember, you’ll be the only one.
* (send_deck) [Slip her the leaflet: she’ll read it when she has a minute. # effect: tone -2 # way: copies # why: The leaflet joined the others. She didn’t have a minute, she had three years.]
    ~ copied++
    # right: claire neutral
    Claire: Thanks. I’ll put it with the… I’ll put it down.
* (insist_now) [“Two minutes! Give me the measurements, I’ll do you a price if it’s today.” # effect: tone -5 # effect: timing -6 # way: pushes # why: She had said what she couldn’t do. She was invited to do it faster.]
    ~ pushed++
    # right: claire weary
    # sound: thunk
    Claire: Today I’m drowning.
* (let_her_go) [Smile, and let her leave: she’ll be back if she wants it. # effect: timing -5 # way: hides # effect: tone +1 # why: She liked not being pressed. She did want that table; she just had nobody to say it to a second time.]
    ~ missed++
    # right: claire neutral
    Claire smiles, and leaves. The lobby table at the Caves is still a cardboard box.
- -> the_names

=== the_names ===
# place: workshop dusk
# left: sam neutral own
# right: elie listening
End of the workshop. Everybody has a shaving in their hair. One lady can’t bring herself to leave, which is a sort of review.
# right: lin warm
Lin: I’ve spent an afternoon not mending a belt. Thank you. Really.
# right: elie eager
# ask: What does Élie ask Lin before she goes?
# hint: Who does she know, who would enjoy this?
# note: Never end a good meeting without asking for one to three names, with their consent. Rehearse the sentence, aloud.
Élie opens his mouth. Since the peer table he has known it can also be used for asking.
* (spread_word) [“If you could tell people about me…” # effect: timing -4 # way: hides # effect: tone +1 # why: “People” is rather a lot of people. She meant to tell everyone, so she told no one.]
    ~ missed++
    # right: lin neutral
    Lin: Of course! I’ll tell… people. Right.
* (whole_book) [“Have you got your whole team’s details? I’ll write to all of them tonight.” # effect: tone -4 # effect: timing -6 # way: pushes # why: She would have entrusted two names. She was asked for her address book, and other people’s.]
    ~ pushed++
    # right: lin worried
    Lin: The whole team… I believe I have a train. A belt. Something.
* (two_names) [“Who comes to mind? One or two people. And you ask them first if I may write.” # effect: tone +5 # effect: profile +5 # way: listens # why: Two names, with consent: they answered Élie with “Lin says hello”. It was warm already.]
    ~ listened++
    ~ contacts = contacts + 2
    # right: lin warm
    # sound: ting
    Lin: Two. My sister, and the man upstairs: he sands on Sundays, we can hear him. I’ll ask them tonight.
- -> mid_october

=== mid_october ===
# place: main-street dusk
# left: sam neutral own
# right: elie worried
The 15th of October. {swamped.when_calmer: On the workshop wall, a card: “Claire, 15 Oct.”|Élie comes across an old scrap of paper: “Claire? Table?”}
# mood: neutral
Élie: She’ll have forgotten. Or found one somewhere else. I wouldn’t want to bother her.
# ask: What does Élie do that day?
# hint: If somebody came back on the very day they said, what would you think?
# note: A date promised and kept is worth any number of reminders. Who in the room owes one?
Outside, the leaves are coming down on schedule.
* (keep_waiting) [Wait for her to ring: she has his number, she has her own life, and nobody likes being chased. # effect: timing -9 # way: hides # why: She was waiting for the 15th as well. On the 16th she concluded what one concludes.]
    ~ missed++
    ~ promise_kept = false
    ~ heart--
    # mood: neutral
    On the 16th Claire orders a table. Elsewhere. It’s very nice, as tables go.
* (offer_again_hard) [Ring her at eight, again if need be, and send a quote he has already signed on his side. # effect: tone -4 # effect: timing -8 # way: pushes # why: She had asked to be remembered. She was, three times before ten o’clock.]
    ~ pushed++
    # right: claire weary
    Claire: You’ve signed for the both of us. How very… organised.
* (as_promised) [Two lines, as promised: “It’s the 15th. Ten minutes to measure, or a sketch first?” # effect: tone +5 # effect: profile +8 # way: listens # why: The day named, her own table, ten minutes, another choice: she answered before opening her diary.]
    ~ listened++
    ~ contacts++
    ~ heart = heart + 2
    # right: claire delighted
    # sound: ting
    Claire: The 15th! I’d bet a coffee that nobody would. Come and measure. I owe you a coffee.
- -> campfire

=== campfire ===
# place: campfire night
# left: sam listening own
# right: elie warm
The fire, the coffee, six stools. Élie looks the logs over with a professional eye, and burns only the ugly ones.
{ copied >= 5: -> like_everyone_else }
{ missed >= 4 && not mid_october.as_promised: -> closed_shutters }
{ pushed >= 4: -> nineteen_complaints }
{ listened >= 8 && pushed <= 1 && five_people.nurture_five && mid_october.as_promised: -> six_stools }
-> one_stool_short

= six_stools
# sound: ting
# ending: six-stools
# peer: awa = {facts > 0:You asked before you advised. Three people here never managed it. I’m looking at nobody, Théo.|The advice came too soon, and then you listened. It’s shorter the other way round.}
# peer: okafor = Eleven out of four hundred was normal. Who do I see about my sleep in 2018?
# peer: marguerite = A date, written down, kept. I made thirty years out of that.
# peer: elie = Nobody saw my work. It’s just that I was looking at the counter.
# action: Write down five people you could ask a question about their work this month. One a week will do.
Six people, six stools. Measured in stools, it’s a triumph.
-> END

= one_stool_short
# ending: one-stool-short
# peer: awa = You found some facts, and then you advised anyway. It’s human. It’s rather the whole point.
# peer: okafor = Ask for the date. Always. Even when it’s your mother.
# peer: marguerite = Choose your five. The others will come through them.
# peer: elie = We were four on Saturday. The other two stools were very good for our feet.
# action: At your next good meeting, ask for one name, just one, and let the other person warn them first.
One stool is short, or somebody to sit on it. {sam} and Élie do not agree on the wording.
-> END

= nineteen_complaints
# ending: nineteen-complaints
# peer: awa = The first piece of advice came after four seconds. The rule is on the wall, in large letters.
# peer: okafor = You wanted him seen. He was seen. We closed our eyes.
# peer: marguerite = Talk to one person who strokes a table. The rest is noise.
# peer: elie = I’ve put the tools away. I kept the plane out, I’m weak.
# action: Before your next piece of advice, ask two questions. Count them on your fingers, under the table.
Everybody has been shown Élie. Nobody yet knows what he makes.
-> END

= closed_shutters
# ending: closed-shutters
# peer: awa = He was waiting for a question, you for a sign. You were both very polite.
# peer: okafor = Claire had bet a coffee. You watched the coffee go by.
# peer: marguerite = Silence isn’t lack of interest. Nor is yours, but who’s to know?
# peer: elie = I’d have liked something to say no to.
# action: Find one person who told you “later”, and write them two lines today: the subject, and a question.
The workshop smells good, the shutters are half closed. Behind them somebody is waiting to be asked. In front of them, too.
-> END

= like_everyone_else
# ending: like-everyone-else
# peer: awa = Short format, advertising, template, keywords: Élie didn’t recognise himself in any of it.
# peer: okafor = I thought I saw an advert for mattresses. It was him.
# peer: marguerite = There was a carpenter’s pencil on that bench. Start there.
# peer: theo = The square was my idea. Sorry.
# action: Take your last post, and replace the first line with a question to one particular person, job and all.
Élie now looks like all the others nobody sees. At least he has company.
-> END
