# title: Ten o’clock coffee
# company: Verrerie Ardent
# decisions: 3
# help: visible

// An episode of three decisions, ready to play. Change the sentences; keep the names in round brackets.
VAR sam = "Sam"
VAR listened = 0
VAR pushed = 0

-> machine

=== machine ===
# place: training-room day
# left: sam eager
# right: claire neutral
The coffee machine. The one network in the building that is never down.
# ask: What does {sam} say?
# hint: What does she talk about when nobody is selling her anything?
Claire: I don’t think we’ve ever spoken.
* (her_work) [“You’re on the shop floor, aren’t you? What’s jamming this month?” # way: listens # effect: tone +6 # why: A question about her own work: she put her cup down.]
    ~ listened++
    # mood: warm
    Claire: The sorting belt. Have you time for a second coffee?
* (meeting) [“Delighted! Shall we say an hour on Thursday, so I can walk you through our offer?” # way: pushes # effect: timing -14 # why: An hour asked for before a minute was given.]
    ~ pushed++
    # mood: weary
    Claire: Thursday I’m… looking for a reason.
* (small_talk) [“Quite some weather, isn’t it? For a Tuesday, I mean.” # way: hides # effect: tone -2 # why: Nothing to answer: the conversation stopped at the thermometer.]
    Claire: True. There is weather.
- -> evening

=== evening ===
# place: home-office dusk
# left: sam neutral
# right: nobody
Evening. The invitation to Claire is open, the cursor blinks.
# ask: What does {sam} write?
# hint: What will she recognise of your talk?
{machine.her_work: The sorting belt, on the corner of a napkin.|No notes. Only what the weather was like.}
* (the_belt) [“Thanks for the coffee. I kept thinking of your sorting belt: a colleague had the same trouble.” # way: listens # effect: tone +5 # effect: timing +4 # why: She found her own sentence in yours.]
    ~ listened++
    Sent. No question, no link: room to breathe.
* (brochure) [“Further to our talk, please find our brochure attached.” # way: pushes # effect: timing -10 # why: The talk was about her shop floor, the brochure about yours.]
    ~ pushed++
    Sent. The attachment weighs more than the sentence.
* (standard) [“I’d like to add you to my professional network.” # way: copies # effect: tone -4 # why: The same sentence as eleven others that morning.]
    Sent. Somewhere, eleven identical sentences are waiting for it.
- -> answer

=== answer ===
# place: workshop day
# left: sam neutral
# right: claire listening
A week goes by. Claire is at her post, the belt runs almost smoothly.
# ask: What does {sam} do now?
# hint: Who needs what, today?
Claire: Well, the coffee machine. Just passing?
* (introduce) [“Shall I introduce you to the colleague with the belt? He’d be glad to take a call.” # way: listens # effect: timing +8 # effect: tone +3 # why: You gave before you asked.]
    ~ listened++
    # mood: delighted
    Claire: Now, if you like. And what is it you sell, by the way?
* (ask_order) [“I was passing to see where your decision stands.” # way: pushes # effect: timing -12 # why: She had no decision to make. Now she has: to avoid you.]
    ~ pushed++
    # mood: sceptical
    Claire: My decision about what?
* (wave) [A wave of the hand, from afar. She has work to do. # way: hides # effect: timing -4 # why: She was waiting for a word: silence is not always politeness.]
    Claire looks at the hand, then at the belt.
- -> campfire

=== campfire ===
# place: campfire night
# left: sam neutral
# right: jo listening
{
- listened >= 2: -> second_coffee
- pushed >= 2: -> cold_cup
- else: -> lukewarm
}
= second_coffee
# ending: second-coffee
# peer: awa = What made her stay: your answer, or your question?
# peer: okafor = You could wait for the right moment to speak of the offer.
# action: Ask somebody you met this week what is jamming on their side.
Jo: You can’t buy a second coffee. You can listen for one.
-> END
= cold_cup
# ending: cold-cup
# peer: awa = How many of your sentences began with her?
# peer: okafor = No calendar ever signed a contract.
# action: Reread your last invitation: at which word does it speak of the other person?
Jo: The coffee went cold. Nobody spilt it; it was only hurried.
-> END
= lukewarm
# ending: lukewarm
# peer: awa = When would she have liked to say more?
# peer: okafor = You were nearly there, one question short.
# action: Note one thing that somebody told you this week, and come back to it.
Jo: Lukewarm can be warmed up. One question will do.
-> END
